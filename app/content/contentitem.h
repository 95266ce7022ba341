// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is asked of the content, as QML sees it.

#pragma once

#include "catalog.h"

#include <QPointer>

/*! What all answers of a catalog share: they are asked for again when the content is another one. */
class CatalogItem : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(Catalog *catalog READ catalog WRITE setCatalog NOTIFY catalogChanged REQUIRED FINAL)

public:
    using QObject::QObject;

    Catalog *catalog() const { return m_catalog; }
    void setCatalog(Catalog *catalog);

signals:
    void catalogChanged();

protected:
    /*! Asks again; the catalog may be missing still. */
    virtual void reload() = 0;

private:
    QPointer<Catalog> m_catalog;
};

/*! An answer in one language: it is asked for again when the language is another one, too. */
class ContentItem : public CatalogItem
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)

public:
    using CatalogItem::CatalogItem;

    QString language() const { return m_language; }
    void setLanguage(const QString &language);

signals:
    void languageChanged();

private:
    QString m_language;
};
