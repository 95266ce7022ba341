// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A screen to touch shows no pointer, until somebody moves a mouse.

#pragma once

#include <QObject>

class QWindow;

/*! Hides the pointer of the program until a mouse moves over the window, or until this is destroyed. */
class HiddenPointer : public QObject
{
public:
    explicit HiddenPointer(QWindow &window);
    ~HiddenPointer() override;
    Q_DISABLE_COPY_MOVE(HiddenPointer)

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show();

    bool m_hidden = true;
};
