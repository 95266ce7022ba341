# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the kiosk beside what one would pick instead and beside the floor, in one run. tools/bench calls it.

First pixel: from just before exec to the first of 200 pixels that shows what the finished screen shows there. The pixels
are chosen by chance from the finished screen of an earlier start, from what is neither its ground nor black nor white, so
that an empty window does not count; the same way for all. They are read every half millisecond in the server's memory.
Memory: the PSS of the program and all below it, 5 s after the start. Idle: processor time of the same, over 30 s.
Contestants take turns, so that what else the machine does meets them all; figures are medians, with least and most."""

import datetime
import json
import os
import platform
import re
import shutil
import statistics
import struct
import subprocess
import sys
import time
import zlib

import content
import page
from screen import WAIT_LIMIT, Fault, Program, Screen, say, text_of

ROUNDS = 9
COLD_ROUNDS = 3
GROWTH_ROUNDS = 5
MEMORY_AFTER = 5  # s
IDLE_AFTER = 10   # s: a browser tidies up long after its start
IDLE_FOR = 30     # s
SIZES = (100, 1_000, 10_000, 100_000)  # paragraphs
SEED = 2026
FRAME = 16     # ms
TWO_FRAMES = 33

FLOOR, FIRST, MISSION = 'Empty Qt Quick window', 'mitic-kiosk, first screen', 'mitic-kiosk, mission page'
BROWSER, BROWSER_MISSION = 'Chromium kiosk, first screen', 'Chromium kiosk, mission page'
KIWIX = 'Kiwix, first screen'


def figures(values):
    return {'median': statistics.median(values), 'least': min(values), 'most': max(values), 'runs': len(values)}


class Contest:
    """The contestants and what is known of their finished screens."""

    def __init__(self, build):
        self.work = os.path.join(build, 'work')
        shutil.rmtree(self.work, ignore_errors=True)
        os.makedirs(self.work)
        kiosk = os.path.join(build, 'app/mitic-kiosk')
        self.kiosk = [kiosk, '--kiosk', '--renderer', 'software', '--language', 'es']
        words = os.path.join(self.work, 'words.sqlite')
        subprocess.run([os.path.join(HOUSE, 'tools/content'), words], check=True)
        web = os.path.join(self.work, 'web')
        os.makedirs(web)
        with open(os.path.join(web, 'index.html'), 'w', encoding='utf-8') as file:
            file.write(page.page(HOUSE, words))
        # Root has no other choice than --no-sandbox; it makes the browser faster and smaller, if anything.
        browser = ['chromium', '--kiosk', '--no-sandbox', '--user-data-dir=HOME/profile', '--window-position=0,0',
                   '--window-size=1080,1920', '--no-first-run', '--no-default-browser-check', '--disable-sync',
                   '--disable-background-networking', '--disable-component-update', '--disable-quic',
                   '--disable-extensions', '--password-store=basic']
        address = 'file://' + os.path.join(web, 'index.html')
        self.commands = {
            FLOOR: [os.path.join(build, 'tests/bench_floor')],
            FIRST: self.kiosk,
            MISSION: self.kiosk + ['--page', 'mission'],
            BROWSER: browser + [address],
            BROWSER_MISSION: browser + [address + '#mission'],
        }
        self.environment = {}
        # Or it offers to translate the page, over the page.
        self.files = dict.fromkeys((BROWSER, BROWSER_MISSION), {
            'profile/Default/Preferences': '{"translate": {"enabled": false}}'})
        zim = self.book(web)
        if zim:
            self.commands[KIWIX] = ['kiwix-desktop', zim]
            self.environment[KIWIX] = {'QTWEBENGINE_DISABLE_SANDBOX': '1'}  # root, as above
        self.places = {}

    def book(self, web):
        """The same page as a book for Kiwix; nothing where Kiwix is not to be had."""
        if not shutil.which('kiwix-desktop') or not shutil.which('zimwriterfs'):
            return None

        def chunk(kind, data):
            return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))

        with open(os.path.join(web, 'icon.png'), 'wb') as file:  # a book must have one: 48 by 48, one colour
            file.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', 48, 48, 8, 2, 0, 0, 0))
                       + chunk(b'IDAT', zlib.compress((b'\0' + b'\x0a\x1b\x3d' * 48) * 48)) + chunk(b'IEND', b''))
        zim = os.path.join(self.work, 'kiosk.zim')
        made = subprocess.run(['zimwriterfs', '--welcome=index.html', '--illustration=icon.png', '--language=spa',
                               '--title=MITIC', '--description=MITIC', '--creator=MITIC', '--publisher=MITIC',
                               '--name=mitic', '--withoutFTIndex', web, zim], capture_output=True, check=False)
        return zim if made.returncode == 0 and os.path.exists(zim) else None

    def start(self, name, screen, command=None):
        return Program(command or self.commands[name], screen, self.environment.get(name), self.files.get(name))

    def learn(self, name, screen):
        """Learns what the finished screen looks like; also the start that warms the caches."""
        program = self.start(name, screen)
        try:
            time.sleep(3)
            screen.settled(still=1, patience=6)
            self.places[name] = screen.content()
            screen.save(os.path.join(self.work, re.sub(r'\W+', '-', name) + '.ppm'))
        finally:
            program.end()
        blank(screen)

    def first_pixel(self, name, screen, command=None):
        """Starts a program and waits for its first pixel. Answers the program and the milliseconds."""
        places = self.places[name]
        program = self.start(name, screen, command)
        pixel, now, since = screen.pixel, time.perf_counter, program.since
        while True:
            for x, y, colour in places:
                if pixel(x, y) == colour:
                    return program, 1000 * (now() - since)
            if now() - since > WAIT_LIMIT or not program.alive():
                program.end()
                raise Fault(f'{name} shows nothing')
            time.sleep(0.0005)


def blank(screen):
    """Waits until nothing of the last program is left on the screen."""
    end = time.monotonic() + WAIT_LIMIT
    while any(screen.pixel(x, y) != b'\0\0\0' for x in range(5, 1080, 90) for y in range(5, 1920, 60)):
        if time.monotonic() > end:
            raise Fault('the screen does not become empty')
        time.sleep(0.02)
    time.sleep(0.1)


def programs(contest):
    """First pixel, memory and idle time of all contestants."""
    results = {name: {} for name in contest.commands}
    with Screen() as screen:
        for name in list(contest.commands):
            try:
                contest.learn(name, screen)
            except Fault as fault:
                if name != KIWIX:
                    raise Fault(f'{name}: {fault}') from fault
                say(f'bench: {name} is left out: {fault}')
                del contest.commands[name], results[name]
        pixels = {name: [] for name in results}
        memory = {name: [] for name in results}
        for number in range(ROUNDS):
            say(f'bench: start and memory, round {number + 1} of {ROUNDS}')
            for name in results:
                program, took = contest.first_pixel(name, screen)
                try:
                    pixels[name].append(took)
                    # The memory of some rounds is enough: it hardly varies, and waiting for it takes most of the time.
                    if number % 3 == 0:
                        time.sleep(max(0, program.since + MEMORY_AFTER - time.perf_counter()))
                        memory[name].append(program.memory() / 1024)
                finally:
                    program.end()
                blank(screen)
        for name, result in results.items():
            result['first pixel, ms'] = figures(pixels[name])
            result['memory, MB'] = figures(memory[name])
        cold(contest, screen, results)
    idle(contest, results)
    return results


def cold(contest, screen, results):
    """Starts with nothing of the programs in the memory of the system, where it may be asked to forget."""
    names = [name for name in (FLOOR, FIRST, BROWSER) if name in results]
    pixels = {name: [] for name in names}
    for number in range(COLD_ROUNDS):
        say(f'bench: cold start, round {number + 1} of {COLD_ROUNDS}')
        for name in names:
            os.sync()
            try:
                with open('/proc/sys/vm/drop_caches', 'w', encoding='ascii') as file:
                    file.write('3')
            except OSError:
                say('bench: no cold starts: only root may empty the page cache')
                return
            program, took = contest.first_pixel(name, screen)
            program.end()
            blank(screen)
            pixels[name].append(took)
    for name in names:
        results[name]['first pixel cold, ms'] = figures(pixels[name])


def idle(contest, results):
    """All at the same time, each on a display of its own: they hardly do anything."""
    say(f'bench: idle for {IDLE_FOR} s')
    screens, running = {}, {}
    try:
        for name in results:
            screens[name] = Screen()
            running[name] = contest.start(name, screens[name])
        time.sleep(IDLE_AFTER)
        before = {name: (program.cpu(), program.wakeups(), time.perf_counter()) for name, program in running.items()}
        time.sleep(IDLE_FOR)
        for name, program in running.items():
            cpu, wakeups, since = before[name]
            seconds = time.perf_counter() - since
            results[name]['idle, % of a core'] = 100 * (program.cpu() - cpu) / seconds
            # Threads that ended meanwhile are not counted, or they would count backwards.
            results[name]['wake-ups a second'] = sum(
                now - wakeups.get(task, 0) for task, now in program.wakeups().items()) / seconds
    finally:
        for program in running.values():
            program.end()
        for screen in screens.values():
            screen.close()


def inside(build, folder=None):
    """What bench_kiosk measures in the program: {name: {median, p99, most, runs}}, ms."""
    say('bench: inside the program')
    with Screen() as screen:
        environment = dict(os.environ, DISPLAY=screen.name, QT_QPA_PLATFORM='xcb', LC_ALL='C.UTF-8')
        tests = []
        if folder:
            environment['KIOSK_BENCH_CONTENT'] = folder
            tests = ['keyToAnswer']
        run = subprocess.run([os.path.join(build, 'tests/bench_kiosk'), *tests], env=environment, text=True,
                             capture_output=True, timeout=400, check=False)
    line = re.compile(r'figure (.+): median ([\d.]+) ms, 99th percentile ([\d.]+) ms, most ([\d.]+) ms, (\d+) runs')
    found = {name: {'median': float(median), 'p99': float(p99), 'most': float(most), 'runs': int(runs)}
             for name, median, p99, most, runs in line.findall(run.stdout)}
    if run.returncode != 0 or not found:
        raise Fault('bench_kiosk failed: ' + (run.stdout + run.stderr)[-2000:])
    return found


def growth(contest, build):
    """Start-up, memory and search with more and more content."""
    folder = os.path.join(contest.work, 'growth')
    os.makedirs(folder)
    files = {}
    for size in SIZES:
        say(f'bench: making content of {size} paragraphs, seed {SEED}')
        files[size] = os.path.join(folder, f'{size}.sqlite')
        content.write(HOUSE, files[size], size, SEED)
    pixels = {size: [] for size in SIZES}
    memory = {size: [] for size in SIZES}
    with Screen() as screen:
        contest.learn(FIRST, screen)
        for number in range(GROWTH_ROUNDS):
            say(f'bench: growth, round {number + 1} of {GROWTH_ROUNDS}')
            for size, file in files.items():
                program, took = contest.first_pixel(FIRST, screen, contest.kiosk + ['--content', file])
                try:
                    pixels[size].append(took)
                    if number % 2 == 0:
                        time.sleep(max(0, program.since + MEMORY_AFTER - time.perf_counter()))
                        memory[size].append(program.memory() / 1024)
                finally:
                    program.end()
                blank(screen)
    answers = inside(build, folder)
    return {size: {'first pixel, ms': figures(pixels[size]), 'memory, MB': figures(memory[size]),
                   'key to answer, ms': answers.get(f'key to answer, {size} paragraphs')} for size in SIZES}


# --- What is told

class Goals:
    """What was to be reached, and whether it was."""

    def __init__(self):
        self.rows = []

    def at_most(self, what, value, limit, unit='×'):
        self.rows.append({'goal': what, 'at most': limit, 'measured': round(value, 4), 'unit': unit,
                          'met': value <= limit})

    def of(self, results):
        shown = results.get('programs')
        if shown:
            def ratio(what, one, other):
                return shown[one][what]['median'] / shown[other][what]['median']
            for what, floor, browser in (('first pixel, ms', 1.5, 6), ('memory, MB', 1.6, 8)):
                name = what.split(',')[0]
                self.at_most(f'{name} of the first screen, beside the empty window', ratio(what, FIRST, FLOOR), floor)
                self.at_most(f'{name} of the first screen, beside Chromium', ratio(what, FIRST, BROWSER), 1 / browser)
            self.at_most('idle on a still page', round(shown[MISSION]['idle, % of a core'], 2), 0, '%')
            self.at_most('idle on the first screen', shown[FIRST]['idle, % of a core'], 5, '%')
        for name in ('language switch', 'page change', 'key to results'):
            figure = results.get('inside', {}).get(name)
            if figure:
                self.at_most(f'{name}, median', figure['median'], FRAME, 'ms')
                self.at_most(f'{name}, 99th percentile', figure['p99'], TWO_FRAMES, 'ms')
        grown = results.get('growth')
        if grown:
            least, most = (grown[size]['first pixel, ms']['median'] for size in (SIZES[0], SIZES[-1]))
            self.at_most(f'first pixel, {SIZES[-1]} paragraphs beside {SIZES[0]}', most / least, 1.1)
        return self.rows


def table(head, rows):
    lines = ['| ' + ' | '.join(head) + ' |', '|' + '---|' * len(head)]
    return '\n'.join(lines + ['| ' + ' | '.join(row) + ' |' for row in rows]) + '\n'


def spread(figure, digits=0):
    return f'{figure["median"]:.{digits}f} ({figure["least"]:.{digits}f}–{figure["most"]:.{digits}f})'


def times(figure, floor):
    return f'{figure["median"] / floor["median"]:.2f}'


def machine():
    cpu = re.search(r'^model name\s*: (.*)', text_of('/proc/cpuinfo'), re.MULTILINE)
    ram = re.search(r'^MemTotal:\s+(\d+)', text_of('/proc/meminfo'), re.MULTILINE)
    return {'processor': cpu.group(1) if cpu else platform.machine(), 'cores': os.cpu_count(),
            'memory, GB': round(int(ram.group(1)) / 2 ** 20) if ram else 0,
            'system': re.search(r'^PRETTY_NAME="(.*)"', text_of('/etc/os-release'), re.MULTILINE).group(1),
            'Qt': subprocess.run(['dpkg-query', '-W', '-f', '${Version}', 'libqt6quick6'], text=True,
                                 capture_output=True, check=False).stdout,
            'Chromium': subprocess.run(['dpkg-query', '-W', '-f', '${Version}', 'chromium'], text=True,
                                       capture_output=True, check=False).stdout}


def markdown(results):
    of = results['machine']
    parts = [f'Measured on {results["date"]}: {of["system"]}, {of["cores"]} cores, {of["memory, GB"]} GB, Qt {of["Qt"]}, '
             f'Chromium {of["Chromium"]}, 1080×1920, no graphics hardware. Medians (least–most); × is beside the empty '
             'window.\n']
    shown = results.get('programs')
    if shown:
        floor = shown[FLOOR]
        parts.append(table(
            ('program', 'first pixel, ms', '×', 'memory, MB', '×', 'idle, % of a core', 'wake-ups a second',
             'first pixel cold, ms'),
            [(name, spread(one['first pixel, ms']), times(one['first pixel, ms'], floor['first pixel, ms']),
              spread(one['memory, MB'], 1), times(one['memory, MB'], floor['memory, MB']),
              f'{one["idle, % of a core"]:.2f}', f'{one["wake-ups a second"]:.1f}',
              spread(one['first pixel cold, ms']) if 'first pixel cold, ms' in one else '')
             for name, one in shown.items()]))
    if 'inside' in results:
        parts.append(table(('from input to the whole frame', 'median, ms', '99th percentile, ms', 'most, ms', 'runs'),
                           [(name, f'{one["median"]:.1f}', f'{one["p99"]:.1f}', f'{one["most"]:.1f}', str(one['runs']))
                            for name, one in results['inside'].items()]))
    grown = results.get('growth')
    if grown:
        least = grown[SIZES[0]]
        parts.append(table(
            ('paragraphs', 'first pixel, ms', f'× of {SIZES[0]}', 'memory, MB', f'× of {SIZES[0]}',
             'key to answer, median ms', '99th percentile'),
            [(f'{size:,}'.replace(',', ' '), spread(one['first pixel, ms']),
              times(one['first pixel, ms'], least['first pixel, ms']), spread(one['memory, MB'], 1),
              times(one['memory, MB'], least['memory, MB']),
              *((f'{one["key to answer, ms"][key]:.2f}' for key in ('median', 'p99'))
                if one['key to answer, ms'] else ('', '')))
             for size, one in grown.items()]))
    parts.append(table(('goal', 'at most', 'measured', ''),
                       [(row['goal'], f'{row["at most"]:.3g} {row["unit"]}', f'{row["measured"]:.3g} {row["unit"]}',
                         'met' if row['met'] else '**missed**') for row in results['goals']]))
    return '\n'.join(parts)


def main(build, parts):
    started = time.monotonic()
    if os.getloadavg()[0] > 0.5:
        say(f'bench: this machine is busy (load {os.getloadavg()[0]:.1f}): no time of this run is to be trusted')
    results = {'date': datetime.date.today().isoformat(), 'machine': machine()}
    contest = Contest(build)
    if 'programs' in parts:
        results['programs'] = programs(contest)
    if 'inside' in parts:
        results['inside'] = inside(build)
    if 'growth' in parts:
        results['growth'] = growth(contest, build)
    results['goals'] = Goals().of(results)
    results['minutes'] = round((time.monotonic() - started) / 60, 1)
    shutil.rmtree(os.path.join(contest.work, 'growth'), ignore_errors=True)
    text = markdown(results)
    with open(os.path.join(build, 'bench.json'), 'w', encoding='utf-8') as file:
        json.dump(results, file, indent=1, ensure_ascii=False)
    with open(os.path.join(build, 'bench.md'), 'w', encoding='utf-8') as file:
        file.write(text)
    print(text)
    say(f'bench: {results["minutes"]} minutes; the figures are in {build}/bench.md and bench.json')


if __name__ == '__main__':
    HOUSE = os.path.abspath(os.path.join(os.path.dirname(__file__), '../..'))
    try:
        main(sys.argv[1], sys.argv[2:])
    except Fault as fault:
        sys.exit(f'bench: {fault}')
