// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read aloud of one page: blocks of text in reading order, and the sentences in them.

#pragma once

#include "sentences.h"
#include "spokentext.h"

#include <QObject>
#include <QPointer>

/*! A stretch of text that one thing on the screen shows. */
struct ReadingBlock {
    QPointer<QObject> source; // what shows it
    QString words;            // as they are shown
    QString language;         // the code of their language
    QList<SpokenGloss> glosses;
};

/*! A sentence: the block it is in, and where. */
struct ReadingSentence {
    int block = 0;
    TextRange range;
};

/*! The text of a page that is read aloud. */
class ReadingText
{
public:
    /*! Adds a block behind the others. One without a letter has no sentence. */
    void add(const ReadingBlock &block);
    void clear();

    int sentenceCount() const { return int(m_sentences.size()); }
    /*! A sentence, 0 … sentenceCount() - 1. */
    const ReadingSentence &sentence(int index) const { return m_sentences.at(index); }
    const ReadingBlock &blockOf(int index) const { return m_blocks.at(sentence(index).block); }
    /*! A sentence as it is spoken. origins are units of the words of its block. */
    QList<SpokenPart> spoken(int index) const;
    /*! The sentence at the same place of another text with the same blocks, such as one in another language: the one
        that is \a nth in \a block, or the last of that block. -1 where there is no sentence. */
    int counterpart(int block, int nth) const;
    /*! Which sentence of its block a sentence is, from 0. */
    int nthInBlock(int index) const;

private:
    QList<ReadingBlock> m_blocks;
    QList<ReadingSentence> m_sentences;
};

/*! The word around the unit \a unit of \a words: letters, digits and marks without a break, with the apostrophes
    within, and a number with its separators. An empty range where there is none. */
TextRange wordAround(const QString &words, qsizetype unit);
