// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor put together: the working copy, what checks, saves and shows it, and the window.

#pragma once

#include "contentdatabase.h"
#include "contentreview.h"
#include "contentsave.h"
#include "language.h"
#include "pagepreview.h"
#include "previewkiosk.h"
#include "workingcopy.h"

#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>

/*! One running editor. Needs a QGuiApplication. */
class Editor : public QObject
{
    Q_OBJECT

public:
    /*! What it is started with. */
    struct Options {
        QString file;     // to be edited; empty for the built-in content
        QString language; // of the window; empty for that of the system
        QString folder;   // of the working copies
    };

    /*! Opens the file; the window says why where it cannot be edited. \a today answers the day, as 2026-12-31. */
    Editor(const Options &options, ContentSave::Today today);
    ~Editor() override;

    /*! One sentence on why the installation cannot show the editor; empty if it can. */
    QString damage() const { return m_damage; }
    QQuickWindow *window() const { return m_window.get(); }
    WorkingCopy &copy() { return m_copy; }
    ContentReview &review() { return m_review; }
    ContentSave &saving() { return m_saving; }
    PagePreview &preview() { return m_preview; }
    Language &language() { return m_language; }

signals:
    /*! The window is closed, and nobody wishes to go on. */
    void finished();

private:
    const ContentDatabase m_builtIn;
    Language m_language;
    WorkingCopy m_copy;
    ContentReview m_review;
    ContentSave m_saving;
    PagePreview m_preview;
    PreviewKiosk m_previewKiosk;
    QString m_damage;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window; // goes before the engine
};
