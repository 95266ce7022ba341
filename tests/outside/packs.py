# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packs.py PROGRAM SIGNERS SPANISH NOTE
# Reads the mission on the accessibility bus, as a visitor comes to it by keys from the first screen of a kiosk that has
# accepted a pack: in Spanish SPANISH, the words of the pack; in Guaraní, whose text is older than that, also NOTE. Writes
# what was not to be read. Needs a display without a window manager, and a session bus of its own.

import subprocess
import sys

from tree import Program


def press(key):
    subprocess.run(['xdotool', 'key', key], check=True)


def main():
    executable, signers, spanish, note = sys.argv[1:]
    bus = subprocess.Popen(['/usr/libexec/at-spi-bus-launcher', '--launch-immediately'], stderr=subprocess.DEVNULL)
    faults = []
    try:
        program = Program(executable, ('--kiosk', '--signers', signers, '--idle', 'home=3600,reading=3600,other=3600,aids=3600'))
        subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', 'MITIC', 'windowfocus', '--sync'], check=True)

        def expect(words):
            def read():
                return any(words in (thing.name, thing.words) for thing in program.read())
            if not program.until(read):
                faults.append(f'"{words}" is not to be read: {[thing.key for thing in program.read()]}')

        program.settled()
        press('Return')
        expect('¿Qué desea conocer?')
        press('1')
        expect(spanish)
        press('F2')
        expect(note)
        program.end()
    finally:
        bus.terminate()
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
