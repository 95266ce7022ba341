// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signsoflife.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QTouchEvent>

namespace
{

constexpr int mouse = -1; // a contact as any other; those of the glass are counted from 0
constexpr qint64 longAgo = -SignsOfLife::holdMilliseconds;

} // namespace

SignsOfLife::SignsOfLife(std::function<double()> pixelsPerMillimetre)
    : m_pixelsPerMillimetre(std::move(pixelsPerMillimetre))
{
    m_lifted.hold.last = longAgo;
    m_pointer.hold.since = longAgo;
    m_written.last = longAgo;
}

bool SignsOfLife::shownBy(const QEvent &event, qint64 now)
{
    switch (event.type()) {
    case QEvent::ShortcutOverride: // comes before the press, which a shortcut takes for itself
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return shownByKey(static_cast<const QKeyEvent &>(event), now);
    case QEvent::InputMethod:
        return shownByText(static_cast<const QInputMethodEvent &>(event), now);
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
        return shownByTouch(static_cast<const QTouchEvent &>(event), now);
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
        return shownByMouse(static_cast<const QSinglePointEvent &>(event), now);
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
        return true;
    default:
        return false;
    }
}

bool SignsOfLife::isLeftOver(const QKeyEvent &event) const
{
    return m_keys.value(event.key()).leftOver;
}

void SignsOfLife::letGo()
{
    for (Hold &key : m_keys)
        key.leftOver = key.down;
    for (Contact &contact : m_contacts)
        contact.hold.leftOver = true;
}

bool SignsOfLife::shownByKey(const QKeyEvent &event, qint64 now)
{
    const auto known = m_keys.find(event.key());
    Hold &key = known != m_keys.end() ? *known : *m_keys.insert(event.key(), { now, now });
    // Some systems send a release with each repetition.
    key.down = event.type() != QEvent::KeyRelease || event.isAutoRepeat();
    // Whoever presses again means it, unless it is one key that flickers.
    if (key.down && !event.isAutoRepeat()) {
        if (event.key() != m_lastKey || now - key.last > flickerMilliseconds)
            key = { now, now, false, true };
        m_lastKey = event.key();
    }
    key.last = now;
    const bool shown = !key.leftOver && now - key.since < holdMilliseconds;
    if (!key.down)
        key.leftOver = false;
    return shown;
}

// A key that an input method takes is only known by what it writes.
bool SignsOfLife::shownByText(const QInputMethodEvent &event, qint64 now)
{
    const QString text = event.commitString() + event.preeditString();
    // A field that is emptied sends itself such an event.
    if (text.isEmpty())
        return false;
    if (text != m_text || now - m_written.last > repeatMilliseconds)
        m_written.since = now;
    m_text = text;
    m_written.last = now;
    return now - m_written.since < holdMilliseconds;
}

bool SignsOfLife::shownByTouch(const QTouchEvent &event, qint64 now)
{
    bool shown = false;
    for (const QEventPoint &point : event.points()) {
        const QPointF place = point.globalPosition();
        if (point.state() == QEventPoint::Pressed)
            shown |= press(point.id(), place, now);
        else if (point.state() == QEventPoint::Released)
            shown |= release(point.id(), place, now);
        else if (point.state() == QEventPoint::Updated)
            shown |= hold(point.id(), place, now);
    }
    return shown;
}

bool SignsOfLife::shownByMouse(const QSinglePointEvent &event, qint64 now)
{
    const QPointF place = event.globalPosition();
    switch (event.type()) {
    case QEvent::MouseMove:
        if (event.buttons() != Qt::NoButton)
            return hold(mouse, place, now);
        // It is let go, whoever saw that.
        m_contacts.remove(mouse);
        if (!isNear(place, m_pointer.place))
            m_pointer = { place, { now, now } };
        return now - m_pointer.hold.since < holdMilliseconds;
    case QEvent::MouseButtonRelease:
        return release(mouse, place, now);
    default:
        return press(mouse, place, now);
    }
}

bool SignsOfLife::press(int contact, QPointF place, qint64 now)
{
    // Whoever presses again means it, unless it is a contact that flickers.
    const bool flickers = now - m_lifted.hold.last < flickerMilliseconds && isNear(place, m_lifted.place);
    m_contacts[contact] = { place, flickers ? m_lifted.hold : Hold { now, now } };
    return hold(contact, place, now);
}

bool SignsOfLife::hold(int contact, QPointF place, qint64 now)
{
    const auto known = m_contacts.find(contact);
    Contact &held = known != m_contacts.end() ? *known : *m_contacts.insert(contact, { place, { now, now } });
    held.place = place;
    held.hold.last = now;
    return !held.hold.leftOver && now - held.hold.since < holdMilliseconds;
}

bool SignsOfLife::release(int contact, QPointF place, qint64 now)
{
    // A window may pass the same event on once more.
    if (!m_contacts.contains(contact))
        return false;
    const bool shown = hold(contact, place, now);
    m_lifted = m_contacts.take(contact);
    return shown;
}

bool SignsOfLife::isNear(QPointF a, QPointF b) const
{
    return QLineF(a, b).length() < jitterMillimetres * m_pixelsPerMillimetre();
}
