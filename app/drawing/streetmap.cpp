// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "streetmap.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace
{

// From wall to wall, m; the figures give the middles of streets only. A usual block here is 100 m long.
constexpr double avenueWidth = 26;
constexpr double streetWidth = 19;
constexpr double footpathWidth = 7;
// How far a street may bend beneath its name, as a share of the height of a letter.
constexpr double mostBend = 0.2;
// A name comes again after so many times the length of the item's longer side.
constexpr double repeatAfter = 0.42;
constexpr qsizetype cacheLimit = qsizetype { 8 } << 20; // bytes of drawn names

bool meet(const QPolygonF &a, const QPolygonF &b)
{
    if (!a.boundingRect().intersects(b.boundingRect()))
        return false;
    // Two convex shapes lie apart if an edge of one of them parts them.
    for (const QPolygonF *shape : { &a, &b }) {
        for (qsizetype i = 0; i < shape->size(); ++i) {
            const QPointF along = shape->at((i + 1) % shape->size()) - shape->at(i);
            if (along.isNull())
                continue; // a closed shape names its first corner twice
            const QPointF across(-along.y(), along.x());
            const auto reach = [&across](const QPolygonF &points) {
                std::pair<double, double> reach(INFINITY, -INFINITY);
                for (const QPointF &point : points) {
                    const double at = QPointF::dotProduct(point, across);
                    reach = { std::min(reach.first, at), std::max(reach.second, at) };
                }
                return reach;
            };
            const auto [fromA, toA] = reach(a);
            const auto [fromB, toB] = reach(b);
            if (toA <= fromB || toB <= fromA)
                return false;
        }
    }
    return true;
}

// A course that can be walked along by its length.
class Track
{
public:
    explicit Track(const QPolygonF &course)
        : m_course(course)
    {
        m_at.append(0);
        for (qsizetype i = 1; i < course.size(); ++i)
            m_at.append(m_at.last() + QLineF(course[i - 1], course[i]).length());
    }

    double length() const { return m_at.last(); }

    QPointF at(double distance) const
    {
        const qsizetype i = pieceAt(distance);
        const double piece = m_at[i] - m_at[i - 1];
        const double share = piece > 0 ? (distance - m_at[i - 1]) / piece : 0;
        return m_course[i - 1] + share * (m_course[i] - m_course[i - 1]);
    }

    // How far the course leaves the straight line between two of its places.
    double bend(double from, double to) const
    {
        const QLineF chord(at(from), at(to));
        double most = 0;
        for (qsizetype i = pieceAt(from); i < m_course.size() - 1 && m_at[i] < to; ++i) {
            const QPointF off = m_course[i] - chord.p1();
            most = std::max(most, std::abs(off.x() * chord.dy() - off.y() * chord.dx()) / chord.length());
        }
        return most;
    }

private:
    qsizetype pieceAt(double distance) const
    {
        const auto after = std::upper_bound(m_at.cbegin() + 1, m_at.cend() - 1, distance);
        return after - m_at.cbegin();
    }

    QPolygonF m_course;
    QList<double> m_at;
};

} // namespace

QPolygonF StreetMap::Label::box(QPointF middle) const
{
    QTransform turn;
    turn.translate(middle.x(), middle.y());
    turn.rotate(angle);
    return turn.map(QPolygonF(QList<QPointF> { { -size.width() / 2, -size.height() / 2 },
                                               { size.width() / 2, -size.height() / 2 },
                                               { size.width() / 2, size.height() / 2 },
                                               { -size.width() / 2, size.height() / 2 } }));
}

// Finds places for names: the weightiest first, each where nothing is yet.
class StreetMap::Layout
{
public:
    explicit Layout(StreetMap &map)
        : m_map(map)
        , m_room(QRectF(0, 0, map.width(), map.height()).adjusted(margin, margin, -margin, -margin) & map.sheet())
        , m_apart(std::max(map.width(), map.height()) * repeatAfter)
    {
        for (const QQuickItem *overlay : std::as_const(map.m_overlays)) {
            if (overlay->isVisible())
                m_taken.append(QPolygonF(overlay->mapRectToItem(&map, overlay->boundingRect())));
        }
        m_taken.append(QPolygonF(map.pinRect()));
        for (const StreetPlan::Landmark &landmark : map.m_plan.landmarks()) {
            const double half = map.m_font.pixelSize() / 2.0;
            const QPointF place = map.toScreen(landmark.place);
            m_taken.append(QPolygonF(QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half)));
        }
    }

    // A name along its street: nearest to where one looks for it, and again where the street is long.
    void along(const QString &words, const QList<QPolygonF> &courses, bool strong, const QColor &ink)
    {
        Label label;
        label.words = words;
        label.strong = strong;
        label.ink = ink;
        label.size = sizeOf(words, strong);

        struct Spot {
            double cost;
            QPointF middle;
            double angle;
            bool aside = false;
        };
        QList<Spot> spots;
        const double step = std::max(4.0, m_map.m_font.pixelSize() / 2.0);
        for (const QPolygonF &course : courses) {
            if (!course.boundingRect().intersects(m_room))
                continue;
            const Track track(course);
            for (double from = 0; from + label.size.width() <= track.length(); from += step) {
                const double to = from + label.size.width();
                const QLineF chord(track.at(from), track.at(to));
                if (!m_room.contains(chord.p1()) || !m_room.contains(chord.p2())
                    || track.bend(from, to) > label.size.height() * mostBend)
                    continue;
                double angle = std::atan2(chord.dy(), chord.dx()) * 180 / M_PI;
                angle += angle > 90 ? -180 : angle <= -90 ? 180 : 0;
                spots.append({ cost(chord, strong), chord.center(), angle });
                // What the address names is worth a place beside the street, or even beside the pin on it.
                const double kerb = (m_map.widthOf(StreetPlan::Kind::Street) + label.size.height()) / 2;
                const double pin = (m_map.pinRect().width() + label.size.height()) / 2 + margin;
                const QPointF across = QPointF(-chord.dy(), chord.dx()) / chord.length();
                for (const double aside : { -kerb, kerb, -pin, pin }) {
                    const double away = std::abs(aside) + m_room.width();
                    if (strong)
                        spots.append({ cost(chord.translated(aside * across), strong) + away,
                                       chord.center() + aside * across, angle, true });
                }
            }
        }
        std::stable_sort(spots.begin(), spots.end(), [](const Spot &a, const Spot &b) { return a.cost < b.cost; });
        QList<QPointF> placed;
        for (const Spot &spot : spots) {
            const bool near = std::any_of(placed.cbegin(), placed.cend(), [&](const QPointF &other) {
                return QLineF(other, spot.middle).length() < m_apart;
            });
            label.angle = spot.angle;
            label.aside = spot.aside;
            if (!near && put(label, spot.middle))
                placed.append(spot.middle);
        }
    }

    // A name beside its landmark, in two lines if it is long.
    void beside(const StreetPlan::Landmark &landmark)
    {
        Label label;
        label.words = landmark.name;
        const qsizetype cut = landmark.name.indexOf(QLatin1Char(' '), landmark.name.size() / 2 - 2);
        if (landmark.name.size() > longLine && cut > 0)
            label.words[cut] = QLatin1Char('\n');
        label.strong = true;
        label.ink = m_map.m_landmark;
        label.size = sizeOf(label.words, true);
        const QPointF place = m_map.toScreen(landmark.place);
        const double beside = label.size.width() / 2 + 0.55 * m_map.m_font.pixelSize();
        const double below = label.size.height() / 2 + 0.55 * m_map.m_font.pixelSize();
        for (const QPointF off : { QPointF(beside, 0), QPointF(-beside, 0), QPointF(0, below), QPointF(0, -below) }) {
            if (put(label, place + off)) {
                m_map.m_signs.append(landmark.place);
                break;
            }
        }
    }

private:
    static constexpr double margin = 6;       // px to the edge of the map
    static constexpr qsizetype longLine = 14; // characters

    QSizeF sizeOf(const QString &words, bool strong) const
    {
        const QFontMetricsF metrics(m_map.fontOf(strong));
        double width = 0;
        const QStringList lines = words.split(QLatin1Char('\n'));
        for (const QString &line : lines)
            width = std::max(width, metrics.horizontalAdvance(line));
        return { std::ceil(width) + metrics.averageCharWidth(), double(lines.size()) * std::ceil(metrics.height()) };
    }

    // The streets of the address are looked for around the pin, but not in its circle; others anywhere in the middle.
    double cost(const QLineF &chord, bool strong) const
    {
        const double circle = m_map.m_doubt * m_map.pixelsPerMetre();
        double toPin = INFINITY;
        for (const double share : { 0.0, 0.25, 0.5, 0.75, 1.0 })
            toPin = std::min(toPin, QLineF(chord.pointAt(share), m_map.pin()).length());
        const double away = strong ? QLineF(chord.center(), m_map.pin()).length()
                                   : QLineF(chord.center(), m_room.center()).length();
        return away + (toPin < circle ? m_room.width() : 0);
    }

    bool put(Label &label, QPointF middle)
    {
        const QPolygonF box = label.box(middle);
        const auto meetsBox = [&box](const QPolygonF &other) { return meet(box, other); };
        if (!m_room.contains(box.boundingRect()) || std::any_of(m_taken.cbegin(), m_taken.cend(), meetsBox))
            return false;
        m_taken.append(box);
        const double scale = m_map.pixelsPerMetre();
        const QPointF off = middle - m_map.pin();
        label.place = QPointF(off.x(), -off.y()) / scale;
        m_map.m_labels.append(label);
        return true;
    }

    StreetMap &m_map;
    QRectF m_room;
    double m_apart; // of two names of one street, px
    QList<QPolygonF> m_taken;
};

StreetMap::StreetMap(QQuickItem *parent)
    : PaintedItem(parent)
    , m_drawn(cacheLimit)
{
    setAntialiasing(true);
    setOpaquePainting(true);
    setPlan(m_text);
    const auto forget = [this] {
        m_drawn.clear();
        m_laidOut = false; // also while it moves: the names are others
        update();
    };
    connect(this, &StreetMap::looksChanged, this, forget);
    connect(this, &StreetMap::planChanged, this, forget);
    connect(this, &StreetMap::planChanged, this, &StreetMap::placed);
    connect(this, &StreetMap::contentChanged, this, &StreetMap::forgetLabels);
    connect(this, &StreetMap::viewChanged, this, &StreetMap::placed);
    connect(this, &StreetMap::movingChanged, this, &StreetMap::forgetLabels);
    connect(this, &StreetMap::placed, this, &StreetMap::forgetLabels);
}

void StreetMap::setPlan(const QString &text)
{
    if (m_text == text && !m_fault.isEmpty() == m_plan.isEmpty())
        return;
    m_text = text;
    m_fault = m_plan.read(text);
    emit planChanged();
}

QQmlListProperty<QQuickItem> StreetMap::overlays()
{
    return { this, &m_overlays };
}

void StreetMap::componentComplete()
{
    PaintedItem::componentComplete();
    const auto forget = [this] { forgetLabels(); };
    for (QQuickItem *overlay : std::as_const(m_overlays)) {
        connect(overlay, &QQuickItem::xChanged, &m_watch, forget);
        connect(overlay, &QQuickItem::yChanged, &m_watch, forget);
        connect(overlay, &QQuickItem::widthChanged, &m_watch, forget);
        connect(overlay, &QQuickItem::heightChanged, &m_watch, forget);
        connect(overlay, &QQuickItem::visibleChanged, &m_watch, forget);
    }
}

void StreetMap::geometryChange(const QRectF &now, const QRectF &before)
{
    PaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        emit placed();
}

// The scale at which the first view fits.
double StreetMap::fitting() const
{
    const QRectF view = m_plan.view();
    return view.isEmpty() ? 1 : std::min(width() / view.width(), height() / view.height());
}

// What the map covers of the item, and beyond it, px.
QRectF StreetMap::sheet() const
{
    const QRectF frame = m_plan.frame(); // its top is south
    return { toScreen(QPointF(frame.left(), frame.bottom())), toScreen(QPointF(frame.right(), frame.top())) };
}

double StreetMap::pixelsPerMetre() const
{
    return fitting() * std::max(1.0, m_zoom);
}

QPointF StreetMap::held(double east, double north, double zoom) const
{
    const double scale = fitting() * std::max(1.0, zoom);
    const QRectF frame = m_plan.frame();
    const QPointF home = m_plan.view().center();
    if (scale <= 0)
        return {};
    const auto hold = [](double wanted, double home, double from, double to, double half) {
        return (to - from <= 2 * half ? (from + to) / 2 : std::clamp(home + wanted, from + half, to - half)) - home;
    };
    return { hold(east, home.x(), frame.left(), frame.right(), width() / scale / 2),
             hold(north, home.y(), frame.top(), frame.bottom(), height() / scale / 2) };
}

QPointF StreetMap::middle() const
{
    return m_plan.view().center() + held(m_east, m_north, m_zoom);
}

QPointF StreetMap::toScreen(QPointF metres) const
{
    const double scale = pixelsPerMetre();
    const QPointF off = metres - middle();
    return { width() / 2 + off.x() * scale, height() / 2 - off.y() * scale };
}

QPolygonF StreetMap::toScreen(const QPolygonF &course) const
{
    const double scale = pixelsPerMetre();
    const QPointF centre = middle();
    QPolygonF points;
    points.reserve(course.size());
    for (const QPointF &point : course)
        points << QPointF(width() / 2 + (point.x() - centre.x()) * scale,
                          height() / 2 - (point.y() - centre.y()) * scale);
    return points;
}

QRectF StreetMap::pinRect() const
{
    const double half = 0.38 * m_pinHeight + m_stroke;
    const QPointF tip = pin();
    return { tip.x() - half, tip.y() - m_pinHeight - m_stroke, 2 * half, m_pinHeight + m_stroke };
}

QFont StreetMap::fontOf(bool strong) const
{
    QFont font = m_font;
    font.setBold(strong);
    return font;
}

void StreetMap::forgetLabels()
{
    if (!m_moving)
        m_laidOut = false;
    update();
}

QList<StreetMap::Label> StreetMap::labels()
{
    layOut();
    return m_labels;
}

void StreetMap::layOut()
{
    if (m_laidOut)
        return;
    m_laidOut = true;
    m_labels.clear();
    m_signs.clear();
    if (m_plan.isEmpty())
        return;

    // By name, since a street may come in several pieces; in the order of the plan, which puts avenues first.
    QStringList names;
    QHash<QString, QList<QPolygonF>> courses;
    QList<QPolygonF> railway;
    for (const StreetPlan::Way &way : m_plan.ways()) {
        if (way.kind == StreetPlan::Kind::Railway) {
            railway.append(toScreen(way.course));
        } else if (!way.name.isEmpty()) {
            if (!courses.contains(way.name))
                names.append(way.name);
            courses[way.name].append(toScreen(way.course));
        }
    }
    Layout layout(*this);
    for (const QString &name : m_plan.address())
        layout.along(name, courses.value(name), true, m_ink);
    for (const StreetPlan::Landmark &landmark : m_plan.landmarks())
        layout.beside(landmark);
    if (!m_railwayName.isEmpty())
        layout.along(m_railwayName, railway, false, m_ink);
    for (const QString &name : std::as_const(names)) {
        if (!m_plan.address().contains(name))
            layout.along(name, courses.value(name), false, m_ink);
    }
}

double StreetMap::widthOf(StreetPlan::Kind kind) const
{
    const double scale = pixelsPerMetre();
    switch (kind) {
    case StreetPlan::Kind::Avenue:
        return m_lines ? m_stroke * 1.8 : std::max(3 * m_stroke, avenueWidth * scale);
    case StreetPlan::Kind::Street:
        return m_lines ? m_stroke : std::max(2 * m_stroke, streetWidth * scale);
    case StreetPlan::Kind::Footpath:
        return m_lines ? m_stroke / 2 : std::max(m_stroke, footpathWidth * scale);
    case StreetPlan::Kind::Railway:
        break;
    }
    return m_lines ? m_stroke : 1.5 * m_stroke;
}

void StreetMap::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), m_beyond);
    if (m_plan.isEmpty())
        return;
    layOut();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF sheet = this->sheet();
    painter->setPen(QPen(m_edge, m_stroke / 2));
    painter->setBrush(m_land);
    painter->drawRect(sheet);
    painter->setClipRect(sheet.toAlignedRect());
    paintWays(*painter);
    painter->setClipping(false);
    paintPlace(*painter);
    const double pixelRatio = painter->device()->devicePixelRatioF();
    for (const QPointF &sign : std::as_const(m_signs)) {
        const double half = m_font.pixelSize() * 0.4;
        const QPointF place = toScreen(sign);
        painter->setPen(QPen(m_halo, m_stroke / 2));
        painter->setBrush(m_landmark);
        painter->drawConvexPolygon(QPolygonF(QList<QPointF> { place + QPointF(0, -half), place + QPointF(half, 0),
                                                              place + QPointF(0, half), place + QPointF(-half, 0) }));
    }
    for (const Label &label : std::as_const(m_labels))
        paintLabel(*painter, label, pixelRatio);
    paintPin(*painter);
}

// Edges first, then grounds, so that streets open into one another.
void StreetMap::paintWays(QPainter &painter) const
{
    using Kind = StreetPlan::Kind;
    struct Line {
        Kind kind;
        QPolygonF course;
    };
    QList<Line> ways;
    for (const StreetPlan::Way &way : m_plan.ways()) {
        const double width = widthOf(way.kind) + m_stroke;
        const QPolygonF course = toScreen(way.course);
        if (course.boundingRect().adjusted(-width, -width, width, width).intersects(boundingRect()))
            ways.append({ way.kind, course });
    }
    painter.setBrush(Qt::NoBrush);
    // As straight pieces, and discs in the bends between them: QPainter rasters those directly, where it would first
    // make an outline of a course.
    const auto draw = [&](Kind kind, const QColor &colour, double more) {
        const double width = widthOf(kind) + more;
        const QRectF sight = boundingRect().adjusted(-width, -width, width, width);
        QList<QLineF> lines;
        QList<QPointF> bends;
        for (const Line &way : std::as_const(ways)) {
            for (qsizetype i = 1; way.kind == kind && i < way.course.size(); ++i) {
                lines.append({ way.course[i - 1], way.course[i] });
                if (i > 1 && sight.contains(way.course[i - 1]))
                    bends.append(way.course[i - 1]);
            }
        }
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(lines);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const QPointF &bend : std::as_const(bends))
            painter.drawEllipse(bend, width / 2, width / 2);
        painter.setBrush(Qt::NoBrush);
    };
    if (!m_lines) {
        for (const Kind kind : { Kind::Footpath, Kind::Street, Kind::Avenue })
            draw(kind, m_edge, m_stroke / 2);
    }
    draw(Kind::Footpath, m_street, 0);
    draw(Kind::Street, m_street, 0);
    draw(Kind::Avenue, m_avenue, 0);
    // The railway stops at its name: its sleepers would be read as dots and dashes between the words.
    QPainterPath open;
    open.addRect(sheet());
    for (const Label &label : m_labels) {
        QPainterPath name;
        name.addPolygon(label.box(toScreen(label.place)));
        if (label.words == m_railwayName)
            open -= name;
    }
    painter.save();
    painter.setClipPath(open, Qt::IntersectClip);
    for (const Line &way : std::as_const(ways)) {
        if (way.kind == Kind::Railway)
            paintRailway(painter, way.course);
    }
    painter.restore();
}

// A dark line with light sleepers in it.
void StreetMap::paintRailway(QPainter &painter, const QPolygonF &course) const
{
    const double width = widthOf(StreetPlan::Kind::Railway);
    painter.setPen(QPen(m_railway, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPolyline(course);
    QPen sleepers(m_land, width * 0.5, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    sleepers.setDashPattern({ 4, 4 });
    painter.setPen(sleepers);
    painter.drawPolyline(course);
}

// The circle in which the office may be, and the block that its address names.
void StreetMap::paintPlace(QPainter &painter) const
{
    const double radius = m_doubt * pixelsPerMetre();
    QColor tint = m_accent;
    tint.setAlphaF(m_lines ? 0 : 0.16F);
    QPen dashes(m_accent, m_stroke * 0.7, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({ 3, 2 });
    painter.setPen(dashes);
    painter.setBrush(tint);
    painter.drawEllipse(pin(), radius, radius);

    QPolygonF block = toScreen(m_plan.block());
    if (block.isEmpty())
        return;
    // From kerb to kerb of the streets that end it.
    const double kerb = 0.7 * widthOf(StreetPlan::Kind::Street);
    const auto shorten = [kerb](QPointF &end, QPointF towards) {
        QLineF line(towards, end);
        line.setLength(std::max(0.0, line.length() - kerb));
        end = line.p2();
    };
    shorten(block.first(), block.at(1));
    shorten(block.last(), block.at(1));
    painter.setPen(QPen(m_accent, m_lines ? 2 * m_stroke : 0.45 * widthOf(StreetPlan::Kind::Street), Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(block);
}

void StreetMap::paintPin(QPainter &painter) const
{
    const QPointF tip = pin();
    const double radius = 0.38 * m_pinHeight;
    const QPointF head = tip - QPointF(0, m_pinHeight - radius);
    // Where the lines from the tip touch the head.
    const double angle = std::acos(radius / (m_pinHeight - radius)) * 180 / M_PI;
    QPainterPath drop;
    drop.moveTo(tip);
    drop.arcTo(QRectF(head.x() - radius, head.y() - radius, 2 * radius, 2 * radius), 270 + angle, 360 - 2 * angle);
    drop.closeSubpath();
    painter.setPen(QPen(m_halo, m_stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(m_accent);
    painter.drawPath(drop);
    painter.setPen(Qt::NoPen);
    painter.drawPath(drop);
    painter.setBrush(m_pinGround);
    painter.drawEllipse(head, 0.62 * radius, 0.62 * radius);
    QFont number = fontOf(true);
    number.setPixelSize(std::max(1, int(radius)));
    painter.setFont(number);
    painter.setPen(m_accent);
    painter.drawText(QRectF(head.x() - radius, head.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, m_pinLabel);
}

// A name is drawn once and kept: moving the map only lays it elsewhere.
void StreetMap::paintLabel(QPainter &painter, const Label &label, double pixelRatio)
{
    const QString key = label.words
            + QStringLiteral("|%1|%2|%3")
                      .arg(label.angle, 0, 'f', 1)
                      .arg(int(label.strong) + 2 * int(label.aside))
                      .arg(pixelRatio);
    QImage image;
    if (const QImage *known = m_drawn.object(key)) {
        image = *known;
    } else {
        image = drawn(label, pixelRatio);
        m_drawn.insert(key, new QImage(image), image.sizeInBytes());
    }
    const QSizeF size = QSizeF(image.size()) / pixelRatio;
    const QPointF middle = toScreen(label.place);
    // On whole pixels, or letters blur.
    painter.drawImage(QPointF(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2)),
                      image);
}

QImage StreetMap::drawn(const Label &label, double pixelRatio) const
{
    const QFont font = fontOf(label.strong);
    const QFontMetricsF metrics(font);
    const QStringList lines = label.words.split(QLatin1Char('\n'));
    QPainterPath letters;
    double base = -metrics.height() * double(lines.size()) / 2 + metrics.ascent();
    for (const QString &line : lines) {
        const double start = lines.size() > 1 ? -label.size.width() / 2 + metrics.averageCharWidth() / 2
                                              : -metrics.horizontalAdvance(line) / 2;
        letters.addText(start, base, font, line);
        base += metrics.height();
    }
    const double halo = 0.7 * m_stroke;
    const QRectF room = label.box({}).boundingRect().adjusted(-halo, -halo, halo, halo);
    QImage image((room.size() * pixelRatio).toSize() + QSize(2, 2), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(image.width() / pixelRatio / 2, image.height() / pixelRatio / 2);
    painter.rotate(label.angle);
    // Where streets are lines, a name interrupts its own.
    if (m_lines && !label.aside)
        painter.fillRect(QRectF(QPointF(-label.size.width() / 2, -label.size.height() / 2), label.size), m_halo);
    painter.strokePath(letters, QPen(m_halo, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, label.ink);
    return image;
}
