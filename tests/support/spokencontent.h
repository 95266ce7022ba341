// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that may be read aloud: the wordings of the embedded content and the words of the interface.

#pragma once

#include "spokentext.h"

#include <QString>

/*! A text that the kiosk shows. */
struct ShownText {
    QString place; // where it stands, for messages of tests
    QString language;
    QString words;
    QList<SpokenGloss> glosses;
};

/*! All of them; those of the interface with numbers for their placeholders. */
QList<ShownText> shownTexts();
