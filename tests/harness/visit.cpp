// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visit.h"

#include <QSignalSpy>

#include <QCoreApplication>
#include <QMetaEnum>
#include <QTest>

namespace
{

// What has come over the page and wants an answer first; null if nothing has.
const QQuickItem *coverIn(const QList<QQuickItem *> &items)
{
    const auto cover = std::find_if(items.cbegin(), items.cend(),
                                    [](const QQuickItem *item) { return item->property("modal").toBool(); });
    return cover == items.cend() ? nullptr : *cover;
}

} // namespace

Visit::Visit(const Screen &screen, const QStringList &options, const QStringList &catalogues)
{
    const QString fault =
            m_station.read(QStringList { QStringLiteral("mitic-kiosk") } + withSound + screen.options + options);
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    m_kiosk = std::make_unique<Kiosk>(
            m_station, catalogues, [this] { return m_now; }, m_voices.maker());
    if (!m_kiosk->fault().isEmpty())
        qFatal("%s", qPrintable(m_kiosk->fault()));
    if (!window())
        qFatal("%s", qPrintable(m_kiosk->damage()));
    window()->resize(screen.size);
    window()->show();
    window()->requestActivate();
    if (!QTest::qWaitForWindowExposed(window()) || !QTest::qWaitForWindowActive(window()))
        qFatal("The window of the kiosk does not show.");
    if (!layers())
        qFatal("%s", qPrintable(m_kiosk->damage()));
}

void Visit::wait(qint64 milliseconds)
{
    // What was done is on the screen before time goes by.
    QCoreApplication::processEvents();
    m_now += milliseconds;
    m_kiosk->session().check();
    m_kiosk->holdFilter().check();
    m_kiosk->keyFilter().check();
    m_kiosk->delivery().check();
    QCoreApplication::processEvents();
}

QList<QQuickItem *> Visit::visibleItems(QQuickItem *root) const
{
    return shownItems(root ? root : window()->contentItem());
}

QList<QQuickItem *> Visit::texts() const
{
    QList<QQuickItem *> items = visibleItems();
    const QQuickItem *cover = coverIn(items);
    items.removeIf([cover](QQuickItem *item) {
        // What lies behind a cover is out of reach, and not to be read.
        if (cover && !item->isEnabled() && !cover->isAncestorOf(item))
            return true;
        return !isText(item) || item->property("text").toString().isEmpty() || shownRect(item).isEmpty();
    });
    return items;
}

QString Visit::exceptionOf(const QQuickItem *text)
{
    const QMetaObject *type = text->metaObject();
    const QMetaEnum exceptions = type->enumerator(type->indexOfEnumerator("Exception"));
    return QString::fromLatin1(exceptions.valueToKey(text->property("exception").toInt()));
}

QList<QQuickItem *> Visit::controls() const
{
    QList<QQuickItem *> items = visibleItems();
    items.removeIf([](QQuickItem *item) { return !isControl(item) || shownRect(item).isEmpty(); });
    return items;
}

QQuickItem *Visit::control(const QString &name) const
{
    const QList<QQuickItem *> items = controls();
    for (QQuickItem *item : items) {
        if (accessibleName(item) == name)
            return item;
    }
    return nullptr;
}

bool Visit::sees(const QString &words) const
{
    const QList<QQuickItem *> items = texts();
    return std::any_of(items.cbegin(), items.cend(), [&words](QQuickItem *item) { return plainTextOf(item) == words; });
}

QString Visit::focusName() const
{
    return window()->activeFocusItem() ? accessibleName(window()->activeFocusItem()) : QString();
}

bool Visit::tap(const QString &name, qint64 rest)
{
    if (!control(name))
        return false;
    // People touch what they see: what came last is on the screen by then.
    QSignalSpy frames(window(), &QQuickWindow::frameSwapped);
    for (int frame = 0; frame < 2; ++frame) {
        window()->update();
        frames.wait();
    }
    const QPoint point = middleOf(name);
    slide(point, point, rest);
    return true;
}

void Visit::slide(QPoint from, QPoint to, qint64 rest)
{
    constexpr qint64 pause = 400; // ms between two taps of a quick hand
    wait(pause);
    QTest::touchEvent(window(), finger()).press(0, from);
    if (rest > 0)
        wait(rest);
    constexpr int places = 8; // that the glass tells of a slide
    for (int i = 1; from != to && i <= places; ++i)
        QTest::touchEvent(window(), finger()).move(0, from + (to - from) * i / places);
    QTest::touchEvent(window(), finger()).release(0, to);
    QCoreApplication::processEvents();
}

QPoint Visit::middleOf(const QString &name) const
{
    const QQuickItem *item = control(name);
    return item ? shownRect(item).center().toPoint() : QPoint();
}

bool Visit::click(const QString &name)
{
    if (!control(name))
        return false;
    QTest::mouseClick(window(), Qt::LeftButton, {}, middleOf(name));
    QCoreApplication::processEvents();
    return true;
}

void Visit::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(window(), key, modifiers);
    QCoreApplication::processEvents();
}

bool Visit::moveTo(const QString &name, Qt::Key key)
{
    constexpr int more = 40; // than there are controls on any page
    for (int i = 0; i < more; ++i) {
        if (focusName() == name && window()->activeFocusItem()->activeFocusOnTab())
            return true;
        press(key);
    }
    return false;
}

QImage Visit::picture()
{
    QCoreApplication::processEvents();
    // What the kiosk has given up is gone, as in its own event loop: outside of one, Qt keeps it.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // A picture that is grabbed is no frame. What comes after one is asked for.
    emit window()->frameSwapped();
    QCoreApplication::processEvents();
    return window()->grabWindow();
}

QPointingDevice *Visit::finger()
{
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

QStringList layoutFaults(const Visit &visit, double leastTarget, double reachLine)
{
    const QRectF screen(QPointF(), visit.window()->size());
    QStringList faults = textFaults(visit.texts(), screen);

    const QList<QQuickItem *> controls = visit.controls();
    for (QQuickItem *control : controls) {
        // A word of a running text is as large as its letters and stands where they do (WCAG 2.2, 2.5.8: inline). The
        // page of the words that are explained says the same within reach.
        if (QByteArray(control->parentItem()->metaObject()->className()).startsWith("ExplainedWords"))
            continue;
        const QRectF shown = shownRect(control);
        if (control->width() < leastTarget || control->height() < leastTarget)
            faults.append(describe(control) + QStringLiteral(" is a smaller target than %1 px").arg(leastTarget));
        if (!screen.contains(shown) || shown != sceneRect(control))
            faults.append(describe(control) + QStringLiteral(" is cut"));
        if (shown.top() < reachLine)
            faults.append(describe(control) + QStringLiteral(" is above the reach of a hand at %1").arg(reachLine));
    }
    for (int i = 0; i < controls.size(); ++i) {
        for (int k = i + 1; k < controls.size(); ++k) {
            // A button in a field is a part of it.
            if (controls[i]->isAncestorOf(controls[k]))
                continue;
            const QRectF common = shownRect(controls[i]) & shownRect(controls[k]);
            if (common.width() > layoutTolerance && common.height() > layoutTolerance)
                faults.append(describe(controls[i]) + QStringLiteral(" overlaps ") + describe(controls[k]));
        }
    }
    return faults;
}
