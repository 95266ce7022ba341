// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts of a working copy that hold some words.

#pragma once

#include "workingcopy.h"

#include <QAbstractListModel>

/*! The wordings that hold \c query, however its letters are marked and whichever apostrophe it has; the order is that
   of the pages. Empty without a query. */
class FoundTexts : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(WorkingCopy *copy MEMBER m_copy NOTIFY copyChanged REQUIRED FINAL)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY counted FINAL)

public:
    enum Role { TextId = Qt::UserRole, LanguageCode, Part, PageTitle };

    using QAbstractListModel::QAbstractListModel;

    QString query() const { return m_query; }
    void setQuery(const QString &query);
    int count() const { return int(m_found.size()); }
    Q_INVOKABLE QString textAt(int row) const { return m_found.value(row).textId; }
    Q_INVOKABLE QString languageAt(int row) const { return m_found.value(row).language; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void copyChanged();
    void queryChanged();
    void counted();

private:
    struct Found {
        QString textId;
        QString language;
        QString part;      // the words around what was found
        QString pageTitle; // in that language
    };

    QList<Found> search() const;

    WorkingCopy *m_copy = nullptr;
    QString m_query;
    QList<Found> m_found;
};
