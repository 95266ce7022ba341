// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a press would reach, for whoever judges presses without knowing the items of a window.

#pragma once

#include <QPointF>

/*! What can be pressed in a window, and how long it has been there. */
class PressTargets
{
public:
    PressTargets() = default;
    virtual ~PressTargets() = default;
    Q_DISABLE_COPY_MOVE(PressTargets)

    /*! What a press at \a point (px of the window) would reach: a number for it and the words on it; 0 for nothing. */
    virtual size_t at(QPointF point) const = 0;
    /*! Whether a press at \a point (px of the window) would do anything: grounds between controls only take it. */
    virtual bool acts(QPointF point) const = 0;
    /*! Whether the screen has shown that at \a point for the last \a milliseconds. */
    virtual bool settled(QPointF point, qint64 milliseconds) const = 0;
};
