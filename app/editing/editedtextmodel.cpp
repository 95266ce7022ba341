// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editedtextmodel.h"

#include "editedparts.h"

#include <algorithm>
#include <utility>

namespace
{

bool isSame(const EditedText &one, const EditedText &other)
{
    return one.textId == other.textId;
}

} // namespace

void EditedTextModel::setCopy(WorkingCopy *copy)
{
    if (m_copy == copy)
        return;
    if (m_copy)
        m_copy->disconnect(this);
    m_copy = copy;
    connect(copy, &WorkingCopy::reloaded, this, &EditedTextModel::reload);
    emit copyChanged();
    reload();
}

void EditedTextModel::setPageId(const QString &pageId)
{
    if (m_pageId == pageId)
        return;
    m_pageId = pageId;
    beginResetModel();
    m_texts = m_copy ? editedTexts(*m_copy, m_pageId) : QList<EditedText>();
    endResetModel();
    emit pageIdChanged();
    emit counted();
}

// Rows that stay keep their fields, with the cursor in them.
void EditedTextModel::reload()
{
    const QList<EditedText> texts = editedTexts(*m_copy, m_pageId);
    if (std::equal(texts.cbegin(), texts.cend(), m_texts.cbegin(), m_texts.cend(), isSame)) {
        m_texts = texts;
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1));
        return;
    }
    for (int row = count() - 1; row >= 0; --row) {
        const bool stays = std::any_of(texts.cbegin(), texts.cend(),
                                       [&](const EditedText &text) { return isSame(text, m_texts.at(row)); });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_texts.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < texts.size(); ++row) {
        if (row < count() && isSame(m_texts.at(row), texts.at(row)))
            continue;
        const int from = indexOf(texts.at(row).textId);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_texts.insert(row, texts.at(row));
            endInsertRows();
        } else {
            beginMoveRows({}, from, from, {}, row);
            m_texts.move(from, row);
            endMoveRows();
        }
    }
    m_texts = texts;
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
    emit counted();
}

int EditedTextModel::indexOf(const QString &textId) const
{
    const auto text = std::find_if(m_texts.cbegin(), m_texts.cend(),
                                   [&textId](const EditedText &known) { return known.textId == textId; });
    return text == m_texts.cend() ? -1 : int(text - m_texts.cbegin());
}

QStringList EditedTextModel::textIds() const
{
    QStringList ids;
    for (const EditedText &text : m_texts)
        ids.append(text.textId);
    return ids;
}

EditedText EditedTextModel::textOf(const QString &textId) const
{
    const int row = indexOf(textId);
    if (row >= 0 || !m_copy)
        return m_texts.value(row);
    const QList<EditedText> texts = editedTexts(*m_copy, placeOf(*m_copy, textId).pageId);
    const auto text = std::find_if(texts.cbegin(), texts.cend(),
                                   [&textId](const EditedText &known) { return known.textId == textId; });
    return text == texts.cend() ? EditedText() : *text;
}

int EditedTextModel::kindOf(const QString &textId) const
{
    return textOf(textId).kind;
}

int EditedTextModel::numberOf(const QString &textId) const
{
    return textOf(textId).number;
}

QString EditedTextModel::addAfter(const QString &partId)
{
    return m_copy ? addPartAfter(*m_copy, partId) : QString();
}

bool EditedTextModel::move(const QString &partId, int by)
{
    return m_copy && movePart(*m_copy, partId, by);
}

bool EditedTextModel::remove(const QString &partId)
{
    return m_copy && removePart(*m_copy, partId);
}

int EditedTextModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant EditedTextModel::data(const QModelIndex &index, int role) const
{
    const EditedText text = m_texts.value(index.row());
    switch (role) {
    case TextId:
        return text.textId;
    case Kind:
        return text.kind;
    case Number:
        return text.number;
    case PartId:
        return text.partId;
    case Parts:
        return text.parts;
    default:
        return {};
    }
}

QHash<int, QByteArray> EditedTextModel::roleNames() const
{
    return { { TextId, "textId" }, { Kind, "kind" }, { Number, "number" }, { PartId, "partId" }, { Parts, "parts" } };
}
