// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a page of the content says, block by block in the order of reading, in any language. The screen, the clipboard
// and the printed sheet take the blocks from here, so that the order is written once.

#pragma once

#include "contentmodels.h"

/*! One block of a page. */
struct PageBlock {
    Q_GADGET
    QML_VALUE_TYPE(pageBlock)
    Q_PROPERTY(QString textId MEMBER textId CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(bool listed READ listed CONSTANT FINAL)
    Q_PROPERTY(QString icon MEMBER icon CONSTANT FINAL)
    Q_PROPERTY(bool note READ note CONSTANT FINAL)

public:
    enum class Kind { Paragraph, Heading, Entry, Fact, PlainSentence, Note };

    QString textId;
    Kind kind = Kind::Paragraph;
    QString label; // of a fact; empty for all other blocks
    QString words;
    QString icon; // of the pictogram beside a plain sentence; empty for all other blocks

    /*! Whether it is one of a list, after a point. */
    bool listed() const { return kind == Kind::Entry; }
    /*! Whether it says of the page that its text in this language is older than its counterpart. */
    bool note() const { return kind == Kind::Note; }
};

/*! The blocks of the page of a section, or of one of its items where \a itemId is not empty: its full text, or what it
    says in plain words. The last one is a note where the text in that language is older than its counterpart. */
QList<PageBlock> pageBlocks(const Catalog &catalog, const QString &sectionId, const QString &itemId,
                            const QString &language, bool plainWords);

/*! The same as a list in one language, and as values in any. */
class PageText : public SectionPartModel
{
    Q_OBJECT
    QML_ELEMENT
    /*! The item whose page it is; empty for the section's own. */
    Q_PROPERTY(QString itemId READ itemId WRITE setItemId NOTIFY itemIdChanged FINAL)
    /*! Whether it is what the page says in plain words, in place of its full text. */
    Q_PROPERTY(bool plainWords READ plainWords WRITE setPlainWords NOTIFY plainWordsChanged FINAL)
    /*! Whether all official languages have the same blocks: a note then stands in each of them, without words where the
       text is not older. Else only notes differ. */
    Q_PROPERTY(bool paired MEMBER m_paired FINAL)
    /*! How many blocks there are. Told after every change of the blocks: a binding that reads it is evaluated again. */
    Q_PROPERTY(int blockCount READ blockCount NOTIFY blocksChanged FINAL)

public:
    explicit PageText(QObject *parent = nullptr);

    QString itemId() const { return m_itemId; }
    void setItemId(const QString &itemId);
    bool plainWords() const { return m_plainWords; }
    void setPlainWords(bool plainWords);
    int blockCount() const { return int(blocksIn(language()).size()); }
    /*! The blocks in any language, as values of pageBlock. */
    Q_INVOKABLE QVariantList blocksIn(const QString &language) const;
    /*! One block in any language; an empty one outside 0 … count - 1. */
    Q_INVOKABLE PageBlock blockAt(int row, const QString &language) const;
    /*! The full title of the section in any language. */
    Q_INVOKABLE QString titleIn(const QString &language) const;

signals:
    void itemIdChanged();
    void plainWordsChanged();
    void blocksChanged();

protected:
    QVariantList fetch() override;
    void updated() override;

private:
    QList<PageBlock> read(const QString &language) const;

    QString m_itemId;
    bool m_plainWords = false;
    bool m_paired = false;
    mutable QHash<QString, QVariantList> m_blocks; // of each language that was asked for
};
