// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which touches are meant: one finger at a time, no palms, no bounces, none that was meant for the screen before.

#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class QTouchEvent;
class Session;

/*!
    Stands between the glass and the window. The first finger is followed, others beside it are not seen; three at once
    or a palm are nobody's wish, and nothing happens until all are lifted. A second tap on the same target that comes
    too soon is a bounce, and a tap just after another screen came was meant for the one before.
*/
class TouchFilter : public QObject
{
public:
    /*! The same target answers again, and a new screen at all, after this many ms. A target with the property
        `repeatable`, as the key of a letter that may be written twice, answers again sooner: no finger comes down twice
       in that time, but a contact may. */
    static constexpr int bounceMilliseconds = 250;
    static constexpr int repeatMilliseconds = 80;
    static constexpr int guardMilliseconds = 150;
    /*! A contact wider than this is a palm, mm; a finger's is 8 to 15. */
    static constexpr double palmMillimetres = 25;
    /*! That many contacts at once are somebody leaning on the glass. */
    static constexpr int leaning = 3;

    /*! Takes the time from \a session. \a pixelsPerMillimetre answers for the window as it is. */
    TouchFilter(const Session &session, std::function<double()> pixelsPerMillimetre);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // Waiting for a finger; following one; waiting until all that are there have gone.
    enum class State { Waiting, Following, Ignoring };

    void begin(const QTouchEvent &event);
    bool isNobodysWish(const QTouchEvent &event) const;
    void follow(QObject *window, QTouchEvent &event);
    void deliver(QObject *window, QTouchEvent &event);
    void cancel(QObject *window, const QTouchEvent &event);

    const Session &m_session;
    const std::function<double()> m_pixelsPerMillimetre;
    State m_state = State::Waiting;
    bool m_delivering = false;
    int m_finger = 0;
    QPointer<QObject> m_target;
    qint64 m_released;
};
