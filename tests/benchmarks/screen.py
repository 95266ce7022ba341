# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A display to watch a program on from outside, and what the program costs meanwhile. For tools/bench and tools/soak."""

import mmap
import os
import random
import re
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import time
import zlib

WIDTH, HEIGHT = 1080, 1920
WAIT_LIMIT = 60  # s, for what should take no second


class Fault(Exception):
    """One sentence on why there is no figure."""


class Screen:
    """A display without a window manager, black where nothing is shown. Its server keeps what it shows in a file, which
    is read here as memory: to look at it costs the watched program, and the server, nothing."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix='kiosk-screen-')
        self.server = subprocess.Popen(
            ['Xvfb', '-displayfd', '1', '-noreset', '-nolisten', 'tcp', '-fbdir', self.folder,
             '-screen', '0', f'{WIDTH}x{HEIGHT}x24'],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        number = self.server.stdout.readline().strip().decode()
        if not number:
            raise Fault('Xvfb does not start')
        self.name = ':' + number
        with open(os.path.join(self.folder, 'Xvfb_screen0'), 'rb') as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        # An X window dump: a header of big-endian numbers, its size the first, then colours of 12 bytes, then pixels.
        header = struct.unpack('>25I', self.memory[:100])
        self.start = header[0] + 12 * header[19]
        self.row = header[12]

    def close(self):
        self.server.terminate()
        self.server.wait()
        self.memory.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def pixel(self, x, y):
        """Blue, green and red of a pixel."""
        at = self.start + y * self.row + 4 * x
        return self.memory[at:at + 3]

    def digest(self):
        """A number that is another one when what every eighth row shows is: enough to see any line of text change."""
        sum_ = 0
        for y in range(4, HEIGHT, 8):
            at = self.start + y * self.row
            sum_ = zlib.crc32(self.memory[at:at + 4 * WIDTH], sum_)
        return sum_

    def settled(self, still=0.3, patience=WAIT_LIMIT):
        """Waits until nothing has changed for a while; answers the digest."""
        end = time.monotonic() + patience
        digest, since = self.digest(), time.monotonic()
        while time.monotonic() < end:
            time.sleep(0.02)
            now = self.digest()
            if now != digest:
                digest, since = now, time.monotonic()
            elif time.monotonic() - since >= still:
                break
        return digest

    def content(self, most=200):
        """Pixels that belong to what is shown and not to its ground, as [(x, y, colour)]: neither the most frequent
        colour nor black nor white, which an empty window may be. What moves is left out by asking twice."""
        places = [(x, y) for y in range(3, HEIGHT, 5) for x in range(3, WIDTH, 5)]
        first = [self.pixel(x, y) for x, y in places]
        ground = max(set(first), key=first.count)
        time.sleep(1.2)
        found = [(x, y, colour) for (x, y), colour in zip(places, first)
                 if colour not in (ground, b'\x00\x00\x00', b'\xff\xff\xff') and self.pixel(x, y) == colour]
        if len(found) < 20:
            raise Fault('the screen stays empty')
        return random.Random(1).sample(found, min(most, len(found)))

    def save(self, path):
        """The picture as a PPM file, for eyes."""
        with open(path, 'wb') as file:
            file.write(b'P6 %d %d 255\n' % (WIDTH, HEIGHT))
            for y in range(HEIGHT):
                at = self.start + y * self.row
                row = bytearray(self.memory[at:at + 4 * WIDTH])
                rgb = bytearray(3 * WIDTH)
                rgb[0::3], rgb[1::3], rgb[2::3] = row[2::4], row[1::4], row[0::4]
                file.write(rgb)


class Program:
    """A running program and all it has started, in a home of its own with nothing but the files in it; HOME in a command
    stands for that home."""

    def __init__(self, command, screen, environment=None, files=None, errors=subprocess.DEVNULL):
        self.home = tempfile.mkdtemp(prefix='kiosk-home-')
        for path, text in (files or {}).items():
            os.makedirs(os.path.dirname(os.path.join(self.home, path)), exist_ok=True)
            with open(os.path.join(self.home, path), 'w', encoding='utf-8') as file:
                file.write(text)
        values = {key: value for key, value in os.environ.items()
                  if key not in ('WAYLAND_DISPLAY', 'QT_QPA_PLATFORM', 'XAUTHORITY')}
        values.update(DISPLAY=screen.name, HOME=self.home, XDG_CONFIG_HOME=self.home, XDG_CACHE_HOME=self.home,
                      XDG_DATA_HOME=self.home, XDG_RUNTIME_DIR=self.home, LC_ALL='C.UTF-8',
                      # No session bus, and none to be started for it: all contestants alike.
                      DBUS_SESSION_BUS_ADDRESS='unix:runtime=yes', **(environment or {}))
        command = [part.replace('HOME', self.home) for part in command]
        self.since = time.perf_counter()
        self.process = subprocess.Popen(command, env=values, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                        stderr=errors, start_new_session=True, cwd=self.home)

    @property
    def pid(self):
        return self.process.pid

    def alive(self):
        return self.process.poll() is None

    def end(self):
        for kill in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.pid, kill)  # a group of its own, see start_new_session
            except ProcessLookupError:
                pass
            try:
                self.process.wait(3)
                if kill == signal.SIGKILL or not [pid for pid in family(self.pid) if pid != self.pid]:
                    break
            except subprocess.TimeoutExpired:
                pass
        shutil.rmtree(self.home, ignore_errors=True)

    def memory(self, kind='Pss'):
        """The memory of all its processes, kB. Pss counts what several processes share once."""
        return sum(of_rollup(pid, kind) for pid in family(self.pid))

    def cpu(self):
        """The time of a processor that it has had, s; exact to the nanosecond, not to the tick of /proc/PID/stat."""
        total = 0
        for pid in family(self.pid):
            try:
                total += time.clock_gettime((~pid << 3) | 2)  # clock_getcpuclockid(3)
            except OSError:
                pass  # it ended
        return total

    def wakeups(self):
        """How often each of its threads has waited and been woken."""
        return {task: number_in(f'/proc/{pid}/task/{task}/status', r'^voluntary_ctxt_switches:\s+(\d+)')
                for pid in family(self.pid) for task in listed(f'/proc/{pid}/task')}

    def rests(self):
        """Whether its first thread has nothing to do, or is no more."""
        return ' R ' not in text_of(f'/proc/{self.pid}/stat')

    def maps(self, name):
        """How many of its maps of memory have a name that matches."""
        return len(re.findall(name, text_of(f'/proc/{self.pid}/maps')))

    def handles(self):
        return len(listed(f'/proc/{self.pid}/fd'))


def text_of(path):
    try:
        with open(path, encoding='utf-8', errors='replace') as file:
            return file.read()
    except OSError:
        return ''


def listed(path):
    try:
        return os.listdir(path)
    except OSError:
        return []


def number_in(path, pattern):
    found = re.search(pattern, text_of(path), re.MULTILINE)
    return int(found.group(1)) if found else 0


def of_rollup(pid, kind):
    return number_in(f'/proc/{pid}/smaps_rollup', rf'^{kind}:\s+(\d+) kB')


def family(pid):
    """A process and all below it."""
    parents = {}
    for entry in listed('/proc'):
        if entry.isdigit():
            parents.setdefault(number_in(f'/proc/{entry}/status', r'^PPid:\s+(\d+)'), []).append(int(entry))
    members, new = [], [pid]
    while new:
        members += new
        new = [child for parent in new for child in parents.get(parent, [])]
    return members


def say(line):
    print(line, file=sys.stderr, flush=True)
