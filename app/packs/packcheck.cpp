// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packcheck.h"

#include "contentdatabase.h"
#include "contentvfs.h"
#include "plainfile.h"
#include "privatecopy.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace
{

using Reason = PackRefusal::Reason;

Reason reasonOf(FaultKind kind)
{
    switch (kind) {
    case FaultKind::None:
        return Reason::None;
    case FaultKind::OtherApplication:
        return Reason::OtherApplication;
    case FaultKind::NewerVersion:
        return Reason::NewerVersion;
    case FaultKind::OtherTables:
        return Reason::OtherTables;
    case FaultKind::MissingWording:
        return Reason::MissingWording;
    case FaultKind::Damage:
        break;
    }
    return Reason::Damage;
}

Reason reasonOf(PrivateCopy::Fault fault)
{
    switch (fault) {
    case PrivateCopy::Fault::None:
        return Reason::None;
    case PrivateCopy::Fault::Unreadable:
        return Reason::Unreadable;
    case PrivateCopy::Fault::CutOff:
        return Reason::CutOff;
    case PrivateCopy::Fault::NoSpace:
        return Reason::NoSpace;
    case PrivateCopy::Fault::Stopped:
        break;
    }
    return Reason::Stopped;
}

Reason reasonOfPack(const PlainFile &file)
{
    switch (file.fault()) {
    case PlainFile::Fault::None:
        break;
    case PlainFile::Fault::Missing:
        return Reason::NoFile;
    case PlainFile::Fault::NotPlain:
        return Reason::NotPlain;
    case PlainFile::Fault::Unreadable:
        return Reason::Unreadable;
    }
    return file.size() == 0 ? Reason::Empty : file.size() > PackCheck::largest ? Reason::TooLarge : Reason::None;
}

Reason reasonOfSignature(const PlainFile &file)
{
    switch (file.fault()) {
    case PlainFile::Fault::None:
        break;
    case PlainFile::Fault::Missing:
        return Reason::NoSignature;
    case PlainFile::Fault::NotPlain:
        return Reason::SignatureNotPlain;
    case PlainFile::Fault::Unreadable:
        return Reason::SignatureUnreadable;
    }
    return Reason::None;
}

} // namespace

CheckedPack PackCheck::check(const QString &path, qint64 leastSequence)
{
    CheckedPack pack;
    pack.refusal.file = QFileInfo(path).fileName();
    PlainFile file(path);
    Reason reason = reasonOfPack(file);
    if (reason == Reason::TooLarge)
        pack.refusal.detail = QString::number(file.size());
    // The signature first: what it says is known before the file is read.
    if (reason == Reason::None)
        reason = readSignature(path, leastSequence, pack);
    if (reason == Reason::None)
        reason = readContent(file, pack);
    pack.refusal.reason = m_stopped ? Reason::Stopped : reason;
    if (pack.refusal.reason == Reason::None)
        pack.refusal = {};
    else
        pack.content.reset();
    return pack;
}

void PackCheck::stop()
{
    m_stopped = true;
    m_contentCheck.stop();
}

Reason PackCheck::readSignature(const QString &path, qint64 leastSequence, CheckedPack &pack)
{
    PlainFile file(path + QStringLiteral(".minisig"));
    const QByteArray text = file.read(Signature::largest);
    if (const Reason reason = reasonOfSignature(file); reason != Reason::None)
        return reason;
    m_signature = Signature::read(text);
    if (m_signature.fault != Signature::Fault::None)
        return m_signature.fault == Signature::Fault::Legacy ? Reason::SignatureLegacy : Reason::SignatureMalformed;

    if (m_keys.isEmpty())
        return Reason::NoKeys;
    const QList<PublicKey> keys = m_keys.withId(m_signature.keyId);
    if (keys.isEmpty())
        return Reason::ForeignKey;
    const QByteArray signedTogether = m_signature.ofHash + m_signature.trustedComment;
    const auto signer = std::find_if(keys.cbegin(), keys.cend(), [&](const PublicKey &key) {
        return key.verifies(m_signature.ofTrustedComment, signedTogether);
    });
    if (signer == keys.cend())
        return Reason::WrongSignature;
    m_signer = *signer;
    pack.signature = text;

    pack.key = signer->name;
    pack.notice = PackNotice::read(m_signature.trustedComment);
    if (pack.notice.fault != PackNotice::Fault::None)
        return pack.notice.fault == PackNotice::Fault::OtherProduct ? Reason::OtherProduct : Reason::UnclearNotice;
    pack.refusal.detail = QString::number(pack.notice.sequence);
    return pack.notice.sequence < leastSequence ? Reason::Older : Reason::None;
}

Reason PackCheck::readContent(PlainFile &file, CheckedPack &pack)
{
    PrivateCopy copy(file.descriptor(), file.size(), m_stopped);
    if (copy.fault() != PrivateCopy::Fault::None)
        return reasonOf(copy.fault());
    if (!m_signer.verifies(m_signature.ofHash, copy.hash()))
        return Reason::WrongSignature;
    pack.content = std::make_shared<ContentFile>(copy.take());
    pack.refusal.detail = pack.content->fault();
    if (!pack.content->fault().isEmpty())
        return reasonOf(pack.content->faultKind());
    const QString connection = QStringLiteral("pack-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Reason reason = judge(pack, connection);
    QSqlDatabase::removeDatabase(connection);
    return reason;
}

Reason PackCheck::judge(CheckedPack &pack, const QString &connection)
{
    const ContentDatabase embedded;
    if (!ContentCheck::usesOurEngine(embedded.connection())) {
        pack.refusal.detail =
                QStringLiteral("Qt has an SQLite of its own here, with which no file from outside is read");
        return Reason::Damage;
    }
    const QSqlDatabase database = openContent(connection, pack.content);
    FaultKind kind = FaultKind::None;
    pack.refusal.detail = ContentCheck::faultBeside(database, embedded.connection(), &kind);
    if (kind == FaultKind::None)
        pack.refusal.detail = m_contentCheck.faultOf(database, &kind);
    if (kind != FaultKind::None)
        return reasonOf(kind);
    const QString revision = ContentCheck::revisionOf(database);
    pack.refusal.detail = revision;
    return revision == pack.notice.revision ? Reason::None : Reason::OtherRevision;
}
