// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that stand side by side have one size, in every language; it never falls when the visitor raises the text size.

#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace
{

constexpr double steps[] = { 1, 1.25, 1.5, 2 };

// The sizes of the fonts, px, in which these words can be seen now.
QList<int> sizesOf(const Visit &visit, const QStringList &words)
{
    QList<int> sizes;
    for (const QQuickItem *text : visit.texts()) {
        if (words.contains(plainTextOf(text)) && Visit::exceptionOf(text) != QLatin1String("SecondTitle"))
            sizes.append(text->property("font").value<QFont>().pixelSize());
    }
    return sizes;
}

// Whether there are any, and all are equal.
bool allEqual(const QList<int> &sizes)
{
    return !sizes.isEmpty() && std::all_of(sizes.cbegin(), sizes.cend(), [&](int size) { return size == sizes[0]; });
}

void addScreens()
{
    QTest::addColumn<Screen>("screen");
    for (const Screen &screen : { lobby, hall, smallHall, desk })
        QTest::addRow("%s", qPrintable(screen.name)) << screen;
}

} // namespace

class tst_faces : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void titlesOfCardsAreAlike_data() { addScreens(); }
    void titlesOfCardsAreAlike();
    void languagesOfTheFirstScreenAreAlike_data() { addScreens(); }
    void languagesOfTheFirstScreenAreAlike();
    void languagesOfTheQuestionAreAlike_data();
    void languagesOfTheQuestionAreAlike();
    void answerThatStaysIsTheFirst_data() { languagesOfTheQuestionAreAlike_data(); }
    void answerThatStaysIsTheFirst();

private:
    void rise(Visit &visit, const Place &place, const std::function<QStringList(const QString &)> &titles);
};

// Opens \a place at every text size in every language: what \a titles answers for a language has one size.
void tst_faces::rise(Visit &visit, const Place &place, const std::function<QStringList(const QString &)> &titles)
{
    int before = 0;
    for (const double step : steps) {
        visit.kiosk().comfort().setTextScale(step);
        QList<int> sizes;
        for (const QString &code : visit.kiosk().language().codes()) {
            visit.kiosk().language().setCode(code);
            visit.kiosk().navigator().open(place);
            visit.picture();
            sizes += sizesOf(visit, titles(code));
        }
        QVERIFY2(allEqual(sizes), qPrintable(QStringLiteral("%1: %2").arg(step).arg(QDebug::toString(sizes))));
        QVERIFY2(sizes[0] >= before,
                 qPrintable(QStringLiteral("%1: %2 px after %3").arg(step).arg(sizes[0]).arg(before)));
        before = sizes[0];
    }
}

void tst_faces::titlesOfCardsAreAlike()
{
    QFETCH(Screen, screen);
    Visit visit(screen);
    const Catalog &catalog = visit.kiosk().catalog();
    rise(visit, Place { Place::Kind::Home }, [&](const QString &code) {
        QStringList titles;
        for (const SectionRow &section : catalog.sections(code)) {
            if (section.atHome)
                titles.append(section.title);
        }
        return titles;
    });
    const QString objectives = QStringLiteral("objectives");
    rise(visit, Place { Place::Kind::Items, objectives }, [&](const QString &code) {
        QStringList titles;
        for (const ItemRow &item : catalog.items(objectives, code))
            titles.append(item.title);
        return titles;
    });
}

void tst_faces::languagesOfTheFirstScreenAreAlike()
{
    QFETCH(Screen, screen);
    Visit visit(screen);
    const Place first { Place::Kind::Attract };
    rise(visit, first, [](const QString &) {
        return QStringList { QStringLiteral("Le damos la bienvenida"), QStringLiteral("Peg̃uahẽporãite") };
    });
    rise(visit, first, [](const QString &) { return QStringList { spanish, guarani }; });
}

void tst_faces::languagesOfTheQuestionAreAlike_data()
{
    QTest::addColumn<Screen>("screen");
    // Nobody is asked in a window.
    for (const Screen &screen : { lobby, hall, smallHall })
        QTest::addRow("%s", qPrintable(screen.name)) << screen;
}

void tst_faces::languagesOfTheQuestionAreAlike()
{
    QFETCH(Screen, screen);
    Visit visit(screen);
    int before = 0;
    for (const double step : steps) {
        visit.kiosk().comfort().setTextScale(step);
        visit.kiosk().navigator().open(Place { Place::Kind::Home });
        visit.kiosk().session().ask();
        visit.picture();
        const QList<int> sizes = sizesOf(visit, { questionEs, questionGn });
        QCOMPARE(int(sizes.size()), 2);
        QCOMPARE(sizes[0], sizes[1]);
        QVERIFY2(sizes[0] >= before,
                 qPrintable(QStringLiteral("%1: %2 px after %3").arg(step).arg(sizes[0]).arg(before)));
        before = sizes[0];
    }
}

void tst_faces::answerThatStaysIsTheFirst()
{
    QFETCH(Screen, screen);
    Visit visit(screen);
    for (const double step : steps) {
        visit.kiosk().comfort().setTextScale(step);
        visit.kiosk().navigator().open(Place { Place::Kind::Home });
        visit.kiosk().session().ask();
        visit.picture();
        const QQuickItem *first = visit.control(stay);
        const QQuickItem *second = visit.control(QStringLiteral("Terminar ahora · Emohuʼã koʼág̃a"));
        QVERIFY(first && second);
        const QPointF at = first->mapToScene({});
        const QPointF then = second->mapToScene({});
        QVERIFY(at.y() < then.y() || at.x() < then.x());
        QVERIFY(first->width() > second->width());
        QVERIFY2(first->height() >= second->height(), qPrintable(QString::number(step)));
        const QList<int> firstSizes = sizesOf(visit, { QStringLiteral("Sigo aquí"), QStringLiteral("Aime gueteri") });
        const QList<int> secondSizes =
                sizesOf(visit, { QStringLiteral("Terminar ahora"), QStringLiteral("Emohuʼã koʼág̃a") });
        QVERIFY(allEqual(firstSizes) && allEqual(secondSizes));
        QVERIFY2(firstSizes[0] >= secondSizes[0], qPrintable(QString::number(step)));
    }
}

VISIT_TEST_MAIN(tst_faces)
#include "tst_faces.moc"
