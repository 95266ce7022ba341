-- SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The words of a question that do not say what it is about: question words, articles, prepositions, pronouns, politeness,
-- and the name of the ministry, which every page is about. They count nothing where other words are there; `sought` says
-- when they are looked for nevertheless (schema.sql). As everywhere in the search, case, accents, tildes and apostrophes
-- make no difference. Guaraní words are drafts until a native reviewer signs.

-- Spanish: question words and words of manner.
INSERT INTO filler (language, word) VALUES
    ('es', 'qué'), ('es', 'cuál'), ('es', 'cuáles'), ('es', 'quién'), ('es', 'cómo'), ('es', 'cuándo'), ('es', 'cuánto'),
    ('es', 'cuánta'), ('es', 'cuántos'), ('es', 'cuántas');
INSERT INTO filler (language, word, sought) VALUES
    ('es', 'quiénes', 'with fillers'), ('es', 'dónde', 'with fillers'), ('es', 'adónde', 'with fillers');

-- Spanish: articles, prepositions, conjunctions, pronouns.
INSERT INTO filler (language, word) VALUES
    ('es', 'el'), ('es', 'la'), ('es', 'lo'), ('es', 'los'), ('es', 'las'), ('es', 'un'), ('es', 'una'), ('es', 'al'),
    ('es', 'del'), ('es', 'de'), ('es', 'a'), ('es', 'en'), ('es', 'con'), ('es', 'por'), ('es', 'para'), ('es', 'y'),
    ('es', 'o'), ('es', 'se'), ('es', 'me'), ('es', 'mi'), ('es', 'mis'), ('es', 'su'), ('es', 'sus'), ('es', 'yo'),
    ('es', 'nos'), ('es', 'le'), ('es', 'les'), ('es', 'te'), ('es', 'ustedes'), ('es', 'usted'), ('es', 'este'),
    ('es', 'esto'), ('es', 'ese'), ('es', 'esa'), ('es', 'eso'), ('es', 'otro'), ('es', 'otra'),
    ('es', 'más'), ('es', 'muy'), ('es', 'acá'), ('es', 'aquí'), ('es', 'allá'), ('es', 'ahora'), ('es', 'hoy'),
    ('es', 'todo'), ('es', 'si'), ('es', 'no');
INSERT INTO filler (language, word, sought) VALUES
    ('es', 'sobre', 'alone'), ('es', 'desde', 'alone'), ('es', 'hasta', 'alone'), ('es', 'entre', 'alone'),
    ('es', 'hacia', 'alone');

-- Spanish: verbs that any question may have, and politeness.
INSERT INTO filler (language, word) VALUES
    ('es', 'es'), ('es', 'son'), ('es', 'era'), ('es', 'fue'), ('es', 'está'), ('es', 'hay'),
    ('es', 'tiene'), ('es', 'tienen'), ('es', 'puedo'), ('es', 'puede'), ('es', 'pueden'), ('es', 'puedes'),
    ('es', 'podría'), ('es', 'quiero'), ('es', 'quieren'), ('es', 'quisiera'), ('es', 'necesito'),
    ('es', 'busco'), ('es', 'buscar'), ('es', 'encuentro'), ('es', 'encontrar'), ('es', 'saber'), ('es', 'sabe'),
    ('es', 'ver'), ('es', 've'), ('es', 'veo'), ('es', 'leer'), ('es', 'decir'), ('es', 'dice'),
    ('es', 'ir'), ('es', 'voy'), ('es', 'va'), ('es', 'dar'), ('es', 'hola'), ('es', 'buenas'), ('es', 'buenos'),
    ('es', 'días'), ('es', 'tardes'), ('es', 'favor'), ('es', 'gracias');
INSERT INTO filler (language, word, sought) VALUES
    ('es', 'están', 'alone'), ('es', 'conocer', 'alone');
INSERT INTO filler (language, word, sought) VALUES
    ('es', 'quiere', 'with fillers'), ('es', 'ser', 'with fillers'), ('es', 'hace', 'with fillers'),
    ('es', 'hacen', 'with fillers');

-- Guaraní: question words, and the same with -pa and -piko, which ask.
INSERT INTO filler (language, word) VALUES
    ('gn', 'mbaʼe'), ('gn', 'mbaʼépa'), ('gn', 'mbaʼépiko'), ('gn', 'mbaʼéicha'), ('gn', 'mbaʼéichapiko'),
    ('gn', 'arakaʼe'), ('gn', 'arakaʼépa'), ('gn', 'mboy'), ('gn', 'mboýpa'), ('gn', 'piko');
INSERT INTO filler (language, word, sought) VALUES
    ('gn', 'mbaʼéichapa', 'alone');
INSERT INTO filler (language, word, sought) VALUES
    ('gn', 'mbaʼérepa', 'with fillers'), ('gn', 'mbaʼérehepa', 'with fillers'), ('gn', 'máva', 'with fillers'),
    ('gn', 'mávapa', 'with fillers'), ('gn', 'moõ', 'with fillers'), ('gn', 'moõpa', 'with fillers'),
    ('gn', 'moõpiko', 'with fillers'), ('gn', 'mamo', 'with fillers'), ('gn', 'mamópa', 'with fillers');

-- Guaraní: pronouns, words that point, conjunctions and postpositions.
INSERT INTO filler (language, word) VALUES
    ('gn', 'che'), ('gn', 'nde'), ('gn', 'ne'), ('gn', 'ñande'), ('gn', 'ñane'), ('gn', 'pende'), ('gn', 'pene'),
    ('gn', 'peẽ'), ('gn', 'chéve'), ('gn', 'ndéve'), ('gn', 'oréve'), ('gn', 'ko'), ('gn', 'koʼã'), ('gn', 'kóva'),
    ('gn', 'pe'), ('gn', 'péva'), ('gn', 'upe'), ('gn', 'upéva'), ('gn', 'upéi'), ('gn', 'upépe'), ('gn', 'ápe'),
    ('gn', 'umi'), ('gn', 'ha'), ('gn', 'niko'), ('gn', 'katu'), ('gn', 'avei'), ('gn', 'rehe'), ('gn', 'hag̃ua'),
    ('gn', 'ári'), ('gn', 'térã');
INSERT INTO filler (language, word, sought) VALUES
    ('gn', 'rehegua', 'alone'), ('gn', 'g̃uarã', 'alone'), ('gn', 'guive', 'alone');
INSERT INTO filler (language, word, sought) VALUES
    ('gn', 'ore', 'with fillers');

-- Guaraní: verbs that any question may have.
INSERT INTO filler (language, word) VALUES
    ('gn', 'oĩ'), ('gn', 'oĩpa'), ('gn', 'oĩme'), ('gn', 'oiméne'), ('gn', 'oguereko'), ('gn', 'reguereko'),
    ('gn', 'oreko'), ('gn', 'areko'), ('gn', 'ikatúpa'), ('gn', 'aipota'), ('gn', 'aipotaite'), ('gn', 'aikuaa'),
    ('gn', 'aikuaase'), ('gn', 'ahecha'), ('gn', 'ahechase'), ('gn', 'aheka'), ('gn', 'ajuhu'), ('gn', 'ajuhúta'),
    ('gn', 'ahase'), ('gn', 'emombeʼu'), ('gn', 'emeʼẽ');
INSERT INTO filler (language, word, sought) VALUES
    ('gn', 'ikatu', 'alone'), ('gn', 'aha', 'alone');

-- The ministry.
INSERT INTO filler (language, word, sought) VALUES
    ('es', 'MITIC', 'with fillers'), ('es', 'ministerio', 'with fillers'), ('es', 'institución', 'with fillers');
INSERT INTO filler (language, word, sought) VALUES
    ('gn', 'motenondeha', 'with fillers');
