// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A content file from outside, held so that what was checked is what is shown, whatever happens to the file.

#pragma once

#include "contentcheck.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

/*! Which file stands under a path, and in which state: two equal stamps are the same bytes. */
struct FileStamp {
    quint64 device = 0;
    quint64 inode = 0;   // 0: there is no such file
    qint64 size = 0;     // bytes
    qint64 modified = 0; // ns since 1970

    bool operator==(const FileStamp &) const = default;

    static FileStamp of(const QString &path);
    static FileStamp of(int descriptor);
};

/*!
    One state of an external content file, opened once.

    A file up to keptInMemory bytes is read whole into private memory: no later change of the file reaches it. A larger
    one stays open and is read piece by piece with pread(), never mapped; each piece is good only while the file's
    stamp is the one it was opened with. From the first piece that is not, the file is lost and gives nothing any more.
    A copy that nobody can change needs no such look.
    All readers of one ContentFile, in any thread, see the same bytes.
*/
class ContentFile
{
public:
    /*! The largest file that is read into memory: fifteen times the built-in content. Bytes. */
    static constexpr qint64 keptInMemory = qint64(4) * 1024 * 1024;
    /*! The largest file that is opened: three times 100 000 paragraphs in two languages. Bytes. */
    static constexpr qint64 largest = qint64(512) * 1024 * 1024;

    /*! Opens \a path; fault() says whether it can be a content file. */
    explicit ContentFile(const QString &path);
    /*! The file that has these \a bytes, which are in memory alone. */
    explicit ContentFile(const QByteArray &bytes);
    /*! Takes over \a descriptor of a copy that nobody can change any more, and closes it in the end. */
    explicit ContentFile(int descriptor);
    ~ContentFile();
    Q_DISABLE_COPY_MOVE(ContentFile)

    /*! Why this is no content file, as far as its head tells; empty if nothing. */
    QString fault() const { return m_fault; }
    /*! What kind of fault that is. */
    FaultKind faultKind() const { return m_faultKind; }
    /*! The state in which it was opened. */
    FileStamp stamp() const { return m_stamp; }
    qint64 size() const { return m_stamp.size; }

    /*! Whether the file can no longer be read as it was opened. Cheap: one system call at most. */
    bool isLost();
    /*! From now on the file is lost; \a onLost of whenLost() is called the first time. */
    void giveUp();
    /*! Calls \a onLost once, in the thread that notices first that the file is lost. Set before any reader is. */
    void whenLost(std::function<void()> onLost) { m_onLost = std::move(onLost); }

    /*! Reads \a length bytes from \a offset on to \a bytes; false if they are not those of the opened file. */
    bool read(char *bytes, qint64 length, qint64 offset);

private:
    QString open(const QString &path);
    QString readOpened();

    QString m_fault;
    FaultKind m_faultKind = FaultKind::None;
    int m_descriptor = -1;
    bool m_isSealed = false; // the copy that nobody can change
    FileStamp m_stamp;
    QByteArray m_bytes; // all of a small file
    std::atomic_bool m_lost = false;
    std::function<void()> m_onLost;
};
