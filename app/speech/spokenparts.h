// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Builds the parts of a spoken text from words, spaces and pauses.

#pragma once

#include "spokentext.h"

#include <QStringView>

/*!
    Joins what is said in one language to one part. Between two words of a part is at most one pause and one space;
    a part neither begins nor ends with a space and begins with no pause.
*/
class SpokenParts
{
public:
    /*! Says \a words, which all stand for the unit \a origin of the displayed text, by the voice of \a language. */
    void say(const QString &language, QStringView words, qsizetype origin);
    /*! What is said next is another word. */
    void space(qsizetype origin);
    /*! The voice pauses, by one of the marks , : ; . ? ! after what was said. Of several marks the strongest stays. */
    void pause(QChar mark, qsizetype origin);

    const QList<SpokenPart> &parts() const { return m_parts; }

private:
    QList<SpokenPart> m_parts;
    qsizetype m_space = -1; // the origin of the space before what is said next; negative: there is none
};
