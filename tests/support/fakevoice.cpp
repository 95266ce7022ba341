// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakevoice.h"

void FakeVoice::speak(int number, const QList<SpokenPart> &text, double speed)
{
    utterance = number;
    parts = text;
    rate = speed;
    history.append(words());
}

bool FakeVoice::reach(const QString &wanted)
{
    for (int part = 0; part < parts.size(); ++part) {
        const qsizetype unit = parts.at(part).words.indexOf(wanted);
        if (unit < 0)
            continue;
        emit wordBegan(utterance, part, int(unit));
        return true;
    }
    return false;
}

QString FakeVoice::words() const
{
    QStringList all;
    for (const SpokenPart &part : parts)
        all.append(part.words);
    return all.join(QLatin1Char(' '));
}

VoiceMaker FakeVoices::maker()
{
    return [this](QString *why) -> std::unique_ptr<Voice> {
        *why = fault;
        if (!fault.isEmpty())
            return nullptr;
        auto voice = std::make_unique<FakeVoice>();
        made = voice.get();
        return voice;
    };
}
