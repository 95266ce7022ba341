// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A street map as figures, read from text that people write and compare: resources/map/*.map.
//
// One statement a line, its fields parted by "|"; empty lines and lines that begin with # say nothing. A point is
// east,north in whole metres from the pin; north is up.
//
//   map      | 1                             the version of this grammar; the first statement
//   source   | words                         to be shown with the map
//   licence  | words
//   unit     | metre
//   frame    | west,south east,north         all that the map covers
//   view     | west,south east,north         what it shows at first: the pin, and where the directions begin
//   address  | street | street …             the streets that the address names
//   block    | street | from | to            where the address lies between two crossings: the pin is between them
//   landmark | name | point
//   avenue, street, footpath | name | points   the name may be missing
//   railway  | | points

#pragma once

#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

/*! A street map around a pin. All points are metres: x to the east, y to the north, (0, 0) the pin. */
class StreetPlan
{
public:
    enum class Kind { Avenue, Street, Footpath, Railway };
    struct Way {
        Kind kind = Kind::Street;
        QString name; // empty if it has none
        QPolygonF course;
    };
    struct Landmark {
        QString name;
        QPointF place;
    };

    /*! Reads \a text. Answers one sentence on the first thing that is wrong, and then holds nothing; or nothing. */
    QString read(const QString &text);

    bool isEmpty() const { return m_ways.isEmpty(); }
    QString source() const { return m_source; }
    QRectF frame() const { return m_frame; }
    QRectF view() const { return m_view; }
    const QStringList &address() const { return m_address; }
    const QList<Way> &ways() const { return m_ways; }
    const QList<Landmark> &landmarks() const { return m_landmarks; }
    /*! The middle of the street from one end of the block that the address names to the other, by the pin; no points if
        it names none. */
    QPolygonF block() const { return m_block; }

    /*! Where two ways cross or touch; nothing if they do not, or one is unknown. The railway is called "railway". */
    std::optional<QPointF> crossing(const QString &one, const QString &other) const;

private:
    QString readLine(const QStringList &fields);
    QString readWay(Kind kind, const QStringList &fields);
    QString readRectangle(const QString &field, QRectF &rectangle) const;
    QString check() const;
    QString findBlock();
    QList<QPolygonF> courses(const QString &name) const;

    QString m_source;
    QString m_licence;
    QString m_unit;
    QRectF m_frame;
    QRectF m_view;
    QStringList m_address;
    QStringList m_between; // the street of the block, and the two that end it
    QPolygonF m_block;
    QList<Way> m_ways;
    QList<Landmark> m_landmarks;
};
