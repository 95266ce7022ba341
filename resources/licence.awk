# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# awk -v licence=NAME -v title=TITLE -f licence.awk FILE
# Prints a licence text as the program shows it, one paragraph a line: the title, the holders of the copyright, the terms.
# FILE is a copyright file of Debian (its format is https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/).
# Prints nothing to stdout and fails if FILE lacks the holders or the terms.

BEGIN {
    RS = ""
    FS = "\n"
}

# The holders: the field Copyright of the stanza for all files.
/^Files:[ \n]+\*(\n|$)/ && holders == "" {
    inside = 0
    for (i = 1; i <= NF; ++i) {
        line = $i
        if (line ~ /^Copyright:/) {
            inside = 1
            sub(/^Copyright:/, "", line)
        } else if (line !~ /^ /)
            inside = 0
        gsub(/^ +| +$/, "", line)
        if (inside && line != "")
            holders = holders "Copyright " line "\n"
    }
}

# The terms: a dot alone stands for an empty line.
$1 == "License: " licence && NF > 1 && terms == "" {
    for (i = 2; i <= NF; ++i) {
        line = $i
        gsub(/^ +| +$/, "", line)
        if (line == ".")
            terms = terms "\n"
        else
            terms = terms (terms == "" || terms ~ /\n$/ ? "" : " ") line
    }
}

END {
    if (holders == "" || terms == "") {
        print "licence.awk: " FILENAME " does not hold the licence " licence > "/dev/stderr"
        exit 1
    }
    print title "\n" holders terms
}
