# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Counts instructions where times would depend on what else the machine does. tools/bench count calls it:
count.py BUILD FIGURES [--update]

The figures are those of callgrind, of all code in the process, from exec to the first frameSwapped() of the window, or
from an input to the end of its last frame (bench_count), without the collection of garbage. They repeat to 0.2 %, because
all else that changes them is fixed: the seed of Qt's hashes, the screen (Qt's offscreen platform, software renderer), the
environment, the language, and no animation. valgrind shows a processor of its own to the program, with AVX or not as the
machine has it; libc is told to use none, which changes the start by 0.6 %. What Qt chooses by the processor changes it by
less than 0.1 %.

FIGURES holds one set a Debian release, architecture and preset of the build, in million instructions: the debug build,
which tools/test has anyway, and the build that is benched differ by a few per cent. BUILD is the folder of a preset. A
figure that is more than 3 % above the recorded one is a fault. Another version of Qt has other figures; where Debian brings
one, --update records them."""

import concurrent.futures
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

# When the JavaScript engine collects garbage depends on addresses, and one collection takes 13 million instructions: where
# a few inputs are counted, it is left out. Once given, the first option changes the default of the second.
WITHOUT_GARBAGE = ('--toggle-collect=QV4::MemoryManager::runGC()', '--collect-atstart=yes')
SIZES = ((1080, 1920), (2160, 3840))
MOST_GROWTH = 0.03
WAIT_LIMIT = 1800  # s; a count takes half a minute on a machine of its own
EMPTY, START, VERSION = 'empty window, first frame', 'kiosk, first frame', 'mitic-kiosk --version'


class Fault(Exception):
    """One sentence on why there is no figure."""


class Counted:
    """A program under callgrind, in a home of its own; dumps() has what it counted when it has ended."""

    def __init__(self, command, size=SIZES[0], options=()):
        self.name = os.path.basename(command[0])
        self.home = tempfile.mkdtemp(prefix='kiosk-count-')
        screen = os.path.join(self.home, 'screen.json')
        with open(screen, 'w', encoding='utf-8') as file:
            json.dump({'screens': [{'name': 'lobby', 'x': 0, 'y': 0, 'width': size[0], 'height': size[1],
                                    'logicalDpi': 96, 'logicalBaseDpi': 96, 'dpr': 1}]}, file)
        environment = {
            'PATH': '/usr/bin:/bin', 'LC_ALL': 'C.UTF-8', 'HOME': self.home, 'XDG_RUNTIME_DIR': self.home,
            'DBUS_SESSION_BUS_ADDRESS': 'unix:runtime=yes',  # none, and none to be started
            'QT_QPA_PLATFORM': 'offscreen:configfile=' + screen, 'QT_HASH_SEED': '0',
            'GLIBC_TUNABLES': 'glibc.cpu.hwcaps=-AVX2,-AVX,-AVX_Fast_Unaligned_Load',
        }
        self.errors = open(os.path.join(self.home, 'errors.txt'), 'w+', encoding='utf-8', errors='replace')
        self.process = subprocess.Popen(
            [shutil.which('valgrind'), '--tool=callgrind', '--quiet', f'--callgrind-out-file={self.home}/counts',
             *options, *command],
            env=environment, cwd=self.home, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=self.errors,
            encoding='utf-8')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.communicate()
        self.errors.close()
        shutil.rmtree(self.home, ignore_errors=True)

    def dumps(self):
        """What was counted so far: {name of the dump, empty for the one at the end: instructions}, the least of equal names."""
        found = {}
        for name in os.listdir(self.home):
            if name.startswith('counts'):
                with open(os.path.join(self.home, name), encoding='utf-8', errors='replace') as file:
                    text = file.read()
                total = re.search(r'^totals: (\d+)$', text, re.MULTILINE)
                trigger = re.search(r'^desc: Trigger: (?:Client Request: )?(.*)$', text, re.MULTILINE)
                if total and trigger:
                    what, count = trigger.group(1), int(total.group(1))
                    found[what] = min(found.get(what, count), count)
        return found

    def fault(self, what):
        self.errors.seek(0)
        return Fault(f'{self.name} {what}: {self.errors.read().strip()[-500:]}')

    def first_dump(self):
        """Waits for the first dump and ends the program."""
        end = time.monotonic() + WAIT_LIMIT
        while time.monotonic() < end:
            ended = self.process.poll() is not None
            dumps = self.dumps()
            if dumps:
                return next(iter(dumps.values()))
            if ended:
                raise self.fault('ended before its first frame')
            time.sleep(0.1)
        raise self.fault('shows nothing')

    def finish(self):
        """Waits for the end of the program; answers what it wrote."""
        try:
            said, _ = self.process.communicate(timeout=WAIT_LIMIT)
        except subprocess.TimeoutExpired:
            raise self.fault('does not end') from None
        if self.process.returncode != 0:
            raise self.fault(f'ended with {self.process.returncode}')
        return said


# --- What is counted

def first_frame(command, size):
    """Instructions from exec to the end of the first frame. The dump is made by callgrind, so the program is the very one
    that ships."""
    with Counted(command, size, ['--dump-after=QQuickWindow::frameSwapped()']) as counted:
        return counted.first_dump()


def whole_run(command):
    with Counted(command) as counted:
        counted.finish()
        return sum(counted.dumps().values())


def inputs(command, size):
    """Instructions of one input of each kind: {kind: instructions}."""
    with Counted(command + [str(side) for side in size], size, ['--instr-atstart=no', *WITHOUT_GARBAGE]) as counted:
        numbers = re.findall(r'^(.*): (\d+) inputs$', counted.finish(), re.MULTILINE)
        dumps = counted.dumps()
        return {kind: dumps[kind] // int(number) for kind, number in numbers}


def count_all(build):
    """{size: {what: million instructions}}"""
    kiosk = [os.path.join(build, 'app/mitic-kiosk')]
    lobby = kiosk + ['--kiosk', '--renderer', 'software', '--language', 'es', '--reduced-motion']
    floor, visits = ([os.path.join(build, 'tests', name)] for name in ('bench_floor', 'bench_count'))
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        # What takes longest comes first. On the large screen inputs would take minutes: ten times as many instructions.
        visited = pool.submit(inputs, visits, SIZES[0])
        started = {size: pool.submit(first_frame, lobby, size) for size in SIZES}
        empty = {size: pool.submit(first_frame, floor, size) for size in SIZES}
        version = pool.submit(whole_run, kiosk + ['--version'])
        counted = {size: {EMPTY: empty[size].result(), START: started[size].result()} for size in SIZES}
        counted[SIZES[0]].update(visited.result())
        counted[SIZES[0]][VERSION] = version.result()
    return {f'{width}×{height}': {what: round(number / 1e6, 3) for what, number in counted[width, height].items()}
            for width, height in SIZES}


# --- What is told

def set_for(build):
    """What a set of figures is for: "debian-12 x86_64 debug"."""
    with open('/etc/os-release', encoding='utf-8') as file:
        values = dict(re.findall(r'^(\w+)="?([^"\n]*)"?$', file.read(), re.MULTILINE))
    return f'{values.get("ID")}-{values.get("VERSION_ID")} {os.uname().machine} {os.path.basename(build)}'


def table(counted, recorded):
    lines = ['| million instructions | ' + ' | '.join(f'{size} | recorded | change, %' for size in counted) + ' |',
             '|---' * (1 + 3 * len(counted)) + '|']
    for what in next(iter(counted.values())):
        cells = [what]
        for size, figures in counted.items():
            now, before = figures.get(what), recorded.get(size, {}).get(what)
            cells += [f'{now:.2f}' if now else '', f'{before:.2f}' if before else '',
                      f'{100 * (now / before - 1):+.2f}' if now and before else '']
        lines.append('| ' + ' | '.join(cells) + ' |')
    for size, figures in counted.items():
        lines.append(f'At {size} the first frame of the kiosk takes {figures[START] / figures[EMPTY]:.2f} × the empty '
                     'window.')
    return '\n'.join(lines)


def grown(counted, recorded):
    """One sentence for every figure that grew too much."""
    return [f'{what} at {size} takes {now:.2f} million instructions, {100 * (now / before - 1):.1f} % more than the '
            f'recorded {before:.2f}'
            for size, figures in counted.items() for what, now in figures.items()
            if (before := recorded.get(size, {}).get(what)) and now > before * (1 + MOST_GROWTH)]


def main(build, path, update):
    with open(path, encoding='utf-8') as file:
        sets = json.load(file)
    name = set_for(build)
    recorded = {} if update else sets.get(name, {})
    counted = count_all(build)
    print(table(counted, recorded))
    if update:
        sets[name] = counted
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(sets, file, indent=1, ensure_ascii=False, sort_keys=True)
            file.write('\n')
        print(f'{path} now holds these figures for {name}')
    elif not recorded:
        print(f'note: {path} holds no figures for {name} to compare with; tools/bench count {os.path.basename(build)} --update '
              'records these')
    faults = grown(counted, recorded)
    for fault in faults:
        print('FAULT: ' + fault)
    return 1 if faults else 0


if __name__ == '__main__':
    try:
        sys.exit(main(*sys.argv[1:3], sys.argv[3:] == ['--update']))
    except Fault as fault:
        sys.exit(f'bench: {fault}')
