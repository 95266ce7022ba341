// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing of the content, in one language, as QML sees it.

#pragma once

#include "catalog.h"

#include <QPointer>

/*! What single answers of a catalog share: they are asked for again when the language or the content is another one. */
class ContentItem : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(Catalog *catalog READ catalog WRITE setCatalog NOTIFY catalogChanged REQUIRED FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)

public:
    using QObject::QObject;

    Catalog *catalog() const { return m_catalog; }
    void setCatalog(Catalog *catalog);
    QString language() const { return m_language; }
    void setLanguage(const QString &language);

signals:
    void catalogChanged();
    void languageChanged();

protected:
    /*! Asks again; the catalog may be missing still. */
    virtual void reload() = 0;

private:
    QPointer<Catalog> m_catalog;
    QString m_language;
};
