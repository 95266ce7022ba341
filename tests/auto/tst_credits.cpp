// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The licence texts that must go with letters and icons can be read to the end, page by page, on every screen.

#include "picture.h"
#include "visit.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace
{

const Screen portrait { QStringLiteral("portrait"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen landscape { QStringLiteral("landscape"), { 1920, 1080 }, { QStringLiteral("--kiosk") } };
const Screen window { QStringLiteral("window"), { 1366, 768 }, {} };

QStringList paragraphsOf(const QString &licence)
{
    QFile file(QStringLiteral(":/licences/%1.txt").arg(licence));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

class tst_credits : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void textsAreWhole();
    void everyParagraphCanBeRead_data();
    void everyParagraphCanBeRead();
};

void tst_credits::textsAreWhole()
{
    const QStringList font = paragraphsOf(QStringLiteral("OFL-1.1"));
    const QStringList icons = paragraphsOf(QStringLiteral("MIT"));
    QCOMPARE(font.value(0), QStringLiteral("SIL Open Font License, Version 1.1"));
    QVERIFY(font.value(1).startsWith(QStringLiteral("Copyright 20"))
            && font.value(1).contains(QStringLiteral("Google")));
    QVERIFY(font.contains(QStringLiteral("PERMISSION & CONDITIONS")));
    QVERIFY(font.constLast().endsWith(QStringLiteral("OTHER DEALINGS IN THE FONT SOFTWARE.")));
    QCOMPARE(icons.value(0), QStringLiteral("MIT License"));
    QVERIFY(icons.value(1).startsWith(QStringLiteral("Copyright 20"))
            && icons.value(1).endsWith(QStringLiteral("The Bootstrap Authors")));
    QVERIFY(icons.constLast().endsWith(QStringLiteral("OTHER DEALINGS IN THE SOFTWARE.")));
}

void tst_credits::everyParagraphCanBeRead_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<Comfort::Palette>("palette");
    QTest::addColumn<double>("textScale");
    QTest::addColumn<QString>("language");
    const QString es = QStringLiteral("es");
    const QString gn = QStringLiteral("gn");
    QTest::newRow("portrait, es") << portrait << Comfort::Light << 1.0 << es;
    QTest::newRow("portrait, twice as large, black on white, gn") << portrait << Comfort::BlackOnWhite << 2.0 << gn;
    QTest::newRow("landscape, yellow on black, gn") << landscape << Comfort::YellowOnBlack << 1.0 << gn;
    QTest::newRow("landscape, twice as large, es") << landscape << Comfort::Light << 2.0 << es;
    QTest::newRow("window, dark, es") << window << Comfort::Dark << 1.0 << es;
}

void tst_credits::everyParagraphCanBeRead()
{
    QFETCH(Screen, screen);
    QFETCH(Comfort::Palette, palette);
    QFETCH(double, textScale);
    QFETCH(QString, language);

    Visit visit(screen);
    visit.kiosk().comfort().setPalette(palette);
    visit.kiosk().comfort().setTextScale(textScale);
    visit.kiosk().language().setCode(language);
    goTo(visit.kiosk(), { {}, { Place::Kind::Credits, QStringLiteral("about") } });

    const QDir captures(QStringLiteral(CAPTURES));
    QVERIFY(captures.mkpath(QStringLiteral(".")));
    const QString next = language == QLatin1String("es") ? QStringLiteral("Siguiente") : QStringLiteral("Upeigua");
    QStringList read;
    int pages = 0;
    do {
        const QImage picture = visit.picture();
        if (++pages <= 3)
            saveCapture(picture,
                        captures.filePath(
                                QStringLiteral("%1-%2.png").arg(QLatin1String(QTest::currentDataTag())).arg(pages)));
        const QStringList faults = layoutFaults(visit, 1, 0);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
        for (const QQuickItem *text : visit.texts()) {
            if (Visit::exceptionOf(text) != QLatin1String("Licence"))
                continue;
            QCOMPARE(text->property("language").toString(), QStringLiteral("en"));
            const QString words = text->property("text").toString();
            if (read.isEmpty() || read.constLast() != words) // a paragraph may go on on the next page
                read.append(words);
        }
    } while (visit.tap(next));
    QCOMPARE(read, paragraphsOf(QStringLiteral("OFL-1.1")) + paragraphsOf(QStringLiteral("MIT")));
}

VISIT_TEST_MAIN(tst_credits)
#include "tst_credits.moc"
