// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// For hands that tremble: a touch acts only after it has rested, so that one that was not meant does nothing.

#pragma once

#include <QObject>
#include <QPointF>
#include <QQmlEngine>
#include <QTimer>

#include <functional>

class Comfort;
class PressTargets;
class QEventPoint;
class QInputEvent;
class QMouseEvent;
class QTouchEvent;
class Session;

/*!
    Stands between TouchFilter and the window while the visitor wishes to press and hold. The window learns of a contact
    only when it has rested where it began and is lifted: then it sees a click at that place. It never learns of any
    other. Keys and the actions of a screen reader do not come this way. Speech mode goes before: there a touch is
    heard first, and a second one acts.
*/
class HoldFilter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("kiosk.cpp builds the one HoldFilter and hands it down")
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(double x READ x NOTIFY placeChanged FINAL)
    Q_PROPERTY(double y READ y NOTIFY placeChanged FINAL)
    Q_PROPERTY(double share READ share NOTIFY shareChanged FINAL)

public:
    /*! Nothing; a contact rests, but not for long enough; it can be lifted and will act; it was lifted too soon. */
    enum State { Idle, Holding, Held, TooShort };
    Q_ENUM(State)

    /*! How long a contact rests before it acts, ms; a page tells it in words. */
    enum Time { HoldMilliseconds = 600 };
    Q_ENUM(Time)
    /*! It rests while it is no farther than this from where it began, mm: a hand that trembles moves less. */
    static constexpr double restMillimetres = 15;
    /*! How long a visitor is told that a contact was too short, ms. */
    static constexpr int hintMilliseconds = 2'500;
    /*! Between two steps of what is shown, ms. */
    static constexpr int stepMilliseconds = 40;

    /*! Takes the time from \a session, the wish from \a comfort and what can be pressed from \a targets.
        \a pixelsPerMillimetre answers for the window as it is. */
    HoldFilter(const Session &session, const Comfort &comfort, const PressTargets &targets,
               std::function<double()> pixelsPerMillimetre);

    State state() const { return m_state; }
    /*! Where the contact began, px of the window. */
    double x() const { return m_place.x(); }
    double y() const { return m_place.y(); }
    /*! How much of the time to rest has gone by, 0 to 1. */
    double share() const { return m_share; }

    /*! Looks at the clock and does what is due. Its own timer calls it; a test that moves the clock does too. */
    void check();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void stateChanged();
    void placeChanged();
    void shareChanged();

private:
    enum class Contact { None, Finger, Pointer };

    bool touch(QObject *window, QTouchEvent &event);
    bool pointer(QObject *window, const QMouseEvent &event);
    void press(Contact contact, const QEventPoint &point, bool meant);
    void move(Contact contact, QPointF place);
    // Answers whether the contact is to act.
    bool lift(Contact contact);
    void act(QObject *window, Qt::MouseButton button, const QInputEvent &cause);
    void letGo();
    void setState(State state);
    void setShare(double share);

    const Session &m_session;
    const Comfort &m_comfort;
    const PressTargets &m_targets;
    const std::function<double()> m_pixelsPerMillimetre;
    QTimer m_timer;
    State m_state = Idle;
    QPointF m_place;
    QPointF m_globalPlace; // of the same on all screens
    double m_share = 0;
    qint64 m_since = 0;               // the beginning of the state, ms
    size_t m_target = 0;              // of PressTargets
    Contact m_holder = Contact::None; // whose contact rests
    // Which are kept from the window until they are lifted.
    bool m_fingerKept = false;
    bool m_pointerKept = false;
    Qt::MouseButton m_button = Qt::NoButton; // the one that is held
    bool m_acting = false;
};
