// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen reader is told of changes, on the accessibility bus of the shipped program: the language, the number of
// results, dialogs.

#include "display.h"
#include "program.h"

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
    QProcessEnvironment environment = environmentIn(home.path());
    display.addTo(environment);
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    const Ended ended =
            run(QStringLiteral("/usr/bin/dbus-run-session"),
                { QStringLiteral("--"), QStringLiteral("/usr/bin/python3"), QStringLiteral("-B"),
                  QStringLiteral(SOURCE_FOLDER "/tests/outside/announcements.py"), QStringLiteral(PROGRAM) },
                environment, {}, longest);
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
    // Nobody who hears nothing misses anything either.
    QVERIFY2(ended.out.count(QLatin1String("heard ")) >= 8, qPrintable(ended.out));
}

QTEST_GUILESS_MAIN(tst_announcements)
#include "tst_announcements.moc"
