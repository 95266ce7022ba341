// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which key does what on this machine: that of a plain keyboard, of a tactile keypad, or what the technician set.

#pragma once

#include <QKeyEvent>
#include <QKeySequence>
#include <QList>
#include <QMetaType>
#include <QObject>
#include <QQmlEngine>

#include <map>
#include <optional>

/*! What a key can be for; KeyAction.Back in QML. */
namespace KeyActions
{
Q_NAMESPACE
QML_NAMED_ELEMENT(KeyAction)

enum class Action {
    Up,
    Down,
    Left,
    Right,
    Next,     // the next control
    Previous, // the one before
    Choose,
    Back,
    Home,
    Language,
    Search,
    Help, // opens the aids
    Read, // reads aloud, or pauses
    NextPage,
    PreviousPage,
    Louder,
    Quieter,
    Faster,
    Slower,
    Speech, // held for a second: the screen speaks
};
Q_ENUM_NS(Action)
} // namespace KeyActions

/*! The keys of each action. */
class KeyTable
{
public:
    using Action = KeyActions::Action;

    /*! That of a plain keyboard. */
    KeyTable();

    /*! Takes what \a list says: "keyboard" or "keypad", then changes, such as "keypad,back=F10|Esc,help=F9"; keys are
        named as by QKeySequence. The keys that it names for an action take the place of those that it had. Answers one
        sentence on what is wrong with it, or nothing. */
    QString read(const QString &list);

    /*! The keys of \a action, of which there is one at least. The first one is named to visitors. */
    QList<QKeyCombination> keys(Action action) const { return m_keys.at(action); }
    /*! What the key of \a event is for; nothing where it has no place in the table. Of one that starts speech when it
       is held, what else it is for. */
    std::optional<Action> actionOf(const QKeyEvent &event) const;
    /*! Whether the key of \a event starts speech when it is held. */
    bool startsSpeech(const QKeyEvent &event) const;
    /*! The key of a plain keyboard by which controls and pages know what the one of \a event is for; nothing where they
        know that one itself. */
    std::optional<QKeyCombination> plainKeyFor(const QKeyEvent &event) const;

private:
    // One sentence on what is wrong with the keys of an action in \a list, or nothing.
    QString take(const QString &part);
    // The key of \a event as it stands in the table.
    std::optional<QKeyCombination> keyOf(const QKeyEvent &event) const;
    std::optional<Action> actionAt(QKeyCombination key) const;

    std::map<Action, QList<QKeyCombination>> m_keys; // of every action
};
