-- SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The offices, with their addresses in the order of each language. Street names are proper names: they stay as they are.
-- Telephone numbers, hours and anything else the ministry has not confirmed are not stored.

INSERT INTO office (id, position) VALUES ('headquarters', 1);
INSERT INTO address_line (id, office, position) VALUES
    ('headquarters.address.1', 'headquarters', 1),
    ('headquarters.address.2', 'headquarters', 2),
    ('headquarters.address.3', 'headquarters', 3);
INSERT INTO wording (text, language, words) VALUES
    ('headquarters.name', 'es', 'Sede central'),
    ('headquarters.name', 'gn', 'Tembiaporenda guasu'),

    ('headquarters.address.1', 'es', 'Complejo Santos E2'),
    ('headquarters.address.1', 'gn', 'Complejo Santos E2'),

    ('headquarters.address.2', 'es', 'Gral. Santos 1170 - Concordia'),
    ('headquarters.address.2', 'gn', 'Gral. Santos 1170 - Concordia'),

    ('headquarters.address.3', 'es', 'Asunción, Paraguay'),
    ('headquarters.address.3', 'gn', 'Asunción, Paraguái');

INSERT INTO office (id, position) VALUES ('second', 2);
INSERT INTO address_line (id, office, position) VALUES
    ('second.address.1', 'second', 1),
    ('second.address.2', 'second', 2);
INSERT INTO wording (text, language, words) VALUES
    ('second.name', 'es', 'Segunda oficina'),
    ('second.name', 'gn', 'Tembiaporenda mokõiha'),

    ('second.address.1', 'es', 'Alberdi 633, entre Gral. Díaz y Haedo'),
    ('second.address.1', 'gn', 'Alberdi 633, Gral. Díaz ha Haedo paʼũme'),

    ('second.address.2', 'es', 'Asunción, Paraguay'),
    ('second.address.2', 'gn', 'Asunción, Paraguái');
