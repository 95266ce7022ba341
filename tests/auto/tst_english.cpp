// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A third language is rows and a catalogue: English, from tests/fixtures/english, with no change to code or QML.

#include "catalog.h"
#include "catalogue.h"
#include "contentdatabase.h"
#include "language.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

namespace
{

const auto en = QStringLiteral("en");

} // namespace

class tst_english : public QObject
{
    Q_OBJECT

private slots:
    void fileIsAccepted();
    void everyTextIsThere();
    void textsAreThoseOfTheSource();
    void catalogAnswersInEnglish();
    void languageOffersIt();
    void firstScreenStaysWithTheOfficialLanguages();
    void catalogueIsEnglish();

private:
    QList<Language::Offer> offers() const
    {
        QList<Language::Offer> offers;
        for (const LanguageRow &row : m_catalog.languages())
            offers.append({ row.code, row.official });
        return offers;
    }

    ContentDatabase m_database { QStringLiteral(ENGLISH_CONTENT) };
    Catalog m_catalog { m_database };
    const QStringList m_catalogues { QLatin1String(Language::embeddedCatalogues), QStringLiteral(ENGLISH_CATALOGUES) };
};

void tst_english::fileIsAccepted()
{
    QCOMPARE(m_database.refusal(), QString());
    QSignalSpy checked(&m_database, &ContentDatabase::checked);
    m_database.checkInBackground();
    QVERIFY(checked.wait(30'000));
    QCOMPARE(m_database.refusal(), QString());
}

void tst_english::textsAreThoseOfTheSource()
{
    QFile file(QStringLiteral(SOURCE_FOLDER "/tests/fixtures/english/source.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll()).simplified();
    for (const char *id : { "about.1", "about.2", "objectives.1.1", "objectives.2.1", "objectives.3.1",
                            "objectives.4.1", "policies.1", "policies.2", "mission.1", "vision.1" }) {
        const QString words = m_catalog.words(QLatin1String(id), en);
        QVERIFY2(words.size() > 50 && source.contains(words), id);
    }
}

void tst_english::everyTextIsThere()
{
    QSqlQuery needed(m_database.connection());
    needed.exec(QStringLiteral("SELECT text FROM needed"));
    int texts = 0;
    for (; needed.next(); ++texts)
        QVERIFY2(!m_catalog.words(needed.value(0).toString(), en).isEmpty(), qPrintable(needed.value(0).toString()));
    QVERIFY(texts > 0);
}

void tst_english::catalogAnswersInEnglish()
{
    QCOMPARE(m_catalog.sections(en).at(0).title, QStringLiteral("Mission"));
    QCOMPARE(m_catalog.sections(en).size(), m_catalog.sections(QStringLiteral("es")).size());
    QVERIFY(m_catalog.paragraphs(QStringLiteral("mission"), {}, en)
                    .at(0)
                    .words.startsWith(QStringLiteral("Design and implement public policies")));
    QCOMPARE(m_catalog.items(QStringLiteral("policies"), en).at(3).title,
             QStringLiteral("Free technological adoption"));
    QCOMPARE(m_catalog.facts(QStringLiteral("about"), en).at(0).label, QStringLiteral("Founded"));
    QCOMPARE(m_catalog.offices(en).at(1).address,
             QStringLiteral("Alberdi 633 between Gral. Díaz and Haedo\nAsuncion, Paraguay"));
    // The others are as they were.
    QCOMPARE(m_catalog.sections(QStringLiteral("gn")).at(0).title, QStringLiteral("Tembiaporã"));
}

void tst_english::languageOffersIt()
{
    Language language(offers(), m_catalogues);
    QCOMPARE(language.codes(), QStringList({ QStringLiteral("es"), QStringLiteral("gn"), en }));
    QCOMPARE(language.missing(), QStringList());
    QCOMPARE(language.startCode(en, {}), en);
    QCOMPARE(language.startCode({}, { QStringLiteral("en_US.UTF-8") }), en);
    language.setCode(en);
    QCOMPARE(language.code(), en);
    QCOMPARE(QCoreApplication::translate("NavigationBar", "Home"), QStringLiteral("Home"));
    language.setCode(QStringLiteral("gn"));
    QCOMPARE(QCoreApplication::translate("NavigationBar", "Home"), QStringLiteral("Ñepyrũ"));

    // Without its catalogue it is left out: half a language helps nobody.
    const Language shipped(offers());
    QCOMPARE(shipped.missing(), QStringList({ en }));
}

void tst_english::firstScreenStaysWithTheOfficialLanguages()
{
    QStringList official;
    for (const LanguageRow &row : m_catalog.languages()) {
        if (row.official)
            official.append(row.code);
    }
    QCOMPARE(official, QStringList({ QStringLiteral("es"), QStringLiteral("gn") }));
}

void tst_english::catalogueIsEnglish()
{
    // A word that it lacks is shown as it stands in the source, which is English too.
    const QList<Message> messages = readCatalogue(QStringLiteral(SOURCE_FOLDER "/tests/fixtures/english/kiosk_en.ts"));
    QVERIFY(messages.size() > 10);
    for (const Message &message : messages) {
        // What is counted has forms of its own.
        if (message.forms.size() == 1)
            QCOMPARE(message.translation, message.source);
        for (const QString &form : message.forms)
            QCOMPARE(form.contains(QLatin1String("%n")), message.source.contains(QLatin1String("%n")));
        QCOMPARE(message.type, QString());
    }
}

QTEST_GUILESS_MAIN(tst_english)
#include "tst_english.moc"
