// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two rules of Guaraní that a machine can keep, for all its words in the content and in the catalogue. Each has samples
// that show what it finds and what it passes.

#include "catalogue.h"
#include "contentdatabase.h"

#include <QRegularExpression>
#include <QSqlQuery>
#include <QTest>

namespace
{

struct Wording {
    QString place; // for a message
    QString words;
};

QList<Wording> contentWords()
{
    const ContentDatabase database;
    QSqlQuery query(database.connection());
    query.exec(QStringLiteral("SELECT place, words FROM written WHERE language = 'gn'"));
    QList<Wording> wordings;
    while (query.next())
        wordings.append({ query.value(0).toString(), query.value(1).toString() });
    return wordings;
}

QList<Wording> catalogueWords()
{
    QList<Wording> wordings;
    for (const Message &message : readCatalogue(QStringLiteral(SOURCE_FOLDER "/translations/kiosk_gn.ts"))) {
        for (const QString &form : message.forms)
            wordings.append({ message.place(), form });
    }
    return wordings;
}

// A stem with a nasal sound takes ñe- where others take je-: oñehendu, not ojehendu. These are the nasal stems that the
// texts use or are likely to use; mo-, mbo-, mby- and my- begin every verb of making something so.
const char *const nasalStems[] = { "guenohẽ", "haʼã", "hendu",     "mbo",     "mby",  "mo",
                                   "my",      "nohẽ", "ñangareko", "ñongatu", "pyrũ", "pytyvõ" };

// A word that has je- before such a stem, with or without a person and the first half of a negation before it; given
// without its accent.
QString wrongPrefixIn(const QString &words)
{
    static const QRegularExpression wrong = [] {
        QStringList stems;
        for (const char *stem : nasalStems)
            stems.append(QString::fromUtf8(stem));
        return QRegularExpression(QStringLiteral("(?<!\\p{L})(?:nd?)?(?:a|re|o|ja|ro|pe)?je(?:%1)[\\p{L}\\p{M}]*")
                                          .arg(stems.join(QLatin1Char('|'))),
                                  QRegularExpression::CaseInsensitiveOption
                                          | QRegularExpression::UseUnicodePropertiesOption);
    }();
    // The accent of a word moves with its endings: ndoñehendúi.
    QString plain = words.normalized(QString::NormalizationForm_D);
    plain.remove(QChar(0x0301));
    return wrong.match(plain.normalized(QString::NormalizationForm_C)).captured();
}

// A placeholder with letters at its end, or after a hyphen or a closing quotation mark. What is put in may end in any
// sound, and a suffix of Guaraní follows that sound: Español-pe, but Avañeʼẽme.
QString suffixOnPlaceholderIn(const QString &words)
{
    static const QRegularExpression suffix(QStringLiteral("%(?:L?[0-9]+|n)[”»\"]?[-‑]?\\p{L}+"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    return suffix.match(words).captured();
}

} // namespace

class tst_guarani : public QObject
{
    Q_OBJECT

private slots:
    void nasalStemsTakeNasalPrefix();
    void nasalPrefixSamples_data();
    void nasalPrefixSamples();
    void noSuffixOnPlaceholder();
    void suffixSamples_data();
    void suffixSamples();
};

void tst_guarani::nasalStemsTakeNasalPrefix()
{
    const QList<Wording> content = contentWords();
    const QList<Wording> catalogue = catalogueWords();
    QVERIFY2(content.size() > 100 && catalogue.size() > 100, "there are hardly any words");
    for (const Wording &wording : content + catalogue) {
        const QString wrong = wrongPrefixIn(wording.words);
        QVERIFY2(wrong.isEmpty(), qPrintable(wording.place + QStringLiteral(" has ") + wrong));
    }
}

void tst_guarani::nasalPrefixSamples_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("wrong");
    const auto row = [](const char *words, const char *wrong = "") {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(wrong);
    };
    row("Ojeguenohẽ: %1", "Ojeguenohẽ");
    row("opaichagua ñeʼẽ ojehenduhápe", "ojehenduhape");
    row("ko ñanduti ojemohaʼãnga", "ojemohaʼãnga");
    row("ndojehendúi", "ndojehendui");
    row("jembopyahu", "jembopyahu");
    row("reg̃uahẽ ha ojenohẽ", "ojenohẽ");
    row("Oñeguenohẽha: %1");
    row("ndoñehendúi");
    row("oñehenduhápe");
    row("jeporu, jehupytyrã, ojehechauka, ojejuhu, jeike, ndojekuaaukái");
    row("ejemplo de jefe");
}

void tst_guarani::nasalPrefixSamples()
{
    QFETCH(QString, words);
    QTEST(wrongPrefixIn(words), "wrong");
}

void tst_guarani::noSuffixOnPlaceholder()
{
    const QList<Wording> catalogue = catalogueWords();
    QVERIFY2(catalogue.size() > 100, "there are hardly any words");
    for (const Wording &wording : catalogue) {
        const QString suffix = suffixOnPlaceholderIn(wording.words);
        QVERIFY2(suffix.isEmpty(), qPrintable(wording.place + QStringLiteral(" has ") + suffix));
    }
}

void tst_guarani::suffixSamples_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("suffix");
    const auto row = [](const char *words, const char *suffix = "") {
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(suffix);
    };
    row("Ojejuhu %1-pe: %2", "%1-pe");
    row("%1me", "%1me");
    row("%L1-gui", "%L1-gui");
    row("“%1”-ndive", "%1”-ndive");
    row("%1‑rehe", "%1‑rehe");
    row("%nve", "%nve");
    row("Ojejuhu %1 ñeʼẽme: %2");
    row("%1,%2 km rupi");
    row("Jehupytyrã %1 (%2 apytégui)");
    row("“%1” rehegua");
}

void tst_guarani::suffixSamples()
{
    QFETCH(QString, words);
    QTEST(suffixOnPlaceholderIn(words), "suffix");
}

QTEST_GUILESS_MAIN(tst_guarani)
#include "tst_guarani.moc"
