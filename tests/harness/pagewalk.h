// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page of a kiosk, looked at on one screen in one look: nothing cut, nothing too small, nothing in the wrong
// language. Leaves a picture of each page.

#pragma once

#include "visit.h"

#include <QRegularExpression>

#include <map>

const Screen portrait32 { QStringLiteral("portrait-32"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen landscape27 { QStringLiteral("landscape-27"), { 1920, 1080 }, { QStringLiteral("--kiosk") } };
const Screen landscape21 { QStringLiteral("landscape-21.5"),
                           { 1920, 1080 },
                           { QStringLiteral("--kiosk"), QStringLiteral("--diagonal"), QStringLiteral("21.5") } };
/*! A kiosk on a screen of \a size px and so many \a inches. */
Screen kioskOf(const char *name, QSize size, const char *inches);
const Screen window { QStringLiteral("window"), { 1366, 768 }, {} };
const Screen smallWindow { QStringLiteral("window-small"), { 960, 600 }, {} };

/*! What a visitor may choose of how all looks. */
struct Look {
    QString name;
    Comfort::Palette palette;
    double textScale;
};

/*! Every sentence the kiosk may show in a language: its content, and its UI words with anything for a placeholder. */
class Vocabulary
{
public:
    /*! The sentences of \a language in \a catalog and in the file \a catalogue, a .ts. */
    Vocabulary(const Catalog &catalog, const QString &language, const QString &catalogue);

    bool holds(const QString &shown) const;

private:
    QStringList m_words;
    QList<QRegularExpression> m_patterns;
};

using Vocabularies = std::map<QString, Vocabulary>;

/*! Walks through all pages in \a languages and leaves their pictures in a folder of its own below \a captures. Answers
    what is wrong, one sentence each, and prints it. */
QStringList walkPages(Visit &visit, const Screen &screen, const Look &look, const QStringList &languages,
                      const Vocabularies &vocabularies, const QString &captures);
