// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a page aloud, sentence by sentence, and says which sentence and which word are heard.

#pragma once

#include "readingtext.h"
#include "voicechannel.h"

#include <QObject>
#include <QQmlEngine>

class Catalog;

/*!
    What is read aloud in a visit.

    A page hands over its blocks with begin() and add(), and they are read from start() on. What is read is given by
    value: the page may change meanwhile.
*/
class Reader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("kiosk.cpp builds the one Reader and hands it down")
    Q_PROPERTY(VoiceChannel *voice READ voice CONSTANT FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QObject *source READ source NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(bool voiceIsChecked READ voiceIsChecked NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(int sentenceStart READ sentenceStart NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(int sentenceLength READ sentenceLength NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(int wordStart READ wordStart NOTIFY wordChanged FINAL)
    Q_PROPERTY(int wordLength READ wordLength NOTIFY wordChanged FINAL)

public:
    /*! Hindered: somebody wished to hear, and the voice says why nothing is heard. */
    enum State { Silent, Reading, Paused, Hindered };
    Q_ENUM(State)

    /*! Reads by \a voice. Glosses are those of \a catalog. */
    Reader(const Catalog &catalog, VoiceChannel &voice, QObject *parent = nullptr);

    VoiceChannel *voice() const { return &m_voice; }
    State state() const { return m_state; }
    /*! What shows the words that are read now; null while silent, or if it is gone. */
    QObject *source() const;
    /*! The code of the language of the words that are read now. */
    QString language() const;
    /*! Whether a speaker of this language has checked its voice. */
    bool voiceIsChecked() const;
    /*! Where the sentence and the word that are heard are in these words, in UTF-16 units; a length of 0 for none. */
    int sentenceStart() const { return int(sentence().start); }
    int sentenceLength() const { return int(sentence().length); }
    int wordStart() const { return int(m_word.start); }
    int wordLength() const { return int(m_word.length); }
    bool hasPrevious() const { return hasText() && m_index > 0; }
    bool hasNext() const { return hasText() && m_index + 1 < m_text.sentenceCount(); }

    /*! Begins a new text, which add() gives block by block. What is read goes on until start() or startAgain(). */
    Q_INVOKABLE void begin();
    /*! Adds \a words in \a language, which \a source shows. \a textId names the text of the content, for its glosses;
        empty if it is none. */
    Q_INVOKABLE void add(QObject *source, const QString &textId, const QString &words, const QString &language);
    /*! Reads from the first sentence. */
    Q_INVOKABLE void start();
    /*! Puts the text that was added in the place of one with the same blocks, such as the same page in another
        language. Goes on at the sentence that was read, or stays paused there. */
    Q_INVOKABLE void startAgain();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    /*! Ends reading, and forgets the text. */
    Q_INVOKABLE void stop();
    /*! Other sentences. Reading goes on with them, also after a pause. */
    Q_INVOKABLE void readPrevious();
    Q_INVOKABLE void readNext();
    Q_INVOKABLE void readAgain();

signals:
    void stateChanged();
    void sentenceChanged();
    void wordChanged();
    /*! The text was read to its end. */
    void ended();

private:
    // Whether there is a text that is read or paused.
    bool hasText() const { return m_state == Reading || m_state == Paused; }
    TextRange sentence() const;
    void setState(State state);
    void setWord(TextRange word);
    // Reads the sentence \a index, or stays paused before it.
    void read(int index);
    void waitAt(int index);
    // Nothing can be heard: what was read is forgotten.
    void giveUp();
    void followSound();
    void followWord(int utterance, int part, int unit);
    void finish(int utterance);
    void fail(int utterance);

    const Catalog &m_catalog;
    VoiceChannel &m_voice;
    State m_state = Silent;
    ReadingText m_text;
    ReadingText m_next; // what is being added
    int m_index = 0;    // of the sentence
    QList<SpokenPart> m_spoken;
    TextRange m_word;
    int m_utterance = 0; // of the sentence; 0 if it is not spoken
};
