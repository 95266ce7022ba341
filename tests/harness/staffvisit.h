// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the window for staff share: its words in Spanish, the letters that can be selected, the clipboard
// and a mouse.

#pragma once

#include "screens.h"
#include "visit.h"

#include <QClipboard>
#include <QTemporaryDir>

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");
const Stop mission { {}, { Place::Kind::Reading, QStringLiteral("mission") } };
const Stop policies { {}, { Place::Kind::Reading, QStringLiteral("policies") } };
const Stop objective { {}, { Place::Kind::Reading, QStringLiteral("objectives"), QStringLiteral("objectives.2") } };
const Stop offices { {}, { Place::Kind::Offices, QStringLiteral("offices") } };
const Stop home { {}, { Place::Kind::Home } };

const auto copyEs = QStringLiteral("Copiar");
const auto copyBothEs = QStringLiteral("Copiar en ambos idiomas");
const auto printEs = QStringLiteral("Imprimir…");
const auto largerEs = QStringLiteral("Texto más grande");
const auto smallerEs = QStringLiteral("Texto más pequeño");
const auto saveEs = QStringLiteral("Guardar como PDF");

constexpr qint64 second = 1000; // ms
constexpr auto copyKeys = Qt::ControlModifier;
constexpr auto copyBothKeys = Qt::ControlModifier | Qt::ShiftModifier;

QClipboard &clipboard();
/*! Words of the content. */
QString wordsOf(Visit &visit, const char *textId, const QString &language);
/*! The letters that can be selected, in the order they are read. */
QList<QQuickItem *> lettersOf(const Visit &visit);
QString selectedIn(const Visit &visit);
/*! A point of an item in the window, px. */
QPoint onScreen(const QQuickItem *item, double x, double y);
/*! Presses the left button at \a from, and lets it go at \a to. */
void drag(Visit &visit, QPoint from, QPoint to);
/*! Selects the first \a lines lines of a passage with the mouse. */
void selectLines(Visit &visit, const QQuickItem *letters, int lines = 1);
void rightClick(Visit &visit, QPoint point);

/*! A home without settings and without a printer for as long as it lives; the clipboard is empty then. */
class EmptyHome
{
public:
    EmptyHome();

private:
    QTemporaryDir m_home;
};
