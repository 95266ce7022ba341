// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How windows are drawn.

#pragma once

#include <QString>

/*! Makes windows be drawn by OpenGL if \a openGL is true, else by software. Before any window. */
void setRenderer(bool openGL);

/*! Whether OpenGL would be drawn by hardware. */
bool hasGraphicsHardware();

/*! Whether OpenGL can draw at all, perhaps by software. Needs a QGuiApplication. */
bool canUseOpenGL();
