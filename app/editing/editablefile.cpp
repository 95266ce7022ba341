// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editablefile.h"

#include "contentcheck.h"
#include "contentdatabase.h"
#include "contentfile.h"
#include "contentvfs.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace
{

Refusals::Refusal refusalFor(FaultKind kind)
{
    switch (kind) {
    case FaultKind::None:
    case FaultKind::MissingWording:
        return Refusals::NoRefusal;
    case FaultKind::OtherApplication:
        return Refusals::NoContent;
    case FaultKind::NewerVersion:
        return Refusals::NewerShape;
    case FaultKind::OtherTables:
        return Refusals::OtherShape;
    case FaultKind::Damage:
        break;
    }
    return Refusals::Damaged;
}

EditableFile embeddedContent()
{
    QFile content(QStringLiteral(":/content.sqlite"));
    if (!content.open(QIODevice::ReadOnly))
        return { Refusals::Unreadable, content.errorString(), {} };
    return { Refusals::NoRefusal, {}, content.readAll() };
}

} // namespace

EditableFile readEditable(const QString &file)
{
    if (file.isEmpty())
        return embeddedContent();
    // What never ends, such as a pipe, is no file to read.
    if (QFileInfo::exists(file) && !QFileInfo(file).isFile())
        return { Refusals::NoContent, {}, {} };
    const ContentDatabase embedded;
    if (!ContentCheck::usesOurEngine(embedded.connection()))
        return { Refusals::Damaged, {}, {} };
    QFile readable(file);
    if (!readable.open(QIODevice::ReadOnly))
        return { Refusals::Unreadable, readable.errorString(), {} };
    const auto content = std::make_shared<ContentFile>(file);
    if (!content->fault().isEmpty()) {
        // What has not even the head of a database is no content.
        const bool isDatabase = readable.read(ContentCheck::headLength).startsWith("SQLite format 3");
        return { isDatabase ? refusalFor(content->faultKind()) : Refusals::NoContent, {}, {} };
    }
    const QString name = QStringLiteral("editing-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    FaultKind kind = FaultKind::None;
    ContentCheck::faultBeside(openContent(name, content), embedded.connection(), &kind);
    QSqlDatabase::removeDatabase(name);
    EditableFile editable { refusalFor(kind), {}, {} };
    if (editable.refusal != Refusals::NoRefusal)
        return editable;
    editable.bytes.resize(content->size());
    if (!content->read(editable.bytes.data(), editable.bytes.size(), 0))
        return { Refusals::Damaged, {}, {} };
    return editable;
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}
