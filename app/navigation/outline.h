// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to navigate: the ids of the content, in their order.

#pragma once

#include "place.h"

#include <QStringList>

#include <optional>

class Catalog;

/*! The sections, items and offices of a catalog. They are asked for when they are first needed: the first screen needs
    none of them. */
class Outline
{
public:
    /*! Reads from \a catalog, which must outlive the outline. */
    explicit Outline(const Catalog &catalog);

    const QStringList &sections() const;
    const QStringList &offices() const;
    QStringList itemsOf(const QString &sectionId) const;
    /*! The kind of the page of a section; Home where there is no such section. */
    Place::Kind kindOf(const QString &sectionId) const;
    /*! Whether there is still what \a place shows. */
    bool holds(const Place &place) const;
    /*! Reads anew when it is next asked. */
    void forget() { m_ids.reset(); }

private:
    struct Ids {
        QStringList sections;
        QStringList offices;
        QString language; // ids are the same in every language
    };

    const Ids &ids() const;

    const Catalog &m_catalog;
    mutable std::optional<Ids> m_ids;
};
