// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets the keys of any keypad do what those of a plain keyboard do, and one that is held start speech mode.

#pragma once

#include "keytable.h"

#include <QObject>
#include <QQmlEngine>
#include <QStringList>
#include <QTimer>

class Session;

/*!
    Stands between the keys and the window.

    Shortcuts take their keys from sequences(). A key that none of them takes comes to the window as the key of a plain
    keyboard that does the same: controls and pages know those alone. A key of the numeric pad that is in the table
    writes nothing.
*/
class KeyFilter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("kiosk.cpp builds the one KeyFilter and hands it down")

public:
    /*! How long a key is held to start speech mode, ms. */
    static constexpr int holdMilliseconds = 1'000;

    /*! Takes the time from \a session. */
    KeyFilter(const Session &session, KeyTable table);

    /*! The keys of \a action, as a Shortcut takes them. */
    Q_INVOKABLE QStringList sequences(KeyActions::Action action) const;
    /*! What stands on the first key of \a action: "Enter", "Home", "F2", "8"; empty where only what it is for names it,
       as on a keypad. */
    Q_INVOKABLE QString label(KeyActions::Action action) const;

    /*! Looks at the clock and does what is due. Its own timer calls it; a test that moves the clock does too. */
    void check();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /*! The key that starts speech was held for long enough. */
    void speechWanted();
    /*! The key that also starts speech was pressed only. */
    void helpWanted();

private:
    // These answer whether the window is not to see the event.
    bool claim(QKeyEvent &event) const;
    bool hold(QObject *window, const QKeyEvent &event);
    bool translate(QObject *window, const QKeyEvent &event);
    bool deliver(QObject *window, const QKeyEvent &event, QKeyCombination key);
    void letGo();

    const Session &m_session;
    const KeyTable m_table;
    QTimer m_timer;
    int m_held = 0;      // the key that is held to start speech; 0 for none
    bool m_done = false; // and has
    qint64 m_since = 0;
    bool m_translating = false;
};
