// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says what a stick would change on this machine.

#pragma once

#include "contentchanges.h"
#include "packlook.h"

/*! What there is on the stick, and what this machine has. */
struct StickFinding {
    CheckedPack
            pack; // accepted, or with the reason why not; PackRefusal::Reason::None and no content: nothing is there
    QString revision;       // of the content in use
    bool canUndo = false;   // whether a pack is in use that was accepted
    QString undoRevision;   // of what comes back then
    ContentChanges changes; // what the accepted pack changes

    bool isEmpty() const { return !pack.isAccepted() && pack.refusal.reason == PackRefusal::Reason::None; }
};

/*! One look. May run in any thread, and be stopped from any other one; writes nothing. */
class StickReview
{
public:
    /*! Looks in the folder \a stick for a pack that is newer than all that was accepted in \a places. */
    StickReview(PackPlaces places, QString stick)
        : m_places(std::move(places))
        , m_stick(std::move(stick))
    {
    }

    StickFinding find();
    /*! Ends find() soon; its answer is then worth nothing. */
    void stop();

private:
    CheckedPack newestOn(qint64 leastSequence);
    CheckedPack check(const QString &file, qint64 leastSequence);

    const PackPlaces m_places;
    const QString m_stick;
    QMutex m_lock;
    std::unique_ptr<PackLook> m_look; // one of the two runs
    std::unique_ptr<PackCheck> m_check;
    bool m_stopped = false;
};
