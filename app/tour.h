// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures of every screen, for eyes that have no display at hand.

#pragma once

#include "navigator.h"

#include <QList>
#include <QString>

class Kiosk;

/*! One screen of the kiosk. */
struct Stop {
    QString name; // of its picture
    Place place;
    Navigator::Overlay overlay = Navigator::NoOverlay;
    QString query = {};         // what is searched for, or led to this place
    QString explainedFact = {}; // what the explanation shows, where it is the overlay
};

/*! Every screen there is for this content, in the order a visitor would meet them. */
QList<Stop> stopsOf(const Kiosk &kiosk);

/*! Goes to a screen. */
void goTo(Kiosk &kiosk, const Stop &stop);

/*! Writes every screen in every language, portrait (1080×1920) and landscape (1920×1080), as PNG files to \a folder.
    Answers one sentence on what went wrong, or nothing. */
QString writeTour(Kiosk &kiosk, const QString &folder);
