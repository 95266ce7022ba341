// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sentences.h"

#include "pronunciation.h"
#include "wordcharacters.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace
{

bool isLineBreak(QChar unit)
{
    return unit == u'\n' || unit == u'\r' || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator;
}

/*! Goes through a text once and collects its sentences. */
class Divider
{
public:
    explicit Divider(const QString &text)
        : m_text(text)
        , m_graphemes(QTextBoundaryFinder::Grapheme, text)
    {
    }

    QList<TextRange> divide();

private:
    bool endsAfter(qsizetype mark, qsizetype marksEnd, qsizetype end) const;
    bool isInitial(qsizetype stop) const;
    void add(qsizetype from, qsizetype to);
    void addPiece(qsizetype from, qsizetype to);
    qsizetype withoutSpace(qsizetype from, qsizetype to);
    qsizetype cutWithin(qsizetype from);
    qsizetype graphemeAfter(qsizetype at);
    bool isSpace(qsizetype at) const { return at < m_text.size() && m_text[at].isSpace(); }
    bool isOneOf(QStringView signs, qsizetype at) const { return at < m_text.size() && signs.contains(m_text[at]); }

    const QStringView m_text;
    QTextBoundaryFinder m_graphemes;
    QList<TextRange> m_ranges;
};

QList<TextRange> Divider::divide()
{
    qsizetype start = 0;
    for (qsizetype at = 0; at < m_text.size();) {
        const qsizetype mark = at;
        while (isOneOf(u".;?!…", at))
            ++at;
        const qsizetype marksEnd = at;
        if (marksEnd == mark) {
            if (isLineBreak(m_text[at])) {
                add(start, at);
                start = at;
            }
            ++at;
            continue;
        }
        while (isOneOf(u"»”’›\"')]}", at))
            ++at;
        if (isSpace(at) && endsAfter(mark, marksEnd, at)) {
            add(start, at);
            start = at;
        }
    }
    add(start, m_text.size());
    return m_ranges;
}

// Whether the marks from \a mark to \a marksEnd, before the white space at \a end, end a sentence.
bool Divider::endsAfter(qsizetype mark, qsizetype marksEnd, qsizetype end) const
{
    for (qsizetype i = mark; i < marksEnd; ++i) {
        if (!isOneOf(u".…", i))
            return true;
    }
    qsizetype next = end;
    while (isSpace(next) || isOneOf(u"«“‘‹\"'([{¿¡", next))
        ++next;
    const bool goesOn = QChar::isLower(characterAt(m_text, next));
    if (marksEnd - mark > 1 || m_text[mark] == u'…')
        return !goesOn;
    if (isStopOfAbbreviation(m_text, mark) || isInitial(mark))
        return false;
    const qsizetype last = mark - 1;
    const bool isShort = isDigitAt(m_text, last) || (isWordAt(m_text, last) && !isWordBefore(m_text, last));
    return !(isShort && goesOn);
}

// Whether a single capital letter stands before the full stop at \a stop.
bool Divider::isInitial(qsizetype stop) const
{
    qsizetype letter = stop - 1;
    while (QChar::isMark(characterAt(m_text, letter)))
        --letter;
    return QChar::isUpper(characterAt(m_text, letter)) && !isWordBefore(m_text, letter);
}

// Adds what is from \a from to \a to without the white space around it, in pieces if it is long.
void Divider::add(qsizetype from, qsizetype to)
{
    while (to > from && m_text[to - 1].isSpace())
        --to;
    from = withoutSpace(from, to);
    while (to - from > longestSentence) {
        const qsizetype cut = std::min(cutWithin(from), to);
        addPiece(from, cut);
        from = withoutSpace(cut, to);
    }
    addPiece(from, to);
}

// Where the white space at \a from ends, at \a to at the latest. A mark on a space belongs to it.
qsizetype Divider::withoutSpace(qsizetype from, qsizetype to)
{
    while (from < to && m_text[from].isSpace())
        from = graphemeAfter(from);
    return from;
}

// Where the piece that begins at \a from, and goes on for more than longestSentence units, ends.
qsizetype Divider::cutWithin(qsizetype from)
{
    qsizetype space = 0;
    for (qsizetype at = from + longestSentence; at > from + 1; --at) {
        if (!m_text[at].isSpace())
            continue;
        if (m_text[at - 1] == u',')
            return at;
        space = std::max(space, at);
    }
    if (space > 0)
        return space;
    m_graphemes.setPosition(from + longestSentence);
    if (m_graphemes.isAtBoundary())
        return from + longestSentence;
    const qsizetype before = m_graphemes.toPreviousBoundary();
    return before > from ? before : graphemeAfter(from);
}

qsizetype Divider::graphemeAfter(qsizetype at)
{
    m_graphemes.setPosition(at);
    const qsizetype next = m_graphemes.toNextBoundary();
    return next < 0 ? m_text.size() : next;
}

// Adds what is from \a from, which is no white space, to \a to, if there is a letter or digit in it.
void Divider::addPiece(qsizetype from, qsizetype to)
{
    while (to > from && m_text[to - 1].isSpace())
        --to;
    for (qsizetype at = from; at < to; ++at) {
        if (QChar::isLetterOrNumber(characterAt(m_text, at))) {
            m_ranges.append({ from, to - from });
            return;
        }
    }
}

} // namespace

QList<TextRange> sentences(const QString &text)
{
    return Divider(text).divide();
}
