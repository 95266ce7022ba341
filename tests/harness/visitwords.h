// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words that the tests of a visit press and look for, and their unit of time.

#pragma once

#include <QString>

const QString spanish = QStringLiteral("Español");
const QString guarani = QStringLiteral("Avañeʼẽ");
const QString mission = QStringLiteral("Misión");
const QString vision = QStringLiteral("Visión");
const QString offices = QStringLiteral("Oficinas");
const QString home = QStringLiteral("Inicio");
const QString aids = QStringLiteral("Ayudas");
const QString questionEs = QStringLiteral("¿Sigue ahí?");
const QString questionGn = QStringLiteral("¿Reimépa gueteri koʼápe?");
const QString stay = QStringLiteral("Sigo aquí · Aime gueteri");

constexpr qint64 second = 1000; // ms
