// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "voicesteps.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace
{

constexpr std::array<double, 4> rates = { 0.75, 1, 1.25, 1.5 };
constexpr int usualRate = 1;
constexpr int volumes = 10;
constexpr int usualVolume = 5;
constexpr double decibelsOfStep = 2;

} // namespace

bool VoiceSteps::go(int by)
{
    const int before = m_step;
    m_step = std::clamp(m_step + by, 0, m_count - 1);
    return m_step != before;
}

VoiceSteps speedSteps()
{
    return { int(rates.size()), usualRate };
}

double rateAt(int step)
{
    return rates.at(std::size_t(step));
}

VoiceSteps volumeSteps()
{
    return { volumes, usualVolume };
}

double gainAt(int step)
{
    constexpr double decibelsOfTenfold = 20;
    return std::pow(10, (step - (volumes - 1)) * decibelsOfStep / decibelsOfTenfold);
}
