// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchvisit.h"

#include <QCoreApplication>
#include <QKeyEvent>

QQuickItem *fieldOf(const Visit &visit)
{
    for (QQuickItem *item : visit.visibleItems()) {
        if (item->inherits("QQuickTextField"))
            return item;
    }
    return nullptr;
}

QString written(const Visit &visit)
{
    const QQuickItem *field = fieldOf(visit);
    return field ? field->property("text").toString() : QStringLiteral("there is no field");
}

void openSearch(Visit &visit)
{
    visit.press(Qt::Key_Home);
    visit.kiosk().navigator().openSearch();
    QCoreApplication::processEvents();
    visit.picture();
}

void search(Visit &visit, const QString &words)
{
    openSearch(visit);
    visit.layers()->property("page").value<QObject *>()->setProperty("query", words);
    QCoreApplication::processEvents();
    visit.picture();
}

QString touchKeys(Visit &visit, std::initializer_list<const char *> keys)
{
    for (const char *name : keys) {
        const QString key = QString::fromUtf8(name);
        if (!visit.tap(key))
            return key;
    }
    return {};
}

void typeSign(Visit &visit, int key, const QString &text)
{
    for (const QEvent::Type type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(visit.window(), &event);
    }
    QCoreApplication::processEvents();
}

bool hasKeyboard(const Visit &visit)
{
    return visit.control(QStringLiteral("q")) != nullptr;
}

QStringList marked(const Visit &visit)
{
    QStringList marks;
    for (const QQuickItem *text : visit.texts()) {
        const QStringList parts = text->property("marked").toString().split(markStart).mid(1);
        for (const QString &part : parts)
            marks.append(part.section(markEnd, 0, 0));
    }
    return marks;
}

QStringList cards(const Visit &visit)
{
    QStringList names;
    for (QQuickItem *control : visit.controls()) {
        if (control->property("markedText").isValid())
            names.append(Visit::accessibleName(control));
    }
    return names;
}
