// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of one page of the editor as a list.

#pragma once

#include "editedtexts.h"
#include "workingcopy.h"

#include <QAbstractListModel>

/*! The texts of the page \c pageId. Where texts come, move or go, the others stay as they are. */
class EditedTextModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(WorkingCopy *copy READ copy WRITE setCopy NOTIFY copyChanged REQUIRED FINAL)
    Q_PROPERTY(QString pageId READ pageId WRITE setPageId NOTIFY pageIdChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY counted FINAL)

public:
    enum Role { TextId = Qt::UserRole, Kind, Number, PartId, Parts };

    using QAbstractListModel::QAbstractListModel;

    WorkingCopy *copy() const { return m_copy; }
    void setCopy(WorkingCopy *copy);
    QString pageId() const { return m_pageId; }
    void setPageId(const QString &pageId);
    int count() const { return int(m_texts.size()); }

    Q_INVOKABLE int indexOf(const QString &textId) const;
    /*! The texts of the page, in their order. */
    Q_INVOKABLE QStringList textIds() const;
    /*! What a text of any page is, and its number; see EditedText. */
    Q_INVOKABLE int kindOf(const QString &textId) const;
    Q_INVOKABLE int numberOf(const QString &textId) const;
    /*! See the functions of these names in editedparts.h. */
    Q_INVOKABLE QString addAfter(const QString &partId);
    Q_INVOKABLE bool move(const QString &partId, int by);
    Q_INVOKABLE bool remove(const QString &partId);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void copyChanged();
    void pageIdChanged();
    void counted();

private:
    void reload();
    EditedText textOf(const QString &textId) const;

    WorkingCopy *m_copy = nullptr;
    QString m_pageId;
    QList<EditedText> m_texts;
};
