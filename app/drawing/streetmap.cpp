// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "streetmap.h"

namespace
{

constexpr qsizetype nameCacheLimit = qsizetype { 8 } << 20; // bytes of drawn names

} // namespace

StreetMap::StreetMap(QQuickItem *parent)
    : PaintedItem(parent)
    , m_images(nameCacheLimit)
{
    setAntialiasing(true);
    setOpaquePainting(true);
    setPlan(m_text);
    connect(this, &StreetMap::looksChanged, this, &StreetMap::resetAll);
    connect(this, &StreetMap::planChanged, this, &StreetMap::resetAll);
    connect(this, &StreetMap::planChanged, this, &StreetMap::placed);
    connect(this, &StreetMap::contentChanged, this, &StreetMap::resetLabels);
    connect(this, &StreetMap::viewChanged, this, &StreetMap::placed);
    connect(this, &StreetMap::movingChanged, this, &StreetMap::resetLabels);
    connect(this, &StreetMap::placed, this, &StreetMap::resetLabels);
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
    const auto reset = [this] { resetLabels(); };
    for (QQuickItem *overlay : std::as_const(m_overlays)) {
        connect(overlay, &QQuickItem::xChanged, &m_watch, reset);
        connect(overlay, &QQuickItem::yChanged, &m_watch, reset);
        connect(overlay, &QQuickItem::widthChanged, &m_watch, reset);
        connect(overlay, &QQuickItem::heightChanged, &m_watch, reset);
        connect(overlay, &QQuickItem::visibleChanged, &m_watch, reset);
    }
}

void StreetMap::geometryChange(const QRectF &now, const QRectF &before)
{
    PaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        emit placed();
}

MapView StreetMap::view() const
{
    return viewAt(m_zoom, { m_east, m_north });
}

MapView StreetMap::viewAt(double zoom, QPointF offset) const
{
    return { m_plan.frame(), m_plan.view(), m_accuracyMetres, size(), zoom, offset };
}

MapStyle StreetMap::style() const
{
    MapStyle style;
    style.font = m_font;
    style.lines = m_lines;
    style.stroke = m_stroke;
    style.pinHeight = m_pinHeight;
    style.land = m_land;
    style.street = m_street;
    style.avenue = m_avenue;
    style.edge = m_edge;
    style.railway = m_railway;
    style.ink = m_ink;
    style.halo = m_halo;
    style.landmark = m_landmark;
    style.accent = m_accent;
    style.pinGround = m_pinGround;
    return style;
}

QPointF StreetMap::clampedOffset(double east, double north, double zoom) const
{
    return viewAt(zoom).clampedOffset({ east, north });
}

// The images and the places of names depend on what has changed, also while the map moves.
void StreetMap::resetAll()
{
    m_images.clear();
    m_labelsArePlaced = false;
    update();
}

void StreetMap::resetLabels()
{
    if (!m_moving)
        m_labelsArePlaced = false;
    update();
}

QList<MapLabel> StreetMap::labels()
{
    placeLabelsIfNeeded();
    return m_labels.labels;
}

void StreetMap::placeLabelsIfNeeded()
{
    if (m_labelsArePlaced)
        return;
    m_labelsArePlaced = true;
    QList<QRectF> covered;
    for (const QQuickItem *overlay : std::as_const(m_overlays)) {
        if (overlay->isVisible())
            covered.append(overlay->mapRectToItem(this, overlay->boundingRect()));
    }
    m_labels = placeLabels(m_plan, view(), style(), m_accuracyMetres, m_railwayName, covered);
}

void StreetMap::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), m_beyond);
    if (m_plan.isEmpty())
        return;
    placeLabelsIfNeeded();
    const MapView view = this->view();
    const MapStyle style = this->style();
    MapPainter(*painter, m_plan, view, style, m_images).paint(m_labels, m_accuracyMetres, m_pinLabel);
}
