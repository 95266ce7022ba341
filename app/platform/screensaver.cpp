// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screensaver.h"

#include <QGuiApplication>

#include <xcb/screensaver.h>
#include <xcb/xcb.h>

#include <cstdlib>

QString suspendScreenSaver()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *connection = x11 ? x11->connection() : nullptr;
    // The offscreen platform offers this interface too, without a server.
    if (!connection)
        return {};
    const xcb_query_extension_reply_t *extension = xcb_get_extension_data(connection, &xcb_screensaver_id);
    bool suspended = false;
    if (extension && extension->present) {
        xcb_generic_error_t *error = xcb_request_check(connection, xcb_screensaver_suspend_checked(connection, true));
        suspended = !error;
        std::free(error);
    }
    // To suspend it does not end one that has begun.
    xcb_force_screen_saver(connection, XCB_SCREEN_SAVER_RESET);
    xcb_flush(connection);
    return suspended ? QString()
                     : QStringLiteral("the X server cannot suspend its screen saver (MIT-SCREEN-SAVER 1.1); the screen "
                                      "goes blank when nobody touches it for long. Switch it off: xset s off -dpms");
}
