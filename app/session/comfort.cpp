// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comfort.h"

#include <algorithm>

void Comfort::setPalette(Palette palette)
{
    if (m_palette == palette)
        return;
    m_palette = palette;
    emit paletteChanged();
}

void Comfort::setTextScale(double textScale)
{
    const double allowed = std::clamp(textScale, 1.0, 2.0);
    if (qFuzzyCompare(m_textScale, allowed))
        return;
    m_textScale = allowed;
    emit textScaleChanged();
}

void Comfort::setReducedMotion(bool reducedMotion)
{
    if (m_reducedMotion == reducedMotion)
        return;
    m_reducedMotion = reducedMotion;
    emit reducedMotionChanged();
}
