# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What all tools share; every tool reads it first. It sets `tool`, the name of the tool, and `here`, the folder of the
# source, which is found by the place of the tool itself: the tool may be called from any folder or by a symbolic link.
set -euo pipefail
unset CDPATH # with it, cd may go to another folder

tool=$(readlink -f -- "$0")
here=${tool%/tools/*}
tool=${tool##*/}

# fail SENTENCE [EXIT CODE]
fail() {
    printf '%s: %s\n' "$tool" "$1" >&2
    exit "${2:-1}"
}

# need COMMAND[:PACKAGE]... fails where a command is missing, and names the package that has it.
need() {
    local wanted
    for wanted in "$@"; do
        command -v "${wanted%%:*}" >/dev/null \
            || fail "the command ${wanted%%:*} is missing; install the package ${wanted#*:}"
    done
}

# full_disk FOLDER tells whether less than 1 MiB is free there.
full_disk() {
    local free
    free=$(df --output=avail -- "$1" 2>/dev/null | tail -n 1) && [[ -n $free && $free -lt 1024 ]]
}

# writable FOLDER makes the folder where it is missing, and fails where nothing can be written to it.
writable() {
    mkdir -p -- "$1" 2>/dev/null && [[ -w $1 ]] || fail "cannot write to the folder $1"
    ! full_disk "$1" || fail "the disk that holds $1 is full"
}

# lock FOLDER waits until no other tool works there. The lock ends with this process and its children. It is taken on the
# folder itself, so no file is written, and one who may only read the folder can take it too.
lock() {
    exec 9<"$1"
    flock -n 9 && return
    printf '%s: another tool is at work in %s; waiting until it has ended\n' "$tool" "$1" >&2
    flock 9
}
