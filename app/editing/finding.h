// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with content that is being edited, or wants a reader, as the editor says it.

#pragma once

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>

/*! What is said of a text. */
namespace FindingKinds
{
Q_NAMESPACE
QML_ELEMENT

enum Kind {
    Empty,
    Spaces,       // at an end, or two in a row
    TooLong,      // detail: how many letters it has; further: how many it may have
    NotDrawn,     // detail: the sign that the kiosk has no letter for
    WrongSign,    // detail: the sign that the language does not use
    GlossMissing, // detail: the words that no longer stand in parentheses
    NoNumber,     // the place for the number of the item, %1, is missing
    NoParagraph,
    NoPlainWords,
    ManySentences, // in plain words
    ManyWords,     // in a plain sentence; detail: how many
    TwoSentences,  // in one of them
    NoSentence,    // it does not end with . ! or ?
    MarkApart,     // a letter and its mark stand apart
    NotUsed,       // detail: the forms of an explained word that stand in no text
    NoDirections,
    ShortAddress,
    Older, // than its counterpart; no fault
    Other, // detail: what the check says
};
Q_ENUM_NS(Kind)

} // namespace FindingKinds

/*! One thing that was found: where, and what. */
struct Finding {
    using Kind = FindingKinds::Kind;
    using enum FindingKinds::Kind;

    QString textId;   // or the part it is about, as "section mission"; empty for the whole
    QString language; // its code; empty for all
    Kind kind = Other;
    QString detail;
    QString further;

    bool isFault() const { return kind != Older; }
};

/*! What a line of the views `excess`, `fault` and `notice` of schema.sql says. */
Finding findingOf(const QString &place, const QString &message);
/*! Everything that is to be said of a \a snapshot of a working copy, the faults first. Reads all of it: slow on large
 * ones. */
QList<Finding> findingsIn(const QByteArray &snapshot);
