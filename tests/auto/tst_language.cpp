// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language a visit starts in and changes to, and that the interface has all its words in each of them.

#include "catalogue.h"
#include "language.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const QList<Language::Offer> official { { QStringLiteral("es"), true }, { QStringLiteral("gn"), true } };
const QStringList shippedCatalogues { QStringLiteral("es"), QStringLiteral("gn") };

QString home()
{
    return QCoreApplication::translate("NavigationBar", "Home");
}

QString fileOf(const QString &code)
{
    return QStringLiteral(SOURCE_FOLDER "/translations/kiosk_%1.ts").arg(code);
}

QStringList places(const QList<Message> &messages)
{
    QStringList places;
    for (const Message &message : messages)
        places.append(message.place());
    places.sort();
    return places;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?[0-9]+|n)"));
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

} // namespace

class tst_language : public QObject
{
    Q_OBJECT

private slots:
    void startsInTheLanguageAskedFor_data();
    void startsInTheLanguageAskedFor();
    void changesWordsThenContent();
    void unknownLanguageChangesNothing();
    void namesTheOtherOfficialLanguage();
    void speaksAllLanguagesAtOnce();
    void languageWithoutCatalogueIsLeftOut();
    void takesItsWordsAway();
    void catalogueIsComplete_data() { eachCatalogue(); }
    void catalogueIsComplete();
    void catalogueHasTheWordsOfTheSources_data() { eachCatalogue(); }
    void catalogueHasTheWordsOfTheSources();
    void catalogueKeepsPlaceholders_data() { eachCatalogue(); }
    void catalogueKeepsPlaceholders();
    void catalogueIsInNormalForm_data() { eachCatalogue(); }
    void catalogueIsInNormalForm();
    void guaraniUsesItsOwnApostrophe();
    void guaraniIsNotSpanish();
    void everyLanguageOfTheProgramHasACatalogue();

private:
    static void eachCatalogue()
    {
        QTest::addColumn<QString>("code");
        for (const QString &code : shippedCatalogues)
            QTest::newRow(qPrintable(code)) << code;
    }
};

void tst_language::startsInTheLanguageAskedFor_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QString>("started");

    const auto list = [](const char *locales) { return QString::fromLatin1(locales).split(QLatin1Char(' ')); };
    QTest::newRow("option") << QStringLiteral("gn") << list("es_PY") << QStringLiteral("gn");
    QTest::newRow("option over system") << QStringLiteral("es") << list("gn_PY") << QStringLiteral("es");
    QTest::newRow("unknown option") << QStringLiteral("qu") << list("gn_PY") << QStringLiteral("gn");
    QTest::newRow("Guaraní") << QString() << list("gn_PY") << QStringLiteral("gn");
    QTest::newRow("Paraguayan Guaraní") << QString() << list("gug_PY") << QStringLiteral("gn");
    QTest::newRow("with an encoding") << QString() << list("gug_PY.UTF-8") << QStringLiteral("gn");
    QTest::newRow("with a script") << QString() << list("gn-Latn-PY") << QStringLiteral("gn");
    QTest::newRow("with a variant") << QString() << list("es@euro") << QStringLiteral("es");
    QTest::newRow("Spanish") << QString() << list("es_ES.UTF-8 gn") << QStringLiteral("es");
    QTest::newRow("second choice") << QString() << list("de_DE gn_PY es_PY") << QStringLiteral("gn");
    QTest::newRow("unknown") << QString() << list("ja_JP") << QStringLiteral("es");
    QTest::newRow("none") << QString() << list("C.UTF-8 C POSIX") << QStringLiteral("es");
    QTest::newRow("nothing") << QString() << QStringList() << QStringLiteral("es");
    QTest::newRow("a longer code is another language") << QString() << list("gnw_BO") << QStringLiteral("es");
}

void tst_language::startsInTheLanguageAskedFor()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, system);
    const Language language(official);
    QTEST(language.startCode(wanted, system), "started");
}

void tst_language::changesWordsThenContent()
{
    Language language(official);
    QStringList heard;
    // What a screen would say at that moment, in both languages' order.
    connect(&language, &Language::wordsChanged, this, [&] { heard.append(QStringLiteral("words: ") + home()); });
    connect(&language, &Language::codeChanged, this,
            [&] { heard.append(QStringLiteral("code: ") + language.code() + QLatin1Char(' ') + home()); });
    language.setCode(QStringLiteral("es"));
    language.setCode(QStringLiteral("gn"));
    language.setCode(QStringLiteral("gn"));
    QCOMPARE(heard,
             QStringList({ QStringLiteral("words: Inicio"), QStringLiteral("code: es Inicio"),
                           QStringLiteral("words: Ñepyrũ"), QStringLiteral("code: gn Ñepyrũ") }));
}

void tst_language::unknownLanguageChangesNothing()
{
    Language language(official);
    language.setCode(QStringLiteral("gn"));
    const QSignalSpy words(&language, &Language::wordsChanged);
    const QSignalSpy codes(&language, &Language::codeChanged);
    language.setCode(QStringLiteral("en"));
    language.setCode({});
    QCOMPARE(language.code(), QStringLiteral("gn"));
    QCOMPARE(home(), QStringLiteral("Ñepyrũ"));
    QCOMPARE(words.count() + codes.count(), 0);
}

void tst_language::namesTheOtherOfficialLanguage()
{
    Language language(
            { { QStringLiteral("es"), true }, { QStringLiteral("gn"), true }, { QStringLiteral("en"), false } },
            { QLatin1String(Language::embeddedCatalogues), QStringLiteral(ENGLISH_CATALOGUES) });
    language.setCode(QStringLiteral("es"));
    QCOMPARE(language.second(), QStringLiteral("gn"));
    language.setCode(QStringLiteral("gn"));
    QCOMPARE(language.second(), QStringLiteral("es"));
    language.setCode(QStringLiteral("en"));
    QCOMPARE(language.second(), QStringLiteral("es"));

    // Whatever its place, a language without that rank is never named beside another.
    Language englishFirst(
            { { QStringLiteral("en"), false }, { QStringLiteral("es"), true }, { QStringLiteral("gn"), true } },
            { QLatin1String(Language::embeddedCatalogues), QStringLiteral(ENGLISH_CATALOGUES) });
    englishFirst.setCode(QStringLiteral("es"));
    QCOMPARE(englishFirst.second(), QStringLiteral("gn"));
}

void tst_language::speaksAllLanguagesAtOnce()
{
    Language language(official);
    const auto context = QStringLiteral("AttractPage");
    const auto source = QStringLiteral("Touch to begin");
    for (const QString &shown : shippedCatalogues) {
        language.setCode(shown);
        QCOMPARE(language.phrase(QStringLiteral("es"), context, source), QStringLiteral("Toque para comenzar"));
        QCOMPARE(language.phrase(QStringLiteral("gn"), context, source), QStringLiteral("Epoko reñepyrũ hag̃ua"));
    }
    QCOMPARE(language.phrase(QStringLiteral("en"), context, source), QString());
    QCOMPARE(language.phrase(QStringLiteral("es"), context, QStringLiteral("no such words")), QString());
}

void tst_language::languageWithoutCatalogueIsLeftOut()
{
    const Language language(
            { { QStringLiteral("es"), true }, { QStringLiteral("qu"), true }, { QStringLiteral("gn"), true } });
    QCOMPARE(language.codes(), shippedCatalogues);
    QCOMPARE(language.missing(), QStringList({ QStringLiteral("qu") }));
    QCOMPARE(language.startCode(QStringLiteral("qu"), {}), QStringLiteral("es"));
}

void tst_language::takesItsWordsAway()
{
    {
        Language language(official);
        language.setCode(QStringLiteral("es"));
        QCOMPARE(home(), QStringLiteral("Inicio"));
    }
    QCOMPARE(home(), QStringLiteral("Home"));
}

void tst_language::catalogueIsComplete()
{
    QFETCH(QString, code);
    const QList<Message> messages = readCatalogue(fileOf(code));
    QVERIFY2(!messages.isEmpty(), qPrintable(fileOf(code)));
    QSet<QString> seen;
    for (const Message &message : messages) {
        QVERIFY2(message.type.isEmpty(), qPrintable(message.place() + QStringLiteral(" is ") + message.type));
        QVERIFY2(!message.translation.isEmpty(), qPrintable(message.place() + QStringLiteral(" is empty")));
        QVERIFY2(!seen.contains(message.place()), qPrintable(message.place() + QStringLiteral(" stands twice")));
        seen.insert(message.place());
    }
}

void tst_language::catalogueHasTheWordsOfTheSources()
{
    QFETCH(QString, code);
    const QTemporaryDir folder;
    const QStringList wanted = places(messagesInSources(folder.path()));
    QVERIFY2(wanted.size() > 10, "lupdate found next to nothing");
    const QStringList present = places(readCatalogue(fileOf(code)));
    for (const QString &place : wanted)
        QVERIFY2(present.contains(place), qPrintable(place + QStringLiteral(" is missing")));
    for (const QString &place : present)
        QVERIFY2(wanted.contains(place), qPrintable(place + QStringLiteral(" is in no QML file")));
}

void tst_language::catalogueKeepsPlaceholders()
{
    QFETCH(QString, code);
    const QList<Message> messages = readCatalogue(fileOf(code));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages)
        QVERIFY2(placeholders(message.source) == placeholders(message.translation), qPrintable(message.place()));
}

void tst_language::catalogueIsInNormalForm()
{
    QFETCH(QString, code);
    const QList<Message> messages = readCatalogue(fileOf(code));
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages)
        QVERIFY2(message.translation == message.translation.normalized(QString::NormalizationForm_C),
                 qPrintable(message.place()));
}

void tst_language::guaraniUsesItsOwnApostrophe()
{
    // The puso is U+02BC; and g̃ is g with U+0303, not a letter of another alphabet.
    static const QRegularExpression stranger(QStringLiteral("['’‘´`ꞌꞋĝĜğĞ]"));
    bool used = false;
    for (const Message &message : readCatalogue(fileOf(QStringLiteral("gn")))) {
        const auto match = stranger.match(message.translation);
        QVERIFY2(!match.hasMatch(), qPrintable(message.place() + QStringLiteral(" holds ") + match.captured()));
        used = used || message.translation.contains(QChar(0x02BC));
    }
    QVERIFY(used);
}

void tst_language::guaraniIsNotSpanish()
{
    // Words that are the same in both on purpose. A place is "QmlFile: source".
    static const QStringList sameOnPurpose { // What stands on the key, on the keyboards sold in Paraguay.
                                             QStringLiteral("Staff: Shift"), QStringLiteral("SpeechMode: Enter"),
                                             // What Spanish calls it too.
                                             QStringLiteral("Keyboard: puso")
    };

    QHash<QString, QString> spanish;
    for (const Message &message : readCatalogue(fileOf(QStringLiteral("es"))))
        spanish.insert(message.place(), message.translation);
    QVERIFY(!spanish.isEmpty());
    for (const Message &message : readCatalogue(fileOf(QStringLiteral("gn")))) {
        QString bare = message.translation;
        for (const QString &placeholder : placeholders(bare))
            bare.remove(placeholder);
        const bool wordless = std::none_of(bare.cbegin(), bare.cend(), [](QChar sign) { return sign.isLetter(); });
        QVERIFY2(wordless || spanish.value(message.place()) != message.translation
                         || sameOnPurpose.contains(message.place()),
                 qPrintable(message.place() + QStringLiteral(" is Spanish: ") + message.translation));
    }
}

void tst_language::everyLanguageOfTheProgramHasACatalogue()
{
    const Language language(official);
    QCOMPARE(language.codes(), shippedCatalogues);
    QCOMPARE(language.missing(), QStringList());
}

QTEST_GUILESS_MAIN(tst_language)
#include "tst_language.moc"
