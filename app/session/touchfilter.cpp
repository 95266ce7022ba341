// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "touchfilter.h"

#include "session.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QTouchEvent>

#include <algorithm>

TouchFilter::TouchFilter(const Session &session, std::function<double()> pixelsPerMillimetre)
    : m_session(session)
    , m_pixelsPerMillimetre(std::move(pixelsPerMillimetre))
    , m_released(session.now() - bounceMilliseconds)
{
}

bool TouchFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_delivering)
        return false;
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        break;
    case QEvent::TouchCancel:
        m_state = State::Waiting;
        return false;
    default:
        return false;
    }

    auto &touch = static_cast<QTouchEvent &>(*event);
    if (event->type() == QEvent::TouchBegin)
        begin(touch);
    if (m_state == State::Following && isNobodysWish(touch)) {
        cancel(watched, touch);
        m_state = State::Ignoring;
    }
    // Also what is not let through is dealt with: nothing is to be made of it elsewhere.
    touch.accept();
    if (m_state == State::Following)
        follow(watched, touch);
    if (event->type() == QEvent::TouchEnd)
        m_state = State::Waiting;
    return true;
}

void TouchFilter::begin(const QTouchEvent &event)
{
    m_finger = event.points().constFirst().id();
    m_state = m_session.screenAge() < guardMilliseconds ? State::Ignoring : State::Following;
}

bool TouchFilter::isNobodysWish(const QTouchEvent &event) const
{
    const QList<QEventPoint> &points = event.points();
    const auto touching = std::count_if(points.cbegin(), points.cend(), [](const QEventPoint &point) {
        return point.state() != QEventPoint::Released;
    });
    const double palm = palmMillimetres * m_pixelsPerMillimetre();
    return touching >= leaning || std::any_of(points.cbegin(), points.cend(), [palm](const QEventPoint &point) {
               const QSizeF size = point.ellipseDiameters();
               return std::max(size.width(), size.height()) > palm;
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
    const QScopedValueRollback delivering(m_delivering, true);
    const QEventPoint &finger = event.points().constFirst();
    // The target is known once the touch is delivered, and forgotten with its end.
    if (event.type() == QEvent::TouchEnd)
        m_released = m_session.now();
    QCoreApplication::sendEvent(window, &event);
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
    const QScopedValueRollback delivering(m_delivering, true);
    QTouchEvent cancelled(QEvent::TouchCancel, event.pointingDevice(), event.modifiers(), event.points());
    QCoreApplication::sendEvent(window, &cancelled);
}
