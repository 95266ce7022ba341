#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom.py PROGRAM [PLUGIN...] writes what is embedded in the program and what it and its plugins are linked with, as
CycloneDX 1.5.

The packages are those of the machine that builds: the libraries that the linker names, and the other packages that
packaging/THIRD-PARTY.md lists, which also tells the licences.
"""
import fnmatch
import json
import os
import re
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))


def said(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def notices():
    """(pattern of a package, licence, whether it is embedded) in the order of THIRD-PARTY.md."""
    found, embedded = [], False
    with open(os.path.join(HERE, 'THIRD-PARTY.md'), encoding='utf-8') as file:
        for line in file:
            if line.startswith('## '):
                embedded = line.startswith('## Embedded')
            cells = [cell.strip() for cell in line.strip().strip('|').split('|')]
            if len(cells) == 4 and cells[1] != 'Debian package' and not cells[1].startswith('---'):
                found += [(name.strip(), cells[3], embedded) for name in cells[1].split(',')]
    return found


def packages_of(program):
    """The packages of the libraries that the program is linked with."""
    names = set()
    paths = dict(re.findall(r'^\t(\S+) => (/\S+)', said('ldd', program), re.M))
    for library in re.findall(r'\(NEEDED\).*\[(.+)\]', said('readelf', '-dW', program)):
        path = paths.get(library)
        for known in filter(None, (path, path and os.path.realpath(path), path and '/usr' + path)):
            owner = subprocess.run(['dpkg', '-S', known], capture_output=True, text=True)
            if owner.returncode == 0:
                names.add(owner.stdout.split(':')[0])
                break
    return names


def packages_loaded():
    """The packages of modules and plugins that are loaded while the program runs, as far as they are installed."""
    with open(os.path.join(HERE, 'run.txt'), encoding='utf-8') as file:
        wanted = re.findall(r'^([a-z]\S+)', file.read(), re.M)
    there = subprocess.run(['dpkg-query', '-W', '-f', '${Package}\\n', *wanted], capture_output=True, text=True)
    return set(there.stdout.split())


def component(package, licence, use):
    version, arch = said('dpkg-query', '-W', '-f', '${Version} ${Architecture}\n', package).splitlines()[0].split()
    purl = f'pkg:deb/debian/{package}@{version.replace("+", "%2B").replace(":", "%3A")}?arch={arch}'
    return {'type': 'library', 'bom-ref': purl, 'name': package, 'version': version, 'purl': purl,
            'scope': 'required', 'licenses': [{'license': {'name': licence}}],
            'properties': [{'name': 'mitic-kiosk:use', 'value': use}]}


def main():
    linked = packages_of(sys.argv[1])
    loaded = packages_loaded().union(*map(packages_of, sys.argv[2:]))
    used = {package: 'loaded' for package in loaded} | {package: 'linked' for package in linked}
    components = {}
    for pattern, licence, embedded in notices():
        if embedded:
            components[pattern] = component(pattern, licence, 'embedded')
            continue
        # Debian 13 gave packages whose times have 64 bits another name.
        for package in fnmatch.filter(used, pattern) + fnmatch.filter(used, pattern + 't64'):
            components[package] = component(package, licence, used[package])
    unknown = set(used) - set(components)
    if unknown:
        sys.exit('sbom.py: packaging/THIRD-PARTY.md does not name ' + ', '.join(sorted(unknown)))
    with open(os.path.join(HERE, '..', 'CMakeLists.txt'), encoding='utf-8') as file:
        version = re.search(r'project\(mitic-kiosk VERSION (\S+)', file.read()).group(1)
    name = os.path.basename(sys.argv[1])
    epoch = int(os.environ.get('SOURCE_DATE_EPOCH', time.time()))
    json.dump({'bomFormat': 'CycloneDX', 'specVersion': '1.5', 'version': 1,
               'metadata': {'timestamp': time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime(epoch)),
                            'component': {'type': 'application', 'bom-ref': name, 'name': name,
                                          'version': version,
                                          'licenses': [{'license': {'id': 'GPL-3.0-or-later'}}]}},
               'components': [components[name] for name in sorted(components)],
               'dependencies': [{'ref': name,
                                 'dependsOn': [components[name]['bom-ref'] for name in sorted(components)]}]},
              sys.stdout, ensure_ascii=False, indent=1, sort_keys=True)
    print()


if __name__ == '__main__':
    main()
