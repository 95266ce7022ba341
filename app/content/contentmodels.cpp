// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentmodels.h"

#include <QMetaProperty>

#include <algorithm>

ContentModel::ContentModel(const QMetaObject &row, QObject *parent)
    : QAbstractListModel(parent)
    , m_row(row)
{
}

void ContentModel::setCatalog(Catalog *catalog)
{
    if (m_catalog == catalog)
        return;
    if (m_catalog)
        disconnect(m_catalog, nullptr, this, nullptr);
    m_catalog = catalog;
    if (m_catalog)
        connect(m_catalog, &Catalog::contentChanged, this, &ContentModel::reload);
    emit catalogChanged();
    reload();
}

void ContentModel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    reload();
}

int ContentModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [this, &id](const QVariant &row) { return identity(row) == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

QString ContentModel::idAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? identity(m_rows.at(row)) : QString();
}

QList<QString> ContentModel::ids() const
{
    QList<QString> ids;
    for (const QVariant &row : m_rows)
        ids.append(identity(row));
    return ids;
}

int ContentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ContentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role < Qt::UserRole)
        return {};
    return m_row.property(role - Qt::UserRole).readOnGadget(m_rows.at(index.row()).constData());
}

QHash<int, QByteArray> ContentModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_row.propertyCount(); ++i)
        names.insert(Qt::UserRole + i, m_row.property(i).name());
    return names;
}

void ContentModel::componentComplete()
{
    m_complete = true;
    reload();
}

void ContentModel::reload()
{
    if (!m_complete || !m_catalog)
        return;

    const QVariantList rows = fetch();
    const bool sameRows =
            std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                       [this](const QVariant &a, const QVariant &b) { return identity(a) == identity(b); });
    if (sameRows) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        emit rowsChanged();
    }
    updated();
}

QString ContentModel::identity(const QVariant &row) const
{
    return m_row.property(0).readOnGadget(row.constData()).toString();
}

LanguageModel::LanguageModel(QObject *parent)
    : ContentModel(LanguageRow::staticMetaObject, parent)
{
}

void LanguageModel::setCodes(const QStringList &codes)
{
    if (m_codes == codes)
        return;
    m_codes = codes;
    emit codesChanged();
    reload();
}

QString LanguageModel::nameOf(const QString &code) const
{
    const int row = indexOf(code);
    return row < 0 ? QString() : data(index(row), roleNames().key("name")).toString();
}

void LanguageModel::setOfficialOnly(bool officialOnly)
{
    if (m_officialOnly == officialOnly)
        return;
    m_officialOnly = officialOnly;
    emit officialOnlyChanged();
    reload();
}

QVariantList LanguageModel::fetch()
{
    QList<LanguageRow> rows = catalog()->languages();
    rows.removeIf([this](const LanguageRow &row) {
        return !m_codes.contains(row.code) || (m_officialOnly && !row.official);
    });
    return packed(rows);
}

SectionModel::SectionModel(QObject *parent)
    : ContentModel(SectionRow::staticMetaObject, parent)
{
}

QVariantList SectionModel::fetch()
{
    QList<SectionRow> sections = catalog()->sections(language());
    sections.removeIf([](const SectionRow &section) { return !section.atHome; });
    return packed(sections);
}

OfficeModel::OfficeModel(QObject *parent)
    : ContentModel(OfficeRow::staticMetaObject, parent)
{
}

QVariantList OfficeModel::fetch()
{
    return packed(catalog()->offices(language()));
}

DirectionModel::DirectionModel(QObject *parent)
    : ContentModel(DirectionRow::staticMetaObject, parent)
{
}

void DirectionModel::setOfficeId(const QString &officeId)
{
    if (m_officeId == officeId)
        return;
    m_officeId = officeId;
    emit officeIdChanged();
    reload();
}

QVariantList DirectionModel::fetch()
{
    return packed(catalog()->directions(m_officeId, language()));
}

void SectionPartModel::setSectionId(const QString &sectionId)
{
    if (m_sectionId == sectionId)
        return;
    m_sectionId = sectionId;
    emit sectionIdChanged();
    reload();
}

ItemModel::ItemModel(QObject *parent)
    : SectionPartModel(ItemRow::staticMetaObject, parent)
{
}

QVariantList ItemModel::fetch()
{
    return packed(catalog()->items(sectionId(), language()));
}

void ItemModel::updated()
{
    const QString name = catalog()->words(sectionId() + QStringLiteral(".item"), language());
    if (m_itemName == name)
        return;
    m_itemName = name;
    emit itemNameChanged();
}
