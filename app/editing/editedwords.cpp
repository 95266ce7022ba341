// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editedwords.h"

#include "query.h"

namespace
{

bool run(const QSqlDatabase &copy, const QString &statement, const QVariantList &values)
{
    return Answer(copy, statement, values).fault().isEmpty();
}

} // namespace

QList<EditedLanguage> editedLanguages(const QSqlDatabase &copy)
{
    QList<EditedLanguage> languages;
    Answer rows(copy, QStringLiteral("SELECT code, name, forbidden FROM language WHERE official ORDER BY position"));
    while (rows.next())
        languages.append({ rows.value(0).toString(), rows.value(1).toString(), rows.value(2).toString() });
    return languages;
}

EditedWords editedWords(const QSqlDatabase &copy, const QString &text, const QString &language)
{
    Answer row(copy,
               QStringLiteral("SELECT words, status = 'reviewed', reviewer, reviewed_on FROM wording "
                              "WHERE text = ? AND language = ?"),
               { text, language });
    if (!row.next())
        return {};
    EditedWords words;
    words.words = row.value(0).toString();
    words.reviewed = row.value(1).toBool();
    words.reviewer = row.value(2).toString();
    words.reviewedOn = row.value(3).toString();
    Answer older(copy,
                 QStringLiteral("SELECT words FROM older JOIN checked_against USING (text, language, counterpart) "
                                "WHERE text = ? AND language = ?"),
                 { text, language });
    words.older = older.next();
    if (words.older)
        words.checkedCounterpart = older.value(0).toString();
    return words;
}

bool storeWords(const QSqlDatabase &copy, const QString &text, const QString &language, const QString &words)
{
    return run(copy,
               QStringLiteral("UPDATE wording SET words = ?, status = 'draft', reviewer = '', reviewed_on = '' "
                              "WHERE text = ? AND language = ?"),
               { words.isNull() ? QLatin1String("") : words, text, language });
}

bool storeChecked(const QSqlDatabase &copy, const QString &text, const QString &language)
{
    return run(copy,
               QStringLiteral("UPDATE checked_against SET words = (SELECT words FROM wording "
                              "WHERE wording.text = checked_against.text AND wording.language = counterpart) "
                              "WHERE text = ? AND language GLOB ?"),
               { text, language.isEmpty() ? QStringLiteral("*") : language });
}

bool storeReview(const QSqlDatabase &copy, const QString &text, const QString &language, const QString &reviewer,
                 const QString &date)
{
    return run(copy,
               QStringLiteral("UPDATE wording SET status = 'reviewed', reviewer = ?, reviewed_on = ? "
                              "WHERE text = ? AND language = ?"),
               { reviewer, date, text, language });
}

bool removeGloss(const QSqlDatabase &copy, const QString &text, const QString &language, const QString &gloss)
{
    return run(copy, QStringLiteral("DELETE FROM gloss WHERE text = ? AND language = ? AND words = ?"),
               { text, language, gloss });
}
