// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs another program and tells how it ended.

#pragma once

#include <QProcessEnvironment>
#include <QStringList>

/*! How a program ended. */
struct Ended {
    int code = -1; // its exit code; -1 if it did not start, crashed or took too long
    QString out;
    QString error;
};

/*! How long a program may take, ms: under a sanitizer, pictures take their time. */
constexpr int longestRun = 240'000;

/*! Runs \a program to its end, \a limit ms at most; \a input is what it reads. */
Ended run(const QString &program, const QStringList &arguments,
          const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
          const QByteArray &input = {}, int limit = longestRun);

/*! An environment whose home, settings, caches and run time files lie below \a folder. */
QProcessEnvironment environmentIn(const QString &folder);
