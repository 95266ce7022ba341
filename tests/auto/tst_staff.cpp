// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu of the window for staff and the size of its text, by keys and by mouse; and that a kiosk offers none of it.
// tst_staffcopy shows what is copied, tst_sheet and tst_printing what is printed and saved.

#include "staffvisit.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

class tst_staff : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_home = std::make_unique<EmptyHome>();
    }
    void cleanup() { m_home.reset(); }
    void menuOfTheRightButton();
    void menuOfTheKeyboard();
    void menuCloses();
    void menuOnAPageWithoutWords();
    void menuAndPanelFit_data();
    void menuAndPanelFit();
    void zoom();
    void kioskHasNoneOfIt();

private:
    std::unique_ptr<EmptyHome> m_home;
};

void tst_staff::menuOfTheRightButton()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    visit.picture();
    const QQuickItem *letters = lettersOf(visit).value(0);

    rightClick(visit, onScreen(letters, 60, 60));
    QVERIFY(visit.sees(copyEs) && visit.sees(QStringLiteral("Ctrl+Mayús+C")));
    QVERIFY2(!visit.control(copyEs), "there is nothing to copy");
    QVERIFY(visit.control(copyBothEs) && visit.control(printEs) && visit.control(largerEs));
    QVERIFY2(!visit.control(smallerEs), "the text is as small as it gets");
    visit.press(Qt::Key_Escape);

    selectLines(visit, letters);
    const QString selected = selectedIn(visit);
    rightClick(visit, onScreen(letters, 60, 60));
    QCOMPARE(selectedIn(visit), selected);
    for (QQuickItem *item : visit.controls()) {
        if (Visit::accessibleName(item).startsWith(copyEs))
            QVERIFY(item->height() >= 40);
    }
    QVERIFY(visit.click(copyEs));
    QCOMPARE(clipboard().text(), selected);
    QVERIFY(!visit.sees(copyEs));
}

void tst_staff::menuOfTheKeyboard()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    QVERIFY(visit.moveTo(QStringLiteral("Visión")));
    visit.press(Qt::Key_Menu);
    visit.press(Qt::Key_Down);
    // The first one is off.
    QCOMPARE(visit.focusName(), copyBothEs);
    visit.press(Qt::Key_Up);
    QCOMPARE(visit.focusName(), largerEs);
    visit.press(Qt::Key_Return);
    QCOMPARE(visit.kiosk().comfort().textScale(), 1.25);
    QVERIFY(!visit.sees(largerEs));
    QCOMPARE(visit.focusName(), QStringLiteral("Visión"));

    visit.press(Qt::Key_F10, Qt::ShiftModifier);
    visit.press(Qt::Key_Down);
    visit.press(Qt::Key_Space);
    QVERIFY(clipboard().text().startsWith(QStringLiteral("Misión\n\n")));
}

void tst_staff::menuCloses()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    visit.picture();
    rightClick(visit, { 900, 200 });
    QVERIFY(visit.sees(printEs));
    visit.press(Qt::Key_Escape);
    QVERIFY(!visit.sees(printEs));
    QCOMPARE(visit.place(), QStringLiteral("reading"));

    rightClick(visit, { 900, 200 });
    QVERIFY(visit.sees(printEs));
    visit.wait(second);
    QTest::mouseClick(visit.window(), Qt::LeftButton, {}, { 200, 300 });
    QVERIFY(!visit.sees(printEs));

    // At the edge it keeps inside the window.
    rightClick(visit, { 1360, 500 });
    const QRectF window({}, visit.window()->size());
    const QQuickItem *entry = visit.control(copyBothEs);
    QVERIFY(entry && window.contains(entry->mapRectToScene(entry->boundingRect())));
}

void tst_staff::menuOnAPageWithoutWords()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), home);
    rightClick(visit, { 700, 20 });
    QVERIFY(visit.sees(copyBothEs));
    QVERIFY(!visit.control(copyEs) && !visit.control(copyBothEs) && !visit.control(printEs));
    QVERIFY(visit.control(largerEs));
    visit.press(Qt::Key_Escape);
    visit.press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!visit.control(saveEs));
}

void tst_staff::menuAndPanelFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("textScale");
    QTest::addColumn<Comfort::Palette>("palette");
    QTest::newRow("usual") << desk.size << 1.0 << Comfort::Light;
    QTest::newRow("larger") << desk.size << 1.5 << Comfort::BlackOnWhite;
    QTest::newRow("smallest window, largest text") << QSize(960, 600) << 2.0 << Comfort::YellowOnBlack;
}

void tst_staff::menuAndPanelFit()
{
    QFETCH(QSize, size);
    QFETCH(double, textScale);
    QFETCH(Comfort::Palette, palette);
    Visit visit({ {}, size, {} });
    visit.kiosk().comfort().setTextScale(textScale);
    visit.kiosk().comfort().setPalette(palette);
    goTo(visit.kiosk(), policies);
    // They lie over the page; all else a page must keep, they must.
    const auto faults = [&visit] {
        visit.picture();
        QStringList faults = layoutFaults(visit, 40, 0);
        faults.removeIf([](const QString &fault) { return fault.contains(QStringLiteral(" overlaps ")); });
        return faults.join(QLatin1Char('\n'));
    };
    for (const QString &code : { es, gn }) {
        visit.kiosk().language().setCode(code);
        const qsizetype before = visit.controls().size();
        rightClick(visit, { size.width() - 10, size.height() - 10 });
        QCOMPARE(faults(), QString());
        QVERIFY(visit.controls().size() > before);
        visit.press(Qt::Key_Escape);
        visit.press(Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(faults(), QString());
        QVERIFY(visit.controls().size() >= before + 5);
        visit.press(Qt::Key_Escape);
    }
}

void tst_staff::zoom()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    const Comfort &comfort = visit.kiosk().comfort();
    for (const double scale : { 1.25, 1.5, 2.0, 2.0 }) {
        visit.press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(comfort.textScale(), scale);
    }
    visit.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(comfort.textScale(), 1.5);
    visit.press(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(comfort.textScale(), 2.0);
    visit.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(comfort.textScale(), 1.0);
    visit.press(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(comfort.textScale(), 1.0);
}

void tst_staff::kioskHasNoneOfIt()
{
    Visit visit(hall, inSpanish);
    goTo(visit.kiosk(), mission);
    visit.picture();
    clipboard().setText(QStringLiteral("before"));

    QVERIFY(lettersOf(visit).isEmpty());
    const auto words = wordsOf(visit, "mission.1", es);
    const QList<QQuickItem *> texts = visit.texts();
    const auto text = std::find_if(texts.cbegin(), texts.cend(),
                                   [&words](QQuickItem *item) { return item->property("text").toString() == words; });
    QVERIFY(text != texts.cend());
    drag(visit, onScreen(*text, 10, 10), onScreen(*text, 400, 60));
    visit.press(Qt::Key_A, Qt::ControlModifier);
    visit.press(Qt::Key_C, copyKeys);
    visit.press(Qt::Key_C, copyBothKeys);
    QCOMPARE(clipboard().text(), QStringLiteral("before"));

    visit.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(visit.kiosk().comfort().textScale(), 1.0);
    rightClick(visit, onScreen(*text, 10, 10));
    visit.press(Qt::Key_Menu);
    visit.press(Qt::Key_F10, Qt::ShiftModifier);
    visit.press(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(!visit.sees(copyEs) && !visit.control(copyBothEs) && !visit.control(saveEs));
    QCOMPARE(visit.place(), QStringLiteral("reading"));

    // Nothing of it is even loaded.
    const auto loaded = [](const Visit &shown) {
        for (const QQuickItem *child : shown.layers()->childItems()) {
            if (QLatin1String(child->metaObject()->className()).startsWith(QLatin1String("StaffHost")))
                return child->property("loaded");
        }
        return QVariant();
    };
    QCOMPARE(loaded(visit), QVariant(false));
    QCOMPARE(loaded(Visit(desk, inSpanish)), QVariant(true));
}

VISIT_TEST_MAIN(tst_staff)
#include "tst_staff.moc"
