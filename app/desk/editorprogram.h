// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor of the texts, which is a program and a package of its own.

#pragma once

#include <QObject>
#include <QQmlEngine>

/*! Starts the editor where it is installed beside this program. */
class EditorProgram : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool present READ isPresent CONSTANT FINAL)

public:
    explicit EditorProgram(QObject *parent = nullptr);
    /*! Looks for it in \a folder instead. */
    explicit EditorProgram(const QString &folder, QObject *parent = nullptr);

    bool isPresent() const { return !m_path.isEmpty(); }
    /*! Starts it with its window in \a language; it goes on when this program ends. False if the system refuses. */
    Q_INVOKABLE bool start(const QString &language) const;

private:
    const QString m_path;
};
