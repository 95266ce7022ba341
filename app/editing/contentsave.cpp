// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentsave.h"

#include "documents.h"
#include "editablefile.h"
#include "memorycontent.h"
#include "storedfiles.h"
#include "workingcopy.h"

#include <QFile>

#include <utility>

// What the thread is given and what it answers.
struct ContentSave::Work {
    QString file;
    QByteArray snapshot;
    qint64 position = 0;
    QString revision;
    QByteArray expected; // the hash of the file as it should be; empty where there should be none
    bool overwrite = false;

    bool changedByOthers = false;
    QString fault;
    QByteArray digest;

    void run()
    {
        QFile before(file);
        if (!overwrite && before.exists()) {
            changedByOthers = !before.open(QIODevice::ReadOnly) || digestOf(before.readAll()) != expected;
            if (changedByOthers)
                return;
        }
        MemoryContent content(snapshot);
        fault = content.finish(revision);
        if (!fault.isEmpty())
            return;
        const QByteArray bytes = bytesOf(content.database());
        digest = digestOf(bytes);
        if (!replaceStored(file, bytes))
            fault = lastStorageFault();
    }
};

ContentSave::ContentSave(WorkingCopy &copy, Today today, QObject *parent)
    : QObject(parent)
    , m_copy(copy)
    , m_today(std::move(today))
{
}

ContentSave::~ContentSave()
{
    if (m_thread)
        m_thread->wait();
}

void ContentSave::save(bool overwrite)
{
    saveAs(m_copy.file().isEmpty() ? nextName() : m_copy.file(), overwrite);
}

void ContentSave::saveAs(const QString &file, bool overwrite)
{
    if (m_thread || !m_copy.isOpen())
        return;
    m_work = std::make_shared<Work>();
    m_work->file = file;
    m_work->snapshot = m_copy.snapshot();
    m_work->position = m_copy.position();
    // A clock that went back makes no older content.
    m_work->revision = qMax(m_today(), m_copy.revision());
    m_work->expected = file == m_copy.file() ? m_copy.digest() : QByteArray();
    m_work->overwrite = overwrite;
    m_thread.reset(QThread::create([work = m_work] { work->run(); }));
    connect(m_thread.get(), &QThread::finished, this, &ContentSave::conclude);
    m_thread->start();
    emit busyChanged();
}

QString ContentSave::nextName() const
{
    return freeDocument(QStringLiteral("mitic-textos"), QStringLiteral("sqlite"));
}

void ContentSave::conclude()
{
    m_thread->wait();
    m_thread.reset();
    const std::shared_ptr<Work> work = std::exchange(m_work, nullptr);
    emit busyChanged();
    if (work->changedByOthers) {
        emit changedByOthers(work->file);
    } else if (!work->fault.isEmpty()) {
        emit failed(work->file, work->fault);
    } else {
        m_copy.setSaved(work->position, work->file, work->digest, work->revision);
        emit saved(work->file);
    }
}
