#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# packaging/orderdeclarations.py TOOL ARGUMENTS...
# Runs a tool of Qt. Where that is qmlcachegen, the declarations of variables in the C++ file that it wrote are sorted: the one of
# Qt 6.4 writes them in the order of addresses in memory (QTBUG-121643), so that two builds of the same source would differ.
# Their order has no meaning for the compiler.

import itertools
import pathlib
import re
import subprocess
import sys

DECLARATION = re.compile(r"(?!return )[\w:<>,* ]+[ *]r\d+_\d+;\s*")


def ordered(lines):
    for declares, run in itertools.groupby(lines, key=lambda line: DECLARATION.fullmatch(line) is not None):
        yield from sorted(run) if declares else run


command = sys.argv[1:]
ended = subprocess.run(command).returncode
if ended == 0 and pathlib.Path(command[0]).name == "qmlcachegen" and "-o" in command:
    written = pathlib.Path(command[command.index("-o") + 1])
    lines = written.read_text(encoding="utf-8").splitlines(keepends=True)
    written.write_text("".join(ordered(lines)), encoding="utf-8")
sys.exit(ended)
