// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery.h"

#include "codelist.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

static_assert(int(Delivery::Space) == int(PackRefusal::Kind::Space)
              && int(Delivery::Stopped) == int(PackRefusal::Kind::Stopped));

Delivery::Delivery(Places places, LockOut::Clock clock, QObject *parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_clock(std::move(clock))
    , m_first(m_places.state, QStringLiteral("first-code"), m_clock)
    , m_second(m_places.state, QStringLiteral("second-code"), m_clock)
    , m_door(&m_first)
    , m_codeCheck(m_places.codes)
{
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, &Delivery::check);
    connect(&m_codeCheck, &CodeCheck::checked, this, &Delivery::judge);
    m_noteTimer.setInterval(std::chrono::milliseconds(LockOut::noted));
    connect(&m_noteTimer, &QTimer::timeout, this, &Delivery::noteWaits);
    noteWaits();
}

Delivery::~Delivery()
{
    if (!m_thread)
        return;
    if (m_review)
        m_review->stop();
    m_thread->wait();
}

void Delivery::open()
{
    // What the last one began is still being done.
    if (m_places.packs.store.isEmpty() || m_step != Closed || m_thread || m_codeCheck.isRunning())
        return;
    m_heldSince.reset();
    m_codeCount = int(CodeList(m_places.codes).names().size());
    m_input = m_clock();
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
    askAt(m_first, AskingCode);
}

void Delivery::enter(const QString &code)
{
    const bool asks = m_step == AskingCode || m_step == AskingSecond || m_step == AskingUndo;
    if (!asks || m_codeCheck.isRunning() || m_door->wait() > 0 || m_codeCount == 0)
        return;
    m_tryFault = NoFault;
    // Where a try cannot be noted it is none: a new start would give it back.
    if (!m_door->begin()) {
        m_door->fail();
        emit remarked(QStringLiteral("%1: tries cannot be noted here; no code is taken").arg(m_places.state));
        m_tryFault = WrongCode;
    } else {
        m_codeCheck.check(code.toLatin1());
    }
    updateWait();
    emit triesChanged();
}

void Delivery::judge(const QString &name)
{
    const bool asks = m_step == AskingCode || m_step == AskingSecond || m_step == AskingUndo;
    // Whoever left meanwhile is told nothing, and gains nothing.
    if (!asks) {
        m_door->fail();
        return;
    }
    const bool isSame = m_step == AskingSecond && name == m_firstPerson;
    if (name.isEmpty()) {
        m_door->fail();
        m_tryFault = WrongCode;
    } else if (isSame) {
        m_door->forget();
        m_tryFault = SamePerson;
    } else {
        m_door->pass();
    }
    updateWait();
    emit triesChanged();
    if (name.isEmpty() || isSame)
        return;
    if (m_step == AskingCode) {
        m_firstPerson = name;
        look();
    } else if (m_step == AskingSecond) {
        take();
    } else if (m_step == AskingUndo) {
        undo();
    }
}

void Delivery::accept()
{
    if (m_step == Showing && hasFound() && m_codeCount >= people)
        askAt(m_second, AskingSecond);
}

void Delivery::askUndo()
{
    if (m_step == Showing && canUndo())
        askAt(m_first, AskingUndo);
}

void Delivery::back()
{
    if ((m_step == AskingSecond || m_step == AskingUndo) && !m_codeCheck.isRunning())
        setStep(Showing);
    else if (m_step != Taking && m_step != Undoing)
        leave();
}

void Delivery::leave()
{
    if (m_step == Closed)
        return;
    if (m_review)
        m_review->stop();
    QCoreApplication::instance()->removeEventFilter(this);
    m_timer.stop();
    m_firstPerson.clear();
    m_finding = {};
    m_failed = false;
    m_tryFault = NoFault;
    setStep(Closed);
}

void Delivery::hold(bool down)
{
    if (!down) {
        m_heldSince.reset();
        if (m_step == Closed)
            m_timer.stop();
    } else if (m_step == Closed && !m_heldSince) {
        m_heldSince = m_clock();
        m_timer.start();
    }
}

void Delivery::check()
{
    noteWaits();
    if (m_heldSince && m_clock() - *m_heldSince >= holdTime)
        open();
    if (m_step == Closed)
        return;
    updateWait();
    const bool works = m_step == Taking || m_step == Undoing;
    if (!works && m_clock() - m_input >= idleLimit) {
        leave();
        emit abandoned();
        return;
    }
    // A stick that comes or goes is seen.
    if (m_step == Showing && !m_thread && FileStamp::of(m_places.stick) != m_stick)
        look();
}

bool Delivery::eventFilter(QObject * /*watched*/, QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::MouseButtonPress:
    case QEvent::KeyPress:
        m_input = m_clock();
        break;
    default:
        break;
    }
    return false;
}

void Delivery::setStep(Step step)
{
    const Step before = std::exchange(m_step, step);
    emit stepChanged();
    if ((before == Closed) != (step == Closed))
        emit openChanged(step != Closed);
}

void Delivery::askAt(LockOut &door, Step step)
{
    m_door = &door;
    m_tryFault = NoFault;
    updateWait();
    emit triesChanged();
    setStep(step);
}

void Delivery::updateWait()
{
    constexpr qint64 second = 1000; // ms
    const int seconds = int((m_door->wait() + second - 1) / second);
    if (std::exchange(m_secondsToWait, seconds) != seconds)
        emit triesChanged();
    noteWaits();
}

// What has passed of a wait is not lost with the next end of the program.
void Delivery::noteWaits()
{
    const bool waits = std::max(m_first.wait(), m_second.wait()) > 0;
    if (waits && !m_noteTimer.isActive())
        m_noteTimer.start();
    else if (!waits)
        m_noteTimer.stop();
}

void Delivery::look()
{
    m_stick = FileStamp::of(m_places.stick);
    m_review = std::make_unique<StickReview>(m_places.packs, m_places.stick);
    const auto finding = std::make_shared<StickFinding>();
    m_finding = {};
    setStep(Looking);
    run([review = m_review.get(), finding] { *finding = review->find(); },
        [this, finding] {
            m_review.reset();
            if (m_step != Looking)
                return;
            m_finding = *finding;
            setStep(Showing);
        });
}

void Delivery::take()
{
    const auto failed = std::make_shared<QString>();
    setStep(Taking);
    run(
            [failed, pack = m_finding.pack, folder = m_places.packs.store] {
                const QMutexLocker turn(&PackStore::turn());
                PackStore store(folder);
                // Another one may have come meanwhile, as a package.
                if (pack.notice.sequence <= store.highest())
                    *failed = QStringLiteral("%1: a newer pack came first").arg(folder);
                else
                    *failed = store.take(pack);
            },
            [this, failed] {
                m_failed = !failed->isEmpty();
                if (m_failed)
                    emit remarked(*failed);
                emit changedStore();
                if (m_step == Taking)
                    setStep(Taken);
            });
}

void Delivery::undo()
{
    const auto failed = std::make_shared<QString>();
    setStep(Undoing);
    run(
            [failed, folder = m_places.packs.store] {
                const QMutexLocker turn(&PackStore::turn());
                *failed = PackStore(folder).undo();
            },
            [this, failed] {
                m_failed = !failed->isEmpty();
                if (m_failed)
                    emit remarked(*failed);
                emit changedStore();
                if (m_step == Undoing)
                    setStep(Undone);
            });
}

void Delivery::run(const std::function<void()> &work, const std::function<void()> &then)
{
    m_thread.reset(QThread::create(work));
    connect(m_thread.get(), &QThread::finished, this, [this, then] {
        m_thread->wait();
        m_thread.reset();
        then();
    });
    m_thread->start(QThread::LowPriority);
}
