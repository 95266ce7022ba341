-- SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What leads to a topic besides its own texts: the everyday words of visitors, in both languages and in jopara. To add one is
-- to add a line; the search ignores case, accents, tildes and apostrophes, and takes the beginning of the last word for it.
-- No word need stand here that a text of the topic holds already. Guaraní words are drafts until a native reviewer signs.

INSERT INTO keyword (language, words, section) VALUES
    ('es', 'función', 'mission'),
    ('es', 'qué hacen', 'mission'),
    ('es', 'qué hace', 'mission'),
    ('es', 'a qué se dedica', 'mission'),
    ('es', 'para qué sirve', 'mission'),
    ('es', 'tarea', 'mission'),
    ('es', 'trabajo', 'mission'),
    ('es', 'propósito', 'mission'),
    ('gn', 'mbaʼapo', 'mission'),
    ('gn', 'mbaʼapoha', 'mission'),
    ('gn', 'rembiapo', 'mission'),
    ('gn', 'mbaʼérepa', 'mission'),
    ('gn', 'mbaʼérehepa', 'mission'),
    ('gn', 'tembipota', 'mission'),

    ('es', 'futuro', 'vision'),
    ('es', 'sueño', 'vision'),
    ('gn', 'tenonde', 'vision'),

    ('es', 'meta', 'objectives'),
    ('es', 'fines', 'objectives'),
    ('gn', 'mbaʼerã', 'objectives'),
    ('gn', 'temimoʼã', 'objectives'),

    ('es', 'principio', 'policies'),
    ('es', 'reglas', 'policies'),
    ('es', 'normas', 'policies'),
    ('gn', 'pyenda', 'policies'),
    ('gn', 'mopyendaha', 'policies'),

    ('es', 'oficina', 'offices'),
    ('es', 'dirección', 'offices'),
    ('es', 'ubicación', 'offices'),
    ('es', 'dónde queda', 'offices'),
    ('es', 'dónde', 'offices'),
    ('es', 'cómo llegar', 'offices'),
    ('es', 'cómo llego', 'offices'),
    ('es', 'lugar', 'offices'),
    ('es', 'calle', 'offices'),
    ('es', 'mapa', 'offices'),
    ('es', 'sucursal', 'offices'),
    ('es', 'edificio', 'offices'),
    ('gn', 'moõ', 'offices'),
    ('gn', 'mamo', 'offices'),
    ('gn', 'mamópa', 'offices'),
    ('gn', 'aha', 'offices'),
    ('gn', 'ag̃uahẽ', 'offices'),
    ('gn', 'opyta', 'offices'),
    ('gn', 'ofisína', 'offices'),
    ('gn', 'óga', 'offices'),
    ('gn', 'tenda', 'offices'),
    ('gn', 'tape', 'offices'),
    ('gn', 'yvyraʼãnga', 'offices'),

    ('es', 'MITIC', 'about'),
    ('es', 'ministerio', 'about'),
    ('es', 'historia', 'about'),
    ('es', 'quiénes son', 'about'),
    ('es', 'se creó', 'about'),
    ('es', 'origen', 'about'),
    ('es', 'SENATICs', 'about'),
    ('es', 'SICOM', 'about'),
    ('gn', 'MITIC', 'about'),
    ('gn', 'ministério', 'about'),
    ('gn', 'tembiasakue', 'about'),
    ('gn', 'tembipurupyahu', 'about'),
    ('gn', 'mávapa', 'about');

-- What people ask for and the ministry has not published: the result says so, and whom to ask.
INSERT INTO keyword (language, words, section, answered) VALUES
    ('es', 'horario', 'offices', 0),
    ('es', 'hora', 'offices', 0),
    ('es', 'atención al público', 'offices', 0),
    ('es', 'abierto', 'offices', 0),
    ('es', 'abre', 'offices', 0),
    ('es', 'abren', 'offices', 0),
    ('es', 'teléfono', 'offices', 0),
    ('es', 'celular', 'offices', 0),
    ('es', 'llamar', 'offices', 0),
    ('es', 'contacto', 'offices', 0),
    ('es', 'correo', 'offices', 0),
    ('es', 'ministro', 'about', 0),
    ('es', 'ministra', 'about', 0),
    ('gn', 'aravo', 'offices', 0),
    ('gn', 'mbaʼe aravópe', 'offices', 0),
    ('gn', 'óra', 'offices', 0),
    ('gn', 'mbaʼe órape', 'offices', 0),
    ('gn', 'ojepeʼa', 'offices', 0),
    ('gn', 'oñemboty', 'offices', 0),
    ('gn', 'pumbyry', 'offices', 0),
    ('gn', 'selulár', 'offices', 0),
    ('gn', 'papapy', 'offices', 0),
    ('gn', 'henói', 'offices', 0),
    ('gn', 'ahenói', 'offices', 0),
    ('gn', 'mburuvicha', 'about', 0),
    ('gn', 'mbaʼapohára', 'about', 0);

-- Proposed before anything is typed, beside the six topics.
INSERT INTO suggestion (language, position, words) VALUES
    ('es', 1, 'Ley 6207'),
    ('es', 2, 'Alberdi'),
    ('gn', 1, 'Léi 6207'),
    ('gn', 2, 'Alberdi');
