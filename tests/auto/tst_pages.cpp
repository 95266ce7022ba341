// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page in every language on every screen: nothing cut, nothing too small, nothing in the wrong language, no
// warning. Leaves a picture of each in the folder CAPTURES.

#include "pagewalk.h"
#include "program.h"

#include <QRegularExpression>
#include <QTest>

namespace
{

const Look usual { QStringLiteral("light"), Comfort::Light, 1 };
const Look dark { QStringLiteral("dark"), Comfort::Dark, 1 };
const Look larger { QStringLiteral("soft-125"), Comfort::Soft, 1.25 };
const Look bare { QStringLiteral("yellow-on-black-150"), Comfort::YellowOnBlack, 1.5 };
const Look large { QStringLiteral("light-200"), Comfort::Light, 2 };
const Look white { QStringLiteral("black-on-white-200"), Comfort::BlackOnWhite, 2 };

} // namespace

class tst_pages : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void walk_data();
    void walk();
    void englishAsThirdLanguage();
};

void tst_pages::walk_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<Look>("look");
    for (const Screen &screen : { portrait32, landscape27, landscape21, window, smallWindow }) {
        for (const Look &look : { usual, dark, larger, bare, large, white }) {
            // At 1.5 times the size of the master, twice the text again leaves room for hardly a line.
            if (screen.name == landscape21.name && look.textScale > 1.25)
                continue;
            QTest::addRow("%s, %s", qPrintable(screen.name), qPrintable(look.name)) << screen << look;
        }
    }
}

void tst_pages::walk()
{
    QFETCH(Screen, screen);
    QFETCH(Look, look);

    Visit visit(screen);
    Vocabularies vocabularies;
    for (const QString &code : visit.kiosk().language().codes()) {
        vocabularies.emplace(code,
                             Vocabulary(visit.kiosk().catalog(), code,
                                        QStringLiteral(SOURCE_FOLDER "/translations/kiosk_%1.ts").arg(code)));
    }
    QCOMPARE(int(vocabularies.size()), 2);
    const QStringList faults =
            walkPages(visit, screen, look, visit.kiosk().language().codes(), vocabularies, QStringLiteral(CAPTURES));
    QCOMPARE(int(faults.size()), 0);
}

void tst_pages::englishAsThirdLanguage()
{
    // A row of the content and a catalogue are all a language needs: no code, no QML.
    const QStringList catalogues = { QLatin1String(Language::embeddedCatalogues), QStringLiteral(ENGLISH_CATALOGUES) };
    Visit visit(landscape27, { QStringLiteral("--content"), QStringLiteral(ENGLISH_CONTENT) }, catalogues);
    QCOMPARE(visit.kiosk().content().refusal(), QString());
    QCOMPARE(visit.kiosk().language().codes(),
             QStringList({ QStringLiteral("es"), QStringLiteral("gn"), QStringLiteral("en") }));
    Vocabularies vocabularies;
    for (const QString &code : visit.kiosk().language().codes()) {
        const QString folder = code == QLatin1String("en") ? QStringLiteral(SOURCE_FOLDER "/tests/fixtures/english")
                                                           : QStringLiteral(SOURCE_FOLDER "/translations");
        vocabularies.emplace(
                code, Vocabulary(visit.kiosk().catalog(), code, folder + QStringLiteral("/kiosk_%1.ts").arg(code)));
    }
    const QStringList faults = walkPages(visit, landscape27, { QStringLiteral("english"), Comfort::Light, 1 },
                                         { QStringLiteral("en") }, vocabularies, QStringLiteral(CAPTURES));
    QCOMPARE(int(faults.size()), 0);
}

VISIT_TEST_MAIN(tst_pages)
#include "tst_pages.moc"
