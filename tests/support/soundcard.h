// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sound card for tests, as a plugin of ALSA: a test moves its clock, breaks it, and reads what was heard.

#pragma once

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <mutex>
#include <vector>

/*! One channel of 16 bit. Played is what the ear has heard; what was written and then dropped is never played. */
struct SoundCard {
    static constexpr std::size_t noEnd = std::numeric_limits<std::size_t>::max();

    std::mutex lock; //!< of all below
    /*! How many frames may have been played by now: the clock. With noEnd all is played when it is written. */
    std::size_t clock = noEnd;
    /*! Since when the clock goes by itself, as that of a real card; 0: it does not. */
    std::chrono::steady_clock::time_point goesSince;
    int fault = 0;         //!< an errno with which everything fails; 0: none
    bool underrun = false; //!< the next look at it finds that it ran out of sound, once
    bool unknown = false;  //!< it does not know how much is not yet heard, as PulseAudio at first
    int plugs = 0;         //!< how often it was plugged in again: what was opened before is dead
    bool open = false;
    bool running = false;
    std::vector<std::int16_t> played;
    std::vector<std::int16_t> waiting; //!< written and not yet played
    std::vector<std::int16_t> dropped; //!< what waited when it was last stopped

    /*! Plays what the clock allows. Called with the lock. */
    void play()
    {
        if (goesSince.time_since_epoch().count() != 0) {
            const std::chrono::duration<double> gone = std::chrono::steady_clock::now() - goesSince;
            clock = std::size_t(gone.count() * 22'050);
        }
        const std::size_t count = std::min(clock - std::min(clock, played.size()), waiting.size());
        const auto end = waiting.begin() + std::ptrdiff_t(count);
        played.insert(played.end(), waiting.begin(), end);
        waiting.erase(waiting.begin(), end);
    }
};

extern "C" {
/*! The sound card of the library that has this function: the tests and ALSA open the same one. */
[[gnu::visibility("default")]] SoundCard *soundCard();
}
