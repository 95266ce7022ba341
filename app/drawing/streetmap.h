// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A street map on the screen: streets by class with their names along them, the railway, landmarks, and the pin.

#pragma once

#include "painteditem.h"
#include "streetplan.h"

#include <QCache>
#include <QColor>
#include <QFont>
#include <QImage>
#include <QQmlListProperty>

/*!
    Paints a StreetPlan, north up, sharp at any size and zoom.

    At zoom 1 the plan's view fits the item. Names stand along their streets, never upside down, never on one another,
    on an overlay or on the pin; a name that has no room is left out, and a long street bears its name again.
*/
class StreetMap : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString plan READ plan WRITE setPlan NOTIFY planChanged FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY planChanged FINAL)
    Q_PROPERTY(QString source READ source NOTIFY planChanged FINAL)
    Q_PROPERTY(QString pinLabel MEMBER m_pinLabel NOTIFY contentChanged FINAL)
    Q_PROPERTY(double doubt MEMBER m_doubt NOTIFY contentChanged FINAL)
    Q_PROPERTY(QString railwayName MEMBER m_railwayName NOTIFY contentChanged FINAL)
    Q_PROPERTY(double zoom MEMBER m_zoom NOTIFY viewChanged FINAL)
    Q_PROPERTY(double east MEMBER m_east NOTIFY viewChanged FINAL)
    Q_PROPERTY(double north MEMBER m_north NOTIFY viewChanged FINAL)
    Q_PROPERTY(bool moving MEMBER m_moving NOTIFY movingChanged FINAL)
    Q_PROPERTY(double pixelsPerMetre READ pixelsPerMetre NOTIFY placed FINAL)
    Q_PROPERTY(QPointF pin READ pin NOTIFY placed FINAL)
    Q_PROPERTY(QPointF offPin READ offPin NOTIFY planChanged FINAL)
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
    /*! A name as it stands on the map. */
    struct Label {
        QString words;    // lines parted by \n
        QPointF place;    // its middle: metres from the pin, y to the north
        double angle = 0; // degrees, clockwise from level, above -90 up to 90
        bool strong = false;
        bool aside = false; // beside its street, not on it
        QColor ink;
        QSizeF size; // px, not turned

        /*! The corners on the screen, px, around \a middle. */
        QPolygonF box(QPointF middle) const;
    };

    explicit StreetMap(QQuickItem *parent = nullptr);

    /*! The text of a map, as StreetPlan reads it. */
    QString plan() const { return m_text; }
    void setPlan(const QString &text);
    /*! One sentence on why there is no map; empty if there is one. */
    QString fault() const { return m_fault; }
    /*! Whose figures the map is drawn from; to be shown with it. */
    QString source() const { return m_plan.source(); }

    // Inputs without a function of their own. pinLabel: what stands in the pin. doubt: how far off it may be, m.
    // railwayName: what the railway is called. zoom: 1 or more. east, north: where the middle is, in metres from the
    // middle of the first view. moving: whether names keep their places for now. lines: whether streets are lines of
    // the width \a stroke, px, rather than grounds with edges. pinHeight: px. font: of the names.
    // beyond: the ground where the map has ended.

    double pixelsPerMetre() const;
    /*! Where the tip of the pin is on the item, px. */
    QPointF pin() const { return toScreen({ 0, 0 }); }
    /*! The values of east and north that put the pin in the middle. */
    QPointF offPin() const { return -m_plan.view().center(); }
    /*! What lies over the map: no name is put beneath it. */
    QQmlListProperty<QQuickItem> overlays();
    /*! The values of east and north that are nearest to these and leave the map in sight at \a zoom. */
    Q_INVOKABLE QPointF held(double east, double north, double zoom) const;

    /*! The names in sight, in the order of their weight. */
    QList<Label> labels();
    /*! A point of the plan on the item, px. */
    QPointF toScreen(QPointF metres) const;
    /*! What the pin covers, px. */
    QRectF pinRect() const;

    void paint(QPainter *painter) override;

signals:
    void planChanged();
    void contentChanged();
    void viewChanged();
    void movingChanged();
    void looksChanged();
    /*! The scale or the place of the middle is another one, by view, plan or size. */
    void placed();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void componentComplete() override;

private:
    class Layout;

    double fitting() const;
    QRectF sheet() const;
    QPointF middle() const;
    double widthOf(StreetPlan::Kind kind) const;
    QPolygonF toScreen(const QPolygonF &course) const;
    void forgetLabels();
    void layOut();
    void paintWays(QPainter &painter) const;
    void paintRailway(QPainter &painter, const QPolygonF &course) const;
    void paintPlace(QPainter &painter) const;
    void paintPin(QPainter &painter) const;
    void paintLabel(QPainter &painter, const Label &label, double pixelRatio);
    QImage drawn(const Label &label, double pixelRatio) const;
    QFont fontOf(bool strong) const;

    QString m_text;
    QString m_fault;
    StreetPlan m_plan;
    QString m_pinLabel;
    double m_doubt = 0;
    QString m_railwayName;
    double m_zoom = 1;
    double m_east = 0;
    double m_north = 0;
    bool m_moving = false;
    QList<QQuickItem *> m_overlays;
    QObject m_watch; // hears the overlays, and nothing any more once the map is being destroyed
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

    QList<Label> m_labels;
    QList<QPointF> m_signs; // of the landmarks whose names have room
    bool m_laidOut = false;
    QCache<QString, QImage> m_drawn;
};
