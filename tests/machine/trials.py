# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What visitors, cleaners and the electricity company do to the machine, and how it must take that."""

import time

from machine import Failure, difference, is_kiosk
from stick import Sticks
from watch import BACK, BOOT, UNIT

WATCHDOG = 30   # s, as in the unit
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


class Lobby(Sticks):
    def boots(self):
        self.machine.wait_for_shell(BOOT)
        image = self.first_screen(f'first-screen-{self.machine.number}', BOOT)
        if self.first is None:
            self.find('bienvenida', image)
            self.first = image
        took = self.first_frame() - self.milliseconds('ExecMainStartTimestampMonotonic')
        self.start_time = self.start_time or took
        return f'unit start to first frame {took} ms here'

    def milliseconds(self, name):
        """A time of the unit since the machine was switched on, ms."""
        return int(self.property(name)) // 1000

    def first_frame(self):
        return self.milliseconds('ActiveEnterTimestampMonotonic')

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

    def is_hardly_exposed(self):
        score = self.machine.said(f"systemd-analyze security {UNIT} | sed -nE 's/^.*exposure level.*: ([0-9.]+).*/\\1/p'")
        if not score or float(score) >= 2:
            raise Failure(f'the score is {score}')
        return score

    def journey_by_touch(self):
        home = self.leads_to('toque', 'conocer', 'home')
        page = self.leads_to('mision', 'implementar', 'page')
        self.end_of_visit()
        self.first_screen()
        return f'{home} and {page} touches'

    def keys_lead_nowhere(self):
        before = (self.program(), self.property('MainPID'), self.machine.said('cat /proc/sys/kernel/random/boot_id'))
        unknown = []
        for combination in COMBINATIONS:
            try:
                self.machine.press(*combination.split('-'))
            except Failure as failure:
                if 'Parameter' not in str(failure) and 'Invalid' not in str(failure):
                    raise
                unknown.append(combination)
            time.sleep(0.05)
        after = (self.program(), self.property('MainPID'), self.machine.said('cat /proc/sys/kernel/random/boot_id'))
        if before != after:
            raise Failure(f'before {before}, after {after}')
        if not is_kiosk(self.shown('after-keys')):
            raise Failure('the kiosk is no longer shown')
        self.end_of_visit()
        return f'{len(COMBINATIONS) - len(unknown)} combinations; QEMU has no keys for: {" ".join(unknown) or "none"}'

    def other_buttons_lead_nowhere(self):
        """Right and middle on what leads on, and a long press on a title."""
        place = self.find('toque', self.first)
        for button in ('right', 'middle', 'side', 'extra'):
            self.machine.touch(*place, button=button)
        time.sleep(10)
        self.first_screen()
        self.leads_to('toque', 'conocer', None)
        before = self.machine.picture()
        self.machine.touch(*self.find('conocer', before), hold=4)
        time.sleep(5)
        if difference(before, self.machine.picture('after-buttons')) > 0.02:
            raise Failure('a long press changes the page')
        self.end_of_visit()

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

    def touch_screen_comes_and_goes(self):
        """Another touch screen leads home, and the first one still works when that is gone."""
        self.machine.command('device_add', driver='usb-tablet', id='other', bus='usb.0')
        self.machine.wait_for('the device to be found', lambda: 'QEMU USB Tablet' in self.machine.said(
            'cat /proc/bus/input/devices'), 30)
        self.leads_to('toque', 'conocer', None)
        self.machine.command('device_del', id='other')
        self.machine.wait_for('the device to be gone', lambda: 'QEMU USB Tablet' not in self.machine.said(
            'cat /proc/bus/input/devices'), 30)
        self.leads_to('mision', 'implementar', None)
        self.end_of_visit()
        self.first_screen()

    def returns_after(self, command, who='mitic-kiosk', extra=0):
        """The first frame must come again within RestartSec and twice the time of the first start, and extra seconds."""
        def trial():
            before = self.machine.said(f'pgrep -x {who}')
            begin = self.machine.said(f"awk '{{ print int($1 * 1000) }}' /proc/uptime; {command}")
            self.machine.wait_for('another process', lambda: self.machine.said(f'pgrep -x {who}') not in ('', before),
                                  BACK + extra)
            self.first_screen()
            took, limit = self.first_frame() - int(begin), 1000 + 2 * self.start_time + extra * 1000
            if took > limit:
                raise Failure(f'the first frame came after {took} ms, more than {limit}')
            return f'first frame after {took} ms of at most {limit}'
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

    def ends_on_a_signal(self):
        """The program alone tells its exit code; in the unit such an end is no crash."""
        code, milliseconds = self.machine.said(
            'mitic-kiosk --kiosk --platform offscreen >/dev/null 2>&1 & p=$!; sleep 20; s=$(date +%s%N); kill -TERM $p; '
            'wait $p; echo $? $(( ($(date +%s%N) - s) / 1000000 ))').split()
        if code != '0' or int(milliseconds) > 10 * 1000:
            raise Failure(f'exit code {code} after {milliseconds} ms')
        before = self.program()
        self.machine.said('pkill -TERM -x mitic-kiosk')
        self.machine.wait_for('another process', lambda: self.program() not in ('', before), BACK)
        self.first_screen()
        if self.machine.said('cat /run/mitic-kiosk/unclean-ends'):
            raise Failure('the end counts as a crash')
        return f'exit code 0 after {milliseconds} ms here'

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
        before = self.program()
        card = self.machine.said('ls -d /sys/class/drm/card0-*').split()[0]
        self.machine.said(f'echo off >{card}/status; udevadm trigger -c change /sys/class/drm/card0')
        time.sleep(WATCHDOG + 10)
        self.machine.said(f'echo on >{card}/status; udevadm trigger -c change /sys/class/drm/card0')
        self.first_screen()
        if self.program() != before:
            raise Failure('the program was started again')

    def clock_jumps(self):
        before = self.program()
        now = int(self.machine.said('date +%s'))
        for day in ('2001-01-01', '2040-01-01'):
            self.machine.said(f'date -s {day}')
            time.sleep(WATCHDOG // 2 + 5)
        self.machine.said(f'date -s @{now + WATCHDOG + 10}')
        self.first_screen()
        if self.program() != before:
            raise Failure('the program was started again')

    def disk_is_full(self):
        self.machine.said('fallocate -l $(df --output=avail -B1 / | tail -n 1) /full; '
                          'dd if=/dev/zero of=/full.too bs=1M; dd if=/dev/zero of=/full.last bs=1k', 200)
        free = self.machine.said('touch /full.not; df --output=avail -B1 / | tail -n 1')
        try:
            seen = self.returns_after('pkill -KILL -x mitic-kiosk')()
        finally:
            self.machine.said('rm -f /full /full.*')
            self.first_screen()
        return f'{free} bytes free; {seen}'

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

    def landscape(self):
        self.machine.cut_power()
        self.machine.start(size=(1920, 1080))
        self.machine.wait_for_shell(BOOT)
        self.find('bienvenida', self.shown('landscape', BOOT))

    def purge_puts_back(self):
        # By itself apt keeps what another package suggests: systemd suggests libqrencode4.
        code, said = self.machine.shell(
            'DEBIAN_FRONTEND=noninteractive apt-get -qq purge --yes mitic-kiosk mitic-kiosk-session '
            '&& DEBIAN_FRONTEND=noninteractive apt-get -qq autoremove --purge --yes '
            '-o APT::AutoRemove::SuggestsImportant=false -o APT::AutoRemove::RecommendsImportant=false', 900)
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
