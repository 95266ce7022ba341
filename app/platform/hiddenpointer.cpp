// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hiddenpointer.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QWindow>

HiddenPointer::HiddenPointer(QWindow &window)
{
    QGuiApplication::setOverrideCursor(Qt::BlankCursor);
    window.installEventFilter(this);
}

HiddenPointer::~HiddenPointer()
{
    show();
}

bool HiddenPointer::eventFilter(QObject *watched, QEvent *event)
{
    // A finger sends moves of a pointer too; only a mouse brings the arrow back.
    if (event->type() == QEvent::MouseMove
        && static_cast<QMouseEvent *>(event)->pointingDevice()->type() != QInputDevice::DeviceType::TouchScreen)
        show();
    return QObject::eventFilter(watched, event);
}

void HiddenPointer::show()
{
    if (m_hidden)
        QGuiApplication::restoreOverrideCursor();
    m_hidden = false;
}
