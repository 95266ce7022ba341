// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen reader is told of changes, on the accessibility bus of the shipped program: the language, the number of
// results, dialogs.

#include "display.h"

#include <QTemporaryDir>
#include <QTest>

class tst_announcements : public QObject
{
    Q_OBJECT

private slots:
    void changesAreTold();
};

void tst_announcements::changesAreTold()
{
    constexpr int longest = 150'000; // ms
    const VirtualDisplay display(QSize(1080, 1920));
    QVERIFY(display.isReady());
    const QTemporaryDir home;
    const Ended ended = display.runOutside(QStringLiteral("announcements.py"), { QStringLiteral(PROGRAM) },
                                           environmentIn(home.path()), longest);
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
    // Nobody who hears nothing misses anything either.
    QVERIFY2(ended.out.count(QLatin1String("heard ")) >= 8, qPrintable(ended.out));
}

QTEST_GUILESS_MAIN(tst_announcements)
#include "tst_announcements.moc"
