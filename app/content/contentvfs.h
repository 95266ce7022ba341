// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lets SQLite read a ContentFile, and nothing else: https://www.sqlite.org/vfs.html

#pragma once

#include <QSqlDatabase>

#include <memory>

class ContentFile;

/*! Opens \a file as the read-only connection \a name. SQLite reads it through ContentFile::read() alone and keeps what
   it needs besides in memory; it opens, makes and writes no file. Only where the driver uses this program's SQLite. */
QSqlDatabase openContent(const QString &name, const std::shared_ptr<ContentFile> &file);
