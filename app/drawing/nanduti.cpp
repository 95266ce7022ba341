// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nanduti.h"

#include "laceweaver.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <memory>

namespace
{

constexpr int spokeCount = 32;
constexpr double edge = 1.05;     // of the wheel's radius: how far the scallops reach
constexpr double overhang = 0.25; // of the wheel's radius: how far a leaf reaches over the line between two quarters

} // namespace

Nanduti::Nanduti(QQuickItem *parent)
    : SharedPicture(parent)
{
    connect(this, &Nanduti::cutChanged, this, [this] { update(); });
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

QString Nanduti::description() const
{
    QString text = QStringLiteral("wheel %1").arg(m_recipe);
    for (const QColor &colour : { m_thread, m_flower, m_teeth, m_petals })
        text += QLatin1Char(' ') + QString::number(colour.rgba(), 16);
    if (m_radius > 0 || m_tint.alpha() > 0) {
        text += QStringLiteral(" cut %1 %2 %3 %4 %5")
                        .arg(m_radius)
                        .arg(m_centre.x())
                        .arg(m_centre.y())
                        .arg(m_corner)
                        .arg(m_tint.rgba(), 0, 16);
    }
    return text;
}

QRect Nanduti::place() const
{
    if (m_radius > 0 || m_tint.alpha() > 0)
        return SharedPicture::place();
    const int side = int(std::min(width(), height()));
    return { int(width() - side) / 2, int(height() - side) / 2, side, side };
}

QImage Nanduti::painted(QSize pixels) const
{
    if (m_radius <= 0 && m_tint.alpha() == 0)
        return wheel(pixels.width(), QRect(0, 0, pixels.width(), pixels.width()));
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(image.rect(), m_corner, m_corner);
    QColor light = m_tint;
    light.setAlphaF(m_tint.alphaF() / 3.0F);
    QLinearGradient breath(0, 0, pixels.width(), 0);
    breath.setColorAt(0, light);
    breath.setColorAt(1, m_tint);
    painter.fillPath(outline, breath);
    if (m_radius > 0) {
        // As a brush, not through a clip: a clip has no smooth edge.
        const int side = int(std::lround(2 * m_radius));
        const QPoint corner = QPointF(m_centre.x() - m_radius, m_centre.y() - m_radius).toPoint();
        const QRect seen = image.rect().translated(-corner) & QRect(0, 0, side, side);
        QBrush lace(wheel(side, seen));
        lace.setTransform(QTransform::fromTranslate(corner.x() + seen.x(), corner.y() + seen.y()));
        QPainterPath disc;
        disc.addEllipse(m_centre, m_radius, m_radius);
        painter.fillPath(outline.intersected(disc), lace);
    }
    return image;
}

QImage Nanduti::wheel(int side, const QRect &seen) const
{
    const auto blank = [](QSize size) {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        return image;
    };
    const double radius = side / 2.0 / edge;
    const auto painterOn = [&](QImage &image, QPoint corner) {
        auto painter = std::make_unique<QPainter>(&image);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(side / 2.0 - corner.x(), side / 2.0 - corner.y());
        painter->scale(radius, radius);
        return painter;
    };
    QImage wheel = blank(seen.size());
    weaveWarp(*painterOn(wheel, seen.topLeft()));
    // Copying is cheaper than weaving: one quarter is woven, and copied to where it is seen, turned about the middle.
    const int corner = int(side / 2.0 - overhang * radius);
    QImage quarter = blank({ side - corner, side - corner });
    weaveQuarter(*painterOn(quarter, { corner, corner }));
    QPainter painter(&wheel);
    int angle = 0;
    for (const QPoint place : { QPoint(corner, corner), QPoint(0, corner), QPoint(0, 0), QPoint(corner, 0) }) {
        if (seen.intersects(QRect(place, quarter.size())))
            painter.drawImage(place - seen.topLeft(), quarter.transformed(QTransform().rotate(angle)));
        angle += 90;
    }
    return wheel;
}

void Nanduti::weaveWarp(QPainter &painter) const
{
    QColor warp = m_thread;
    warp.setAlphaF(float(m_thread.alphaF() * 0.55));
    LaceWeaver(painter, LaceWeaver::quarters).spokes(warp, 2 * spokeCount, 0.08, 0.93);
}

void Nanduti::weaveQuarter(QPainter &painter) const
{
    constexpr int n = spokeCount;
    LaceWeaver weaver(painter, 1);
    weaver.ring(m_thread, 0.06, 2);
    weaver.dots(m_flower, 8, 0.035, 0.012);

    switch (m_recipe) {
    case Sol:
        weaver.leaves(m_flower, n / 4, 0.085, 0.40, 0.46, 16, 0.8);
        weaver.cord(m_thread, 0.415);
        weaver.wedges(m_teeth, n / 2, 0.445, 0.585, 11, 0.47);
        weaver.cord(m_thread, 0.60);
        weaver.leaves(m_petals, n / 2, 0.63, 0.865, 0.45, 15, 0.75);
        weaver.dots(m_teeth, n / 2, 0.66, 0.012);
        break;
    case Arasa:
        weaver.leaves(m_flower, n / 4, 0.085, 0.60, 0.47, 22, 0.7);
        weaver.cord(m_thread, 0.62);
        weaver.wedges(m_teeth, n / 2, 0.65, 0.80, 10, 0.47);
        weaver.dots(m_petals, n / 2, 0.845, 0.016, 0);
        break;
    case Jasy:
        weaver.wedges(m_teeth, n / 2, 0.11, 0.33, 13, 0.47);
        weaver.cord(m_thread, 0.345);
        weaver.leaves(m_flower, n / 2, 0.375, 0.68, 0.46, 17, 0.7);
        weaver.cord(m_thread, 0.695);
        weaver.wedges(m_petals, n, 0.725, 0.865, 8, 0.46);
        break;
    case Amambay:
        weaver.leaves(m_petals, n / 8, 0.085, 0.34, 0.40, 14, 0.8);
        weaver.cord(m_thread, 0.355);
        weaver.leaves(m_flower, n / 4, 0.385, 0.72, 0.44, 20, 0.65);
        weaver.dots(m_teeth, n / 4, 0.60, 0.020);
        weaver.cord(m_thread, 0.735);
        weaver.wedges(m_teeth, n / 2, 0.765, 0.87, 8, 0.47);
        break;
    }
    weaver.cord(m_thread, 0.88);
    weaver.ring(m_thread, 0.93, 2);
    weaver.scallop(m_thread, n, 0.93, 0.035);
    weaver.dots(m_flower, n, 0.955, 0.008);
}
