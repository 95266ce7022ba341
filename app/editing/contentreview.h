// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Checks a working copy again and again while it is edited.

#pragma once

#include "finding.h"

#include <QAbstractListModel>
#include <QThread>
#include <QTimer>

#include <memory>

class WorkingCopy;

/*! What was found in the working copy, as a list: faults first, then what wants a reader. It is checked on a thread, a
   moment after each change. */
class ContentReview : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Editor builds the one ContentReview and hands it down")
    Q_PROPERTY(int count READ count NOTIFY counted FINAL)
    Q_PROPERTY(int faults READ faults NOTIFY counted FINAL)
    Q_PROPERTY(int notices READ notices NOTIFY counted FINAL)
    /*! Whether the list is that of the content as it is now. */
    Q_PROPERTY(bool current READ isCurrent NOTIFY currentChanged FINAL)

public:
    enum Role { TextId = Qt::UserRole, LanguageCode, Kind, Detail, Further, IsFault };

    explicit ContentReview(WorkingCopy &copy, QObject *parent = nullptr);
    ~ContentReview() override;

    int count() const { return int(m_findings.size()); }
    int faults() const;
    int notices() const { return count() - faults(); }
    bool isCurrent() const { return m_current; }
    /*! The place in the list after \a row, or round from its end; -1 if there is none. */
    Q_INVOKABLE int rowAfter(int row) const;
    Q_INVOKABLE QString textAt(int row) const;
    Q_INVOKABLE QString languageAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void counted();
    void currentChanged();

private:
    void check();
    void conclude();
    void setCurrent(bool current);

    WorkingCopy &m_copy;
    QTimer m_rest;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<QList<Finding>> m_found; // by the thread
    bool m_again = false;                    // something changed while it ran
    bool m_current = false;
    QList<Finding> m_findings;
};
