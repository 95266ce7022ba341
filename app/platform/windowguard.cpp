// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowguard.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <utility>

namespace
{

// The screen that shows most of \a window; null if none shows any of it.
QScreen *screenOf(const QRect &window)
{
    QScreen *best = nullptr;
    qint64 most = 0;
    for (QScreen *screen : QGuiApplication::screens()) {
        const QRect seen = screen->availableGeometry() & window;
        const qint64 area = qint64(seen.width()) * seen.height();
        if (!seen.isEmpty() && area > most) {
            best = screen;
            most = area;
        }
    }
    return best;
}

} // namespace

WindowGuard::WindowGuard(const Options &options)
    : m_options(options)
{
}

QRect WindowGuard::firstGeometry() const
{
    const QScreen *primary = QGuiApplication::primaryScreen();
    if (!primary)
        return { QPoint(), m_options.first };
    if (m_options.fullScreen)
        return primary->geometry();
    // A screen may be gone since: then its window opens as for the first time.
    if (const QScreen *screen = m_options.remembered.isValid() ? screenOf(m_options.remembered) : nullptr)
        return within(m_options.remembered, screen->availableGeometry());
    return { QPoint(), m_options.first.boundedTo(primary->availableSize()) };
}

QSize WindowGuard::screenPixels()
{
    const QScreen *primary = QGuiApplication::primaryScreen();
    return primary ? primary->size() : QSize();
}

QSizeF WindowGuard::screenMillimetres()
{
    const QScreen *primary = QGuiApplication::primaryScreen();
    const bool isInvented = QGuiApplication::platformName() == QLatin1String("offscreen");
    return primary && !isInvented ? primary->physicalSize() : QSizeF();
}

void WindowGuard::show(QWindow *window)
{
    m_window = window;
    connect(window, &QObject::destroyed, this, [this] { m_window = nullptr; });
    window->installEventFilter(this);
    for (QScreen *screen : QGuiApplication::screens())
        watch(screen);
    // Queued: Qt moves windows to another screen while it tells of these.
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &WindowGuard::watch);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &WindowGuard::adapt, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &WindowGuard::adapt, Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &WindowGuard::adapt, Qt::QueuedConnection);

    if (m_options.fullScreen) {
        window->setFlag(Qt::FramelessWindowHint);
        // Where no window manager runs, full screen is only a size.
        window->setGeometry(firstGeometry());
        window->showFullScreen();
        fillScreen();
        return;
    }
    // Whoever moves the window to another screen is not disturbed by a window that moves by itself.
    connect(window, &QWindow::screenChanged, this, [this] { limitMinimum(); });
    limitMinimum();
    if (firstGeometry().topLeft().isNull())
        window->resize(firstGeometry().size());
    else
        window->setGeometry(firstGeometry());
    window->show();
}

QRect WindowGuard::within(const QRect &window, const QRect &room)
{
    QRect placed(window.topLeft(), window.size().boundedTo(room.size()));
    placed.moveRight(qMin(placed.right(), room.right()));
    placed.moveBottom(qMin(placed.bottom(), room.bottom()));
    placed.moveLeft(qMax(placed.left(), room.left()));
    placed.moveTop(qMax(placed.top(), room.top()));
    return placed;
}

bool WindowGuard::eventFilter(QObject *watched, QEvent *event)
{
    // How wide the frame is becomes known when the window manager has put one around the window.
    if (event->type() == QEvent::Expose && watched == m_window && !m_options.fullScreen && m_window->isExposed()) {
        m_window->removeEventFilter(this);
        keepInSight();
    }
    return QObject::eventFilter(watched, event);
}

void WindowGuard::watch(QScreen *screen)
{
    connect(screen, &QScreen::geometryChanged, this, &WindowGuard::adapt, Qt::QueuedConnection);
    connect(screen, &QScreen::availableGeometryChanged, this, &WindowGuard::adapt, Qt::QueuedConnection);
    connect(screen, &QScreen::physicalSizeChanged, this, &WindowGuard::adapt, Qt::QueuedConnection);
}

void WindowGuard::adapt()
{
    if (!m_window)
        return;
    if (m_options.fullScreen)
        fillScreen();
    else
        keepInSight();
}

void WindowGuard::fillScreen()
{
    QScreen *screen = QGuiApplication::primaryScreen();
    // Nothing can be shown on a screen that is off, and its size says nothing.
    if (!screen || screen->geometry().isEmpty())
        return;
    m_window->setScreen(screen);
    // A Wayland compositor gives its windows their size itself.
    if (m_window->geometry() != screen->geometry() && !QGuiApplication::platformName().startsWith(u"wayland"))
        m_window->setGeometry(screen->geometry());
    if (!m_window->isVisible())
        m_window->showFullScreen();
    const bool isAnother = std::exchange(m_told, screen->size()) != screen->size();
    const QSizeF millimetres = screenMillimetres();
    if (std::exchange(m_toldMillimetres, millimetres) != millimetres || isAnother)
        emit screenFilled();
}

void WindowGuard::keepInSight()
{
    const QRect room = limitMinimum();
    // The window manager places a window that fills the screen.
    if (!m_window->isVisible() || m_window->windowStates() != Qt::WindowNoState || room.isEmpty())
        return;
    if (room.size() != room.size().expandedTo(m_options.usable) && std::exchange(m_told, room.size()) != room.size()) {
        emit remarked(QStringLiteral("the screen leaves %1 × %2 px for the window; with less than %3 × %4 px not all "
                                     "controls can be used")
                              .arg(room.width())
                              .arg(room.height())
                              .arg(m_options.usable.width())
                              .arg(m_options.usable.height()));
    }
    const QRect placed = within(m_window->geometry(), room);
    if (placed != m_window->geometry())
        m_window->setGeometry(placed);
}

QRect WindowGuard::limitMinimum()
{
    const QScreen *screen = m_window->screen();
    const QRect room = screen ? screen->availableGeometry().marginsRemoved(m_window->frameMargins()) : QRect();
    if (room.isEmpty())
        return room;
    m_window->setMinimumSize(m_options.least.boundedTo(room.size()));
    return room;
}
