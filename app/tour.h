// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every screen, for eyes that have no display at hand.

#pragma once

#include <QList>
#include <QString>

class Kiosk;

/*! One screen of the kiosk, as Main.qml names it. */
struct Stop {
    QString name; // of its picture
    QString place;
    QString sectionId;
    QString itemId;
    bool both = false;  // in both languages at once
    QString cover = {}; // what has come over the page: aids, code, help or question; empty for none
    QString officeId = {};
    QString officeView = {}; // as OfficesPage names it
    QString query = {};      // what is searched for, or led to this page
    QString textId = {};     // the text that it was found by
};

/*! Every screen there is for this content, in the order a visitor would meet them. */
QList<Stop> stopsOf(const Kiosk &kiosk);

/*! Goes to a screen. */
void goTo(Kiosk &kiosk, const Stop &stop);

/*! Writes every screen in every language, upright (1080×1920) and lying (1920×1080), as PNG files to \a folder.
    Answers one sentence on what went wrong, or nothing. */
QString writeTour(Kiosk &kiosk, const QString &folder);
