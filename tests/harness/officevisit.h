// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the offices share: the names on their page in Spanish, the map that is shown, codes as another
// program reads them, and content with other offices.

#pragma once

#include "screens.h"
#include "streetmap.h"
#include "visit.h"

#include <QTemporaryDir>

inline const auto es = QStringLiteral("es");
inline const auto gn = QStringLiteral("gn");

inline const auto headquarters = QStringLiteral("Sede central");
inline const auto secondOffice = QStringLiteral("Segunda oficina");
inline const auto zoomIn = QStringLiteral("Acercar");
inline const auto zoomOut = QStringLiteral("Alejar");
inline const auto centre = QStringLiteral("Centrar");
inline const auto lookNorth = QStringLiteral("Ver hacia el norte");
inline const auto howTo = QStringLiteral("Cómo llegar");
inline const auto showMap = QStringLiteral("Ver en el mapa");
inline const auto takeIt = QStringLiteral("Llévelo en su celular");
inline const auto fullScreen = QStringLiteral("Ampliar el código");

/*! The page of the offices. */
inline const Stop offices { {}, { Place::Kind::Offices, QStringLiteral("offices") } };

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
