// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Icons in any colour, from the embedded one-coloured SVG files.

#pragma once

#include <QQuickImageProvider>

/*! Serves image://icon/<name>/<rrggbb>, drawn at the size that is asked for. An unknown name gives an empty image. */
class IconProvider : public QQuickImageProvider
{
    Q_OBJECT

public:
    /*! The name to register it under. */
    static constexpr auto id = "icon";

    IconProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};
