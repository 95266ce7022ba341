# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the style of the C++ of a build folder with clang-tidy: python3 style.py FOLDER.

Most of clang-tidy's time goes into Qt's headers. So the source files of each target are checked as one file that includes
them all, which takes a tenth of the time. Names in the unnamed namespaces of one target must therefore differ.
Precompiled headers are left out: clang cannot read those of GCC. It prints what clang-tidy finds and ends with 1 then.
"""

import collections
import concurrent.futures
import json
import os
import re
import subprocess
import sys

LIMIT = 600  # s, for one target


def main(folder):
    with open(os.path.join(folder, "compile_commands.json"), encoding="utf-8") as file:
        entries = json.load(file)
    source = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "app", "")
    targets = collections.defaultdict(dict)  # name: the entry of each of its source files
    for entry in entries:
        target = re.search(r" -o \S*CMakeFiles/([^/]+)\.dir/", entry["command"])
        if target and entry["file"].startswith(source):
            targets[target[1]][entry["file"]] = entry
    # A file that two targets compile is checked once.
    checked = set()
    together = os.path.join(folder, "style")
    os.makedirs(together, exist_ok=True)
    database = []
    for name, files in sorted(targets.items()):
        new = {file: entry for file, entry in files.items() if file not in checked}
        checked.update(new)
        if not new:
            continue
        first, entry = next(iter(new.items()))
        path = os.path.join(os.path.abspath(together), name + ".cpp")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(f'#include "{include}"\n' for include in new)
        command = re.sub(r"-Winvalid-pch|-include \S+cmake_pch\.hxx", "", entry["command"]).replace(first, path)
        database.append({"directory": entry["directory"], "file": path, "command": command})
    if not database:
        return f"{folder} has no source files of {source}"
    with open(os.path.join(together, "compile_commands.json"), "w", encoding="utf-8") as file:
        json.dump(database, file)

    def check(entry):
        command = ["clang-tidy", "--quiet", "--checks=-bugprone-suspicious-include", "-p", together, entry["file"]]
        return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
                              timeout=LIMIT)

    failed = False
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for done in pool.map(check, database):
            failed = failed or done.returncode != 0
            print(re.sub(r"^\d+ warnings? generated\.\n", "", done.stdout, flags=re.M), end="")
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: style.py FOLDER")
    sys.exit(main(sys.argv[1]))
