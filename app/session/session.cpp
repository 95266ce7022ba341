// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "comfort.h"
#include "language.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace
{

constexpr qint64 second = 1000; // ms

} // namespace

qint64 monotonicMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

Session::Session(Language &language, Comfort &comfort, const IdleTimes &times, bool idles, Clock clock,
                 std::function<double()> pixelsPerMillimetre, QObject *parent)
    : QObject(parent)
    , m_language(language)
    , m_comfort(comfort)
    , m_times(times)
    , m_idles(idles)
    , m_clock(std::move(clock))
    , m_signs(std::move(pixelsPerMillimetre))
    , m_input(m_clock())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Session::check);
    connect(&m_comfort, &Comfort::moreTimeChanged, this, &Session::check);
    connect(&m_comfort, &Comfort::speechChanged, this, &Session::check);
}

void Session::setActivity(Activity activity)
{
    if (m_activity == activity)
        return;
    m_activity = activity;
    check();
}

void Session::callHelp()
{
    if (m_callingHelp)
        return;
    m_callingHelp = true;
    m_helpCalled = m_clock();
    emit callingHelpChanged();
    check();
}

void Session::stopCallingHelp()
{
    if (!m_callingHelp)
        return;
    m_callingHelp = false;
    emit callingHelpChanged();
}

void Session::setListening(bool listening)
{
    if (m_listening == listening)
        return;
    m_listening = listening;
    // Whoever has listened was there until now.
    m_input = m_clock();
    check();
}

void Session::ask()
{
    m_asked = m_clock();
    setAsking(true);
    check();
}

void Session::keepAlive()
{
    m_input = m_clock();
    setAsking(false);
    check();
}

void Session::end()
{
    m_activity = Resting;
    m_input = m_clock();
    setAsking(false);
    stopCallingHelp();
    setKeyboardInUse(false);
    m_touchedSinceKey = false;
    m_signs.letGo();
    m_comfort.reset();
    m_language.reset();
    emit ended();
    check();
}

bool Session::isReaderThere()
{
    return QAccessible::isActive();
}

void Session::announce([[maybe_unused]] QObject *item)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleInterface *told = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(item) : nullptr;
    if (!told)
        return;
    QAccessibleAnnouncementEvent announcement(item, told->text(QAccessible::Name));
    QAccessible::updateAccessibility(&announcement);
#endif
}

void Session::watch(QObject *application)
{
    application->installEventFilter(this);
}

void Session::check()
{
    const qint64 now = m_clock();
    qint64 due = -1;
    // Whether \a moment has come; if not, the timer rings then.
    const auto reached = [now, &due](qint64 moment) {
        if (now >= moment)
            return true;
        due = due < 0 ? moment : std::min(due, moment);
        return false;
    };

    if (m_keyboardInUse && m_touchedSinceKey && reached(m_touched + ringMilliseconds))
        setKeyboardInUse(false);
    if (m_callingHelp && reached(m_helpCalled + helpMilliseconds))
        stopCallingHelp();
    // Who only listens may still be on the first screen.
    if (!m_idles || (m_activity == Resting && !m_comfort.speech())) {
        setAsking(false);
    } else if (!m_asking && !m_listening) {
        if (reached(m_input + idleLimit())) {
            ask();
            return;
        }
    }
    if (m_asking) {
        const qint64 over = m_asked + m_times.question * second;
        if (reached(over)) {
            end();
            return;
        }
        const qint64 left = (over - now + second - 1) / second;
        reached(over - (left - 1) * second);
        setSecondsLeft(int(left));
    }
    if (due < 0)
        m_timer.stop();
    else
        m_timer.start(int(due - now));
}

bool Session::eventFilter(QObject *watched, QEvent *event)
{
    const std::optional<Input> input = inputOf(event->type());
    // Windows pass on what they get; an input method speaks to the field.
    if (!input || (!watched->isWindowType() && event->type() != QEvent::InputMethod))
        return QObject::eventFilter(watched, event);
    const bool isPress = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    const bool isKey = isPress || event->type() == QEvent::KeyRelease;
    const bool isLeftOver = isKey && m_signs.isLeftOver(static_cast<const QKeyEvent &>(*event));
    m_inputIsMeant = m_signs.shownBy(*event, m_clock());
    if (m_inputIsMeant) {
        notice(*input);
    } else if (isPress || isLeftOver) {
        // Accepted, or a shortcut would take it.
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

std::optional<Session::Input> Session::inputOf(QEvent::Type type)
{
    switch (type) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return Input::Press;
    case QEvent::ShortcutOverride: // comes before the press, which a shortcut takes for itself
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
        return Input::Key;
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
        return Input::Other;
    default:
        return {};
    }
}

void Session::notice(Input input)
{
    m_input = m_clock();
    if (input == Input::Key) {
        m_touchedSinceKey = false;
        setKeyboardInUse(true);
    } else if (input == Input::Press && !m_touchedSinceKey) {
        m_touchedSinceKey = true;
        m_touched = m_input;
    }
    // Only an answer, given where the question stands, makes it go away.
    check();
}

void Session::setKeyboardInUse(bool inUse)
{
    if (m_keyboardInUse == inUse)
        return;
    m_keyboardInUse = inUse;
    emit keyboardInUseChanged();
}

void Session::setAsking(bool asking)
{
    if (m_asking == asking)
        return;
    m_asking = asking;
    setSecondsLeft(asking ? m_times.question : 0);
    emit askingChanged();
}

void Session::setSecondsLeft(int seconds)
{
    if (m_secondsLeft == seconds)
        return;
    m_secondsLeft = seconds;
    emit secondsLeftChanged();
}

qint64 Session::idleLimit() const
{
    int seconds = m_times.other;
    if (m_comfort.changed())
        seconds = m_times.aids;
    else if (m_activity == AtHome)
        seconds = m_times.home;
    else if (m_activity == Reading)
        seconds = m_times.reading;
    return std::llround(seconds * (m_comfort.moreTime() ? moreTimeFactor : 1) * second);
}
