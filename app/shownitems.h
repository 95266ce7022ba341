// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be pressed on the screen, remembered for as long as a hand needs to stop: a finger that is on its way to a
// button is not to press what has come in its place.

#pragma once

#include "clock.h"
#include "presstargets.h"

#include <QList>
#include <QObject>
#include <QRectF>

class QQuickItem;
class QQuickWindow;

/*! The press targets of a Qt Quick window, as its frames showed them. */
class ShownItems : public QObject, public PressTargets
{
public:
    /*! How far back settled() can look, ms. */
    static constexpr qint64 memoryMilliseconds = 500;
    /*! How many different frames it keeps at most: as many as a screen of 120 Hz shows in that time. */
    static constexpr qsizetype mostFrames = 60;

    /*! Takes the time from \a clock. */
    explicit ShownItems(Clock clock);

    /*! Remembers what each frame of \a window shows from now on. */
    void watch(QQuickWindow *window);

    size_t at(QPointF point) const override;
    bool acts(QPointF point) const override;
    bool settled(QPointF point, qint64 milliseconds) const override;

private:
    struct Target {
        size_t id = 0;
        QRectF place;                     // px of the window
        const QQuickItem *item = nullptr; // may be gone, in a frame of before
        bool operator==(const Target &other) const { return id == other.id && place == other.place; }
    };
    // The targets of one frame, lowest first, and when it was shown.
    struct Frame {
        qint64 since = 0; // ms
        QList<Target> targets;
    };

    void remember();
    QList<Target> targets() const;
    // Adds what can be pressed of \a item; \a shown is what can be seen there.
    static void collect(QQuickItem *item, QRectF shown, QList<Target> &targets);
    // What a press at that point would reach; one with the id 0 for nothing.
    static Target topmost(const QList<Target> &targets, QPointF point);

    const Clock m_clock;
    QQuickWindow *m_window = nullptr;
    QList<Frame> m_frames; // the newest last
};
