# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sticks that staff bring: what is mounted, who accepts content from one, what is refused, and what is taken back."""

import time

from machine import Failure
from watch import Watch

MOUNTED = '/run/mitic-kiosk-stick'
CODES = {'Ana': '246810', 'Beto': '135791'}


class Sticks(Watch):
    def plug(self, name):
        """Plugs in the stick of the image NAME.img, and waits until the machine has mounted it."""
        self.machine.command('blockdev-add', **{'driver': 'raw', 'node-name': name, 'read-only': True,
                                                'file': {'driver': 'file', 'filename': self.machine.path(f'{name}.img')}})
        self.machine.command('device_add', driver='usb-storage', id=name, drive=name, bus='usb.0')
        self.machine.wait_for('the stick to be mounted', lambda: self.machine.shell(f'mountpoint -q {MOUNTED}')[0] == 0, 60)

    def pull(self, name):
        self.machine.command('device_del', id=name)
        self.machine.wait_for('the stick to be let go', lambda: self.machine.shell(f'mountpoint -q {MOUNTED}')[0] != 0, 60)
        # What is mounted by nobody any more is closed a moment later.
        for _ in range(20):
            try:
                self.machine.command('blockdev-del', **{'node-name': name})
                return
            except Failure:
                time.sleep(0.5)

    def type_code(self, name):
        for digit in CODES[name]:
            self.machine.press(digit)
            time.sleep(0.1)
        self.machine.press('ret')

    def reads(self, word, picture=None, limit=90):
        """Waits until a word can be read; answers the picture and its place."""
        def look():
            image = self.machine.picture(picture)
            try:
                return image, self.find(word, image)
            except Failure:
                return None
        return self.machine.wait_for(f'"{word}"', look, limit)[0]

    def opens_for(self, name):
        """Holds the name of the ministry on the start page, and enters a code."""
        self.leads_to('toque', 'conocer', None)
        self.machine.touch(*self.find('mitic', self.machine.picture()), hold=8)
        self.reads('pin')
        self.type_code(name)

    # --- trials

    def codes_are_set(self):
        with open(self.machine.path('signer.pub'), encoding='ascii') as key:
            self.machine.said(f"printf '{key.read().strip()}' >/etc/mitic-kiosk/keys.d/lobby.pub".replace('\n', '\\n'))
        for name, code in CODES.items():
            status, said = self.machine.shell(f"printf '{code}\\n{code}\\n' | mitic-kiosk --set-code {name}")
            if status != 0:
                raise Failure(said)
        kept = self.machine.said('stat -c "%a %U:%G" /etc/mitic-kiosk/codes')
        if kept != '640 root:mitic-kiosk':
            raise Failure(kept)
        taken = self.machine.shell(f"printf '{CODES['Ana']}\\n{CODES['Ana']}\\n' | mitic-kiosk --set-code Carla")
        if taken[0] == 0:
            raise Failure('a third one got the code of another')
        return f'{kept}; {taken[1]}'

    def stick_is_mounted_for_reading(self):
        self.plug('good')
        options = self.machine.said(f'findmnt --noheadings --output OPTIONS {MOUNTED}').split(',')
        for option in ('ro', 'nosuid', 'nodev', 'noexec'):
            if option not in options:
                raise Failure(f'{option} is not among {" ".join(options)}')
        seen = self.machine.said(f'nsenter --mount --target $(pgrep -x mitic-kiosk) '
                                 f'setpriv --reuid mitic-kiosk --regid mitic-kiosk --clear-groups ls {MOUNTED}')
        if 'news.sqlite.minisig' not in seen:
            raise Failure(f'the kiosk sees: {seen}')
        self.first_screen()
        self.pull('good')

    def changed_content_is_refused(self):
        self.plug('tampered')
        self.opens_for('Ana')
        self.reads('rechazado', 'stick-refused')
        self.pull('tampered')
        self.end_of_visit()

    def two_people_accept(self):
        self.plug('good')
        self.opens_for('Ana')
        _, place = self.reads('aceptar', 'stick-review')
        self.machine.touch(*place)
        self.reads('segunda')
        self.type_code('Ana')
        self.reads('otra')
        if self.machine.said('cat /var/lib/mitic-kiosk/content/state'):
            raise Failure('one person was enough')
        self.type_code('Beto')
        self.reads('retirar', 'stick-taken')
        self.pull('good')
        self.end_of_visit()
        state = self.machine.said('cat /var/lib/mitic-kiosk/content/state').split()
        self.machine.wait_for('the new words', lambda: self.mission_has('probar'), 120)
        return ' '.join(state)

    def mission_has(self, word):
        self.leads_to('toque', 'conocer', None)
        self.leads_to('mision', 'implementar', None)
        try:
            self.find(word, self.machine.picture('stick-mission'))
            return True
        except Failure:
            return False
        finally:
            self.end_of_visit()

    def one_touch_and_a_code_undo(self):
        self.opens_for('Beto')
        _, place = self.reads('deshacer', 'stick-undo')
        self.machine.touch(*place)
        self.reads('volver')
        self.type_code('Beto')
        self.reads('volvio')
        self.machine.press('esc')
        self.end_of_visit()
        if self.mission_has('probar'):
            raise Failure('the new words are still shown')
        return ' '.join(self.machine.said('cat /var/lib/mitic-kiosk/content/state').split())
