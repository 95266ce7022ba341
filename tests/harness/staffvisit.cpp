// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "staffvisit.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

QClipboard &clipboard()
{
    return *QGuiApplication::clipboard();
}

QString wordsOf(Visit &visit, const char *textId, const QString &language)
{
    return visit.kiosk().catalog().words(QLatin1String(textId), language);
}

QList<QQuickItem *> lettersOf(const Visit &visit)
{
    QList<QQuickItem *> items = visit.visibleItems();
    items.removeIf([](QQuickItem *item) { return !item->inherits("QQuickTextEdit"); });
    return items;
}

QString selectedIn(const Visit &visit)
{
    QString selected;
    for (QQuickItem *letters : lettersOf(visit))
        selected += letters->property("selectedText").toString();
    return selected;
}

QPoint onScreen(const QQuickItem *item, double x, double y)
{
    return item->mapToScene({ x, y }).toPoint();
}

void drag(Visit &visit, QPoint from, QPoint to)
{
    visit.wait(second); // what has just appeared is not pressed
    QTest::mousePress(visit.window(), Qt::LeftButton, {}, from);
    // The first step begins the drag.
    QTest::mouseMove(visit.window(), (from + to) / 2);
    QTest::mouseMove(visit.window(), to);
    QTest::mouseRelease(visit.window(), Qt::LeftButton, {}, to);
}

void selectLines(Visit &visit, const QQuickItem *letters, int lines)
{
    const double line = letters->parentItem()->property("lineHeight").toDouble();
    drag(visit, onScreen(letters->parentItem(), 0, line / 2),
         onScreen(letters->parentItem(), letters->width() - 1, line * (lines - 0.5)));
}

void rightClick(Visit &visit, QPoint point)
{
    visit.wait(second);
    QTest::mouseClick(visit.window(), Qt::RightButton, {}, point);
    QCoreApplication::processEvents();
}

EmptyHome::EmptyHome()
{
    qputenv("HOME", QFile::encodeName(m_home.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home.path()));
    // No printer of this machine.
    qputenv("CUPS_SERVER", QFile::encodeName(m_home.filePath(QStringLiteral("nothing"))));
    clipboard().clear();
}
