// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reviewtable.h"

#include "editedtexts.h"

#include <algorithm>

namespace
{

bool wantsReviewer(const WorkingCopy &copy, const QString &text, const QStringList &languages)
{
    return std::any_of(languages.cbegin(), languages.cend(), [&](const QString &language) {
        const EditedWords words = copy.words(text, language);
        return !words.reviewed || words.older;
    });
}

QString cell(const EditedWords &words, const QString &older)
{
    const QString mark = words.older ? QStringLiteral("<br/><i>%1</i>").arg(older.toHtmlEscaped()) : QString();
    return QStringLiteral("<td>%1%2</td>").arg(words.words.toHtmlEscaped(), mark);
}

} // namespace

int ReviewTable::count() const
{
    const QStringList languages = copy->languageCodes();
    int count = 0;
    for (const EditedPage &page : editedPages(*copy)) {
        const QList<EditedText> texts = editedTexts(*copy, page.pageId);
        count += int(std::count_if(texts.cbegin(), texts.cend(), [&](const EditedText &text) {
            return wantsReviewer(*copy, text.textId, languages);
        }));
    }
    return count;
}

QString ReviewTable::html(const QString &older, const QStringList &lines) const
{
    const QStringList languages = copy->languageCodes();
    const int share = 92 / qMax<int>(1, int(languages.size())); // of the width of a page, %
    QString html;
    int number = 0;
    for (const EditedPage &page : editedPages(*copy)) {
        QString rows;
        for (const EditedText &text : editedTexts(*copy, page.pageId)) {
            if (!wantsReviewer(*copy, text.textId, languages))
                continue;
            rows += QStringLiteral("<tr><td>%1</td>").arg(++number);
            for (const QString &language : languages)
                rows += cell(copy->words(text.textId, language), older);
            // Room for a hand.
            rows += QStringLiteral("</tr><tr><td></td>");
            for (int column = 0; column < languages.size(); ++column)
                rows += QStringLiteral("<td><p>&nbsp;</p></td>");
            rows += QStringLiteral("</tr>");
        }
        if (rows.isEmpty())
            continue;
        QStringList titles;
        for (const QString &language : languages)
            titles.append(copy->words(page.titleText, language).words.toHtmlEscaped());
        titles.removeAll(QString());
        QString heads;
        for (const QString &language : languages)
            heads += QStringLiteral("<th align=\"left\" width=\"%1%\">%2</th>")
                             .arg(share)
                             .arg(copy->languageName(language));
        html += QStringLiteral("<h3>%1</h3><table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"6\">"
                               "<thead><tr><th width=\"8%\"></th>%2</tr></thead>%3</table>")
                        .arg(titles.join(QStringLiteral(" · ")), heads, rows);
    }
    for (const QString &line : lines)
        html += QStringLiteral("<p>&nbsp;</p><p>%1</p>").arg(line.toHtmlEscaped());
    return html;
}
