// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nanduti.h"

#include <QCache>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <memory>

namespace
{

// All radii are shares of the wheel's, all widths those of a wheel of 400 px; "Hilo" in the design guide gives them.
constexpr int spokeCount = 32;
constexpr double designRadius = 400;
constexpr double edge = 1.05;                            // the scallops reach a little beyond the wheel
constexpr int quarters = 4;                              // every count is a multiple of it
constexpr double overhang = 0.25;                        // of the widest leaf, over the line between two quarters
constexpr qsizetype cacheLimit = qsizetype { 32 } << 20; // bytes of finished wheels

QPointF polar(double radius, double angle)
{
    return { radius * std::cos(angle), radius * std::sin(angle) };
}

// The threads of some quarters of a wheel, one kind at a time, on a painter whose unit is the wheel's radius.
// Everything is made of straight pieces with flat ends: QPainter rasters those directly, ten times faster than it
// strokes a path.
class Weaver
{
public:
    Weaver(QPainter &painter, int woven)
        : m_painter(painter)
        , m_woven(woven)
    {
    }

    void spokes(const QColor &colour, int count, double from, double to)
    {
        QList<QLineF> lines;
        for (int i = 0; i < woven(count); ++i)
            lines.append({ polar(from, step(count) * i), polar(to, step(count) * i) });
        draw(colour, 1, lines);
    }

    void ring(const QColor &colour, double radius, double width)
    {
        constexpr int pieces = 128;
        QPolygonF circle;
        for (int i = 0; i <= woven(pieces); ++i)
            circle << polar(radius, step(pieces) * i);
        QList<QLineF> lines;
        append(lines, circle);
        draw(colour, width, lines);
    }

    void cord(const QColor &colour, double radius)
    {
        ring(colour, radius, 1.5);
        ring(colour, radius + 0.014, 1.5);
    }

    void dots(const QColor &colour, int count, double radius, double size, double offset = 0.5)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        for (int i = 0; i < woven(count); ++i)
            m_painter.drawEllipse(polar(radius, step(count) * (i + offset)), size, size);
    }

    // Leaf shapes from one radius to another, woven with arcs. \a swell below 0.75 moves the belly outwards.
    void leaves(const QColor &colour, int count, double from, double to, double share, int rows, double swell)
    {
        constexpr int samples = 22;
        const auto half = [=, this](double t) {
            return step(count) * share * std::pow(std::max(0.0, std::sin(M_PI * std::pow(t, swell))), 0.8);
        };
        const auto at = [=](double t) { return from + (to - from) * t; };
        QList<QLineF> wefts;
        for (int i = 0; i < woven(count); ++i) {
            const double angle = step(count) * i;
            QPolygonF outline;
            for (int k = 0; k <= samples; ++k)
                outline << polar(at(double(k) / samples), angle - half(double(k) / samples));
            for (int k = samples - 1; k >= 0; --k)
                outline << polar(at(double(k) / samples), angle + half(double(k) / samples));
            shape(colour, outline, 1.6, 0.16);
            for (int k = 1; k < rows; ++k) {
                const double t = double(k) / rows;
                append(wefts,
                       arc(polar(at(t), angle - half(t) * 0.97), polar(at(t) + (to - from) * 0.035, angle),
                           polar(at(t), angle + half(t) * 0.97)));
            }
        }
        draw(colour, 1.5, wefts);
    }

    // Triangles pointing outwards, woven with straight threads.
    void wedges(const QColor &colour, int count, double from, double to, int rows, double share)
    {
        QList<QLineF> wefts;
        for (int i = 0; i < woven(count); ++i) {
            const double angle = step(count) * (i + 0.5);
            const double half = step(count) * share;
            const QPointF foot = polar(from, angle - half);
            shape(colour, QPolygonF() << foot << polar(from, angle + half) << polar(to, angle) << foot, 1.2, 0.14);
            for (int k = 0; k < rows; ++k) {
                const double t = double(k) / rows;
                wefts.append({ polar(from + (to - from) * t, angle - half * (1 - t)),
                               polar(from + (to - from) * t, angle + half * (1 - t)) });
            }
        }
        draw(colour, 1.4, wefts);
    }

    void scallop(const QColor &colour, int count, double radius, double bulge)
    {
        QList<QLineF> arcs;
        for (int i = 0; i < woven(count); ++i) {
            append(arcs,
                   arc(polar(radius, step(count) * i), polar(radius + 2 * bulge, step(count) * (i + 0.5)),
                       polar(radius, step(count) * (i + 1))));
        }
        draw(colour, 1.8, arcs);
    }

private:
    static double step(int count) { return 2 * M_PI / count; }
    // How many of as many as go around.
    int woven(int count) const { return count * m_woven / quarters; }

    // A quadratic curve from \a a towards \a pull to \a b.
    static QPolygonF arc(QPointF a, QPointF pull, QPointF b)
    {
        constexpr int pieces = 6;
        QPolygonF curve;
        for (int i = 0; i <= pieces; ++i) {
            const double t = double(i) / pieces;
            curve << (1 - t) * (1 - t) * a + 2 * t * (1 - t) * pull + t * t * b;
        }
        return curve;
    }

    static void append(QList<QLineF> &lines, const QPolygonF &line)
    {
        for (qsizetype i = 1; i < line.size(); ++i)
            lines.append({ line[i - 1], line[i] });
    }

    void draw(const QColor &colour, double width, const QList<QLineF> &lines)
    {
        m_painter.setPen(QPen(colour, width / designRadius, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLines(lines);
    }

    void shape(const QColor &colour, const QPolygonF &outline, double width, double fill)
    {
        QColor ground = colour;
        ground.setAlphaF(float(colour.alphaF() * fill));
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ground);
        m_painter.drawPolygon(outline);
        QList<QLineF> lines;
        append(lines, outline);
        draw(colour, width, lines);
    }

    QPainter &m_painter;
    int m_woven;
};

} // namespace

Nanduti::Nanduti(QQuickItem *parent)
    : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void Nanduti::setRecipe(Recipe recipe)
{
    if (m_recipe == recipe)
        return;
    m_recipe = recipe;
    emit recipeChanged();
    update();
}

void Nanduti::setColour(QColor &which, const QColor &colour)
{
    if (which == colour)
        return;
    which = colour;
    emit coloursChanged();
    update();
}

void Nanduti::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    if (newGeometry.size() != oldGeometry.size())
        update();
    QQuickItem::geometryChange(newGeometry, oldGeometry);
}

void Nanduti::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemVisibleHasChanged && data.boolValue)
        update();
    if (change == ItemSceneChange && data.window && !data.window->isExposed()) {
        m_waits = true;
        connect(
                data.window, &QQuickWindow::frameSwapped, this,
                [this] {
                    m_waits = false;
                    update();
                },
                Qt::SingleShotConnection);
    }
    QQuickItem::itemChange(change, data);
}

QSGNode *Nanduti::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    const int side = int(std::min(width(), height()));
    if (side < 1) {
        delete old;
        m_shown.clear();
        return nullptr;
    }
    // Pages that are not shown live on and follow every change of colours: nothing is woven for them.
    if (!isVisible() || m_waits)
        return old;
    QString key = QStringLiteral("%1 %2").arg(m_recipe).arg(side);
    for (const QColor &colour : { m_thread, m_flower, m_teeth, m_petals })
        key += QLatin1Char(' ') + QString::number(colour.rgba(), 16);
    auto *node = static_cast<QSGImageNode *>(old);
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
        m_shown.clear();
    }
    if (key != m_shown) {
        m_shown = key;
        node->setTexture(window()->createTextureFromImage(woven(key, side)));
        node->setSourceRect(0, 0, side, side);
    }
    node->setRect((width() - side) / 2, (height() - side) / 2, side, side);
    return node;
}

QImage Nanduti::woven(const QString &key, int side) const
{
    // One wheel takes some milliseconds; every page shows the same few again and again.
    static QCache<QString, QImage> wheels(cacheLimit);
    if (const QImage *wheel = wheels.object(key))
        return *wheel;
    const auto cloth = [](int width) {
        QImage image(width, width, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    };
    const double radius = side / 2.0 / edge;
    const auto loom = [&](QImage &image, int corner) {
        auto painter = std::make_unique<QPainter>(&image);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(side / 2.0 - corner, side / 2.0 - corner);
        painter->scale(radius, radius);
        return painter;
    };
    QImage wheel = cloth(side);
    weaveWarp(*loom(wheel, 0));
    // Threads are dear, copies cheap: one quarter is woven, and turned about the middle.
    const int corner = int(side / 2.0 - overhang * radius);
    QImage quarter = cloth(side - corner);
    weaveQuarter(*loom(quarter, corner));
    QPainter painter(&wheel);
    for (const QPoint place : { QPoint(corner, corner), QPoint(0, corner), QPoint(0, 0), QPoint(corner, 0) }) {
        painter.drawImage(place, quarter);
        quarter = quarter.transformed(QTransform().rotate(90));
    }
    painter.end();
    // One that is too large to be kept is deleted at once.
    wheels.insert(key, new QImage(wheel), wheel.sizeInBytes());
    return wheel;
}

void Nanduti::weaveWarp(QPainter &painter) const
{
    QColor warp = m_thread;
    warp.setAlphaF(float(m_thread.alphaF() * 0.55));
    Weaver(painter, quarters).spokes(warp, 2 * spokeCount, 0.08, 0.93);
}

void Nanduti::weaveQuarter(QPainter &painter) const
{
    constexpr int n = spokeCount;
    Weaver loom(painter, 1);
    loom.ring(m_thread, 0.06, 2);
    loom.dots(m_flower, 8, 0.035, 0.012);

    switch (m_recipe) {
    case Sol:
        loom.leaves(m_flower, n / 4, 0.085, 0.40, 0.46, 16, 0.8);
        loom.cord(m_thread, 0.415);
        loom.wedges(m_teeth, n / 2, 0.445, 0.585, 11, 0.47);
        loom.cord(m_thread, 0.60);
        loom.leaves(m_petals, n / 2, 0.63, 0.865, 0.45, 15, 0.75);
        loom.dots(m_teeth, n / 2, 0.66, 0.012);
        break;
    case Arasa:
        loom.leaves(m_flower, n / 4, 0.085, 0.60, 0.47, 22, 0.7);
        loom.cord(m_thread, 0.62);
        loom.wedges(m_teeth, n / 2, 0.65, 0.80, 10, 0.47);
        loom.dots(m_petals, n / 2, 0.845, 0.016, 0);
        break;
    case Jasy:
        loom.wedges(m_teeth, n / 2, 0.11, 0.33, 13, 0.47);
        loom.cord(m_thread, 0.345);
        loom.leaves(m_flower, n / 2, 0.375, 0.68, 0.46, 17, 0.7);
        loom.cord(m_thread, 0.695);
        loom.wedges(m_petals, n, 0.725, 0.865, 8, 0.46);
        break;
    case Amambay:
        loom.leaves(m_petals, n / 8, 0.085, 0.34, 0.40, 14, 0.8);
        loom.cord(m_thread, 0.355);
        loom.leaves(m_flower, n / 4, 0.385, 0.72, 0.44, 20, 0.65);
        loom.dots(m_teeth, n / 4, 0.60, 0.020);
        loom.cord(m_thread, 0.735);
        loom.wedges(m_teeth, n / 2, 0.765, 0.87, 8, 0.47);
        break;
    }
    loom.cord(m_thread, 0.88);
    loom.ring(m_thread, 0.93, 2);
    loom.scallop(m_thread, n, 0.93, 0.035);
    loom.dots(m_flower, n, 0.955, 0.008);
}
