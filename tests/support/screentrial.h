// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shipped program on a display whose screen can change.

#pragma once

#include "display.h"

#include <QMargins>
#include <QRect>

/*! A display with one screen, and the program on it. Both end with the object. What fails in between makes it not
    ready. */
class ScreenTrial
{
public:
    /*! Starts a display; its screen has at first this \a size, px, later at most 1920 × 1920. Further \a options are
        those of Xvfb. */
    explicit ScreenTrial(QSize size, const QStringList &options = {});
    ~ScreenTrial();
    Q_DISABLE_COPY_MOVE(ScreenTrial)

    /*! Whether all has succeeded until now. */
    bool isReady() const { return m_display.isReady() && m_ok; }
    const VirtualDisplay &display() const { return m_display; }
    /*! What the program will find in its environment. */
    QProcessEnvironment &environment() { return m_environment; }

    /*! Gives the screen this \a size, px, and switches it on. */
    void setMode(QSize size);
    void switchOff();
    /*! Sets the resolution of text that the X server tells of (Xft.dpi). */
    void setFontDpi(int dpi);
    /*! Starts Openbox, with room for a panel of \a panel px at the lower edge. */
    void startWindowManager(int panel);
    /*! Makes the program believe that its window was closed here. */
    void remember(const QRect &geometry);

    /*! Starts the program with these \a options in place of one that runs; true once its window can be seen. */
    bool start(const QStringList &options);
    /*! Ends the program. */
    void stop();
    /*! How the program ended that ran last; -1 if it did not end by itself. */
    int exitCode() const { return m_program.exitStatus() == QProcess::NormalExit ? m_program.exitCode() : -1; }
    /*! Ends it without warning. */
    void kill();
    /*! All that the program started last has written to stderr. */
    QString said();

    /*! Where its window is on the screen, without the frame. */
    QRect window() const;
    QMargins frame() const;
    QRect framedWindow() const { return window().marginsAdded(frame()); }
    /*! What the window shows once it no longer changes; null if it never rests. */
    QImage restingPicture() const;
    /*! Whether the screen comes to show \a expected, and nothing else. */
    bool comesToShow(const QImage &expected) const;

private:
    void call(const QString &program, const QStringList &arguments, const QByteArray &input = {});
    QList<int> property(const QStringList &window, const char *name) const;

    VirtualDisplay m_display;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QStringList m_modes;
    QProcess m_windowManager;
    QProcess m_program;
    QString m_window; // its number
    QString m_said;
    bool m_ok = true;
};
