// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mappainter.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using Kind = StreetPlan::Kind;

MapPainter::MapPainter(QPainter &painter, const StreetPlan &plan, const MapView &view, const MapStyle &style,
                       Images &images)
    : m_painter(painter)
    , m_plan(plan)
    , m_view(view)
    , m_style(style)
    , m_images(images)
    , m_item(QPointF(), view.size())
    , m_pin(view.toScreen(QPointF(0, 0)))
{
}

void MapPainter::paint(const MapLabels &labels, double accuracyMetres, const QString &pinLabel)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = m_view.frameOnScreen();
    m_painter.setPen(QPen(m_style.edge, m_style.stroke / 2));
    m_painter.setBrush(m_style.land);
    m_painter.drawRect(frame);
    m_painter.setClipRect(frame.toAlignedRect());
    paintWays(frame, labels.labels);
    m_painter.setClipping(false);
    paintCircle(accuracyMetres * m_view.pixelsPerMetre());
    paintBlock();
    for (const QPointF &sign : labels.signs)
        paintSign(m_view.toScreen(sign));
    const double pixelRatio = m_painter.device()->devicePixelRatioF();
    for (const MapLabel &label : labels.labels)
        paintLabel(label, pixelRatio);
    paintPin(pinLabel);
}

// All outlines come before the areas, so that streets open into one another.
void MapPainter::paintWays(const QRectF &frame, const QList<MapLabel> &labels)
{
    struct Line {
        Kind kind;
        QPolygonF course;
    };
    QList<Line> ways;
    for (const StreetPlan::Way &way : m_plan.ways()) {
        const double width = widthOf(way.kind) + m_style.stroke;
        const QPolygonF course = m_view.toScreen(way.course);
        if (course.boundingRect().adjusted(-width, -width, width, width).intersects(m_item))
            ways.append({ way.kind, course });
    }
    m_painter.setBrush(Qt::NoBrush);
    // As straight pieces, and discs in the bends between them: QPainter rasters those directly, where it would first
    // make an outline of a course.
    const auto draw = [&](Kind kind, const QColor &colour, double more) {
        const double width = widthOf(kind) + more;
        const QRectF sight = m_item.adjusted(-width, -width, width, width);
        QList<QLineF> lines;
        QList<QPointF> bends;
        for (const Line &way : std::as_const(ways)) {
            for (qsizetype i = 1; way.kind == kind && i < way.course.size(); ++i) {
                lines.append({ way.course[i - 1], way.course[i] });
                if (i > 1 && sight.contains(way.course[i - 1]))
                    bends.append(way.course[i - 1]);
            }
        }
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLines(lines);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        for (const QPointF &bend : std::as_const(bends))
            m_painter.drawEllipse(bend, width / 2, width / 2);
        m_painter.setBrush(Qt::NoBrush);
    };
    if (!m_style.lines) {
        for (const Kind kind : { Kind::Footpath, Kind::Street, Kind::Avenue })
            draw(kind, m_style.edge, m_style.stroke / 2);
    }
    draw(Kind::Footpath, m_style.street, 0);
    draw(Kind::Street, m_style.street, 0);
    draw(Kind::Avenue, m_style.avenue, 0);
    // The railway stops at its name: its sleepers would be read as dots and dashes between the words.
    QPainterPath open;
    open.addRect(frame);
    for (const MapLabel &label : labels) {
        if (label.kind != MapLabel::Kind::Railway)
            continue;
        QPainterPath name;
        name.addPolygon(label.box(m_view.toScreen(label.place)));
        open -= name;
    }
    m_painter.save();
    m_painter.setClipPath(open, Qt::IntersectClip);
    for (const Line &way : std::as_const(ways)) {
        if (way.kind == Kind::Railway)
            paintRailway(way.course);
    }
    m_painter.restore();
}

// A dark line with light sleepers in it.
void MapPainter::paintRailway(const QPolygonF &course)
{
    const double width = widthOf(Kind::Railway);
    m_painter.setPen(QPen(m_style.railway, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.drawPolyline(course);
    QPen sleepers(m_style.land, width * 0.5, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
    sleepers.setDashPattern({ 4, 4 });
    m_painter.setPen(sleepers);
    m_painter.drawPolyline(course);
}

// The circle in which the office may be; \a radius in px.
void MapPainter::paintCircle(double radius)
{
    QColor tint = m_style.accent;
    tint.setAlphaF(m_style.lines ? 0 : 0.16F);
    QPen dashes(m_style.accent, m_style.stroke * 0.7, Qt::CustomDashLine, Qt::FlatCap);
    dashes.setDashPattern({ 3, 2 });
    m_painter.setPen(dashes);
    m_painter.setBrush(tint);
    m_painter.drawEllipse(m_pin, radius, radius);
}

// The block that the address names, from kerb to kerb of the streets that end it.
void MapPainter::paintBlock()
{
    QPolygonF block = m_view.toScreen(m_plan.block());
    if (block.isEmpty())
        return;
    const double kerb = 0.7 * widthOf(Kind::Street);
    const auto shorten = [kerb](QPointF &end, QPointF towards) {
        QLineF line(towards, end);
        line.setLength(std::max(0.0, line.length() - kerb));
        end = line.p2();
    };
    shorten(block.first(), block.at(1));
    shorten(block.last(), block.at(1));
    m_painter.setPen(QPen(m_style.accent, m_style.lines ? 2 * m_style.stroke : 0.45 * widthOf(Kind::Street),
                          Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.drawPolyline(block);
}

// The sign of a landmark; \a place in px.
void MapPainter::paintSign(QPointF place)
{
    const double half = m_style.font.pixelSize() * 0.4;
    m_painter.setPen(QPen(m_style.halo, m_style.stroke / 2));
    m_painter.setBrush(m_style.landmark);
    m_painter.drawConvexPolygon(QPolygonF(QList<QPointF> { place + QPointF(0, -half), place + QPointF(half, 0),
                                                           place + QPointF(0, half), place + QPointF(-half, 0) }));
}

void MapPainter::paintPin(const QString &pinLabel)
{
    const double radius = m_style.pinRadius();
    const QPointF head = m_pin - QPointF(0, m_style.pinHeight - radius);
    // Where the lines from the tip touch the head.
    const double angle = std::acos(radius / (m_style.pinHeight - radius)) * 180 / M_PI;
    QPainterPath drop;
    drop.moveTo(m_pin);
    drop.arcTo(QRectF(head.x() - radius, head.y() - radius, 2 * radius, 2 * radius), 270 + angle, 360 - 2 * angle);
    drop.closeSubpath();
    m_painter.setPen(QPen(m_style.halo, m_style.stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(m_style.accent);
    m_painter.drawPath(drop);
    m_painter.setPen(Qt::NoPen);
    m_painter.drawPath(drop);
    m_painter.setBrush(m_style.pinGround);
    m_painter.drawEllipse(head, 0.62 * radius, 0.62 * radius);
    QFont font = m_style.fontOf(true);
    font.setPixelSize(std::max(1, int(radius)));
    m_painter.setFont(font);
    m_painter.setPen(m_style.accent);
    m_painter.drawText(QRectF(head.x() - radius, head.y() - radius, 2 * radius, 2 * radius), Qt::AlignCenter, pinLabel);
}

void MapPainter::paintLabel(const MapLabel &label, double pixelRatio)
{
    const QString key = label.words
            + QStringLiteral("|%1|%2|%3")
                      .arg(label.angle, 0, 'f', 1)
                      .arg(int(label.strong) + 2 * int(label.aside))
                      .arg(pixelRatio);
    QImage image;
    if (const QImage *known = m_images.object(key)) {
        image = *known;
    } else {
        image = imageOf(label, pixelRatio);
        m_images.insert(key, new QImage(image), image.sizeInBytes());
    }
    const QSizeF size = QSizeF(image.size()) / pixelRatio;
    const QPointF middle = m_view.toScreen(label.place);
    // On whole pixels, or letters blur.
    m_painter.drawImage(QPointF(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2)),
                        image);
}

QImage MapPainter::imageOf(const MapLabel &label, double pixelRatio) const
{
    const QFont font = m_style.fontOf(label.strong);
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
    const double halo = 0.7 * m_style.stroke;
    const QRectF room = label.box({}).boundingRect().adjusted(-halo, -halo, halo, halo);
    QImage image((room.size() * pixelRatio).toSize() + QSize(2, 2), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(image.width() / pixelRatio / 2, image.height() / pixelRatio / 2);
    painter.rotate(label.angle);
    // Where streets are lines, a name interrupts its own.
    if (m_style.lines && !label.aside)
        painter.fillRect(QRectF(QPointF(-label.size.width() / 2, -label.size.height() / 2), label.size), m_style.halo);
    painter.strokePath(letters, QPen(m_style.halo, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(letters, label.kind == MapLabel::Kind::Landmark ? m_style.landmark : m_style.ink);
    return image;
}
