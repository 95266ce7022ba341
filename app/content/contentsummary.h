// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All texts of a content file in the order in which they are shown, with what they are.

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>

class QSqlDatabase;

/*! What a text is. */
namespace TextKinds
{
Q_NAMESPACE
QML_ELEMENT

enum Kind {
    Name,
    Title,
    ShortTitle,
    Summary,
    NumberedTitle, // what an item is called, with %1 for its number
    Paragraph,
    ListTitle, // of one of several things under the paragraphs
    FactLabel,
    FactValue,
    PlainSentence,
    AddressLine,
    Direction,
};
Q_ENUM_NS(Kind)

} // namespace TextKinds

/*! SQL that gives each text with its page and its order there: WITH listed (page, rank, kind, position, half, text,
   part). */
QString listedTexts();

/*! A text in all its languages. */
struct ContentText {
    QString textId;
    TextKinds::Kind kind = TextKinds::Name;
    int number = 0;                // among its like, from 1; 0 where there is only one
    QString titleText;             // the text that names its page; empty where nothing does
    QHash<QString, QString> words; // by language
};

/*! What there is in content besides texts. */
namespace ContentParts
{
Q_NAMESPACE
QML_ELEMENT

enum Part {
    SearchWords, // what visitors may type, and what is proposed to them
    WordForms,   // where a word of the glossary is underlined, and words of another language in a text
    Pins,        // where the offices are
    Maps,
    Order, // of the texts that stay
    Look,  // icons, colours, how a page is laid out
    Languages,
    Signatures, // who reviewed a text, and what it was checked against
};
Q_ENUM_NS(Part)

} // namespace ContentParts

/*! All of what content says. */
struct ContentSummary {
    QList<ContentText> texts;
    QHash<int, QByteArray> parts; // what tells one state of a part of ContentParts from another; Order is in the texts
    QString fault;                // what SQLite says is wrong; empty if all was read

    /*! The words of a text; empty if there is no such text. */
    QString wordsOf(const QString &textId, const QString &language) const;
    /*! Reads all of \a database. */
    static ContentSummary of(const QSqlDatabase &database);
};
