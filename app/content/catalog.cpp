// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalog.h"

#include "contentdatabase.h"
#include "query.h"

#include <QJsonArray>
#include <QJsonDocument>

Catalog::Catalog(const ContentDatabase &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&database, &ContentDatabase::replaced, this, [this] {
        m_searchRules.reset();
        emit contentChanged();
    });
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
    Answer query = ask(
            m_database,
            QStringLiteral("SELECT id, layout, icon, accent, pattern, short.words, summary.words, at_home FROM section "
                           "JOIN wording AS short ON short.text = id || '.short' "
                           "JOIN wording AS summary ON summary.text = id || '.summary' "
                           "    AND summary.language = short.language "
                           "WHERE short.language = ? ORDER BY position"),
            { language });
    while (query.next())
        rows.append({ query.value(0).toString(), query.value(1).toString(), query.value(2).toString(),
                      query.value(3).toString(), query.value(4).toString(), query.value(5).toString(),
                      query.value(6).toString(), query.value(7).toBool() });
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

QList<PlainSentenceRow> Catalog::plainSentences(const QString &sectionId, const QString &itemId,
                                                const QString &language) const
{
    QList<PlainSentenceRow> rows;
    Answer query = ask(m_database,
                       QStringLiteral("SELECT id, icon, words FROM plain_sentence JOIN wording ON text = id "
                                      "WHERE section = ? AND item IS nullif(?, '') AND language = ? "
                                      "ORDER BY position"),
                       { sectionId, itemId.isNull() ? QLatin1String("") : itemId, language });
    while (query.next())
        rows.append({ query.value(0).toString(), query.value(1).toString(), query.value(2).toString() });
    return rows;
}

bool Catalog::isOlder(const QStringList &textIds, const QString &language) const
{
    const QJsonDocument asked(QJsonArray::fromStringList(textIds));
    return ask(m_database,
               QStringLiteral("SELECT 1 FROM older WHERE text IN (SELECT value FROM json_each(?)) AND language = ?"),
               { QString::fromUtf8(asked.toJson(QJsonDocument::Compact)), language })
            .next();
}

bool Catalog::isOfficeOlder(const QString &officeId, const QString &language) const
{
    return ask(m_database,
               QStringLiteral("SELECT 1 FROM older WHERE language = ? AND text IN (SELECT ? || '.name' "
                              "UNION ALL SELECT id FROM address_line WHERE office = ? "
                              "UNION ALL SELECT id FROM direction WHERE office = ?)"),
               { language, officeId, officeId, officeId })
            .next();
}

bool Catalog::isBody(const QString &textId) const
{
    return ask(m_database, QStringLiteral("SELECT 1 FROM findable WHERE text = ? AND tier = ?"),
               { textId, int(HitRow::Body) })
            .next();
}

bool Catalog::hasPlainWords(const QString &sectionId, const QString &itemId) const
{
    return ask(m_database, QStringLiteral("SELECT 1 FROM plain_sentence WHERE section = ? AND item IS nullif(?, '')"),
               { sectionId, itemId.isNull() ? QLatin1String("") : itemId })
            .next();
}

bool Catalog::isPlainSentence(const QString &textId) const
{
    return ask(m_database, QStringLiteral("SELECT 1 FROM plain_sentence WHERE id = ?"), { textId }).next();
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

QList<ExplainedFormRow> Catalog::explainedForms(const QString &language) const
{
    QList<ExplainedFormRow> rows;
    Answer query = ask(m_database,
                       QStringLiteral("SELECT words, fact, section FROM explained_form JOIN fact ON fact.id = fact "
                                      "WHERE language = ?"),
                       { language });
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
                                      "    latitude, longitude, accuracy_metres FROM office "
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

QList<GlossRow> Catalog::glosses(const QString &textId, const QString &language) const
{
    QList<GlossRow> rows;
    Answer query =
            ask(m_database, QStringLiteral("SELECT words, gloss_language FROM gloss WHERE text = ? AND language = ?"),
                { textId, language });
    while (query.next())
        rows.append({ query.value(0).toString(), query.value(1).toString() });
    return rows;
}

QList<QString> Catalog::suggestions(const QString &language) const
{
    return ask(m_database, QStringLiteral("SELECT words FROM suggestion WHERE language = ? ORDER BY position"),
               { language })
            .firstColumn();
}

QString Catalog::layoutOf(const QString &sectionId) const
{
    return ask(m_database, QStringLiteral("SELECT layout FROM section WHERE id = ?"), { sectionId })
            .firstColumn()
            .value(0);
}

SectionLook Catalog::lookOf(const QString &sectionId) const
{
    Answer query =
            ask(m_database, QStringLiteral("SELECT icon, accent, pattern FROM section WHERE id = ?"), { sectionId });
    if (!query.next())
        return {};
    return { query.value(0).toString(), query.value(1).toString(), query.value(2).toString() };
}
