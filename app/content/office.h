// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One office as QML sees it: where it is, and the card of it that a visitor takes along.

#pragma once

#include "contentitem.h"

/*! The office \a officeId in \a language; all empty while either is unknown. */
class Office : public ContentItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString officeId READ officeId WRITE setOfficeId NOTIFY officeIdChanged FINAL)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged FINAL)
    Q_PROPERTY(int number READ number NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString coordinates READ coordinates NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString address READ address NOTIFY placeChanged FINAL)
    /*! What is said where its texts in this language are older than their counterparts; empty where they are not. */
    Q_PROPERTY(QString ageNote READ ageNote NOTIFY placeChanged FINAL)
    Q_PROPERTY(double accuracyMetres READ accuracyMetres NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString map READ map NOTIFY placeChanged FINAL)
    Q_PROPERTY(double distance READ distance NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString card READ card NOTIFY cardChanged FINAL)

public:
    using ContentItem::ContentItem;

    QString officeId() const { return m_officeId; }
    void setOfficeId(const QString &officeId);
    /*! What the card says of its place: that it is approximate. */
    QString note() const { return m_note; }
    void setNote(const QString &note);

    /*! Its place among the offices, from 1. */
    int number() const { return m_row.number; }
    QString name() const { return m_row.name; }
    /*! The same after the name of the ministry, as among a telephone's contacts. */
    QString title() const { return m_title; }
    /*! Its latitude and longitude, degrees, with as many decimals as keep the pin within its accuracy. */
    QString coordinates() const { return m_coordinates.join(QStringLiteral(", ")); }
    /*! One part a line. */
    QString address() const { return m_row.address; }
    QString ageNote() const { return m_ageNote; }
    /*! How far off its pin may be, m. */
    double accuracyMetres() const { return m_row.accuracyMetres; }
    /*! Its street map, as Catalog::map(). */
    QString map() const { return m_map; }
    /*! The straight line to the other office, m; 0 unless there are two. */
    double distance() const { return m_distance; }
    /*! A vCard 3.0 (RFC 2426) of the ministry at this address, which a telephone keeps among its contacts. */
    QString card() const { return m_card; }

signals:
    void officeIdChanged();
    void noteChanged();
    void placeChanged();
    void cardChanged();

protected:
    void reload() override;

private:
    void writeCard();

    QString m_officeId;
    QString m_note;
    OfficeRow m_row;
    QString m_ageNote;
    QString m_ministry;
    QString m_title;
    QStringList m_coordinates;
    QString m_map;
    double m_distance = 0;
    QString m_card;
};
