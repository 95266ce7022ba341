// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownitems.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QVariant>

#include <algorithm>

ShownItems::ShownItems(Clock clock)
    : m_clock(std::move(clock))
{
}

void ShownItems::watch(QQuickWindow *window)
{
    m_window = window;
    // Where a thread of its own draws, the signal is queued.
    connect(window, &QQuickWindow::frameSwapped, this, &ShownItems::remember);
}

size_t ShownItems::at(QPointF point) const
{
    return topmost(targets(), point).id;
}

bool ShownItems::acts(QPointF point) const
{
    const QQuickItem *item = topmost(targets(), point).item;
    const QVariant acts = item ? item->property("acts") : false;
    return !acts.isValid() || acts.toBool();
}

bool ShownItems::settled(QPointF point, qint64 milliseconds) const
{
    const size_t target = at(point);
    const qint64 begin = m_clock() - milliseconds;
    // Every frame that was on the screen since then.
    for (qsizetype i = m_frames.size() - 1; i >= 0; --i) {
        const Frame &frame = m_frames.at(i);
        if (topmost(frame.targets, point).id != target)
            return false;
        if (frame.since <= begin)
            break;
    }
    return true;
}

void ShownItems::remember()
{
    const qint64 now = m_clock();
    Frame frame { now, targets() };
    if (!m_frames.isEmpty() && m_frames.constLast().targets == frame.targets)
        return;
    m_frames.append(std::move(frame));
    // The one that was shown when the memory begins is still needed. A clock that stands still fills no memory.
    while (m_frames.size() > 1 && (m_frames.at(1).since <= now - memoryMilliseconds || m_frames.size() > mostFrames))
        m_frames.removeFirst();
}

QList<ShownItems::Target> ShownItems::targets() const
{
    QList<Target> targets;
    if (m_window)
        collect(m_window->contentItem(), QRectF(QPointF(), m_window->size()), targets);
    return targets;
}

void ShownItems::collect(QQuickItem *item, QRectF shown, QList<Target> &targets)
{
    if (!item->isVisible() || !item->isEnabled())
        return;
    const bool isTarget = item->acceptedMouseButtons().testFlag(Qt::LeftButton);
    QRectF place;
    if (isTarget || item->clip())
        place = item->mapRectToScene({ 0, 0, item->width(), item->height() });
    if (item->clip())
        shown &= place;
    QList<QQuickItem *> children = item->childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const QQuickItem *a, const QQuickItem *b) { return a->z() < b->z(); });
    const auto above =
            std::find_if(children.cbegin(), children.cend(), [](const QQuickItem *child) { return child->z() >= 0; });
    std::for_each(children.cbegin(), above, [&](QQuickItem *child) { collect(child, shown, targets); });
    if (isTarget && place.intersects(shown)) {
        // The words of a button are what it does; those of a field are what was written in it.
        const QString words = item->inherits("QQuickAbstractButton") ? item->property("text").toString() : QString();
        targets.append({ qHashMulti(1, quintptr(item), words), place & shown, item });
    }
    std::for_each(above, children.cend(), [&](QQuickItem *child) { collect(child, shown, targets); });
}

ShownItems::Target ShownItems::topmost(const QList<Target> &targets, QPointF point)
{
    const auto target = std::find_if(targets.crbegin(), targets.crend(),
                                     [point](const Target &each) { return each.place.contains(point); });
    return target == targets.crend() ? Target() : *target;
}
