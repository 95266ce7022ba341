// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the search share: the words of a content and the pages they stand on, and the rows of an answer as
// short texts.

#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>
#include <QVariant>

class Catalog;
class ContentDatabase;
class SearchModel;

/*! Collects from now on what SQLite complains of: a failed question gives no rows, and nothing else would tell. Call it
    before SQLite is used. */
void hearSqlite();
/*! What SQLite complained of since this list was cleared. */
QStringList &sqliteComplaints();

/*! \a words as people type them who have no marks on their keyboard. */
QString withoutMarks(const QString &words);
/*! \a words with each match in brackets. */
QString bracketed(const QString &words);

/*! What a row of an answer holds in a role. */
QVariant cell(const SearchModel &model, int row, const char *role);
/*! The same as text. */
QString text(const SearchModel &model, int row, const char *role);
/*! The pages of an answer, best first: the item's, the office's or the section's own. */
QStringList pages(const SearchModel &model);
/*! What is wrong with the rows of an answer; empty if nothing. */
QString answerFault(const SearchModel &model, const Catalog &catalog);

/*! Builds the shipped content, in which no word is explained, changed by \a sql as \a name.sqlite in \a folder. Answers
   its path; empty if it could not be built. */
QString changedContent(const QString &folder, const char *name, const QByteArray &sql);

/*! The words of a content, and where they stand. */
struct ContentWords {
    struct Word {
        QString written;
        QString language;
    };

    ContentWords(const ContentDatabase &database, const Catalog &catalog);

    QList<Word> words;                   // that stand on one page or two
    QHash<QString, QStringList> pagesOf; // by the folded word
    QSet<QString> wordings;              // everything a row may show
};
