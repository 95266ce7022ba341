// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// PO files, as the programs of translators read and write them:
// https://www.gnu.org/software/gettext/manual/html_node/PO-Files.html

#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>

/*! Why a PO file cannot be read. */
namespace PoFaults
{
Q_NAMESPACE
QML_ELEMENT

enum PoFault {
    NoFault,
    Unreadable, // detail: what the system says
    TooLarge,   // larger than a PO file can be
    Broken,     // line: where it breaks the rules of the format; 0 where that is unknown
    NotUtf8,
    OtherContent, // it is in no language of the content, or has no text of it
};
Q_ENUM_NS(PoFault)

} // namespace PoFaults

/*! A text in a PO file. */
struct PoEntry {
    QString context;     // msgctxt
    QString source;      // msgid
    QString translation; // msgstr
    QString previous;    // the msgid that the translation was made for, where that is another one
    QString place;       // where it is shown, for the translator
    QString state;       // what is known of it, for the translator
    bool fuzzy = false;  // the translation wants another look
};

/*! A PO file. */
struct PoFile {
    QString language;
    QString sourceLanguage;
    QString date; // of the last change, as 2026-12-31
    QList<PoEntry> entries;
};

/*! A PO file as it was read, or why it was not. */
struct PoReading {
    PoFaults::PoFault fault = PoFaults::NoFault;
    QString detail;
    int line = 0;
    PoFile file;
};

/*! The bytes of a PO file; empty where the system has no room for them. */
QByteArray poBytes(const PoFile &file);
/*! Reads the PO file \a path. What is obsolete in it is left out. */
PoReading readPo(const QString &path);
