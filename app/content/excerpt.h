// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be taken from a page: its words, or one text of them, in any languages, as plain text and as HTML.

#pragma once

#include "pagetext.h"

#include <QPointer>

/*! The words of the page of a section, or of one of its items. */
class Excerpt : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Catalog *catalog READ catalog WRITE setCatalog NOTIFY catalogChanged REQUIRED FINAL)
    Q_PROPERTY(QString sectionId MEMBER m_sectionId NOTIFY placeChanged FINAL)
    /*! The item whose page it is; empty for the section's own. */
    Q_PROPERTY(QString itemId MEMBER m_itemId NOTIFY placeChanged FINAL)
    /*! Whether it is what the page says in plain words, in place of its full text. */
    Q_PROPERTY(bool plainWords MEMBER m_plainWords NOTIFY placeChanged FINAL)

public:
    using QObject::QObject;

    Catalog *catalog() const { return m_catalog; }
    void setCatalog(Catalog *catalog);

    /*! The official languages, in their order. */
    Q_INVOKABLE QStringList officialLanguages() const;
    /*! What a language calls itself. */
    Q_INVOKABLE QString languageName(const QString &language) const;
    /*! The day the words were last changed, as 2026-12-31. */
    Q_INVOKABLE QString revision() const;
    /*! The full title of the page. */
    Q_INVOKABLE QString title(const QString &language) const;
    /*!
        The title, the text \a textId (the id of a paragraph, an item, a fact or an office) or, where it is empty, the
        whole page, and a line that says where it is from: for each of \a languages, with its line of \a sources.
    */
    Q_INVOKABLE QString plain(const QString &textId, const QStringList &languages, const QStringList &sources) const;
    /*! The same as HTML; each language stands in an element with its lang. */
    Q_INVOKABLE QString html(const QString &textId, const QStringList &languages, const QStringList &sources) const;
    /*! The whole page as HTML, with languages side by side, paragraph beside paragraph. */
    Q_INVOKABLE QString columns(const QStringList &languages) const;

signals:
    void catalogChanged();
    void placeChanged();

private:
    QList<LanguageRow> languages() const;
    QList<PageBlock> blocks(const QString &textId, const QString &language) const;
    static QString plainOf(const PageBlock &block);
    static QString htmlOf(const PageBlock &block);

    QPointer<Catalog> m_catalog;
    QString m_sectionId;
    QString m_itemId;
    bool m_plainWords = false;
};
