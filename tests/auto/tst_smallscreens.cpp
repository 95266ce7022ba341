// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page on screens that are small, coarse, very large or of an unusual shape: every control wholly in sight and of
// the size that the screen has room for, nothing over anything, no page without content.

#include "pagewalk.h"

#include <QTest>

class tst_smallscreens : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void everyPageIsWhole_data();
    void everyPageIsWhole();
    void offersNoTextSizeWithoutRoom();
};

void tst_smallscreens::everyPageIsWhole_data()
{
    QTest::addColumn<Screen>("screen");
    for (const Screen &screen :
         { kioskOf("800x480-10.1", { 800, 480 }, "10.1"), kioskOf("1024x768-15", { 1024, 768 }, "15"),
           kioskOf("1280x1024-17", { 1280, 1024 }, "17"), kioskOf("1280x1024-19", { 1280, 1024 }, "19"),
           kioskOf("1920x1080-15.6", { 1920, 1080 }, "15.6"), kioskOf("1080x1920-15.6", { 1080, 1920 }, "15.6"),
           kioskOf("1080x1920-21.5", { 1080, 1920 }, "21.5"), kioskOf("1080x1920-24", { 1080, 1920 }, "24"),
           kioskOf("1920x540-27", { 1920, 540 }, "27"), kioskOf("540x1920-27", { 540, 1920 }, "27"),
           kioskOf("2160x3840-43", { 2160, 3840 }, "43"), kioskOf("3840x2160-55", { 3840, 2160 }, "55") })
        QTest::newRow(qPrintable(screen.name)) << screen;
}

void tst_smallscreens::everyPageIsWhole()
{
    QFETCH(Screen, screen);
    Visit visit(screen);
    const QStringList codes = visit.kiosk().language().codes();
    Vocabularies vocabularies;
    for (const QString &code : codes) {
        const QString catalogue = QStringLiteral(SOURCE_FOLDER "/translations/kiosk_%1.ts").arg(code);
        vocabularies.emplace(code, Vocabulary(visit.kiosk().catalog(), code, catalogue));
    }
    const Look usual { QStringLiteral("light"), Comfort::Light, 1 };
    QCOMPARE(int(walkPages(visit, screen, usual, codes, vocabularies, QStringLiteral(CAPTURES)).size()), 0);
}

void tst_smallscreens::offersNoTextSizeWithoutRoom()
{
    Visit small(kioskOf("800x480-10.1", { 800, 480 }, "10.1"));
    QCOMPARE(small.kiosk().comfort().textSteps(), 1);
    small.kiosk().comfort().stepText(1);
    QCOMPARE(small.kiosk().comfort().textScale(), 1.0);
    Visit usual(portrait32);
    QCOMPARE(usual.kiosk().comfort().textSteps(), 4);
}

VISIT_TEST_MAIN(tst_smallscreens)
#include "tst_smallscreens.moc"
