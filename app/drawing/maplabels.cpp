// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "maplabels.h"

#include "course.h"

#include <QFontMetricsF>
#include <QHash>
#include <QLineF>
#include <QStringList>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace
{

// How far a street may bend under its name, as a share of the height of the name.
constexpr double mostBend = 0.2;
// A name comes again after this share of the longer side of the item.
constexpr double repeatAfter = 0.42;
constexpr double margin = 6;       // px to the edge of the map
constexpr qsizetype longLine = 14; // characters

// Whether two convex shapes overlap: they do not if an edge of one of them separates them.
bool overlap(const QPolygonF &a, const QPolygonF &b)
{
    if (!a.boundingRect().intersects(b.boundingRect()))
        return false;
    for (const QPolygonF *shape : { &a, &b }) {
        for (qsizetype i = 0; i < shape->size(); ++i) {
            const QPointF along = shape->at((i + 1) % shape->size()) - shape->at(i);
            if (along.isNull())
                continue; // a closed shape names its first corner twice
            const QPointF across(-along.y(), along.x());
            const auto range = [&across](const QPolygonF &points) {
                std::pair<double, double> range(INFINITY, -INFINITY);
                for (const QPointF &point : points) {
                    const double at = QPointF::dotProduct(point, across);
                    range = { std::min(range.first, at), std::max(range.second, at) };
                }
                return range;
            };
            const auto [fromA, toA] = range(a);
            const auto [fromB, toB] = range(b);
            if (toA <= fromB || toB <= fromA)
                return false;
        }
    }
    return true;
}

// Places names one after another, each where nothing stands yet.
class Layout
{
public:
    Layout(const StreetPlan &plan, const MapView &view, const MapStyle &style, double accuracyMetres,
           const QList<QRectF> &covered)
        : m_plan(plan)
        , m_view(view)
        , m_style(style)
        , m_pin(view.toScreen(QPointF(0, 0)))
        , m_pinRect(style.pinRect(m_pin))
        , m_circle(accuracyMetres * view.pixelsPerMetre())
        , m_streetWidth(style.widthOf(StreetPlan::Kind::Street, view.pixelsPerMetre()))
        , m_room(QRectF(QPointF(), view.size()).adjusted(margin, margin, -margin, -margin) & view.frameOnScreen())
        , m_apart(std::max(view.size().width(), view.size().height()) * repeatAfter)
    {
        for (const QRectF &rectangle : covered)
            m_taken.append(QPolygonF(rectangle));
        m_taken.append(QPolygonF(m_pinRect));
        const double half = style.font.pixelSize() / 2.0;
        for (const StreetPlan::Landmark &landmark : plan.landmarks()) {
            const QPointF place = view.toScreen(landmark.place);
            m_taken.append(QPolygonF(QRectF(place.x() - half, place.y() - half, 2 * half, 2 * half)));
        }
    }

    // A name along its street: as near as possible to where people look for it, and again where the street is long.
    void placeAlong(MapLabel label, const QList<QPolygonF> &courses)
    {
        label.size = sizeOf(label.words, label.strong);
        QList<Spot> spots = spotsFor(label, courses);
        std::stable_sort(spots.begin(), spots.end(), [](const Spot &a, const Spot &b) { return a.cost < b.cost; });
        QList<QPointF> placed;
        const auto placeAt = [&](const Spot &spot) {
            const bool near = std::any_of(placed.cbegin(), placed.cend(), [&](const QPointF &other) {
                return QLineF(other, spot.middle).length() < m_apart;
            });
            label.angle = spot.angle;
            label.aside = spot.aside;
            if (!near && place(label, spot.middle))
                placed.append(spot.middle);
        };
        // A name that lies along another street would be read as the name of that: it is a last resort.
        QList<Spot> misleading;
        for (const Spot &spot : std::as_const(spots)) {
            if (spot.aside && placed.isEmpty() && liesOnAnother(label, spot))
                misleading.append(spot);
            else
                placeAt(spot);
        }
        for (const Spot &spot : std::as_const(misleading)) {
            if (placed.isEmpty())
                placeAt(spot);
        }
    }

    // A name beside its landmark, in two lines if it is long.
    void placeBeside(const StreetPlan::Landmark &landmark)
    {
        MapLabel label;
        label.words = landmark.name;
        const qsizetype cut = landmark.name.indexOf(QLatin1Char(' '), landmark.name.size() / 2 - 2);
        if (landmark.name.size() > longLine && cut > 0)
            label.words[cut] = QLatin1Char('\n');
        label.kind = MapLabel::Kind::Landmark;
        label.strong = true;
        label.size = sizeOf(label.words, true);
        const QPointF sign = m_view.toScreen(landmark.place);
        const double beside = label.size.width() / 2 + 0.55 * m_style.font.pixelSize();
        const double below = label.size.height() / 2 + 0.55 * m_style.font.pixelSize();
        for (const QPointF off : { QPointF(beside, 0), QPointF(-beside, 0), QPointF(0, below), QPointF(0, -below) }) {
            if (place(label, sign + off)) {
                m_placed.signs.append(landmark.place);
                break;
            }
        }
    }

    MapLabels placed() const { return m_placed; }

private:
    // A possible place of a name; a lower cost is a better place.
    struct Spot {
        double cost;
        QPointF middle;
        double angle;
        bool aside = false;
    };

    QList<Spot> spotsFor(const MapLabel &label, const QList<QPolygonF> &courses) const
    {
        QList<Spot> spots;
        const double step = std::max(4.0, m_style.font.pixelSize() / 2.0);
        const double kerb = (m_streetWidth + label.size.height()) / 2;
        const double pin = (m_pinRect.width() + label.size.height()) / 2 + margin;
        for (const QPolygonF &course : courses) {
            // A pixel more: the rectangle of a street along an axis is empty, and would intersect nothing.
            if (!course.boundingRect().adjusted(-1, -1, 1, 1).intersects(m_room))
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
                spots.append({ cost(chord, label.strong), chord.center(), angle });
                if (!label.strong)
                    continue;
                // A street of the address may have its name beside it, or beside the pin, rather than none.
                const QPointF across = QPointF(-chord.dy(), chord.dx()) / chord.length();
                for (const double aside : { -kerb, kerb, -pin, pin }) {
                    const double more = std::abs(aside) + m_room.width();
                    spots.append({ cost(chord.translated(aside * across), true) + more, chord.center() + aside * across,
                                   angle, true });
                }
            }
        }
        return spots;
    }

    // Whether half of the name or more would touch another street.
    bool liesOnAnother(const MapLabel &label, const Spot &spot) const
    {
        constexpr int samples = 10;
        const double near = (m_streetWidth + label.size.height()) / 2;
        const QPointF along = QLineF::fromPolar(label.size.width(), -spot.angle).p2();
        int on = 0;
        for (int i = 0; i < samples; ++i) {
            const QPointF at = m_view.toMetres(spot.middle + ((i + 0.5) / samples - 0.5) * along);
            on += std::any_of(m_plan.ways().cbegin(), m_plan.ways().cend(), [&](const StreetPlan::Way &way) {
                return way.name != label.words && way.kind != StreetPlan::Kind::Railway
                        && distanceTo(way.course, at) * m_view.pixelsPerMetre() < near;
            });
        }
        return 2 * on >= samples;
    }

    QSizeF sizeOf(const QString &words, bool strong) const
    {
        const QFontMetricsF metrics(m_style.fontOf(strong));
        double width = 0;
        const QStringList lines = words.split(QLatin1Char('\n'));
        for (const QString &line : lines)
            width = std::max(width, metrics.horizontalAdvance(line));
        return { std::ceil(width) + metrics.averageCharWidth(), double(lines.size()) * std::ceil(metrics.height()) };
    }

    // Streets of the address are best near the pin but outside its circle, others in the middle of the map.
    double cost(const QLineF &chord, bool strong) const
    {
        double toPin = INFINITY;
        for (const double share : { 0.0, 0.25, 0.5, 0.75, 1.0 })
            toPin = std::min(toPin, QLineF(chord.pointAt(share), m_pin).length());
        const double away =
                strong ? QLineF(chord.center(), m_pin).length() : QLineF(chord.center(), m_room.center()).length();
        return away + (toPin < m_circle ? m_room.width() : 0);
    }

    // Adds the label if there is room for it at \a middle, px.
    bool place(MapLabel &label, QPointF middle)
    {
        const QPolygonF box = label.box(middle);
        const auto overlapsBox = [&box](const QPolygonF &other) { return overlap(box, other); };
        if (!m_room.contains(box.boundingRect()) || std::any_of(m_taken.cbegin(), m_taken.cend(), overlapsBox))
            return false;
        m_taken.append(box);
        label.place = m_view.toMetres(middle);
        m_placed.labels.append(label);
        return true;
    }

    const StreetPlan &m_plan;
    const MapView &m_view;
    const MapStyle &m_style;
    QPointF m_pin;        // px
    QRectF m_pinRect;     // px
    double m_circle;      // its radius, px
    double m_streetWidth; // px
    QRectF m_room;        // px, for names
    double m_apart;       // of two names of one street, px
    QList<QPolygonF> m_taken;
    MapLabels m_placed;
};

} // namespace

QPolygonF MapLabel::box(QPointF middle) const
{
    QTransform turn;
    turn.translate(middle.x(), middle.y());
    turn.rotate(angle);
    return turn.map(QPolygonF(QList<QPointF> { { -size.width() / 2, -size.height() / 2 },
                                               { size.width() / 2, -size.height() / 2 },
                                               { size.width() / 2, size.height() / 2 },
                                               { -size.width() / 2, size.height() / 2 } }));
}

MapLabels placeLabels(const StreetPlan &plan, const MapView &view, const MapStyle &style, double accuracyMetres,
                      const QString &railwayName, const QList<QRectF> &covered)
{
    if (plan.isEmpty())
        return {};
    // A street may come in several pieces: they are collected by name, in the order of the plan, which puts avenues
    // first.
    QStringList names;
    QHash<QString, QList<QPolygonF>> courses;
    QList<QPolygonF> railway;
    for (const StreetPlan::Way &way : plan.ways()) {
        if (way.kind == StreetPlan::Kind::Railway) {
            railway.append(view.toScreen(way.course));
        } else if (!way.name.isEmpty()) {
            if (!courses.contains(way.name))
                names.append(way.name);
            courses[way.name].append(view.toScreen(way.course));
        }
    }
    const auto labelOf = [](const QString &words, MapLabel::Kind kind, bool strong) {
        MapLabel label;
        label.words = words;
        label.kind = kind;
        label.strong = strong;
        return label;
    };
    Layout layout(plan, view, style, accuracyMetres, covered);
    for (const QString &name : plan.address())
        layout.placeAlong(labelOf(name, MapLabel::Kind::Street, true), courses.value(name));
    for (const StreetPlan::Landmark &landmark : plan.landmarks())
        layout.placeBeside(landmark);
    if (!railwayName.isEmpty())
        layout.placeAlong(labelOf(railwayName, MapLabel::Kind::Railway, false), railway);
    for (const QString &name : std::as_const(names)) {
        if (!plan.address().contains(name))
            layout.placeAlong(labelOf(name, MapLabel::Kind::Street, false), courses.value(name));
    }
    return layout.placed();
}
