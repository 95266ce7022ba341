-- SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The shape of a content file: what the kiosk can say, in every language, and the rules it must keep.
-- tools/content reads this file, then the other *.sql and the *.map of its folders, into one SQLite file.
--
-- A *text* is one thing that is said; its id is stable and tells its place ("mission.1", "headquarters.name").
-- A *wording* says that text in one language and knows who signed it. A language is a row, never a column.
-- Constraints stop what they can. What they cannot name, the view `fault` names: it must stay empty. The view `notice` names
-- what is not wrong, but wants a reader.

PRAGMA application_id = 0x4D495449; -- "MITI"
PRAGMA user_version = 7;            -- the version of this file's shape

-- One row: the day these words were last changed, as 2026-12-31. It stands on every copy and every printed page, so
-- whoever changes a text changes it too.
CREATE TABLE edition (
    revision TEXT NOT NULL
) STRICT;

CREATE TABLE language (
    code      TEXT PRIMARY KEY,             -- also the name of its catalogue: translations/kiosk_<code>.ts
    position  INTEGER NOT NULL UNIQUE,
    name      TEXT NOT NULL,                -- in the language itself
    official  INTEGER NOT NULL DEFAULT 0 CHECK (official IN (0, 1)), -- 1: shown on the first screen, with equal rank
    forbidden TEXT NOT NULL DEFAULT ''      -- characters that only stand for another one in this language
) STRICT;

CREATE TABLE wording (
    text        TEXT NOT NULL,
    language    TEXT NOT NULL REFERENCES language (code),
    words       TEXT NOT NULL,
    status      TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'provisional', 'reviewed')),
    reviewer    TEXT NOT NULL DEFAULT '',   -- who signed it
    reviewed_on TEXT NOT NULL DEFAULT '',   -- when, as 2026-12-31
    PRIMARY KEY (text, language)
) STRICT, WITHOUT ROWID;

-- The very words of another official language that a wording was checked against. When those change, this wording is older
-- than its counterpart until somebody checks it again and writes the new words here. Each language can be the first to
-- change. What the sources do not say, tools/content writes at the end: both sides as they are then.
CREATE TABLE checked_against (
    text        TEXT NOT NULL,              -- with language: the wording
    language    TEXT NOT NULL REFERENCES language (code),
    counterpart TEXT NOT NULL REFERENCES language (code) CHECK (counterpart <> language),
    words       TEXT NOT NULL,
    PRIMARY KEY (text, language, counterpart)
) STRICT, WITHOUT ROWID;

-- Words of another language inside a wording, in parentheses: "ñanduti joaju (conectividad)".
CREATE TABLE gloss (
    text           TEXT NOT NULL,           -- with language: the wording, checked by `fault`, which can name it
    language       TEXT NOT NULL REFERENCES language (code),
    words          TEXT NOT NULL,           -- as they stand in the wording, without the parentheses
    gloss_language TEXT NOT NULL REFERENCES language (code),
    PRIMARY KEY (text, language, words)
) STRICT, WITHOUT ROWID;

-- A name, or words that stand alone: ministry.acronym, ministry.name, older.note (what a page says in a language whose text is
-- older than its counterpart). Its wording is <id>.
CREATE TABLE name (
    id TEXT PRIMARY KEY
) STRICT;

-- A topic of the kiosk. Wordings: <id>.title, <id>.short (cards, buttons, headers), <id>.summary (under the short title);
-- layout 'items' also <id>.item, what one of them is called, with %1 for its number.
CREATE TABLE section (
    id       TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE,
    layout   TEXT NOT NULL CHECK (layout IN ('reading', 'items', 'offices')),
    icon     TEXT NOT NULL,
    at_home  INTEGER NOT NULL DEFAULT 1 CHECK (at_home IN (0, 1)), -- 0: no card at home; the section before it leads to it
    -- What tells it from others: a colour, which each palette has in a shade of its own, and the pattern of its lace.
    accent   TEXT NOT NULL DEFAULT 'mission'
             CHECK (accent IN ('mission', 'vision', 'objectives', 'policies', 'offices', 'institution')),
    pattern  TEXT NOT NULL DEFAULT 'sol' CHECK (pattern IN ('sol', 'arasa', 'jasy', 'amambay'))
) STRICT;

-- One of several things a section lists. Layout 'items': each has a page of its own paragraphs;
-- layout 'reading': a list under the section's paragraphs. Wording: <id>.title.
CREATE TABLE item (
    id       TEXT PRIMARY KEY,
    section  TEXT NOT NULL REFERENCES section (id),
    position INTEGER NOT NULL,
    UNIQUE (section, position)
) STRICT;

-- A paragraph of a section, or of one of its items. Wording: <id>.
CREATE TABLE paragraph (
    id       TEXT PRIMARY KEY,
    section  TEXT NOT NULL REFERENCES section (id),
    item     TEXT REFERENCES item (id),
    position INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX paragraph_order ON paragraph (section, item, position);

-- One sentence of what a section, or one of its items, says in plain words; a pictogram stands beside it. Wording: <id>.
CREATE TABLE plain_sentence (
    id       TEXT PRIMARY KEY,
    section  TEXT NOT NULL REFERENCES section (id),
    item     TEXT REFERENCES item (id),
    position INTEGER NOT NULL,
    icon     TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX plain_sentence_order ON plain_sentence (section, item, position);

-- A short fact under a section's paragraphs, or a word and what it means. Wordings: <id>.label, <id>.value.
CREATE TABLE fact (
    id       TEXT PRIMARY KEY,
    section  TEXT NOT NULL REFERENCES section (id),
    position INTEGER NOT NULL,
    UNIQUE (section, position)
) STRICT;

-- How a word that a fact explains stands in the texts of a language, each form whole: there it is underlined, and a touch
-- shows the fact.
CREATE TABLE explained_form (
    language TEXT NOT NULL REFERENCES language (code),
    words    TEXT NOT NULL,
    fact     TEXT NOT NULL REFERENCES fact (id),
    PRIMARY KEY (language, words)
) STRICT, WITHOUT ROWID;

-- An office. Wording: <id>.name. Its pin, WGS 84: degrees, and how many metres it may be off.
CREATE TABLE office (
    id              TEXT PRIMARY KEY,
    position        INTEGER NOT NULL UNIQUE,
    latitude        REAL NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude       REAL NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    accuracy_metres REAL NOT NULL CHECK (accuracy_metres > 0)
) STRICT;

-- One line of an office's address, in the order of the language; the last one is its town. Wording: <id>.
CREATE TABLE address_line (
    id       TEXT PRIMARY KEY,
    office   TEXT NOT NULL REFERENCES office (id),
    position INTEGER NOT NULL,
    UNIQUE (office, position)
) STRICT;

-- One way to walk to an office from a place people know. Wording: <id>. They say what the map shows, for those who do not
-- see it: an office has at least one.
CREATE TABLE direction (
    id       TEXT PRIMARY KEY,
    office   TEXT NOT NULL REFERENCES office (id),
    position INTEGER NOT NULL,
    UNIQUE (office, position)
) STRICT;

-- The street map around an office: the text of <office>.map. app/drawing/streetplan.h says how it is written. A map that
-- is missing or damaged is not shown; nothing else of the office is lost with it.
CREATE TABLE map (
    office TEXT PRIMARY KEY REFERENCES office (id),
    plan   TEXT NOT NULL
) STRICT;

-- An everyday word, a loan or a word of jopara that no text of a section holds, but that visitors type for it: "moõ",
-- "dirección". It is never shown but as what was found. answered 0: what it asks for is not known here (hours,
-- telephone), and the result says so kindly.
CREATE TABLE keyword (
    language TEXT NOT NULL REFERENCES language (code),
    words    TEXT NOT NULL,
    section  TEXT NOT NULL REFERENCES section (id),
    answered INTEGER NOT NULL DEFAULT 1 CHECK (answered IN (0, 1)),
    PRIMARY KEY (language, words, section)
) STRICT, WITHOUT ROWID;

-- A word that does not say what a question is about: "qué", "de", "mbaʼépa". It counts nothing where the question has other
-- words, and a question of such words alone leads nowhere. sought: when it is looked for as other words are, nevertheless:
-- where it is the whole question ('alone'), or in a question of such words alone ('with fillers': "dónde está" leads to the
-- offices, "qué es MITIC" to what that is).
CREATE TABLE filler (
    language TEXT NOT NULL REFERENCES language (code),
    word     TEXT NOT NULL,
    sought   TEXT NOT NULL DEFAULT 'never' CHECK (sought IN ('never', 'alone', 'with fillers')),
    PRIMARY KEY (language, word)
) STRICT, WITHOUT ROWID;

-- What a word may have before and after its root, in this order: a person, voices, the root, endings. An ending of the kind
-- tense stands only where a person or a voice stands before the root. The first letters are those that may stand for one
-- another at the beginning of a root.
CREATE TABLE affix (
    language TEXT NOT NULL REFERENCES language (code),
    kind     TEXT NOT NULL CHECK (kind IN ('person', 'voice', 'ending', 'tense', 'first')),
    letters  TEXT NOT NULL,
    PRIMARY KEY (language, kind, letters)
) STRICT, WITHOUT ROWID;

-- What the empty search proposes beside the sections.
CREATE TABLE suggestion (
    language TEXT NOT NULL REFERENCES language (code),
    position INTEGER NOT NULL,
    words    TEXT NOT NULL,
    PRIMARY KEY (language, position)
) STRICT, WITHOUT ROWID;

-- The rule by which spellings are the same, in two halves; the index and every question pass through both. The first half
-- is this expression: every apostrophe and every sign written for the puso goes, and the raised letters of "N.º". It takes
-- away, it never puts: so a match in the folded words is found again in the written ones. A view that takes a text:
--   SELECT folded FROM folding WHERE asked = json_array('mba''apo')
CREATE VIEW folding (asked, folded) AS
    SELECT json,
           replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(value,
               '''', ''), 'ʼ', ''), '’', ''), '‘', ''), '‛', ''), 'ʻ', ''), '´', ''), '`', ''), '′', ''), 'ꞌ', ''), 'Ꞌ', ''),
               'º', ''), 'ª', '')
        FROM json_each;

-- The second half is the tokenizer: words are runs of letters and digits, without case, accents, tildes of any kind and
-- the other marks of a letter, so that ã = a, ñ = n and g̃ = ĝ = ğ = g. The beginnings of words that most words share
-- have an index of their own.
CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');

-- All words of the index, folded, and in how many texts each stands: for words that are nearly right. tools/content copies
-- them from the index, which would count them anew at every reading (0.13 s with 100 000 paragraphs).
CREATE VIRTUAL TABLE vocabulary USING fts5vocab (search, 'row');
CREATE TABLE term (
    folded TEXT PRIMARY KEY,
    texts  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What a row of the index stands for. tools/content writes both from the view `indexable`. The rows of a language follow
-- one another, by tier: whoever takes the first ones of many takes the best ones.
CREATE TABLE entry (
    id       INTEGER PRIMARY KEY,           -- the row of `search`
    language TEXT NOT NULL,
    text     TEXT NOT NULL,                 -- a text, or a keyword itself
    tier     INTEGER NOT NULL,              -- 1 title, 2 keyword, 3 summary, 4 body
    answered INTEGER NOT NULL,
    section  TEXT NOT NULL,                 -- with item and office: the page that shows it
    item     TEXT NOT NULL,                 -- empty for none
    office   TEXT NOT NULL                  -- empty for none
) STRICT;
CREATE INDEX entry_of_language ON entry (language);

-- Every text that can be found, its tier and its page.
CREATE VIEW findable (text, tier, section, item, office, position) AS
    SELECT id || '.short', 1, id, '', '', 0 FROM section
    UNION ALL SELECT id || '.title', 1, id, '', '', 1 FROM section
    UNION ALL SELECT id || '.summary', 3, id, '', '', 0 FROM section
    UNION ALL SELECT item.id || '.title', iif(layout = 'items', 1, 4), section,
                     iif(layout = 'items', item.id, ''), '', item.position
        FROM item JOIN section ON section.id = section
    UNION ALL SELECT id, 4, section, coalesce(item, ''), '', position FROM paragraph
    -- Those of the offices say their addresses, with which the offices themselves are found.
    UNION ALL SELECT plain_sentence.id, 4, section, coalesce(item, ''), '', plain_sentence.position
        FROM plain_sentence JOIN section ON section.id = section WHERE layout <> 'offices'
    -- The words of a glossary are those of the texts, which are the better answers: it is found by its title.
    UNION ALL SELECT fact.id || '.label', 4, section, '', '', fact.position
        FROM fact JOIN section ON section.id = section WHERE at_home
    UNION ALL SELECT fact.id || '.value', 4, section, '', '', fact.position
        FROM fact JOIN section ON section.id = section WHERE at_home
    UNION ALL SELECT office.id || '.name', 1, section.id, '', office.id, 0
        FROM office JOIN section ON layout = 'offices'
    UNION ALL SELECT address_line.id, 3, section.id, '', office, address_line.position
        FROM address_line JOIN section ON layout = 'offices'
    UNION ALL SELECT direction.id, 4, section.id, '', office, direction.position
        FROM direction JOIN section ON layout = 'offices';

-- The rows of `entry`, with the folded words for `search`.
CREATE VIEW indexable (id, language, text, tier, answered, section, item, office, folded) AS
    WITH written (language, text, tier, answered, section, item, office, position, words) AS (
        SELECT language, text, tier, 1, section, item, office, position, words FROM findable JOIN wording USING (text)
        UNION ALL SELECT language, words, 2, answered, section, '', '', 0, words FROM keyword
    )
    SELECT row_number() OVER (ORDER BY language.position, tier, section.position, office, item, written.position, text),
           language, text, tier, answered, section, item, office,
           (SELECT folded FROM folding WHERE asked = json_array(words))
        FROM written JOIN language ON language.code = language JOIN section ON section.id = section;

-- The wordings that nobody has checked against anything yet, and what stands there now: what tools/content writes.
CREATE VIEW unchecked (text, language, counterpart, words) AS
    SELECT mine.text, mine.language, other.language, other.words
        FROM wording AS mine JOIN wording AS other ON other.text = mine.text AND other.language <> mine.language
        WHERE mine.language IN (SELECT code FROM language WHERE official)
          AND other.language IN (SELECT code FROM language WHERE official)
          AND NOT EXISTS (SELECT 1 FROM checked_against AS known WHERE known.text = mine.text
                              AND known.language = mine.language AND known.counterpart = other.language);

-- The wordings that are older than their counterpart: it says other words now than those that they were checked against.
CREATE VIEW older (text, language, counterpart) AS
    SELECT known.text, known.language, known.counterpart
        FROM checked_against AS known CROSS JOIN wording AS other
        ON other.text = known.text AND other.language = known.counterpart
        WHERE other.words <> known.words
          AND EXISTS (SELECT 1 FROM wording WHERE wording.text = known.text AND wording.language = known.language);

-- What a reader of the language should look at: where, and why. No reason to refuse a file.
CREATE VIEW notice (place, message) AS
    SELECT text || ' (' || older.language || ')', 'is older than its counterpart in ' || name
        FROM older JOIN language ON code = counterpart;

-- Every text that the rows above ask for, and what kind of text it is.
CREATE VIEW needed (text, kind) AS
    SELECT id, 'name' FROM name
    UNION ALL SELECT id || '.title', 'title' FROM section
    UNION ALL SELECT id || '.short', 'short title' FROM section
    UNION ALL SELECT id || '.summary', 'summary' FROM section
    UNION ALL SELECT id || '.item', 'numbered title' FROM section WHERE layout = 'items'
    UNION ALL SELECT id || '.title', 'title' FROM item
    UNION ALL SELECT id, 'paragraph' FROM paragraph
    UNION ALL SELECT id, 'plain sentence' FROM plain_sentence
    UNION ALL SELECT id || '.label', 'label' FROM fact
    UNION ALL SELECT id || '.value', 'value' FROM fact
    UNION ALL SELECT id || '.name', 'name' FROM office
    UNION ALL SELECT id, 'address line' FROM address_line
    UNION ALL SELECT id, 'direction' FROM direction;

-- Everything that has an order, with the place it is ordered in.
CREATE VIEW ordered (place, parent, position) AS
    SELECT 'language ' || code, 'language', position FROM language
    UNION ALL SELECT 'section ' || id, 'section', position FROM section
    UNION ALL SELECT 'item ' || id, 'item of ' || section, position FROM item
    UNION ALL SELECT 'paragraph ' || id, 'paragraph of ' || coalesce(item, section), position FROM paragraph
    UNION ALL SELECT 'plain sentence ' || id, 'plain sentence of ' || coalesce(item, section), position FROM plain_sentence
    UNION ALL SELECT 'fact ' || id, 'fact of ' || section, position FROM fact
    UNION ALL SELECT 'office ' || id, 'office', position FROM office
    UNION ALL SELECT 'address line ' || id, 'address line of ' || office, position FROM address_line
    UNION ALL SELECT 'direction ' || id, 'direction of ' || office, position FROM direction
    UNION ALL SELECT 'suggestion ' || words, 'suggestion of ' || language, position FROM suggestion;

-- The characters that a language forbids, one a row.
CREATE VIEW forbidden_character (language, sign) AS
    WITH RECURSIVE cut (language, rest) AS (
        SELECT code, forbidden FROM language WHERE forbidden <> ''
        UNION ALL SELECT language, substr(rest, 2) FROM cut WHERE length(rest) > 1
    )
    SELECT language, substr(rest, 1, 1) FROM cut;

-- Everything that is written by hand, in its language.
CREATE VIEW written (place, language, words) AS
    SELECT text || ' (' || language || ')', language, words FROM wording
    UNION ALL SELECT 'language ' || code, code, name FROM language
    UNION ALL SELECT 'keyword ' || words || ' (' || language || ')', language, words FROM keyword
    UNION ALL SELECT 'filler ' || word || ' (' || language || ')', language, word FROM filler
    UNION ALL SELECT 'affix ' || letters || ' (' || language || ')', language, letters FROM affix
    UNION ALL SELECT 'explained form ' || words || ' (' || language || ')', language, words FROM explained_form
    UNION ALL SELECT 'suggestion ' || position || ' (' || language || ')', language, words FROM suggestion;

-- The characters that the embedded fonts draw, from the first to the last of each range. Some that they have are left out:
-- control characters, and those that cannot be seen and change the order or the lines of a text (U+200B to 200F, U+2028 to
-- 202E, U+2060 to 206F). tst_glyphs compares this with the fonts that resources/CMakeLists.txt embeds.
CREATE VIEW drawable (first, last) AS VALUES
    (0x0020, 0x007E), (0x00A0, 0x024F), (0x02B0, 0x036F), (0x1E00, 0x1EFF), (0x2000, 0x200A), (0x2010, 0x2027),
    (0x202F, 0x205F), (0x20A0, 0x20BF), (0x2116, 0x2116), (0x2122, 0x2122), (0xA78B, 0xA78C);
CREATE VIEW drawable_character (sign) AS
    WITH RECURSIVE range (code, last) AS (
        SELECT first, last FROM drawable UNION ALL SELECT code + 1, last FROM range WHERE code < last
    )
    SELECT char(code) FROM range;

-- The embedded icons that a section or a plain sentence may have. Each is in resources/CMakeLists.txt too;
-- tst_contentrules compares them.
CREATE VIEW content_icon (name) AS VALUES
    ('arrow-left-right'), ('award'), ('bank'), ('broadcast'), ('building'), ('bullseye'), ('calendar-event'), ('chat-dots'),
    ('clipboard'), ('clipboard-check'), ('clock'), ('compass'), ('diagram-3'), ('eye'), ('geo-alt'), ('globe'),
    ('graph-up-arrow'), ('heart'), ('house'), ('journal-text'), ('laptop'), ('lightbulb'), ('map'), ('megaphone'),
    ('mortarboard'), ('people'), ('person'), ('pin-map'), ('search'), ('shield-check'), ('signpost-2'), ('wifi');

-- How much a content file may hold. Within these amounts every page opens without a delay on a slow machine, and a check of
-- the file ends in time: a page lays all of its paragraphs out at once, and 30 000 of them took 27 s and 5.5 GB. Amounts are
-- characters, or rows.
CREATE VIEW most (kind, amount) AS VALUES
    ('characters of a name', 120), ('characters of a title', 120), ('characters of a short title', 60), ('characters of a numbered title', 60),
    ('characters of a summary', 160), ('characters of a paragraph', 2000), ('characters of a plain sentence', 160), ('characters of a label', 80),
    ('characters of a value', 160), ('characters of an address line', 120), ('characters of a direction', 600),
    ('characters of a language''s name', 60), ('characters that a language forbids', 64), ('characters of a keyword', 100),
    ('characters of a suggestion', 60), ('characters of a map', 200000), ('characters of an id', 64),
    ('characters of a reviewer', 120),
    ('languages', 8), ('sections', 12), ('items of a section', 1200), ('paragraphs of a page', 200),
    ('facts of a section', 40), ('offices', 20), ('address lines of an office', 6), ('directions of an office', 12),
    ('names', 20), ('keywords of a language', 2000), ('suggestions of a language', 12), ('glosses', 10000),
    ('fillers of a language', 1000), ('affixes of a language', 100), ('characters of a filler', 40),
    ('characters of an affix', 12),
    ('characters of an explained form', 120), ('explained forms of a language', 400),
    ('wordings', 250000), ('checked wordings', 500000), ('characters that a wording was checked against', 2000);

-- What is counted for the above: where, of which kind, how much. First what is asked before the first frame.
CREATE VIEW measured_at_once (place, kind, amount) AS
    SELECT 'the file', 'languages', (SELECT count(*) FROM language)
    UNION ALL SELECT 'the file', 'sections', (SELECT count(*) FROM section)
    UNION ALL SELECT 'the file', 'offices', (SELECT count(*) FROM office)
    UNION ALL SELECT 'the file', 'names', (SELECT count(*) FROM name);
CREATE VIEW identified (id) AS
    SELECT code FROM language
    UNION ALL SELECT id FROM name
    UNION ALL SELECT id FROM section
    UNION ALL SELECT id FROM item
    UNION ALL SELECT id FROM paragraph
    UNION ALL SELECT id FROM plain_sentence
    UNION ALL SELECT id FROM fact
    UNION ALL SELECT id FROM office
    UNION ALL SELECT id FROM address_line
    UNION ALL SELECT id FROM direction;
CREATE VIEW measured (place, kind, amount) AS
    SELECT * FROM measured_at_once
    UNION ALL SELECT 'the file', 'wordings', (SELECT count(*) FROM wording)
    UNION ALL SELECT 'the file', 'glosses', (SELECT count(*) FROM gloss)
    UNION ALL SELECT 'language ' || language, 'keywords of a language', count(*) FROM keyword GROUP BY language
    UNION ALL SELECT 'language ' || language, 'suggestions of a language', count(*) FROM suggestion GROUP BY language
    UNION ALL SELECT 'section ' || section, 'items of a section', count(*) FROM item GROUP BY section
    UNION ALL SELECT 'section ' || section, 'facts of a section', count(*) FROM fact GROUP BY section
    UNION ALL SELECT coalesce('item ' || item, 'section ' || section), 'paragraphs of a page', count(*)
        FROM paragraph GROUP BY section, item
    UNION ALL SELECT 'office ' || office, 'address lines of an office', count(*) FROM address_line GROUP BY office
    UNION ALL SELECT 'office ' || office, 'directions of an office', count(*) FROM direction GROUP BY office
    UNION ALL SELECT id, 'characters of an id', length(id) FROM identified
    UNION ALL SELECT 'language ' || code, 'characters of a language''s name', length(name) FROM language
    UNION ALL SELECT 'language ' || code, 'characters that a language forbids', length(forbidden) FROM language
    UNION ALL SELECT 'map of ' || office, 'characters of a map', length(plan) FROM map
    UNION ALL SELECT 'keyword ' || words || ' (' || language || ')', 'characters of a keyword', length(words) FROM keyword
    UNION ALL SELECT 'suggestion ' || position || ' (' || language || ')', 'characters of a suggestion', length(words)
        FROM suggestion
    UNION ALL SELECT 'language ' || language, 'fillers of a language', count(*) FROM filler GROUP BY language
    UNION ALL SELECT 'language ' || language, 'affixes of a language', count(*) FROM affix GROUP BY language
    UNION ALL SELECT 'language ' || language, 'explained forms of a language', count(*) FROM explained_form GROUP BY language
    UNION ALL SELECT 'explained form ' || words || ' (' || language || ')', 'characters of an explained form', length(words)
        FROM explained_form
    UNION ALL SELECT 'filler ' || word || ' (' || language || ')', 'characters of a filler', length(word) FROM filler
    UNION ALL SELECT 'affix ' || letters || ' (' || language || ')', 'characters of an affix', length(letters) FROM affix
    UNION ALL SELECT text || ' (' || language || ')', 'characters of a reviewer', length(reviewer)
        FROM wording WHERE reviewer <> ''
    UNION ALL SELECT 'the file', 'checked wordings', (SELECT count(*) FROM checked_against)
    UNION ALL SELECT text || ' (' || language || ')', 'characters that a wording was checked against', length(words)
        FROM checked_against
    UNION ALL SELECT text || ' (' || language || ')',
                     'characters of a' || iif(kind = 'address line', 'n ', ' ') || kind, length(words)
        FROM needed CROSS JOIN wording USING (text);

-- What of this file is more than the kiosk takes. It is asked before `fault`, whose questions take longer the more there is.
CREATE VIEW excess_at_once (place, message) AS
    SELECT place, 'has ' || measured.amount || ' ' || kind || ', the most are ' || most.amount
        FROM measured_at_once AS measured CROSS JOIN most USING (kind) WHERE measured.amount > most.amount;
CREATE VIEW excess (place, message) AS
    SELECT place, 'has ' || measured.amount || ' ' || kind || ', the most are ' || most.amount
        FROM measured CROSS JOIN most USING (kind) WHERE measured.amount > most.amount;

-- What is wrong with this file: where, and what. A content file with a row here is refused.
CREATE VIEW fault (place, message) AS
    SELECT text || ' (' || code || ')', 'has no wording in ' || name
        FROM needed, language
        WHERE NOT EXISTS (SELECT 1 FROM wording WHERE wording.text = needed.text AND wording.language = code)
    UNION ALL SELECT text || ' (' || language || ')', 'is the wording of nothing: no row asks for this text'
        FROM wording WHERE text NOT IN (SELECT text FROM needed)
    UNION ALL SELECT text, 'is asked for by more than one row'
        FROM needed GROUP BY text HAVING count(*) > 1
    UNION ALL SELECT place, 'is empty'
        FROM written WHERE trim(words, ' ' || char(160, 8203, 65279)) = '' -- or full of spaces that no one sees
    UNION ALL SELECT place, 'begins or ends with a space, or holds two in a row'
        FROM written WHERE trim(words) <> '' AND (words <> trim(words) OR instr(words, '  '))
    UNION ALL SELECT place, 'holds a line break, a tab or another control character'
        FROM written
        WHERE words GLOB '*[' || char(1) || '-' || char(31) || char(127) || '-' || char(159) || ']*' OR instr(words, char(0))
    UNION ALL SELECT place, 'holds ' || printf('U+%04X', unicode(ltrim(words, (SELECT group_concat(sign, '') FROM drawable_character))))
                            || ', which the kiosk does not draw'
        FROM (SELECT place, words FROM written UNION ALL SELECT 'map of ' || office, replace(plan, char(10), '') FROM map)
        -- Few texts hold more than the first ranges have, and each range takes time at each character.
        WHERE words GLOB (SELECT '*[^' || group_concat(char(first) || '-' || char(last), '') || ']*'
                              FROM (SELECT first, last FROM drawable LIMIT 4))
          AND words GLOB (SELECT '*[^' || char(1) || '-' || char(31) || char(127) || '-' || char(159)
                                 || group_concat(char(first) || '-' || char(last), '') || ']*' FROM drawable)
    UNION ALL SELECT place, 'has the icon "' || icon || '", which is not embedded'
        FROM (SELECT 'section ' || id AS place, icon FROM section
              UNION ALL SELECT 'plain sentence ' || id, icon FROM plain_sentence)
        WHERE icon NOT IN (SELECT name FROM content_icon)
    UNION ALL SELECT 'id "' || id || '"', 'is not made of letters from a to z, digits, ".", "-" and "_" alone'
        FROM identified WHERE id = '' OR id GLOB '*[^A-Za-z0-9._-]*' OR instr(id, char(0))
    UNION ALL SELECT place, 'holds ' || sign || printf(' (U+%04X)', unicode(sign)) || ', which this language does not use'
        FROM written JOIN forbidden_character USING (language)
        WHERE instr(words, sign)
    UNION ALL SELECT place, 'is not in NFC: a letter and its mark stand apart'
        -- Most texts hold no mark: whether they do is found in a tenth of the time that such a GLOB takes.
        FROM written
        WHERE instr(words, char(771)) AND words GLOB '*[AEINOUVYaeinouvy]' || char(771) || '*'                     -- tilde
           OR (instr(words, char(768)) OR instr(words, char(769)) OR instr(words, char(770)) OR instr(words, char(776)))
              AND words GLOB '*[AEIOUYaeiouyCcGgNn][' || char(768, 769, 770, 776) || ']*' -- grave, acute, circumflex, diaeresis
           OR instr(words, char(807)) AND words GLOB '*[Cc]' || char(807) || '*'                                   -- cedilla
    UNION ALL SELECT text || ' (' || language || ')', 'is reviewed, but has no reviewer or no date like 2026-12-31'
        FROM wording
        WHERE status = 'reviewed'
          AND (trim(reviewer) = '' OR reviewed_on NOT GLOB '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')
    UNION ALL SELECT gloss.text || ' (' || gloss.language || ')', 'does not hold its gloss (' || gloss.words || ')'
        FROM gloss LEFT JOIN wording USING (text, language)
        WHERE NOT instr(coalesce(wording.words, ''), '(' || gloss.words || ')')
    UNION ALL SELECT place, 'breaks the order: the positions of each ' || parent || ' must be 1, 2, 3 …'
        FROM (SELECT place, parent, position,
                     row_number() OVER (PARTITION BY parent ORDER BY position) AS expected FROM ordered)
        WHERE position <> expected
    UNION ALL SELECT place, 'belongs to an item of another section'
        FROM (SELECT 'paragraph ' || id AS place, section, item FROM paragraph
              UNION ALL SELECT 'plain sentence ' || id, section, item FROM plain_sentence) AS part
        JOIN item ON item.id = part.item WHERE item.section <> part.section
    UNION ALL SELECT text || ' (' || language || ')', 'has no %1 for the number of the item'
        FROM needed CROSS JOIN wording USING (text) WHERE kind = 'numbered title' AND NOT instr(words, '%1')
    -- A section of facts alone, as a glossary is, has no card at home.
    UNION ALL SELECT 'section ' || id, 'has no paragraph'
        FROM section WHERE layout = 'reading'
            AND NOT EXISTS (SELECT 1 FROM paragraph WHERE paragraph.section = section.id AND item IS NULL)
            AND (at_home OR NOT EXISTS (SELECT 1 FROM fact WHERE fact.section = section.id))
    UNION ALL SELECT 'section ' || id, 'has no item'
        FROM section WHERE layout = 'items' AND NOT EXISTS (SELECT 1 FROM item WHERE item.section = section.id)
    UNION ALL SELECT 'item ' || item.id, 'has no paragraph'
        FROM item JOIN section ON section.id = item.section
        WHERE layout = 'items' AND NOT EXISTS (SELECT 1 FROM paragraph WHERE paragraph.section = section.id AND paragraph.item = item.id)
    -- What has a page of text, or is a page of offices, is also said in plain words: in few short sentences.
    UNION ALL SELECT 'section ' || id, 'is not said in plain words: it has no plain sentence'
        FROM section WHERE layout IN ('reading', 'offices')
            AND (layout <> 'reading' OR EXISTS (SELECT 1 FROM paragraph WHERE paragraph.section = section.id))
            AND NOT EXISTS (SELECT 1 FROM plain_sentence WHERE plain_sentence.section = section.id AND item IS NULL)
    UNION ALL SELECT 'item ' || item.id, 'is not said in plain words: it has no plain sentence'
        FROM item JOIN section ON section.id = item.section
        WHERE layout = 'items' AND NOT EXISTS (SELECT 1 FROM plain_sentence WHERE plain_sentence.item = item.id)
    UNION ALL SELECT coalesce('item ' || item, 'section ' || section), 'has ' || count(*) || ' plain sentences, the most are 3'
        FROM plain_sentence GROUP BY section, item HAVING count(*) > 3
    UNION ALL SELECT text || ' (' || language || ')',
                     'has ' || (length(words) - length(replace(words, ' ', '')) + 1) || ' words, a plain sentence has at most 12'
        -- CROSS: from the few sentences to their wordings, not from all wordings.
        FROM plain_sentence CROSS JOIN wording ON text = id WHERE length(words) - length(replace(words, ' ', '')) > 11
    UNION ALL SELECT text || ' (' || language || ')', 'is more than one sentence'
        -- The point of an abbreviation ends nothing ("Gral. Santos"): those have at most four letters.
        FROM plain_sentence CROSS JOIN wording ON text = id WHERE words GLOB '*[^ ][^ ][^ ][^ ][^ ][.!?] *'
    UNION ALL SELECT text || ' (' || language || ')', 'is no sentence: it does not end with . ! or ?'
        FROM plain_sentence CROSS JOIN wording ON text = id WHERE words NOT GLOB '*[.!?]'
    -- A word that is explained is used in another section, in one of its forms, and is explained in every language.
    UNION ALL SELECT fact || ' (' || language || ')', 'is explained and stands in no text: '
                                                      || group_concat(words, ', ')
        FROM explained_form AS explained JOIN fact ON fact.id = fact
        GROUP BY fact, language
        HAVING NOT max(EXISTS (
            SELECT 1 FROM findable JOIN wording USING (text)
            WHERE wording.language = explained.language AND findable.section <> fact.section
              AND instr(lower(wording.words), lower(explained.words))))
    UNION ALL SELECT fact || ' (' || code || ')', 'has no explained form in ' || name
        FROM (SELECT DISTINCT fact FROM explained_form) AS explained, language
        WHERE official AND NOT EXISTS (
            SELECT 1 FROM explained_form WHERE explained_form.fact = explained.fact AND explained_form.language = code)
    UNION ALL SELECT 'section ' || id, 'is not at home, and no section stands before it'
        FROM section WHERE NOT at_home AND position = 1
    UNION ALL SELECT 'office ' || id, 'has fewer than two lines of address; the last one is its town'
        FROM office WHERE (SELECT count(*) FROM address_line WHERE address_line.office = office.id) < 2
    UNION ALL SELECT 'office ' || id, 'has no directions'
        FROM office WHERE NOT EXISTS (SELECT 1 FROM direction WHERE direction.office = office.id)
    UNION ALL SELECT 'section ' || section, 'has keywords, but none in ' || name
        FROM (SELECT DISTINCT section FROM keyword) AS meant, language
        WHERE official
          AND NOT EXISTS (SELECT 1 FROM keyword WHERE keyword.section = meant.section AND keyword.language = code)
    UNION ALL SELECT 'filler ' || word || ' (' || language || ')', 'is not one word' FROM filler WHERE instr(word, ' ')
    UNION ALL SELECT 'affix ' || letters || ' (' || language || ')', 'is not one word' FROM affix WHERE instr(letters, ' ')
    UNION ALL SELECT indexable.text || ' (' || indexable.language || ')', 'does not stand in the search index as it is written'
        FROM indexable LEFT JOIN entry ON entry.id = indexable.id LEFT JOIN search ON search.rowid = indexable.id
        WHERE (entry.language, entry.text, entry.tier, entry.answered, entry.section, entry.item, entry.office, search.words)
              IS NOT (indexable.language, indexable.text, indexable.tier, indexable.answered, indexable.section,
                      indexable.item, indexable.office, indexable.folded)
    UNION ALL SELECT 'the search index', 'is not the one of these texts'
        WHERE (SELECT count(*) FROM entry) <> (SELECT count(*) FROM findable JOIN wording USING (text))
                                              + (SELECT count(*) FROM keyword)
           OR (SELECT count(*) FROM entry) <> (SELECT count(*) FROM search)
           OR EXISTS (SELECT term, doc FROM vocabulary EXCEPT SELECT folded, texts FROM term)
           OR EXISTS (SELECT folded, texts FROM term EXCEPT SELECT term, doc FROM vocabulary)
    -- Reads all of what the index has for beginnings of words, which nothing above does.
    UNION ALL SELECT 'the search index', 'does not find what begins with ' || start
        FROM (SELECT substr(folded, 1, 1) AS start FROM term UNION SELECT substr(folded, 1, 2) FROM term
              UNION SELECT substr(folded, 1, 3) FROM term)
        WHERE (SELECT count(*) FROM search WHERE search MATCH '"' || start || '" *') = 0
    UNION ALL SELECT 'edition', 'has ' || count(*) || ' rows, not one' FROM edition HAVING count(*) <> 1
    UNION ALL SELECT 'edition ' || revision, 'is no day like 2026-12-31'
        FROM edition WHERE date(revision, '+0 days') IS NOT revision
    UNION ALL SELECT 'language', 'has no official row' WHERE NOT EXISTS (SELECT 1 FROM language WHERE official)
    UNION ALL SELECT 'section', 'has no row' WHERE NOT EXISTS (SELECT 1 FROM section)
    UNION ALL SELECT 'office', 'has no row' WHERE NOT EXISTS (SELECT 1 FROM office)
    UNION ALL SELECT 'name ministry.acronym', 'is missing'
        WHERE NOT EXISTS (SELECT 1 FROM name WHERE id = 'ministry.acronym')
    UNION ALL SELECT 'name older.note', 'is missing: pages with an older text say so with it'
        WHERE NOT EXISTS (SELECT 1 FROM name WHERE id = 'older.note');
