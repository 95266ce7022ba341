# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# accessibility.py PROGRAM
# Walks through the shipped program as a screen reader does, on the accessibility bus alone: from the start page, which has
# both languages, it uses the first action of everything that can be used, on every screen that this leads to. Then it waits
# for the question whether somebody is still there, looks at the menu and the print panel that staff open by keys, and goes
# to the aids, the search and every topic where controls are low and a touch must rest. Writes what is wrong, a line each, then one line of
# counts. Needs a display of 1080 x 1920 px without a window manager, and a session bus of its own.

import subprocess
import sys
import time

from tree import Program

# A busy machine sees less, and says what it left out.
WALK_LIMIT = 150  # s: no new screen is gone to after that
SCREEN_LIMIT = 30  # s
USABLE = ('check box', 'entry', 'menu item', 'push button', 'radio button', 'text')
REACH_LINE = 930  # px: what is touched stands below it where controls are low
HOLD = 'Mantener para elegir'
RAISE = 'Subir la pantalla'
PRESSED = ('check box', 'menu item', 'push button', 'radio button')
# What else a screen is made of.
KNOWN = USABLE + ('alert', 'application', 'dialog', 'filler', 'frame', 'heading', 'image', 'label', 'notification', 'panel',
                  'popup menu', 'static')


def signature(things):
    """What tells one screen from another: its headings, else the words of a screen without any, and what covers it."""
    headings = tuple(thing.name for thing in things if thing.role in ('heading', 'dialog', 'alert'))
    return headings or tuple(thing.name for thing in things if thing.role == 'label')[:3]


def is_bar(thing):
    return 'selectable' in thing.states


class Walk:
    def __init__(self, program):
        self.program = program
        self.running = Program(program)
        self.faults = []
        self.screens = {}
        self.roles = {}
        self.actions = 0
        self.used = set()
        self.without_effect = []
        self.cut = 0
        self.left_out = 0
        self.language = None  # the name of the first one

    def fault(self, screen, thing, what):
        self.faults.append(f'{" / ".join(screen)}: {thing.role} "{thing.name}" {what}')

    def judge(self, screen, things):
        for thing in things:
            self.roles[thing.role] = self.roles.get(thing.role, 0) + 1
            if thing.role not in KNOWN:
                self.fault(screen, thing, 'has a role that nothing here should have')
            if 'focusable' in thing.states and not thing.name.strip():
                self.fault(screen, thing, 'can have the focus and has no name')
            if thing.role in PRESSED:
                actions = thing.object.queryAction()
                first = actions.getName(0) if actions.nActions else ''
                expected = 'Toggle' if thing.role in ('check box', 'radio button') else 'Press'
                if thing.role != 'menu item' and first != expected:
                    self.fault(screen, thing, f'has the first action "{first}", not {expected}')
            if is_bar(thing) and thing.role != 'push button':
                self.fault(screen, thing, 'is a place of the bar, and no push button')
        if sum('selected' in thing.states for thing in things) > 1:
            self.faults.append(f'{" / ".join(screen)}: more than one place is selected')

    def follow(self, path):
        """Uses what path names, one after the other. Returns whether that was possible."""
        for key in path:
            things = self.running.settled()
            target = next((thing for thing in things if thing.key == key), None)
            if target is None or not self.running.use(target, things):
                return False
        return True

    def go(self, path):
        """Goes to a screen by the names of what leads there, from the start page."""
        home = next((screen for screen, way in self.screens.items() if way == path[:1]), None)
        things = self.running.settled()
        place = next((thing for thing in things if is_bar(thing)), None)
        if home and place and 'selected' not in place.states:
            self.running.use(place, things)
        # From the page that the first step leads to, if that is shown as it was first.
        if not home or not place or signature(self.running.settled()) != home or not self.follow(path[1:]):
            self.running.end()
            self.running = Program(self.program)
            if not self.follow(path):
                return None
        return self.running.settled()

    def run(self):
        waiting = [()]
        end = time.monotonic() + WALK_LIMIT
        while waiting and time.monotonic() < end:
            path = waiting.pop(0)
            things = self.go(path)
            screen = signature(things) if things else ()
            if things is None:
                self.faults.append(f'{path}: the way there is gone')
            elif screen not in self.screens:
                self.screens[screen] = path
                self.judge(screen, things)
                chosen = self.languages(things)
                self.language = self.language or next((thing.key for thing in chosen if 'checked' in thing.states), None)
                # What works in one language works in another: there it is only read.
                if all('checked' in thing.states for thing in chosen if thing.key == self.language):
                    self.use_all(path, screen, things, waiting)
                    self.read_in_others(path)
        self.left_out = len(waiting)
        self.running.end()
        if len(self.without_effect) > self.actions / 10:
            self.faults.append(f'too many buttons do nothing: {self.without_effect}')

    def question(self):
        """The question comes by itself, and an answer takes it away."""
        self.running = Program(self.program, ('--kiosk', '--idle', 'home=5,other=5,question=60'))
        self.follow([thing.key for thing in self.running.settled() if thing.role == 'push button'][:1])
        before = self.running.settled()
        home = signature(before)
        self.running.until(lambda: signature(self.running.read()) != home, 'no question comes')
        things = self.running.settled()
        self.screens[signature(things)] = ('question',)
        for thing in things:
            if thing.key in {other.key for other in before if other.role in PRESSED}:
                self.fault(signature(things), thing, 'is covered by the question, and can be used')
        self.judge(signature(things), things)
        answer = next(thing for thing in things if thing.role == 'push button' and thing.states & {'focused'})
        if not self.running.use(answer, things) or signature(self.running.settled()) != home:
            self.fault(home, answer, 'does not take the question away')
        self.running.end()

    def staff(self):
        """In a window, two keys open what only staff have."""
        self.running = Program(self.program, ('--page', 'mission'))
        subprocess.run(['xdotool', 'search', '--onlyvisible', '--name', 'MITIC', 'windowfocus', '--sync'],
                       check=True)
        for key, role in (('Menu', 'menu item'), ('ctrl+p', 'dialog')):
            subprocess.run(['xdotool', 'key', key], check=True)
            self.running.until(lambda: any(thing.role == role for thing in self.running.read()), f'{key} opens no {role}')
            things = self.running.settled()
            self.screens[(key,)] = (key,)
            self.judge((key,), things)
            subprocess.run(['xdotool', 'key', 'Escape'], check=True)
            self.running.until(lambda: all(thing.role != role for thing in self.running.read()), f'{role} does not close')
        self.running.end()

    def low(self):
        """The way to the aids, the search and every topic, and back."""
        self.running = Program(self.program, ('--kiosk', '--low-controls', '--diagonal', '32',
                                              '--idle', 'home=3600,reading=3600,other=3600,aids=3600'))

        def step(thing, things, what):
            if not self.running.use(thing, things):
                self.fault(('low controls',), thing, what)
            things = self.running.settled()
            self.screens[('low controls',) + signature(things)] = ('low controls',)
            self.judge(('low controls',) + signature(things), things)
            for other in things:
                if other.role in USABLE and 'focusable' in other.states and other.place()[1] < REACH_LINE:
                    self.fault(('low controls',) + signature(things), other, 'stands above the line')
            return things

        things = self.running.settled()
        things = step(next(thing for thing in things if thing.role == 'push button'), things, 'does not begin')
        home, *others = [thing for thing in things if is_bar(thing)]
        things = step(others[-1], things, 'does not open')
        hold = next(thing for thing in things if thing.name.startswith(HOLD))
        things = step(hold, things, 'changes nothing')
        for key in (others[0].key, home.key):  # search, and home again
            place = next(thing for thing in things if is_bar(thing) and thing.key == key)
            things = step(place, things, 'does not open')
        topics = [thing.key for thing in things if thing.role == 'push button' and not is_bar(thing) and thing.name != RAISE]
        if len(topics) < 6:
            self.faults.append(f'low controls: home has only {topics}')
        for key in topics:
            topic = next((thing for thing in things if thing.key == key), None)
            if topic is None:
                self.faults.append(f'low controls: {key[1]} is gone')
                continue
            things = step(topic, things, 'leads nowhere')
            place = next(thing for thing in things if thing.key == home.key)
            if 'selected' not in place.states:
                things = step(place, things, 'does not lead home')
        self.running.end()

    def use_all(self, path, screen, things, waiting):
        without_effect = []
        # What stands in the same place on several screens, as the keys of the keyboard, is used once.
        spots = [(thing.key, thing.place()[:2]) for thing in things if thing.role in PRESSED]
        end = time.monotonic() + SCREEN_LIMIT
        for spot in spots:
            if time.monotonic() > end:
                self.cut += 1
                break
            key = spot[0]
            thing = next((thing for thing in things if thing.key == key), None)
            if thing is None or spot in self.used:
                continue
            if 'selected' in thing.states or (thing.role == 'radio button' and 'checked' in thing.states):
                continue
            self.used.add(spot)
            self.actions += 1
            if not self.running.use(thing, things):
                without_effect.append(key)
                continue
            things = self.running.settled()
            if signature(things) != screen:
                if signature(things) not in self.screens:
                    waiting.append(path + (key,))
                things = self.go(path)
        # A button may have nothing to do, as "Centre" on a map that is centred. Few may.
        self.without_effect += [key[1] for key in without_effect if key[0] == 'push button']
        self.faults += [f'{" / ".join(screen)}: {" ".join(key)} does nothing'
                        for key in without_effect if key[0] != 'push button']

    @staticmethod
    def languages(things):
        """The choice of the language: the radio buttons of the bar."""
        places = [index for index, thing in enumerate(things) if is_bar(thing)]
        return [thing for thing in things[places[0]:places[-1]] if thing.role == 'radio button'] if places else []

    def read_in_others(self, path):
        """Judges a screen in the other languages."""
        things = self.go(path) or []
        for other in [thing.key for thing in self.languages(things) if thing.key != self.language]:
            for key in (other, self.language):
                choice = next(thing for thing in self.languages(things) if thing.key == key)
                if not self.running.use(choice, things):
                    self.faults.append(f'{path}: {key[1]} does nothing')
                things = self.running.settled()
                if key == other and signature(things) not in self.screens:
                    self.screens[signature(things)] = path + (other,)
                    self.judge(signature(things), things)


def main():
    program = sys.argv[1]
    bus = subprocess.Popen(['/usr/libexec/at-spi-bus-launcher', '--launch-immediately'], stderr=subprocess.DEVNULL)
    try:
        walk = Walk(program)
        walk.run()
        walk.question()
        walk.staff()
        walk.low()
    finally:
        bus.terminate()
    for fault in walk.faults:
        print(fault)
    roles = ', '.join(f'{role}: {count}' for role, count in sorted(walk.roles.items()))
    print(f'{len(walk.screens)} screens, {sum(walk.roles.values())} objects ({roles}), {walk.actions} actions')
    print(f'for lack of time, {walk.left_out} screens were not gone to and {walk.cut} not used up; '
          f'nothing to do had: {", ".join(walk.without_effect) or "none"}')
    sys.exit(1 if walk.faults else 0)


if __name__ == '__main__':
    main()
