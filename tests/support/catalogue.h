// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a catalogue of UI words as translators see it.

#pragma once

#include <QList>
#include <QString>

/*! One word or sentence of the interface. */
struct Message {
    QString context; // the QML file
    QString source;
    QString translation; // of several forms, the last
    QStringList forms;   // every form; one where the number does not matter
    QString type;        // "unfinished", "vanished", "obsolete", or empty for a finished one

    /*! Context and source, which name a message. */
    QString place() const { return context + QStringLiteral(": ") + source; }
};

/*! The messages of the catalogue \a file (.ts); empty if it cannot be read whole. */
QList<Message> readCatalogue(const QString &file);

/*! The catalogue that a fresh look at the QML sources gives, written to \a folder: nothing in it is translated. */
QList<Message> messagesInSources(const QString &folder);
