// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outline.h"

#include "catalog.h"

Outline::Outline(const Catalog &catalog)
    : m_catalog(catalog)
{
}

const QStringList &Outline::sections() const
{
    return ids().sections;
}

const QStringList &Outline::offices() const
{
    return ids().offices;
}

QStringList Outline::itemsOf(const QString &sectionId) const
{
    QStringList items;
    for (const ItemRow &item : m_catalog.items(sectionId, ids().language))
        items.append(item.itemId);
    return items;
}

Place::Kind Outline::kindOf(const QString &sectionId) const
{
    return Place::kindOf(m_catalog.layoutOf(sectionId));
}

bool Outline::holds(const Place &place) const
{
    const Place::Kind kind = kindOf(place.sectionId);
    if (kind == Place::Kind::Home)
        return false;
    if (!place.itemId.isEmpty())
        return itemsOf(place.sectionId).contains(place.itemId);
    if (place.kind == Place::Kind::Credits)
        return true;
    return kind == place.kind && (kind != Place::Kind::Offices || offices().contains(place.officeId));
}

const Outline::Ids &Outline::ids() const
{
    if (!m_ids) {
        const QList<LanguageRow> languages = m_catalog.languages();
        Ids ids;
        ids.language = languages.isEmpty() ? QString() : languages.constFirst().code;
        for (const SectionRow &section : m_catalog.sections(ids.language))
            ids.sections.append(section.sectionId);
        for (const OfficeRow &office : m_catalog.offices(ids.language))
            ids.offices.append(office.officeId);
        m_ids = ids;
    }
    return *m_ids;
}
