// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a visitor is, as one value.

#pragma once

#include <QMetaType>
#include <QObject>
#include <QQmlEngine>
#include <QString>

/*! The enums of Place, for QML: Place.Reading, Place.Directions. Qt 6.4 does not know a value type by its name there.
 */
namespace PlaceEnums
{
Q_NAMESPACE
QML_NAMED_ELEMENT(Place)

/*! The kinds of pages. A layout of the content is the kind of the same name. */
enum class Kind { Attract, Home, Reading, Items, Offices, Search, Credits };
Q_ENUM_NS(Kind)

/*! What of an office is shown where not all has room at once. */
enum class View { Overview, Directions, Map };
Q_ENUM_NS(View)
} // namespace PlaceEnums

/*! Whether the search led to a place, and by which text. */
struct Match {
    Q_GADGET
    QML_VALUE_TYPE(match)
    Q_PROPERTY(bool found MEMBER found FINAL)
    Q_PROPERTY(QString textId MEMBER textId FINAL)
    Q_PROPERTY(QString language MEMBER language FINAL)
    Q_PROPERTY(QString words MEMBER words FINAL)

public:
    bool found = false;
    QString textId = {};   // empty for the page as a whole
    QString language = {}; // of the words
    QString words = {};    // what was found, where it is in a language other than the visit's; else empty

    bool operator==(const Match &) const = default;
};

/*! Where a visitor is. Two equal places show the same screen. What does not belong to the kind of page is empty. */
struct Place {
    Q_GADGET
    QML_VALUE_TYPE(place)
    Q_PROPERTY(PlaceEnums::Kind kind MEMBER kind FINAL)
    Q_PROPERTY(QString sectionId MEMBER sectionId FINAL)
    Q_PROPERTY(QString itemId MEMBER itemId FINAL)
    Q_PROPERTY(QString officeId MEMBER officeId FINAL)
    Q_PROPERTY(PlaceEnums::View view MEMBER view FINAL)
    Q_PROPERTY(bool bilingual MEMBER bilingual FINAL)
    Q_PROPERTY(bool plainWords MEMBER plainWords FINAL)
    Q_PROPERTY(Match match MEMBER match FINAL)

public:
    using Kind = PlaceEnums::Kind;
    using View = PlaceEnums::View;

    Kind kind = Kind::Attract;
    QString sectionId = {}; // of the credits: the section before them
    QString itemId = {};    // empty for the page of the section itself
    QString officeId = {};
    View view = View::Overview;
    bool bilingual = false;  // whether a reading is shown in both official languages at once
    bool plainWords = false; // whether a page says in plain words what its text says
    Match match = {};

    bool operator==(const Place &) const = default;

    /*! The kind of page of a \a layout of the content; Home for one that is unknown. */
    static Kind kindOf(const QString &layout);
    /*! The name of a kind as a layout is named, for example "reading". */
    static QString nameOf(Kind kind);
};
