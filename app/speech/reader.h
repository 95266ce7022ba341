// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a page aloud, sentence by sentence, and says which sentence and which word are heard.

#pragma once

#include "lazyvoice.h"
#include "readingtext.h"
#include "voicesteps.h"

#include <QObject>
#include <QQmlEngine>

class Catalog;

/*!
    What is read aloud in a visit, and how.

    A page hands over its blocks with begin() and add(), and they are read from start() on. What is read is given by
    value: the page may change meanwhile.
*/
class Reader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("kiosk.cpp builds the one Reader and hands it down")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(Hindrance hindrance READ hindrance NOTIFY hindranceChanged FINAL)
    Q_PROPERTY(QObject *source READ source NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(QString language READ language NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(bool voiceIsChecked READ voiceIsChecked NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(int sentenceStart READ sentenceStart NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(int sentenceLength READ sentenceLength NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY sentenceChanged FINAL)
    Q_PROPERTY(int wordStart READ wordStart NOTIFY wordChanged FINAL)
    Q_PROPERTY(int wordLength READ wordLength NOTIFY wordChanged FINAL)
    Q_PROPERTY(int speedStep READ speedStep NOTIFY speedChanged FINAL)
    Q_PROPERTY(int speedSteps READ speedSteps CONSTANT FINAL)
    Q_PROPERTY(int volumeStep READ volumeStep NOTIFY volumeChanged FINAL)
    Q_PROPERTY(int volumeSteps READ volumeSteps CONSTANT FINAL)

public:
    /*! Hindered: somebody wished to hear, and hindrance() says why nothing is heard. */
    enum State { Silent, Reading, Paused, Hindered };
    Q_ENUM(State)
    /*! Why nothing can be heard: there is no sound on this machine; there is no voice at all; there is none in the
        language of the text. */
    enum Hindrance { NoHindrance, NoSound, NoVoice, NoVoiceInLanguage };
    Q_ENUM(Hindrance)

    /*! The volume begins in the middle of the range and ends at \a loudest, 0 to 1 of what the voice gives. Glosses
        are those of \a catalog. */
    Reader(const Catalog &catalog, VoiceMaker maker, double loudest = 1, QObject *parent = nullptr);
    ~Reader() override;

    State state() const { return m_state; }
    Hindrance hindrance() const { return m_hasSound ? m_fault : NoSound; }
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

    /*! The steps of speed (0.75 to 1.5 of the usual one) and of volume (2 dB each): which is on, from 0, how many there
        are. */
    int speedStep() const { return m_speed.step(); }
    int speedSteps() const { return m_speed.count(); }
    int volumeStep() const { return m_volume.step(); }
    int volumeSteps() const { return m_volume.count(); }

    /*! Says whether this machine has sound. Where it goes, reading pauses. */
    void setSound(bool present);

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
    Q_INVOKABLE void stepSpeed(int by);
    Q_INVOKABLE void stepVolume(int by);
    /*! Ends the visit: silence, and speed and volume as at its beginning. */
    void reset();

signals:
    void stateChanged();
    void hindranceChanged();
    void sentenceChanged();
    void wordChanged();
    void speedChanged();
    void volumeChanged();
    /*! The text was read to its end. */
    void ended();
    /*! One sentence for the technician on why nothing is heard; not the same one twice in a row. */
    void remarked(const QString &remark);

private:
    // Whether there is a text that is read or paused.
    bool hasText() const { return m_state == Reading || m_state == Paused; }
    TextRange sentence() const;
    double gain() const;
    void setState(State state);
    void setFault(Hindrance fault, const QString &detail);
    void setWord(TextRange word);
    // Reads the sentence \a index, or stays paused before it.
    void read(int index);
    void waitAt(int index);
    void cutOff();
    // Whether there is a voice; makes it when it is first needed.
    bool openVoice();
    void followWord(int utterance, int part, int unit);
    void finish(int utterance);
    void fail(int utterance, Voice::Fault fault, const QString &detail);

    const Catalog &m_catalog;
    const double m_loudest;
    LazyVoice m_voice;

    State m_state = Silent;
    bool m_hasSound = true;
    Hindrance m_fault = NoHindrance; // what the last try met
    QString m_remark;                // what was last said of it
    ReadingText m_text;
    ReadingText m_next; // what is being added
    int m_index = 0;    // of the sentence
    QList<SpokenPart> m_spoken;
    TextRange m_word;
    int m_utterance = 0; // the last one
    int m_pending = 0;   // the one that is spoken or paused; 0 for none
    VoiceSteps m_speed = ::speedSteps();
    VoiceSteps m_volume = ::volumeSteps();
};
