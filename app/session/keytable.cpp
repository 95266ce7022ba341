// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keytable.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace
{

using Action = KeyTable::Action;

struct Row {
    const char *name; // in the settings
    Action action;
    const char *keyboard;
    // A numeric pad, with and without NumLock; its nine keys are those of the tactile keypad of flows.md, its zero
    // reads. Empty: as a keyboard.
    const char *keypad;
};

constexpr Row rows[] = {
    { "up", Action::Up, "Up", "Num+8|Num+Up|Up" },
    { "down", Action::Down, "Down", "Num+2|Num+Down|Down" },
    { "left", Action::Left, "Left", "Num+4|Num+Left|Left" },
    { "right", Action::Right, "Right", "Num+6|Num+Right|Right" },
    { "next", Action::Next, "Tab", "" },
    { "previous", Action::Previous, "Shift+Tab", "" },
    { "choose", Action::Choose, "Return|Enter|Space", "Num+5|Num+Clear|Return|Enter|Space" },
    { "back", Action::Back, "Esc|Alt+Left", "Num+9|Num+PgUp|Esc|Alt+Left" },
    { "home", Action::Home, "Home|Alt+Home", "Num+7|Num+Home|Home|Alt+Home" },
    { "language", Action::Language, "F2", "Num+1|Num+End|F2" },
    { "search", Action::Search, "Ctrl+F|/", "" },
    { "help", Action::Help, "F6", "Num+3|Num+PgDown|F6" },
    { "read", Action::Read, "F8", "Num+0|Num+Ins|F8" },
    { "next-page", Action::NextPage, "PgDown", "" },
    { "previous-page", Action::PreviousPage, "PgUp", "" },
    { "louder", Action::Louder, "Ctrl+Up", "Num++|Volume Up|Ctrl+Up" },
    { "quieter", Action::Quieter, "Ctrl+Down", "Num+-|Volume Down|Ctrl+Down" },
    { "faster", Action::Faster, "Ctrl+Right", "" },
    { "slower", Action::Slower, "Ctrl+Left", "" },
    { "speech", Action::Speech, "F9", "Num+3|Num+PgDown|F9" },
};

const Row &rowOf(Action action)
{
    return *std::find_if(std::begin(rows), std::end(rows), [action](const Row &row) { return row.action == action; });
}

// As a keyboard tells of it.
QKeyCombination told(QKeyCombination key)
{
    return key == QKeyCombination(Qt::ShiftModifier, Qt::Key_Tab) ? QKeyCombination(Qt::ShiftModifier, Qt::Key_Backtab)
                                                                  : key;
}

// One key; nothing where there is none of this name.
std::optional<QKeyCombination> keyNamed(const QString &name)
{
    const QKeySequence sequence = QKeySequence::fromString(name, QKeySequence::PortableText);
    if (sequence.count() != 1 || sequence[0].key() == Qt::Key_unknown)
        return {};
    return told(sequence[0]);
}

QList<QKeyCombination> keysIn(const char *list)
{
    QList<QKeyCombination> keys;
    for (const QString &name : QString::fromLatin1(list).split(QLatin1Char('|')))
        keys.append(*keyNamed(name));
    return keys;
}

// Whether it would write a letter or a sign into a field.
bool writes(QKeyCombination key)
{
    constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::KeypadModifier;
    return key.key() < Qt::Key_Escape && key.key() != Qt::Key_Space && !(key.keyboardModifiers() & commands);
}

bool isBasic(QKeyCombination key)
{
    return std::any_of(std::begin(rows), std::end(rows), [key](const Row &row) {
        return row.action <= Action::Choose && keysIn(row.keyboard).contains(key);
    });
}

QString names()
{
    QStringList names;
    for (const Row &row : rows)
        names.append(QLatin1String(row.name));
    return names.join(QStringLiteral(", "));
}

} // namespace

KeyTable::KeyTable()
{
    for (const Row &row : rows)
        m_keys[row.action] = keysIn(row.keyboard);
}

QString KeyTable::read(const QString &list)
{
    QStringList parts = list.split(QLatin1Char(','));
    const QString first = parts.constFirst().trimmed();
    if (first == QLatin1String("keypad")) {
        for (const Row &row : rows) {
            if (*row.keypad)
                m_keys[row.action] = keysIn(row.keypad);
        }
    }
    if (first == QLatin1String("keypad") || first == QLatin1String("keyboard"))
        parts.removeFirst();
    for (const QString &part : std::as_const(parts)) {
        QString wrong = take(part);
        if (!wrong.isEmpty())
            return wrong;
    }
    // No key does two things, but for the one that is pressed or held.
    for (const Row &row : rows) {
        for (const QKeyCombination key : keys(row.action)) {
            // The keys by which any keyboard moves and chooses: controls know them whatever is set.
            if (row.action > Action::Choose && isBasic(key))
                return QStringLiteral("--keys: %1 moves or chooses and cannot be the key of %2.")
                        .arg(QKeySequence(key).toString(), QLatin1String(row.name));
            const Action other = *actionAt(key);
            const bool shared = row.action == Action::Speech && other == Action::Help;
            if (other != row.action && !shared)
                return QStringLiteral("--keys: %1 cannot be the key of both %2 and %3; only help and speech share one.")
                        .arg(QKeySequence(key).toString(), QLatin1String(rowOf(other).name), QLatin1String(row.name));
        }
    }
    return {};
}

QString KeyTable::take(const QString &part)
{
    const QString name = part.section(QLatin1Char('='), 0, 0).trimmed();
    const auto row = std::find_if(std::begin(rows), std::end(rows),
                                  [&name](const Row &candidate) { return name == QLatin1String(candidate.name); });
    if (row == std::end(rows))
        return QStringLiteral("--keys begins with keyboard or keypad and knows %1, not \"%2\".").arg(names(), name);
    QList<QKeyCombination> found;
    for (const QString &keyName : part.section(QLatin1Char('='), 1).split(QLatin1Char('|'))) {
        const std::optional<QKeyCombination> key = keyNamed(keyName.trimmed());
        if (!key)
            return QStringLiteral("--keys takes names such as F10, PgUp, Num+7, Ctrl+F or Volume Up for %1, separated "
                                  "by |, not \"%2\".")
                    .arg(name, keyName.trimmed());
        if (writes(*key) && row->action != Action::Search)
            return QStringLiteral("--keys: %1 cannot be the key of %2, because it writes.")
                    .arg(keyName.trimmed(), name);
        found.append(*key);
    }
    m_keys[row->action] = found;
    return {};
}

std::optional<KeyTable::Action> KeyTable::actionOf(const QKeyEvent &event) const
{
    const std::optional<QKeyCombination> key = keyOf(event);
    return key ? actionAt(*key) : std::nullopt;
}

bool KeyTable::startsSpeech(const QKeyEvent &event) const
{
    const std::optional<QKeyCombination> key = keyOf(event);
    return key && keys(Action::Speech).contains(*key);
}

std::optional<QKeyCombination> KeyTable::plainKeyFor(const QKeyEvent &event) const
{
    const std::optional<QKeyCombination> key = keyOf(event);
    if (!key)
        return {};
    const QList<QKeyCombination> plain = keysIn(rowOf(*actionAt(*key)).keyboard);
    return plain.contains(*key) ? std::nullopt : std::optional(plain.constFirst());
}

std::optional<QKeyCombination> KeyTable::keyOf(const QKeyEvent &event) const
{
    // What is set for a key of the numeric pad goes before what is set for the key of the same name.
    const QKeyCombination key = event.keyCombination();
    if (actionAt(key))
        return key;
    const QKeyCombination plain(key.keyboardModifiers() & ~Qt::KeypadModifier, key.key());
    return actionAt(plain) ? std::optional(plain) : std::nullopt;
}

std::optional<KeyTable::Action> KeyTable::actionAt(QKeyCombination key) const
{
    for (const auto &[action, keys] : m_keys) {
        if (keys.contains(key))
            return action;
    }
    return {};
}
