// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The steps in which a visitor sets the speed and the volume of the voice.

#pragma once

/*! One of some steps, from 0. */
class VoiceSteps
{
public:
    VoiceSteps(int count, int usual)
        : m_count(count)
        , m_usual(usual)
        , m_step(usual)
    {
    }

    int count() const { return m_count; }
    int step() const { return m_step; }
    /*! How many steps it is from here to the usual one; below 0 where that is lower. */
    int toUsual() const { return m_usual - m_step; }
    /*! Goes \a by steps up, or down where it is below 0, as far as there are any. False if it stays. */
    bool go(int by);

private:
    const int m_count;
    const int m_usual;
    int m_step;
};

/*! Four speeds, 0.75 to 1.5 of the usual one. */
VoiceSteps speedSteps();
/*! The speed at \a step. */
double rateAt(int step);

/*! Ten volumes with 2 dB between them: 18 dB in all, as EN 301 549, 8.2.1.1, asks of a handset. */
VoiceSteps volumeSteps();
/*! The volume at \a step, 0 to 1; that of the last step is 1. */
double gainAt(int step);
