// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the pack that this machine shows, in its store and in the package with content.

#pragma once

#include "packstore.h"

#include <QMutex>
#include <QStringList>

#include <optional>

/*! Where packs and keys are. */
struct PackPlaces {
    QString store;   // the folder of a PackStore; empty: nothing is kept
    QString package; // the pack that the package mitic-kiosk-content installs
    QString keys;    // the folder of a KeyRing
};

/*! What was found. */
struct FoundPack {
    CheckedPack pack; // without content: none is accepted
    QString file;
    bool onTrial = false;
    QStringList remarks; // for the technician, without an end

    bool isAccepted() const { return pack.isAccepted(); }
};

/*!
    One look. May run in any thread, and be stopped from any other one; writes only in the store.

    A package that is newer than all that was accepted before is taken into the store, as root installed it. Else the
    pack in use is shown, or where that is bad the one before it. Without a store, or where it cannot be written, the
    package itself is shown. What is refused is said in one remark.
*/
class PackLook
{
public:
    enum class Mode {
        Take,     // what is new into the store
        ReadOnly, // say only what is there
    };

    PackLook(PackPlaces places, bool spanish, Mode mode = Mode::Take)
        : m_places(std::move(places))
        , m_spanish(spanish)
        , m_mode(mode)
    {
    }

    FoundPack find();
    /*! Ends find() soon; its answer is then worth nothing. */
    void stop();

private:
    void lookAtPackage(PackStore *store, FoundPack &found);
    void lookAtStore(PackStore &store, FoundPack &found);
    bool accept(const QString &file, qint64 leastSequence, FoundPack &found);
    void remark(const QString &sentence, FoundPack &found) const;

    const PackPlaces m_places;
    const bool m_spanish;
    const Mode m_mode;
    QMutex m_lock;
    std::optional<PackCheck> m_check;
    bool m_stopped = false;
};
