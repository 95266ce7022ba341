# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Lives months of visits in minutes: drives the real kiosk by keys and taps on a display of its own, at many times the
speed of people, and looks for what grows, hangs, or is left of a visit. tools/soak calls it.

    soak.py PROGRAM MINUTES SEED REPORT.json [VISITS BEFORE THE MEMORY COUNTS]

Input comes through the X server (XTEST), so the program is the one that visitors use, unchanged. It chooses its own ways
by chance: what it presses is seldom what a tester would think of. Every visit must end in the very picture of the first
screen that the first one ended in: whatever is left of a visit shows there.

Memory is what the process alone has written (Private_Dirty), read on the first screen. It grows for a while: every page,
glyph and picture is made once, and chance takes its time to ask for each. So the first visits are not counted, a third of
them and 1 000 at least; then a line is laid through the rest. The memory grows if the line rises, and surely so: if 0 lies
below its confidence interval, which allows for readings that hang together, and if it is more than it wavers by itself. A
soak with fewer visits than that judges all but the memory, and says so."""

import json
import math
import os
import random
import statistics
import sys
import tempfile
import time

from Xlib import X, XK, display
from Xlib.ext import xtest

from screen import HEIGHT, WAIT_LIMIT, WIDTH, Fault, Program, Screen, say

REST = 0.015        # s: a program that has waited so long for an input has answered the last one
RETURN = 5          # s, and no visit takes longer to come back to the first screen
WARM = 1000         # visits at least, before the memory is judged: it was level from about 850 on
COUNTED = 8         # readings at least, to judge it by
READ_EVERY = 4      # visits between two readings of the memory
IDLE_SHARE = 0.12   # of the time is waited until the kiosk asks, and ends the visit by itself
IDLE = 'home=5,reading=5,other=5,aids=5,question=20'
IDLE_LIMIT = 40  # s
WAVER = 256         # kB a 1 000 visits: pages of the heap come and go; one leaked object a visit would be seen
MAPS = r'JSGCHeap|JSJITCode|JITCode|JSVMStack|QV4'
MORE_MAPS = 8       # the collector keeps a few free ones now and then
MORE_HANDLES = 0


class Hand:
    """The keys and the finger of a visitor who types and taps as fast as the screen answers."""

    def __init__(self, program, screen):
        self.program = program
        self.screen = screen
        self.x = display.Display(screen.name)
        # A finger has no arrow, and the arrow would be part of the picture.
        self.x.xfixes_query_version()
        self.x.screen().root.xfixes_hide_cursor()
        self.latencies = []
        self.done = []  # of this visit, to tell where it went wrong
        self.inputs = 0

    def focus(self):
        """Nobody manages windows here: the keyboard is given by hand."""
        root = self.x.screen().root
        for window in root.query_tree().children:
            if window.get_geometry().width >= 1000 and window.get_attributes().map_state == X.IsViewable:
                window.set_input_focus(X.RevertToParent, X.CurrentTime)
                self.x.sync()
                return
        raise Fault('the program has no window')

    def send(self, kind, detail=0, x=0, y=0):
        xtest.fake_input(self.x, kind, detail, x=x, y=y)

    def away(self):
        """Puts the pointer, which a finger does not have, where it hides nothing."""
        self.send(X.MotionNotify, x=WIDTH - 1, y=HEIGHT - 1)

    def watch(self, what, act):
        """Does something and waits for the screen to change, or for the program to have nothing to do."""
        self.done.append(what)
        self.inputs += 1
        before = self.screen.digest()
        since = time.perf_counter()
        act()
        self.x.flush()
        busy = since
        while (now := time.perf_counter()) - busy < REST and now - since < WAIT_LIMIT:
            if self.screen.digest() != before:
                self.latencies.append((1000 * (time.perf_counter() - since), what))
                return
            if not self.program.rests():
                busy = now
            time.sleep(0.001)

    def key(self, name, control=False):
        code = self.x.keysym_to_keycode(XK.string_to_keysym(name))
        held = self.x.keysym_to_keycode(XK.string_to_keysym('Control_L'))

        def act():
            if control:
                self.send(X.KeyPress, held)
            self.send(X.KeyPress, code)
            self.send(X.KeyRelease, code)
            if control:
                self.send(X.KeyRelease, held)
        self.watch(('Ctrl+' if control else '') + name, act)

    def tap(self, x, y):
        def act():
            self.send(X.MotionNotify, x=x, y=y)
            self.send(X.ButtonPress, 1)
            self.send(X.ButtonRelease, 1)
            self.away()
        self.watch(f'tap {x},{y}', act)

    def slide(self, x, y, to_x, to_y):
        def act():
            self.send(X.MotionNotify, x=x, y=y)
            self.send(X.ButtonPress, 1)
            for i in range(1, 9):
                self.send(X.MotionNotify, x=x + (to_x - x) * i // 8, y=y + (to_y - y) * i // 8)
            self.send(X.ButtonRelease, 1)
            self.away()
        self.watch(f'slide {x},{y} to {to_x},{to_y}', act)


class Soak:
    def __init__(self, command, minutes, seed, warm):
        self.command = command
        self.warm = warm
        self.seconds = 60 * minutes
        self.chance = random.Random(seed)
        self.faults = []
        self.readings = []
        self.visits = self.resets = 0
        self.idle_seconds = 0.0
        self.picture = None  # where to put one of what went wrong

    # --- What a visitor may do

    def open(self, hand):
        self.home(hand)
        hand.key(str(self.chance.randint(1, 6)))

    def home(self, hand):
        hand.key('Home')

    def turn(self, hand):
        for _ in range(self.chance.randint(1, 3)):
            hand.key(self.chance.choice(('Next', 'Next', 'Prior')))

    def press(self, hand):
        """Any control of the page."""
        for _ in range(self.chance.randint(1, 9)):
            hand.key(self.chance.choice(('Tab', 'Tab', 'Tab', 'Down', 'Right', 'Up')))
        hand.key('Return')

    def language(self, hand):
        hand.key('F2')

    def aids(self, hand):
        """Any text size, palette or other aid."""
        hand.key('F6')
        for _ in range(self.chance.randint(1, 3)):
            for _ in range(self.chance.randint(0, 8)):
                hand.key(self.chance.choice(('Tab', 'Tab', 'Right')))
            hand.key('Return')
        hand.key(self.chance.choice(('F6', 'Escape')))

    def search(self, hand):
        if self.chance.random() < 0.5:
            hand.key('f', control=True)
        else:
            hand.key('slash')
        for letter in self.chance.choice(('mision', 'ofi', 'tembiapo', 'politica', 'xyzzy', 'a', 'moo')):
            hand.key(letter)
        if self.chance.random() < 0.4:
            hand.key('Down')
            hand.key('Return')
        hand.key('Escape')

    def tap(self, hand):
        for _ in range(self.chance.randint(1, 4)):
            hand.tap(self.chance.randrange(WIDTH), self.chance.randrange(HEIGHT))

    def slide(self, hand):
        hand.slide(*(self.chance.randrange(size) for size in (WIDTH, HEIGHT, WIDTH, HEIGHT)))

    def visit(self, hand, screen):
        """One visit, from the first screen back to it. Answers nothing, or what went wrong."""
        hand.done = []
        hand.key(self.chance.choice(('Return', 'Tab')))
        hand.key('Return')
        ways = ((self.open, 8), (self.turn, 3), (self.press, 5), (self.language, 3), (self.aids, 2), (self.search, 2),
                (self.tap, 4), (self.slide, 1), (self.home, 1))
        for way in self.chance.choices([way for way, _ in ways], [weight for _, weight in ways],
                                       k=self.chance.randint(2, 5)):
            way(hand)
        if self.idle_seconds < IDLE_SHARE * (time.monotonic() - self.since) - 25:
            self.wait(hand, screen)
        did = list(hand.done)
        end = time.monotonic() + RETURN
        while time.monotonic() < end:
            hand.key('Home')
            hand.key('Escape')
            if self.shows(screen, self.ended, 0.15):
                return
        self.faults.append(f'visit {self.visits + 1} did not come back to the first screen as it was, after: '
                           + ', '.join(did))
        screen.save(self.picture)

    def wait(self, hand, screen):
        """Nobody answers the question: the visit ends by itself."""
        hand.key('Home')
        since = time.monotonic()
        if self.shows(screen, self.fresh, IDLE_LIMIT):
            self.resets += 1
        else:
            self.faults.append(f'visit {self.visits + 1} was not ended after {IDLE_LIMIT} s without a visitor')
        self.idle_seconds += time.monotonic() - since

    def shows(self, screen, digests, patience):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if screen.digest() in digests:
                return True
            time.sleep(0.002)
        return False

    # --- The whole

    def run(self):
        with Screen() as screen, tempfile.TemporaryFile() as errors:
            self.nothing = screen.digest()
            program = Program([*self.command, '--kiosk', '--renderer', 'software', '--language', 'es',
                               '--reduced-motion', '--idle', IDLE], screen, errors=errors)
            try:
                self.live(program, screen)
            finally:
                program.end()
            errors.seek(0)
            said = errors.read().decode(errors='replace').strip()
        if said:
            self.faults.append(f'the program said: {said}')
        if self.readings:
            self.judge()

    def live(self, program, screen):
        end = time.monotonic() + WAIT_LIMIT
        while screen.digest() == self.nothing and program.alive() and time.monotonic() < end:
            time.sleep(0.05)
        self.fresh = {screen.settled()}
        hand = Hand(program, screen)
        hand.focus()
        hand.away()
        # After a visit that ended by a key, the first screen shows where the keyboard is.
        for key in ('Return', 'Home', 'Escape'):
            hand.key(key)
        self.ended = {screen.settled()}
        self.since = time.monotonic()
        while time.monotonic() - self.since < self.seconds and not self.faults:
            self.visit(hand, screen)
            if not program.alive():
                self.faults.append(f'the program ended by itself (code {program.process.returncode}) in visit '
                                   f'{self.visits + 1}, after: ' + ', '.join(hand.done))
                break
            self.visits += 1
            if self.visits % READ_EVERY == 0:
                self.readings.append((self.visits, program.memory('Private_Dirty'), program.memory('Pss'),
                                      program.maps(MAPS), program.handles()))
        self.took = time.monotonic() - self.since
        self.latencies = sorted(hand.latencies)
        self.inputs = hand.inputs

    def judge(self):
        counted = [row for row in self.readings if row[0] > max(self.warm, self.visits // 3)]
        if len(counted) < COUNTED:
            return
        self.counted = counted
        self.slope, self.margin = slope([(visits, private) for visits, private, *_ in counted])
        if self.slope - self.margin > 0 and self.slope > WAVER:
            self.faults.append(f'the memory grows by {self.slope:.0f} ± {self.margin:.0f} kB every 1 000 visits')
        for what, column, most in (('maps of the engine', 3, MORE_MAPS), ('handles', 4, MORE_HANDLES)):
            # Halves are compared by their least: what comes and goes is no growth.
            half = len(counted) // 2
            more = min(row[column] for row in counted[half:]) - min(row[column] for row in counted[:half])
            if more > most:
                self.faults.append(f'the {what} grow: {more} more')

    def report(self, seed):
        one = {'seed': seed, 'visits': self.visits, 'inputs': self.inputs, 'minutes': round(self.took / 60, 1),
               'visits that ended by themselves': self.resets, 'faults': self.faults}
        if self.latencies:
            times = [took for took, _ in self.latencies]
            one['input to changed screen, ms'] = {
                'median': statistics.median(times), 'p99': times[int(0.99 * (len(times) - 1))],
                'worst': [f'{took:.0f} ms: {what}' for took, what in self.latencies[-5:]]}
        if self.readings:
            one['readings'] = [dict(zip(('visits', 'private kB', 'pss kB', 'maps', 'handles'), row))
                               for row in self.readings]
        if hasattr(self, 'slope'):
            one['memory a 1 000 visits, kB'] = {'slope': self.slope, 'margin of 95 %': self.margin,
                                                'counted from visit': self.counted[0][0]}
        return one


def slope(points):
    """The slope of the line through the points, for 1 000 of x, and the margin of its 95 % confidence interval. What is
    left beside the line hangs together from one reading to the next, so it counts for fewer readings than there are."""
    xs, ys = zip(*points)
    mean_x, mean_y = statistics.fmean(xs), statistics.fmean(ys)
    square = sum((x - mean_x) ** 2 for x in xs)
    rise = sum((x - mean_x) * (y - mean_y) for x, y in points) / square
    rest = [y - mean_y - rise * (x - mean_x) for x, y in points]
    variance = sum(r * r for r in rest)
    if variance == 0:
        return 1000 * rise, 0.0
    together = max(0.0, sum(a * b for a, b in zip(rest, rest[1:])) / variance)
    count = max(3.0, len(points) * (1 - together) / (1 + together))
    return 1000 * rise, 1000 * 1.96 * math.sqrt(variance / (len(points) - 2) / square * len(points) / count)


def tell(one):
    print(f'{one["visits"]} visits with {one["inputs"]} inputs in {one["minutes"]} minutes, seed {one["seed"]}; '
          f'{one["visits that ended by themselves"]} ended by themselves')
    if 'memory a 1 000 visits, kB' in one:
        memory = one['memory a 1 000 visits, kB']
        first = next(row for row in one['readings'] if row['visits'] == memory['counted from visit'])
        last = one['readings'][-1]
        print(f'memory: {memory["slope"]:+.0f} ± {memory["margin of 95 %"]:.0f} kB every 1 000 visits; written by it alone '
              f'{first["private kB"]} kB after {first["visits"]} visits, {last["private kB"]} kB at the end; '
              f'PSS {last["pss kB"]} kB')
        print(f'maps of the engine: {first["maps"]} then, {last["maps"]} at the end; '
              f'handles: {first["handles"]} then, {last["handles"]} at the end')
    else:
        print('memory: not judged, the visits are too few')
    if 'input to changed screen, ms' in one:
        times = one['input to changed screen, ms']
        print(f'input to changed screen: median {times["median"]:.1f} ms, 99th percentile {times["p99"]:.1f} ms; worst '
              + ', '.join(times['worst'][::-1]))
    for fault in one['faults']:
        print('FAULT: ' + fault)
    if not one['faults']:
        print('no fault')


def main(program, minutes, seed, out, warm=WARM):
    soak = Soak([program], float(minutes), int(seed), int(warm))
    say(f'soak: seed {seed}')
    soak.picture = os.path.splitext(out)[0] + '.ppm'
    soak.run()
    one = soak.report(int(seed))
    tell(one)
    with open(out, 'w', encoding='utf-8') as file:
        json.dump(one, file, indent=1, ensure_ascii=False)
    sys.exit(1 if one['faults'] else 0)


if __name__ == '__main__':
    try:
        main(*sys.argv[1:])
    except Fault as fault:
        sys.exit(f'soak: {fault}')
