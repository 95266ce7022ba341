// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files of one kind that lie where people keep them.

#pragma once

#include <QAbstractListModel>
#include <QFileInfo>
#include <QQmlEngine>

/*! The files that end with \c suffix in the user's folders of documents and downloads, on the desktop, at home, where
   minisign keeps keys, and on sticks, the newest first. Folders in these are not looked into. */
class FoundFiles : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    /*! Without the dot, as "po". */
    Q_PROPERTY(QString suffix MEMBER m_suffix NOTIFY suffixChanged REQUIRED FINAL)
    Q_PROPERTY(int count READ count NOTIFY counted FINAL)

public:
    enum Role { Path = Qt::UserRole, Name, Folder, Changed };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return int(m_files.size()); }
    /*! Looks anew. */
    Q_INVOKABLE void look();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void suffixChanged();
    void counted();

private:
    QString m_suffix;
    QList<QFileInfo> m_files;
};
