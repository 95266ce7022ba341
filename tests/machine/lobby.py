#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lobby.py FOLDER DISK PICTURES short|usual|long

A lobby without glass: boots the disk that tools/test-machine has made, and does to the machine what visitors, cleaners and
the electricity company do. One line a check; nothing is timed against real hardware, for QEMU is ten times slower.
"""

import sys
import time
import traceback

from machine import HEIGHT, WIDTH, Failure, Machine, difference, is_kiosk

BOOT = 240      # s, the longest boot
BACK = 90       # s, until the first screen is back
WATCHDOG = 30   # s, as in the unit
UNIT = 'mitic-kiosk.service'
# The programs that wait for a login, but for the one of the serial line, on which the machine tells of its start.
LOGINS = 'pgrep -a agetty | grep -v -- --keep-baud'
# Everything that opens, closes, switches or prints somewhere.
COMBINATIONS = '''
alt-f1 alt-f2 alt-f4 alt-tab alt-shift-tab alt-esc alt-spc alt-ret ctrl-alt-delete ctrl-alt-backspace ctrl-alt-t
ctrl-alt-f1 ctrl-alt-f2 ctrl-alt-f3 ctrl-alt-f4 ctrl-alt-f5 ctrl-alt-f6 ctrl-alt-f7 ctrl-alt-f12 alt-left alt-right
alt-sysrq-b alt-sysrq-e alt-sysrq-i alt-sysrq-k alt-sysrq-o alt-sysrq-r sysrq print pause
ctrl-q ctrl-w ctrl-n ctrl-o ctrl-s ctrl-p ctrl-c ctrl-v ctrl-x ctrl-a ctrl-z ctrl-l ctrl-t ctrl-esc ctrl-shift-esc
ctrl-shift-i ctrl-shift-c ctrl-u ctrl-d ctrl-h ctrl-j ctrl-tab meta_l meta_l-d meta_l-l meta_l-e meta_l-r meta_l-tab
shift-f10 compose f1 f3 f5 f6 f7 f8 f9 f10 f11 f12 menu power sleep wake volumeup volumedown audiomute audioplay mail
calculator computer ac_home ac_back ac_bookmarks'''.split()


class Lobby:
    def __init__(self, machine):
        self.machine = machine
        self.first = None   # the first screen
        self.passed = self.failed = 0

    def check(self, name, trial):
        """Runs a trial, which answers what it has seen; a failure does not end the others."""
        begin = time.monotonic()
        try:
            seen, word = trial() or '', 'ok'
            self.passed += 1
        except Failure as failure:
            seen, word = str(failure), 'FAILED'
            self.failed += 1
            self.keep_evidence(name)
        print(f'{name:<46} {word}, {time.monotonic() - begin:.0f} s{"; " + seen if seen else ""}', flush=True)
        return word == 'ok'

    def keep_evidence(self, name):
        try:
            self.machine.picture('failed-' + name.replace(' ', '-').replace(',', ''))
            journal = self.machine.said(f'journalctl -b --no-pager -n 60 -o short-monotonic -u {UNIT} -u seatd')
            print('    ' + journal.replace('\n', '\n    '), flush=True)
        except (Failure, OSError) as failure:
            print(f'    no evidence: {failure}')

    # --- what trials are made of

    def property(self, name):
        return self.machine.said(f'systemctl show --value -p {name} {UNIT}')

    def program(self):
        return self.machine.said('pgrep -x mitic-kiosk')

    def shown(self, name=None, limit=BACK):
        """Waits until systemd knows of the first frame and the screen shows the kiosk."""
        self.machine.wait_for('the unit to be active', lambda: self.property('ActiveState') == 'active', limit, 1)

        def still():
            one = self.machine.picture()
            time.sleep(1)
            other = self.machine.picture()
            return is_kiosk(other) and difference(one, other) < 0.1 and other
        self.machine.wait_for('a picture of the kiosk', still, limit)
        return self.machine.picture(name)

    def first_screen(self, name=None, limit=BACK):
        image = self.shown(name, limit)
        if self.first is None:
            return image
        # The lace of the first screen turns.
        if difference(image, self.first) > 0.15:
            raise Failure(f'another screen is shown: {difference(image, self.first):.0%} of it differ')
        return image

    def leads_to(self, what, x, y, word, name):
        """Touches until another page is shown, three times at most; answers how often. The page must have the word."""
        before = self.machine.picture()
        for touches in (1, 2, 3):
            self.machine.touch(x, y)
            try:
                self.machine.wait_for(what, lambda: difference(before, self.machine.picture()) > 0.3, 20)
            except Failure:
                continue
            time.sleep(2)
            image = self.machine.picture(name)
            words = ' '.join(self.machine.words(image).split())
            if word not in words:
                raise Failure(f'"{word}" cannot be read on the page: {words[:200]}')
            return touches
        raise Failure(f'three touches do not lead to {what}')

    def end_of_visit(self):
        self.machine.press('home')
        time.sleep(2)
        self.machine.press('esc')

    # --- trials

    def boots(self):
        self.machine.wait_for_shell(BOOT)
        image = self.first_screen(f'first-screen-{self.machine.number}', BOOT)
        if self.first is None:
            words = self.machine.words(image)
            for word in ('MITIC', 'bienvenida'):
                if word not in words:
                    raise Failure(f'"{word}" cannot be read on the first screen: {" ".join(words.split())[:200]}')
            self.first = image
        return self.machine.said(
            f"systemctl show -p ActiveEnterTimestampMonotonic -p ExecMainStartTimestampMonotonic --value {UNIT} | "
            "{ read a; read b; [ $a -gt $b ] || { c=$a; a=$b; b=$c; }; "
            "echo \"unit start to first frame $(( (a - b) / 1000 )) ms here\"; }")

    def all_is_in_the_unit(self):
        group = self.property('ControlGroup')
        names = self.machine.said(f'cat $(sed "s,^,/proc/,;s,$,/comm," /sys/fs/cgroup{group}/cgroup.procs)').split()
        for name in ('cage', 'mitic-kiosk'):
            if name not in names:
                raise Failure(f'{name} is not in the unit, where there are: {" ".join(names)}')
        user = self.machine.said('stat -c %U /proc/$(pgrep -x mitic-kiosk)')
        if user != 'mitic-kiosk':
            raise Failure(f'it runs as {user}')
        return ' '.join(names)

    def watchdog_is_fed(self):
        one = self.property('WatchdogTimestampMonotonic')
        self.machine.wait_for('the watchdog to be fed', lambda: self.property('WatchdogTimestampMonotonic') != one,
                              WATCHDOG)

    def settings_hold(self):
        said = self.machine.said('mitic-kiosk --self-check')
        if 'FAULT' in said or said.count('\n') < 6:
            raise Failure(said)

    def journey_by_touch(self):
        home = self.leads_to('home', WIDTH * 0.27, HEIGHT * 0.72, 'conocer', 'home')
        page = self.leads_to('the mission', WIDTH * 0.25, HEIGHT * 0.44, 'implementar', 'page')
        self.end_of_visit()
        self.machine.wait_for('the first screen again', lambda: difference(self.machine.picture(), self.first) < 0.15, 30)
        return f'{home} and {page} touches'

    def keys_lead_nowhere(self):
        before = (self.program(), self.property('MainPID'), self.machine.said('cat /proc/sys/kernel/random/boot_id'))
        for combination in COMBINATIONS:
            try:
                self.machine.press(*combination.split('-'))
            except Failure as failure:
                if 'Parameter' not in str(failure) and 'Invalid' not in str(failure):
                    raise
            time.sleep(0.05)
        after = (self.program(), self.property('MainPID'), self.machine.said('cat /proc/sys/kernel/random/boot_id'))
        if before != after:
            raise Failure(f'before {before}, after {after}')
        if not is_kiosk(self.shown('after-keys')):
            raise Failure('the kiosk is no longer shown')
        self.end_of_visit()
        return f'{len(COMBINATIONS)} combinations'

    def second_keyboard(self):
        self.machine.command('device_add', driver='usb-kbd', id='second', bus='usb.0')
        self.machine.wait_for('the keyboard to be found', lambda: 'QEMU USB Keyboard' in self.machine.said(
            'cat /proc/bus/input/devices'), 30)
        time.sleep(1)
        for combination in ('ctrl-alt-f3', 'ctrl-alt-delete', 'alt-f4'):
            self.machine.press(*combination.split('-'))
        self.machine.command('device_del', id='second')
        self.shown()
        if self.machine.said('cat /sys/class/tty/tty0/active') != 'tty1':
            raise Failure('another terminal is shown')

    def returns_after(self, command, who='mitic-kiosk', extra=0):
        def trial():
            before = self.machine.said(f'pgrep -x {who}')
            self.machine.said(command)
            _, seconds = self.machine.wait_for(
                'another process', lambda: self.machine.said(f'pgrep -x {who}') not in ('', before), BACK + extra)
            self.first_screen()
            return f'new process after {seconds:.0f} s'
        return trial

    def safe_mode(self):
        for _ in range(3):
            before = self.program()
            self.machine.said('pkill -KILL -x mitic-kiosk')
            self.machine.wait_for('another process', lambda: self.program() not in ('', before), BACK)
            self.shown()
        if 'safe mode' not in self.machine.said(f'journalctl -b --no-pager -u {UNIT} | grep "safe mode" | tail -n 1'):
            raise Failure('the journal tells of no safe mode')
        self.machine.said(f'systemctl restart {UNIT}')
        self.shown()
        if self.machine.said('cat /run/mitic-kiosk/unclean-ends'):
            raise Failure('a clean end has not been noted')

    def ends_cleanly(self):
        begin = time.monotonic()
        self.machine.said(f'systemctl stop {UNIT}')
        seconds = time.monotonic() - begin
        if self.property('Result') != 'success':
            raise Failure('the result is ' + self.property('Result'))
        aborted = self.machine.said(f'journalctl -b --no-pager -u {UNIT} | grep -ci "status=6/ABRT" || true')
        return f'stopped in {seconds:.1f} s, compositor aborted {aborted} times before or now'

    def no_login_while_it_is_stopped(self):
        for key in ('f2', 'f3', 'f6', 'f1'):
            self.machine.press('ctrl', 'alt', key)
            time.sleep(1)
        logins = self.machine.said(f'{LOGINS}; systemctl list-units --no-legend "getty@*" "autovt@*"')
        self.machine.said(f'systemctl start {UNIT}')
        self.first_screen()
        if logins:
            raise Failure('there is a login: ' + logins)

    def screen_unplugged(self):
        card = self.machine.said('ls -d /sys/class/drm/card0-*').split()[0]
        self.machine.said(f'echo off >{card}/status; udevadm trigger -c change /sys/class/drm/card0')
        time.sleep(WATCHDOG + 10)
        self.machine.said(f'echo on >{card}/status; udevadm trigger -c change /sys/class/drm/card0')
        self.first_screen()

    def power_cut(self):
        self.machine.cut_power()
        self.machine.start()
        self.boots()
        errors = self.machine.said('journalctl -b -k --no-pager | grep -iE "EXT4-fs.*(error|corrupt)" || true')
        if errors:
            raise Failure(errors)

    def wrong_clock(self):
        self.machine.cut_power()
        self.machine.start('-rtc', 'base=2001-01-01T00:00:00')
        self.boots()
        return self.machine.said('date +%Y')

    def purge_puts_back(self):
        # By itself apt keeps what another package suggests: systemd suggests libqrencode4.
        code, said = self.machine.shell(
            'DEBIAN_FRONTEND=noninteractive apt-get -qq purge --yes mitic-kiosk mitic-kiosk-session '
            '&& DEBIAN_FRONTEND=noninteractive apt-get -qq autoremove --purge --yes '
            '-o APT::AutoRemove::SuggestsImportant=false -o APT::AutoRemove::RecommendsImportant=false', 400)
        if code != 0:
            raise Failure(said[-500:])
        self.machine.said('/root/state >/root/after')
        changed = self.machine.said('diff /root/before /root/after || true')
        if changed:
            raise Failure('the machine is not as before:\n' + changed[:2000])
        self.machine.cut_power()
        self.machine.start()
        self.machine.wait_for_shell(BOOT)
        self.machine.wait_for('a login on the first terminal', lambda: self.machine.said(LOGINS), 60)
        self.machine.picture('purged')


def main():
    folder, disk, pictures, length = sys.argv[1:]
    machine = Machine(folder, disk, pictures)
    lobby = Lobby(machine)
    check = lobby.check
    try:
        machine.start()
        if not check('boots into the first screen', lobby.boots):
            return 1
        check('all is in the unit, as its own user', lobby.all_is_in_the_unit)
        check('a journey by touch', lobby.journey_by_touch)
        check('kill -9 of the program', lobby.returns_after('pkill -KILL -x mitic-kiosk'))
        if length != 'short':
            check('the watchdog is fed', lobby.watchdog_is_fed)
            check('the self-check', lobby.settings_hold)
            check('keys lead nowhere', lobby.keys_lead_nowhere)
            check('a second keyboard', lobby.second_keyboard)
            check('abort of the program', lobby.returns_after('pkill -ABRT -x mitic-kiosk'))
            check('the program hangs', lobby.returns_after('pkill -STOP -x mitic-kiosk', extra=WATCHDOG))
            check('kill -9 of the compositor', lobby.returns_after('pkill -KILL -x cage', 'cage'))
            check('three crashes bring safe mode', lobby.safe_mode)
            check('the screen is unplugged and comes back', lobby.screen_unplugged)
            check('ends cleanly', lobby.ends_cleanly)
            check('no login while it is stopped', lobby.no_login_while_it_is_stopped)
        for number in range({'short': 1, 'usual': 6, 'long': 20}[length]):
            check(f'power cut {number + 1}', lobby.power_cut)
        if length != 'short':
            check('the clock is wrong', lobby.wrong_clock)
            check('purge puts all back', lobby.purge_puts_back)
    except (Failure, OSError):
        traceback.print_exc()
        lobby.failed += 1
    finally:
        machine.cut_power()
    print(f'{lobby.passed} passed, {lobby.failed} failed; photographs are in {pictures}')
    return 1 if lobby.failed else 0


if __name__ == '__main__':
    sys.exit(main())
