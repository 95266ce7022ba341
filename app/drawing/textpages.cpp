// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textpages.h"

#include <QFont>
#include <QGuiApplication>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace
{

// A page has no less than this of a paragraph, and leaves no less of it, where it has room for some lines.
constexpr int s_leastLines = 2;
constexpr int s_companyLines = 4;
// The lines at the end of a page in which a clause may end: further up it would leave too much of the page empty.
constexpr int s_lastLines = 2;
// What is shown of a line that a clause breaks, so that no short word stands alone.
constexpr double s_leastShare = 0.3;

// The position after the last clause that ends in \a text after \a from and not after \a to, and after the space that
// follows it; -1 for none.
int clauseEnd(const QString &text, int from, int to)
{
    for (int end = to; end > from + 1; --end) {
        if (text.at(end - 1) == u' ' && QStringLiteral(".;:,").contains(text.at(end - 2)))
            return end;
    }
    return -1;
}

// How much of its line stands before the position \a end, where \a lines begin; one begins behind it.
double shareOfLine(const QList<int> &lines, int end)
{
    const auto next = std::lower_bound(lines.cbegin(), lines.cend(), end);
    const int start = *(next - 1);
    return double(end - start) / (*next - start);
}

} // namespace

TextPages::TextPages(QQuickItem *parent)
    : QQuickItem(parent)
{
    connect(this, &TextPages::measuresChanged, this, &QQuickItem::polish);
}

void TextPages::setParagraphs(const QStringList &texts, const QList<double> &heights)
{
    m_texts = texts;
    m_heights = heights;
}

QList<int> TextPages::starts(int paragraph) const
{
    return m_pages.starts.value(paragraph);
}

void TextPages::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        polish();
}

void TextPages::updatePolish()
{
    emit textsWanted();
    Pages pages = find();
    if (pages.texts == m_pages.texts && pages.starts == m_pages.starts)
        return;
    m_pages = std::move(pages);
    emit found();
}

TextPages::Pages TextPages::find() const
{
    Pages whole { 1, 0, m_texts, QList<QList<int>>(m_texts.size()) };
    if (m_texts.isEmpty() || m_pixelSize <= 0 || m_lineHeight <= 0 || width() <= 0 || height() <= 0)
        return whole;
    Lines lines;
    double sum = m_above - m_spacing;
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        lines.append(lineStarts(m_texts.at(i)));
        sum += m_spacing + heightFrom(i, 0, lines);
    }
    if (sum <= m_single)
        return whole;
    const int count = countPages({}, height(), lines);
    if (count < 2)
        return whole;
    // As even as their number allows: the least room in which most of them end at a clause.
    Pages best = within(height(), count, lines);
    const int steps = int((height() - sum / count) / (m_lineHeight / 2));
    for (int i = 1; i <= steps; ++i) {
        const double room = height() - i * m_lineHeight / 2;
        if (countPages({}, room, lines) != count)
            break;
        Pages even = within(room, count, lines);
        if (even.clauses >= best.clauses)
            best = std::move(even);
    }
    return best.clauses > 0 ? best : whole;
}

double TextPages::heightFrom(qsizetype paragraph, int line, const Lines &lines) const
{
    const double whole = m_heights.value(paragraph);
    return whole > 0 ? whole : double(lines.at(paragraph).size() - line) * m_lineHeight;
}

std::optional<TextPages::Position> TextPages::nextPage(Position start, double room, const Lines &lines) const
{
    const int least = s_companyLines * m_lineHeight <= room ? s_leastLines : 1;
    double used = start == Position() ? m_above : 0;
    for (Position at = start; at.paragraph < lines.size(); at = { at.paragraph + 1, 0 }) {
        if (at.paragraph > start.paragraph)
            used += m_spacing;
        const double height = heightFrom(at.paragraph, at.line, lines);
        if (used + height > room) {
            const int left = int(lines.at(at.paragraph).size()) - at.line;
            const int fitting = std::min(int(std::floor((room - used) / m_lineHeight)), left - least);
            const bool whole = m_heights.value(at.paragraph) > 0;
            return fitting >= least && !whole ? Position { at.paragraph, at.line + fitting } : at;
        }
        used += height;
    }
    return std::nullopt;
}

int TextPages::countPages(Position start, double room, const Lines &lines) const
{
    int count = 1;
    for (auto next = nextPage(start, room, lines); next; next = nextPage(start, room, lines)) {
        if (*next == start)
            return 0;
        start = *next;
        ++count;
    }
    return count;
}

TextPages::Pages TextPages::within(double room, int most, Lines lines) const
{
    Pages pages { 1, 0, m_texts, QList<QList<int>>(m_texts.size()) };
    Position start;
    for (auto next = nextPage(start, room, lines); next && *next != start; next = nextPage(start, room, lines)) {
        QList<int> &ownLines = lines[next->paragraph];
        QString &text = pages.texts[next->paragraph];
        const int first = next->paragraph == start.paragraph ? start.line : 0;
        if (next->line == 0) {
            ++pages.clauses; // a paragraph ends with one
        } else if (next->line > first) {
            const int end = clauseEnd(text, ownLines.at(std::max(first + 1, next->line - s_lastLines)),
                                      ownLines.at(next->line));
            if (end > 0 && shareOfLine(ownLines, end) >= s_leastShare) {
                QString divided = text;
                divided[end - 1] = QChar::LineSeparator;
                Lines dividedLines = lines;
                dividedLines[next->paragraph] = lineStarts(divided);
                const Position begins { next->paragraph, int(dividedLines.at(next->paragraph).indexOf(end)) };
                const int after = countPages(begins, room, dividedLines);
                if (after > 0 && pages.count + after <= most) {
                    text = divided;
                    lines = dividedLines;
                    next = begins;
                    ++pages.clauses;
                }
            }
        }
        start = *next;
        pages.starts[start.paragraph].append(start.line);
        ++pages.count;
    }
    return pages;
}

QList<int> TextPages::lineStarts(const QString &text) const
{
    QFont font = QGuiApplication::font();
    font.setFamily(m_family);
    font.setPixelSize(m_pixelSize);
    QTextOption option;
    option.setWrapMode(QTextOption::WordWrap);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.beginLayout();
    QList<int> starts;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width());
        starts.append(line.textStart());
    }
    layout.endLayout();
    return starts;
}
