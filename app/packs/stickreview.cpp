// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stickreview.h"

#include "contentdatabase.h"
#include "contentvfs.h"
#include "stickfolder.h"

#include <QUuid>

namespace
{

ContentSummary summaryOf(const std::shared_ptr<ContentFile> &content)
{
    if (!content)
        return ContentSummary::of(ContentDatabase().connection());
    const QString name = QStringLiteral("review-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    ContentSummary summary = ContentSummary::of(openContent(name, content));
    QSqlDatabase::removeDatabase(name);
    return summary;
}

QString embeddedRevision()
{
    return ContentCheck::revisionOf(ContentDatabase().connection());
}

} // namespace

StickFinding StickReview::find()
{
    const QMutexLocker turn(&PackStore::turn());
    {
        const QMutexLocker locked(&m_lock);
        m_look = std::make_unique<PackLook>(m_places, false, PackLook::Mode::ReadOnly);
        if (m_stopped)
            m_look->stop();
    }
    const FoundPack inUse = m_look->find();
    const PackStore store(m_places.store);

    StickFinding found;
    found.revision = inUse.isAccepted() ? inUse.pack.notice.revision : embeddedRevision();
    found.canUndo = !store.current().isEmpty();
    found.undoRevision =
            store.previous().isEmpty() ? embeddedRevision() : PackStore::claimed(store.previous()).revision;
    const qint64 sequence = inUse.isAccepted() ? inUse.pack.notice.sequence : 0;
    found.pack = newestOn(qMax(store.highest(), sequence) + 1);
    if (!found.pack.isAccepted())
        return found;
    const ContentSummary before = summaryOf(inUse.pack.content);
    const ContentSummary after = summaryOf(found.pack.content);
    found.changes = ContentChanges::between(before, after);
    // What is not shown whole is not accepted.
    if (!before.fault.isEmpty() || !after.fault.isEmpty()) {
        found.pack.refusal.reason = PackRefusal::Reason::Damage;
        found.pack.refusal.detail = before.fault + after.fault;
        found.pack.content.reset();
    }
    return found;
}

void StickReview::stop()
{
    const QMutexLocker locked(&m_lock);
    m_stopped = true;
    if (m_look)
        m_look->stop();
    if (m_check)
        m_check->stop();
}

// The accepted pack of the highest sequence; else why the one that claims the highest is refused.
CheckedPack StickReview::newestOn(qint64 leastSequence)
{
    CheckedPack refused;
    for (const QString &file : packsOnStick(m_stick)) {
        CheckedPack pack = check(file, leastSequence);
        if (pack.isAccepted())
            return pack;
        if (refused.refusal.reason == PackRefusal::Reason::None)
            refused = pack;
    }
    return refused;
}

CheckedPack StickReview::check(const QString &file, qint64 leastSequence)
{
    {
        const QMutexLocker locked(&m_lock);
        m_check = std::make_unique<PackCheck>(KeyRing(m_places.keys));
        if (m_stopped)
            m_check->stop();
    }
    return m_check->check(file, leastSequence);
}
