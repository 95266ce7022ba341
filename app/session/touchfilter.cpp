// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "touchfilter.h"

#include "presstargets.h"
#include "session.h"

#include <QCoreApplication>
#include <QLineF>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QScopedValueRollback>
#include <QTouchEvent>

#include <algorithm>

TouchFilter::TouchFilter(const Session &session, const PressTargets &targets,
                         std::function<double()> pixelsPerMillimetre)
    : m_session(session)
    , m_targets(targets)
    , m_pixelsPerMillimetre(std::move(pixelsPerMillimetre))
    , m_released(session.now() - doubleTapMilliseconds)
{
    connect(&session, &Session::ended, this, &TouchFilter::letGo);
}

bool TouchFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_delivering)
        return false;
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        touch(watched, static_cast<QTouchEvent &>(*event));
        // Also what is not let through is dealt with: nothing is to be made of it elsewhere.
        event->accept();
        return true;
    case QEvent::TouchCancel:
        m_contacts.clear();
        m_state = State::Waiting;
        return false;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        return mouse(watched, static_cast<QMouseEvent &>(*event));
    default:
        return false;
    }
}

void TouchFilter::letGo()
{
    for (Contact &contact : m_contacts)
        contact.stuck = true;
    // What ended the visit is being let go already.
    if (m_delivering)
        return;
    if (m_state == State::Following && m_window)
        cancel(m_window, m_device, m_points);
    m_state = State::Waiting;
    if (m_button == Qt::NoButton || !m_window)
        return;
    // Let go where it presses nothing.
    const QScopedValueRollback delivering(m_delivering, true);
    const QPointF nowhere(-1e6, -1e6);
    QMouseEvent release(QEvent::MouseButtonRelease, nowhere, nowhere, m_button, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &release);
    m_button = Qt::NoButton;
    m_mouseIgnored = true;
}

void TouchFilter::touch(QObject *window, QTouchEvent &event)
{
    // Then there was nothing on the glass before.
    if (event.type() == QEvent::TouchBegin)
        m_contacts.clear();
    const QEventPoint *pressed = nullptr;
    for (const QEventPoint &point : event.points()) {
        if (point.state() == QEventPoint::Pressed && !pressed) {
            pressed = &point;
            giveWay(window, event);
        }
        notice(point);
    }
    if (pressed && m_state == State::Waiting)
        begin(*pressed);
    if (m_state == State::Following && isPalm(event)) {
        cancel(window, event);
        m_state = State::Ignoring;
    }
    if (m_state == State::Following)
        follow(window, event);
    for (const QEventPoint &point : event.points()) {
        if (point.state() == QEventPoint::Released)
            m_contacts.remove(point.id());
    }
    if (std::all_of(m_contacts.cbegin(), m_contacts.cend(), [](const Contact &contact) { return contact.stuck; }))
        m_state = State::Waiting;
}

void TouchFilter::notice(const QEventPoint &point)
{
    const auto known = m_contacts.find(point.id());
    if (point.state() == QEventPoint::Pressed || known == m_contacts.end()) {
        m_contacts[point.id()] = { point.position(), m_session.now() };
        return;
    }
    if (point.state() == QEventPoint::Updated
        && QLineF(known->place, point.position()).length() > pixels(jitterMillimetres)) {
        known->place = point.position();
        known->since = m_session.now();
    }
}

// Another contact comes: those that have rested for long are stuck.
void TouchFilter::giveWay(QObject *window, const QTouchEvent &event)
{
    for (auto contact = m_contacts.begin(); contact != m_contacts.end(); ++contact) {
        if (contact->stuck || m_session.now() - contact->since < stuckMilliseconds)
            continue;
        contact->stuck = true;
        if (m_state == State::Following && contact.key() == m_finger)
            cancel(window, event);
    }
    if (std::all_of(m_contacts.cbegin(), m_contacts.cend(), [](const Contact &contact) { return contact.stuck; }))
        m_state = State::Waiting;
}

void TouchFilter::begin(const QEventPoint &finger)
{
    m_finger = finger.id();
    m_state = State::Ignoring;
    if (!m_session.inputIsMeant() || !isMeantForThis(finger.position()))
        return;
    m_state = State::Following;
    m_press = { finger.position(), m_targets.at(finger.position()) };
}

bool TouchFilter::isMeantForThis(QPointF place) const
{
    if (!m_targets.settled(place, guardMilliseconds))
        return false;
    const bool second = m_session.now() - m_released < doubleTapMilliseconds
            && QLineF(place, m_press.place).length() < pixels(samePlaceMillimetres);
    return !second || m_targets.at(place) == m_press.target;
}

bool TouchFilter::isPalm(const QTouchEvent &event) const
{
    const QList<QEventPoint> &points = event.points();
    const auto touching = std::count_if(points.cbegin(), points.cend(), [this](const QEventPoint &point) {
        return point.state() != QEventPoint::Released && !isStuck(point.id());
    });
    const double palm = pixels(palmMillimetres);
    return touching >= leaning || std::any_of(points.cbegin(), points.cend(), [this, palm](const QEventPoint &point) {
               const QSizeF size = point.ellipseDiameters();
               return !isStuck(point.id()) && std::max(size.width(), size.height()) > palm;
           });
}

void TouchFilter::follow(QObject *window, QTouchEvent &event)
{
    if (event.pointCount() == 1) {
        deliver(window, event);
        return;
    }
    for (const QEventPoint &point : event.points()) {
        if (point.id() != m_finger || point.state() == QEventPoint::Stationary)
            continue;
        const QEvent::Type type = point.state() == QEventPoint::Pressed ? QEvent::TouchBegin
                : point.state() == QEventPoint::Released                ? QEvent::TouchEnd
                                                                        : QEvent::TouchUpdate;
        QTouchEvent alone(type, event.pointingDevice(), event.modifiers(), { point });
        alone.setTimestamp(event.timestamp());
        deliver(window, alone);
    }
}

void TouchFilter::deliver(QObject *window, QTouchEvent &event)
{
    m_window = window;
    m_device = event.pointingDevice();
    m_points = event.points();
    const QEventPoint &finger = event.points().constFirst();
    // The target is known once the touch is delivered, and forgotten with its end.
    if (event.type() == QEvent::TouchEnd)
        m_released = m_session.now();
    {
        const QScopedValueRollback delivering(m_delivering, true);
        QCoreApplication::sendEvent(window, &event);
    }
    if (event.type() == QEvent::TouchEnd)
        m_state = State::Ignoring;
    if (event.type() != QEvent::TouchBegin)
        return;
    QObject *target = event.exclusiveGrabber(finger);
    const bool repeatable = target && target->property("repeatable").toBool();
    const bool bounced = target && target == m_target
            && m_session.now() - m_released < (repeatable ? repeatMilliseconds : bounceMilliseconds);
    m_target = target;
    if (bounced) {
        cancel(window, event);
        m_state = State::Ignoring;
    }
}

void TouchFilter::cancel(QObject *window, const QTouchEvent &event)
{
    cancel(window, event.pointingDevice(), event.points());
}

void TouchFilter::cancel(QObject *window, const QPointingDevice *device, const QList<QEventPoint> &points)
{
    const QScopedValueRollback delivering(m_delivering, true);
    QTouchEvent cancelled(QEvent::TouchCancel, device, Qt::NoModifier, points);
    QCoreApplication::sendEvent(window, &cancelled);
}

// Answers whether the window is not to see it.
bool TouchFilter::mouse(QObject *window, const QMouseEvent &event)
{
    // What Qt makes of a finger has been judged as a touch.
    if (event.pointingDevice()->type() == QInputDevice::DeviceType::TouchScreen)
        return false;
    const bool press = event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick;
    const bool ignored = m_mouseIgnored;
    if (event.buttons() == Qt::NoButton || (press && event.buttons() == event.button())) {
        m_mouseIgnored = false;
        m_button = Qt::NoButton;
    }
    if (press && m_button == Qt::NoButton) {
        m_mouseIgnored = !isMeantForThis(event.position());
        if (m_mouseIgnored)
            return true;
        m_window = window;
        m_button = event.button();
        m_press = { event.position(), m_targets.at(event.position()) };
    } else if (event.type() == QEvent::MouseButtonRelease && !ignored) {
        m_released = m_session.now();
    }
    // The last event of what was ignored is, too.
    return m_mouseIgnored || (ignored && event.type() == QEvent::MouseButtonRelease);
}

bool TouchFilter::isStuck(int id) const
{
    return m_contacts.value(id).stuck;
}

double TouchFilter::pixels(double millimetres) const
{
    return millimetres * m_pixelsPerMillimetre();
}
