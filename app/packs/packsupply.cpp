// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packsupply.h"

#include <QThread>

#include <utility>

using namespace std::chrono_literals;

PackSupply::PackSupply(PackPlaces places, bool spanish, Clock clock, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_spanish(spanish)
    , m_clock(std::move(clock))
{
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &PackSupply::look);
}

PackSupply::~PackSupply()
{
    if (!m_thread)
        return;
    m_look->stop();
    m_thread->wait();
}

void PackSupply::look()
{
    m_minute.start();
    if (m_thread)
        return;
    const bool passes = m_shownSince && m_clock() - *m_shownSince >= PackStore::trialTime;
    const QList<FileStamp> now = stamps();
    if (!passes && now == m_seen)
        return;
    m_seen = now;
    if (passes)
        m_shownSince.reset();
    m_look = std::make_unique<PackLook>(m_places, m_spanish);
    const auto result = std::make_shared<FoundPack>();
    m_thread.reset(QThread::create([look = m_look.get(), result, passes, store = m_places.store] {
        const QMutexLocker turn(&PackStore::turn());
        QString failed;
        if (passes)
            failed = PackStore(store).pass();
        *result = look->find();
        if (!failed.isEmpty())
            result->remarks.append(failed);
    }));
    connect(m_thread.get(), &QThread::finished, this, [this, result] { conclude(*result); });
    m_thread->start(QThread::LowPriority);
}

void PackSupply::shown()
{
    if (m_onTrial)
        m_shownSince = m_clock();
    else
        m_shownSince.reset();
}

QList<FileStamp> PackSupply::stamps() const
{
    QStringList files { m_places.keys, m_places.package, PackStore::signatureOf(m_places.package) };
    if (!m_places.store.isEmpty())
        files += PackStore::filesIn(m_places.store);
    QList<FileStamp> all;
    for (const QString &file : std::as_const(files))
        all += FileStamp::of(file);
    return all;
}

void PackSupply::conclude(const FoundPack &result)
{
    m_thread->wait();
    m_thread.reset();
    m_look.reset();
    for (const QString &sentence : result.remarks) {
        if (!m_remarks.contains(sentence))
            emit remarked(sentence);
    }
    m_remarks = result.remarks;
    const qint64 sequence = result.isAccepted() ? result.pack.notice.sequence : 0;
    m_onTrial = result.onTrial;
    if (std::exchange(m_sequence, sequence) != sequence)
        emit found(result.pack.content, result.file);
    emit looked();
}
