// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the kiosk can start with these options and this content. What an option asks for must be in the content.

#pragma once

#include "delivery.h"
#include "idletimes.h"
#include "keytable.h"
#include "language.h"
#include "packlook.h"
#include "voicechannel.h"

class Catalog;
class ContentDatabase;
class Station;

/*! The languages of a content, for Language. */
QList<Language::Offer> offersOf(const Catalog &catalog);

/*! The languages that the system asks for, also those that QLocale does not know. */
QStringList systemLanguages();

/*! Where this machine keeps accepted content, finds that of the package mitic-kiosk-content, and has its keys. */
PackPlaces packPlacesOf(const Station &station);
/*! Where it finds a stick and the codes of staff; without a store where it shows no accepted content. */
Delivery::Places deliveryPlacesOf(const Station &station);

/*! What makes the voice of the plugin, for the sound device of \a station. */
VoiceMaker voicesOfPlugin(const Station &station);

/*! The times of --idle; the usual ones, and what is wrong in \a fault, where the option cannot be read. */
IdleTimes idleTimesOf(Station &station, QString &fault);
/*! Which key does what on \a station; where that is wrong, as for idleTimesOf(). */
KeyTable keysOf(Station &station, QString &fault);

/*! One sentence on why the kiosk cannot start; empty if it can. Reports to the technician what is shown instead of what
    an option or a configuration file asks for. */
QString startFault(Station &station, const ContentDatabase &content, const Catalog &catalog, const Language &language);
