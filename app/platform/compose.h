// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a dead key and a letter make of each other: the tables of X11 have no g with a tilde, a letter of Guaraní.

#pragma once

/*!
    Lets a dead tilde and g write g̃ in this process, beside all that the tables of X11 join. Call it before there is a
    QGuiApplication, and after the environment was cleaned. Nothing is written to disk.

    \a kiosk: a kiosk takes the system's own table, whatever was set up for the account. In a window the table that the
    person at the desk has in their home gets the letters in addition, and one that XCOMPOSEFILE names is left alone.
*/
void addGuaraniKeys(bool kiosk);
