// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visit.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QMetaEnum>
#include <QTest>

#include <cmath>

namespace
{

constexpr double tolerance = 1; // px

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText");
}

bool isControl(const QQuickItem *item)
{
    // Letters to select take the keyboard too, but are no target to hit.
    return item->isEnabled() && item->activeFocusOnTab() && !item->inherits("QQuickTextEdit");
}

QRectF sceneRect(const QQuickItem *item)
{
    return item->mapRectToScene({ 0, 0, item->width(), item->height() });
}

// The part of an item that its clipping ancestors leave to be seen.
QRectF shownRect(const QQuickItem *item)
{
    QRectF shown = sceneRect(item);
    for (const QQuickItem *parent = item->parentItem(); parent; parent = parent->parentItem()) {
        if (parent->clip())
            shown &= sceneRect(parent);
    }
    return shown;
}

QString describe(QQuickItem *item)
{
    const QString words = isText(item) ? item->property("text").toString() : Visit::accessibleName(item);
    const QRectF box = sceneRect(item);
    return QStringLiteral("“%1” at %2,%3 %4×%5")
            .arg(words.left(40))
            .arg(std::lround(box.x()))
            .arg(std::lround(box.y()))
            .arg(std::lround(box.width()))
            .arg(std::lround(box.height()));
}

// What has come over the page and wants an answer first; null if nothing has.
const QQuickItem *coverIn(const QList<QQuickItem *> &items)
{
    const auto cover = std::find_if(items.cbegin(), items.cend(),
                                    [](const QQuickItem *item) { return item->property("modal").toBool(); });
    return cover == items.cend() ? nullptr : *cover;
}

void collect(QQuickItem *item, QList<QQuickItem *> &items)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return;
    items.append(item);
    const QList<QQuickItem *> children = item->childItems();
    for (QQuickItem *child : children)
        collect(child, items);
}

} // namespace

Visit::Visit(const Screen &screen, const QStringList &options, const QStringList &catalogues)
{
    const QString fault = m_station.read(QStringList { QStringLiteral("mitic-kiosk") } + screen.options + options);
    if (!fault.isEmpty())
        qFatal("%s", qPrintable(fault));
    m_kiosk = std::make_unique<Kiosk>(m_station, catalogues, [this] { return m_now; });
    if (!m_kiosk->fault().isEmpty())
        qFatal("%s", qPrintable(m_kiosk->fault()));
    if (!window())
        qFatal("KioskWindow.qml cannot be loaded.");
    window()->resize(screen.size);
    window()->show();
    window()->requestActivate();
    if (!QTest::qWaitForWindowExposed(window()) || !QTest::qWaitForWindowActive(window()))
        qFatal("The window of the kiosk does not show.");
    if (!layers())
        qFatal("Main.qml cannot be loaded.");
}

void Visit::wait(qint64 milliseconds)
{
    // What was done is on the screen before time goes by.
    QCoreApplication::processEvents();
    m_now += milliseconds;
    m_kiosk->session().check();
    QCoreApplication::processEvents();
}

QList<QQuickItem *> Visit::visibleItems(QQuickItem *root) const
{
    QList<QQuickItem *> items;
    collect(root ? root : window()->contentItem(), items);
    return items;
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
    return std::any_of(items.cbegin(), items.cend(), [&words](QQuickItem *item) {
        return item->property("text").toString().replace(QChar::Nbsp, QLatin1Char(' ')) == words;
    });
}

QString Visit::focusName() const
{
    return window()->activeFocusItem() ? accessibleName(window()->activeFocusItem()) : QString();
}

bool Visit::tap(const QString &name)
{
    if (!control(name))
        return false;
    const QPoint point = middleOf(name);
    slide(point, point);
    return true;
}

void Visit::slide(QPoint from, QPoint to)
{
    constexpr qint64 pause = 400; // ms between two taps of a quick hand
    wait(pause);
    QTest::touchEvent(window(), finger()).press(0, from);
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
    return window()->grabWindow();
}

QString Visit::accessibleName(QQuickItem *item)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QPointingDevice *Visit::finger()
{
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

QStringList layoutFaults(const Visit &visit, double leastTarget, double reachLine)
{
    QStringList faults;
    const QRectF screen(QPointF(), visit.window()->size());

    const QList<QQuickItem *> texts = visit.texts();
    for (QQuickItem *text : texts) {
        const QRectF whole = sceneRect(text);
        const QRectF shown = shownRect(text);
        if (text->property("truncated").toBool())
            faults.append(describe(text) + QStringLiteral(" is elided"));
        if (text->property("contentWidth").toDouble() > text->width() + tolerance)
            faults.append(describe(text) + QStringLiteral(" is wider than its room"));
        if (text->property("contentHeight").toDouble() > text->height() + tolerance)
            faults.append(describe(text) + QStringLiteral(" is higher than its room"));
        if (!screen.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(shown))
            faults.append(describe(text) + QStringLiteral(" leaves the window"));
        if (whole.width() > shown.width() + tolerance)
            faults.append(describe(text) + QStringLiteral(" is cut at its side"));
        // Words belong inside the control they name.
        for (const QQuickItem *parent = text->parentItem(); parent; parent = parent->parentItem()) {
            if (isControl(parent) && !sceneRect(parent).contains(whole))
                faults.append(describe(text) + QStringLiteral(" leaves its button"));
        }
        // A long text may go on on the next page, but a line is never cut in half.
        const double line = text->property("lineHeight").toDouble();
        for (const double cut : { shown.top() - whole.top(), shown.bottom() - whole.top() }) {
            const double rest = std::fabs(cut - line * std::round(cut / line));
            if (rest > tolerance && cut < whole.height() - tolerance)
                faults.append(describe(text) + QStringLiteral(" is cut within a line"));
        }
    }
    for (int i = 0; i < texts.size(); ++i) {
        for (int k = i + 1; k < texts.size(); ++k) {
            const QRectF common = shownRect(texts[i]) & shownRect(texts[k]);
            if (common.width() > tolerance && common.height() > tolerance)
                faults.append(describe(texts[i]) + QStringLiteral(" overlaps ") + describe(texts[k]));
        }
    }

    const QList<QQuickItem *> controls = visit.controls();
    for (QQuickItem *control : controls) {
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
            if (common.width() > tolerance && common.height() > tolerance)
                faults.append(describe(controls[i]) + QStringLiteral(" overlaps ") + describe(controls[k]));
        }
    }
    return faults;
}
