// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workingcopy.h"

#include "contentcheck.h"
#include "copyfile.h"
#include "query.h"
#include "tidywords.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

using namespace std::chrono_literals;

WorkingCopy::WorkingCopy(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(2s);
    connect(&m_rest, &QTimer::timeout, this, &WorkingCopy::endTyping);
    // SQLite writes a change at once, but waits for the disk only now and then: a power cut may take what came since.
    m_sync.setSingleShot(true);
    m_sync.setInterval(1s);
    connect(&m_sync, &QTimer::timeout, this,
            [this] { execute(m_database, QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")); });
}

WorkingCopy::~WorkingCopy()
{
    close();
}

// One copy a file, whatever name leads to it.
QString WorkingCopy::pathOf(const QString &file) const
{
    const QByteArray name = file.isEmpty() ? QByteArrayLiteral("built-in")
                                           : QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex();
    return QDir(m_folder).filePath(QString::fromLatin1(name) + QStringLiteral(".sqlite"));
}

WorkingCopy::Refusal WorkingCopy::open(const QString &file)
{
    const EditableFile editable = readEditable(file);
    m_detail = editable.detail;
    if (editable.refusal != NoRefusal)
        return editable.refusal;
    if (!QDir().mkpath(m_folder)) {
        m_detail = m_folder;
        return NoRoom;
    }
    // The file that a link leads to is the one that is saved.
    const QString real = file.isEmpty() ? QString() : QFileInfo(file).canonicalFilePath();
    const QString path = pathOf(real);
    if (path == m_path)
        close();
    auto lock = lockOf(path);
    if (!lock->tryLock()) {
        if (lock->error() == QLockFile::LockFailedError)
            return InUse;
        m_detail = m_folder;
        return NoRoom;
    }
    close();
    m_lock = std::move(lock);
    const Refusal refusal = start(path, editable.bytes);
    if (refusal != NoRefusal) {
        close();
        return refusal;
    }
    m_file = real;
    emit fileChanged();
    emit reloaded();
    emit historyChanged();
    return NoRefusal;
}

WorkingCopy::Refusal WorkingCopy::start(const QString &path, const QByteArray &bytes)
{
    m_path = path;
    if (QFile::exists(path))
        m_database = openCopy(path);
    m_recovered = m_database.isOpen() && EditHistory::isIn(m_database) && EditHistory(m_database).isChanged();
    if (!m_recovered) {
        closeCopy(m_database);
        removeCopy(path);
        QFile copy(path);
        if (!copy.open(QIODevice::WriteOnly) || copy.write(bytes) != bytes.size() || !copy.flush()) {
            m_detail = copy.errorString();
            return NoRoom;
        }
        copy.close();
        m_database = openCopy(path);
        if (!m_database.isOpen())
            return Damaged;
        m_detail = EditHistory::addTo(m_database, path == pathOf({}) ? QByteArray() : digestOf(bytes));
        if (!m_detail.isEmpty())
            return NoRoom;
    }
    m_history.emplace(m_database);
    return NoRefusal;
}

void WorkingCopy::close()
{
    m_rest.stop();
    m_sync.stop();
    const bool keep = isChanged();
    m_history.reset();
    closeCopy(m_database);
    if (m_lock && !keep && !m_path.isEmpty())
        removeCopy(m_path);
    m_lock.reset();
    m_path.clear();
    m_file.clear();
    m_recovered = false;
}

void WorkingCopy::discard()
{
    if (m_history)
        m_history->setSaved(m_history->position(), m_history->digest());
    close();
}

QStringList WorkingCopy::languageCodes() const
{
    QStringList codes;
    for (const EditedLanguage &language : languages())
        codes.append(language.code);
    return codes;
}

QString WorkingCopy::languageName(const QString &code) const
{
    return Answer(m_database, QStringLiteral("SELECT name FROM language WHERE code = ?"), { code })
            .firstColumn()
            .value(0);
}

QString WorkingCopy::revision() const
{
    return ContentCheck::revisionOf(m_database);
}

QString WorkingCopy::tidied(const QString &typed, const QString &language) const
{
    if (!isOpen())
        return typed;
    return tidyWords(typed,
                     Answer(m_database, QStringLiteral("SELECT forbidden FROM language WHERE code = ?"), { language })
                             .firstColumn()
                             .value(0));
}

void WorkingCopy::setWords(const QString &text, const QString &language, const QString &typed)
{
    const QString words = tidied(typed, language);
    const EditedWords before = this->words(text, language);
    if (!m_history || words == before.words)
        return;
    const QString run = text + QLatin1Char('/') + language;
    if (before.older)
        m_following = run;
    else if (m_following != run)
        m_following.clear();
    m_history->begin(text, run);
    const bool kept = m_history->end(storeWords(m_database, text, language, words)
                                     && (m_following.isEmpty() || storeChecked(m_database, text)));
    m_rest.start();
    tell(text);
    if (!kept)
        emit notKept();
}

void WorkingCopy::endTyping()
{
    m_rest.stop();
    if (m_history)
        m_history->endRun();
}

void WorkingCopy::endWriting()
{
    endTyping();
    m_following.clear();
}

void WorkingCopy::markChecked(const QString &text)
{
    if (m_history && step(text, [&] { return storeChecked(m_database, text); }))
        emit wordsChanged(text);
}

void WorkingCopy::markReviewed(const QStringList &texts, const QString &language, const QString &reviewer,
                               const QString &date)
{
    const auto change = [&] {
        for (const QString &text : texts) {
            const bool good = words(text, language).words.isEmpty()
                    || (storeReview(m_database, text, language, reviewer, date)
                        && storeChecked(m_database, text, language));
            if (!good)
                return false;
        }
        return true;
    };
    if (m_history && step(texts.value(0), change))
        emit reloaded();
}

void WorkingCopy::forgetGloss(const QString &text, const QString &language, const QString &gloss)
{
    if (m_history)
        step(text, [&] { return removeGloss(m_database, text, language, gloss); });
}

QString WorkingCopy::undo()
{
    QString place = m_history ? m_history->undo() : QString();
    if (!place.isNull())
        tell({});
    return place;
}

QString WorkingCopy::redo()
{
    QString place = m_history ? m_history->redo() : QString();
    if (!place.isNull())
        tell({});
    return place;
}

bool WorkingCopy::step(const QString &place, const std::function<bool()> &change)
{
    m_history->begin(place);
    const bool done = m_history->end(change());
    m_sync.start();
    emit historyChanged();
    emit edited();
    if (!done)
        emit notKept();
    return done;
}

// Of one text, or of all where it is empty.
void WorkingCopy::tell(const QString &text)
{
    m_sync.start();
    if (text.isEmpty())
        emit reloaded();
    else
        emit wordsChanged(text);
    emit historyChanged();
    emit edited();
}

void WorkingCopy::setSaved(qint64 position, const QString &file, const QByteArray &digest, const QString &revision)
{
    if (!m_history)
        return;
    m_history->setSaved(position, digest);
    execute(m_database, QStringLiteral("UPDATE edition SET revision = ?"), { revision });
    const QString real = QFileInfo(file).canonicalFilePath();
    if (real != m_file) {
        // It is the copy of another file from now on.
        const QString path = pathOf(real);
        auto lock = lockOf(path);
        lock->tryLock();
        execute(m_database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        m_history.reset();
        closeCopy(m_database);
        removeCopy(path);
        const bool moved = QFile::rename(m_path, path);
        m_path = moved ? path : m_path;
        m_lock = std::move(lock);
        m_database = openCopy(m_path);
        m_history.emplace(m_database);
        m_file = real;
        emit fileChanged();
    }
    emit historyChanged();
}
