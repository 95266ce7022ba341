// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The printer of this machine, reached through the commands of CUPS: they take the very PDF that can be saved, a window
// never waits for them, and a kiosk that never prints loads nothing for it.

#pragma once

#include "sheet.h"

#include <QObject>
#include <QQmlEngine>

#include <functional>

class QProcess;

/*! The printer that staff print on. */
class Printer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /*! Its name: the system's default printer, else the first; empty while none is known. */
    Q_PROPERTY(QString name READ name NOTIFY nameChanged FINAL)

public:
    using QObject::QObject;
    ~Printer() override;

    QString name() const { return m_name; }

    /*! Looks for a printer; ends with looked(). */
    Q_INVOKABLE void look();
    /*! Sends it \a sheet; ends with sent() or failed(). */
    Q_INVOKABLE void send(Sheet *sheet);

signals:
    void nameChanged();
    void looked();
    void sent();
    void failed();

private:
    void setName(const QString &name);
    /*! Runs a program with \a input and calls \a done with whether it did well and what it said. */
    void run(const QString &program, const QStringList &arguments, const QByteArray &input,
             const std::function<void(bool, const QString &)> &done);

    QString m_name;
};
