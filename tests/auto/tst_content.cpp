// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the built-in content says, in every language, and how the models that show it follow a change of language.

#include "catalog.h"
#include "contentcheck.h"
#include "contentdatabase.h"
#include "contentmodels.h"
#include "pagetext.h"
#include "wording.h"
#include "wordings.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <memory>

namespace
{

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");

template <typename Row, typename Value>
QStringList column(const QList<Row> &rows, Value Row::*member)
{
    QStringList values;
    for (const Row &row : rows)
        values.append(QVariant(row.*member).toString());
    return values;
}

// What a model shows in the role of that name, row by row.
QStringList shown(const QAbstractItemModel &model, const QByteArray &role)
{
    QStringList values;
    const int key = model.roleNames().key(role, -1);
    for (int row = 0; row < model.rowCount(); ++row)
        values.append(model.data(model.index(row, 0), key).toString());
    return values;
}

} // namespace

class tst_content : public QObject
{
    Q_OBJECT

private slots:
    void languages();
    void revision();
    void everyTextIsThereInEveryLanguage_data();
    void everyTextIsThereInEveryLanguage();
    void sectionsInOrder();
    void missionAndVision();
    void objectives();
    void policies();
    void institution();
    void offices();
    void unknownNamesGiveNothing();
    void everyWordingIsInNormalForm();
    void nobodyHasSignedYet();
    void glossesAreMarked();
    void modelsFollowTheLanguage_data();
    void modelsFollowTheLanguage();
    void modelsFindRows();
    void modelsFollowTheirPlace();
    void pageTextIsTheSameInEveryLanguage();
    void languageModelCanLeaveOutWhatIsNotOfficial();
    void wordingFollowsTheLanguage();
    void wordingsOfSeveralLanguages();
    void modelsWaitForQml();

private:
    QSqlQuery ask(const QString &question) const
    {
        QSqlQuery query(m_database.connection());
        query.exec(question);
        return query;
    }

    ContentDatabase m_database;
    Catalog m_catalog { m_database };
};

void tst_content::languages()
{
    const QList<LanguageRow> languages = m_catalog.languages();
    QCOMPARE(column(languages, &LanguageRow::code), QStringList({ es, gn }));
    QCOMPARE(column(languages, &LanguageRow::name),
             QStringList({ QStringLiteral("Español"), QStringLiteral("Avañeʼẽ") }));
    QVERIFY(languages.at(0).official && languages.at(1).official);
}

void tst_content::revision()
{
    QCOMPARE(QDate::fromString(m_catalog.revision(), Qt::ISODate).toString(Qt::ISODate), m_catalog.revision());
    QVERIFY(QDate::fromString(m_catalog.revision(), Qt::ISODate) >= QDate(2026, 11, 29));
}

void tst_content::everyTextIsThereInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const LanguageRow &language : m_catalog.languages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void tst_content::everyTextIsThereInEveryLanguage()
{
    QFETCH(QString, language);
    int texts = 0;
    for (QSqlQuery needed = ask(QStringLiteral("SELECT text FROM needed")); needed.next(); ++texts) {
        const QString text = needed.value(0).toString();
        QVERIFY2(!m_catalog.words(text, language).trimmed().isEmpty(), qPrintable(text));
    }
    // Titles, summaries, paragraphs, facts, offices and names of the ministry: fewer would mean that the content
    // shrank.
    QVERIFY2(texts >= 52, qPrintable(QString::number(texts)));
    QCOMPARE(ContentCheck().faultOf(m_database.connection()), QString());
}

void tst_content::sectionsInOrder()
{
    const QList<SectionRow> spanish = m_catalog.sections(es);
    QCOMPARE(column(spanish, &SectionRow::sectionId),
             QStringLiteral("mission vision objectives policies offices about glossary").split(QLatin1Char(' ')));
    QCOMPARE(column(spanish, &SectionRow::title),
             QStringLiteral("Misión|Visión|Objetivos|Políticas|Oficinas|La institución|"
                            "Palabras que se usan aquí")
                     .split(QLatin1Char('|')));
    QCOMPARE(column(m_catalog.sections(gn), &SectionRow::title),
             QStringLiteral("Tembiaporã|Techa tenonderã|Jehupytyrã|Polítika|Tembiaporenda|Motenondeha|"
                            "Ñeʼẽ ojeporúva koʼápe")
                     .split(QLatin1Char('|')));
    QCOMPARE(column(m_catalog.sections(gn), &SectionRow::sectionId), column(spanish, &SectionRow::sectionId));
    QCOMPARE(spanish.at(0).summary, QStringLiteral("Qué hace el Ministerio"));
    QCOMPARE(spanish.at(0).symbol, QStringLiteral("compass"));
    QCOMPARE(m_catalog.layoutOf(QStringLiteral("mission")), QStringLiteral("reading"));
    QCOMPARE(m_catalog.layoutOf(QStringLiteral("objectives")), QStringLiteral("items"));
    QCOMPARE(m_catalog.layoutOf(QStringLiteral("offices")), QStringLiteral("offices"));
}

void tst_content::missionAndVision()
{
    const auto only = [this](const char *section, const QString &language) {
        const QList<ParagraphRow> paragraphs = m_catalog.paragraphs(QLatin1String(section), {}, language);
        return paragraphs.size() == 1 ? paragraphs.constFirst().words : QString();
    };
    QVERIFY(only("mission", es).startsWith(QStringLiteral("Diseñar e implementar políticas públicas que promuevan")));
    QVERIFY(only("mission", es).endsWith(QStringLiteral("la promoción de la cultura y la identidad.")));
    QVERIFY(only("mission", gn).startsWith(QStringLiteral("Ombosakoʼi ha omboguata tetã polítika omokyreʼỹva")));
    QVERIFY(only("mission", gn).endsWith(QStringLiteral("ha arandupy ha tekotee ñemokyreʼỹ rupive.")));
    QVERIFY(only("vision", es).startsWith(QStringLiteral("Ser la institución pública que mejora la calidad de vida")));
    QVERIFY(only("vision", es).endsWith(QStringLiteral("garantiza la participación y la transparencia.")));
    QVERIFY(only("vision", gn).startsWith(QStringLiteral("Haʼéta tetã remimoĩmby omoporãvéva tapichakuéra rekove")));
    QVERIFY(only("vision", gn).endsWith(QStringLiteral("omoañetévo tetãyguakuéra jeike ha tesakã.")));
}

void tst_content::objectives()
{
    const auto section = QStringLiteral("objectives");
    const QList<ItemRow> items = m_catalog.items(section, es);
    QCOMPARE(column(items, &ItemRow::number), QStringLiteral("1 2 3 4").split(QLatin1Char(' ')));
    QCOMPARE(column(items, &ItemRow::title),
             QStringList({ QStringLiteral("Políticas públicas de TIC"),
                           QStringLiteral("Uso y acceso para todas las personas"),
                           QStringLiteral("Desarrollo, innovación y economía digital"),
                           QStringLiteral("Comunicación e información pública") }));
    QCOMPARE(column(m_catalog.items(section, gn), &ItemRow::title),
             QStringList({ QStringLiteral("Tetã polítika TIC rehegua"), QStringLiteral("TIC jeporu opavavépe g̃uarã"),
                           QStringLiteral("Akãrapuʼã, ñembopyahu ha viruporukuaa digital"),
                           QStringLiteral("Momarandu ha tetã marandu") }));

    const QStringList firstSpanish { QStringLiteral("Preparar,"), QStringLiteral("Fomentar,"),
                                     QStringLiteral("Impulsar"), QStringLiteral("Desarrollar") };
    const QStringList firstGuarani { QStringLiteral("Ombosakoʼi,"), QStringLiteral("Omokyreʼỹ,"),
                                     QStringLiteral("Omokyreʼỹ"), QStringLiteral("Omoheñói") };
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QList<ParagraphRow> spanish = m_catalog.paragraphs(section, items.at(i).itemId, es);
        const QList<ParagraphRow> guarani = m_catalog.paragraphs(section, items.at(i).itemId, gn);
        QCOMPARE(spanish.size(), 1);
        QCOMPARE(guarani.size(), 1);
        QCOMPARE(spanish.at(0).words.section(QLatin1Char(' '), 0, 0), firstSpanish.at(i));
        QCOMPARE(guarani.at(0).words.section(QLatin1Char(' '), 0, 0), firstGuarani.at(i));
        QCOMPARE(spanish.at(0).paragraphId, guarani.at(0).paragraphId);
    }
    QVERIFY2(m_catalog.paragraphs(section, {}, es).isEmpty(), "an objective's text stands on its own page only");
}

void tst_content::policies()
{
    const auto section = QStringLiteral("policies");
    const QList<ParagraphRow> spanish = m_catalog.paragraphs(section, {}, es);
    QCOMPARE(spanish.size(), 2);
    QVERIFY(spanish.at(0).words.startsWith(
            QStringLiteral("La política institucional se apoya en los principios generales")));
    QVERIFY(spanish.at(1).words.contains(QStringLiteral("Plan Nacional de Desarrollo 2030")));
    const QList<ParagraphRow> guarani = m_catalog.paragraphs(section, {}, gn);
    QCOMPARE(guarani.size(), 2);
    QVERIFY(guarani.at(0).words.startsWith(QStringLiteral("Léi 6207,")));
    QVERIFY(guarani.at(1).words.startsWith(QStringLiteral("Upéicha avei, MITIC rembiapo oguata")));

    QCOMPARE(column(m_catalog.items(section, es), &ItemRow::title),
             QStringList({ QStringLiteral("Planificación, transparencia y participación ciudadana"),
                           QStringLiteral("Promoción de las TIC"),
                           QStringLiteral("Protección de los derechos de los usuarios"),
                           QStringLiteral("Libre adopción tecnológica"),
                           QStringLiteral("Masificación del gobierno electrónico") }));
    QCOMPARE(column(m_catalog.items(section, gn), &ItemRow::title),
             QStringList({ QStringLiteral("Rapeʼapo, tesakã ha tetãyguakuéra jeike"), QStringLiteral("TIC ñemokyreʼỹ"),
                           QStringLiteral("Poruharakuéra derécho rehe ñeñangareko"),
                           QStringLiteral("Tembiporupyahu jeporavo tekosãsópe"),
                           QStringLiteral("Tetã rekuái tembiporupyahu rupive ñemyasãi opavavépe g̃uarã") }));
}

void tst_content::institution()
{
    const auto section = QStringLiteral("about");
    QCOMPARE(m_catalog.paragraphs(section, {}, es).size(), 2);
    QVERIFY(m_catalog.paragraphs(section, {}, es)
                    .at(0)
                    .words.contains(QStringLiteral("Ley N.º 6207, del 22 de octubre de 2018")));
    QVERIFY(m_catalog.paragraphs(section, {}, gn)
                    .at(0)
                    .words.contains(QStringLiteral("Léi 6207 rupive, 22 jasypa 2018-pe")));

    QCOMPARE(column(m_catalog.facts(section, es), &FactRow::label),
             QStringList({ QStringLiteral("Año de creación"), QStringLiteral("Ley"), QStringLiteral("Oficinas") }));
    QCOMPARE(column(m_catalog.facts(section, es), &FactRow::value),
             QStringList({ QStringLiteral("2018"), QStringLiteral("N.º 6207, del 22 de octubre de 2018"),
                           QStringLiteral("2") }));
    QCOMPARE(column(m_catalog.facts(section, gn), &FactRow::label),
             QStringList({ QStringLiteral("Oñemoheñoihague ary"), QStringLiteral("Léi"),
                           QStringLiteral("Tembiaporenda") }));
    QCOMPARE(column(m_catalog.facts(section, gn), &FactRow::value),
             QStringList({ QStringLiteral("2018"), QStringLiteral("6207, 22 jasypa 2018"), QStringLiteral("2") }));

    QCOMPARE(m_catalog.words(QStringLiteral("ministry.acronym"), es), QStringLiteral("MITIC"));
    QCOMPARE(m_catalog.words(QStringLiteral("ministry.acronym"), gn), QStringLiteral("MITIC"));
    QCOMPARE(m_catalog.words(QStringLiteral("ministry.name"), es),
             QStringLiteral("Ministerio de Tecnologías de la Información y Comunicación"));
}

void tst_content::offices()
{
    const QList<OfficeRow> spanish = m_catalog.offices(es);
    QCOMPARE(column(spanish, &OfficeRow::officeId),
             QStringList({ QStringLiteral("headquarters"), QStringLiteral("second") }));
    QCOMPARE(column(spanish, &OfficeRow::number), QStringList({ QStringLiteral("1"), QStringLiteral("2") }));
    QCOMPARE(column(spanish, &OfficeRow::name),
             QStringList({ QStringLiteral("Sede central"), QStringLiteral("Segunda oficina") }));
    QCOMPARE(spanish.at(0).address,
             QStringLiteral("Complejo Santos E2\nGral. Santos 1170 - Concordia\nAsunción, Paraguay"));
    QCOMPARE(spanish.at(1).address, QStringLiteral("Alberdi 633, entre Gral. Díaz y Haedo\nAsunción, Paraguay"));

    const QList<OfficeRow> guarani = m_catalog.offices(gn);
    QCOMPARE(column(guarani, &OfficeRow::name),
             QStringList({ QStringLiteral("Tembiaporenda guasu"), QStringLiteral("Tembiaporenda mokõiha") }));
    QCOMPARE(guarani.at(0).address,
             QStringLiteral("Complejo Santos E2\nGral. Santos 1170 - Concordia\nAsunción, Paraguái"));
    QCOMPARE(guarani.at(1).address, QStringLiteral("Alberdi 633, Gral. Díaz ha Haedo paʼũme\nAsunción, Paraguái"));
}

void tst_content::unknownNamesGiveNothing()
{
    const auto unknown = QStringLiteral("nowhere");
    QVERIFY(m_catalog.sections(unknown).isEmpty());
    QVERIFY(m_catalog.offices(unknown).isEmpty());
    QVERIFY(m_catalog.items(unknown, es).isEmpty());
    QVERIFY(m_catalog.facts(unknown, es).isEmpty());
    QVERIFY(m_catalog.paragraphs(unknown, {}, es).isEmpty());
    QVERIFY(m_catalog.paragraphs(QStringLiteral("objectives"), unknown, es).isEmpty());
    QVERIFY(m_catalog.words(unknown, es).isEmpty());
    QVERIFY(m_catalog.words(QStringLiteral("mission.1"), unknown).isEmpty());
    QVERIFY(m_catalog.layoutOf(unknown).isEmpty());
}

void tst_content::everyWordingIsInNormalForm()
{
    int wordings = 0;
    for (QSqlQuery query = ask(QStringLiteral("SELECT text, language, words FROM wording")); query.next(); ++wordings) {
        const QString words = query.value(2).toString();
        QVERIFY2(words == words.normalized(QString::NormalizationForm_C),
                 qPrintable(query.value(0).toString() + query.value(1).toString()));
        QVERIFY2(!words.contains(QChar::ReplacementCharacter), qPrintable(query.value(0).toString()));
    }
    QVERIFY(wordings > 0);
}

void tst_content::nobodyHasSignedYet()
{
    int wordings = 0;
    for (QSqlQuery query = ask(QStringLiteral("SELECT text, language, status, reviewer, reviewed_on FROM wording"));
         query.next(); ++wordings) {
        const bool name = query.value(0) == QLatin1String("ministry.name") && query.value(1) == gn;
        QCOMPARE(query.value(2).toString(), name ? QStringLiteral("provisional") : QStringLiteral("draft"));
        QCOMPARE(query.value(3).toString(), QString());
        QCOMPARE(query.value(4).toString(), QString());
    }
    QVERIFY(wordings > 0);
}

void tst_content::glossesAreMarked()
{
    // Every Spanish word in parentheses inside a Guaraní text is a gloss; (MITIC), (TIC), (OEE), (IID) are acronyms,
    // and (Palma ha Chile) is a corner.
    static const QRegularExpression parenthesis(QStringLiteral("\\((?!Palma ha Chile)([^)]*[a-z][^)]*)\\)"));
    QStringList found;
    for (QSqlQuery query = ask(QStringLiteral("SELECT text, words FROM wording WHERE language = 'gn'"));
         query.next();) {
        for (auto match = parenthesis.globalMatch(query.value(1).toString()); match.hasNext();)
            found.append(query.value(0).toString() + QLatin1Char(' ') + match.next().captured(1));
    }
    QStringList marked;
    for (QSqlQuery query = ask(QStringLiteral("SELECT text, words, gloss_language FROM gloss WHERE language = 'gn'"));
         query.next();) {
        marked.append(query.value(0).toString() + QLatin1Char(' ') + query.value(1).toString());
        QCOMPARE(query.value(2).toString(), es);
    }
    found.sort();
    marked.sort();
    QVERIFY(marked.contains(QStringLiteral("mission.1 conectividad")));
    QCOMPARE(marked, found);
}

void tst_content::modelsFollowTheLanguage_data()
{
    QTest::addColumn<std::shared_ptr<ContentModel>>("model");
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QStringList>("spanish");
    QTest::addColumn<QStringList>("guarani");

    // Those that have a card at home: all but the last one.
    QTest::newRow("sections") << std::shared_ptr<ContentModel>(new SectionModel) << QByteArray("title")
                              << column(m_catalog.sections(es), &SectionRow::title).mid(0, 6)
                              << column(m_catalog.sections(gn), &SectionRow::title).mid(0, 6);
    QTest::newRow("offices") << std::shared_ptr<ContentModel>(new OfficeModel) << QByteArray("name")
                             << column(m_catalog.offices(es), &OfficeRow::name)
                             << column(m_catalog.offices(gn), &OfficeRow::name);
    auto *items = new ItemModel;
    items->setSectionId(QStringLiteral("objectives"));
    QTest::newRow("items") << std::shared_ptr<ContentModel>(items) << QByteArray("title")
                           << column(m_catalog.items(QStringLiteral("objectives"), es), &ItemRow::title)
                           << column(m_catalog.items(QStringLiteral("objectives"), gn), &ItemRow::title);
    auto *paragraphs = new PageText;
    paragraphs->setSectionId(QStringLiteral("mission"));
    QTest::newRow("paragraphs") << std::shared_ptr<ContentModel>(paragraphs) << QByteArray("words")
                                << column(m_catalog.paragraphs(QStringLiteral("mission"), {}, es), &ParagraphRow::words)
                                << column(m_catalog.paragraphs(QStringLiteral("mission"), {}, gn),
                                          &ParagraphRow::words);
    const auto labels = [this](const QString &language) {
        const qsizetype paragraphs = m_catalog.paragraphs(QStringLiteral("about"), {}, language).size();
        return QStringList(paragraphs, QString())
                + column(m_catalog.facts(QStringLiteral("about"), language), &FactRow::label);
    };
    auto *facts = new PageText;
    facts->setSectionId(QStringLiteral("about"));
    QTest::newRow("facts") << std::shared_ptr<ContentModel>(facts) << QByteArray("label") << labels(es) << labels(gn);
}

void tst_content::modelsFollowTheLanguage()
{
    QFETCH(std::shared_ptr<ContentModel>, model);
    QFETCH(QByteArray, role);
    QFETCH(QStringList, spanish);
    QFETCH(QStringList, guarani);
    QVERIFY(spanish != guarani && !spanish.isEmpty());

    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy resets(model.get(), &QAbstractItemModel::modelReset);
    const QSignalSpy changes(model.get(), &QAbstractItemModel::dataChanged);

    model->setLanguage(es);
    model->setCatalog(&m_catalog);
    QCOMPARE(shown(*model, role), spanish);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(changes.count(), 0);

    // The reader stays where they are: the same rows, with other words.
    model->setLanguage(gn);
    QCOMPARE(shown(*model, role), guarani);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.at(0).at(0).toModelIndex(), model->index(0));
    QCOMPARE(changes.at(0).at(1).toModelIndex(), model->index(model->count() - 1));

    model->setLanguage(gn);
    QCOMPARE(changes.count(), 1);
    model->setLanguage(es);
    QCOMPARE(shown(*model, role), spanish);
}

void tst_content::modelsFindRows()
{
    SectionModel sections;
    sections.setLanguage(gn);
    sections.setCatalog(&m_catalog);
    QCOMPARE(sections.count(), 6);
    QCOMPARE(sections.indexOf(QStringLiteral("mission")), 0);
    QCOMPARE(sections.indexOf(QStringLiteral("about")), 5);
    QCOMPARE(sections.indexOf(QStringLiteral("nowhere")), -1);
    QCOMPARE(sections.indexOf({}), -1);
    QCOMPARE(sections.idAt(2), QStringLiteral("objectives"));
    QCOMPARE(sections.idAt(-1), QString());
    QCOMPARE(sections.idAt(6), QString());
}

void tst_content::modelsFollowTheirPlace()
{
    PageText text;
    const QAbstractItemModelTester tester(&text, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy counts(&text, &ContentModel::rowsChanged);
    text.setCatalog(&m_catalog);
    text.setLanguage(es);
    QCOMPARE(text.count(), 0);
    text.setSectionId(QStringLiteral("about"));
    QCOMPARE(shown(text, "textId"),
             QStringList({ QStringLiteral("about.1"), QStringLiteral("about.2"), QStringLiteral("fact.founded"),
                           QStringLiteral("fact.law"), QStringLiteral("fact.offices") }));
    QCOMPARE(counts.count(), 1);
    text.setSectionId(QStringLiteral("objectives"));
    text.setItemId(QStringLiteral("objectives.3"));
    QCOMPARE(shown(text, "textId"), QStringList({ QStringLiteral("objectives.3.1") }));
    text.setItemId(QStringLiteral("objectives.4"));
    QCOMPARE(shown(text, "textId"), QStringList({ QStringLiteral("objectives.4.1") }));
    text.setCatalog(nullptr);
    QVERIFY(text.catalog() == nullptr);
}

void tst_content::pageTextIsTheSameInEveryLanguage()
{
    PageText text;
    text.setLanguage(es);
    text.setCatalog(&m_catalog);
    for (const SectionRow &section : m_catalog.sections(es)) {
        const QSignalSpy changes(&text, &PageText::blocksChanged);
        text.setSectionId(section.sectionId);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(text.titleIn(gn), m_catalog.words(section.sectionId + QStringLiteral(".title"), gn));
        const QVariantList guarani = text.blocksIn(gn);
        QCOMPARE(guarani.size(), text.count());
        for (int row = 0; row < text.count(); ++row) {
            const PageBlock block = text.blockAt(row, gn);
            QCOMPARE(block.words, guarani.at(row).value<PageBlock>().words);
            QCOMPARE(block.textId, text.idAt(row));
            QCOMPARE(block.kind, text.blockAt(row, es).kind);
            QCOMPARE(text.blockAt(row, es).words, shown(text, "words").at(row));
        }
    }
    QCOMPARE(text.blockAt(-1, es).textId, QString());
    QCOMPARE(text.blockAt(text.count(), es).textId, QString());
    text.setCatalog(nullptr);
    QVERIFY(text.blocksIn(gn).isEmpty());
}

void tst_content::languageModelCanLeaveOutWhatIsNotOfficial()
{
    const ContentDatabase database(QStringLiteral(ENGLISH_CONTENT));
    QCOMPARE(database.refusal(), QString());
    Catalog catalog(database);
    LanguageModel languages;
    const QAbstractItemModelTester tester(&languages, QAbstractItemModelTester::FailureReportingMode::QtTest);
    languages.setCatalog(&catalog);
    QCOMPARE(languages.count(), 0);
    // What the interface has no words in is not offered.
    languages.setCodes({ es, gn });
    QCOMPARE(shown(languages, "code"), QStringList({ es, gn }));
    languages.setCodes({ es, gn, QStringLiteral("en") });
    QCOMPARE(shown(languages, "code"), QStringList({ es, gn, QStringLiteral("en") }));
    QCOMPARE(shown(languages, "name").last(), QStringLiteral("English"));
    languages.setOfficialOnly(true);
    QCOMPARE(shown(languages, "code"), QStringList({ es, gn }));
    languages.setOfficialOnly(false);
    QCOMPARE(languages.count(), 3);
}

void tst_content::wordingFollowsTheLanguage()
{
    Wording title;
    const QSignalSpy changes(&title, &Wording::wordsChanged);
    title.setTextId(QStringLiteral("vision.title"));
    title.setLanguage(es);
    QCOMPARE(title.words(), QString());
    title.setCatalog(&m_catalog);
    QCOMPARE(title.words(), QStringLiteral("Visión"));
    title.setLanguage(gn);
    QCOMPARE(title.words(), QStringLiteral("Techa tenonderã"));
    title.setTextId(QStringLiteral("mission.title"));
    QCOMPARE(title.words(), QStringLiteral("Tembiaporã"));
    QCOMPARE(changes.count(), 3);
    // The short title is the same words: nothing to draw again.
    title.setTextId(QStringLiteral("mission.short"));
    QCOMPARE(changes.count(), 3);
    title.setTextId(QStringLiteral("nowhere"));
    QCOMPARE(title.words(), QString());
}

void tst_content::wordingsOfSeveralLanguages()
{
    Wordings titles;
    const QSignalSpy changes(&titles, &Wordings::wordsChanged);
    titles.classBegin();
    titles.setCatalog(&m_catalog);
    titles.setLanguages({ es, gn });
    titles.setTextIds({ QStringLiteral("mission.short"), QStringLiteral("nowhere"), QStringLiteral("vision.short") });
    QCOMPARE(changes.count(), 0);
    titles.componentComplete();
    QCOMPARE(titles.words(),
             QStringList({ QStringLiteral("Misión"), QStringLiteral("Visión"), QStringLiteral("Tembiaporã"),
                           QStringLiteral("Techa tenonderã") }));
    QCOMPARE(changes.count(), 1);
    titles.setLanguages({ gn });
    QCOMPARE(titles.words(), QStringList({ QStringLiteral("Tembiaporã"), QStringLiteral("Techa tenonderã") }));
}

void tst_content::modelsWaitForQml()
{
    // QML sets properties one by one: the model asks once, when all are there.
    ItemModel items;
    const QSignalSpy resets(&items, &QAbstractItemModel::modelReset);
    items.classBegin();
    items.setCatalog(&m_catalog);
    items.setLanguage(es);
    items.setSectionId(QStringLiteral("policies"));
    QCOMPARE(items.count(), 0);
    items.componentComplete();
    QCOMPARE(items.count(), 5);
    QCOMPARE(resets.count(), 1);
}

QTEST_GUILESS_MAIN(tst_content)
#include "tst_content.moc"
