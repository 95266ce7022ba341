// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A street map as an item of the scene: it holds the inputs and asks MapLabels and MapPainter for the rest.

#pragma once

#include "maplabels.h"
#include "mappainter.h"
#include "mapstyle.h"
#include "mapview.h"
#include "painteditem.h"
#include "streetplan.h"

#include <QQmlListProperty>

/*!
    Shows a StreetPlan, north up, sharp at any size and zoom: streets by class with their names along them, the railway,
    landmarks and the pin. At zoom 1 the first view of the plan fits the item.
*/
class StreetMap : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString plan READ plan WRITE setPlan NOTIFY planChanged FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY planChanged FINAL)
    Q_PROPERTY(QString source READ source NOTIFY planChanged FINAL)
    Q_PROPERTY(QString pinLabel MEMBER m_pinLabel NOTIFY contentChanged FINAL)
    Q_PROPERTY(double accuracyMetres MEMBER m_accuracyMetres NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString railwayName MEMBER m_railwayName NOTIFY contentChanged FINAL)
    Q_PROPERTY(double zoom MEMBER m_zoom NOTIFY viewChanged FINAL)
    Q_PROPERTY(double east MEMBER m_east NOTIFY viewChanged FINAL)
    Q_PROPERTY(double north MEMBER m_north NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool moving MEMBER m_moving NOTIFY movingChanged FINAL)
    Q_PROPERTY(double pixelsPerMetre READ pixelsPerMetre NOTIFY placed FINAL)
    Q_PROPERTY(QPointF pin READ pin NOTIFY placed FINAL)
    Q_PROPERTY(QPointF pinOffset READ pinOffset NOTIFY placed FINAL)
    Q_PROPERTY(QQmlListProperty<QQuickItem> overlays READ overlays FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY looksChanged FINAL)
    Q_PROPERTY(bool lines MEMBER m_lines NOTIFY looksChanged FINAL)
    Q_PROPERTY(double stroke MEMBER m_stroke NOTIFY looksChanged FINAL)
    Q_PROPERTY(double pinHeight MEMBER m_pinHeight NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor beyond MEMBER m_beyond NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor land MEMBER m_land NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor street MEMBER m_street NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor avenue MEMBER m_avenue NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor railway MEMBER m_railway NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor halo MEMBER m_halo NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor landmark MEMBER m_landmark NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY looksChanged FINAL)
    Q_PROPERTY(QColor pinGround MEMBER m_pinGround NOTIFY looksChanged FINAL)

public:
    explicit StreetMap(QQuickItem *parent = nullptr);

    /*! The text of a map, as StreetPlan reads it. */
    QString plan() const { return m_text; }
    void setPlan(const QString &text);
    /*! One sentence on why there is no map; empty if there is one. */
    QString fault() const { return m_fault; }
    /*! Who made the figures that the map is drawn from; to be shown with it. */
    QString source() const { return m_plan.source(); }

    // Inputs without a function of their own. pinLabel: what stands in the pin. accuracyMetres: how far off the pin may
    // be, m. railwayName: the name of the railway. zoom: 1 or more. east, north: how far the middle of the item is to
    // be from the middle of the first view, m. moving: whether names keep their places for now. The looks are those of
    // MapStyle.

    double pixelsPerMetre() const { return view().pixelsPerMetre(); }
    /*! Where the tip of the pin is on the item, px. */
    QPointF pin() const { return toScreen({ 0, 0 }); }
    /*! The values of east and north that put the pin in the middle. */
    QPointF pinOffset() const { return view().pinOffset(); }
    /*! What lies over the map: no name is put beneath it. */
    QQmlListProperty<QQuickItem> overlays();
    /*! The values of east and north that are nearest to these and leave no side of the item without map at \a zoom, as
        MapView::clampedOffset(). */
    Q_INVOKABLE QPointF clampedOffset(double east, double north, double zoom) const;

    /*! The names in sight, the most important first. */
    QList<MapLabel> labels();
    /*! A point of the plan, metres, on the item, px. */
    QPointF toScreen(QPointF metres) const { return view().toScreen(metres); }
    /*! What the pin covers, px. */
    QRectF pinRect() const { return style().pinRect(pin()); }

    void paint(QPainter *painter) override;

signals:
    void planChanged();
    void contentChanged();
    void viewChanged();
    void movingChanged();
    void looksChanged();
    /*! The scale or the place of the middle has changed, by view, plan or size. */
    void placed();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void componentComplete() override;

private:
    MapView view() const;
    MapView viewAt(double zoom, QPointF offset = {}) const;
    MapStyle style() const;
    void resetAll();
    void resetLabels();
    void placeLabelsIfNeeded();

    QString m_text;
    QString m_fault;
    StreetPlan m_plan;
    QString m_pinLabel;
    double m_accuracyMetres = 0;
    QString m_railwayName;
    double m_zoom = 1;
    double m_east = 0;
    double m_north = 0;
    bool m_moving = false;
    QList<QQuickItem *> m_overlays;
    QObject m_watch; // receives the signals of the overlays, and none any more once the map is being destroyed
    QFont m_font;
    bool m_lines = false;
    double m_stroke = 6;
    double m_pinHeight = 88;
    QColor m_beyond;
    QColor m_land;
    QColor m_street;
    QColor m_avenue;
    QColor m_edge;
    QColor m_railway;
    QColor m_ink;
    QColor m_halo;
    QColor m_landmark;
    QColor m_accent;
    QColor m_pinGround;

    MapLabels m_labels;
    bool m_labelsArePlaced = false;
    MapPainter::Images m_images;
};
