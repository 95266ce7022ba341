// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of the editor as a list.

#pragma once

#include "editedtexts.h"
#include "workingcopy.h"

#include <QAbstractListModel>

/*! The pages in the order of the kiosk, each with its title in \c language. */
class EditedPageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(WorkingCopy *copy READ copy WRITE setCopy NOTIFY copyChanged REQUIRED FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    /*! The titles of all pages, in their order; that of the names, which have none, is empty. */
    Q_PROPERTY(QStringList titles READ titles NOTIFY titlesChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY counted FINAL)

public:
    enum Role { PageId = Qt::UserRole, ItemId, OfficeId, Title };

    using QAbstractListModel::QAbstractListModel;

    WorkingCopy *copy() const { return m_copy; }
    void setCopy(WorkingCopy *copy);
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QStringList titles() const;
    int count() const { return int(m_pages.size()); }

    Q_INVOKABLE int indexOf(const QString &pageId) const;
    Q_INVOKABLE QString pageAt(int row) const;
    /*! The texts of all pages. */
    Q_INVOKABLE QStringList allTextIds() const;
    /*! The first text of a part or a page, or the text itself. */
    Q_INVOKABLE QString textOf(const QString &id) const;
    /*! The page on which a text, a part or a page stands. */
    Q_INVOKABLE QString pageOf(const QString &textId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void copyChanged();
    void languageChanged();
    void titlesChanged();
    void counted();

private:
    void reload();
    void tellTitles(int first, int last);
    QString titleOf(const EditedPage &page) const;

    WorkingCopy *m_copy = nullptr;
    QString m_language;
    QList<EditedPage> m_pages;
};
