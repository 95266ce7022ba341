// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboards that are sold in Paraguay, on the program that ships: real key codes on a display, through the key map,
// the table of dead keys and the input method, into the field.

#include "display.h"
#include "picture.h"
#include "program.h"
#include "visit.h"

#include <QCoreApplication>
#include <QFile>
#include <QKeyEvent>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen desk { QStringLiteral("desk"), { 1366, 768 }, {} };
const QStringList options = { QStringLiteral("--language"), QStringLiteral("gn"), QStringLiteral("--reduced-motion") };

constexpr int waitLimit = 30'000; // ms, for a program that is watched from outside

// Places of keys, by their codes on X11.
enum Code { Six = 15, P1 = 34, P2 = 35, L1 = 47, L2 = 48, Corner = 49, Space = 65 };
enum Letter { A = 38, E = 26, G = 42, I = 31, N = 57, O = 32, U = 30, X = 53, Y = 29 };
constexpr int shift = 50;
constexpr int altGr = 108;

struct Stroke {
    int code;
    int held = 0; // a modifier
};

QStringList handOf(const QList<Stroke> &strokes)
{
    QStringList hand;
    for (const auto &[code, held] : strokes) {
        if (held != 0)
            hand += { QStringLiteral("keydown"), QString::number(held) };
        hand += { QStringLiteral("key"), QString::number(code) };
        if (held != 0)
            hand += { QStringLiteral("keyup"), QString::number(held) };
    }
    return hand;
}

QQuickItem *fieldOf(const Visit &visit)
{
    const QList<QQuickItem *> items = visit.visibleItems();
    const auto field = std::find_if(items.cbegin(), items.cend(),
                                    [](const QQuickItem *item) { return item->inherits("QQuickTextField"); });
    return field == items.cend() ? nullptr : *field;
}

void openSearch(Visit &visit)
{
    visit.press(Qt::Key_Home);
    visit.press(Qt::Key_F, Qt::ControlModifier);
}

// Writes as one key with that text would.
void type(Visit &visit, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, text);
    QCoreApplication::sendEvent(visit.window(), &event);
    QCoreApplication::processEvents();
}

QString written(const Visit &visit)
{
    return fieldOf(visit)->property("text").toString();
}

} // namespace

class tst_keys : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void deadKeysWriteGuarani_data();
    void deadKeysWriteGuarani();
    void ownTableIsKept();
};

namespace
{

// The program on a display, and a twin in this process beside which its pictures are held.
class Watched
{
public:
    Watched(const Screen &screen, const QStringList &map, const std::function<void(QProcessEnvironment &)> &change)
        : m_display(screen.size, { QStringLiteral("-nocursor") }) // or its pointer lies over a window
        , m_twin(screen, options)
    {
        QProcessEnvironment environment = environmentIn(m_home.path());
        m_display.addTo(environment);
        m_ready = run(QStringLiteral(SETXKBMAP), map, environment).code == 0;
        change(environment);
        m_program.setProcessEnvironment(environment);
        m_program.start(QStringLiteral(PROGRAM), withSound + screen.options + options);
        m_ready = m_ready && m_program.waitForStarted();
    }
    ~Watched()
    {
        m_program.terminate();
        m_program.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Watched)

    bool isReady() const { return m_ready; }
    Visit &twin() { return m_twin; }
    QString home() const { return m_home.path(); }
    QString error() { return QString::fromUtf8(m_program.readAllStandardError()); }
    bool hand(const QStringList &does) const { return m_display.hand(does); }
    bool showsTheSame() { return shareOfOtherPixels(m_display.picture(), m_twin.picture()) == 0; }
    // Nobody manages windows here: the keyboard is given by hand.
    bool takesTheKeyboard() const
    {
        return hand({ QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                      m_twin.window()->title(), QStringLiteral("windowfocus"), QStringLiteral("--sync") });
    }

private:
    QTemporaryDir m_home;
    VirtualDisplay m_display;
    QProcess m_program;
    Visit m_twin;
    bool m_ready = false;
};

} // namespace

void tst_keys::deadKeysWriteGuarani_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QStringList>("map");
    QTest::addColumn<QList<Stroke>>("strokes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Screen &screen, const char *map, const QList<Stroke> &strokes,
                        const char16_t *text) {
        QTest::newRow(name) << screen << QString::fromLatin1(map).split(QLatin1Char(' ')) << strokes
                            << QString::fromUtf16(text);
    };
    const Stroke intlTilde { Corner, shift };
    row("us intl", lobby, "us intl",
        { intlTilde,     { G }, intlTilde, { G, shift }, intlTilde,    { A },         intlTilde, { E },
          intlTilde,     { I }, intlTilde, { O },        intlTilde,    { U },         intlTilde, { Y },
          intlTilde,     { N }, intlTilde, { A, shift }, { L2 },       { A },         { L2 },    { E },
          { L2, shift }, { U }, { L2 },    { Space },    { N, altGr }, { L2, shift }, { G } },
        u"g\u0303G\u0303\u00e3\u1ebd\u0129\u00f5\u0169\u1ef9\u00f1\u00c3\u00e1\u00e9\u00fc\u02bc\u00f1g");
    row("br abnt2", lobby, "br abnt2",
        { { L2 }, { G }, { L2 }, { G, shift }, { L2 }, { A }, { L2 },        { E }, { L2 }, { I },     { L2 }, { O },
          { L2 }, { U }, { L2 }, { Y },        { P1 }, { O }, { L2, shift }, { A }, { L2 }, { Space }, { G } },
        u"g\u0303G\u0303\u00e3\u1ebd\u0129\u00f5\u0169\u1ef9\u00f3\u00e2g\u0303");
    const Stroke latamTilde { P2, altGr };
    row("latam deadtilde", lobby, "latam deadtilde",
        { latamTilde,
          { G },
          latamTilde,
          { G, shift },
          latamTilde,
          { E },
          latamTilde,
          { Y },
          latamTilde,
          { N },
          { P1 },
          { I },
          { P1, shift },
          { U },
          { L1 } },
        u"g\u0303G\u0303\u1ebd\u1ef9\u00f1\u00ed\u00fc\u00f1");
    row("us intl, in a window", desk, "us intl", { intlTilde, { G }, { L2 }, { A }, intlTilde, { Y } },
        u"g\u0303\u00e1\u1ef9");
}

void tst_keys::deadKeysWriteGuarani()
{
    QFETCH(Screen, screen);
    QFETCH(QStringList, map);
    QFETCH(QList<Stroke>, strokes);
    QFETCH(QString, text);
    const QStringList layout { QStringLiteral("-layout"), map.at(0), QStringLiteral("-variant"), map.at(1) };
    Watched watched(screen, layout, [&screen](QProcessEnvironment &environment) {
        if (screen.name == desk.name)
            return;
        // Whatever the account has set up, a kiosk does not take it.
        environment.insert(QStringLiteral("QT_IM_MODULE"), QStringLiteral("ibus"));
        environment.insert(QStringLiteral("XCOMPOSEFILE"), QStringLiteral("/dev/null"));
    });
    QVERIFY(watched.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(watched.showsTheSame(), waitLimit);
    QVERIFY(watched.takesTheKeyboard());
    QVERIFY(watched.hand({ QStringLiteral("key"), QStringLiteral("ctrl+f") }));
    openSearch(watched.twin());
    QTRY_VERIFY_WITH_TIMEOUT(watched.showsTheSame(), waitLimit);

    QVERIFY(watched.hand(handOf(strokes)));
    type(watched.twin(), text);
    QCOMPARE(written(watched.twin()), text);
    QTRY_VERIFY_WITH_TIMEOUT(watched.showsTheSame(), waitLimit);
    QCOMPARE(watched.error(), QString());
}

// In a window who sits there may have a table of their own, which gets the letters in addition.
void tst_keys::ownTableIsKept()
{
    const QTemporaryDir home;
    QFile table(home.filePath(QStringLiteral(".XCompose")));
    QVERIFY(table.open(QIODevice::WriteOnly) && table.write("include \"%L\"\n<dead_tilde> <x> : \"nandutí\"\n") > 0);
    table.close();
    Watched watched(
            desk,
            { QStringLiteral("-layout"), QStringLiteral("us"), QStringLiteral("-variant"), QStringLiteral("intl") },
            [&home](QProcessEnvironment &environment) { environment.insert(QStringLiteral("HOME"), home.path()); });
    QVERIFY(watched.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(watched.showsTheSame(), waitLimit);
    QVERIFY(watched.takesTheKeyboard());
    QVERIFY(watched.hand({ QStringLiteral("key"), QStringLiteral("ctrl+f") }));
    openSearch(watched.twin());
    QTRY_VERIFY_WITH_TIMEOUT(watched.showsTheSame(), waitLimit);
    QVERIFY(watched.hand(handOf({ { Corner, shift }, { X }, { Corner, shift }, { G }, { L2 }, { A } })));
    type(watched.twin(), QStringLiteral("nandut\u00edg\u0303\u00e1"));
    QTRY_VERIFY_WITH_TIMEOUT(watched.showsTheSame(), waitLimit);
    QCOMPARE(watched.error(), QString());
}

VISIT_TEST_MAIN(tst_keys)
#include "tst_keys.moc"
