// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editorprogram.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

EditorProgram::EditorProgram(QObject *parent)
    : EditorProgram(QCoreApplication::applicationDirPath(), parent)
{
}

EditorProgram::EditorProgram(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_path(QStandardPaths::findExecutable(QStringLiteral("mitic-kiosk-editor"), { folder }))
{
}

bool EditorProgram::start(const QString &language) const
{
    return isPresent() && QProcess::startDetached(m_path, { QStringLiteral("--language"), language });
}
