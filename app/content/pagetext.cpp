// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagetext.h"

#include <algorithm>

namespace
{

// The texts of a page, by their wordings.
QStringList textsOf(const QList<PageBlock> &blocks, const QString &sectionId, const QString &itemId)
{
    using Kind = PageBlock::Kind;
    QStringList texts;
    if (itemId.isEmpty())
        texts += { sectionId + QStringLiteral(".title"), sectionId + QStringLiteral(".short") };
    else
        texts += itemId + QStringLiteral(".title");
    for (const PageBlock &block : blocks) {
        if (block.kind == Kind::Fact)
            texts += { block.textId + QStringLiteral(".label"), block.textId + QStringLiteral(".value") };
        else if (block.kind == Kind::Entry || block.kind == Kind::Heading)
            texts += { block.textId + QStringLiteral(".title"), block.textId + QStringLiteral(".name") };
        else
            texts += block.textId;
    }
    return texts;
}

QList<PageBlock> blocksWithoutNote(const Catalog &catalog, const QString &sectionId, const QString &itemId,
                                   const QString &language, bool plainWords)
{
    using Kind = PageBlock::Kind;
    QList<PageBlock> blocks;
    if (plainWords) {
        for (const PlainSentenceRow &sentence : catalog.plainSentences(sectionId, itemId, language))
            blocks.append({ sentence.sentenceId, Kind::PlainSentence, {}, sentence.words, sentence.icon });
        return blocks;
    }
    const auto addParagraphs = [&](const QString &owner) {
        for (const ParagraphRow &paragraph : catalog.paragraphs(sectionId, owner, language))
            blocks.append({ paragraph.paragraphId, Kind::Paragraph, {}, paragraph.words, {} });
    };
    const QString layout = catalog.layoutOf(sectionId);
    addParagraphs(itemId);
    if (itemId.isEmpty()) {
        for (const ItemRow &item : catalog.items(sectionId, language)) {
            const bool hasPage = layout == QLatin1String("items");
            blocks.append({ item.itemId, hasPage ? Kind::Heading : Kind::Entry, {}, item.title, {} });
            if (hasPage)
                addParagraphs(item.itemId);
        }
        for (const FactRow &fact : catalog.facts(sectionId, language))
            blocks.append({ fact.factId, Kind::Fact, fact.label, fact.value, {} });
    }
    if (layout == QLatin1String("offices")) {
        for (const OfficeRow &office : catalog.offices(language)) {
            blocks.append({ office.officeId, Kind::Heading, {}, office.name, {} });
            blocks.append({ office.officeId, Kind::Paragraph, {}, office.address, {} });
            for (const DirectionRow &direction : catalog.directions(office.officeId, language))
                blocks.append({ direction.directionId, Kind::Paragraph, {}, direction.words, {} });
        }
    }
    return blocks;
}

} // namespace

QList<PageBlock> pageBlocks(const Catalog &catalog, const QString &sectionId, const QString &itemId,
                            const QString &language, bool plainWords)
{
    QList<PageBlock> blocks = blocksWithoutNote(catalog, sectionId, itemId, language, plainWords);
    if (catalog.isOlder(textsOf(blocks, sectionId, itemId), language))
        blocks.append({ QLatin1String(Catalog::ageNoteId), PageBlock::Kind::Note, {}, catalog.ageNote(language), {} });
    return blocks;
}

PageText::PageText(QObject *parent)
    : SectionPartModel(PageBlock::staticMetaObject, parent)
{
}

void PageText::setItemId(const QString &itemId)
{
    if (m_itemId == itemId)
        return;
    m_itemId = itemId;
    emit itemIdChanged();
    reload();
}

void PageText::setPlainWords(bool plainWords)
{
    if (m_plainWords == plainWords)
        return;
    m_plainWords = plainWords;
    emit plainWordsChanged();
    reload();
}

QVariantList PageText::blocksIn(const QString &language) const
{
    if (!catalog())
        return {};
    // Who looks for a size of the words asks for the same blocks many times.
    auto blocks = m_blocks.find(language);
    if (blocks == m_blocks.end())
        blocks = m_blocks.insert(language, packed(read(language)));
    return *blocks;
}

QList<PageBlock> PageText::read(const QString &language) const
{
    QList<PageBlock> blocks = pageBlocks(*catalog(), sectionId(), m_itemId, language, m_plainWords);
    if (!m_paired || (!blocks.isEmpty() && blocks.constLast().note()))
        return blocks;
    const QList<LanguageRow> languages = catalog()->languages();
    const bool isNoted = std::any_of(languages.cbegin(), languages.cend(), [&](const LanguageRow &other) {
        return other.official && other.code != language
                && catalog()->isOlder(textsOf(blocks, sectionId(), m_itemId), other.code);
    });
    if (isNoted)
        blocks.append({ QLatin1String(Catalog::ageNoteId), PageBlock::Kind::Note, {}, {}, {} });
    return blocks;
}

PageBlock PageText::blockAt(int row, const QString &language) const
{
    return blocksIn(language).value(row).value<PageBlock>();
}

QString PageText::titleIn(const QString &language) const
{
    return catalog() ? catalog()->words(sectionId() + QStringLiteral(".title"), language) : QString();
}

QVariantList PageText::fetch()
{
    m_blocks.clear();
    return blocksIn(language());
}

void PageText::updated()
{
    emit blocksChanged();
}
