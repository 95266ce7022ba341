// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "player.h"

#include "synthesizer.h"

#include <algorithm>
#include <cmath>

namespace
{

constexpr int rate = Synthesizer::frameRate;

constexpr qint64 framesIn(int milliseconds)
{
    return qint64(milliseconds) * rate / 1000;
}

// How far the device is ahead of the ear: a change of volume is heard after so long. One that moves in longer steps
// than usual needs some of them.
constexpr qint64 usualAhead = framesIn(100);
constexpr qint64 leastSteps = 3;
constexpr qint64 tail = framesIn(60);
constexpr int stillLimit = 5'000;              // ms, after which a device that takes nothing is called broken
constexpr int leastRest = 5;                   // ms
constexpr unsigned int bufferLength = 150'000; // µs, as wished: a device may have another
constexpr unsigned int periodLength = 25'000;  // µs, the same

// ALSA would write some lines to stderr for each thing that goes wrong; the fault is one sentence instead.
void ignore(const char *, int, const char *, int, const char *, ...) { }

} // namespace

Player::Player(const QString &device)
    : m_device(device)
{
}

bool Player::begin()
{
    m_fault.clear();
    cut();
    m_kept = m_written = m_heard = 0;
    if (m_pcm && start())
        return true;
    // It was closed, or pulled out since, and perhaps put back.
    return open() && start();
}

void Player::add(std::span<const qint16> sound)
{
    m_sound.insert(m_sound.end(), sound.begin(), sound.end());
}

void Player::addTail()
{
    m_sound.insert(m_sound.end(), tail, 0);
}

bool Player::feed(double volume)
{
    m_hasRoom = false;
    if ((!m_running && !start()) || !listen())
        return false;
    const snd_pcm_sframes_t free = snd_pcm_avail_update(m_pcm);
    if (free < 0)
        return recover(free);
    m_waiting = std::max<qint64>(0, m_room - free);
    const qint64 from = m_written - m_kept;
    const qint64 count = std::min({ qint64(free), m_ahead - m_waiting, qint64(m_sound.size()) - from });
    if (count > 0) {
        m_scaled.resize(size_t(count));
        std::transform(m_sound.begin() + from, m_sound.begin() + from + count, m_scaled.begin(),
                       [volume](qint16 sample) { return qint16(std::lround(sample * volume)); });
        const snd_pcm_sframes_t taken = snd_pcm_writei(m_pcm, m_scaled.data(), snd_pcm_uframes_t(count));
        if (taken < 0)
            return recover(taken);
        m_written += taken;
        m_progress.start();
        // One that is no loudspeaker has nothing waiting even now.
        const snd_pcm_sframes_t left = snd_pcm_avail_update(m_pcm);
        m_waiting = left < 0 ? m_waiting + taken : std::max<qint64>(0, m_room - left);
        m_hasRoom = taken > 0 && m_waiting < std::min(m_room, refillAt());
        return listen();
    }
    if (m_progress.hasExpired(stillLimit))
        return fail(QStringLiteral("it takes no sound"));
    return true;
}

int Player::rest() const
{
    return m_hasRoom ? 0 : std::max(leastRest, int((m_waiting - refillAt()) * 1000 / rate));
}

void Player::hold()
{
    if (!m_running || !listen())
        return;
    snd_pcm_drop(m_pcm);
    m_running = false;
    m_written = m_heard;
}

void Player::cut()
{
    if (m_running)
        snd_pcm_drop(m_pcm);
    m_running = false;
    m_sound.clear();
    m_kept = m_written = m_heard;
}

void Player::close()
{
    if (!m_pcm)
        return;
    m_running = false;
    snd_pcm_close(m_pcm);
    m_pcm = nullptr;
    snd_config_update_free_global();
    snd_lib_error_set_handler(nullptr);
}

bool Player::open()
{
    snd_lib_error_set_handler(&ignore);
    const int error = snd_pcm_open(&m_pcm, m_device.toUtf8().constData(), SND_PCM_STREAM_PLAYBACK, SND_PCM_NONBLOCK);
    if (error < 0) {
        m_pcm = nullptr;
        snd_lib_error_set_handler(nullptr);
        return fail(QString::fromUtf8(snd_strerror(error)));
    }
    const QString reason = configure();
    return reason.isEmpty() || fail(reason);
}

QString Player::configure()
{
    snd_pcm_hw_params_t *wanted = nullptr;
    snd_pcm_hw_params_alloca(&wanted);
    int error = snd_pcm_hw_params_any(m_pcm, wanted);
    if (error >= 0
        && (snd_pcm_hw_params_set_access(m_pcm, wanted, SND_PCM_ACCESS_RW_INTERLEAVED) < 0
            || snd_pcm_hw_params_set_format(m_pcm, wanted, SND_PCM_FORMAT_S16) < 0
            || snd_pcm_hw_params_set_channels(m_pcm, wanted, 1) < 0
            || snd_pcm_hw_params_set_rate(m_pcm, wanted, rate, 0) < 0))
        return QStringLiteral("it does not take 16 bit, one channel, %1 Hz; \"plughw\" instead of \"hw\" converts them")
                .arg(rate);
    unsigned int buffer = bufferLength;
    unsigned int period = periodLength;
    if (error >= 0)
        error = snd_pcm_hw_params_set_buffer_time_near(m_pcm, wanted, &buffer, nullptr);
    if (error >= 0)
        error = snd_pcm_hw_params_set_period_time_near(m_pcm, wanted, &period, nullptr);
    if (error >= 0)
        error = snd_pcm_hw_params(m_pcm, wanted);
    snd_pcm_uframes_t room = 0;
    if (error >= 0)
        error = snd_pcm_hw_params_get_buffer_size(wanted, &room);
    snd_pcm_uframes_t step = 0;
    if (error >= 0)
        error = snd_pcm_hw_params_get_period_size(wanted, &step, nullptr);
    m_room = qint64(room);
    m_ahead = std::max(usualAhead, leastSteps * qint64(step));
    return error < 0 ? QString::fromUtf8(snd_strerror(error)) : QString();
}

bool Player::start()
{
    if (!m_pcm)
        return false;
    const int error = snd_pcm_prepare(m_pcm);
    if (error < 0)
        return fail(QString::fromUtf8(snd_strerror(error)));
    m_running = true;
    m_waiting = 0;
    m_progress.start();
    return true;
}

bool Player::recover(long error)
{
    switch (error) {
    case -EAGAIN:
    case -EINTR:
        return true;
    case -EPIPE:    // all was heard
    case -ESTRPIPE: // the machine slept
        m_heard = m_written;
        return start();
    default:
        return fail(QString::fromUtf8(snd_strerror(int(error))));
    }
}

bool Player::fail(const QString &reason)
{
    m_fault = QStringLiteral("the sound device \"%1\" cannot be used: %2").arg(m_device, reason);
    close();
    return false;
}

bool Player::listen()
{
    snd_pcm_sframes_t delay = 0;
    const int error = snd_pcm_delay(m_pcm, &delay);
    if (error == -EPIPE || error == -ESTRPIPE) {
        if (!recover(error))
            return false;
        delay = 0;
    } else if (error < 0) {
        // PulseAudio does not know it at the beginning. A device that is gone fails where it is given sound.
        delay = snd_pcm_sframes_t(m_waiting);
    }
    const qint64 heard = std::max(m_heard, m_written - std::max<qint64>(0, delay));
    if (heard > m_heard)
        m_progress.start();
    m_heard = heard;
    m_sound.erase(m_sound.begin(), m_sound.begin() + (heard - m_kept));
    m_kept = heard;
    return true;
}
