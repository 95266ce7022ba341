// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The question whether somebody is still there: how it is asked, answered and left without an answer.

#include "screens.h"
#include "visit.h"
#include "visitwords.h"

#include <QAccessible>
#include <QRegularExpression>
#include <QTest>

#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

namespace
{

const QString endNow = QStringLiteral("Terminar ahora · Emohuʼã koʼág̃a");

} // namespace

class tst_visitquestion : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void questionIsAskedInBothLanguagesAndAnnounced();
    void questionCountsDownAndEnds();
    void anyTouchContinuesAndPressesNothingBeneath();
    void anyKeyContinues_data();
    void anyKeyContinues();
    void endNowEnds();
    void questionCanBeAnsweredForever();
};

void tst_visitquestion::questionIsAskedInBothLanguagesAndAnnounced()
{
    static QStringList announced;
    announced.clear();
    const auto before = QAccessible::installUpdateHandler([]([[maybe_unused]] QAccessibleEvent *event) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        if (event->type() == QAccessible::Announcement)
            announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#endif
    });
    QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
    QVERIFY(QAccessible::isActive());
    Visit visit(lobby, inSpanish);
    visit.tap(guarani);
    visit.wait(60 * second);
    QAccessible::installUpdateHandler(before);

    QVERIFY(visit.sees(questionEs) && visit.sees(questionGn));
    QVERIFY(visit.sees(QStringLiteral("Quedan 30 segundos")) && visit.sees(QStringLiteral("Hemby 30 aravoʼive")));
    QVERIFY(visit.sees(QStringLiteral("30")));
    QVERIFY(visit.control(stay) && visit.control(endNow));
    QCOMPARE(visit.focusName(), stay);
    QVERIFY(!visit.control(mission));
    // The bus of earlier versions of Qt has no event for that: what has the focus tells it.
    const QString question = questionEs + QStringLiteral(" · ") + questionGn;
    QAccessibleInterface *focused = QAccessible::queryAccessibleInterface(visit.window()->activeFocusItem());
    QVERIFY(focused);
    QCOMPARE(focused->text(QAccessible::Description), question);
    QCOMPARE(announced, QT_VERSION >= QT_VERSION_CHECK(6, 8, 0) ? QStringList { question } : QStringList());
}

void tst_visitquestion::questionCountsDownAndEnds()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.wait(60 * second);
    visit.wait(29 * second);
    QVERIFY(visit.sees(QStringLiteral("Queda 1 segundo")));
    visit.wait(second - 1);
    QVERIFY(visit.sees(questionEs));
    visit.wait(1);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
}

void tst_visitquestion::anyTouchContinuesAndPressesNothingBeneath()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    // Where the finger will come down, there is a card beneath; and the bar.
    for (const QString &beneath : { mission, aids, guarani }) {
        const QPoint place = visit.middleOf(beneath);
        visit.wait(60 * second);
        QVERIFY(visit.sees(questionEs));
        visit.slide(place, place);
        QVERIFY2(!visit.sees(questionEs), qPrintable(beneath));
        QCOMPARE(visit.place(), QStringLiteral("home"));
        QVERIFY(visit.sees(QStringLiteral("¿Qué desea conocer?")));
        QVERIFY(!visit.sees(QStringLiteral("Tamaño del texto")));
    }
    visit.wait(60 * second);
    QVERIFY(visit.tap(stay));
    QVERIFY(!visit.sees(questionEs));
}

void tst_visitquestion::anyKeyContinues_data()
{
    QTest::addColumn<Qt::Key>("key");
    for (const Qt::Key key : { Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Space, Qt::Key_Escape, Qt::Key_F2,
                               Qt::Key_F6, Qt::Key_1, Qt::Key_A, Qt::Key_Left, Qt::Key_PageDown, Qt::Key_Shift })
        QTest::addRow("%s", qPrintable(QKeySequence(key).toString(QKeySequence::PortableText))) << key;
}

void tst_visitquestion::anyKeyContinues()
{
    QFETCH(Qt::Key, key);
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.moveTo(vision);
    visit.wait(60 * second);
    QVERIFY(visit.sees(questionEs));
    visit.press(key);
    QVERIFY(!visit.sees(questionEs));
    // It did nothing else, and the keyboard is where it was.
    QCOMPARE(visit.place(), QStringLiteral("home"));
    QVERIFY(visit.sees(QStringLiteral("¿Qué desea conocer?")));
    QCOMPARE(visit.focusName(), vision);
}

void tst_visitquestion::endNowEnds()
{
    Visit visit(lobby, inSpanish);
    visit.tap(guarani);
    visit.wait(60 * second);
    QVERIFY(visit.tap(endNow));
    QCOMPARE(visit.place(), QStringLiteral("attract"));
    // By keyboard, the key that always leads home.
    visit.tap(guarani);
    visit.wait(60 * second);
    visit.press(Qt::Key_Home);
    QCOMPARE(visit.place(), QStringLiteral("attract"));
}

void tst_visitquestion::questionCanBeAnsweredForever()
{
    Visit visit(lobby, inSpanish);
    visit.tap(spanish);
    visit.tap(offices);
    for (int i = 0; i < 30; ++i) {
        visit.wait(120 * second);
        QVERIFY(visit.sees(questionEs));
        visit.press(Qt::Key_Space);
        QVERIFY(!visit.sees(questionEs));
    }
    QCOMPARE(visit.place(), QStringLiteral("offices"));
}

VISIT_TEST_MAIN(tst_visitquestion)
#include "tst_visitquestion.moc"
