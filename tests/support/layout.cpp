// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layout.h"

#include <QAccessible>
#include <QQuickItem>

#include <cmath>

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText");
}

QString unjoined(QString shown)
{
    return shown.replace(QChar::Nbsp, QLatin1Char(' ')).replace(QChar(QChar::LineSeparator), QLatin1Char(' '));
}

QString plainTextOf(const QQuickItem *text)
{
    return unjoined(text->property("text").toString());
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

QRectF shownRect(const QQuickItem *item)
{
    QRectF shown = sceneRect(item);
    for (const QQuickItem *parent = item->parentItem(); parent; parent = parent->parentItem()) {
        if (parent->clip())
            shown &= sceneRect(parent);
    }
    return shown;
}

QList<QQuickItem *> shownItems(QQuickItem *root)
{
    if (!root->isVisible() || root->opacity() <= 0)
        return {};
    QList<QQuickItem *> items { root };
    const QList<QQuickItem *> children = root->childItems();
    for (QQuickItem *child : children)
        items += shownItems(child);
    return items;
}

QString accessibleName(QQuickItem *item)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
    return interface ? interface->text(QAccessible::Name) : QString();
}

QString describe(QQuickItem *item)
{
    const QString words = isText(item) ? item->property("text").toString() : accessibleName(item);
    const QRectF box = sceneRect(item);
    return QStringLiteral("“%1” at %2,%3 %4×%5")
            .arg(words.left(40))
            .arg(std::lround(box.x()))
            .arg(std::lround(box.y()))
            .arg(std::lround(box.width()))
            .arg(std::lround(box.height()));
}

QStringList textFaults(const QList<QQuickItem *> &texts, const QRectF &screen)
{
    constexpr double tolerance = layoutTolerance;
    QStringList faults;
    for (QQuickItem *text : texts) {
        const QRectF whole = sceneRect(text);
        const QRectF shown = shownRect(text);
        if (text->property("truncated").toBool())
            faults.append(describe(text) + QStringLiteral(" is elided"));
        if (text->property("contentWidth").toDouble() > text->width() + tolerance)
            faults.append(describe(text) + QStringLiteral(" is wider than its room"));
        // Between two rows of pixels letters are blurred, and each renderer draws others.
        if (std::fabs(whole.top() - std::round(whole.top())) > 0.01)
            faults.append(describe(text) + QStringLiteral(" stands between two rows of pixels"));
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
    return faults;
}
