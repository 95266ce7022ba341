// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the offices share: the names on their page in Spanish, the map that is shown, codes as another
// program reads them, and content with other offices.

#pragma once

#include "screens.h"
#include "streetmap.h"
#include "visit.h"

#include <QTemporaryDir>

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");

const auto headquarters = QStringLiteral("Sede central");
const auto secondOffice = QStringLiteral("Segunda oficina");
const auto zoomIn = QStringLiteral("Acercar");
const auto zoomOut = QStringLiteral("Alejar");
const auto centre = QStringLiteral("Centrar");
const auto lookNorth = QStringLiteral("Ver hacia el norte");
const auto howTo = QStringLiteral("Cómo llegar");
const auto showMap = QStringLiteral("Ver en el mapa");
const auto takeIt = QStringLiteral("Llévelo en su celular");
const auto fullScreen = QStringLiteral("Ampliar el código");

/*! The page of the offices. */
const Stop offices { {}, { Place::Kind::Offices, QStringLiteral("offices") } };

/*! The page with one of them chosen, and what has come over it. */
Stop stopAt(const char *officeId, Navigator::Overlay overlay = Navigator::NoOverlay);

/*! The map that can be seen; null if there is none. */
StreetMap *mapOf(const Visit &visit);

/*! What a telephone keeps of an office, as the code of the kiosk's content says it. */
QByteArray cardOf(const char *name, const char *street, const char *town, const char *place, const char *note);

/*! Every code in the picture, as zbarimg reads them. */
QByteArray codesIn(const QImage &picture);

/*! Makes a content file of the shipped content and \a folders of tests/fixtures, changed by \a sql, in \a folder;
   answers its path, or nothing if it cannot be made. */
QString contentWith(const QTemporaryDir &folder, const QStringList &folders, const char *sql = "");

/*! Adds the rows of a test that runs on every screen. */
void addScreens();
