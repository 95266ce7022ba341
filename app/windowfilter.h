// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with events otherwise than Qt: a kiosk does not close, and shortcuts work on selectable text.

#pragma once

#include <QObject>

class QQuickWindow;
class Station;

/*! Filters the events of one window. */
class WindowFilter : public QObject
{
    Q_OBJECT

public:
    /*! \a station, which must outlive the filter, says whether it is a kiosk and keeps where a window was closed. */
    explicit WindowFilter(const Station &station);

    /*! Filters the events of \a window, which must outlive the filter, from now on. */
    void watch(QQuickWindow *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Station &m_station;
    QQuickWindow *m_window = nullptr;
};
