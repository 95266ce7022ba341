// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

void Clipboard::copy(const QString &plain, const QString &html)
{
    auto *words = new QMimeData;
    words->setText(plain);
    words->setHtml(QStringLiteral("<meta charset=\"utf-8\">") + html);
    QGuiApplication::clipboard()->setMimeData(words);
}

void Clipboard::copyWords(const QString &words, const QString &language)
{
    QString plain = words;
    // As a text document ends its paragraphs and lines.
    plain.replace(QChar::ParagraphSeparator, QLatin1Char('\n')).replace(QChar::LineSeparator, QLatin1Char('\n'));
    QString html = plain.toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QLatin1String("<br/>"));
    copy(plain, QStringLiteral("<p lang=\"%1\">%2</p>").arg(language.toHtmlEscaped(), html));
}
