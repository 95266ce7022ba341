# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# announcements.py PROGRAM
# Listens on the accessibility bus as a screen reader does while somebody uses keys: each change must be told, by the focus
# on an element whose name is the message, or by an announcement where Qt has one; afterwards the focus is where it was.
# Writes what was heard, a line each, and what was missed. Needs a display without a window manager, and a session bus of its
# own.

import re
import subprocess
import sys
import time

import pyatspi
from gi.repository import GLib

from tree import ROLE_NAMES, Program

LIMIT = 10  # s


class Listener:
    """What was heard since it was last asked."""

    def __init__(self, program):
        self.program = program
        self.heard = []
        pyatspi.Registry.registerEventListener(self.hear, 'object:state-changed:focused', 'object:announcement')

    def hear(self, event):
        try:
            if event.host_application and event.host_application.get_process_id() != self.program.process.pid:
                return
            if 'announcement' in event.type:
                self.heard.append(('announcement', str(event.any_data)))
            elif event.detail1:
                role = ROLE_NAMES.get(event.source.getRoleName(), event.source.getRoleName())
                self.heard.append((role, event.source.name or ''))
        except (GLib.Error, LookupError):
            pass  # it is gone

    def until(self, wanted):
        """Whether something is heard of which wanted(role, name) holds."""
        end = time.monotonic() + LIMIT
        context = GLib.MainContext.default()
        while time.monotonic() < end:
            while context.iteration(False):
                pass
            for index, thing in enumerate(self.heard):
                if wanted(*thing):
                    print('heard', *thing)
                    del self.heard[:index + 1]
                    return True
            time.sleep(0.02)
        return False


def press(*keys):
    subprocess.run(['xdotool', 'key', *keys], check=True)


def main():
    bus = subprocess.Popen(['/usr/libexec/at-spi-bus-launcher', '--launch-immediately'], stderr=subprocess.DEVNULL)
    faults = []
    try:
        program = Program(sys.argv[1], ('--kiosk', '--page', 'mission', '--idle',
                                        'home=3600,reading=3600,other=3600,aids=3600'))
        subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', 'MITIC', 'windowfocus', '--sync'], check=True)
        program.settled()
        listener = Listener(program)

        def expect(what, wanted):
            if not listener.until(wanted):
                faults.append(f'{what} is not told; heard: {listener.heard}')

        def named(pattern, *roles):
            return lambda role, name: role in roles and re.fullmatch(pattern, name)

        message = ('static', 'label', 'text')
        press('F2')
        expect('the change to Guaraní', named('Avañeʼẽme', *message))
        expect('what had the focus, in Guaraní', named('Tembiaporã', 'heading'))
        press('F2')
        expect('the change to Spanish', named('En español', *message))
        expect('what had the focus, in Spanish', named('Misión', 'heading'))
        press('ctrl+f')
        expect('the field', named('.*', 'text', 'entry'))
        press(*'alberdi', 'Return')
        expect('the number of results', named(r'\d+ resultados?', *message))
        expect('the first result', named('.+', 'push button'))
        press('F6')
        expect('the first button of the aids', named('Pregunte a alguien', 'push button'))
        if not any(thing.key == ('dialog', 'Ayudas') for thing in program.settled()):
            faults.append('the aids are no dialog with a name')
        program.end()

        program = Program(sys.argv[1], ('--kiosk', '--page', 'mission', '--idle', 'reading=5,question=60'))
        program.until(lambda: any(thing.role == 'alert' for thing in program.read()), 'no question comes')
        # The dialog has the focus too: it holds what has it.
        answer = next((thing for thing in program.settled() if 'focused' in thing.states and thing.role != 'dialog'), None)
        if answer is None or '¿Sigue ahí?' not in answer.object.description:
            faults.append(f'the focus comes to what does not tell the question: {answer and answer.key}')
        program.end()
    finally:
        bus.terminate()
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
