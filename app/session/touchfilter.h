// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which touches are meant: one finger at a time, no palms, no bounces, nothing stuck, and nothing that was meant for
// what was there before.

#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QPointer>

#include <functional>

class PressTargets;
class QEventPoint;
class QMouseEvent;
class QPointingDevice;
class QTouchEvent;
class Session;

/*!
    Stands between the glass and the window. The first finger is followed, others beside it are not seen; three at once
    or a palm are not meant, and nothing happens until all are lifted. A contact that has rested for seconds gives
    way to the next one. A second tap on the same target that comes too soon is a bounce. A press on something that has
    only just come to its place was meant for what was there before; this holds for a mouse, too.
*/
class TouchFilter : public QObject
{
public:
    /*! The same target answers again after this many ms. A target with the property `repeatable`, as the key of a
        letter that may be written twice, answers again sooner: no finger comes down twice in that time, but a contact
        may. */
    static constexpr int bounceMilliseconds = 250;
    static constexpr int repeatMilliseconds = 80;
    /*! What has come to its place answers after this many ms. */
    static constexpr int guardMilliseconds = 150;
    /*! And after this many ms where the last tap was, for the second half of a double tap: Qt's own limit of one. */
    static constexpr int doubleTapMilliseconds = 400;
    /*! Two taps no farther apart than this are at the same place, mm; a fingertip is 8 to 15 wide. */
    static constexpr double samePlaceMillimetres = 10;
    /*! A contact that has rested for this many ms does not hinder others any more. It rests while it moves no farther
        than this, mm: a finger that trembles moves less. */
    static constexpr int stuckMilliseconds = 5'000;
    static constexpr double jitterMillimetres = 5;
    /*! A contact wider than this is a palm, mm; a finger's is 8 to 15. */
    static constexpr double palmMillimetres = 25;
    /*! That many contacts at once are somebody leaning on the glass. */
    static constexpr int leaning = 3;

    /*! Takes the time from \a session and what can be pressed from \a targets. \a pixelsPerMillimetre answers for the
        window as it is. */
    TouchFilter(const Session &session, const PressTargets &targets, std::function<double()> pixelsPerMillimetre);

    bool eventFilter(QObject *watched, QEvent *event) override;
    /*! The visit is over: what is down is let go, and does nothing more until it is lifted. */
    void letGo();

private:
    // Waiting for a finger; following one; waiting until all that are there have gone.
    enum class State { Waiting, Following, Ignoring };

    // What is on the glass.
    struct Contact {
        QPointF place;    // px of the window
        qint64 since = 0; // when it came to rest there, ms
        bool stuck = false;
    };
    // A press that was let through.
    struct Press {
        QPointF place;
        size_t target = 0; // of PressTargets
    };

    void touch(QObject *window, QTouchEvent &event);
    void notice(const QEventPoint &point);
    void giveWay(QObject *window, const QTouchEvent &event);
    void begin(const QEventPoint &finger);
    bool isPalm(const QTouchEvent &event) const;
    void follow(QObject *window, QTouchEvent &event);
    void deliver(QObject *window, QTouchEvent &event);
    void cancel(QObject *window, const QTouchEvent &event);
    void cancel(QObject *window, const QPointingDevice *device, const QList<QEventPoint> &points);
    bool mouse(QObject *window, const QMouseEvent &event);
    bool isMeantForThis(QPointF place) const;
    bool isStuck(int id) const;
    double pixels(double millimetres) const;

    const Session &m_session;
    const PressTargets &m_targets;
    const std::function<double()> m_pixelsPerMillimetre;
    State m_state = State::Waiting;
    bool m_delivering = false;
    int m_finger = 0;
    QHash<int, Contact> m_contacts;
    QPointer<QObject> m_target;
    Press m_press;
    qint64 m_released;

    // What was followed last, to let it go.
    QPointer<QObject> m_window;
    const QPointingDevice *m_device = nullptr;
    QList<QEventPoint> m_points;

    Qt::MouseButton m_button = Qt::NoButton; // the one that is held
    bool m_mouseIgnored = false;
};
