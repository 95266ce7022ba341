// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a visitor waits, at 1080×1920 and without graphics hardware: figures to compare in one run, never asserted.
// tools/bench runs it and reads its lines; by hand: QT_QPA_PLATFORM=offscreen build/bench/tests/bench_kiosk pageChange
//
// Not QBENCHMARK: it tells one middle, and a visitor remembers the longest wait.

#include "searchmodel.h"
#include "streetmap.h"
#include "visit.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPainter>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>

namespace
{

// Nothing moves by itself, so that every frame is the answer to an input.
const Screen lobby { QStringLiteral("lobby"),
                     { 1080, 1920 },
                     { QStringLiteral("--kiosk"), QStringLiteral("--language"), QStringLiteral("es"),
                       QStringLiteral("--reduced-motion") } };

constexpr int many = 200; // so that two of them lie beyond the 99th percentile
constexpr int some = 60;  // of what is seldom waited for

// How many topics the first page of the kiosk has, each with a key of its own.
int topicsOf(const Catalog &catalog)
{
    const QList<SectionRow> sections = catalog.sections(QStringLiteral("gn"));
    return int(std::count_if(sections.cbegin(), sections.cend(),
                             [](const SectionRow &section) { return section.atHome; }));
}

// The waits of one kind. Told when they are over, in the line that tools/bench reads.
class Waits
{
public:
    explicit Waits(const QString &name)
        : m_name(name)
    {
    }
    ~Waits()
    {
        if (m_waits.isEmpty())
            return;
        std::sort(m_waits.begin(), m_waits.end());
        const auto at = [this](double share) { return m_waits.at(std::lround(share * double(m_waits.size() - 1))); };
        std::printf("figure %s: median %.3f ms, 99th percentile %.3f ms, most %.3f ms, %lld runs\n", qPrintable(m_name),
                    at(0.5), at(0.99), at(1), qlonglong(m_waits.size()));
        if (m_frames > 1)
            std::printf("note %s: up to %d frames\n", qPrintable(m_name), m_frames);
        std::fflush(stdout);
    }
    Q_DISABLE_COPY_MOVE(Waits)

    // Adds the time that \a act takes.
    void add(const std::function<void()> &act)
    {
        QElapsedTimer timer;
        timer.start();
        act();
        m_waits.append(double(timer.nsecsElapsed()) / nanosecondsPerMillisecond);
    }

    // Adds the time from just before an input to the whole frame that answers it: until the window system has been
    // given the last frame. That it was whole shows in that none follows.
    void addFrame(const Visit &visit, const std::function<void()> &input)
    {
        constexpr int quiet = 30; // ms without another frame
        constexpr int waitLimit = 3000;
        QElapsedTimer timer;
        qint64 last = 0;
        int frames = 0;
        QEventLoop loop;
        QTimer rest;
        rest.setSingleShot(true);
        rest.setTimerType(Qt::PreciseTimer);
        QObject::connect(&rest, &QTimer::timeout, &loop, &QEventLoop::quit);
        QObject::connect(visit.window(), &QQuickWindow::frameSwapped, &loop, [&] {
            last = timer.nsecsElapsed();
            ++frames;
            rest.start(quiet);
        });
        rest.start(waitLimit);
        // What earlier inputs have left would be waited for by this one.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        timer.start();
        input();
        loop.exec();
        if (frames == 0)
            qFatal("%s: the input changed nothing.", qPrintable(m_name));
        m_waits.append(double(last) / nanosecondsPerMillisecond);
        m_frames = std::max(m_frames, frames);
    }

private:
    static constexpr double nanosecondsPerMillisecond = 1e6;

    QString m_name;
    QList<double> m_waits;
    int m_frames = 0;
};

// All pages and glyphs come to be once.
void warm(Visit &visit)
{
    for (const QString &code : visit.kiosk().language().codes()) {
        visit.kiosk().language().setCode(code);
        for (const Stop &stop : stopsOf(visit.kiosk())) {
            goTo(visit.kiosk(), stop);
            visit.picture();
        }
    }
    visit.kiosk().session().end();
    visit.press(Qt::Key_Home);
    visit.picture();
}

} // namespace

class BenchKiosk : public QObject
{
    Q_OBJECT

private slots:
    void contentOpened();
    void languageSwitch();
    void pageChange();
    void firstOpening();
    void textSize();
    void palette();
    void laceFrame();
    void mapMoved();
    void keyToResults();
    void keyToAnswer();
    void mapPainted_data();
    void mapPainted();
};

void BenchKiosk::contentOpened()
{
    Waits waits(QStringLiteral("content opened"));
    for (int i = 0; i < many; ++i) {
        waits.add([] {
            const ContentDatabase content;
            QCOMPARE(topicsOf(Catalog(content)), 6);
        });
    }
}

// From the key to the page in the other language.
void BenchKiosk::languageSwitch()
{
    Visit visit(lobby);
    warm(visit);
    Waits waits(QStringLiteral("language switch"));
    visit.press(Qt::Key_1);
    visit.picture();
    for (int i = 0; i < many; ++i) {
        const QString before = visit.kiosk().language().code();
        waits.addFrame(visit, [&visit] { visit.press(Qt::Key_F2); });
        QVERIFY(visit.kiosk().language().code() != before);
    }
}

// From the key to another page: from home to each topic in turn, and back.
void BenchKiosk::pageChange()
{
    Visit visit(lobby);
    warm(visit);
    const int topics = topicsOf(visit.kiosk().catalog());
    Waits waits(QStringLiteral("page change"));
    for (int i = 0; i < many / 2; ++i) {
        waits.addFrame(visit, [&] { visit.press(Qt::Key(Qt::Key_1 + i % topics)); });
        QVERIFY(visit.place() != QLatin1String("home"));
        waits.addFrame(visit, [&] { visit.press(Qt::Key_Home); });
        QCOMPARE(visit.place(), QStringLiteral("home"));
    }
}

// The same where no visitor has been since the program started: the page is made first.
void BenchKiosk::firstOpening()
{
    Waits waits(QStringLiteral("page change, first since the start"));
    const int topics = topicsOf(Catalog(ContentDatabase()));
    for (int i = 0; i < some / 2; ++i) {
        Visit visit(lobby);
        visit.picture();
        waits.addFrame(visit, [&] { visit.press(Qt::Key_Home); });
        waits.addFrame(visit, [&] { visit.press(Qt::Key(Qt::Key_1 + i % topics)); });
    }
}

// From the choice of a size to the page in it. All sizes in turn.
void BenchKiosk::textSize()
{
    Visit visit(lobby);
    warm(visit);
    visit.press(Qt::Key_1);
    Comfort &comfort = visit.kiosk().comfort();
    int by = 1;
    const auto step = [&] {
        if ((by > 0 && comfort.textStep() == comfort.textSteps() - 1) || (by < 0 && comfort.textStep() == 0))
            by = -by;
        comfort.stepText(by);
    };
    for (int i = 0; i < 2 * comfort.textSteps(); ++i) {
        step();
        visit.picture();
    }
    Waits waits(QStringLiteral("text size"));
    for (int i = 0; i < many; ++i)
        waits.addFrame(visit, step);
}

void BenchKiosk::palette()
{
    Visit visit(lobby);
    warm(visit);
    visit.press(Qt::Key_1);
    visit.picture();
    Comfort &comfort = visit.kiosk().comfort();
    Waits waits(QStringLiteral("palette"));
    for (int i = 0; i < some; ++i) {
        waits.addFrame(visit, [&comfort] {
            comfort.setPalette(Comfort::Palette((comfort.palette() + 1) % (Comfort::Soft + 1)));
        });
    }
}

// One step of the wheel on the first screen, which comes twice a second.
void BenchKiosk::laceFrame()
{
    Visit visit(lobby);
    visit.picture();
    const QList<QQuickItem *> items = visit.visibleItems();
    const auto wheel =
            std::find_if(items.cbegin(), items.cend(), [](QQuickItem *item) { return item->inherits("Nanduti"); });
    QVERIFY(wheel != items.cend());
    Waits waits(QStringLiteral("lace frame"));
    for (int i = 0; i < many; ++i)
        waits.addFrame(visit, [&] { (*wheel)->setRotation((*wheel)->rotation() + 0.75); });
}

// From a press of an arrow, of plus or of minus to the map as it is then.
void BenchKiosk::mapMoved()
{
    Visit visit(lobby);
    warm(visit);
    visit.press(Qt::Key_5);
    QCOMPARE(visit.place(), QStringLiteral("offices"));
    const auto press = [&](Waits *waits, const char *button) {
        const QString name = visit.kiosk().language().phrase(QStringLiteral("es"), QStringLiteral("MapButtons"),
                                                             QLatin1String(button));
        QVERIFY2(visit.moveTo(name), button);
        visit.picture();
        if (waits)
            waits->addFrame(visit, [&visit] { visit.press(Qt::Key_Return); });
        else
            visit.press(Qt::Key_Return);
    };
    Waits zoom(QStringLiteral("map zoom"));
    Waits pan(QStringLiteral("map pan"));
    for (int i = 0; i < some / 2; ++i) {
        press(&zoom, "Zoom in");
        // There and back: a whole map has nothing beside it.
        press(&pan, "Look east");
        press(&pan, "Look west");
        press(&zoom, "Zoom out");
    }
}

// From a letter to the page with what it finds.
void BenchKiosk::keyToResults()
{
    Visit visit(lobby);
    warm(visit);
    visit.press(Qt::Key_Slash);
    QCOMPARE(visit.place(), QStringLiteral("search"));
    Waits waits(QStringLiteral("key to results"));
    const Qt::Key word[] = { Qt::Key_M, Qt::Key_I, Qt::Key_S, Qt::Key_I, Qt::Key_O, Qt::Key_N };
    for (int i = 0; i < many;) {
        for (const Qt::Key letter : word) {
            waits.addFrame(visit, [&] { visit.press(letter); });
            ++i;
        }
        for ([[maybe_unused]] const Qt::Key letter : word)
            visit.press(Qt::Key_Backspace);
        visit.picture();
    }
}

// The same without the page, in content of many sizes: the files SIZE.sqlite in the folder KIOSK_BENCH_CONTENT.
void BenchKiosk::keyToAnswer()
{
    const QString folder = qEnvironmentVariable("KIOSK_BENCH_CONTENT");
    if (folder.isEmpty())
        QSKIP("KIOSK_BENCH_CONTENT names no folder of content files");
    const QFileInfoList files = QDir(folder).entryInfoList({ QStringLiteral("*.sqlite") });
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &file : files) {
        const ContentDatabase content(file.filePath());
        QCOMPARE(content.refusal(), QString());
        Catalog catalog(content);
        SearchModel model;
        model.setLanguage(QStringLiteral("es"));
        model.setCatalog(&catalog);
        Waits waits(QStringLiteral("key to answer, %1 paragraphs").arg(file.baseName()));
        // Words of the ministry, of the rule that made the rest, and one with a mistake.
        for (const char *words : { "mision", "cadefi", "tembiapo", "conectividda" }) {
            const QString word = QLatin1String(words);
            for (int i = 0; i < some; ++i)
                waits.add([&] { model.setQuery(word.left(1 + i % word.size())); });
        }
    }
}

// A map as it looks in the lobby, painted as the software renderer paints it.
struct PaintedMap {
    explicit PaintedMap(const QString &plan)
    {
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(28);
        map.setSize(image.size());
        map.setProperty("font", font);
        map.setProperty("accuracyMetres", 100);
        map.setProperty("pinLabel", QStringLiteral("1"));
        map.setProperty("railwayName", QStringLiteral("Vía férrea"));
        for (const char *colour : { "land", "street", "avenue", "edge", "railway", "ink", "halo", "accent" })
            map.setProperty(colour, QColor(Qt::gray));
        map.setPlan(plan);
    }
    void paint()
    {
        QPainter painter(&image);
        map.paint(&painter);
    }

    StreetMap map;
    QImage image { 1080, 1080, QImage::Format_ARGB32_Premultiplied };
};

void BenchKiosk::mapPainted_data()
{
    QTest::addColumn<QString>("officeId");
    for (const OfficeRow &office : Catalog(ContentDatabase()).offices(QStringLiteral("es")))
        QTest::newRow(qPrintable(office.officeId)) << office.officeId;
}

// The map alone, without the page around it.
void BenchKiosk::mapPainted()
{
    QFETCH(QString, officeId);
    const ContentDatabase content;
    const QString plan = Catalog(content).map(officeId);
    const QString name = QStringLiteral("map of %1, %2").arg(officeId);
    {
        Waits waits(name.arg(QStringLiteral("from its text to its picture")));
        for (int i = 0; i < some; ++i) {
            waits.add([&plan] {
                PaintedMap painted(plan);
                painted.paint();
            });
        }
    }
    PaintedMap painted(plan);
    painted.paint();
    const auto paint = [&](const char *way, const std::function<void(bool)> &change) {
        Waits waits(name.arg(QLatin1String(way)));
        for (int i = 0; i < some; ++i) {
            waits.add([&] {
                change(i % 2 == 0);
                painted.paint();
            });
        }
    };
    // One press of plus or minus.
    paint("zoomed", [&](bool there) { painted.map.setProperty("zoom", there ? 1.6 : 1.0); });
    painted.map.setProperty("zoom", 1.6);
    // One press of an arrow, there and back: names find new places.
    paint("panned", [&](bool there) { painted.map.setProperty("east", there ? 150 : 0); });
    // The same where every name in sight is new: more than any press brings.
    paint("panned to new names", [&](bool there) {
        painted.map.setProperty("ink", QColor(there ? Qt::black : Qt::darkGray)); // forgets what was drawn
        painted.map.setProperty("east", there ? 150 : 0);
    });
}

VISIT_TEST_MAIN(BenchKiosk)
#include "bench_kiosk.moc"
