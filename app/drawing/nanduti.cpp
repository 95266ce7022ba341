// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nanduti.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace
{

// All radii are shares of the wheel's, all widths those of a wheel of 400 px; "Hilo" in the design guide gives them.
constexpr int spokeCount = 32;
constexpr double designRadius = 400;
constexpr double edge = 1.05; // the scallops reach a little beyond the wheel

QPointF polar(double radius, double angle)
{
    return { radius * std::cos(angle), radius * std::sin(angle) };
}

// The threads of one wheel, one kind at a time, on a painter whose unit is the wheel's radius.
class Weaver
{
public:
    explicit Weaver(QPainter &painter)
        : m_painter(painter)
    {
    }

    void spokes(const QColor &colour, int count, double from, double to)
    {
        pen(colour, 1);
        for (int i = 0; i < count; ++i)
            m_painter.drawLine(polar(from, step(count) * i), polar(to, step(count) * i));
    }

    void ring(const QColor &colour, double radius, double width)
    {
        pen(colour, width);
        m_painter.drawEllipse(QPointF(), radius, radius);
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
        for (int i = 0; i < count; ++i)
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
        for (int i = 0; i < count; ++i) {
            const double angle = step(count) * i;
            QPolygonF outline;
            for (int k = 0; k <= samples; ++k)
                outline << polar(at(double(k) / samples), angle - half(double(k) / samples));
            for (int k = samples - 1; k > 0; --k)
                outline << polar(at(double(k) / samples), angle + half(double(k) / samples));
            shape(colour, outline, 1.6, 0.16);

            pen(colour, 1.5);
            for (int k = 1; k < rows; ++k) {
                const double t = double(k) / rows;
                QPainterPath weft(polar(at(t), angle - half(t) * 0.97));
                weft.quadTo(polar(at(t) + (to - from) * 0.035, angle), polar(at(t), angle + half(t) * 0.97));
                m_painter.drawPath(weft);
            }
        }
    }

    // Triangles pointing outwards, woven with straight threads.
    void wedges(const QColor &colour, int count, double from, double to, int rows, double share)
    {
        for (int i = 0; i < count; ++i) {
            const double angle = step(count) * (i + 0.5);
            const double half = step(count) * share;
            shape(colour, QPolygonF() << polar(from, angle - half) << polar(from, angle + half) << polar(to, angle),
                  1.2, 0.14);
            pen(colour, 1.4);
            for (int k = 0; k < rows; ++k) {
                const double t = double(k) / rows;
                m_painter.drawLine(polar(from + (to - from) * t, angle - half * (1 - t)),
                                   polar(from + (to - from) * t, angle + half * (1 - t)));
            }
        }
    }

    void scallop(const QColor &colour, int count, double radius, double bulge)
    {
        pen(colour, 1.8);
        for (int i = 0; i < count; ++i) {
            QPainterPath arc(polar(radius, step(count) * i));
            arc.quadTo(polar(radius + 2 * bulge, step(count) * (i + 0.5)), polar(radius, step(count) * (i + 1)));
            m_painter.drawPath(arc);
        }
    }

private:
    static double step(int count) { return 2 * M_PI / count; }

    void pen(const QColor &colour, double width)
    {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour, width / designRadius, Qt::SolidLine, Qt::RoundCap));
    }

    void shape(const QColor &colour, const QPolygonF &outline, double width, double fill)
    {
        pen(colour, width);
        QColor ground = colour;
        ground.setAlphaF(float(colour.alphaF() * fill));
        m_painter.setBrush(ground);
        m_painter.drawPolygon(outline);
    }

    QPainter &m_painter;
};

} // namespace

Nanduti::Nanduti(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
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

void Nanduti::paint(QPainter *painter)
{
    const double radius = std::min(width(), height()) / 2 / edge;
    painter->translate(width() / 2, height() / 2);
    painter->scale(radius, radius);

    constexpr int n = spokeCount;
    QColor warp = m_thread;
    warp.setAlphaF(float(m_thread.alphaF() * 0.55));
    Weaver weave(*painter);
    weave.spokes(warp, 2 * n, 0.08, 0.93);
    weave.ring(m_thread, 0.06, 2);
    weave.dots(m_flower, 8, 0.035, 0.012);

    switch (m_recipe) {
    case Sol:
        weave.leaves(m_flower, n / 4, 0.085, 0.40, 0.46, 16, 0.8);
        weave.cord(m_thread, 0.415);
        weave.wedges(m_teeth, n / 2, 0.445, 0.585, 11, 0.47);
        weave.cord(m_thread, 0.60);
        weave.leaves(m_petals, n / 2, 0.63, 0.865, 0.45, 15, 0.75);
        weave.dots(m_teeth, n / 2, 0.66, 0.012);
        break;
    case Arasa:
        weave.leaves(m_flower, n / 4, 0.085, 0.60, 0.47, 22, 0.7);
        weave.cord(m_thread, 0.62);
        weave.wedges(m_teeth, n / 2, 0.65, 0.80, 10, 0.47);
        weave.dots(m_petals, n / 2, 0.845, 0.016, 0);
        break;
    case Jasy:
        weave.wedges(m_teeth, n / 2, 0.11, 0.33, 13, 0.47);
        weave.cord(m_thread, 0.345);
        weave.leaves(m_flower, n / 2, 0.375, 0.68, 0.46, 17, 0.7);
        weave.cord(m_thread, 0.695);
        weave.wedges(m_petals, n, 0.725, 0.865, 8, 0.46);
        break;
    case Amambay:
        weave.leaves(m_petals, n / 8, 0.085, 0.34, 0.40, 14, 0.8);
        weave.cord(m_thread, 0.355);
        weave.leaves(m_flower, n / 4, 0.385, 0.72, 0.44, 20, 0.65);
        weave.dots(m_teeth, n / 4, 0.60, 0.020);
        weave.cord(m_thread, 0.735);
        weave.wedges(m_teeth, n / 2, 0.765, 0.87, 8, 0.47);
        break;
    }
    weave.cord(m_thread, 0.88);
    weave.ring(m_thread, 0.93, 2);
    weave.scallop(m_thread, n, 0.93, 0.035);
    weave.dots(m_flower, n, 0.955, 0.008);
}
