// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A kiosk under test and a visitor's hands and eyes: taps, keys, and what can be seen on the screen.

#pragma once

#include "fakevoice.h"
#include "fonts.h"
#include "kiosk.h"
#include "layout.h"
#include "tour.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

/*! A screen to stand before. */
struct Screen {
    QString name;
    QSize size;
    QStringList options; // of the program
};

/*! Options with which it makes no difference whether the machine of the test has a sound card. */
const QStringList withSound { QStringLiteral("--sound"), QStringLiteral("none") };

/*! One running kiosk and its visitor. */
class Visit
{
public:
    /*! Starts a kiosk on \a screen with further \a options and waits until it shows. */
    explicit Visit(const Screen &screen, const QStringList &options = {},
                   const QStringList &catalogues = { QLatin1String(Language::embeddedCatalogues) });

    Kiosk &kiosk() { return *m_kiosk; }
    QQuickWindow *window() const { return m_kiosk->window(); }
    QQuickItem *layers() const { return m_kiosk->layers(); }
    /*! Who speaks; null before anybody wished to hear. */
    FakeVoice *voice() const { return m_voices.made; }
    /*! Has it that no voice can be made, for the reason \a fault. */
    void spoilVoices(const QString &fault) { m_voices.fault = fault; }
    /*! The kind of the place, for example "reading". */
    QString place() const { return Place::nameOf(m_kiosk->navigator().place().kind); }
    QString sectionId() const { return m_kiosk->navigator().place().sectionId; }

    /*! Lets \a milliseconds go by on the kiosk's clock. */
    void wait(qint64 milliseconds);

    /*! Every item that can be seen, in painting order, below \a root (the window's content by default). */
    QList<QQuickItem *> visibleItems(QQuickItem *root = nullptr) const;
    /*! Every visible text. */
    QList<QQuickItem *> texts() const;
    /*! Why \a text may be in another language than the page, as Words.qml names it: None, SecondTitle, Licence … */
    static QString exceptionOf(const QQuickItem *text);
    /*! Every visible, enabled control. */
    QList<QQuickItem *> controls() const;
    /*! The visible control of this accessible name; null if there is none. */
    QQuickItem *control(const QString &name) const;
    /*! Whether these words can be seen. */
    bool sees(const QString &words) const;
    /*! The accessible name of the item the keyboard is on. */
    QString focusName() const;

    /*! Taps the control of this name with a finger, as fast as people do, or holds it for \a rest ms; false if there is
        none. */
    bool tap(const QString &name, qint64 rest = 0);
    /*! Puts a finger down at \a from, rests it for \a rest ms, moves it to \a to and lifts it. */
    void slide(QPoint from, QPoint to, qint64 rest = 0);
    /*! The middle of the control of this name, px. */
    QPoint middleOf(const QString &name) const;
    /*! What touches the glass, for tests that need more than one finger. */
    static QPointingDevice *finger();
    /*! Clicks the control of this name with the mouse; false if there is none, or it is off. */
    bool click(const QString &name);
    /*! Presses and releases a key. */
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /*! Presses Tab or an arrow until the keyboard is on the control of this name; false if it never is. */
    bool moveTo(const QString &name, Qt::Key key = Qt::Key_Tab);

    /*! Lets the kiosk settle, and takes a picture of it. */
    QImage picture();

    static QString accessibleName(QQuickItem *item) { return ::accessibleName(item); }

private:
    Station m_station;
    qint64 m_now = 0;    // the kiosk's clock, ms
    FakeVoices m_voices; // before the kiosk that asks them
    std::unique_ptr<Kiosk> m_kiosk;
};

/*! What is wrong with the layout of what can be seen now, one sentence each: cut, elided or overlapping texts, controls
    that are too small (px), above the reach of a hand, outside the window or on one another. */
QStringList layoutFaults(const Visit &visit, double leastTarget, double reachLine);

/*! The main function of a test of visits: fonts and the software renderer, as on a station without graphics hardware.
 */
#define VISIT_TEST_MAIN(Test)                                                                                          \
    int main(int argc, char *argv[])                                                                                   \
    {                                                                                                                  \
        QGuiApplication application(argc, argv);                                                                       \
        loadFonts();                                                                                                   \
        Kiosk::chooseRenderer(Station::Renderer::Software);                                                            \
        Test test;                                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
