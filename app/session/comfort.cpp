// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comfort.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace
{

constexpr std::array<double, 4> textScales = { 1, 1.25, 1.5, 2 };

} // namespace

Comfort::Comfort(Usual usual, QObject *parent)
    : QObject(parent)
    , m_usual(usual)
    , m_palette(usual.palette)
    , m_reducedMotion(usual.reducedMotion)
    , m_lowControls(usual.lowControls)
{
    for (const auto signal : { &Comfort::paletteChanged, &Comfort::textScaleChanged, &Comfort::reducedMotionChanged,
                               &Comfort::lowControlsChanged, &Comfort::holdToChooseChanged, &Comfort::speechChanged })
        connect(this, signal, this, &Comfort::changedChanged);
}

void Comfort::setPalette(Palette palette)
{
    if (m_palette == palette)
        return;
    m_palette = palette;
    emit paletteChanged();
}

void Comfort::setTextScale(double textScale)
{
    const double allowed = std::clamp(textScale, 1.0, m_largestTextScale);
    if (qFuzzyCompare(m_textScale, allowed))
        return;
    m_textScale = allowed;
    emit textScaleChanged();
}

void Comfort::setLargestTextScale(double largest)
{
    // The largest of those that are offered.
    const auto beyond = std::upper_bound(textScales.cbegin() + 1, textScales.cend(), largest);
    const double offered = *(beyond - 1);
    if (qFuzzyCompare(m_largestTextScale, offered))
        return;
    m_largestTextScale = offered;
    setTextScale(m_textScale);
    emit textStepsChanged();
}

int Comfort::textStep() const
{
    const auto nearest = std::min_element(textScales.cbegin(), textScales.cend(), [this](double a, double b) {
        return std::fabs(a - m_textScale) < std::fabs(b - m_textScale);
    });
    return int(nearest - textScales.cbegin());
}

int Comfort::textSteps() const
{
    return int(std::upper_bound(textScales.cbegin(), textScales.cend(), m_largestTextScale) - textScales.cbegin());
}

void Comfort::stepText(int by)
{
    setTextScale(textScales[std::size_t(std::clamp(textStep() + by, 0, textSteps() - 1))]);
}

void Comfort::setReducedMotion(bool reducedMotion)
{
    if (m_reducedMotion == reducedMotion)
        return;
    m_reducedMotion = reducedMotion;
    emit reducedMotionChanged();
}

void Comfort::setMoreTime(bool moreTime)
{
    if (m_moreTime == moreTime)
        return;
    m_moreTime = moreTime;
    emit moreTimeChanged();
}

void Comfort::setLowControls(bool lowControls)
{
    if (m_lowControls == lowControls)
        return;
    m_lowControls = lowControls;
    emit lowControlsChanged();
}

void Comfort::setHoldToChoose(bool holdToChoose)
{
    if (m_holdToChoose == holdToChoose)
        return;
    m_holdToChoose = holdToChoose;
    emit holdToChooseChanged();
}

void Comfort::setSpeech(bool speech)
{
    if (m_speech == speech)
        return;
    m_speech = speech;
    if (!speech)
        setHidden(false);
    emit speechChanged();
}

void Comfort::setHidden(bool hidden)
{
    if (m_hidden == hidden || (hidden && !m_speech))
        return;
    m_hidden = hidden;
    emit hiddenChanged();
}

bool Comfort::changed() const
{
    return m_speech || m_holdToChoose || m_palette != m_usual.palette || m_textScale > 1
            || m_reducedMotion != m_usual.reducedMotion || m_lowControls != m_usual.lowControls;
}

void Comfort::reset()
{
    setPalette(m_usual.palette);
    setTextScale(1);
    setReducedMotion(m_usual.reducedMotion);
    setLowControls(m_usual.lowControls);
    setMoreTime(false);
    setHoldToChoose(false);
    setSpeech(false);
}
