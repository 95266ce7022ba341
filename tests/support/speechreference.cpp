// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// speechreference [VOICE WORDS]...: what espeak-ng makes of words at 135 words a minute, one after the other, without
// anything of the kiosk. Prints for each the length in frames, the loudest sample, and the frames at which words begin
// that were not told of before, in a line.

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include <espeak-ng/speak_lib.h>

namespace
{

long length = 0;
int loudest = 0;
int lastPosition = 0;
std::vector<int> words;

int take(short *sound, int count, espeak_EVENT *event)
{
    for (; event->type != espeakEVENT_LIST_TERMINATED; ++event) {
        if (event->type == espeakEVENT_WORD && event->length > 0 && event->text_position > lastPosition) {
            lastPosition = event->text_position;
            words.push_back(event->sample);
        }
    }
    for (int i = 0; sound && i < count; ++i)
        loudest = std::max(loudest, std::abs(int(sound[i])));
    length += sound ? count : 0;
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, 0) < 0)
        return 1;
    espeak_SetParameter(espeakRATE, 135, 0);
    espeak_SetSynthCallback(&take);
    for (int i = 1; i + 1 < argc; i += 2) {
        // A voice that is set anew begins anew.
        if ((i == 1 || std::strcmp(argv[i], argv[i - 2]) != 0) && espeak_SetVoiceByName(argv[i]) != EE_OK)
            return 1;
        length = 0;
        loudest = 0;
        lastPosition = 0;
        words.clear();
        espeak_Synth(argv[i + 1], std::strlen(argv[i + 1]) + 1, 0, POS_CHARACTER, 0, espeakCHARS_UTF8, nullptr,
                     nullptr);
        std::printf("%ld %d", length, loudest);
        for (const int frame : words)
            std::printf(" %d", frame);
        std::printf("\n");
    }
    return 0;
}
