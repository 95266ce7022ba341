// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagepreview.h"

void PagePreview::show(const QImage &picture, int pages)
{
    m_picture = picture;
    m_pages = pages;
    emit drawn();
}
