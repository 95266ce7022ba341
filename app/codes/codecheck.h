// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds out whose a code is, without holding up the interface.

#pragma once

#include <QObject>

#include <memory>

class QThread;

/*! One check of a code at a time, on a thread of its own. */
class CodeCheck : public QObject
{
    Q_OBJECT

public:
    /*! Codes are those of \a file, as it is at each check; see CodeList. */
    explicit CodeCheck(QString file, QObject *parent = nullptr);
    /*! Waits for a check that still runs. */
    ~CodeCheck() override;

    /*! Begins to look at \a code; checked() tells what was found. Not while another check runs. */
    void check(const QByteArray &code);
    bool isRunning() const { return m_thread != nullptr; }

signals:
    /*! Whose the code is; empty for nobody's. */
    void checked(const QString &name);

private:
    const QString m_file;
    std::unique_ptr<QThread> m_thread;
};
