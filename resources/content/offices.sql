-- SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The offices, with their addresses in the order of each language. Street names are proper names: they stay as they are.
-- Telephone numbers, hours and anything else the ministry has not confirmed are not stored.
-- The pins are approximate. Headquarters: the corner that the address names; neither building nor entrance is located.
-- Second office: the middle of the one block of Alberdi between Gral. Díaz and Haedo; the side of the street is not known.
-- Their street maps are resources/map/<office>.map. Walks are measured on the lines of those maps.

INSERT INTO office (id, position, latitude, longitude, accuracy_metres) VALUES ('headquarters', 1, -25.28005, -57.60962, 150);
INSERT INTO address_line (id, office, position) VALUES
    ('headquarters.address.1', 'headquarters', 1),
    ('headquarters.address.2', 'headquarters', 2),
    ('headquarters.address.3', 'headquarters', 3);
INSERT INTO direction (id, office, position) VALUES
    ('headquarters.direction.1', 'headquarters', 1),
    ('headquarters.direction.2', 'headquarters', 2);
INSERT INTO wording (text, language, words) VALUES
    ('headquarters.name', 'es', 'Sede central'),
    ('headquarters.name', 'gn', 'Tembiaporenda guasu'),

    ('headquarters.address.1', 'es', 'Complejo Santos E2'),
    ('headquarters.address.1', 'gn', 'Complejo Santos E2'),

    ('headquarters.address.2', 'es', 'Gral. Santos 1170 - Concordia'),
    ('headquarters.address.2', 'gn', 'Gral. Santos 1170 - Concordia'),

    ('headquarters.address.3', 'es', 'Asunción, Paraguay'),
    ('headquarters.address.3', 'gn', 'Asunción, Paraguái'),

    ('headquarters.direction.1', 'es', 'Desde Avda. Gral. Artigas: camine por Avda. Gral. Santos hacia el sur, unos 510 m, y cruce la vía férrea.'),
    ('headquarters.direction.1', 'gn', 'Avda. Gral. Artigas guive: eguata Avda. Gral. Santos rupi, ñemby gotyo (sur), 510 m rupi; ehasa tren rape.'),

    ('headquarters.direction.2', 'es', 'Desde Avda. España: camine por Avda. Gral. Santos hacia el norte, unos 830 m.'),
    ('headquarters.direction.2', 'gn', 'Avda. España guive: eguata Avda. Gral. Santos rupi, yvate gotyo (norte), 830 m rupi.');
INSERT INTO gloss (text, language, words, gloss_language) VALUES
    ('headquarters.direction.1', 'gn', 'sur', 'es'),
    ('headquarters.direction.2', 'gn', 'norte', 'es');

INSERT INTO office (id, position, latitude, longitude, accuracy_metres) VALUES ('second', 2, -25.283722, -57.637457, 55);
INSERT INTO address_line (id, office, position) VALUES
    ('second.address.1', 'second', 1),
    ('second.address.2', 'second', 2);
INSERT INTO direction (id, office, position) VALUES
    ('second.direction.1', 'second', 1),
    ('second.direction.2', 'second', 2);
INSERT INTO wording (text, language, words) VALUES
    ('second.name', 'es', 'Segunda oficina'),
    ('second.name', 'gn', 'Tembiaporenda mokõiha'),

    ('second.address.1', 'es', 'Alberdi 633, entre Gral. Díaz y Haedo'),
    ('second.address.1', 'gn', 'Alberdi 633, Gral. Díaz ha Haedo paʼũme'),

    ('second.address.2', 'es', 'Asunción, Paraguay'),
    ('second.address.2', 'gn', 'Asunción, Paraguái'),

    ('second.direction.1', 'es', 'Desde Palma y Alberdi: camine por Alberdi hacia Estrella, unos 290 m, y cruce Estrella, Oliva y Gral. Díaz. La oficina está en la cuadra siguiente, antes de Haedo.'),
    ('second.direction.1', 'gn', 'Palma ha Alberdi guive: eguata Alberdi rupi, Estrella gotyo, 290 m rupi; ehasa Estrella, Oliva ha Gral. Díaz. Tembiaporenda oĩ Gral. Díaz ha Haedo paʼũme.'),

    ('second.direction.2', 'es', 'Desde el Panteón (Palma y Chile): camine una cuadra por Palma hasta Alberdi y siga por Alberdi hacia Estrella, hasta la cuadra entre Gral. Díaz y Haedo; unos 360 m en total.'),
    ('second.direction.2', 'gn', 'Panteón guive (Palma ha Chile): eguata peteĩ cuadra Palma rupi, Alberdi peve; upe guive eguata Alberdi rupi, Estrella gotyo, Gral. Díaz ha Haedo paʼũme reg̃uahẽ peve; opaite 360 m rupi.');
