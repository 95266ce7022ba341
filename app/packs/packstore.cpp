// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packstore.h"

#include "plainfile.h"
#include "storedfiles.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace
{

constexpr auto fileName = "content.sqlite";
constexpr auto signatureEnd = ".minisig";
constexpr auto stateName = "state";
constexpr qsizetype largestState = 1024; // bytes

} // namespace

PackStore::PackStore(const QString &folder)
    : m_folder(folder)
{
    // Replaced at once each time: whole or not there. What is not understood counts as not known.
    PlainFile file(path(stateName));
    const QList<QByteArray> lines = file.read(largestState).split('\n');
    for (const QByteArray &line : lines) {
        for (std::size_t i = 0; i < names.size(); ++i) {
            const QByteArray mark = QByteArray(names.at(i)) + '=';
            if (line.startsWith(mark))
                m_state.at(i) = qMax<qint64>(0, line.mid(mark.size()).toLongLong());
        }
    }
}

QString PackStore::current() const
{
    const QString file = packIn("current");
    return QFileInfo::exists(file) ? file : QString();
}

QString PackStore::previous() const
{
    const QString file = packIn("previous");
    const qint64 sequence = claimedSequence(file);
    return sequence == 0 || sequence == at(Undone) ? QString() : file;
}

bool PackStore::isOnTrial() const
{
    return at(Trial) != 0 && claimedSequence(packIn("current")) == at(Trial);
}

QString PackStore::settle()
{
    if (at(Undone) != 0 && claimedSequence(packIn("current")) == at(Undone)) {
        QString failed = goBack();
        if (!failed.isEmpty())
            return failed;
    }
    if (!QFileInfo::exists(path("next")))
        return {};
    // The signature is written last and removed first: with one, the pack is whole.
    const qint64 left = claimedSequence(packIn("next"));
    if (left != 0 && left < claimedSequence(packIn("current")))
        return keepReplaced();
    return remove("next") ? QString() : fault();
}

QString PackStore::take(const CheckedPack &pack)
{
    QString failed = settle();
    if (failed.isEmpty())
        failed = forgetUndone();
    if (failed.isEmpty())
        failed = stage(pack);
    if (!failed.isEmpty()) {
        remove("next");
        return failed;
    }
    const bool replaces = QFileInfo::exists(path("current"));
    const bool done =
            replaces ? exchangeFolders(path("next"), path("current")) : renameFolder(path("next"), path("current"));
    if (!done || !syncFolder(m_folder)) {
        failed = fault();
        remove("next");
        return failed;
    }
    if (replaces)
        failed = keepReplaced();
    const QString unrecorded = recordSequence(pack.notice.sequence);
    return failed.isEmpty() ? unrecorded : failed;
}

QString PackStore::recordSequence(qint64 sequence)
{
    if (sequence <= highest())
        return {};
    State state {};
    state[Highest] = sequence;
    state[Trial] = sequence;
    return write(state);
}

QString PackStore::undo()
{
    const qint64 sequence = claimedSequence(packIn("current"));
    if (sequence == 0)
        return QStringLiteral("%1: there is no pack to take back").arg(m_folder);
    QString failed = forgetUndone();
    if (!failed.isEmpty())
        return failed;
    // First what is wished: settle() does it if this ends here.
    State state {};
    state[Highest] = qMax(highest(), sequence);
    state[Undone] = sequence;
    failed = write(state);
    return failed.isEmpty() ? goBack() : failed;
}

QString PackStore::pass()
{
    if (!isOnTrial())
        return {};
    State state = m_state;
    state[Trial] = 0;
    state[Ends] = 0;
    return write(state);
}

QString PackStore::countEnd(bool *wentBack)
{
    *wentBack = false;
    if (!isOnTrial())
        return {};
    State state = m_state;
    if (++state[Ends] < mostEnds)
        return write(state);
    const qint64 sequence = at(Trial);
    state = {};
    state[Highest] = highest();
    state[Undone] = sequence;
    state[Returned] = sequence;
    QString failed = write(state);
    if (failed.isEmpty())
        failed = goBack();
    *wentBack = failed.isEmpty();
    return failed;
}

QStringList PackStore::filesIn(const QString &folder)
{
    QStringList files;
    for (const char *name : { "current", "previous" }) {
        const QString file = QStringLiteral("%1/%2/%3").arg(folder, QLatin1String(name), QLatin1String(fileName));
        files += { file, signatureOf(file) };
    }
    return files;
}

QString PackStore::signatureOf(const QString &file)
{
    return file + QLatin1String(signatureEnd);
}

PackNotice PackStore::claimed(const QString &file)
{
    PlainFile written(signatureOf(file));
    const Signature signature = Signature::read(written.read(Signature::largest));
    if (written.fault() != PlainFile::Fault::None || signature.fault != Signature::Fault::None)
        return {};
    return PackNotice::read(signature.trustedComment);
}

QMutex &PackStore::turn()
{
    static QMutex mutex;
    return mutex;
}

QString PackStore::path(const char *name) const
{
    return m_folder + QLatin1Char('/') + QLatin1String(name);
}

QString PackStore::packIn(const char *name) const
{
    return path(name) + QLatin1Char('/') + QLatin1String(fileName);
}

QString PackStore::write(const State &state)
{
    QByteArray text;
    for (std::size_t i = 0; i < names.size(); ++i)
        text += QByteArray(names.at(i)) + '=' + QByteArray::number(state.at(i)) + '\n';
    if (!makeFolder(m_folder) || !replaceStored(path(stateName), text))
        return fault();
    m_state = state;
    return {};
}

QString PackStore::stage(const CheckedPack &pack)
{
    qint64 offset = 0;
    const auto nextPiece = [&] {
        QByteArray piece(qMin<qint64>(pieceSize, pack.content->size() - offset), Qt::Uninitialized);
        if (!pack.content->read(piece.data(), piece.size(), offset))
            piece.clear();
        offset += piece.size();
        return piece;
    };
    QByteArray signature = pack.signature;
    const auto nextSignature = [&signature] { return std::exchange(signature, {}); };
    const bool done = makeFolder(m_folder) && syncFolder(QFileInfo(m_folder).path()) && makeFolder(path("next"))
            && writeStored(packIn("next"), nextPiece) && offset == pack.content->size()
            && writeStored(signatureOf(packIn("next")), nextSignature) && syncFolder(path("next"))
            && syncFolder(m_folder);
    return done ? QString() : fault();
}

// The pack in use becomes the previous one, and the previous one, or none, comes into use.
QString PackStore::goBack()
{
    bool done = false;
    if (claimedSequence(packIn("previous")) != 0)
        done = exchangeFolders(path("current"), path("previous"));
    else
        done = remove("previous") && renameFolder(path("current"), path("previous"));
    return done && syncFolder(m_folder) ? QString() : fault();
}

// Only one pack is known as taken back: an earlier one must not come back in its shadow.
QString PackStore::forgetUndone()
{
    return !previous().isEmpty() || remove("previous") ? QString() : fault();
}

// What was replaced is in next.
QString PackStore::keepReplaced()
{
    const bool done = remove("previous") && renameFolder(path("next"), path("previous")) && syncFolder(m_folder);
    return done ? QString() : fault();
}

bool PackStore::remove(const char *name)
{
    QFile::remove(signatureOf(packIn(name)));
    return QDir(path(name)).removeRecursively();
}

QString PackStore::fault() const
{
    return QStringLiteral("%1: packs cannot be kept here: %2").arg(m_folder, lastStorageFault());
}
