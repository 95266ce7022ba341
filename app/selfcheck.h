// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a technician wants to know before leaving: whether this machine can show everything.

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class Kiosk;

/*! What was found about one part of the machine. */
struct Finding {
    QString part; // its name in JSON, as "fonts"
    QString name; // its name for the technician
    bool good = false;
    QString said; // what is there, or what is wrong
};

/*! Checks letters, languages, content, maps, screens, renderer and settings of \a kiosk, and tells in Spanish or in
    English. Shows nothing. Reads an external content file whole, which may take a minute. */
QList<Finding> checkMachine(Kiosk &kiosk, bool spanish);

/*! The findings as one line each, or as JSON. */
QByteArray printedFindings(const QList<Finding> &findings, bool json, bool spanish);
