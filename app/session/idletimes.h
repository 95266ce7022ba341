// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How patient the kiosk is.

#pragma once

#include <QString>

/*! How long nothing may happen before the visitor is asked, by what is going on, and how long the question stands.
    Seconds. The defaults follow VVSG 2.0 (a question after 2 to 5 minutes; home needs less) and WCAG 2.2, 2.2.1 (20
    seconds or more to answer). */
struct IdleTimes {
    int home = 60;
    int reading = 180;
    int other = 120;
    int aids = 300; // with any aid on
    int question = 30;

    /*! Takes what \a list says, such as "home=45,question=20"; the rest stays. Answers one sentence on what is wrong
        with it, or nothing. */
    QString read(const QString &list);
};
