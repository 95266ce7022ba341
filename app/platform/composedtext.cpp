// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composedtext.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

bool ComposedText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::InputMethod || !watched->inherits("QQuickTextInput"))
        return QObject::eventFilter(watched, event);
    const auto &input = static_cast<const QInputMethodEvent &>(*event);
    // A text that replaces letters is no new one.
    if (input.commitString().isEmpty() || input.replacementLength() > 0)
        return QObject::eventFilter(watched, event);
    // What was shown while it was composed gives way to what is still being composed.
    QInputMethodEvent composing(input.preeditString(), input.attributes());
    QKeyEvent typed(QEvent::KeyPress, 0, Qt::NoModifier, input.commitString());
    QInputMethodEvent nothing;
    QCoreApplication::sendEvent(watched, &nothing);
    QCoreApplication::sendEvent(watched, &typed);
    if (!input.preeditString().isEmpty())
        QCoreApplication::sendEvent(watched, &composing);
    event->accept();
    return true;
}
