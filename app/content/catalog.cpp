// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog.h"

#include "contentdatabase.h"
#include "query.h"

#include <QSqlDatabase>

namespace
{

// The answer of the content that is shown; where that breaks, of the one that takes its place.
Answer ask(const ContentDatabase &content, const QString &statement, const QVariantList &values = {})
{
    const QSqlDatabase database = content.connection();
    const Answer answer(database, statement, values);
    if (answer.fault().isEmpty() || !content.giveUp(database))
        return answer;
    return { content.connection(), statement, values };
}

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

// Some words in an index of their own, which lives in memory, has the tokenizer of the content's, and so cuts the words
// and folds them alike.
class Asked
{
public:
    Asked(const QSqlDatabase &database, const QString &words)
        : m_database(database)
    {
        if (!Answer(database, QStringLiteral("SELECT 1 FROM sqlite_temp_schema WHERE name = 'asked'")).next()) {
            QString index = Answer(database, QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'search'"))
                                    .firstColumn()
                                    .value(0);
            Answer(database, QStringLiteral("PRAGMA temp_store = MEMORY"));
            Answer(database, index.replace(index.indexOf(QLatin1String(" search ")), 8, QLatin1String(" temp.asked ")));
            Answer(database,
                   QStringLiteral("CREATE VIRTUAL TABLE temp.asked_term USING fts5vocab (temp, asked, instance)"));
        }
        Answer(database,
               QStringLiteral("INSERT INTO temp.asked SELECT folded FROM folding WHERE asked = json_array(?)"),
               { words });
    }
    ~Asked() { Answer(m_database, QStringLiteral("DELETE FROM temp.asked")); }
    Q_DISABLE_COPY_MOVE(Asked)

private:
    const QSqlDatabase m_database;
};

} // namespace

Catalog::Catalog(const ContentDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&database, &ContentDatabase::replaced, this, &Catalog::contentChanged);
}

QString Catalog::revision() const
{
    return ask(m_database, QStringLiteral("SELECT revision FROM edition")).firstColumn().value(0);
}

QList<LanguageRow> Catalog::languages() const
{
    QList<LanguageRow> rows;
    Answer query = ask(m_database, QStringLiteral("SELECT code, name, official FROM language ORDER BY position"));
    while (query.next())
        rows.append({ query.value(0).toString(), query.value(1).toString(), query.value(2).toBool() });
    return rows;
}

QList<SectionRow> Catalog::sections(const QString &language) const
{
    QList<SectionRow> rows;
    Answer query = ask(m_database,
                       QStringLiteral("SELECT id, layout, icon, short.words, summary.words FROM section "
                                      "JOIN wording AS short ON short.text = id || '.short' "
                                      "JOIN wording AS summary ON summary.text = id || '.summary' "
                                      "    AND summary.language = short.language "
                                      "WHERE short.language = ? ORDER BY position"),
                       { language });
    while (query.next())
        rows.append({ query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                      query.value(3).toString(), query.value(4).toString() });
    return rows;
}

QList<ItemRow> Catalog::items(const QString &sectionId, const QString &language) const
{
    QList<ItemRow> rows;
    Answer query = ask(m_database,
                       QStringLiteral("SELECT id, position, words FROM item "
                                      "JOIN wording ON text = id || '.title' "
                                      "WHERE section = ? AND language = ? ORDER BY position"),
                       { sectionId, language });
    while (query.next())
        rows.append({ query.value(0).toString(), query.value(1).toInt(), query.value(2).toString() });
    return rows;
}

QList<ParagraphRow> Catalog::paragraphs(const QString &sectionId, const QString &itemId, const QString &language) const
{
    QList<ParagraphRow> rows;
    Answer query = ask(m_database,
                       QStringLiteral("SELECT id, words FROM paragraph JOIN wording ON text = id "
                                      "WHERE section = ? AND item IS nullif(?, '') AND language = ? "
                                      "ORDER BY position"),
                       { sectionId, itemId.isNull() ? QLatin1String("") : itemId, language });
    while (query.next())
        rows.append({ query.value(0).toString(), query.value(1).toString() });
    return rows;
}

QList<FactRow> Catalog::facts(const QString &sectionId, const QString &language) const
{
    QList<FactRow> rows;
    Answer query = ask(m_database,
                       QStringLiteral("SELECT id, label.words, value.words FROM fact "
                                      "JOIN wording AS label ON label.text = id || '.label' "
                                      "JOIN wording AS value ON value.text = id || '.value' "
                                      "    AND value.language = label.language "
                                      "WHERE section = ? AND label.language = ? ORDER BY position"),
                       { sectionId, language });
    while (query.next())
        rows.append({ query.value(0).toString(), query.value(1).toString(), query.value(2).toString() });
    return rows;
}

QList<OfficeRow> Catalog::offices(const QString &language) const
{
    QList<OfficeRow> rows;
    // CROSS JOIN: from the few offices to their wordings, never through all wordings of a large file.
    Answer query = ask(m_database,
                       QStringLiteral("SELECT office.id, office.position, name.words, part.words, "
                                      "    latitude, longitude, doubt FROM office "
                                      "CROSS JOIN wording AS name ON name.text = office.id || '.name' "
                                      "CROSS JOIN address_line ON address_line.office = office.id "
                                      "CROSS JOIN wording AS part ON part.text = address_line.id "
                                      "    AND part.language = name.language "
                                      "WHERE name.language = ? "
                                      "ORDER BY office.position, address_line.position"),
                       { language });
    while (query.next()) {
        const QString id = query.value(0).toString();
        if (!rows.isEmpty() && rows.constLast().officeId == id)
            rows.last().address += QLatin1Char('\n') + query.value(3).toString();
        else
            rows.append({ id, query.value(1).toInt(), query.value(2).toString(), query.value(3).toString(),
                          query.value(4).toDouble(), query.value(5).toDouble(), query.value(6).toDouble() });
    }
    return rows;
}

QList<DirectionRow> Catalog::directions(const QString &officeId, const QString &language) const
{
    QList<DirectionRow> rows;
    Answer query = ask(m_database,
                       QStringLiteral("SELECT id, words FROM direction JOIN wording ON text = id "
                                      "WHERE office = ? AND language = ? ORDER BY position"),
                       { officeId, language });
    while (query.next())
        rows.append({ query.value(0).toString(), query.value(1).toString() });
    return rows;
}

QString Catalog::map(const QString &officeId) const
{
    return ask(m_database, QStringLiteral("SELECT plan FROM map WHERE office = ?"), { officeId })
            .firstColumn()
            .value(0);
}

QString Catalog::words(const QString &textId, const QString &language) const
{
    return ask(m_database, QStringLiteral("SELECT words FROM wording WHERE text = ? AND language = ?"),
               { textId, language })
            .firstColumn()
            .value(0);
}

QList<QString> Catalog::suggestions(const QString &language) const
{
    return ask(m_database, QStringLiteral("SELECT words FROM suggestion WHERE language = ? ORDER BY position"),
               { language })
            .firstColumn();
}

QStringList Catalog::folded(const QString &words) const
{
    const QSqlDatabase database = m_database.connection();
    const Asked asked(database, words);
    return Answer(database, QStringLiteral("SELECT term FROM temp.asked_term ORDER BY \"offset\"")).firstColumn();
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
    Answer query(database,
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
               QStringLiteral("SELECT folded FROM term WHERE instr(folded, ?) > 1 "
                              "ORDER BY texts DESC, folded LIMIT ?"),
               { part, most })
            .firstColumn();
}

QString Catalog::layoutOf(const QString &sectionId) const
{
    return ask(m_database, QStringLiteral("SELECT layout FROM section WHERE id = ?"), { sectionId })
            .firstColumn()
            .value(0);
}
