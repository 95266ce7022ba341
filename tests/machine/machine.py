# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole machine in QEMU: its power switch, its screen, its touch, its keys, and a shell of its administrator."""

import csv
import json
import os
import re
import socket
import subprocess
import time

from PIL import Image, ImageChops

# An absolute pointing device of QEMU has this many steps along each side of the screen.
STEPS = 32767
WIDTH, HEIGHT = 1080, 1920


class Failure(Exception):
    """A check that has not passed, or a machine that does not answer."""


class Machine:
    """One virtual machine on a disk. All waits have an end; QEMU is ended by its own process."""

    def __init__(self, folder, disk, pictures):
        self.folder, self.disk, self.pictures = folder, disk, pictures
        self.qemu = self.monitor = self.line = None
        self.number = 0
        self.width, self.height = WIDTH, HEIGHT
        os.makedirs(pictures, exist_ok=True)

    # --- power

    def start(self, *options, size=(WIDTH, HEIGHT)):
        """Switches the machine on, with a screen of this size in pixels."""
        self.width, self.height = size
        for name in ('qmp.sock', 'shell.sock'):
            if os.path.exists(self.path(name)):
                os.unlink(self.path(name))
        self.number += 1
        self.qemu = subprocess.Popen(
            ['qemu-system-x86_64', '-accel', 'tcg,thread=multi', '-cpu', 'max,avx2=off,avx=off', '-m', '1536',
             '-smp', '2', '-display', 'none', '-vga', 'none', '-nic', 'none', '-no-user-config', '-nodefaults',
             '-device', f'virtio-vga,xres={self.width},yres={self.height}',
             '-drive', f'file={self.disk},if=virtio,format=raw,cache=writeback',
             '-kernel', self.path('vmlinuz'), '-initrd', self.path('initrd'),
             '-append', 'root=/dev/vda rw quiet console=tty0 console=ttyS0',
             '-device', 'virtio-tablet-pci', '-device', 'virtio-keyboard-pci', '-device', 'qemu-xhci,id=usb',
             '-serial', f'file:{self.path(f"console-{self.number}.log")}',
             '-serial', f'unix:{self.path("shell.sock")},server=on,wait=off',
             '-qmp', f'unix:{self.path("qmp.sock")},server=on,wait=off', *options],
            stdin=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.monitor = self.connected('qmp.sock')
        self.answers = self.monitor.makefile()
        self.answers.readline()
        self.command('qmp_capabilities')
        self.line = self.connected('shell.sock')

    def connected(self, name):
        end = time.monotonic() + 20
        while True:
            link = socket.socket(socket.AF_UNIX)
            try:
                link.connect(self.path(name))
                link.settimeout(60)
                return link
            except OSError:
                link.close()
                if self.qemu.poll() is not None or time.monotonic() > end:
                    raise Failure('QEMU does not start: ' + (self.qemu.stderr.read().decode() or 'no answer')) from None
                time.sleep(0.1)

    def cut_power(self):
        """Takes the power away at once."""
        if self.qemu:
            self.qemu.kill()
            self.qemu.wait(20)
            self.monitor.close()
            self.line.close()
            self.qemu = None

    # --- what people do

    def command(self, name, **arguments):
        """One command of the monitor (QMP); answers what it returns."""
        self.monitor.sendall(json.dumps({'execute': name, 'arguments': arguments}).encode() + b'\n')
        while True:
            line = self.answers.readline()
            if not line:
                raise Failure(f'QEMU has ended before {name}')
            answer = json.loads(line)
            if 'error' in answer:
                raise Failure(f'QEMU refuses {name}: {answer["error"]["desc"]}')
            if 'return' in answer:
                return answer['return']

    def touch(self, x, y, button='left', hold=0.15):
        """Touches the screen at x, y, pixels, for hold seconds."""
        def send(*events):
            self.command('input-send-event', events=list(events))
        # A device tells no place twice, though another one may have moved the pointer since.
        for off in (2, 0):
            send({'type': 'abs', 'data': {'axis': 'x', 'value': int((x - off) * STEPS / self.width)}},
                 {'type': 'abs', 'data': {'axis': 'y', 'value': int((y - off) * STEPS / self.height)}})
        for down, pause in ((True, 0.15), (False, hold)):
            time.sleep(pause)
            send({'type': 'btn', 'data': {'down': down, 'button': button}})

    def press(self, *keys):
        """Presses keys together and lets them go; names of QEMU, as ctrl alt f2."""
        for down, order in ((True, keys), (False, reversed(keys))):
            for key in order:
                self.command('input-send-event', events=[
                    {'type': 'key', 'data': {'down': down, 'key': {'type': 'qcode', 'data': key}}}])

    # --- what people see

    def picture(self, name=None):
        """What the screen shows; kept under a name where one is given."""
        raw = self.path('screen.ppm')
        self.command('screendump', filename=raw)
        with Image.open(raw) as image:
            seen = image.convert('RGB')
        if name:
            seen.save(os.path.join(self.pictures, name + '.png'))
        return seen

    def words(self, image):
        """What can be read on a picture: pairs of a word and its middle, x and y."""
        path = self.path('read.png')
        image.convert('L').save(path)
        try:
            table = subprocess.run(['tesseract', path, '-', '--psm', '11', 'tsv'], capture_output=True, text=True,
                                   timeout=120, env=os.environ | {'OMP_THREAD_LIMIT': '1'}).stdout
        except subprocess.TimeoutExpired:
            raise Failure('the picture could not be read within 120 s') from None
        found = []
        for row in csv.DictReader(table.splitlines(), delimiter='\t', quoting=csv.QUOTE_NONE):
            if row['text'] and row['text'].strip():
                left, top, width, height = (int(row[side]) for side in ('left', 'top', 'width', 'height'))
                found.append((row['text'], (left + width // 2, top + height // 2)))
        return found

    def path(self, name):
        return os.path.join(self.folder, name)

    # --- what its administrator does

    def shell(self, command, limit=60):
        """Runs a command as root in the machine; answers its exit code and what it said."""
        # Answers to commands that were given up may still come before.
        mark = f'{time.monotonic_ns()}'
        self.line.settimeout(limit)
        try:
            self.line.sendall(f'echo "begin-{mark}"; ( {command}\n) </dev/null 2>&1; echo "end-{mark} $?"\n'.encode())
            said = b''
            while not (found := re.search(rb'(?s)begin-%b\r?\n(.*)end-%b (\d+)\r?\n' % (mark.encode(), mark.encode()), said)):
                part = self.line.recv(65536)
                if not part:
                    raise Failure('the shell of the machine has ended')
                said += part
        except socket.timeout:
            raise Failure(f'no answer within {limit} s to: {command}') from None
        return int(found[2]), found[1].decode(errors='replace').replace('\r', '').strip()

    def said(self, command, limit=60):
        return self.shell(command, limit)[1]

    def wait_for(self, what, question, limit, pause=0.5):
        """Asks until the answer is true; answers it and the seconds that took."""
        begin = time.monotonic()
        while True:
            answer = question()
            seconds = time.monotonic() - begin
            if answer:
                return answer, seconds
            if seconds > limit:
                raise Failure(f'not within {limit} s: {what}')
            time.sleep(pause)

    def wait_for_shell(self, limit=180):
        """Waits until the machine has started so far that its administrator gets an answer."""
        end = time.monotonic() + limit
        while time.monotonic() < end:
            if self.qemu.poll() is not None:
                raise Failure('QEMU has ended: ' + self.qemu.stderr.read().decode())
            try:
                if self.shell('echo here', 5)[1].endswith('here'):
                    return
            except Failure:
                continue
        raise Failure(f'the machine has not started within {limit} s')


def difference(one, other):
    """The share of pixels that are other, 0 to 1."""
    if one.size != other.size:
        return 1.0
    changed = ImageChops.difference(one, other).convert('L').point(lambda value: 255 if value > 24 else 0)
    return changed.histogram()[255] / (one.size[0] * one.size[1])


def is_kiosk(image):
    """Whether a picture is one of the kiosk rather than of a terminal: it has colours, and hardly any black."""
    small = image.resize((108, 192))
    colours = small.getcolors(108 * 192) or []
    black = sum(count for count, colour in colours if max(colour) < 24)
    return len(colours) > 40 and black < 0.5 * 108 * 192
