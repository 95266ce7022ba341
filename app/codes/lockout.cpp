// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockout.h"

#include "plainfile.h"
#include "storedfiles.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace
{

constexpr qsizetype largestNote = 256; // bytes
constexpr int mostWrong = 1000;        // more need not be told apart

qint64 waitAfter(int wrong)
{
    if (wrong < LockOut::freeTries)
        return 0;
    qint64 wait = LockOut::firstWait;
    for (int i = LockOut::freeTries; i < wrong && wait < LockOut::longestWait; ++i)
        wait *= 2;
    return std::min(wait, LockOut::longestWait);
}

} // namespace

LockOut::LockOut(const QString &folder, const QString &name, Clock clock)
    : m_file(folder.isEmpty() ? QString() : folder + QLatin1Char('/') + name + QStringLiteral(".tries"))
    , m_clock(std::move(clock))
{
    if (m_file.isEmpty())
        return;
    PlainFile file(m_file);
    const QByteArray text = file.read(largestNote);
    if (file.fault() == PlainFile::Fault::Missing)
        return;
    // What cannot be read was not written by this: whoever did it gains nothing.
    bool isWhole = false;
    bool isNumber = false;
    const QList<QByteArray> lines = text.split('\n');
    const int wrong = lines.value(0).startsWith("wrong=") ? lines.value(0).mid(6).toInt(&isNumber) : -1;
    const qint64 wait = lines.value(1).startsWith("wait=") ? lines.value(1).mid(5).toLongLong(&isWhole) : -1;
    const bool isGood = isWhole && isNumber && wrong >= 0 && wrong <= mostWrong && wait >= 0 && wait <= longestWait;
    m_wrong = isGood ? wrong : freeTries;
    m_wait = isGood ? wait : firstWait;
    m_written = m_wait;
    if (m_wait > 0)
        m_since = m_clock();
}

qint64 LockOut::wait()
{
    const qint64 now = left();
    if (m_since && (now == 0 || m_written - now >= noted)) {
        m_wait = now;
        m_since = now == 0 ? std::nullopt : std::optional(m_clock());
        write();
    }
    return now;
}

int LockOut::triesLeft() const
{
    return std::max(1, freeTries - m_wrong);
}

bool LockOut::begin()
{
    m_wrong = std::min(m_wrong + 1, mostWrong);
    m_wait = waitAfter(m_wrong);
    m_since = m_wait > 0 ? std::optional(m_clock()) : std::nullopt;
    return write();
}

void LockOut::fail()
{
    // The wait begins now, not when the code was looked at.
    if (m_wait > 0)
        m_since = m_clock();
}

void LockOut::pass()
{
    m_wrong = 0;
    m_wait = 0;
    m_since.reset();
    write();
}

void LockOut::forget()
{
    // A wait that had passed does not come back.
    m_wrong = std::max(0, m_wrong - 1);
    m_wait = 0;
    m_since.reset();
    write();
}

bool LockOut::write()
{
    m_written = m_wait;
    return m_file.isEmpty()
            || replaceStored(m_file,
                             "wrong=" + QByteArray::number(m_wrong) + "\nwait=" + QByteArray::number(m_wait) + '\n');
}

qint64 LockOut::left() const
{
    return m_since ? std::max<qint64>(0, m_wait - (m_clock() - *m_since)) : 0;
}
