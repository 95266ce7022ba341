// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the catalog asks of its search index: folding, hits, marks and the words there are.

#include "catalog.h"

#include "contentdatabase.h"
#include "query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>

namespace
{

// The question in the language of FTS5. Folded words hold letters and digits only, but a quote costs nothing.
QString expression(const Catalog::Question &question)
{
    QStringList all;
    for (const QList<Catalog::SearchWord> &words : question) {
        QStringList any;
        for (const Catalog::SearchWord &word : words) {
            any.append(QLatin1Char('"') + QString(word.folded).replace(QLatin1Char('"'), QLatin1String("\"\""))
                       + QLatin1Char('"') + (word.begun ? QLatin1String(" *") : QLatin1String()));
        }
        all.append(QLatin1Char('(') + any.join(QLatin1String(" OR ")) + QLatin1Char(')'));
    }
    return all.join(QLatin1String(" AND "));
}

// The written words with the matches of the folded ones, which lack some of their signs. A sign that is lacking stays
// outside a match at its edges: a quotation mark is no part of the word it opens.
QString markedAs(const QString &written, const QString &folded)
{
    QString marked;
    qsizetype next = 0;
    const auto at = [&folded](qsizetype place) { return place < folded.size() ? folded.at(place) : QChar(); };
    for (const QChar sign : written) {
        const bool starts = at(next) == Catalog::matchStart;
        if (at(next + (starts ? 1 : 0)) != sign) {
            marked += sign;
            continue;
        }
        if (starts)
            marked += folded.at(next++);
        marked += sign;
        ++next;
        if (at(next) == Catalog::matchEnd)
            marked += folded.at(next++);
    }
    return marked;
}

// Texts in an index of their own, which lives in memory, has the tokenizer of the content's, and so cuts the words and
// folds them alike. \a texts is an SQL expression for a JSON array, with its \a values.
class Asked
{
public:
    explicit Asked(const QSqlDatabase &database, const QString &texts, const QVariantList &values)
        : m_database(database)
    {
        if (!Answer(database, QStringLiteral("SELECT 1 FROM sqlite_temp_schema WHERE name = 'asked'")).next()) {
            QString index = Answer(database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'search'"))
                                    .firstColumn()
                                    .value(0);
            execute(database, QStringLiteral("PRAGMA temp_store = MEMORY"));
            execute(database,
                    index.replace(index.indexOf(QLatin1String(" search ")), 8, QLatin1String(" temp.asked ")));
            execute(database,
                    QStringLiteral("CREATE VIRTUAL TABLE temp.asked_term USING fts5vocab (temp, asked, instance)"));
        }
        execute(database,
                QStringLiteral("INSERT INTO temp.asked SELECT folded FROM folding WHERE asked = (%1)").arg(texts),
                values);
    }
    explicit Asked(const QSqlDatabase &database, const QString &words)
        : Asked(database, QStringLiteral("json_array(?)"), { words })
    {
    }
    // The words of the texts.
    QStringList terms() const
    {
        return Answer(m_database, QStringLiteral("SELECT term FROM temp.asked_term ORDER BY doc, \"offset\""))
                .firstColumn();
    }
    ~Asked() { execute(m_database, QStringLiteral("DELETE FROM temp.asked")); }
    Q_DISABLE_COPY_MOVE(Asked)

private:
    const QSqlDatabase m_database;
};

} // namespace

QStringList HitRow::matches() const
{
    QStringList matches;
    for (const QString &part : words.split(Catalog::matchStart).mid(1))
        matches.append(part.section(Catalog::matchEnd, 0, 0));
    return matches;
}

QStringList Catalog::folded(const QString &words) const
{
    return Asked(m_database.connection(), words).terms();
}

QList<HitRow> Catalog::hits(const Question &question, const QString &language, int most) const
{
    return hits(
            question, language, most,
            QStringLiteral("coalesce(wording.words, entry.text), highlight(search, 0, char(2), char(3)) FROM search "
                           "JOIN entry ON entry.id = search.rowid "
                           "LEFT JOIN wording ON wording.text = entry.text AND wording.language = entry.language"));
}

QList<HitRow> Catalog::places(const Question &question, const QString &language, int most) const
{
    return hits(question, language, most, QStringLiteral("'', '' FROM search JOIN entry ON entry.id = search.rowid"));
}

QList<HitRow> Catalog::hits(const Question &question, const QString &language, int most, const QString &words) const
{
    QList<HitRow> rows;
    if (question.isEmpty())
        return rows;
    // The index answers in the order of its rows, best tier first, and stops at the limit.
    Answer query = ask(m_database,
                       QStringLiteral("SELECT entry.text, tier, answered, section, item, office, entry.id, %1 "
                                      "WHERE search MATCH ? AND search.rowid "
                                      "    BETWEEN (SELECT min(id) FROM entry WHERE language = ?) "
                                      "    AND (SELECT max(id) FROM entry WHERE language = ?) LIMIT ?")
                               .arg(words),
                       { expression(question), language, language, most });
    while (query.next()) {
        rows.append({ query.value(0).toString(), language, HitRow::Tier(query.value(1).toInt()),
                      query.value(2).toBool(), query.value(3).toString(), query.value(4).toString(),
                      query.value(5).toString(), query.value(6).toInt(),
                      markedAs(query.value(7).toString(), query.value(8).toString()) });
    }
    return rows;
}

QString Catalog::marked(const Question &question, const QString &words) const
{
    if (question.isEmpty())
        return {};
    // Any of the asked words may stand in the text: the other ones stand in another one of the same page.
    QList<SearchWord> any;
    for (const QList<SearchWord> &one : question)
        any += one;
    const QSqlDatabase database = m_database.connection();
    const Asked asked(database, words);
    Answer query =
            Answer(database,
                   QStringLiteral("SELECT highlight(asked, 0, char(2), char(3)) FROM temp.asked WHERE asked MATCH ?"),
                   { expression({ any }) });
    return query.next() ? markedAs(words, query.value(0).toString()) : QString();
}

QStringList Catalog::terms(const QString &beginning, int shortest, int longest, int most) const
{
    return ask(m_database,
               QStringLiteral("SELECT folded FROM term WHERE folded >= ? AND folded < ? || char(1114111) "
                              "AND length(folded) BETWEEN ? AND ? ORDER BY texts DESC, folded LIMIT ?"),
               { beginning, beginning, shortest, longest, most })
            .firstColumn();
}

QStringList Catalog::termsWith(const QString &part, int most) const
{
    return ask(m_database,
               QStringLiteral("SELECT folded FROM term WHERE instr(folded, ?) > 1 ORDER BY texts DESC, folded LIMIT ?"),
               { part, most })
            .firstColumn();
}

QList<std::pair<QString, QString>> Catalog::termsFrom(const QStringList &beginnings, int rest) const
{
    QList<std::pair<QString, QString>> terms;
    // CROSS JOIN: from each beginning to its words, never through all words.
    Answer query = ask(m_database,
                       QStringLiteral("SELECT value, folded FROM json_each(?) "
                                      "CROSS JOIN term ON folded >= value AND folded < value || char(1114111) "
                                      "WHERE length(folded) <= length(value) + ?"),
                       { QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(beginnings)).toJson()), rest });
    while (query.next())
        terms.append({ query.value(0).toString(), query.value(1).toString() });
    return terms;
}

int Catalog::indexedTexts() const
{
    // The rows are numbered from 1.
    return ask(m_database, QStringLiteral("SELECT max(id) FROM entry")).firstColumn().value(0).toInt();
}

const SearchRules &Catalog::searchRules() const
{
    if (!m_searchRules) {
        const QSqlDatabase database = m_database.connection();
        const auto affixes = [&database](const char *kind) {
            return Asked(database, QStringLiteral("SELECT json_group_array(letters) FROM affix WHERE kind = ?"),
                         { QLatin1String(kind) })
                    .terms();
        };
        using Sought = SearchRules::Sought;
        m_searchRules = {
            {}, affixes("person"), affixes("voice"), affixes("ending"), affixes("tense"), affixes("first")
        };
        for (const auto &[sought, name] : { std::pair(Sought::Never, "never"), std::pair(Sought::Alone, "alone"),
                                            std::pair(Sought::WithFillers, "with fillers") }) {
            const Asked fillers(database, QStringLiteral("SELECT json_group_array(word) FROM filler WHERE sought = ?"),
                                { QLatin1String(name) });
            for (const QString &filler : fillers.terms())
                m_searchRules->fillers.insert(filler, sought);
        }
    }
    return *m_searchRules;
}
