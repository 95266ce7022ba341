// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader relies on: a text has the largest size in which it fits on one page, the same in every language; it
// never gets smaller when larger text is asked for; its pages end at a clause; what is listed fills its page; and the
// places of the bar stay where they are.

#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace
{

// The size of the letters of a text of the content that can be seen now, px; 0 if it cannot be seen.
int sizeOf(const Visit &visit, const QString &textId)
{
    for (const QQuickItem *text : visit.texts()) {
        if (text->property("textId").toString() == textId)
            return text->property("font").value<QFont>().pixelSize();
    }
    return 0;
}

Stop reading(const QString &sectionId)
{
    return { {}, Place { Place::Kind::Reading, sectionId } };
}

void addScreens()
{
    QTest::addColumn<Screen>("screen");
    for (const Screen &screen : { lobby, hall, smallHall })
        QTest::newRow(qPrintable(screen.name)) << screen;
}

} // namespace

class tst_reading : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void missionIsOnePage_data();
    void missionIsOnePage();
    void largerTextIsNeverSmaller_data() { addScreens(); }
    void largerTextIsNeverSmaller();
    void pagesEndAtAClause();
    void listFillsItsPage();
    void placesOfTheBarStay_data() { addScreens(); }
    void placesOfTheBarStay();
};

void tst_reading::missionIsOnePage_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::newRow("portrait") << lobby;
    QTest::newRow("landscape") << hall;
}

void tst_reading::missionIsOnePage()
{
    QFETCH(Screen, screen);
    Visit visit(screen);
    for (const QString &code : visit.kiosk().language().codes()) {
        visit.kiosk().language().setCode(code);
        goTo(visit.kiosk(), reading(QStringLiteral("mission")));
        visit.picture();
        QVERIFY(visit.sees(visit.kiosk().catalog().words(QStringLiteral("mission.1"), code)));
        for (const char *turn : { "Siguiente", "Upeigua" })
            QVERIFY2(!visit.control(QString::fromUtf8(turn)), qPrintable(code));
    }
}

void tst_reading::largerTextIsNeverSmaller()
{
    QFETCH(Screen, screen);
    Visit visit(screen);
    for (const char *sectionId : { "mission", "vision", "policies", "about" }) {
        int before = 0;
        for (int step = 0; step < visit.kiosk().comfort().textSteps(); ++step) {
            visit.kiosk().comfort().reset();
            visit.kiosk().comfort().stepText(step);
            QList<int> sizes;
            for (const QString &code : visit.kiosk().language().codes()) {
                visit.kiosk().language().setCode(code);
                goTo(visit.kiosk(), reading(QLatin1String(sectionId)));
                visit.picture();
                sizes.append(sizeOf(visit, QLatin1String(sectionId) + QStringLiteral(".1")));
            }
            const QString said = QStringLiteral("%1, step %2: %3 px after %4 px")
                                         .arg(QLatin1String(sectionId))
                                         .arg(step)
                                         .arg(QDebug::toString(sizes))
                                         .arg(before);
            QVERIFY2(sizes[0] > 0 && sizes[0] == sizes[1], qPrintable(said));
            QVERIFY2(sizes[0] >= before, qPrintable(said));
            before = sizes[0];
        }
    }
}

void tst_reading::pagesEndAtAClause()
{
    Visit visit(lobby);
    for (const QString &code : visit.kiosk().language().codes()) {
        visit.kiosk().language().setCode(code);
        goTo(visit.kiosk(), reading(QStringLiteral("mission")));
        // With normal text it has one page.
        for (int step = 1; step < visit.kiosk().comfort().textSteps(); ++step) {
            visit.kiosk().comfort().reset();
            visit.kiosk().comfort().stepText(step);
            visit.picture();
            const QList<QQuickItem *> texts = visit.texts();
            const auto text = std::find_if(texts.cbegin(), texts.cend(), [](const QQuickItem *item) {
                return item->property("textId").toString() == QLatin1String("mission.1");
            });
            QVERIFY(text != texts.cend());
            const QStringList pages = (*text)->property("text").toString().split(QChar::LineSeparator);
            QCOMPARE(pages.size(), (*text)->property("pageStarts").value<QList<int>>().size() + 1);
            QVERIFY2(pages.size() > 1, qPrintable(code));
            for (const QString &page : pages)
                QVERIFY2(QStringLiteral(".;:,").contains(page.back()), qPrintable(page));
        }
    }
}

// Where a list needs several pages, no page of it is left half empty.
void tst_reading::listFillsItsPage()
{
    Visit visit(smallHall, inSpanish);
    goTo(visit.kiosk(), { {}, Place { Place::Kind::Items, QStringLiteral("objectives") } });
    visit.picture();
    const QQuickItem *back = visit.control(QStringLiteral("Volver"));
    const QQuickItem *first = visit.control(QStringLiteral("Políticas públicas de TIC"));
    const QQuickItem *last = visit.control(QStringLiteral("Uso y acceso para todas las personas"));
    QVERIFY(back && first && last);
    QVERIFY2(!visit.control(QStringLiteral("Desarrollo, innovación y economía digital")), "all fit on one page here");
    QVERIFY(sceneRect(back).top() - sceneRect(last).bottom() < last->height() / 4);
    QCOMPARE(first->height(), last->height());
}

void tst_reading::placesOfTheBarStay()
{
    QFETCH(Screen, screen);
    Visit visit(screen);
    const QList<QStringList> names { { QStringLiteral("Inicio"), QStringLiteral("Ñepyrũ") },
                                     { QStringLiteral("Buscar"), QStringLiteral("Eheka") },
                                     { spanish, spanish },
                                     { guarani, guarani },
                                     { QStringLiteral("Ayudas"), QStringLiteral("Pytyvõ") } };
    QList<QRectF> first;
    for (const Stop &stop : { Stop { {}, Place { Place::Kind::Home } }, reading(QStringLiteral("vision")),
                              Stop { {}, Place { Place::Kind::Offices, QStringLiteral("offices") } } }) {
        for (int language = 0; language < 2; ++language) {
            visit.kiosk().language().setCode(visit.kiosk().language().codes().at(language));
            goTo(visit.kiosk(), stop);
            visit.picture();
            QList<QRectF> places;
            for (const QStringList &name : names) {
                const QQuickItem *control = visit.control(name[language]);
                QVERIFY2(control, qPrintable(name[language]));
                places.append(control->mapRectToScene(control->boundingRect()));
            }
            if (first.isEmpty())
                first = places;
            QCOMPARE(places, first);
        }
    }
    // Home and search are equal cells; the choice of language is two of them.
    QCOMPARE(first[0].width(), first[1].width());
    QCOMPARE(first[2].width(), first[3].width());
}

VISIT_TEST_MAIN(tst_reading)
#include "tst_reading.moc"
