// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfilter.h"

#include "station.h"

#include <QEvent>
#include <QQuickItem>
#include <QQuickWindow>

namespace
{

// Whether a text that can be selected but not changed has the keyboard.
bool isReadOnlyText(const QQuickItem *item)
{
    return item && item->inherits("QQuickTextEdit") && item->property("readOnly").toBool();
}

} // namespace

WindowFilter::WindowFilter(const Station &station)
    : m_station(station)
{
}

void WindowFilter::watch(QQuickWindow *window)
{
    m_window = window;
    window->installEventFilter(this);
}

bool WindowFilter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Close:
        if (m_station.kiosk()) {
            event->ignore();
            return true;
        }
        m_station.rememberWindow(m_window->geometry());
        break;
    case QEvent::ShortcutOverride:
        // Such a text of Qt 6.4 claims every key, also those that it has no use for.
        if (isReadOnlyText(m_window->activeFocusItem())) {
            event->ignore();
            return true;
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
