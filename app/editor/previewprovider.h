// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gives QML the picture of the preview.

#pragma once

#include <QQuickImageProvider>

class PagePreview;

/*! The picture of a PagePreview, made small as it is asked for. */
class PreviewProvider : public QQuickImageProvider
{
public:
    /*! \a preview must outlive the provider. */
    explicit PreviewProvider(const PagePreview &preview);

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    const PagePreview &m_preview;
};
