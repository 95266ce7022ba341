// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One visit: whether somebody is still there, and that nothing of it is left for the next one.

#pragma once

#include "clock.h"
#include "idletimes.h"
#include "signsoflife.h"

#include <QEvent>
#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <functional>
#include <optional>

class Comfort;
class Language;

/*!
    The visit that is going on. It is fed by every kind of input to the program, asks when none came for long, and
    returns everything to where it began when nobody answers.
*/
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Kiosk builds the one Session and hands it down")
    Q_PROPERTY(bool asking READ asking NOTIFY askingChanged FINAL)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged FINAL)
    Q_PROPERTY(int questionSeconds READ questionSeconds CONSTANT FINAL)
    Q_PROPERTY(bool callingHelp READ callingHelp NOTIFY callingHelpChanged FINAL)
    Q_PROPERTY(bool keyboardInUse READ keyboardInUse NOTIFY keyboardInUseChanged FINAL)

public:
    /*! What the visitor is about; nobody is ever asked while Resting. */
    enum Activity { Resting, AtHome, Reading, Other };

    /*! How long the sign that asks for help stays, and the focus ring after a touch. */
    static constexpr int helpMilliseconds = 20'000;
    static constexpr int ringMilliseconds = 3'000;
    /*! What "more time" makes of every wait. */
    static constexpr double moreTimeFactor = 2.5;

    /*! A visit in \a language and \a comfort, which it gives back as they were. \a idles: whether it asks at all; a
        window on a desktop never does. \a pixelsPerMillimetre answers for the window as it is. */
    Session(Language &language, Comfort &comfort, const IdleTimes &times, bool idles, Clock clock,
            std::function<double()> pixelsPerMillimetre, QObject *parent = nullptr);

    /*! Says what the visitor is about; whoever knows the place calls it. */
    void setActivity(Activity activity);

    /*! Says whether the visitor listens to a text: nobody who does is asked. */
    void setListening(bool listening);

    /*! Whether the question "Are you still there?" stands, and for how many seconds more. */
    bool asking() const { return m_asking; }
    int secondsLeft() const { return m_secondsLeft; }
    int questionSeconds() const { return m_times.question; }

    /*! Whether the screen is a sign that asks bystanders for help. */
    bool callingHelp() const { return m_callingHelp; }
    Q_INVOKABLE void callHelp();
    Q_INVOKABLE void stopCallingHelp();

    /*! Whether the visitor uses keys: then the place of the keyboard is shown. */
    bool keyboardInUse() const { return m_keyboardInUse; }

    /*! Asks at once, as if nobody had touched anything for long. */
    void ask();
    /*! Answers the question: the visit goes on, with all its time again. */
    Q_INVOKABLE void keepAlive();
    /*! Ends the visit: everything is as it was before it. */
    Q_INVOKABLE void end();
    /*! Whether a reader of the screen listens. */
    Q_INVOKABLE static bool isReaderThere();
    /*! Has the name of \a item spoken to whoever listens, where the bus has an event for that: from Qt 6.8 on. */
    Q_INVOKABLE static void announce(QObject *item);

    /*! The time on the injected clock, ms. */
    Q_INVOKABLE qint64 now() const { return m_clock(); }
    /*! Whether the last input to a window was meant, and is not just something that lies there; see SignsOfLife. */
    bool inputIsMeant() const { return m_inputIsMeant; }

    /*! Watches all input to \a application. Keys that nobody means are taken out of it. */
    void watch(QObject *application);
    /*! Looks at the clock and does what is due. Its own timer calls it; a test that moves the clock does too. */
    void check();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void askingChanged();
    void secondsLeftChanged();
    void callingHelpChanged();
    void keyboardInUseChanged();
    /*! The visit is over: whatever else holds something of it must let go. */
    void ended();

private:
    enum class Input { Press, Key, Other };

    static std::optional<Input> inputOf(QEvent::Type type);
    void notice(Input input);
    void setKeyboardInUse(bool inUse);
    void setAsking(bool asking);
    void setSecondsLeft(int seconds);
    // How long the session waits for input before it asks, ms.
    qint64 idleLimit() const;

    Language &m_language;
    Comfort &m_comfort;
    const IdleTimes m_times;
    const bool m_idles;
    const Clock m_clock;
    QTimer m_timer;
    SignsOfLife m_signs;
    bool m_inputIsMeant = true;

    Activity m_activity = Resting;
    bool m_listening = false;
    bool m_asking = false;
    int m_secondsLeft = 0;
    bool m_callingHelp = false;
    bool m_keyboardInUse = false;
    bool m_touchedSinceKey = false;
    // When it last was, on the clock.
    qint64 m_input;
    qint64 m_touched = 0;
    qint64 m_asked = 0;
    qint64 m_helpCalled = 0;
};
