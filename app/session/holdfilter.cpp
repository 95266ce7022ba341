// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holdfilter.h"

#include "comfort.h"
#include "presstargets.h"
#include "session.h"

#include <QCoreApplication>
#include <QLineF>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QScopedValueRollback>
#include <QTouchEvent>

#include <algorithm>
#include <utility>

HoldFilter::HoldFilter(const Session &session, const Comfort &comfort, const PressTargets &targets,
                       std::function<double()> pixelsPerMillimetre)
    : m_session(session)
    , m_comfort(comfort)
    , m_targets(targets)
    , m_pixelsPerMillimetre(std::move(pixelsPerMillimetre))
{
    connect(&m_timer, &QTimer::timeout, this, &HoldFilter::check);
    connect(&comfort, &Comfort::holdToChooseChanged, this, &HoldFilter::letGo);
    connect(&comfort, &Comfort::speechChanged, this, &HoldFilter::letGo);
}

void HoldFilter::check()
{
    const qint64 rested = m_session.now() - m_since;
    switch (m_state) {
    case Idle:
        break;
    case Holding:
    case Held:
        // What came in its place was not meant.
        if (m_targets.at(m_place) != m_target) {
            letGo();
            break;
        }
        setShare(std::clamp(double(rested) / int(HoldMilliseconds), 0.0, 1.0));
        if (rested >= HoldMilliseconds)
            setState(Held);
        break;
    case TooShort:
        if (rested >= hintMilliseconds)
            setState(Idle);
        break;
    }
}

bool HoldFilter::eventFilter(QObject *watched, QEvent *event)
{
    // What acts goes to the window.
    if (m_acting)
        return false;
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        return touch(watched, static_cast<QTouchEvent &>(*event));
    case QEvent::TouchCancel:
        if (m_holder == Contact::Finger)
            letGo();
        return std::exchange(m_fingerKept, false);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        return pointer(watched, static_cast<const QMouseEvent &>(*event));
    default:
        return false;
    }
}

// These answer whether the window is not to see the event.
bool HoldFilter::touch(QObject *window, QTouchEvent &event)
{
    const QEventPoint &finger = event.points().constFirst();
    if (event.type() == QEvent::TouchBegin) {
        m_fingerKept = m_comfort.holdToChoose() && !m_comfort.speech();
        if (m_fingerKept)
            press(Contact::Finger, finger, m_targets.acts(finger.position()));
    }
    if (!m_fingerKept)
        return false;
    // Nothing is to be made of it elsewhere.
    event.accept();
    move(Contact::Finger, finger.position());
    if (event.type() != QEvent::TouchEnd)
        return true;
    m_fingerKept = false;
    if (lift(Contact::Finger))
        act(window, Qt::LeftButton, event);
    return true;
}

bool HoldFilter::pointer(QObject *window, const QMouseEvent &event)
{
    // What Qt makes of a finger has been judged as a touch.
    if (event.pointingDevice()->type() == QInputDevice::DeviceType::TouchScreen)
        return false;
    if (event.type() == QEvent::MouseMove) {
        // Somebody else may have seen that it was let go.
        if (m_pointerKept && event.buttons() == Qt::NoButton) {
            lift(Contact::Pointer);
            m_pointerKept = false;
        }
        move(Contact::Pointer, event.position());
        return m_pointerKept;
    }
    if (event.type() != QEvent::MouseButtonRelease) {
        // Another button beside the one that is held.
        if (m_pointerKept || event.buttons() != event.button())
            return m_pointerKept;
        m_pointerKept = m_comfort.holdToChoose() && !m_comfort.speech();
        if (!m_pointerKept)
            return false;
        m_button = event.button();
        // Other buttons than the left one act anywhere, as on the words of a page.
        press(Contact::Pointer, event.points().constFirst(),
              m_button != Qt::LeftButton || m_targets.acts(event.position()));
        return true;
    }
    if (!m_pointerKept)
        return false;
    if (event.button() != m_button)
        return true;
    m_pointerKept = false;
    move(Contact::Pointer, event.position());
    if (lift(Contact::Pointer))
        act(window, m_button, event);
    return true;
}

// As a click in both cases: Qt 6.4 lets nobody make a touch at a place of their own.
void HoldFilter::act(QObject *window, Qt::MouseButton button, const QInputEvent &cause)
{
    const QScopedValueRollback acting(m_acting, true);
    for (const auto &[type, buttons] : { std::pair(QEvent::MouseButtonPress, Qt::MouseButtons(button)),
                                         std::pair(QEvent::MouseButtonRelease, Qt::MouseButtons()) }) {
        QMouseEvent part(type, m_place, m_place, m_globalPlace, button, buttons, cause.modifiers());
        // With the time goes the place of the press, from which a drag would be measured.
        part.setTimestamp(cause.timestamp());
        QCoreApplication::sendEvent(window, &part);
    }
}

void HoldFilter::press(Contact contact, const QEventPoint &point, bool meant)
{
    // One at a time.
    if (m_holder != Contact::None)
        return;
    setState(Idle);
    if (!meant)
        return;
    m_holder = contact;
    m_place = point.position();
    m_globalPlace = point.globalPosition();
    m_target = m_targets.at(m_place);
    emit placeChanged();
    setShare(0);
    setState(Holding);
    m_timer.start(stepMilliseconds);
}

void HoldFilter::move(Contact contact, QPointF place)
{
    if (m_holder == contact && QLineF(m_place, place).length() > restMillimetres * m_pixelsPerMillimetre())
        letGo();
}

bool HoldFilter::lift(Contact contact)
{
    check();
    if (m_holder != contact)
        return false;
    const bool held = m_state == Held;
    letGo();
    if (held)
        return true;
    setState(TooShort);
    m_timer.start(hintMilliseconds);
    return false;
}

void HoldFilter::letGo()
{
    m_holder = Contact::None;
    setState(Idle);
}

void HoldFilter::setState(State state)
{
    if (m_state == state)
        return;
    // Held goes on counting from where Holding began.
    if (state != Held)
        m_since = m_session.now();
    m_state = state;
    if (state == Idle)
        m_timer.stop();
    emit stateChanged();
}

void HoldFilter::setShare(double share)
{
    if (qFuzzyCompare(1 + m_share, 1 + share))
        return;
    m_share = share;
    emit shareChanged();
}
