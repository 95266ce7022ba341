// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "excerpt.h"

namespace
{

const auto paragraphBreak = QStringLiteral("\n\n");

QString tagged(const char *tag, const QString &words)
{
    QString inside = words.toHtmlEscaped();
    inside.replace(QLatin1Char('\n'), QLatin1String("<br/>"));
    return QStringLiteral("<%1>%2</%1>\n").arg(QLatin1String(tag), inside);
}

} // namespace

void Excerpt::setCatalog(Catalog *catalog)
{
    if (m_catalog == catalog)
        return;
    m_catalog = catalog;
    emit catalogChanged();
}

QStringList Excerpt::officialLanguages() const
{
    QStringList codes;
    for (const LanguageRow &language : languages()) {
        if (language.official)
            codes.append(language.code);
    }
    return codes;
}

QString Excerpt::languageName(const QString &language) const
{
    for (const LanguageRow &row : languages()) {
        if (row.code == language)
            return row.name;
    }
    return {};
}

QString Excerpt::revision() const
{
    return m_catalog ? m_catalog->revision() : QString();
}

QString Excerpt::title(const QString &language) const
{
    if (!m_catalog)
        return {};
    return m_catalog->words((m_itemId.isEmpty() ? m_sectionId : m_itemId) + QStringLiteral(".title"), language);
}

QString Excerpt::plain(const QString &textId, const QStringList &languages, const QStringList &sources) const
{
    QStringList parts;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        parts.append(title(languages.at(i)));
        for (const PageBlock &block : blocks(textId, languages.at(i)))
            parts.append(plainOf(block));
        parts.append(sources.value(i));
    }
    return parts.join(paragraphBreak) + QLatin1Char('\n');
}

QString Excerpt::html(const QString &textId, const QStringList &languages, const QStringList &sources) const
{
    QString html;
    for (qsizetype i = 0; i < languages.size(); ++i) {
        html += QStringLiteral("<div lang=\"%1\">\n").arg(languages.at(i).toHtmlEscaped());
        html += tagged("h1", title(languages.at(i)));
        for (const PageBlock &block : blocks(textId, languages.at(i)))
            html += htmlOf(block);
        html += tagged("p", sources.value(i)) + QStringLiteral("</div>\n");
    }
    return html;
}

QString Excerpt::columns(const QStringList &languages) const
{
    QList<QStringList> cells; // one list a language; a note, which is last, may be in one of them alone
    qsizetype rows = 0;
    for (const QString &language : languages) {
        QStringList column { tagged("h1", title(language)) };
        for (const PageBlock &block : blocks({}, language))
            column.append(htmlOf(block));
        cells.append(column);
        rows = qMax(rows, column.size());
    }
    if (cells.isEmpty())
        return {};
    QString html = QStringLiteral("<table width=\"100%\">\n");
    for (qsizetype row = 0; row < rows; ++row) {
        html += QStringLiteral("<tr>");
        for (qsizetype column = 0; column < cells.size(); ++column) {
            html += QStringLiteral("<td width=\"%1%\" lang=\"%2\">%3</td>")
                            .arg(100 / cells.size())
                            .arg(languages.at(column).toHtmlEscaped(), cells.at(column).value(row));
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</table>\n");
}

QList<LanguageRow> Excerpt::languages() const
{
    return m_catalog ? m_catalog->languages() : QList<LanguageRow>();
}

// The blocks of the page; those of one text where \a textId is not empty.
QList<PageBlock> Excerpt::blocks(const QString &textId, const QString &language) const
{
    if (!m_catalog)
        return {};
    QList<PageBlock> blocks = pageBlocks(*m_catalog, m_sectionId, m_itemId, language, m_plainWords);
    if (!textId.isEmpty())
        blocks.removeIf([&textId](const PageBlock &block) { return block.textId != textId; });
    return blocks;
}

QString Excerpt::plainOf(const PageBlock &block)
{
    switch (block.kind) {
    case PageBlock::Kind::Entry:
        return QStringLiteral("• ") + block.words;
    case PageBlock::Kind::Fact:
        return block.label + QStringLiteral(": ") + block.words;
    case PageBlock::Kind::Paragraph:
    case PageBlock::Kind::Heading:
    case PageBlock::Kind::PlainSentence:
    case PageBlock::Kind::Note:
        break;
    }
    return block.words;
}

QString Excerpt::htmlOf(const PageBlock &block)
{
    switch (block.kind) {
    case PageBlock::Kind::Heading:
        return tagged("h2", block.words);
    case PageBlock::Kind::Entry:
        return QStringLiteral("<ul>") + tagged("li", block.words) + QStringLiteral("</ul>\n");
    case PageBlock::Kind::Fact:
        return QStringLiteral("<p><b>%1:</b> %2</p>\n").arg(block.label.toHtmlEscaped(), block.words.toHtmlEscaped());
    case PageBlock::Kind::Paragraph:
    case PageBlock::Kind::PlainSentence:
    case PageBlock::Kind::Note:
        break;
    }
    return tagged("p", block.words);
}
