// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Content files of any size, made by rule: what a ministry's whole archive would be to the kiosk.

#pragma once

#include <QString>

/*!
    SQL that adds a section "archive" with \a paragraphs paragraphs in Spanish and Guaraní, a hundred a page. It is the
    same at every call. Words are made of syllables of either language; few are frequent and most are rare (Zipf), and
    their number grows with the text as in real ones (Heaps): about 3 000 in 1 000 paragraphs, 30 000 in 100 000.
*/
QByteArray corpusSql(int paragraphs);

/*!
    Builds the shipped content and such an archive with tools/content, below \a folder. Answers the file; empty if it
    could not be built.
*/
QString corpusFile(const QString &folder, int paragraphs);
