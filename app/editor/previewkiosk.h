// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the preview of the editor: a kiosk that nobody sees, which shows the working copy.

#pragma once

#include "kiosk.h"

#include <QTimer>

#include <memory>

class PagePreview;
class WorkingCopy;

/*! Keeps the picture of a PagePreview up to date: after each change of what is wished or of the working copy, once the
    window has shown what caused it. */
class PreviewKiosk : public QObject
{
    Q_OBJECT

public:
    PreviewKiosk(PagePreview &preview, WorkingCopy &copy, QObject *parent = nullptr);
    ~PreviewKiosk() override;

private:
    void draw();
    void goTo();
    void setSize(QSize size);

    PagePreview &m_preview;
    WorkingCopy &m_copy;
    Station m_station;
    std::unique_ptr<Kiosk> m_kiosk; // made for the first picture
    bool m_contentChanged = true;
    QTimer m_rest;
};
