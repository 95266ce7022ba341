// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packlook.h"

#include "contentcheck.h"

#include <QFileInfo>

FoundPack PackLook::find()
{
    FoundPack found;
    std::optional<PackStore> store;
    if (!m_places.store.isEmpty()) {
        store.emplace(m_places.store);
        if (m_mode == Mode::Take)
            remark(store->settle(), found);
    }
    if (!QFileInfo::exists(m_places.package) && (!store || (store->current().isEmpty() && store->returned() == 0)))
        return found;

    const KeyRing keys(m_places.keys);
    for (const KeyFault &fault : keys.faults())
        remark(fault.sentence(m_spanish), found);
    {
        const QMutexLocker locked(&m_lock);
        m_check.emplace(keys);
        if (m_stopped)
            m_check->stop();
    }
    if (QFileInfo::exists(m_places.package))
        lookAtPackage(store ? &*store : nullptr, found);
    if (store && !found.isAccepted())
        lookAtStore(*store, found);
    return found;
}

void PackLook::stop()
{
    const QMutexLocker locked(&m_lock);
    m_stopped = true;
    if (m_check)
        m_check->stop();
}

void PackLook::lookAtPackage(PackStore *store, FoundPack &found)
{
    const qint64 highest = store ? store->highest() : 0;
    // It was taken before, and perhaps taken back.
    if (highest != 0 && PackStore::claimedSequence(m_places.package) == highest)
        return;
    if (!accept(m_places.package, highest + 1, found) || !store || m_mode == Mode::ReadOnly)
        return;
    const QString failed = store->take(found.pack);
    remark(failed, found);
    found.onTrial = store->isOnTrial();
}

void PackLook::lookAtStore(PackStore &store, FoundPack &found)
{
    if (store.returned() != 0) {
        const QString said = m_spanish
                ? QStringLiteral(
                        "%1: se quitó el contenido de secuencia %2, porque con él el programa se cayó %3 veces")
                : QStringLiteral("%1: the content with the sequence %2 was taken back, because the program ended %3 "
                                 "times with it");
        remark(said.arg(m_places.store).arg(store.returned()).arg(PackStore::mostEnds), found);
    }
    // A pack of the store is opened again: any sequence.
    for (const QString &file : { store.current(), store.previous() }) {
        if (file.isEmpty() || !accept(file, 1, found))
            continue;
        if (m_mode == Mode::Take)
            remark(store.recordSequence(found.pack.notice.sequence), found);
        found.onTrial = store.isOnTrial();
        return;
    }
}

bool PackLook::accept(const QString &file, qint64 leastSequence, FoundPack &found)
{
    found.pack = m_check->check(file, leastSequence);
    found.file = file;
    if (found.isAccepted())
        return true;
    remark(ContentCheck::printable(QFileInfo(file).path()) + QStringLiteral(": ")
                   + found.pack.refusal.sentence(m_spanish),
           found);
    return false;
}

void PackLook::remark(const QString &sentence, FoundPack &found) const
{
    if (!sentence.isEmpty())
        found.remarks.append(sentence);
}
