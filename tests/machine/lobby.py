#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lobby.py FOLDER DISK PICTURES short|usual|long

A lobby without glass: boots the disk that tools/test-machine has made, and does to the machine what visitors, cleaners and
the electricity company do. One line a check; nothing is timed against real hardware, for QEMU is ten times slower.
"""

import signal
import sys
import traceback

from machine import Failure, Machine
from trials import WATCHDOG, Lobby


def main():
    folder, disk, pictures, length = sys.argv[1:]
    # However this is ended, the machine ends with it; in the background of a shell an interruption would be ignored.
    for ending in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ending, lambda number, _: sys.exit(f'lobby: ended by {signal.Signals(number).name}'))
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
            check('the unit is hardly exposed', lobby.is_hardly_exposed)
            check('the watchdog is fed', lobby.watchdog_is_fed)
            check('the self-check', lobby.settings_hold)
            check('two people get codes', lobby.codes_are_set)
            check('a stick is mounted for reading', lobby.stick_is_mounted_for_reading)
            check('changed content is refused', lobby.changed_content_is_refused)
            check('two people accept content', lobby.two_people_accept)
            check('one touch and a code undo', lobby.one_touch_and_a_code_undo)
            check('keys lead nowhere', lobby.keys_lead_nowhere)
            check('other buttons and a long press lead nowhere', lobby.other_buttons_lead_nowhere)
            check('a second keyboard', lobby.second_keyboard)
            check('a second touch screen comes and goes', lobby.touch_screen_comes_and_goes)
            check('a signal to end', lobby.ends_on_a_signal)
            check('abort of the program', lobby.returns_after('pkill -ABRT -x mitic-kiosk'))
            check('the program hangs', lobby.returns_after('pkill -STOP -x mitic-kiosk', extra=WATCHDOG))
            check('kill -9 of the compositor', lobby.returns_after('pkill -KILL -x cage', 'cage'))
            check('three crashes bring safe mode', lobby.safe_mode)
            check('the screen is unplugged and comes back', lobby.screen_unplugged)
            check('the clock jumps', lobby.clock_jumps)
            check('the disk is full', lobby.disk_is_full)
            check('ends cleanly', lobby.ends_cleanly)
            check('no login while it is stopped', lobby.no_login_while_it_is_stopped)
        for number in range({'short': 1, 'usual': 6, 'long': 20}[length]):
            check(f'power cut {number + 1}', lobby.power_cut)
        if length != 'short':
            check('a screen in landscape', lobby.landscape)
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
