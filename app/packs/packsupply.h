// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings the accepted pack to the running kiosk, on a thread of its own.

#pragma once

#include "packlook.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QThread;

/*!
    Looks for the pack to show once it is asked to, and every minute whether there is another one.

    No file is read, checked or written on the thread of the interface; it asks only how old the files are. While it
   looks, no other check of content may run; see PackCheck.
*/
class PackSupply : public QObject
{
    Q_OBJECT

public:
    /*! Milliseconds of a clock that nobody can set. */
    using Clock = std::function<qint64()>;

    /*! Remarks are in Spanish if \a spanish, else in English. */
    PackSupply(PackPlaces places, bool spanish, Clock clock, QObject *parent = nullptr);
    /*! Ends a look that still runs. */
    ~PackSupply() override;

    /*! Looks now, if anything changed since the last look, and from now on every minute. */
    void look();
    /*! To be told that what was found last is shown: after PackStore::trialTime it counts as good. */
    void shown();

signals:
    /*! Another pack is to be shown, \a file; without \a content, the built-in content. */
    void found(const std::shared_ptr<ContentFile> &content, const QString &file);
    /*! One sentence for the technician, without an end. */
    void remarked(const QString &sentence);
    /*! A look is over. */
    void looked();

private:
    // How old and how large the files are that a look reads.
    QList<FileStamp> stamps() const;
    void conclude(const FoundPack &result);

    const PackPlaces m_places;
    const bool m_spanish;
    const Clock m_clock;
    QTimer m_minute;
    QList<FileStamp> m_seen; // at the last look
    QStringList m_remarks;   // of the last look
    qint64 m_sequence = 0;   // of the pack that was found last
    bool m_onTrial = false;
    std::optional<qint64> m_shownSince; // a pack on trial
    std::unique_ptr<PackLook> m_look;
    std::unique_ptr<QThread> m_thread;
};
