// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a visitor's inputs cost, for tools/bench count: under callgrind each kind of input becomes one dump of counted
// instructions, from just before the input to the moment when nothing follows its last frame. Usage:
// bench_count WIDTH HEIGHT
//
// callgrind counts only between its START and STOP requests: one run holds all figures, and what warms the pages up is
// neither counted nor slowed down as much. The difference of two runs with more and fewer inputs would take two runs,
// and the noise of both starts. How many inputs each dump holds is told on stdout.

#include "visit.h"

#include <QEventLoop>
#include <QStyleHints>
#include <QTimer>

#include <valgrind/callgrind.h>

#include <cstdio>
#include <functional>

namespace
{

// Does something and waits until no frame follows.
void settle(const QQuickWindow *window, const std::function<void()> &act)
{
    // The wait counts turns of the event loop, not time alone: under callgrind one layout can take longer than any time
    // that is short enough to wait for after every input, and the frame that it asks for belongs to the input.
    constexpr int turn = 10;         // ms; longer than the time from an update of a window to its frame
    constexpr int quiet = 10;        // turns without another frame
    constexpr int waitLimit = 6'000; // turns until the first frame
    static int inputs = 0;
    int frames = 0;
    int turns = 0;
    QEventLoop loop;
    QTimer clock;
    QObject::connect(&clock, &QTimer::timeout, &loop, [&] {
        if (++turns == (frames == 0 ? waitLimit : quiet))
            loop.quit();
    });
    QObject::connect(window, &QQuickWindow::frameSwapped, &loop, [&] {
        ++frames;
        turns = 0;
    });
    clock.start(turn);
    act();
    loop.exec();
    if (frames == 0)
        qFatal("An input after %d others changed nothing.", inputs);
    ++inputs;
}

// Presses the keys one after the other.
void press(Visit &visit, const QList<Qt::Key> &keys)
{
    for (const Qt::Key key : keys)
        settle(visit.window(), [&] { visit.press(key); });
}

// Counts all that \a act does as \a name, of so many inputs.
template <typename Act>
void count(const char *name, qsizetype inputs, Act act)
{
    CALLGRIND_START_INSTRUMENTATION;
    CALLGRIND_ZERO_STATS;
    act();
    CALLGRIND_DUMP_STATS_AT(name);
    CALLGRIND_STOP_INSTRUMENTATION;
    std::printf("%s: %lld inputs\n", name, qlonglong(inputs));
}

void count(Visit &visit, const char *name, const QList<Qt::Key> &keys)
{
    count(name, keys.size(), [&] { press(visit, keys); });
}

} // namespace

int main(int argc, char *argv[])
{
    const QSize size(argc == 3 ? atoi(argv[1]) : 0, argc == 3 ? atoi(argv[2]) : 0);
    if (size.isEmpty())
        qFatal("usage: bench_count WIDTH HEIGHT");
    const QGuiApplication application(argc, argv);
    // A cursor that blinks makes frames that no input asked for.
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    loadFonts();
    Kiosk::chooseRenderer(Station::Renderer::Software);
    Visit visit({ QStringLiteral("lobby"),
                  size,
                  { QStringLiteral("--kiosk"), QStringLiteral("--language"), QStringLiteral("es"),
                    QStringLiteral("--reduced-motion") } });

    count(visit, "first home page", { Qt::Key_Home });
    count(visit, "first page change", { Qt::Key_1 });

    const QList<Qt::Key> pages { Qt::Key_2, Qt::Key_Home, Qt::Key_3, Qt::Key_Home, Qt::Key_1, Qt::Key_Home };
    press(visit, { Qt::Key_Home }); // where a digit opens a page
    press(visit, pages);
    count(visit, "page change", pages);

    press(visit, { Qt::Key_1 });
    const QList<Qt::Key> languages(2 * visit.kiosk().language().codes().size(), Qt::Key_F2);
    press(visit, languages);
    count(visit, "language switch", languages);

    Comfort &comfort = visit.kiosk().comfort();
    // To the next size and back.
    const auto twoSizes = [&] {
        for (const int by : { 1, -1 })
            settle(visit.window(), [&] { comfort.stepText(by); });
    };
    twoSizes();
    // Three times: Qt forgets pictures that nothing has shown for half a minute, and then icons of the other size are
    // painted anew, which takes 4 % more. The least of the three is told.
    for (int i = 0; i < 3; ++i)
        count("text size", 2, twoSizes);

    const QList<Qt::Key> word { Qt::Key_M, Qt::Key_I, Qt::Key_S, Qt::Key_I, Qt::Key_O, Qt::Key_N };
    press(visit, { Qt::Key_Slash });
    press(visit, word);
    press(visit, QList<Qt::Key>(word.size(), Qt::Key_Backspace));
    count(visit, "search key", word);
    return 0;
}
