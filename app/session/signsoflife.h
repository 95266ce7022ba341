// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tells input that somebody means from input that only goes on: a book on a key, a drop on the glass, a mouse on a desk
// that shakes.

#pragma once

#include <QHash>
#include <QPointF>
#include <QString>

#include <functional>

class QEvent;
class QInputMethodEvent;
class QKeyEvent;
class QSinglePointEvent;
class QTouchEvent;

/*! Decides which input shows that somebody is there. */
class SignsOfLife
{
public:
    /*! After this time, ms, the same key, the same contact, the same held button or a pointer that stays where it is
        shows nothing any more. */
    static constexpr qint64 holdMilliseconds = 60'000;
    /*! A pointer that moves no farther than this stays where it is, mm. A hand that rests on a mouse moves it less. */
    static constexpr double jitterMillimetres = 3;
    /*! A contact that comes back to its place within this time, ms, or a key that is pressed again, had never gone. */
    static constexpr qint64 flickerMilliseconds = 250;
    /*! The same text written again within this time, ms, comes from a key that is held. Keyboards wait up to 0.7 s
        before they repeat a key. */
    static constexpr qint64 repeatMilliseconds = 1000;

    /*! \a pixelsPerMillimetre answers for the window as it is. */
    explicit SignsOfLife(std::function<double()> pixelsPerMillimetre);

    /*! Whether \a event, input that came at \a now (ms), shows that somebody is there. */
    bool shownBy(const QEvent &event, qint64 now);
    /*! Whether the key of \a event was already held when the visit ended. */
    bool isLeftOver(const QKeyEvent &event) const;
    /*! Takes all that is held for left over: it shows nothing until it is let go. */
    void letGo();

private:
    // Something held: since when, when it was last seen, whether it was held when a visit ended and, of a key, whether
    // it is down. Times in ms.
    struct Hold {
        qint64 since = 0;
        qint64 last = 0;
        bool leftOver = false;
        bool down = false;
    };
    struct Contact {
        QPointF place; // on all screens, px
        Hold hold;
    };

    bool shownByKey(const QKeyEvent &event, qint64 now);
    bool shownByText(const QInputMethodEvent &event, qint64 now);
    bool shownByTouch(const QTouchEvent &event, qint64 now);
    bool shownByMouse(const QSinglePointEvent &event, qint64 now);
    bool press(int contact, QPointF place, qint64 now);
    bool hold(int contact, QPointF place, qint64 now);
    bool release(int contact, QPointF place, qint64 now);
    bool isNear(QPointF a, QPointF b) const;

    const std::function<double()> m_pixelsPerMillimetre;
    QHash<int, Hold> m_keys;
    int m_lastKey = 0; // the last one that was pressed anew
    QHash<int, Contact> m_contacts;
    Contact m_lifted;  // the last contact that has gone
    Contact m_pointer; // where a mouse rests
    QString m_text;    // the last one of an input method
    Hold m_written;
};
