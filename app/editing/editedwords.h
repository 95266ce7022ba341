// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words of a working copy, and what is known of them.

#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QString>

/*! A language that is edited. */
struct EditedLanguage {
    QString code;
    QString name;
    QString forbidden; // characters that only stand for another one
};

/*! One text in one language, and what is known of it. */
struct EditedWords {
    QString words;
    bool reviewed = false;
    QString reviewer;
    QString reviewedOn;         // as 2026-12-31
    bool older = false;         // than its counterpart in another language
    QString checkedCounterpart; // the words of that counterpart that it was checked against
};

/*! The official languages of a \a copy, in their order. */
QList<EditedLanguage> editedLanguages(const QSqlDatabase &copy);
/*! One text in one language; empty words for an unknown one. */
EditedWords editedWords(const QSqlDatabase &copy, const QString &text, const QString &language);
/*! Sets words, which are reviewed no longer; false if SQLite refuses. */
bool storeWords(const QSqlDatabase &copy, const QString &text, const QString &language, const QString &words);
/*! Stores that the words of a text in \a language say what its counterparts now say; in all languages where \a language
   is empty. False if SQLite refuses. */
bool storeChecked(const QSqlDatabase &copy, const QString &text, const QString &language = {});
/*! Stores who has reviewed words, and when; false if SQLite refuses. */
bool storeReview(const QSqlDatabase &copy, const QString &text, const QString &language, const QString &reviewer,
                 const QString &date);
/*! Forgets that words in parentheses are of another language; false if SQLite refuses. */
bool removeGloss(const QSqlDatabase &copy, const QString &text, const QString &language, const QString &gloss);
