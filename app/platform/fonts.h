// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fonts of the application.

#pragma once

/*! Embeds the fonts in the application, which knows no others: a system's would be cached on its disk, and show what
    another station cannot. Once for each process, before any window. Needs a QGuiApplication. */
void loadFonts();
