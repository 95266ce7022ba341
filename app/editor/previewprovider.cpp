// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewprovider.h"

#include "pagepreview.h"

PreviewProvider::PreviewProvider(const PagePreview &preview)
    : QQuickImageProvider(QQuickImageProvider::Image)
    , m_preview(preview)
{
}

QImage PreviewProvider::requestImage(const QString & /*id*/, QSize *size, const QSize &requestedSize)
{
    const QImage picture = m_preview.picture();
    *size = picture.size();
    // Made smaller when it is drawn, fine letters would be lost.
    return requestedSize.isEmpty() ? picture
                                   : picture.scaled(requestedSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}
