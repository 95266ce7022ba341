// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The best page comes first, an answer is whole, and each row says what was found.

#include "searchcase.h"
#include "searchmodel.h"

#include <QTest>

class tst_searchrank : public SearchCase
{
    Q_OBJECT

private slots:
    void pageIsFoundFirst_data();
    void pageIsFoundFirst();
    void answerIsWhole_data();
    void answerIsWhole();
    void rowSaysWhatIsFound_data();
    void rowSaysWhatIsFound();
    void madeContentIsRanked_data();
    void madeContentIsRanked();
};

void tst_searchrank::pageIsFoundFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    const auto row = [](const char *query, const QString &language, const char *page) {
        QTest::addRow("%s, read in %s", query, qPrintable(language))
                << QString::fromUtf8(query) << language << QString::fromUtf8(page);
    };
    for (const QString &language : { es, gn }) {
        row("misión", language, "mission");
        row("mision", language, "mission");
        row("TEMBIAPORÃ", language, "mission");
        row("visión", language, "vision");
        row("techa tenonderã", language, "vision");
        row("objetivos", language, "objectives");
        row("Políticas públicas de TIC", language, "objectives.1");
        row("viruporukuaa digital", language, "objectives.3");
        row("políticas institucionales", language, "policies");
        row("oficinas", language, "offices");
        row("oficina", language, "offices");
        row("dirección", language, "offices");
        row("direccion", language, "offices");
        row("moõ", language, "offices");
        row("moo", language, "offices");
        row("horario", language, "offices");
        row("sede central", language, "headquarters");
        row("segunda oficina", language, "second");
        row("tembiaporenda mokoiha", language, "second");
        row("Alberdi", language, "second");
        row("alberdi 633", language, "second");
        row("haedo", language, "second");
        row("Palma", language, "second");
        row("estrella", language, "second");
        row("Concordia", language, "headquarters");
        row("santos 1170", language, "headquarters");
        row("Artigas", language, "headquarters");
        row("artiga", language, "headquarters");
        row("avda españa", language, "headquarters");
        row("tren rape", language, "headquarters");
        row("22 de octubre", language, "about");
        row("22 jasypa", language, "about");
        row("2018", language, "about");
        row("año de creación", language, "about");
        row("oñemoheñoihague ary", language, "about");
        row("secretaría nacional", language, "about");
        row("Carta Orgánica", language, "policies");
        row("plan nacional de desarrollo 2030", language, "policies");
        row("poruharakuera derecho", language, "policies");
        row("MITIC", language, "about");
        row("ministerio", language, "about");
        row("tenonderã", language, "vision");
    }
}

void tst_searchrank::pageIsFoundFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, language);
    QFETCH(QString, page);
    SearchModel model;
    model.setLanguage(language);
    model.setCatalog(&m_catalog);
    model.setQuery(query);
    QCOMPARE(pages(model).value(0), page);
    QCOMPARE(answerFault(model, m_catalog), QString());
}

void tst_searchrank::answerIsWhole_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("pages"); // all of them, in order
    const auto row = [](const char *query, const char *pages) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(pages);
    };
    row("alberdi haedo", "second");
    row("haedo alberdi", "second");
    row("alberdi", "second");
    row("concordia", "headquarters");
    // All words must stand on one page …
    row("alberdi concordia", "");
    row("alberdi xyzzy", "");
    // … in any of its texts, in any language, the title of its section among them.
    row("concordia artigas", "headquarters");
    row("concordia gotyo", "headquarters");
    row("dirección concordia", "headquarters");
    // Only the last word may be begun; any may lack its beginning, where there is nothing else.
    row("concor artigas", "");
    row("hae alberdi", "");
    row("alberdi hae", "second");
    row("alberdi h", "second");
    row("concor", "headquarters");
    row("oncordia", "headquarters");
    row("ley 6207", "about policies");
    row("Nº 6207", "about policies");
    row("N° 6207", "about policies");
    row("n.º 6207", "about policies");
    // A mistake in up to three words.
    row("alberdy entrr haedoo", "second");
    row("alberdy entrr haedoo diiaz", "");
    row("xyzzy", "");
}

void tst_searchrank::answerIsWhole()
{
    QFETCH(QString, query);
    QFETCH(QString, pages);
    SearchModel model;
    model.setLanguage(es);
    model.setMost(100);
    model.setCatalog(&m_catalog);
    model.setQuery(query);
    QStringList found = ::pages(model);
    found.sort();
    QCOMPARE(found.join(QLatin1Char(' ')), pages);
    QCOMPARE(model.total(), found.size());
}

void tst_searchrank::rowSaysWhatIsFound_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("row"); // page|textId|title|summary|otherLanguage|otherWords, matches in brackets
    const auto row = [](const char *query, const QString &language, const char *row) {
        QTest::addRow("%s, read in %s", query, qPrintable(language))
                << QString::fromUtf8(query) << language << QString::fromUtf8(row);
    };
    row("misio", es, "mission||[Misión]|Qué hace el Ministerio||");
    row("oficinas", gn, "offices||Tembiaporenda|Moõpa oĩ ha mbaʼéichapa reg̃uahẽta|es|Oficinas");
    row("jehupytyra", es, "objectives||Objetivos|Qué se propone lograr|gn|Jehupytyrã");
    row("haedo", es, "second|second.address.1|Segunda oficina|Alberdi 633, entre Gral. Díaz y [Haedo]||");
    row("dónde están", es, "offices|offices.summary|Oficinas|[Dónde] [están] y cómo llegar||");
    row("horario", es, "offices||Oficinas|Dónde están y cómo llegar||");
    row("moõ", es, "offices||Oficinas|Dónde están y cómo llegar|gn|moõ");
    row("año de creacion", es, "about|fact.founded.label|La institución|[Año] [de] [creación]||");
    row("oñemoheñoihague", es, "about|fact.founded.label|La institución|Año de creación|gn|Oñemoheñoihague");
    row("economía digital", es, "objectives.3||Desarrollo, innovación y [economía] [digital]|Objetivos||");
    row("guarani", es, "|||||");
}

void tst_searchrank::rowSaysWhatIsFound()
{
    QFETCH(QString, query);
    QFETCH(QString, language);
    QFETCH(QString, row);
    SearchModel model;
    model.setLanguage(language);
    model.setCatalog(&m_catalog);
    model.setQuery(query);
    QStringList cells { pages(model).value(0) };
    for (const char *role : { "textId", "title", "summary", "otherLanguage", "otherWords" })
        cells.append(model.count() == 0 ? QString() : bracketed(text(model, 0, role)));
    QCOMPARE(cells.join(QLatin1Char('|')), row);
    if (model.count() > 0) {
        QVERIFY(!text(model, 0, "symbol").isEmpty());
        QCOMPARE(cell(model, 0, "answered").toBool(), query != QStringLiteral("horario"));
    }
}

void tst_searchrank::madeContentIsRanked_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pages");
    const auto row = [](const char *name, const char *query, const QString &language, const char *pages) {
        QTest::newRow(name) << QString::fromUtf8(query) << language << QString::fromUtf8(pages);
    };
    row("ñ as it is typed", "caña", es, "vision mission");
    row("n as it is typed", "cana", es, "mission vision");
    row("accent as it is typed", "sofá", es, "vision mission");
    row("no accent as it is typed", "sofa", es, "mission vision");
    row("puso as it is typed", "kaʼi", gn, "vision mission");
    row("spelling before titles", "níspero", es, "mission objectives.1");
    row("titles before texts", "quirófano", es, "objectives.2 mission");
    row("titles before texts in the other language", "quirófano", gn, "objectives.2 mission");
    row("Spanish in Spanish", "tereré", es, "vision mission");
    row("Guaraní in Guaraní", "tereré", gn, "mission vision");
    row("whole words before begun ones", "guayaba", es, "vision mission");
    row("whole words before begun ones, with a mistake", "guayabx", es, "vision mission");
    row("a list's entry", "guaviyú", es, "policies");
}

void tst_searchrank::madeContentIsRanked()
{
    QFETCH(QString, query);
    QFETCH(QString, language);
    QFETCH(QString, pages);
    static const QString file = changedContent(
            m_folder.path(), "ranked",
            "UPDATE wording SET words = 'Cana, sofa, níspero, quirófano, guayabal.' "
            "    WHERE text = 'mission.1' AND language = 'es';"
            "UPDATE wording SET words = 'Caña, sofá, tereré, guayaba.' WHERE text = 'vision.1' AND language = 'es';"
            "UPDATE wording SET words = 'Nispero' WHERE text = 'objectives.1.title' AND language = 'es';"
            "UPDATE wording SET words = 'Guaviyú' WHERE text = 'policies.principle.3.title' AND language = 'es';"
            "UPDATE wording SET words = 'Quirófano' WHERE text = 'objectives.2.title' AND language = 'es';"
            "UPDATE wording SET words = 'Kai, tereré (conectividad).' WHERE text = 'mission.1' AND language = 'gn';"
            "UPDATE wording SET words = 'Kaʼi.' WHERE text = 'vision.1' AND language = 'gn';");
    QVERIFY(!file.isEmpty());
    const ContentDatabase database(file);
    QCOMPARE(database.refusal(), QString());
    Catalog catalog(database);
    SearchModel model;
    model.setLanguage(language);
    model.setCatalog(&catalog);
    model.setQuery(query);
    QCOMPARE(::pages(model).join(QLatin1Char(' ')), pages);
    if (pages == QLatin1String("policies"))
        QCOMPARE(text(model, 0, "textId"), QStringLiteral("policies.principle.3.title"));
}

QTEST_GUILESS_MAIN(tst_searchrank)
#include "tst_searchrank.moc"
