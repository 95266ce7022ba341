// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contrast of what is really shown: every text of every page in all five palettes against the pixels that are
// painted behind its letters, and every outline of a control against the pixels outside of it. tst_theme measures the
// pairs that somebody thought of; this test finds the pairs that meet.

#include "contrast.h"
#include "pagewalk.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QTest>

namespace
{

const char *const paletteNames[] = { "light", "dark", "yellowOnBlack", "blackOnWhite", "soft" };
constexpr int paletteCount = 5;

// What is measured, each with a bound of its own.
//   Running      running text: a Passage in a regular face; its labels are bold
//   Other        all other texts
//   Marked       words of either kind on the ground of a word or sentence that was searched for or is read aloud
//   ControlEdge  the edge of a control, and the points below a word that is explained
enum Use { Running, Other, Marked, ControlEdge };
const char *const useNames[] = { "running text", "other text", "marked text", "outline" };
constexpr int useCount = 4;

double least(int palette, Use use)
{
    const bool highContrast = palette == Comfort::YellowOnBlack || palette == Comfort::BlackOnWhite;
    if (use == ControlEdge)
        return 3;
    if (palette == Comfort::Soft)
        return 4.5;
    if (use == Running)
        return highContrast ? 20 : 10;
    return highContrast ? 10 : 6;
}

// The soft palette is for people whom strong contrast dazzles.
double most(int palette, Use use)
{
    return palette == Comfort::Soft && use != ControlEdge ? 8 : 21;
}

// One pair that was seen.
struct Pair {
    double ratio = 21;
    QString what; // page, words, colours
};

// A colour on a ground, with the share \a opacity of the first.
QColor mixed(const QColor &colour, const QColor &ground, double opacity)
{
    const auto channel = [opacity](int above, int below) { return qRound(above * opacity + below * (1 - opacity)); };
    return { channel(colour.red(), ground.red()), channel(colour.green(), ground.green()),
             channel(colour.blue(), ground.blue()) };
}

double opacityOf(const QQuickItem *item)
{
    double opacity = 1;
    for (; item; item = item->parentItem())
        opacity *= item->opacity();
    return opacity;
}

QColor colourOf(const QObject *item)
{
    return item->property("color").value<QColor>();
}

bool isA(const QQuickItem *item, const char *type)
{
    // The class of a type of QML begins with its name.
    for (const QMetaObject *meta = item->metaObject(); meta; meta = meta->superClass()) {
        if (QByteArray(meta->className()).startsWith(QByteArray(type) + "_QML"))
            return true;
    }
    return false;
}

// Every text that a visitor can read now: words, and what is written in a field. What is disabled is exempt (WCAG 2.2,
// 1.4.3: "inactive user interface component").
QList<QQuickItem *> readableTexts(const Visit &visit)
{
    QList<QQuickItem *> texts = visit.texts();
    for (QQuickItem *item : visit.visibleItems()) {
        if (item->inherits("QQuickTextInput") && !item->property("text").toString().isEmpty())
            texts.append(item);
    }
    texts.removeIf([](const QQuickItem *text) { return !text->isEnabled(); });
    return texts;
}

// The page as it is, and without the letters of its texts and the points below them. The letters of marks follow the
// colour of their words.
struct Capture {
    QImage whole;
    QImage ground;
};

Capture capture(Visit &visit, const QList<QQuickItem *> &texts)
{
    Capture capture;
    capture.whole = visit.picture().convertToFormat(QImage::Format_RGB32);
    QList<QQuickItem *> drawn = texts;
    for (QQuickItem *item : visit.visibleItems()) {
        if (item->inherits("DottedLine"))
            drawn.append(item);
    }
    QList<QVariant> colours;
    for (QQuickItem *item : drawn) {
        colours.append(item->property("color"));
        item->setProperty("color", QColor(Qt::transparent));
    }
    capture.ground = visit.picture().convertToFormat(QImage::Format_RGB32);
    for (qsizetype i = 0; i < drawn.size(); ++i)
        drawn.at(i)->setProperty("color", colours.at(i));
    return capture;
}

// The sample of a palette that this text belongs to and has its colour from; else the palette that is on.
int paletteOf(const QQuickItem *text, int palette)
{
    for (const QQuickItem *item = text->parentItem(); item; item = item->parentItem()) {
        if (isA(item, "Swatch") && colourOf(text) == item->property("letterColor").value<QColor>())
            return item->property("palette").toInt();
    }
    return palette;
}

} // namespace

class tst_contrast : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void everyPage_data();
    void everyPage();
    void whatIsReadAloud_data();
    void whatIsReadAloud();
    void cleanupTestCase();

private:
    // Measures all that is shown now in all palettes; \a page is its name.
    void measure(Visit &visit, const QString &page);
    void measureText(QQuickItem *text, const Capture &capture, int palette, const QString &page);
    void measureOutlines(const Visit &visit, const QImage &picture, int palette, const QString &page);
    void measurePoints(const Visit &visit, const QImage &ground, int palette, const QString &page);
    void take(int palette, Use use, const Pair &pair);
    // Fails once for each fault, because Qt Test cuts a long message.
    void tellFaults();

    Pair m_worst[paletteCount][useCount];
    int m_pairs[useCount] = {};
    int m_points = 0;
    double m_strongest = 0;     // of the texts in the soft palette
    QObject *m_theme = nullptr; // of the visit that is under way
    QSet<QRgb> m_marks;         // the grounds of marked words in the palette that is on
    QStringList m_faults;
};

void tst_contrast::take(int palette, Use use, const Pair &pair)
{
    ++m_pairs[use];
    if (pair.ratio < m_worst[palette][use].ratio)
        m_worst[palette][use] = pair;
    if (palette == Comfort::Soft && use != ControlEdge)
        m_strongest = std::max(m_strongest, pair.ratio);
    if (pair.ratio < least(palette, use) || pair.ratio > most(palette, use)) {
        m_faults.append(QStringLiteral("%1, %2: %3 is not within %4 and %5: %6")
                                .arg(QLatin1String(paletteNames[palette]), QLatin1String(useNames[use]))
                                .arg(pair.ratio, 0, 'f', 2)
                                .arg(least(palette, use))
                                .arg(most(palette, use))
                                .arg(pair.what));
    }
}

void tst_contrast::tellFaults()
{
    for (const QString &fault : std::exchange(m_faults, {}))
        QTest::qFail(qPrintable(fault), __FILE__, __LINE__);
}

void tst_contrast::measureText(QQuickItem *text, const Capture &capture, int palette, const QString &page)
{
    const QColor colour = colourOf(text);
    const double opacity = opacityOf(text) * colour.alphaF();
    const QRect box = shownRect(text).toAlignedRect() & capture.whole.rect();
    // A pixel is behind the letters where it changes when they go. The worst one counts, apart for what is marked.
    QHash<QRgb, double> ratios; // of the grounds that were met
    QRgb last = 0;              // transparent, as no ground is
    QRgb worst[2] = {};
    double ratio[2] = { 22, 22 };
    for (int y = box.top(); y <= box.bottom(); ++y) {
        const auto *whole = reinterpret_cast<const QRgb *>(capture.whole.constScanLine(y));
        const auto *ground = reinterpret_cast<const QRgb *>(capture.ground.constScanLine(y));
        for (int x = box.left(); x <= box.right(); ++x) {
            if (whole[x] == ground[x] || ground[x] == last)
                continue;
            last = ground[x];
            auto known = ratios.constFind(ground[x]);
            if (known == ratios.cend()) {
                const QColor behind(ground[x]);
                known = ratios.insert(ground[x], contrast(mixed(colour, behind, opacity), behind));
            }
            const bool marked = m_marks.contains(ground[x]);
            if (*known < ratio[marked]) {
                ratio[marked] = *known;
                worst[marked] = ground[x];
            }
        }
    }
    const auto pair = [&](int marked) {
        return Pair {
            ratio[marked],
            QStringLiteral("%1: %2, %3 on %4").arg(page, describe(text), colour.name(), QColor(worst[marked]).name())
        };
    };
    const bool running = isA(text, "Passage") && !text->property("font").value<QFont>().bold();
    const int own = paletteOf(text, palette);
    if (ratio[true] <= 21)
        take(own, Marked, pair(true));
    if (ratio[false] <= 21)
        take(own, running ? Running : Other, pair(false));
    if (ratio[true] > 21 && ratio[false] > 21)
        m_faults.append(QStringLiteral("%1, %2: %3 is not to be seen")
                                .arg(QLatin1String(paletteNames[palette]), page, describe(text)));
}

// The outlines that show where a control is (WCAG 2.2, 1.4.11). A Rectangle in an enabled control whose border is a
// stroke has one; a border that is thinner, as that of a card, is an ornament: the words and the sign of the card are
// what it is found by. An outline may be faint where the ground within is far enough from that outside.
void tst_contrast::measureOutlines(const Visit &visit, const QImage &picture, int palette, const QString &page)
{
    const double stroke = m_theme->property("shape").value<QObject *>()->property("stroke").toDouble();
    for (QQuickItem *control : visit.controls()) {
        for (QQuickItem *item : visit.visibleItems(control)) {
            const QObject *border =
                    item->inherits("QQuickRectangle") ? item->property("border").value<QObject *>() : nullptr;
            if (!border || !item->isEnabled() || border->property("width").toDouble() < stroke)
                continue;
            const QRectF box = sceneRect(item);
            if (colourOf(border).alpha() == 0 || box != shownRect(item))
                continue;
            constexpr double away = 2; // px
            const QRectF outside = box.adjusted(-away, -away, away, away);
            double ratio = 22;
            QColor worst;
            for (const double share : { 0.25, 0.5, 0.75 }) {
                const double x = box.left() + share * box.width();
                const double y = box.top() + share * box.height();
                for (const QPointF &point : { QPointF(x, outside.top()), QPointF(x, outside.bottom()),
                                              QPointF(outside.left(), y), QPointF(outside.right(), y) }) {
                    if (!picture.rect().contains(point.toPoint()))
                        continue;
                    const QColor ground = picture.pixelColor(point.toPoint());
                    const double opacity = opacityOf(item);
                    const QColor edge = mixed(colourOf(border), ground, opacity * colourOf(border).alphaF());
                    const QColor within = mixed(colourOf(item), ground, opacity * colourOf(item).alphaF());
                    const double found = std::max(contrast(edge, ground), contrast(within, ground));
                    if (found < ratio) {
                        ratio = found;
                        worst = ground;
                    }
                }
            }
            if (ratio <= 21)
                take(palette, ControlEdge,
                     { ratio,
                       QStringLiteral("%1: %2, %3 on %4")
                               .arg(page, describe(control), colourOf(border).name(), worst.name()) });
        }
    }
}

// The points are an edge too: by them one sees that the word is a control.
void tst_contrast::measurePoints(const Visit &visit, const QImage &ground, int palette, const QString &page)
{
    for (const QQuickItem *item : visit.visibleItems()) {
        if (!item->inherits("DottedLine") || !item->isEnabled())
            continue;
        const QRectF box = shownRect(item);
        const QPoint middle = box.center().toPoint();
        if (box.isEmpty() || !ground.rect().contains(middle))
            continue;
        const QColor behind = ground.pixelColor(middle);
        const QColor points = mixed(colourOf(item), behind, opacityOf(item));
        take(palette, ControlEdge,
             { contrast(points, behind),
               QStringLiteral("%1: points at %2,%3, %4 on %5")
                       .arg(page)
                       .arg(middle.x())
                       .arg(middle.y())
                       .arg(points.name(), behind.name()) });
        ++m_points;
    }
}

void tst_contrast::measure(Visit &visit, const QString &page)
{
    QQmlComponent component(qmlEngine(visit.window()));
    component.setData("import QtQuick\nimport Kiosk.Theme\nQtObject { readonly property QtObject theme: Theme }", {});
    const std::unique_ptr<QObject> holder(component.create());
    m_theme = holder->property("theme").value<QObject *>();
    for (int palette = 0; palette < paletteCount; ++palette) {
        visit.kiosk().comfort().setPalette(Comfort::Palette(palette));
        QCoreApplication::processEvents();
        m_marks = { m_theme->property("color").value<QObject *>()->property("mark").value<QColor>().rgb(),
                    m_theme->property("sentenceMark").value<QColor>().rgb() };
        const QList<QQuickItem *> texts = readableTexts(visit);
        const Capture shown = capture(visit, texts);
        for (QQuickItem *text : texts)
            measureText(text, shown, palette, page);
        measureOutlines(visit, shown.whole, palette, page);
        measurePoints(visit, shown.ground, palette, page);
    }
}

void tst_contrast::everyPage_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("all"); // of the pages
    // Each screen and each language has all pages once. The other two rows have those where the length of the words
    // decides what lies behind them.
    const auto row = [](const Screen &screen, const char *code, bool all) {
        QTest::addRow("%s, %s", qPrintable(screen.name), code) << screen << QString::fromLatin1(code) << all;
    };
    row(portrait32, "es", true);
    row(portrait32, "gn", false);
    row(landscape27, "es", false);
    row(landscape27, "gn", true);
}

void tst_contrast::everyPage()
{
    QFETCH(Screen, screen);
    QFETCH(QString, code);
    QFETCH(bool, all);
    Visit visit(screen);
    visit.kiosk().comfort().setReducedMotion(true);
    visit.kiosk().language().setCode(code);
    for (const Stop &stop : stopsOf(visit.kiosk())) {
        const QList<Place::Kind> framed = { Place::Kind::Attract, Place::Kind::Home, Place::Kind::Items,
                                            Place::Kind::Reading };
        if (!all && (!framed.contains(stop.place.kind) || stop.place.bilingual || stop.overlay != Navigator::NoOverlay))
            continue;
        goTo(visit.kiosk(), stop);
        measure(visit, stop.name + QLatin1Char(' ') + code);
    }
    tellFaults();
}

void tst_contrast::whatIsReadAloud_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("word");
    QTest::newRow("portrait") << portrait32 << QStringLiteral("es") << QStringLiteral("Escuchar")
                              << QStringLiteral("públicas");
    QTest::newRow("landscape") << landscape27 << QStringLiteral("gn") << QStringLiteral("Ehendu")
                               << QStringLiteral("tetã");
}

void tst_contrast::whatIsReadAloud()
{
    QFETCH(Screen, screen);
    QFETCH(QString, code);
    QFETCH(QString, button);
    QFETCH(QString, word);
    Visit visit(screen);
    visit.kiosk().language().setCode(code);
    goTo(visit.kiosk(), { {}, Place { Place::Kind::Reading, QStringLiteral("mission") } });
    QVERIFY(visit.tap(button));
    visit.voice()->end();
    QVERIFY(visit.voice()->reach(word));
    measure(visit, QStringLiteral("read aloud ") + code);
    tellFaults();
}

void tst_contrast::cleanupTestCase()
{
    qInfo("%d running texts, %d other texts, %d marked texts, %d outlines, of these %d lines of points",
          m_pairs[Running], m_pairs[Other], m_pairs[Marked], m_pairs[ControlEdge], m_points);
    QVERIFY(m_points > 0); // else they have another name, and this test does not see them
    for (int palette = 0; palette < paletteCount; ++palette) {
        for (int use = 0; use < useCount; ++use)
            qInfo("%s, %s: %.2f (%g): %s", paletteNames[palette], useNames[use], m_worst[palette][use].ratio,
                  least(palette, Use(use)), qPrintable(m_worst[palette][use].what));
    }
    qInfo("soft, strongest text: %.2f (8)", m_strongest);
}

VISIT_TEST_MAIN(tst_contrast)
#include "tst_contrast.moc"
