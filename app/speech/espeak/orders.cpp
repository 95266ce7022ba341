// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "orders.h"

#include <utility>

bool Orders::speak(const Order &order)
{
    const std::lock_guard lock(m_lock);
    m_order = order;
    m_number = order.number;
    m_paused = false;
    m_close = false;
    m_changed.notify_all();
    return !std::exchange(m_hasThread, true);
}

void Orders::stop()
{
    const std::lock_guard lock(m_lock);
    m_order.reset();
    m_number = 0;
    m_paused = false;
    m_changed.notify_all();
}

void Orders::setPaused(bool paused)
{
    const std::lock_guard lock(m_lock);
    m_paused = paused;
    m_changed.notify_all();
}

void Orders::close()
{
    const std::lock_guard lock(m_lock);
    m_close = true;
    m_changed.notify_all();
}

void Orders::end()
{
    const std::lock_guard lock(m_lock);
    m_end = true;
    m_changed.notify_all();
}

Orders::Wish Orders::next(Order &order)
{
    std::unique_lock lock(m_lock);
    m_changed.wait(lock, [this] { return m_end || m_order || m_close; });
    if (m_end)
        return Wish::End;
    if (!m_order)
        return Wish::Close;
    order = *std::exchange(m_order, {});
    return Wish::Speak;
}

bool Orders::isOver()
{
    const std::lock_guard lock(m_lock);
    m_hasThread = m_order.has_value();
    m_close = false;
    return !m_hasThread;
}

bool Orders::isCurrent(quint64 number) const
{
    const std::lock_guard lock(m_lock);
    return current(number);
}

bool Orders::isPaused(quint64 number) const
{
    const std::lock_guard lock(m_lock);
    return m_paused && current(number);
}

void Orders::rest(quint64 number, std::chrono::milliseconds time)
{
    std::unique_lock lock(m_lock);
    m_changed.wait_for(lock, time, [this, number] { return m_paused || !current(number); });
}

void Orders::sleepWhilePaused(quint64 number)
{
    std::unique_lock lock(m_lock);
    m_changed.wait(lock, [this, number] { return !m_paused || !current(number); });
}
