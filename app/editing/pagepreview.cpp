// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagepreview.h"

QString PagePreview::source() const
{
    return m_picture.isNull() ? QString() : QStringLiteral("image://%1/%2").arg(QLatin1String(provider)).arg(m_number);
}

void PagePreview::show(const QImage &picture, int pages)
{
    m_picture = picture;
    ++m_number;
    m_pages = pages;
    emit drawn();
}
