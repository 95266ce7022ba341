// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soundcards.h"

#include <QDir>
#include <QFileInfo>

SoundCards::SoundCards(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SoundCards::look);
    look();
}

void SoundCards::look()
{
    // Without a card there is no folder, but its parent tells when it comes.
    const QString above = QFileInfo(m_folder).path();
    const QString watched = QFileInfo::exists(m_folder) ? m_folder : above;
    if (!m_watcher.directories().contains(watched)) {
        if (!m_watcher.directories().isEmpty())
            m_watcher.removePaths(m_watcher.directories());
        m_watcher.addPath(watched);
    }
    // pcmC0D0p: device 0 of card 0, for playback.
    const QStringList players = QDir(m_folder).entryList({ QStringLiteral("pcmC*D*p") }, QDir::System | QDir::Files);
    if (m_present != players.isEmpty())
        return;
    m_present = !players.isEmpty();
    emit presentChanged();
}
