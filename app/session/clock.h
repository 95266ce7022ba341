// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Time as a visit measures it.

#pragma once

#include <QtGlobal>

#include <functional>

/*! Milliseconds on a clock that only ever goes forward: setting the date or the time of day does not move it. */
using Clock = std::function<qint64()>;

/*! The clock of the machine, counted from some moment before the program began. */
qint64 monotonicMilliseconds();
