# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# editor.py PROGRAM FILE WORDS
# Edits the mission of FILE in the editor as somebody who hears its window does, on the accessibility bus and by keys: finds the
# field, writes WORDS, hears that the Guaraní is older, undoes and redoes it, saves. Writes what is wrong, a line each. Needs a
# display without a window manager, and a session bus of its own.

import subprocess
import sys

from tree import Program

FIELD = 'Párrafo 1, Español'
OTHER_FIELD = 'Párrafo 1, Avañeʼẽ'
OLDER = 'Más antiguo que el texto en el otro idioma'
NAMELESS = ('filler', 'label', 'panel', 'static')


def press(*keys):
    subprocess.run(['xdotool', 'key', '--delay', '20', *keys], check=True)


def main():
    executable, file, words = sys.argv[1:]
    bus = subprocess.Popen(['/usr/libexec/at-spi-bus-launcher', '--launch-immediately'], stderr=subprocess.DEVNULL)
    faults = []
    try:
        program = Program(executable, (file,), common=('--language', 'es'))

        def find(name, role=None):
            return next((thing for thing in program.read() if thing.name == name and role in (None, thing.role)), None)

        def expect(reached, complaint):
            if not program.until(reached):
                faults.append(f'{complaint}: {[thing.key for thing in program.read()]}')

        subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', 'MITIC', 'windowfocus', '--sync'], check=True)
        for thing in program.settled():
            if thing.role not in NAMELESS and 'focusable' in thing.states and not thing.name.strip():
                faults.append(f'{thing.role} at {thing.place()} has no name')
        field = find(FIELD)
        if field is None or 'editable' not in field.states:
            sys.exit(f'there is no field: {[thing.key for thing in program.read()]}')
        before = field.words
        field.object.queryComponent().grabFocus()
        expect(lambda: 'focused' in find(FIELD).states, 'the field does not take the keyboard')
        press('ctrl+a')
        subprocess.run(['xdotool', 'type', '--delay', '20', words], check=True)
        expect(lambda: find(FIELD).words == words, 'the words are not in the field')
        expect(lambda: find(OTHER_FIELD).object.description == OLDER, 'the other field is not called older')
        expect(lambda: find(f'Misión, {OTHER_FIELD}: {OLDER}'), 'the finding is not listed')
        press('ctrl+z')
        expect(lambda: find(FIELD).words == before, 'the words are not undone')
        press('ctrl+y')
        expect(lambda: find(FIELD).words == words, 'the words are not done again')
        program.use(find('Guardar', 'push button'), program.settled())
        expect(lambda: find(f'Guardado: {file}'), 'it is not said that the file is saved')
        if find('Guardar', 'push button') is not None:
            faults.append('the file can be saved once more')
        program.end()
    finally:
        bus.terminate()
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == '__main__':
    main()
