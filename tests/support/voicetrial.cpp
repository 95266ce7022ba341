// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voicetrial.h"

#include "program.h"

#include <QFile>
#include <QJsonObject>
#include <QLibrary>
#include <QPluginLoader>

VoiceTrial::VoiceTrial()
{
    for (const char *name : { "HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR" })
        qputenv(name, m_home.path().toUtf8());
    QFile configuration(m_folder.filePath(QStringLiteral("asound.conf")));
    if (configuration.open(QIODevice::WriteOnly))
        configuration.write(QStringLiteral("pcm_type.test { lib \"%1\" }\n"
                                           "pcm.card { type test }\n"
                                           "pcm.deaf { type null }\n"
                                           "pcm.!default { type file slave.pcm deaf file \"%2\" format raw }\n")
                                    .arg(QStringLiteral(SOUND_CARD), m_folder.filePath(QStringLiteral("sound")))
                                    .toUtf8());
    configuration.close();
    qputenv("ALSA_CONFIG_PATH", configuration.fileName().toUtf8());

    QPluginLoader loader(QStringLiteral(VOICE_PLUGIN));
    m_metadata = loader.metaData().value(QLatin1String("MetaData")).toObject();
    m_plugin = qobject_cast<VoicePlugin *>(loader.instance());
    m_loadFault = loader.errorString();
    if (const auto find = QLibrary::resolve(QStringLiteral(SOUND_CARD), "soundCard"))
        m_card = reinterpret_cast<SoundCard *(*)()>(find)();
}

std::unique_ptr<Voice> VoiceTrial::voice(const QString &device, Said &said) const
{
    std::unique_ptr<Voice> voice = m_plugin->make(device);
    // The signals of the interface, by the addresses that this program has of them.
    QObject::connect(voice.get(), &Voice::wordBegan, voice.get(), [&said](int utterance, int part, int unit) {
        said.words.append({ utterance, part, unit });
    });
    QObject::connect(voice.get(), &Voice::finished, voice.get(),
                     [&said](int utterance) { said.finished.append(utterance); });
    QObject::connect(voice.get(), &Voice::failed, voice.get(),
                     [&said](int utterance, Voice::Fault fault, const QString &detail) {
                         said.failed.append({ utterance, fault, detail });
                     });
    return voice;
}

QList<qint16> VoiceTrial::recorded() const
{
    QFile file(m_folder.filePath(QStringLiteral("sound")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    QList<qint16> samples(bytes.size() / qsizetype(sizeof(qint16)));
    std::memcpy(samples.data(), bytes.constData(), size_t(samples.size()) * sizeof(qint16));
    return samples;
}

SoundCard &VoiceTrial::card() const
{
    const std::lock_guard lock(m_card->lock);
    m_card->clock = SoundCard::noEnd;
    m_card->goesSince = {};
    m_card->fault = 0;
    m_card->underrun = false;
    m_card->unknown = false;
    m_card->played.clear();
    return *m_card;
}

Reference referenceOf(const QString &words, const QString &voice)
{
    return referencesOf({ { voice, words, {} } }).value(0);
}

QList<Reference> referencesOf(const QList<SpokenPart> &parts)
{
    QStringList arguments;
    for (const SpokenPart &part : parts)
        arguments += { part.language == spanish ? american : part.language, part.words };
    const QTemporaryDir home; // in which it leaves files
    const Ended ended = run(QStringLiteral(SPEECH_REFERENCE), arguments, environmentIn(home.path()));
    QList<Reference> references;
    for (const QString &line : ended.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        QList<qsizetype> numbers;
        for (const QString &number : line.split(QLatin1Char(' ')))
            numbers.append(number.toLongLong());
        if (numbers.size() > 1)
            references.append({ numbers.at(0), int(numbers.at(1)), numbers.mid(2) });
    }
    return references;
}

QList<SpokenPart> text(const QString &words, const QString &language)
{
    return { { language, words, {} } };
}

bool isAbout(qsizetype frames, qsizetype reference)
{
    return std::abs(frames - reference) * 50 <= reference;
}

QList<qint16> playedBy(SoundCard &card)
{
    const std::lock_guard lock(card.lock);
    return { card.played.cbegin(), card.played.cend() };
}

void playUntil(SoundCard &card, size_t frames)
{
    const std::lock_guard lock(card.lock);
    card.clock = frames;
}

bool isRunning(SoundCard &card)
{
    const std::lock_guard lock(card.lock);
    return card.running;
}
