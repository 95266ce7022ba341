// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soundcard.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

#include <alsa/asoundlib.h>
#include <alsa/pcm_external.h>

SoundCard *soundCard()
{
    static SoundCard card;
    return &card;
}

namespace
{

SoundCard &card()
{
    return *soundCard();
}

// Of a stream that is open.
struct Stream {
    snd_pcm_ioplug_t plug = {};
    snd_pcm_uframes_t written = 0; // since it was prepared
    int plugs = 0;                 // of the card when it was opened
};

// Called with the lock.
int faultOf(const Stream &stream)
{
    return stream.plugs == card().plugs ? card().fault : ENODEV;
}
Stream &streamOf(snd_pcm_ioplug_t *plug)
{
    return *static_cast<Stream *>(plug->private_data);
}

int start(snd_pcm_ioplug_t *plug)
{
    const std::lock_guard lock(card().lock);
    card().running = true;
    return -faultOf(streamOf(plug));
}

int stop(snd_pcm_ioplug_t *)
{
    const std::lock_guard lock(card().lock);
    card().play();
    card().running = false;
    card().dropped = std::exchange(card().waiting, {});
    return 0;
}

snd_pcm_sframes_t pointer(snd_pcm_ioplug_t *plug)
{
    const std::lock_guard lock(card().lock);
    if (faultOf(streamOf(plug)) != 0 || std::exchange(card().underrun, false))
        return -EPIPE;
    if (card().running)
        card().play();
    return snd_pcm_sframes_t(streamOf(plug).written - card().waiting.size());
}

snd_pcm_sframes_t transfer(snd_pcm_ioplug_t *plug, const snd_pcm_channel_area_t *areas, snd_pcm_uframes_t offset,
                           snd_pcm_uframes_t size)
{
    const std::lock_guard lock(card().lock);
    if (const int fault = faultOf(streamOf(plug)); fault != 0)
        return -fault;
    const auto *from = static_cast<const std::int16_t *>(areas->addr) + areas->first / 16 + offset;
    card().waiting.insert(card().waiting.end(), from, from + size);
    streamOf(plug).written += size;
    return snd_pcm_sframes_t(size);
}

int delay(snd_pcm_ioplug_t *plug, snd_pcm_sframes_t *frames)
{
    const snd_pcm_sframes_t position = pointer(plug);
    const std::lock_guard lock(card().lock);
    if (position < 0 || card().unknown)
        return position < 0 ? int(position) : -EIO;
    *frames = snd_pcm_sframes_t(card().waiting.size());
    return 0;
}

int prepare(snd_pcm_ioplug_t *plug)
{
    const std::lock_guard lock(card().lock);
    card().waiting.clear();
    card().running = false;
    streamOf(plug).written = 0;
    return -faultOf(streamOf(plug));
}

int close(snd_pcm_ioplug_t *plug)
{
    const std::lock_guard lock(card().lock);
    card().open = false;
    delete &streamOf(plug);
    return 0;
}

const snd_pcm_ioplug_callback_t &callbacks()
{
    static const snd_pcm_ioplug_callback_t callbacks = [] {
        snd_pcm_ioplug_callback_t all = {};
        all.start = &start;
        all.stop = &stop;
        all.pointer = &pointer;
        all.transfer = &transfer;
        all.delay = &delay;
        all.prepare = &prepare;
        all.close = &close;
        return all;
    }();
    return callbacks;
}

int limit(snd_pcm_ioplug_t *plug)
{
    constexpr unsigned int access = SND_PCM_ACCESS_RW_INTERLEAVED;
    constexpr unsigned int format = SND_PCM_FORMAT_S16;
    constexpr unsigned int rate = 22'050;
    const int error = std::min({ snd_pcm_ioplug_set_param_list(plug, SND_PCM_IOPLUG_HW_ACCESS, 1, &access),
                                 snd_pcm_ioplug_set_param_list(plug, SND_PCM_IOPLUG_HW_FORMAT, 1, &format),
                                 snd_pcm_ioplug_set_param_minmax(plug, SND_PCM_IOPLUG_HW_CHANNELS, 1, 1),
                                 snd_pcm_ioplug_set_param_minmax(plug, SND_PCM_IOPLUG_HW_RATE, rate, rate) });
    return std::min(error, 0);
}

} // namespace

extern "C" {

[[gnu::visibility("default")]] SND_PCM_PLUGIN_DEFINE_FUNC(test)
{
    (void)root;
    (void)conf;
    {
        const std::lock_guard lock(card().lock);
        if (card().fault != 0)
            return -card().fault;
    }
    auto opened = std::make_unique<Stream>();
    opened->plug.version = SND_PCM_IOPLUG_VERSION;
    opened->plug.name = "sound card of the tests";
    opened->plug.flags = SND_PCM_IOPLUG_FLAG_BOUNDARY_WA;
    opened->plug.poll_fd = -1;
    opened->plug.callback = &callbacks();
    opened->plug.private_data = opened.get();
    if (const int error = snd_pcm_ioplug_create(&opened->plug, name, stream, mode); error < 0)
        return error;
    snd_pcm_ioplug_t *plug = &opened.release()->plug;
    const std::lock_guard lock(card().lock);
    streamOf(plug).plugs = card().plugs;
    card().open = true;
    card().running = false;
    card().waiting.clear();
    *pcmp = plug->pcm;
    return limit(plug);
}

[[gnu::visibility("default")]] SND_PCM_PLUGIN_SYMBOL(test);
}
