-- SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a content file holds that is made from the rest of it: the search index, and what a wording is checked against where
-- nobody has said it. tools/content and the editor run this at the end, on a file without these rows.

INSERT INTO entry SELECT id, language, text, tier, answered, section, item, office FROM indexable;
INSERT INTO search (rowid, words) SELECT id, folded FROM indexable;
INSERT INTO search (search) VALUES ('optimize');
INSERT INTO term SELECT term, doc FROM vocabulary;
INSERT INTO checked_against SELECT * FROM unchecked;
VACUUM;
