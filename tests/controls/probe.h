// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests in QML cannot see or do by themselves: the accessible name and actions of an item, a key that is held, and
// whether texts are whole.

#pragma once

#include <QObject>
#include <QQuickItem>
#include <QStringList>

/*! The singleton Probe of the module Kiosk.Probe. */
class Probe : public QObject
{
    Q_OBJECT

public:
    Q_INVOKABLE QString nameOf(QQuickItem *item) const;
    /*! The actions that a screen reader is offered, but for the one that moves the keyboard. */
    Q_INVOKABLE QStringList actionsOf(QQuickItem *item) const;
    /*! Does one of these actions as a screen reader would. */
    Q_INVOKABLE void act(QQuickItem *item, const QString &action) const;
    /*! Presses \a key in the window of \a item, lets it repeat so often, and releases it. */
    Q_INVOKABLE void hold(QQuickItem *item, int key, int repeats) const;
    /*! What the keyboard can be on at \a root and below: visible and enabled, in the order of the items. */
    Q_INVOKABLE QList<QObject *> stops(QQuickItem *root) const;
    /*! What is wrong with the texts at \a root and below, one sentence each; see textFaults(). */
    Q_INVOKABLE QStringList textFaults(QQuickItem *root) const;
    /*! The words that can be seen at \a root and below. */
    Q_INVOKABLE QStringList shownWords(QQuickItem *root) const;
};
