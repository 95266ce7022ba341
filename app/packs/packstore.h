// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The packs that this machine has accepted, on its disk.

#pragma once

#include "packcheck.h"

#include <QMutex>

#include <array>

/*!
    A folder with the pack in use and the one before it:

        current/content.sqlite   current/content.sqlite.minisig
        previous/ …              the pack before, or the one that was taken back
        state                    what is known of them, as lines of NAME=NUMBER

    A pack is written whole into a third folder, next, and then changes names with current: at every moment current is
    either the old pack or the new one, whole, also after a power cut. settle() ends what a cut has left half done.

    The highest sequence that was ever accepted is kept: no later pack may repeat it or go below. A new pack is on trial
    until pass(); if the program dies so often before, the previous pack comes back. A pack that was taken back, by
    undo() or so, is never shown again.

    The signatures of what is stored are not believed: whoever shows a pack of the store checks it. To be used by one
    process, and by one thread at a time.
*/
class PackStore
{
public:
    /*! So many ends of the program are too many for a pack on trial. */
    static constexpr int mostEnds = 3;
    /*! How long a pack must be shown before it counts as good. ms */
    static constexpr qint64 trialTime = qint64(10) * 60 * 1000;

    /*! Reads what is known; changes nothing. \a folder need not be there yet, but its parent. */
    explicit PackStore(const QString &folder);

    /*! The files of the pack in use, and of the one that may be shown in its place; empty where there is none. */
    QString current() const;
    QString previous() const;
    /*! The highest sequence that was ever accepted; 0 for none. */
    qint64 highest() const { return at(Highest); }
    /*! The pack that was taken back because the program died of it; 0 for none. Until a new pack comes. */
    qint64 returned() const { return at(Returned); }
    /*! Whether the pack in use must still show that it is good. */
    bool isOnTrial() const;

    // Each of the following answers what went wrong, without an end; empty if nothing did.
    /*! Ends what an earlier end of the program or of the machine cut off. Before anything of the store is shown. */
    QString settle();
    /*! Takes \a pack, which was accepted, into use. */
    QString take(const CheckedPack &pack);
    /*! To be told that the pack in use was checked, and its sequence: a higher one than was known is new here. */
    QString recordSequence(qint64 sequence);
    /*! Takes the pack in use back; the one before it, or the built-in content, is in use from then on. */
    QString undo();
    /*! To be told that the pack in use was shown for trialTime. */
    QString pass();
    /*! To be told that the program died. \a wentBack: whether that was once too often for the pack in use, which was
       taken back. */
    QString countEnd(bool *wentBack);

    /*! The files of the two packs in the store \a folder, there or not, and their signatures. Reads nothing. */
    static QStringList filesIn(const QString &folder);
    /*! The name of the signature of the pack \a file. */
    static QString signatureOf(const QString &file);
    /*! What the signature of the pack \a file says its sequence is, unchecked; 0 if there is none. */
    static qint64 claimedSequence(const QString &file) { return claimed(file).sequence; }
    /*! All that it says, unchecked; the sequence is 0 if there is none. */
    static PackNotice claimed(const QString &file);
    /*! What a thread holds while it uses a store or checks a pack: only one may at a time. */
    static QMutex &turn();

private:
    // In the order of names.
    enum Number { Highest, Trial, Ends, Undone, Returned };
    static constexpr std::array<const char *, 5> names { "highest", "trial", "ends", "undone", "returned" };
    using State = std::array<qint64, names.size()>;

    qint64 at(Number number) const { return m_state[number]; }
    QString path(const char *name) const;
    QString packIn(const char *name) const;
    QString write(const State &state);
    QString stage(const CheckedPack &pack);
    QString goBack();
    QString keepReplaced();
    QString forgetUndone();
    bool remove(const char *name);
    QString fault() const;

    const QString m_folder;
    State m_state {};
};
