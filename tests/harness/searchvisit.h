// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the search page share: its field and keyboard, what is found, and the language that some begin in.

#pragma once

#include "screens.h"
#include "visit.h"

#include <initializer_list>

const QStringList inGuarani { QStringLiteral("--language"), QStringLiteral("gn") };

const QString spanish = QStringLiteral("Español");
const QString guarani = QStringLiteral("Avañeʼẽ");

/*! What begins and ends a match in a text with marks. */
constexpr QChar markStart = QChar(2);
constexpr QChar markEnd = QChar(3);

/*! The field of the search; null if it cannot be seen. */
QQuickItem *fieldOf(const Visit &visit);
/*! What stands in it. */
QString written(const Visit &visit);
/*! Goes to the search, past the first screen. */
void openSearch(Visit &visit);
/*! The same, and searches for \a words. */
void search(Visit &visit, const QString &words);
/*! Touches one key of the keyboard on the screen after another; answers the first that is not there. */
QString touchKeys(Visit &visit, std::initializer_list<const char *> keys);
/*! Presses and releases a key of a real keyboard that writes \a text. */
void typeSign(Visit &visit, int key, const QString &text);
/*! Whether the keyboard on the screen can be seen. */
bool hasKeyboard(const Visit &visit);
/*! The marked parts of every visible text. */
QStringList marked(const Visit &visit);
/*! The names of the cards that are shown, from above. */
QStringList cards(const Visit &visit);
