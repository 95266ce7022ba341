// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts of the content in several languages at once, for what must have room for all of them.

#pragma once

#include "contentitem.h"

#include <QQmlParserStatus>

/*! The words of the texts \a textIds in each of \a languages. See schema.sql for the ids. */
class Wordings : public CatalogItem, public QQmlParserStatus
{
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QStringList languages READ languages WRITE setLanguages NOTIFY languagesChanged FINAL)
    Q_PROPERTY(QList<QString> textIds READ textIds WRITE setTextIds NOTIFY textIdsChanged FINAL)
    /*! All texts in the first language, then all in the next; those that are not known are left out. */
    Q_PROPERTY(QList<QString> words READ words NOTIFY wordsChanged FINAL)

public:
    using CatalogItem::CatalogItem;

    QStringList languages() const { return m_languages; }
    void setLanguages(const QStringList &languages);
    QList<QString> textIds() const { return m_textIds; }
    void setTextIds(const QList<QString> &textIds);
    QList<QString> words() const { return m_words; }

    void classBegin() override { m_complete = false; }
    void componentComplete() override;

signals:
    void languagesChanged();
    void textIdsChanged();
    void wordsChanged();

protected:
    void reload() override;

private:
    QStringList m_languages;
    QList<QString> m_textIds;
    QList<QString> m_words;
    bool m_complete = true;
};
