// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "laceweaver.h"

#include <algorithm>
#include <cmath>

namespace
{

constexpr double designRadius = 400; // px: of the wheel that widths are given for

QPointF polar(double radius, double angle)
{
    return { radius * std::cos(angle), radius * std::sin(angle) };
}

// The angle between two of \a count.
double step(int count)
{
    return 2 * M_PI / count;
}

// A quadratic curve from \a a towards \a pull to \a b.
QPolygonF arc(QPointF a, QPointF pull, QPointF b)
{
    constexpr int pieces = 6;
    QPolygonF curve;
    for (int i = 0; i <= pieces; ++i) {
        const double t = double(i) / pieces;
        curve << (1 - t) * (1 - t) * a + 2 * t * (1 - t) * pull + t * t * b;
    }
    return curve;
}

void append(QList<QLineF> &lines, const QPolygonF &line)
{
    for (qsizetype i = 1; i < line.size(); ++i)
        lines.append({ line[i - 1], line[i] });
}

} // namespace

LaceWeaver::LaceWeaver(QPainter &painter, int drawn)
    : m_painter(painter)
    , m_drawn(drawn)
{
}

void LaceWeaver::spokes(const QColor &colour, int count, double from, double to)
{
    QList<QLineF> lines;
    for (int i = 0; i < drawnOf(count); ++i)
        lines.append({ polar(from, step(count) * i), polar(to, step(count) * i) });
    draw(colour, 1, lines);
}

void LaceWeaver::ring(const QColor &colour, double radius, double width)
{
    constexpr int pieces = 128;
    QPolygonF circle;
    for (int i = 0; i <= drawnOf(pieces); ++i)
        circle << polar(radius, step(pieces) * i);
    QList<QLineF> lines;
    append(lines, circle);
    draw(colour, width, lines);
}

void LaceWeaver::cord(const QColor &colour, double radius)
{
    ring(colour, radius, 1.5);
    ring(colour, radius + 0.014, 1.5);
}

void LaceWeaver::dots(const QColor &colour, int count, double radius, double size, double offset)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    for (int i = 0; i < drawnOf(count); ++i)
        m_painter.drawEllipse(polar(radius, step(count) * (i + offset)), size, size);
}

void LaceWeaver::leaves(const QColor &colour, int count, double from, double to, double share, int rows, double swell)
{
    constexpr int samples = 22;
    const auto half = [=, this](double t) {
        return step(count) * share * std::pow(std::max(0.0, std::sin(M_PI * std::pow(t, swell))), 0.8);
    };
    const auto at = [=](double t) { return from + (to - from) * t; };
    QList<QLineF> threads;
    for (int i = 0; i < drawnOf(count); ++i) {
        const double angle = step(count) * i;
        QPolygonF outline;
        for (int k = 0; k <= samples; ++k)
            outline << polar(at(double(k) / samples), angle - half(double(k) / samples));
        for (int k = samples - 1; k >= 0; --k)
            outline << polar(at(double(k) / samples), angle + half(double(k) / samples));
        shape(colour, outline, 1.6, 0.16);
        for (int k = 1; k < rows; ++k) {
            const double t = double(k) / rows;
            append(threads,
                   arc(polar(at(t), angle - half(t) * 0.97), polar(at(t) + (to - from) * 0.035, angle),
                       polar(at(t), angle + half(t) * 0.97)));
        }
    }
    draw(colour, 1.5, threads);
}

void LaceWeaver::wedges(const QColor &colour, int count, double from, double to, int rows, double share)
{
    QList<QLineF> threads;
    for (int i = 0; i < drawnOf(count); ++i) {
        const double angle = step(count) * (i + 0.5);
        const double half = step(count) * share;
        const QPointF foot = polar(from, angle - half);
        shape(colour, QPolygonF() << foot << polar(from, angle + half) << polar(to, angle) << foot, 1.2, 0.14);
        for (int k = 0; k < rows; ++k) {
            const double t = double(k) / rows;
            threads.append({ polar(from + (to - from) * t, angle - half * (1 - t)),
                             polar(from + (to - from) * t, angle + half * (1 - t)) });
        }
    }
    draw(colour, 1.4, threads);
}

void LaceWeaver::scallop(const QColor &colour, int count, double radius, double bulge)
{
    QList<QLineF> arcs;
    for (int i = 0; i < drawnOf(count); ++i) {
        append(arcs,
               arc(polar(radius, step(count) * i), polar(radius + 2 * bulge, step(count) * (i + 0.5)),
                   polar(radius, step(count) * (i + 1))));
    }
    draw(colour, 1.8, arcs);
}

void LaceWeaver::draw(const QColor &colour, double width, const QList<QLineF> &lines)
{
    m_painter.setPen(QPen(colour, width / designRadius, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLines(lines);
}

void LaceWeaver::shape(const QColor &colour, const QPolygonF &outline, double width, double fill)
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
