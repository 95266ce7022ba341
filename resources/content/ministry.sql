-- SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The revision, the two official languages, in the Constitution's order, and the names of the ministry.
-- `forbidden`: apostrophes and letters that only stand for another one; Guaraní's own apostrophe is U+02BC (puso), its g̃ is g + U+0303.

INSERT INTO edition (revision) VALUES ('2026-11-29');

INSERT INTO language (code, position, name, official, forbidden) VALUES
    ('es', 1, 'Español', 1, '''´`'),
    ('gn', 2, 'Avañeʼẽ', 1, '''’‘´`ꞌꞋĝĜğĞ');

INSERT INTO name (id) VALUES ('ministry.acronym'), ('ministry.name'), ('older.note');

INSERT INTO wording (text, language, words) VALUES
    ('ministry.acronym', 'es', 'MITIC'),
    ('ministry.acronym', 'gn', 'MITIC'),

    ('ministry.name', 'es', 'Ministerio de Tecnologías de la Información y Comunicación'),
    ('ministry.name', 'gn', 'Marandu ha Momarandu Rembiporupyahu Motenondeha'),

    -- Each says it of its own text.
    ('older.note', 'es', 'El texto en español es más antiguo que el texto en guaraní'),
    ('older.note', 'gn', 'Avañeʼẽme oĩva itujave castellano ñeʼẽme oĩvagui');

-- No official Guaraní name of the ministry is known: this one is ours until the ministry confirms its own. No header shows it.
UPDATE wording SET status = 'provisional' WHERE text = 'ministry.name' AND language = 'gn';
