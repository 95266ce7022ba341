# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How tools ask a content file, and list what is wrong with it.

# Settings in the home of who works here change nothing, and a missing home is no reason for a warning.
sql() { sqlite3 -init /dev/null -batch -bail "$@"; }

# no_rows_in VIEW FILE SENTENCE lists what a view of schema.sql finds wrong with the file and fails, if there is anything.
no_rows_in() {
    local faults
    # Newer shells trust no view with what lies outside the tables; `fault` counts the words of the index.
    faults=$(sql -readonly -separator ' ' "$2" 'PRAGMA trusted_schema = ON' "SELECT place, message FROM $1")
    [[ -n $faults ]] || return 0
    # A terminal is not to obey what a text holds.
    while IFS= read -r line; do printf '%s: %s\n' "$tool" "$line" >&2; done < <(tr -d '\000-\010\013-\037\177' <<<"$faults")
    fail "$3: $(wc -l <<<"$faults") fault(s) above"
}

# notices_of FILE lists what a reader should look at, which is no fault.
notices_of() {
    local notices
    notices=$(sql -readonly -separator ' ' "$1" 'SELECT place, message FROM notice')
    [[ -n $notices ]] || return 0
    while IFS= read -r line; do printf '%s: notice: %s\n' "$tool" "$line" >&2; done < <(tr -d '\000-\010\013-\037\177' <<<"$notices")
}

# sound FILE NAME fails where SQLite finds the file damaged, or a row without the one that it names.
sound() {
    local check
    check=$(sql -readonly "$1" 'PRAGMA integrity_check' 'PRAGMA foreign_key_check' 2>&1) || true
    [[ $check == ok ]] || fail "$2 is not sound: $(sed -n 1p <<<"$check")"
}
