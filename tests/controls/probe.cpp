// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "probe.h"

#include "layout.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QQuickWindow>

namespace
{

QList<QQuickItem *> shownTexts(QQuickItem *root)
{
    QList<QQuickItem *> items = shownItems(root);
    items.removeIf([](const QQuickItem *item) {
        return !isText(item) || item->property("text").toString().isEmpty() || shownRect(item).isEmpty();
    });
    return items;
}

QAccessibleActionInterface *actionsAt(QQuickItem *item)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->actionInterface() : nullptr;
}

} // namespace

QString Probe::nameOf(QQuickItem *item) const
{
    return accessibleName(item);
}

QStringList Probe::actionsOf(QQuickItem *item) const
{
    QAccessibleActionInterface *actions = actionsAt(item);
    QStringList names = actions ? actions->actionNames() : QStringList();
    names.removeAll(QAccessibleActionInterface::setFocusAction());
    return names;
}

void Probe::act(QQuickItem *item, const QString &action) const
{
    if (QAccessibleActionInterface *actions = actionsAt(item))
        actions->doAction(action);
}

void Probe::hold(QQuickItem *item, int key, int repeats) const
{
    const auto send = [item, key](QEvent::Type type, bool repeated) {
        const QString text = key == Qt::Key_Space ? QStringLiteral(" ") : QStringLiteral("\r");
        QKeyEvent event(type, key, Qt::NoModifier, text, repeated);
        QCoreApplication::sendEvent(item->window(), &event);
    };
    send(QEvent::KeyPress, false);
    // As X11 tells of it: a release and a press for each repetition.
    for (int i = 0; i < repeats; ++i) {
        send(QEvent::KeyRelease, true);
        send(QEvent::KeyPress, true);
    }
    send(QEvent::KeyRelease, false);
}

QList<QObject *> Probe::stops(QQuickItem *root) const
{
    QList<QObject *> stops;
    for (QQuickItem *item : shownItems(root)) {
        if (isControl(item))
            stops.append(item);
    }
    return stops;
}

QStringList Probe::textFaults(QQuickItem *root) const
{
    return ::textFaults(shownTexts(root), QRectF(QPointF(), root->window()->size()));
}

QStringList Probe::shownWords(QQuickItem *root) const
{
    QStringList words;
    for (const QQuickItem *text : shownTexts(root))
        words.append(plainTextOf(text));
    return words;
}
