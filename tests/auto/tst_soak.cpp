// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Half a minute of what tools/soak does for hours: the kiosk lives through it, and what would kill it is found.

#include "program.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

class tst_soak : public QObject
{
    Q_OBJECT

private slots:
    void kioskIsSound();
    void illnessIsFound_data();
    void illnessIsFound();
    void wrongOptionEndsWithOneSentence_data();
    void wrongOptionEndsWithOneSentence();

private:
    // Half a minute is too short to warm up in: the memory is judged from the first visit on, or not at all.
    Ended soak(const QString &program, const char *minutes, const char *uncounted, const QString &illness = {}) const
    {
        constexpr auto seed = "7";
        QProcessEnvironment environment = environmentIn(m_home.path());
        environment.insert(QStringLiteral("KIOSK_ILLNESS"), illness);
        return run(QStringLiteral("/usr/bin/python3"),
                   { QStringLiteral("-B"), QStringLiteral(SOURCE_FOLDER "/tests/benchmarks/soak.py"), program,
                     QLatin1String(minutes), QLatin1String(seed), m_home.filePath(QStringLiteral("soak.json")),
                     QLatin1String(uncounted) },
                   environment);
    }

    QTemporaryDir m_home;
};

// Its memory is another test's: tst_memory.
void tst_soak::kioskIsSound()
{
    const Ended ended = soak(QStringLiteral(PROGRAM), "0.5", "100000");
    qInfo("%s", qPrintable(ended.out));
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
    QVERIFY(ended.error.contains(QStringLiteral("seed 7")));
    static const QRegularExpression visits(QStringLiteral("^(\\d+) visits with (\\d+) inputs"));
    const QRegularExpressionMatch match = visits.match(ended.out);
    QVERIFY2(match.captured(1).toInt() > 3, qPrintable(ended.out));
    QVERIFY2(match.captured(2).toInt() > 5 * match.captured(1).toInt(), qPrintable(ended.out));
}

void tst_soak::illnessIsFound_data()
{
    QTest::addColumn<QString>("found");
    QTest::newRow("leak") << QStringLiteral("the memory grows by ");
    QTest::newRow("trace") << QStringLiteral("did not come back to the first screen as it was");
    QTest::newRow("noise") << QStringLiteral("the program said: something is not as it should be");
    QTest::newRow("crash") << QStringLiteral("the program ended by itself (code 3)");
}

void tst_soak::illnessIsFound()
{
    QFETCH(QString, found);
    const QString illness = QString::fromLatin1(QTest::currentDataTag());
    const bool leak = illness == QLatin1String("leak");
    if (sanitized && leak)
        QSKIP("the memory is not measured: the sanitizer keeps what is freed");
    const Ended ended = soak(QStringLiteral(SICK_KIOSK), leak ? "0.5" : "0.2", leak ? "0" : "100000", illness);
    QVERIFY2(ended.code == 1, qPrintable(ended.out + ended.error));
    QVERIFY2(ended.out.contains(QStringLiteral("FAULT: ")) && ended.out.contains(found), qPrintable(ended.out));
    if (leak) {
        // Far more than what is made for the first time meanwhile.
        constexpr int least = 1'000'000; // kB every 1 000 visits
        static const QRegularExpression slope(QStringLiteral("the memory grows by (\\d+)"));
        QVERIFY2(slope.match(ended.out).captured(1).toInt() > least, qPrintable(ended.out));
    }
}

void tst_soak::wrongOptionEndsWithOneSentence_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("named");
    QTest::newRow("bench, unknown part") << QStringLiteral("bench") << QStringLiteral("fast")
                                         << QStringLiteral("\"fast\"");
    QTest::newRow("bench, option") << QStringLiteral("bench") << QStringLiteral("--help")
                                   << QStringLiteral("programs, inside and growth");
    QTest::newRow("bench, a count of something") << QStringLiteral("bench") << QStringLiteral("count start")
                                                 << QStringLiteral("tools/bench count [bench|debug] [--update]");
    for (const char *wrong : { "0", "-1", "soon", "5 x", "5 1 2", "--help" })
        QTest::addRow("soak %s", wrong) << QStringLiteral("soak") << QString::fromLatin1(wrong)
                                        << QStringLiteral("tools/soak [MINUTES [SEED]]");
}

void tst_soak::wrongOptionEndsWithOneSentence()
{
    QFETCH(QString, tool);
    QFETCH(QString, arguments);
    QFETCH(QString, named);
    const Ended ended = run(QStringLiteral(SOURCE_FOLDER "/tools/") + tool, arguments.split(QLatin1Char(' ')));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QString());
    QVERIFY2(ended.error.startsWith(tool + QStringLiteral(": ")), qPrintable(ended.error));
    QVERIFY2(ended.error.endsWith(QStringLiteral(".\n")), qPrintable(ended.error));
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
    QVERIFY2(ended.error.contains(named), qPrintable(ended.error));
}

QTEST_GUILESS_MAIN(tst_soak)
#include "tst_soak.moc"
