// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchdog.h"

#include "servicenotice.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSGRectangleNode>
#include <QScreen>

#include <algorithm>
#include <limits>
#include <utility>

namespace
{

constexpr int usualPeriod = 10'000; // ms, until the service has told that it has started, without a watchdog

// A transparent pixel above everything that goes to and fro.
class Pixel : public QQuickItem
{
public:
    explicit Pixel(QQuickItem *parent)
        : QQuickItem(parent)
    {
        constexpr double above = 1e6; // what is covered by something opaque is not drawn
        setFlag(ItemHasContents);
        setSize({ 2, 1 });
        setZ(above);
    }

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override
    {
        auto *node = static_cast<QSGRectangleNode *>(old);
        if (!node)
            node = window()->createRectangleNode();
        node->setRect(node->rect().x() > 0 ? 0 : 1, 0, 1, 1);
        node->setColor(Qt::transparent);
        return node;
    }
};

// Qt keeps a screen without a size in the place of one that is not there.
bool isScreenAttached()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen && !screen->geometry().isEmpty();
}

} // namespace

int Watchdog::period()
{
    constexpr qint64 microsecondsPerThird = 3000;
    const qint64 granted = qgetenv("WATCHDOG_USEC").toLongLong() / microsecondsPerThird;
    return int(std::clamp<qint64>(granted, 0, std::numeric_limits<int>::max()));
}

Watchdog::Watchdog(QQuickWindow &window)
    : m_window(window)
{
    if (qEnvironmentVariableIsEmpty("NOTIFY_SOCKET"))
        return;
    m_pixel = new Pixel(window.contentItem());
    // Queued: a frame may be shown by a thread of its own.
    connect(&window, &QQuickWindow::frameSwapped, this, &Watchdog::feed, Qt::QueuedConnection);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::askForFrame);
    m_timer.start(period() > 0 ? period() : usualPeriod);
}

void Watchdog::askForFrame()
{
    if (isScreenAttached())
        m_pixel->update();
    else
        feed();
}

void Watchdog::feed()
{
    if (!m_fed.isValid()) {
        notifyService("READY=1\nSTATUS=The first frame has been shown.\nWATCHDOG=1");
        if (period() == 0) {
            m_timer.stop();
            disconnect(&m_window, nullptr, this, nullptr);
            delete std::exchange(m_pixel, nullptr);
        }
    } else if (m_fed.elapsed() < period() / 2) {
        return; // frames of a motion come many times a second
    } else {
        notifyService("WATCHDOG=1");
    }
    m_fed.start();
}
