-- SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a word may have before and after its root: a word of a question that the content has in another form is found by
-- its root (app/content/wordforms.h says how). The list is short on purpose. Each entry is frequent in the content or in
-- what people ask; an affix that makes another word of its root (the negation -ʼỹ, for one) is left out.

-- Guaraní puts the person before the verb (re-ho, o-ho) and the owner before the noun (ñane rembiapo, often in one word).
INSERT INTO affix (language, kind, letters) VALUES
    ('gn', 'person', 'a'), ('gn', 'person', 're'), ('gn', 'person', 'o'), ('gn', 'person', 'ja'), ('gn', 'person', 'ña'),
    ('gn', 'person', 'ro'), ('gn', 'person', 'pe'), ('gn', 'person', 'e'),    -- I, you, (s)he, we, we, we, you all; do!
    ('gn', 'person', 'hi'), ('gn', 'person', 'ij'),                           -- his, her, its
    ('gn', 'person', 'che'), ('gn', 'person', 'nde'), ('gn', 'person', 'ñande'), ('gn', 'person', 'ñane'),
    ('gn', 'person', 'ore'), ('gn', 'person', 'pende'), ('gn', 'person', 'pene');

-- Then what is done or made to be done: je-poru, ñe-mboʼe, mo-marandu, mbo-guata.
INSERT INTO affix (language, kind, letters) VALUES
    ('gn', 'voice', 'je'), ('gn', 'voice', 'ñe'), ('gn', 'voice', 'mo'), ('gn', 'voice', 'mbo');

-- Then the root, and what stands behind it.
INSERT INTO affix (language, kind, letters) VALUES
    ('gn', 'ending', 'pe'), ('gn', 'ending', 'me'),                           -- in, to
    ('gn', 'ending', 'gui'), ('gn', 'ending', 'gua'), ('gn', 'ending', 're'), -- from, of, about
    ('gn', 'ending', 'kuéra'),                                                -- more than one
    ('gn', 'ending', 'ha'), ('gn', 'ending', 'hára'), ('gn', 'ending', 'va'), -- who does, what does, that does
    ('gn', 'ending', 'rã'), ('gn', 'ending', 'kue'),                          -- what will be, what was
    ('gn', 'ending', 've'), ('gn', 'ending', 'mi'),                           -- more, a little
    ('gn', 'ending', 'pa'), ('gn', 'ending', 'piko');                         -- a question

-- Behind verbs, which have a person. Spanish words end so by chance: "libreta" is not a form of "libre".
INSERT INTO affix (language, kind, letters) VALUES
    ('gn', 'tense', 'ta'), ('gn', 'tense', 'ma'), ('gn', 'tense', 'se'),      -- will, already, want to
    ('gn', 'tense', 'vaʼekue'), ('gn', 'tense', 'hague');                     -- did, that it did

-- The first letter that some Guaraní nouns exchange: tembiapo, che rembiapo, hembiapo.
INSERT INTO affix (language, kind, letters) VALUES
    ('gn', 'first', 't'), ('gn', 'first', 'r'), ('gn', 'first', 'h');

-- Spanish: more than one.
INSERT INTO affix (language, kind, letters) VALUES
    ('es', 'ending', 's'), ('es', 'ending', 'es');
