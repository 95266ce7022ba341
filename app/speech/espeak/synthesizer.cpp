// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "synthesizer.h"

#include <QByteArray>
#include <QHash>

#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>

#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstdlib>

struct audio_object; // libpcaudio's name for a sound device

// espeak-ng calls this function of libpcaudio when it starts, and finds this one first, because symbols are looked for
// in the plugin before the libraries that it is linked with. The other one would look for a sound server and leave a
// key for it in the user's folder, though espeak-ng never plays here.
extern "C" [[gnu::visibility("default")]] audio_object *create_audio_device_object(const char *, const char *,
                                                                                   const char *)
{
    return nullptr;
}

namespace
{

constexpr int pieceLength = 60; // ms, the shortest that espeak-ng gives

// The languages that espeak-ng has under another name, or in several accents.
const QHash<QString, QByteArray> &accents()
{
    static const QHash<QString, QByteArray> accents {
        { QStringLiteral("es"), QByteArrayLiteral("es-419") }, // of Latin America
        { QStringLiteral("gn"), QByteArrayLiteral("gn") },
    };
    return accents;
}

// Whether a synthesizer has espeak-ng.
std::atomic_bool taken { false };

// What is known of espeak-ng, by the one who has it. It is started once and never ended: espeak_ng_Terminate() of 1.51
// and 1.52 waits for ever the second time, because the thread that the first one ended was marked as busy. It would
// give back 0.7 MB.
struct Library {
    bool isStarted = false;
    QHash<QString, QByteArray> voices; // the identifier of the voice of a language
    QByteArray voice;                  // the one that is set
};

Library &library()
{
    static Library library;
    return library;
}

// A text that is being spoken. espeak-ng calls a plain function, and speaks one text at a time.
struct Speech {
    const Synthesizer::Sink &sink;
    QList<int> units; // the UTF-16 unit of each character
    int last = -1;    // the character at which the last word began
};
Speech *speech = nullptr;

// Words go forward and have letters: espeak-ng also tells of empty ones, and of a part of a word again.
QList<SpokenWord> wordsOf(const espeak_EVENT *event)
{
    QList<SpokenWord> words;
    for (; event->type != espeakEVENT_LIST_TERMINATED; ++event) {
        const int character = event->text_position - 1;
        if (event->type != espeakEVENT_WORD || event->length == 0 || character <= speech->last
            || character >= speech->units.size())
            continue;
        speech->last = character;
        words.append({ event->sample, speech->units.at(character) });
    }
    return words;
}

int takeSound(short *sound, int length, espeak_EVENT *events)
{
    const bool more = speech->sink({ sound, sound ? size_t(length) : 0 }, wordsOf(events));
    return more ? 0 : 1;
}

QList<int> unitsOf(const QString &words)
{
    QList<int> units;
    units.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        units.append(int(i));
        if (words.at(i).isHighSurrogate() && i + 1 < words.size() && words.at(i + 1).isLowSurrogate())
            ++i;
    }
    return units;
}

// Where there is no sign, espeak-ng would take the end for the end of a sentence.
bool endsWithSign(const QString &words)
{
    const QString trimmed = words.trimmed();
    return !trimmed.isEmpty() && QStringLiteral(".,;:?!…").contains(trimmed.back());
}

// What espeak-ng says of a failure, in one line.
QString reasonOf(espeak_ng_STATUS status, espeak_ng_ERROR_CONTEXT *context)
{
    char *said = nullptr;
    size_t length = 0;
    if (std::FILE *memory = open_memstream(&said, &length)) {
        espeak_ng_PrintStatusCodeMessage(status, memory, *context);
        std::fclose(memory);
    }
    espeak_ng_ClearErrorContext(context);
    QString reason = QString::fromLocal8Bit(said, qsizetype(length)).simplified();
    std::free(said);
    while (reason.endsWith(QLatin1Char('.')))
        reason.chop(1);
    return reason;
}

// Starts espeak-ng if that was not done yet. Answers why it cannot be; empty if it can. espeak_Initialize() would print
// that itself.
QString start()
{
    if (!library().isStarted) {
        espeak_ng_InitializePath(nullptr);
        espeak_ng_ERROR_CONTEXT context = nullptr;
        espeak_ng_STATUS status = espeak_ng_Initialize(&context);
        if (status == ENS_OK)
            status = espeak_ng_InitializeOutput(ENOUTPUT_MODE_SYNCHRONOUS, pieceLength, nullptr);
        if (status != ENS_OK)
            return QStringLiteral("espeak-ng cannot start: %1").arg(reasonOf(status, &context));
        espeak_SetSynthCallback(&takeSound);
        library().isStarted = true;
    }
    if (espeak_ng_GetSampleRate() != Synthesizer::frameRate)
        return QStringLiteral("the voices of espeak-ng do not have %1 samples a second").arg(Synthesizer::frameRate);
    return {};
}

// The identifier of the voice of \a language; empty if there is none.
QByteArray voiceOf(const QString &language)
{
    QByteArray &found = library().voices[language];
    if (!found.isEmpty())
        return found;
    const QByteArray wanted = accents().value(language, language.toUtf8());
    int best = 0;
    // The languages of a voice: for each one a byte, which is smaller where the voice suits better, and its name.
    for (const espeak_VOICE **voice = espeak_ListVoices(nullptr); *voice; ++voice) {
        for (const char *one = (*voice)->languages; *one; one += qstrlen(one) + 1) {
            const int rank = static_cast<unsigned char>(*one);
            if (wanted == one + 1 && (found.isEmpty() || rank < best)) {
                found = (*voice)->identifier;
                best = rank;
            }
        }
    }
    return found;
}

} // namespace

QString Synthesizer::prepare(const QString &language)
{
    if (QString fault = open(); !fault.isEmpty())
        return fault;
    return voiceOf(language).isEmpty() ? QStringLiteral("espeak-ng has no voice for the language \"%1\"").arg(language)
                                       : QString();
}

QString Synthesizer::speak(const QString &words, const QString &language, double rate, bool pauses, const Sink &sink)
{
    const QByteArray voice = voiceOf(language);
    if (voice != library().voice) {
        const bool loaded = espeak_ng_SetVoiceByName(voice.constData()) == ENS_OK;
        library().voice = loaded ? voice : QByteArray();
        if (!loaded)
            return QStringLiteral("espeak-ng cannot load its voice %1").arg(QString::fromUtf8(voice));
    }
    espeak_ng_SetParameter(espeakRATE, int(std::lround(usualSpeed * rate)), 0);

    QString ended = words;
    ended.replace(QChar::Null, QLatin1Char(' ')); // which would end the text
    const QByteArray text = ended.toUtf8();
    Speech spoken { sink, unitsOf(ended) };
    speech = &spoken;
    const unsigned int flags = espeakCHARS_UTF8 | (pauses && endsWithSign(ended) ? espeakENDPAUSE : 0);
    const espeak_ng_STATUS status = espeak_ng_Synthesize(text.constData(), size_t(text.size()) + 1, 0, POS_CHARACTER, 0,
                                                         flags, nullptr, nullptr);
    speech = nullptr;
    if (status == ENS_OK || status == ENS_SPEECH_STOPPED)
        return {};
    espeak_ng_ERROR_CONTEXT context = nullptr;
    return QStringLiteral("espeak-ng cannot speak: %1").arg(reasonOf(status, &context));
}

void Synthesizer::close()
{
    if (m_open)
        taken = false;
    m_open = false;
}

QString Synthesizer::open()
{
    if (m_open)
        return {};
    if (taken.exchange(true))
        return QStringLiteral("espeak-ng is in use by another voice of this program");
    QString fault = start();
    m_open = fault.isEmpty();
    taken = m_open;
    return fault;
}
