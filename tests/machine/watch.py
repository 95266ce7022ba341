# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One line a check, and the questions of which all checks of a machine are made."""

import time
import unicodedata

from machine import Failure, difference, is_kiosk

BOOT = 300      # s, the longest boot
BACK = 120      # s, until the first screen is back
UNIT = 'mitic-kiosk.service'


def lower_part(image):
    """What stands below the lace of the first screen, which turns."""
    return image.crop((0, image.height * 11 // 20, image.width, image.height))


def plain(text):
    """Small letters without accents, which are read the most surely."""
    return ''.join(letter for letter in unicodedata.normalize('NFD', text.lower()) if not unicodedata.combining(letter))


class Watch:
    def __init__(self, machine):
        self.machine = machine
        self.first = None   # the first screen
        self.start_time = 0  # ms, from the start of the unit to the first frame, at the first boot
        self.passed = self.failed = 0

    def check(self, name, trial):
        """Runs a trial, which answers what it has seen; a failure does not end the others."""
        begin = time.monotonic()
        try:
            seen, word = trial() or '', 'ok'
            self.passed += 1
        except (Failure, OSError, ValueError) as failure:
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
        if self.first and difference(lower_part(image), lower_part(self.first)) > 0.05:
            raise Failure('another screen is shown')
        return image

    def find(self, word, image):
        """The middle of a word that can be read on a picture, whatever its case and accents."""
        read = self.machine.words(image)
        for text, middle in read:
            if word in plain(text):
                return middle
        raise Failure(f'"{word}" cannot be read: {" ".join(text for text, _ in read)[-300:]}')

    def leads_to(self, touched, word, name):
        """Touches a word until another page is shown, three times at most; answers how often. The page must have a word."""
        before = self.machine.picture()
        place = self.find(touched, before)
        for touches in (1, 2, 3):
            self.machine.touch(*place)
            try:
                self.machine.wait_for('another page', lambda: difference(lower_part(before), lower_part(
                    self.machine.picture())) > 0.05, 20)
            except Failure:
                continue
            self.find(word, self.shown(name))
            return touches
        raise Failure(f'three touches of "{touched}" lead nowhere')

    def end_of_visit(self):
        """Goes back to the first screen by keys; a slow machine may need them again."""
        for _ in range(3):
            self.machine.press('home')
            time.sleep(2)
            self.machine.press('esc')
            try:
                self.machine.wait_for('the first screen', lambda: difference(
                    lower_part(self.machine.picture()), lower_part(self.first)) < 0.05, 20)
                return
            except Failure:
                continue
        raise Failure('the visit does not end')
