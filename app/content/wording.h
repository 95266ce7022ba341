// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One text of the content in one language, for titles that stand alone.

#pragma once

#include "catalog.h"

#include <QPointer>

/*! The words of the text \a textId in \a language; empty while either is unknown. See schema.sql for the ids. */
class Wording : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Catalog *catalog READ catalog WRITE setCatalog NOTIFY catalogChanged REQUIRED FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(QString textId READ textId WRITE setTextId NOTIFY textIdChanged FINAL)
    Q_PROPERTY(QString words READ words NOTIFY wordsChanged FINAL)

public:
    using QObject::QObject;

    Catalog *catalog() const { return m_catalog; }
    void setCatalog(Catalog *catalog);
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QString textId() const { return m_textId; }
    void setTextId(const QString &textId);
    QString words() const { return m_words; }

signals:
    void catalogChanged();
    void languageChanged();
    void textIdChanged();
    void wordsChanged();

private:
    void reload();

    QPointer<Catalog> m_catalog;
    QString m_language;
    QString m_textId;
    QString m_words;
};
