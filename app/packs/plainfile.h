// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens a file that somebody else chose, without waiting for it and without waking a device.

#pragma once

#include <QByteArray>
#include <QString>

/*! A regular file under its own name. Links, pipes, sockets, devices and folders are not opened. */
class PlainFile
{
public:
    enum class Fault {
        None,
        Missing,
        NotPlain, // something else has that name
        Unreadable,
    };

    explicit PlainFile(const QString &path);
    ~PlainFile();
    Q_DISABLE_COPY_MOVE(PlainFile)

    Fault fault() const { return m_fault; }
    /*! Open for reading, at its begin; -1 if there is a fault. */
    int descriptor() const { return m_descriptor; }
    /*! Bytes, when it was opened. */
    qint64 size() const { return m_size; }
    /*! All bytes, or the first \a most + 1 of a longer file; fault() says whether it could be read. */
    QByteArray read(qsizetype most);

private:
    Fault m_fault = Fault::Unreadable;
    int m_descriptor = -1;
    qint64 m_size = 0;
};
