// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every test of the search begins and ends with.

#pragma once

#include "catalog.h"
#include "contentdatabase.h"
#include "searchanswers.h"

#include <QObject>
#include <QTemporaryDir>

inline const auto es = QStringLiteral("es");
inline const auto gn = QStringLiteral("gn");

/*! A test of the search in the built-in content. Any warning fails it, and anything that SQLite complains of. */
class SearchCase : public QObject
{
    Q_OBJECT

public:
    static void initMain() { hearSqlite(); }

protected slots:
    void initTestCase();
    void init() { sqliteComplaints().clear(); }
    void cleanup();

protected:
    ContentDatabase m_database;
    Catalog m_catalog { m_database };
    QTemporaryDir m_folder; // for other contents
};
