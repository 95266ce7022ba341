// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editedpagemodel.h"

#include <algorithm>

void EditedPageModel::setCopy(WorkingCopy *copy)
{
    if (m_copy == copy)
        return;
    if (m_copy)
        m_copy->disconnect(this);
    m_copy = copy;
    connect(copy, &WorkingCopy::reloaded, this, &EditedPageModel::reload);
    connect(copy, &WorkingCopy::wordsChanged, this, [this](const QString &text) {
        for (int row = 0; row < count(); ++row) {
            if (m_pages.at(row).titleText == text)
                tellTitles(row, row);
        }
    });
    emit copyChanged();
    reload();
}

void EditedPageModel::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    if (count() > 0)
        tellTitles(0, count() - 1);
}

void EditedPageModel::tellTitles(int first, int last)
{
    emit dataChanged(index(first), index(last), { Title });
    emit titlesChanged();
}

QStringList EditedPageModel::titles() const
{
    QStringList titles;
    for (const EditedPage &page : m_pages)
        titles.append(titleOf(page));
    return titles;
}

void EditedPageModel::reload()
{
    beginResetModel();
    m_pages = editedPages(*m_copy);
    endResetModel();
    emit counted();
    emit titlesChanged();
}

int EditedPageModel::indexOf(const QString &pageId) const
{
    const auto page = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                   [&pageId](const EditedPage &known) { return known.pageId == pageId; });
    return page == m_pages.cend() ? -1 : int(page - m_pages.cbegin());
}

QString EditedPageModel::pageAt(int row) const
{
    return m_pages.value(row).pageId;
}

QString EditedPageModel::pageOf(const QString &textId) const
{
    return m_copy ? placeOf(*m_copy, textId).pageId : QString();
}

QString EditedPageModel::textOf(const QString &id) const
{
    return m_copy ? placeOf(*m_copy, id).textId : QString();
}

QString EditedPageModel::titleOf(const EditedPage &page) const
{
    return m_copy && !page.titleText.isEmpty() ? m_copy->words(page.titleText, m_language).words : QString();
}

QStringList EditedPageModel::allTextIds() const
{
    QStringList ids;
    for (const EditedPage &page : m_pages) {
        for (const EditedText &text : editedTexts(*m_copy, page.pageId))
            ids.append(text.textId);
    }
    return ids;
}

int EditedPageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EditedPageModel::data(const QModelIndex &index, int role) const
{
    const EditedPage page = m_pages.value(index.row());
    switch (role) {
    case PageId:
        return page.pageId;
    case ItemId:
        return page.itemId;
    case OfficeId:
        return page.officeId;
    case Title:
        return titleOf(page);
    default:
        return {};
    }
}

QHash<int, QByteArray> EditedPageModel::roleNames() const
{
    return { { PageId, "pageId" }, { ItemId, "itemId" }, { OfficeId, "officeId" }, { Title, "title" } };
}
