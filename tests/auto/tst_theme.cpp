// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The looks of the kiosk in numbers: contrast of every pair of colours in all five palettes by WCAG's formula, and
// sizes in millimetres on the screens it is made for.

#include "contrast.h"
#include "station.h"

#include <QColor>
#include <QMetaProperty>
#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlExpression>
#include <QTest>

#include <cmath>
#include <memory>

namespace
{

const char *const paletteNames[] = { "light", "dark", "yellowOnBlack", "blackOnWhite", "soft" };
constexpr int paletteCount = 5;
enum Palette { Light, Dark, YellowOnBlack, BlackOnWhite, Soft };

const char *const accents[] = { "mission", "vision", "objectives", "policies", "offices", "institution" };

// What a pair of colours is for decides how far apart they must be.
enum class Use { Reading, Label, Marked, Edge };

double least(int palette, Use use)
{
    const bool highContrast = palette == YellowOnBlack || palette == BlackOnWhite;
    switch (use) {
    case Use::Reading:
        return palette == Soft ? 4.5 : highContrast ? 20 : 10;
    case Use::Label:
        return palette == Soft ? 4.5 : highContrast ? 10 : 6;
    case Use::Marked:
        return palette == Soft ? 4.5 : 6;
    case Use::Edge:
        break;
    }
    return 3;
}

} // namespace

class tst_theme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyColourOfEveryPaletteIsSet_data() { eachPalette(); }
    void everyColourOfEveryPaletteIsSet();
    void contrastSuffices_data();
    void contrastSuffices();
    void softPaletteStaysSoft();
    void keyboardRingIsSeenOnEveryGround_data() { eachPalette(); }
    void keyboardRingIsSeenOnEveryGround();
    void highContrastIsBare();
    void sizesOnTheMaster();
    void sizesOnOtherScreens_data();
    void sizesOnOtherScreens();
    void sizesAreMillimetresWhateverTheScale();
    void sizesInAWindow();
    void largestTextIsTwiceAsLarge_data();
    void largestTextIsTwiceAsLarge();
    void linesLeaveRoomForTheTilde();
    void linesEndWhereTheyShould_data();
    void linesEndWhereTheyShould();
    void wordsAreMeasuredOnSeveralLines();
    void lessMotionIsLess();

private:
    static void eachPalette()
    {
        QTest::addColumn<int>("palette");
        for (int palette = 0; palette < paletteCount; ++palette)
            QTest::newRow(paletteNames[palette]) << palette;
    }

    // The theme as it is on a screen of that size; by default, the master.
    void show(int palette = Light, QSize screen = { 1080, 1920 }, const char *inches = "32", double textScale = 1,
              bool desktop = false)
    {
        Station station;
        station.read({ QStringLiteral("mitic-kiosk"), QStringLiteral("--diagonal"), QLatin1String(inches) });
        m_theme->setProperty("palette", palette);
        m_theme->setProperty("textScale", textScale);
        m_theme->setProperty("desktop", desktop);
        m_theme->setProperty("screen", QSizeF(screen));
        m_theme->setProperty("pixelsPerMillimetre", station.pixelsPerMillimetre(screen.width(), screen.height()));
    }
    QObject *group(const char *name) const { return m_theme->property(name).value<QObject *>(); }
    QColor colour(const QString &name) const { return group("color")->property(name.toLatin1()).value<QColor>(); }
    QColor ofAccent(const char *function, const char *accent) const
    {
        QColor colour;
        const bool called = QMetaObject::invokeMethod(m_theme, function, Q_RETURN_ARG(QColor, colour),
                                                      Q_ARG(QString, QLatin1String(accent)));
        return called ? colour : QColor();
    }
    double textSize(const char *face) const
    {
        return group("type")->property(face).value<QObject *>()->property("size").toDouble();
    }
    double target() const { return group("touch")->property("target").toDouble(); }
    double reachLine(double height) const
    {
        double line = -1;
        QMetaObject::invokeMethod(m_theme, "reachLine", Q_RETURN_ARG(double, line), Q_ARG(double, height));
        return line;
    }

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_holder;
    QObject *m_theme = nullptr;
};

void tst_theme::initTestCase()
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nimport Kiosk.Theme\nQtObject { readonly property QtObject theme: Theme }", {});
    m_holder.reset(component.create());
    QVERIFY2(m_holder, qPrintable(component.errorString()));
    m_theme = m_holder->property("theme").value<QObject *>();
    QVERIFY(m_theme);
}

void tst_theme::everyColourOfEveryPaletteIsSet()
{
    QFETCH(int, palette);
    show(palette);
    const bool dark = palette == Dark || palette == YellowOnBlack;
    QCOMPARE(luminance(colour(QStringLiteral("canvas"))) < 0.5, dark);
    const QMetaObject *meta = group("color")->metaObject();
    int colours = 0;
    for (int i = QObject::staticMetaObject.propertyCount(); i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        if (property.metaType() != QMetaType::fromType<QColor>())
            continue;
        const QColor value = property.read(group("color")).value<QColor>();
        QVERIFY2(value.isValid(), property.name());
        // A colour that was never written is fully transparent or not valid; the palettes have no see-through colour.
        QVERIFY2(value.alpha() == 255, property.name());
        ++colours;
    }
    QVERIFY2(colours > 40, qPrintable(QString::number(colours)));
}

void tst_theme::contrastSuffices_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("ratio");

    struct Pair {
        const char *ink;
        const char *ground;
        Use use;
    };
    static const Pair pairs[] = {
        { "ink", "canvas", Use::Reading },
        { "ink", "surface", Use::Reading },
        { "body", "canvas", Use::Reading },
        { "body", "surface", Use::Reading },
        { "ink", "sunken", Use::Label },
        { "ink", "raised", Use::Label },
        { "body", "sunken", Use::Label },
        { "muted", "canvas", Use::Label },
        { "muted", "surface", Use::Label },
        { "muted", "raised", Use::Label },
        { "inkOnAction", "action", Use::Label },
        { "inkOnSelected", "selected", Use::Label },
        { "actionInk", "surface", Use::Label },
        { "actionInk", "actionTint", Use::Label },
        { "actionInk", "canvas", Use::Label },
        { "inkOnNight", "night", Use::Label },
        { "mutedOnNight", "night", Use::Label },
        { "inkOnNight", "nightLight", Use::Label },
        { "mutedOnNight", "nightLight", Use::Label },
        { "inkOnNightButton", "nightButton", Use::Label },
        { "inkOnGuaraniKey", "guaraniKey", Use::Label },
        { "body", "selection", Use::Marked },
        { "ink", "mark", Use::Label },
        { "body", "mark", Use::Label },
        { "muted", "mark", Use::Label },
        { "body", "removed", Use::Label },
        { "body", "added", Use::Label },
        { "control", "surface", Use::Edge },
        { "control", "canvas", Use::Edge },
        { "ink", "land", Use::Label }, // names on the map, and what surrounds their letters
        { "ink", "haloOnMap", Use::Label },
        { "landmark", "haloOnMap", Use::Label },
        { "railway", "land", Use::Edge },
        { "offices", "land", Use::Edge },
    };
    const auto row = [](int palette, const QString &name, const QColor &ink, const QColor &ground, Use use) {
        QTest::addRow("%s: %s", paletteNames[palette], qPrintable(name)) << ink << ground << least(palette, use);
    };
    for (int palette = 0; palette < paletteCount; ++palette) {
        show(palette);
        for (const Pair &pair : pairs) {
            row(palette, QStringLiteral("%1 on %2").arg(QLatin1String(pair.ink), QLatin1String(pair.ground)),
                colour(QLatin1String(pair.ink)), colour(QLatin1String(pair.ground)), pair.use);
        }
        // Where there are no tints, what is selected stands out from the page by contrast too.
        if (m_theme->property("bare").toBool())
            row(palette, QStringLiteral("selection on surface"), colour(QStringLiteral("selection")),
                colour(QStringLiteral("surface")), Use::Edge);
        // Headers hold their second line in a quieter ink.
        const bool vivid = group("color")->property("vividGrounds").toBool();
        const auto quiet = vivid ? QStringLiteral("mutedOnAccent") : QStringLiteral("muted");
        for (const char *accent : accents) {
            const auto of = QStringLiteral(" of ") + QLatin1String(accent);
            const QColor ink = ofAccent("accentInk", accent);
            const QColor ground = ofAccent("accentGround", accent);
            row(palette, QStringLiteral("onAccent on accentGround") + of, ofAccent("onAccent", accent), ground,
                Use::Label);
            row(palette, quiet + QStringLiteral(" on accentGround") + of, colour(quiet), ground, Use::Label);
            row(palette, QStringLiteral("accentInk on surface") + of, ink, colour(QStringLiteral("surface")),
                Use::Label);
            row(palette, QStringLiteral("accentInk on accentTint") + of, ink, ofAccent("accentTint", accent),
                Use::Label);
        }
    }
}

void tst_theme::contrastSuffices()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, ratio);
    QVERIFY(ink.isValid() && ground.isValid());
    const double found = contrast(ink, ground);
    QVERIFY2(found >= ratio,
             qPrintable(
                     QStringLiteral("%1 on %2 is %3, wanted %4").arg(ink.name(), ground.name()).arg(found).arg(ratio)));
}

void tst_theme::softPaletteStaysSoft()
{
    show(Soft);
    for (const char *ink : { "ink", "body" }) {
        for (const char *ground : { "canvas", "surface" }) {
            const double found = contrast(colour(QLatin1String(ink)), colour(QLatin1String(ground)));
            QVERIFY2(found <= 8,
                     qPrintable(
                             QStringLiteral("%1 on %2: %3").arg(QLatin1String(ink), QLatin1String(ground)).arg(found)));
        }
    }
}

void tst_theme::keyboardRingIsSeenOnEveryGround()
{
    QFETCH(int, palette);
    show(palette);
    const QColor inner = colour(QStringLiteral("focusInner"));
    const QColor outer = colour(QStringLiteral("focusOuter"));
    QVERIFY2(contrast(inner, outer) >= 3, qPrintable(QString::number(contrast(inner, outer))));

    QHash<QString, QColor> grounds;
    for (const char *ground : { "canvas", "surface", "sunken", "raised", "action", "actionTint", "selected", "night",
                                "nightButton", "selection", "land", "street", "avenue", "guaraniKey" })
        grounds.insert(QLatin1String(ground), colour(QLatin1String(ground)));
    for (const char *accent : accents) {
        grounds.insert(QStringLiteral("ground of ") + QLatin1String(accent), ofAccent("accentGround", accent));
        grounds.insert(QStringLiteral("tint of ") + QLatin1String(accent), ofAccent("accentTint", accent));
    }
    for (auto ground = grounds.cbegin(); ground != grounds.cend(); ++ground) {
        const double found = std::max(contrast(inner, ground.value()), contrast(outer, ground.value()));
        QVERIFY2(found >= 3, qPrintable(QStringLiteral("%1: %2").arg(ground.key()).arg(found)));
    }
}

void tst_theme::highContrastIsBare()
{
    for (int palette = 0; palette < paletteCount; ++palette) {
        show(palette);
        const bool bare = palette == YellowOnBlack || palette == BlackOnWhite;
        QCOMPARE(m_theme->property("bare").toBool(), bare);
        QCOMPARE(group("shape")->property("ribbon").toDouble() == 0, bare);
        QCOMPARE(group("shape")->property("shadow").toDouble() == 0, bare);
        QCOMPARE(group("shape")->property("stroke").toDouble() >= 5, bare);
    }
}

void tst_theme::sizesOnTheMaster()
{
    show();
    QCOMPARE(target(), 55.0); // 20 mm and not a hair less
    QCOMPARE(textSize("body"), 39.0);
    QCOMPARE(textSize("caption"), 28.0);
    QCOMPARE(textSize("h1"), 78.0);
    QCOMPARE(reachLine(1920), 511.0); // 1220 mm above the floor
    QCOMPARE(m_theme->property("measure").toInt(), 50);
}

void tst_theme::sizesOnOtherScreens_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QByteArray>("inches");
    QTest::addColumn<double>("body");
    QTest::addColumn<double>("caption");
    QTest::addColumn<double>("target");
    QTest::newRow("27 inches, landscape") << QSize(1920, 1080) << QByteArray("27") << 46.0 << 33.0 << 65.0;
    QTest::newRow("21.5 inches, landscape") << QSize(1920, 1080) << QByteArray("21.5") << 58.0 << 42.0 << 81.0;
    // Larger and farther apart pixels than the master's: text keeps its pixels, targets their millimetres.
    QTest::newRow("43 inches, portrait") << QSize(1080, 1920) << QByteArray("43") << 39.0 << 28.0 << 41.0;
    QTest::newRow("32 inches, twice as fine") << QSize(2160, 3840) << QByteArray("32") << 78.0 << 56.0 << 109.0;
}

void tst_theme::sizesOnOtherScreens()
{
    QFETCH(QSize, screen);
    QFETCH(QByteArray, inches);
    show(Light, screen, inches.constData());
    QTEST(textSize("body"), "body");
    QTEST(textSize("caption"), "caption");
    QTEST(target(), "target");
    const double scale = m_theme->property("pixelsPerMillimetre").toDouble();
    QVERIFY2(target() / scale >= 20, qPrintable(QString::number(target() / scale)));
}

void tst_theme::sizesAreMillimetresWhateverTheScale()
{
    // The same 27 inches where the window system makes four pixels of each.
    show(Light, { 1920, 1080 }, "27");
    const double body = textSize("body");
    const double least = target();
    show(Light, { 960, 540 }, "27");
    m_theme->setProperty("devicePixelRatio", 2);
    const bool same = std::abs(2 * textSize("body") - body) <= 1 && std::abs(2 * target() - least) <= 1;
    m_theme->setProperty("devicePixelRatio", 1);
    QVERIFY(same);
}

void tst_theme::sizesInAWindow()
{
    show(Light, { 1366, 768 }, "15.6", 1, true);
    QCOMPARE(textSize("body"), 18.0);
    QCOMPARE(textSize("caption"), 13.0);
    QCOMPARE(target(), 40.0);
    QCOMPARE(reachLine(768), 0.0);
    QCOMPARE(m_theme->property("measure").toInt(), 75);
}

void tst_theme::largestTextIsTwiceAsLarge_data()
{
    QTest::addColumn<QSize>("screen");
    QTest::addColumn<QByteArray>("inches");
    QTest::addColumn<bool>("desktop");
    QTest::newRow("master") << QSize(1080, 1920) << QByteArray("32") << false;
    QTest::newRow("landscape") << QSize(1920, 1080) << QByteArray("27") << false;
    QTest::newRow("window") << QSize(1366, 768) << QByteArray("15.6") << true;
}

void tst_theme::largestTextIsTwiceAsLarge()
{
    QFETCH(QSize, screen);
    QFETCH(QByteArray, inches);
    QFETCH(bool, desktop);
    for (const char *face : { "caption", "label", "detail", "small", "body", "lead", "h3", "h2", "title", "h1" }) {
        show(Light, screen, inches.constData(), 1, desktop);
        const double normal = textSize(face);
        show(Light, screen, inches.constData(), 2, desktop);
        // Each is a whole number of pixels.
        QVERIFY2(normal > 0 && std::abs(textSize(face) - 2 * normal) <= 1, face);
    }
    show(Light, { 1080, 1920 }, "32", 2);
    QCOMPARE(textSize("body"), 78.0);
}

void tst_theme::linesLeaveRoomForTheTilde()
{
    show();
    for (const char *face : { "caption", "label", "detail", "small", "body", "lead", "h3", "h2", "title", "h1" }) {
        const QObject *type = group("type")->property(face).value<QObject *>();
        QVERIFY2(type->property("line").toDouble() >= 1.2 * type->property("size").toDouble(), face);
    }
}

void tst_theme::linesEndWhereTheyShould_data()
{
    // A line may end at a space, and not at "_", a no-break space.
    QTest::addColumn<QString>("joined");
    const auto row = [](const char *name, const char *joined) { QTest::newRow(name) << QString::fromUtf8(joined); };
    row("one word", "Misión");
    row("none", "");
    row("article", "La_institución");
    row("Guaraní", "Akãrapuʼã, ñembopyahu ha_viruporukuaa digital");
    row("two letters with a tilde", "Moõpa oĩ_ha_mbaʼéichapa reg̃uahẽta");
    row("abbreviations", "Desde Avda._Gral._Artigas: camine por Avda._España, antes del_final");
    row("law", "La_Ley N.º_6207, del 22 de_octubre de_2018");
    row("unit", "camine hacia el_sur, unos 510_m, y_cruce la_vía férrea lentamente");
    row("comma", "Que quiera a, luego terminarlo");
    row("short last word", "los principios y_las_leyes.");
    row("long last word", "la_planificación tecnológica");
    row("first word alone", "Qué se propone_lograr");
    row("long piece", "y anticonstitucionalmente tecnológicas");
    row("two lines", "Alberdi 633, entre Gral._Díaz y_Haedo\nAsunción");
}

void tst_theme::linesEndWhereTheyShould()
{
    QFETCH(QString, joined);
    const QString expected = joined.replace(QLatin1Char('_'), QChar::Nbsp);
    QString answer;
    QVERIFY(QMetaObject::invokeMethod(group("type"), "joined", Q_RETURN_ARG(QString, answer),
                                      Q_ARG(QString, QString(expected).replace(QChar::Nbsp, QLatin1Char(' ')))));
    QCOMPARE(answer, expected);
}

void tst_theme::wordsAreMeasuredOnSeveralLines()
{
    show();
    const auto width = [this](const char *words, int lines) {
        const QString call =
                QStringLiteral("type.leastWidth('%1', type.h3, %2)").arg(QString::fromUtf8(words)).arg(lines);
        return QQmlExpression(qmlContext(m_theme), m_theme, call).evaluate().toDouble();
    };
    const double one = width("Uso y acceso para todas las personas", 1);
    const double two = width("Uso y acceso para todas las personas", 2);
    QVERIFY(one > 0 && two > 0);
    QVERIFY(two >= one / 2 && two < one * 0.6);
    QCOMPARE(two, std::max(width("Uso y acceso para", 1), width("todas las personas", 1)));
    // No word is broken.
    QCOMPARE(width("tecnologías", 3), width("tecnologías", 1));
}

void tst_theme::lessMotionIsLess()
{
    const auto motion = [this](const char *name) { return group("motion")->property(name).toDouble(); };
    m_theme->setProperty("drawnByHardware", true);
    for (const char *name : { "press", "fade", "panel", "rise" })
        QVERIFY2(motion(name) > 0, name);
    // Wished for less: fades of at most 80 ms, and nothing changes its place.
    m_theme->setProperty("reducedMotion", true);
    for (const char *name : { "fade", "panel" })
        QVERIFY2(motion(name) > 0 && motion(name) <= 80, name);
    for (const char *name : { "press", "rise" })
        QCOMPARE(motion(name), 0.0);
    // Drawn without hardware there is no transition at all.
    m_theme->setProperty("reducedMotion", false);
    m_theme->setProperty("drawnByHardware", false);
    for (const char *name : { "press", "fade", "panel", "rise" })
        QCOMPARE(motion(name), 0.0);
}

QTEST_MAIN(tst_theme)
#include "tst_theme.moc"
