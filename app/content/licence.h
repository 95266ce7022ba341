// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The full text of a licence under which a part of the program stands, and which asks to be shown with it.

#pragma once

#include <QQmlEngine>
#include <QStringList>

/*! The text of the licence \a name ("OFL-1.1", "MIT"), as resources/CMakeLists.txt embeds it; in English. */
class Licence : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QStringList paragraphs READ paragraphs NOTIFY nameChanged FINAL)

public:
    using QObject::QObject;

    QString name() const { return m_name; }
    void setName(const QString &name);
    /*! The title, one line for each holder of the copyright, then the terms; empty if there is no such text. */
    QStringList paragraphs() const { return m_paragraphs; }

signals:
    void nameChanged();

private:
    QString m_name;
    QStringList m_paragraphs;
};
