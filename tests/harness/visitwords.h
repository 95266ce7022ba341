// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words that the tests of a visit press and look for, and their unit of time.

#pragma once

#include <QString>

inline const QString spanish = QStringLiteral("Español");
inline const QString guarani = QStringLiteral("Avañeʼẽ");
inline const QString mission = QStringLiteral("Misión");
inline const QString vision = QStringLiteral("Visión");
inline const QString offices = QStringLiteral("Oficinas");
inline const QString home = QStringLiteral("Inicio");
inline const QString aids = QStringLiteral("Ayudas");
inline const QString questionEs = QStringLiteral("¿Sigue ahí?");
inline const QString questionGn = QStringLiteral("¿Reimépa gueteri koʼápe?");
inline const QString stay = QStringLiteral("Sigo aquí · Aime gueteri");

constexpr qint64 second = 1000; // ms
