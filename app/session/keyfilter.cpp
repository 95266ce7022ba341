// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyfilter.h"

#include "session.h"

#include <QCoreApplication>
#include <QScopedValueRollback>

#include <utility>

KeyFilter::KeyFilter(const Session &session, KeyTable table)
    : m_session(session)
    , m_table(std::move(table))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &KeyFilter::check);
    connect(&session, &Session::ended, this, &KeyFilter::letGo);
}

QStringList KeyFilter::sequences(KeyActions::Action action) const
{
    QStringList sequences;
    for (const QKeyCombination key : m_table.keys(action))
        sequences.append(QKeySequence(key).toString(QKeySequence::PortableText));
    return sequences;
}

QString KeyFilter::label(KeyActions::Action action) const
{
    const QKeyCombination key = m_table.keys(action).constFirst();
    switch (key.key()) {
    case Qt::Key_Return:
        return QStringLiteral("Enter");
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Space:
        break;
    default:
        // Other keys of a keyboard are hardly those of a keypad that somebody labelled.
        if (key.key() >= Qt::Key_Escape && (key.key() < Qt::Key_F1 || key.key() > Qt::Key_F12))
            return {};
    }
    return QKeySequence(QKeyCombination(key.keyboardModifiers() & ~Qt::KeypadModifier, key.key())).toString();
}

void KeyFilter::check()
{
    if (m_held == 0 || m_done)
        return;
    const qint64 left = m_since + holdMilliseconds - m_session.now();
    if (left > 0) {
        m_timer.start(int(left));
        return;
    }
    m_done = true;
    emit speechWanted();
}

bool KeyFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_translating)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        return claim(static_cast<QKeyEvent &>(*event));
    case QEvent::KeyPress:
    case QEvent::KeyRelease: {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        return hold(watched, key) || translate(watched, key);
    }
    case QEvent::FocusOut: // nobody would say that the key is let go
        letGo();
        return false;
    default:
        return false;
    }
}

// Comes before a shortcut is looked for, which it keeps away where it is accepted.
bool KeyFilter::claim(QKeyEvent &event) const
{
    const bool speech = m_table.startsSpeech(event);
    const bool ofPad = event.modifiers() & Qt::KeypadModifier && m_table.actionOf(event);
    if (!speech && !ofPad)
        return false;
    event.setAccepted(speech);
    return true;
}

bool KeyFilter::hold(QObject *window, const QKeyEvent &event)
{
    if (event.type() == QEvent::KeyPress && m_table.startsSpeech(event)) {
        // X11 tells of releases and presses while a key is held. What wants an answer takes any key for one.
        const bool held = event.isAutoRepeat() || m_held == event.key();
        if (held || deliver(window, event, Qt::Key_unknown))
            return true;
        m_held = event.key();
        m_done = false;
        m_since = m_session.now();
        m_timer.start(holdMilliseconds);
        return true;
    }
    if (event.type() != QEvent::KeyRelease || event.key() != m_held)
        return false;
    if (event.isAutoRepeat())
        return true;
    check();
    const bool pressedOnly = !m_done;
    letGo();
    if (pressedOnly && m_table.actionOf(event) == KeyTable::Action::Help)
        emit helpWanted();
    return true;
}

bool KeyFilter::translate(QObject *window, const QKeyEvent &event)
{
    const std::optional<QKeyCombination> plain = m_table.plainKeyFor(event);
    if (plain)
        deliver(window, event, *plain);
    return plain.has_value();
}

// Answers whether something took it.
bool KeyFilter::deliver(QObject *window, const QKeyEvent &event, QKeyCombination key)
{
    const QScopedValueRollback translating(m_translating, true);
    QKeyEvent translated(event.type(), key.key(), key.keyboardModifiers(), QString(), event.isAutoRepeat(),
                         quint16(event.count()));
    translated.setTimestamp(event.timestamp());
    QCoreApplication::sendEvent(window, &translated);
    return translated.isAccepted();
}

void KeyFilter::letGo()
{
    m_held = 0;
    m_timer.stop();
}
