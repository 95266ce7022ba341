// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long it takes until something is heard, and what that costs: figures to compare, never asserted. Run it by hand
// from a release build: tests/bench_voice. The device takes all at once, so its own delay is not among them.

#include "voicetrial.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace
{

constexpr int rounds = 51;

// 202 characters.
const QString sentence =
        QStringLiteral("El Ministerio de Tecnologías de la Información y Comunicación es la instancia rectora que "
                       "define las políticas "
                       "públicas de comunicación y de tecnologías del Estado, y las lleva adelante en todo el país.");

// What this program alone has in memory, and its share of what it has with others, MB.
QString memory()
{
    QFile rollup(QStringLiteral("/proc/self/smaps_rollup"));
    if (!rollup.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromLatin1(rollup.readAll());
    const auto megabytes = [&text](const QString &name) {
        const QRegularExpression line(QStringLiteral("^%1: +(\\d+) kB").arg(name), QRegularExpression::MultilineOption);
        return line.match(text).captured(1).toDouble() / 1024;
    };
    return QStringLiteral("%1 MB its own, %2 MB with its share of others")
            .arg(megabytes(QStringLiteral("Private_Dirty")), 0, 'f', 1)
            .arg(megabytes(QStringLiteral("Pss")), 0, 'f', 1);
}

void report(const char *what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    qInfo("%-44s median %.2f ms, most %.2f ms, %d runs", what, times.at(times.size() / 2), times.constLast(),
          int(times.size()));
}

} // namespace

class BenchVoice : public QObject
{
    Q_OBJECT

private slots:
    void sentenceIsHeard();
};

void BenchVoice::sentenceIsHeard()
{
    qInfo("%-44s %s", "before the plugin is loaded", qUtf8Printable(memory()));
    QElapsedTimer timer;
    timer.start();
    const VoiceTrial trial;
    QVERIFY2(trial.plugin(), qPrintable(trial.loadFault()));
    Said said;
    const auto voice = trial.voice(QStringLiteral("deaf"), said);
    QEventLoop loop;
    connect(voice.get(), &Voice::finished, &loop, &QEventLoop::quit);
    connect(voice.get(), &Voice::failed, &loop, &QEventLoop::quit);
    double first = 0;
    connect(voice.get(), &Voice::wordBegan, voice.get(), [&timer, &first] {
        if (first == 0)
            first = double(timer.nsecsElapsed()) / 1e6;
    });
    for (const QString &language : { QStringLiteral("es"), QStringLiteral("gn") }) {
        QList<double> begins;
        QList<double> ends;
        for (int i = 0; i < rounds; ++i) {
            said = {};
            first = 0;
            const bool isVeryFirst = i == 0 && language == QLatin1String("es");
            if (!isVeryFirst)
                timer.start();
            voice->speak(i, { { language, sentence, {} } }, 1);
            loop.exec();
            QCOMPARE(said.finished, QList<int>({ i }));
            if (isVeryFirst) {
                report("loaded, and the first word begins", { first });
                qInfo("%-44s %s", "after the first sentence", qUtf8Printable(memory()));
                continue;
            }
            begins.append(first);
            ends.append(double(timer.nsecsElapsed()) / 1e6);
        }
        qInfo("%s", qUtf8Printable(language));
        report("the first word begins", begins);
        report("202 characters are synthesised and written", ends);
    }
    qInfo("%-44s %s", "after all sentences", qUtf8Printable(memory()));
    voice->release();
    QTest::qWait(1000); // it says nothing when it has closed all
    qInfo("%-44s %s", "a second after it was released", qUtf8Printable(memory()));
}

QTEST_GUILESS_MAIN(BenchVoice)
#include "bench_voice.moc"
