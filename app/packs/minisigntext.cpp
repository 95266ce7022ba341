// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "minisigntext.h"

#include <algorithm>

namespace
{

constexpr auto untrustedCommentMark = "untrusted comment: ";
// minisign reads at most 1023 bytes of a line. Bytes.
constexpr qsizetype longestLine = 1000;

bool isControl(char byte)
{
    constexpr uchar firstPrintable = 0x20;
    constexpr uchar deleted = 0x7F;
    // minisign's own comments have tabs.
    return (uchar(byte) < firstPrintable && byte != '\n' && byte != '\t') || uchar(byte) == deleted;
}

} // namespace

std::optional<QList<QByteArray>> minisignLines(const QByteArray &text, qsizetype count)
{
    if (!text.endsWith('\n') || text.size() > count * (longestLine + 1)
        || std::any_of(text.cbegin(), text.cend(), isControl))
        return std::nullopt;
    const QList<QByteArray> lines = text.chopped(1).split('\n');
    if (lines.size() != count || !lines.constFirst().startsWith(untrustedCommentMark)
        || std::any_of(lines.cbegin(), lines.cend(), [](const QByteArray &line) { return line.size() > longestLine; }))
        return std::nullopt;
    return lines;
}

std::optional<QByteArray> minisignBytes(const QByteArray &line, qsizetype size)
{
    QByteArray bytes = QByteArray::fromBase64(line);
    // Written again, they are the same line: nothing was skipped, and nothing can be written in two ways.
    if (bytes.size() != size || bytes.toBase64() != line)
        return std::nullopt;
    return bytes;
}
