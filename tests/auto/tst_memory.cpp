// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A kiosk lives for months: many tours of every page in both languages cost no memory that is not given back.

#include "visit.h"

#include <QFile>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QTest>

#include <malloc.h>

#if defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

namespace
{

// The lobby's screen at a quarter of its pixels: the same layout, painted sooner.
const Screen lobby { QStringLiteral("lobby"), { 540, 960 }, { QStringLiteral("--kiosk") } };

constexpr int warmUp = 10; // tours: pages, glyphs and caches come to be
constexpr int tours = 80;
constexpr int paintedTour = 25; // every how many tours each page is painted; the others lay it out only
constexpr int reported = 40;    // every how many tours the figures are told
constexpr int mostGrowth = 500; // kB
constexpr int mostMaps = 8;     // more: the collector keeps a few free ones now and then; a leak makes hundreds

QByteArray bytesOf(const QString &file)
{
    QFile device(file);
    return device.open(QIODevice::ReadOnly) ? device.readAll() : QByteArray();
}

// The memory that is this process's alone, kB; -1 where the system does not say.
qint64 privateMemory()
{
    malloc_trim(0);
    const QString rollup = QString::fromLatin1(bytesOf(QStringLiteral("/proc/self/smaps_rollup")));
    static const QRegularExpression dirty(QStringLiteral("Private_Dirty: +(\\d+) kB"));
    const QRegularExpressionMatch match = dirty.match(rollup);
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

// How many maps of memory the JavaScript engine has: its heap, stacks and compiled code bear these names.
qint64 engineMaps()
{
    const QString maps = QString::fromLatin1(bytesOf(QStringLiteral("/proc/self/maps")));
    static const QRegularExpression ours(QStringLiteral("JSGCHeap|JSJITCode|JITCode|JSVMStack|QV4"));
    return maps.count(ours);
}

} // namespace

class tst_memory : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void toursCostNothing();
};

void tst_memory::toursCostNothing()
{
    Visit visit(lobby);
    const QList<Stop> stops = stopsOf(visit.kiosk());
    const QStringList languages = visit.kiosk().language().codes();
    QVERIFY(stops.size() > 10);
    QVERIFY(languages.size() >= 2);

    int shown = 0;
    const auto tour = [&](int number) {
        visit.kiosk().language().setCode(languages.at(number % languages.size()));
        for (const Stop &stop : stops) {
            goTo(visit.kiosk(), stop);
            if (number % paintedTour == 0) {
                visit.picture();
                QVERIFY(visit.texts().size() > 2);
            } else {
                QCoreApplication::processEvents();
            }
            // Outside an event loop nobody else does what deleteLater() asks for.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCOMPARE(visit.kiosk().navigator().place(), stop.place);
            ++shown;
        }
    };

    // Garbage is no loss: it is collected before anything is counted.
    const auto tidy = [&visit] {
        qmlEngine(visit.window())->collectGarbage();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };

    QVERIFY(engineMaps() > 0); // else their names have changed, and this test counts nothing
    for (int i = 0; i < warmUp; ++i)
        tour(i);
    tidy();
    const qint64 memory = privateMemory();
    const qint64 maps = engineMaps();
    for (int i = 0; i < tours; ++i) {
        tour(i);
        if ((i + 1) % reported == 0) {
            tidy();
            qInfo("after %d tours: %lld kB and %lld maps of the engine more", i + 1, privateMemory() - memory,
                  engineMaps() - maps);
        }
    }
    const qint64 growth = privateMemory() - memory;
    const qint64 moreMaps = engineMaps() - maps;
    qInfo("%d pages shown; from %lld kB %lld kB more, from %lld maps of the engine %lld more", shown, memory, growth,
          maps, moreMaps);
    QVERIFY2(moreMaps <= mostMaps, qPrintable(QString::number(moreMaps)));
    if (sanitized)
        QSKIP("the memory is not measured: the sanitizer keeps what is freed");
    QVERIFY(memory > 0);
    QVERIFY2(growth < mostGrowth, qPrintable(QString::number(growth)));
}

VISIT_TEST_MAIN(tst_memory)
#include "tst_memory.moc"
