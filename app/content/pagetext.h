// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page of the content says, block by block in the order of reading, in any language.

#pragma once

#include "contentitem.h"

#include <QVariantList>

/*! One block of a page. */
struct PageBlock {
    Q_GADGET
    Q_PROPERTY(QString textId MEMBER textId CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(bool listed READ listed CONSTANT FINAL)

public:
    enum class Kind { Paragraph, Heading, Entry, Fact };

    QString textId;
    Kind kind = Kind::Paragraph;
    QString label; // of a fact
    QString words;

    /*! Whether it is one of a list, after a point. */
    bool listed() const { return kind == Kind::Entry; }
};

/*! The blocks of the page of a section, or of one of its items where \a itemId is not empty. */
QList<PageBlock> pageBlocks(const Catalog &catalog, const QString &sectionId, const QString &itemId,
                            const QString &language);

/*! The same for QML. */
class PageText : public CatalogItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString sectionId MEMBER m_sectionId NOTIFY changed FINAL)
    /*! The item whose page it is; empty for the section's own. */
    Q_PROPERTY(QString itemId MEMBER m_itemId NOTIFY changed FINAL)
    /*! Counts the changes of the content: a binding that reads it is evaluated again after one. */
    Q_PROPERTY(int revision READ revision NOTIFY changed FINAL)

public:
    using CatalogItem::CatalogItem;

    int revision() const { return m_revision; }
    /*! The blocks in one language. */
    Q_INVOKABLE QVariantList blocksIn(const QString &language) const;
    /*! The full title of the section in one language. */
    Q_INVOKABLE QString titleIn(const QString &language) const;

signals:
    void changed();

protected:
    void reload() override;

private:
    QString m_sectionId;
    QString m_itemId;
    int m_revision = 0;
};
