// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchcase.h"

#include <QRegularExpression>
#include <QTest>

void SearchCase::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("[\\s\\S]")));
}

void SearchCase::cleanup()
{
    QVERIFY2(sqliteComplaints().isEmpty(), qPrintable(sqliteComplaints().join(QLatin1Char('\n'))));
}
