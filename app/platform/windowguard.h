// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place and size of the window. Screens change while the program runs: another mode, another primary screen, off
// and on again. A kiosk has to fill the screen then, and all of a window has to stay in sight.

#pragma once

#include <QObject>
#include <QRect>
#include <QSize>

class QScreen;
class QWindow;

/*! Chooses where the one window opens, and keeps it on the screen. Needs a QGuiApplication. */
class WindowGuard : public QObject
{
    Q_OBJECT

public:
    /*! How the window opens. Sizes are in device-independent pixels, without the frame. */
    struct Options {
        bool fullScreen = false; // fill the primary screen without a frame; all else is then of no concern
        QSize least;             // the window gets smaller only where the screen has less room
        QSize usable;            // with less room than this not all controls can be used
        QSize first;             // the size if nothing is remembered
        QRect remembered;        // where it was last time; null if it is not known
    };

    explicit WindowGuard(const Options &options);

    /*! Where the window is to open. The place is 0,0 where the window system is to choose it. */
    QRect firstGeometry() const;
    /*! What the screen that is filled reports of itself: its size, px, and its size, mm, which is empty where the
        platform only invents one. */
    static QSize screenPixels();
    static QSizeF screenMillimetres();
    /*! Shows \a window there. From then on until one of the two is destroyed the window is kept on the screen. */
    void show(QWindow *window);

    /*! \a window made smaller and moved as little as needed to lie within \a room. */
    static QRect within(const QRect &window, const QRect &room);

signals:
    /*! The window fills a screen: at first, and whenever it has another size or reports another one. */
    void screenFilled();
    /*! One sentence for the technician: the screen has less room than the usable size. */
    void remarked(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch(QScreen *screen);
    // Called when any screen has come, gone or changed.
    void adapt();
    void fillScreen();
    void keepInSight();
    // Sets the minimum size; answers the room that the window has without its frame.
    QRect limitMinimum();

    const Options m_options;
    QWindow *m_window = nullptr;
    QSize m_told; // the size of the screen, or the room on it, that a signal told of
    QSizeF m_toldMillimetres;
};
