// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped program as a screen reader finds it, on the accessibility bus: every page and overlay in both languages
// has names and roles, and the first action of everything has its effect.

#include "display.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace
{

// What the walk must at least have seen, also on a busy machine. In nine minutes it sees 53 screens and 1531 objects.
constexpr int leastScreens = 10;
constexpr int leastObjects = 150;
constexpr int leastActions = 20;
constexpr int longestWalk = 850'000; // ms

} // namespace

class tst_accessibility : public QObject
{
    Q_OBJECT

private slots:
    void everythingHasItsNameRoleAndAction();
};

void tst_accessibility::everythingHasItsNameRoleAndAction()
{
    const VirtualDisplay display(QSize(1080, 1920));
    QVERIFY(display.isReady());
    const QTemporaryDir home;
    const Ended ended = display.runOutside(QStringLiteral("accessibility.py"), { QStringLiteral(PROGRAM) },
                                           environmentIn(home.path()), longestWalk);
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
    // An empty tree has no faults either.
    static const QRegularExpression counts(QStringLiteral("^(\\d+) screens, (\\d+) objects .*, (\\d+) actions$"),
                                           QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = counts.match(ended.out);
    QVERIFY2(match.hasMatch(), qPrintable(ended.out));
    QVERIFY2(match.captured(1).toInt() >= leastScreens, qPrintable(ended.out));
    QVERIFY2(match.captured(2).toInt() >= leastObjects, qPrintable(ended.out));
    QVERIFY2(match.captured(3).toInt() >= leastActions, qPrintable(ended.out));
    qInfo("%s", qPrintable(ended.out.trimmed()));
}

QTEST_GUILESS_MAIN(tst_accessibility)
#include "tst_accessibility.moc"
