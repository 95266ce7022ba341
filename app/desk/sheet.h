// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page on paper: A4, the name of the ministry at its head, a foot that says what it is, fonts inside.

#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

class QIODevice;

/*! What is printed or saved as PDF. Qt lays the HTML out; the sheet adds margins, head and foot. */
class Sheet : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /*! The name of the ministry, at the head. */
    Q_PROPERTY(QString ministryName MEMBER m_ministryName NOTIFY changed FINAL)
    /*! The title of the document, also the name of its file. */
    Q_PROPERTY(QString title MEMBER m_title NOTIFY changed FINAL)
    /*! The body. */
    Q_PROPERTY(QString html MEMBER m_html NOTIFY changed FINAL)
    /*! What the foot says on its left and, with %1 and %2 for the number of the page and of all pages, on its right:
        one line a language. */
    Q_PROPERTY(QStringList footers MEMBER m_footers NOTIFY changed FINAL)
    Q_PROPERTY(QStringList pageNumbers MEMBER m_pageNumbers NOTIFY changed FINAL)
    /*! The file that save() has written, or could not write. */
    Q_PROPERTY(QString file READ file NOTIFY fileChanged FINAL)

public:
    using QObject::QObject;

    QString title() const { return m_title; }
    QString file() const { return m_file; }

    /*! Writes the sheet as PDF to \a device, which is open. */
    void write(QIODevice *device) const;
    /*! Saves it as PDF among the user's documents, beside whatever is there. False if it cannot be written. */
    Q_INVOKABLE bool save();

signals:
    void changed();
    void fileChanged();

private:
    QString m_ministryName;
    QString m_title;
    QString m_html;
    QStringList m_footers;
    QStringList m_pageNumbers;
    QString m_file;
};
