// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Content files as they are read to be edited.

#pragma once

#include <QByteArray>
#include <QObject>
#include <QQmlEngine>
#include <QString>

/*! Why a file cannot be edited. */
namespace Refusals
{
Q_NAMESPACE
QML_ELEMENT

enum Refusal {
    NoRefusal,
    Unreadable, // detail: what the system says
    NoContent,  // it is not a content file of this program
    NewerShape, // it was made by a newer version
    OtherShape, // it was made by an older version, or by hand
    Damaged,
    InUse,  // another program edits it
    NoRoom, // the working copy cannot be written; detail: what the system says
};
Q_ENUM_NS(Refusal)

} // namespace Refusals

/*! The bytes of a content file, or why it cannot be edited. */
struct EditableFile {
    Refusals::Refusal refusal = Refusals::NoRefusal;
    QString detail; // what the system says of it, in its language; often empty
    QByteArray bytes;
};

/*! Reads \a file and checks it as the kiosk does, but for wordings that are missing: those are what an editor is for.
   Where \a file is empty, the content that is built in. */
EditableFile readEditable(const QString &file);
/*! A hash by which the \a bytes of a file are known again. */
QByteArray digestOf(const QByteArray &bytes);
