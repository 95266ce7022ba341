-- SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The summaries in plain words: at most three sentences of at most twelve words, of every section that is a text, of the
-- offices, and of each objective. `icon` is the pictogram beside the sentence. Both languages are drafts until a reviewer
-- signs them; see the head of sections.sql.

INSERT INTO plain_sentence (id, section, item, position, icon) VALUES
    ('mission.plain.1', 'mission', NULL, 1, 'wifi'),
    ('mission.plain.2', 'mission', NULL, 2, 'lightbulb'),
    ('mission.plain.3', 'mission', NULL, 3, 'megaphone'),
    ('vision.plain.1', 'vision', NULL, 1, 'heart'),
    ('vision.plain.2', 'vision', NULL, 2, 'people'),
    ('vision.plain.3', 'vision', NULL, 3, 'award'),
    ('objectives.1.plain.1', 'objectives', 'objectives.1', 1, 'clipboard-check'),
    ('objectives.1.plain.2', 'objectives', 'objectives.1', 2, 'diagram-3'),
    ('objectives.2.plain.1', 'objectives', 'objectives.2', 1, 'people'),
    ('objectives.2.plain.2', 'objectives', 'objectives.2', 2, 'globe'),
    ('objectives.2.plain.3', 'objectives', 'objectives.2', 3, 'mortarboard'),
    ('objectives.3.plain.1', 'objectives', 'objectives.3', 1, 'graph-up-arrow'),
    ('objectives.3.plain.2', 'objectives', 'objectives.3', 2, 'bank'),
    ('objectives.4.plain.1', 'objectives', 'objectives.4', 1, 'broadcast'),
    ('objectives.4.plain.2', 'objectives', 'objectives.4', 2, 'laptop'),
    ('objectives.4.plain.3', 'objectives', 'objectives.4', 3, 'chat-dots'),
    ('policies.plain.1', 'policies', NULL, 1, 'journal-text'),
    ('policies.plain.2', 'policies', NULL, 2, 'shield-check'),
    ('policies.plain.3', 'policies', NULL, 3, 'map'),
    ('offices.plain.1', 'offices', NULL, 1, 'pin-map'),
    ('offices.plain.2', 'offices', NULL, 2, 'building'),
    ('offices.plain.3', 'offices', NULL, 3, 'geo-alt'),
    ('about.plain.1', 'about', NULL, 1, 'calendar-event'),
    ('about.plain.2', 'about', NULL, 2, 'arrow-left-right'),
    ('about.plain.3', 'about', NULL, 3, 'diagram-3');

-- Misión · Tembiaporã

INSERT INTO wording (text, language, words) VALUES
    ('mission.plain.1', 'es', 'El Ministerio hace políticas para que todos puedan conectarse y usar tecnología.'),
    ('mission.plain.1', 'gn', 'Motenondeha ojapo polítika, maymáva oike hag̃ua ñandutípe ha oiporu hag̃ua tembiporupyahu.'),

    ('mission.plain.2', 'es', 'También impulsa la innovación y la economía digital.'),
    ('mission.plain.2', 'gn', 'Omokyreʼỹ avei ñembopyahu ha viruporukuaa digital.'),

    ('mission.plain.3', 'es', 'Informa con transparencia desde los medios estatales y promueve cultura e identidad.'),
    ('mission.plain.3', 'gn', 'Omyasãi marandu tesakãme, tetã marandu myasãiha rupive, ha omokyreʼỹ arandupy ha tekotee.');

-- Visión · Techa tenonderã

INSERT INTO wording (text, language, words) VALUES
    ('vision.plain.1', 'es', 'El Ministerio quiere mejorar la vida de las personas con la tecnología.'),
    ('vision.plain.1', 'gn', 'Motenondeha omoporãvese tapichakuéra rekove tembiporupyahu rupive.'),

    ('vision.plain.2', 'es', 'Quiere que todos la usen y puedan informarse.'),
    ('vision.plain.2', 'gn', 'Oipota maymáva oiporu upéva ha ohupyty marandu.'),

    ('vision.plain.3', 'es', 'Busca innovar y trabajar bien, con transparencia y participación de la gente.'),
    ('vision.plain.3', 'gn', 'Ombopyahuse ha ombaʼapose katupyry ha tesakãme, tetãyguakuéra oikehápe.');

-- Objetivos · Jehupytyrã

INSERT INTO wording (text, language, words) VALUES
    ('objectives.1.plain.1', 'es', 'Prepara y ejecuta las políticas, planes, programas y proyectos de TIC.'),
    ('objectives.1.plain.1', 'gn', 'Ombosakoʼi ha omboguata TIC polítika, apondeʼa, tembiapo guasu ha apopyrã.'),

    ('objectives.1.plain.2', 'es', 'Sigue su avance y ordena el sector, como manda la Constitución.'),
    ('objectives.1.plain.2', 'gn', 'Ohapykueho umi tembiapo ha omboheko ko vore, Léi Guasu heʼiháicha.');

INSERT INTO wording (text, language, words) VALUES
    ('objectives.2.plain.1', 'es', 'Quiere que todos los habitantes usen las TIC, con iguales oportunidades.'),
    ('objectives.2.plain.1', 'gn', 'Oipota mayma Paraguáipe oikóva oiporu TIC, tekojoja rapére.'),

    ('objectives.2.plain.2', 'es', 'Busca que los servicios lleguen a más lugares y sean mejores.'),
    ('objectives.2.plain.2', 'gn', 'Oñehaʼã ñepytyvõ og̃uahẽ hag̃ua opa hendápe ha iporãve hag̃ua.'),

    ('objectives.2.plain.3', 'es', 'Alienta la investigación, la formación y el buen uso de la tecnología.'),
    ('objectives.2.plain.3', 'gn', 'Omokyreʼỹ tembikuaareka, ñembokatupyry ha tembiporupyahu jeporu katupyry.');

INSERT INTO wording (text, language, words) VALUES
    ('objectives.3.plain.1', 'es', 'Impulsa el desarrollo del sector, la innovación y la economía digital.'),
    ('objectives.3.plain.1', 'gn', 'Omokyreʼỹ ko vore akãrapuʼã, ñembopyahu ha viruporukuaa digital.'),

    ('objectives.3.plain.2', 'es', 'Lo hace con todas las instituciones del Estado y con la sociedad.'),
    ('objectives.3.plain.2', 'gn', 'Ojapo upéva opaite tetã remimoĩmby ha tekoaty ndive.');

INSERT INTO wording (text, language, words) VALUES
    ('objectives.4.plain.1', 'es', 'Da a conocer, rápido y a tiempo, la información del Estado.'),
    ('objectives.4.plain.1', 'gn', 'Omyasãi tetã marandu pyaʼe ha hiʼárape.'),

    ('objectives.4.plain.2', 'es', 'Alienta a la sociedad y a las escuelas a usar la tecnología.'),
    ('objectives.4.plain.2', 'gn', 'Omokyreʼỹ tekoaty ha mboʼehao oiporu hag̃ua tembiporupyahu.'),

    ('objectives.4.plain.3', 'es', 'Así el Poder Ejecutivo y la gente dialogan con transparencia.'),
    ('objectives.4.plain.3', 'gn', 'Péicha Tetã Pokatuvete ha tetãygua oñomongeta tesakãme.');

-- Políticas · Polítika

INSERT INTO wording (text, language, words) VALUES
    ('policies.plain.1', 'es', 'La Ley 6207 da al Ministerio los principios para su trabajo.'),
    ('policies.plain.1', 'gn', 'Léi 6207 omoĩ pyenda Motenondeha rembiapópe g̃uarã.'),

    ('policies.plain.2', 'es', 'Entre ellos: planificar, ser transparente, dar participación y proteger al usuario.'),
    ('policies.plain.2', 'gn', 'Umíva apytépe: rapeʼapo, tesakã, tetãyguakuéra jeike ha poruhára rehe ñeñangareko.'),

    ('policies.plain.3', 'es', 'También sigue el Plan Nacional de Desarrollo 2030.'),
    ('policies.plain.3', 'gn', 'Ohapykueho avei Tetã Akãrapuʼã Rape 2030.');

-- Oficinas · Tembiaporenda

INSERT INTO wording (text, language, words) VALUES
    ('offices.plain.1', 'es', 'El Ministerio tiene dos oficinas en Asunción.'),
    ('offices.plain.1', 'gn', 'Motenondeha oguereko mokõi tembiaporenda Asunción távape.'),

    ('offices.plain.2', 'es', 'La sede central está en el Complejo Santos E2, Gral. Santos 1170.'),
    ('offices.plain.2', 'gn', 'Tembiaporenda guasu oĩ Complejo Santos E2-pe, Gral. Santos 1170.'),

    ('offices.plain.3', 'es', 'La otra está en Alberdi 633, entre Gral. Díaz y Haedo.'),
    ('offices.plain.3', 'gn', 'Ambue oĩ Alberdi 633-pe, Gral. Díaz ha Haedo paʼũme.');

-- La institución · Motenondeha

INSERT INTO wording (text, language, words) VALUES
    ('about.plain.1', 'es', 'La Ley 6207 creó el MITIC en octubre de 2018.'),
    ('about.plain.1', 'gn', 'Léi 6207 omoheñoivaʼekue MITIC, jasypa 2018-pe.'),

    ('about.plain.2', 'es', 'Reemplazó a dos secretarías.'),
    ('about.plain.2', 'gn', 'Omyengovia mokõi Sãmbyhyha.'),

    ('about.plain.3', 'es', 'Dirige las TIC del sector público y la comunicación del Poder Ejecutivo.'),
    ('about.plain.3', 'gn', 'Oisãmbyhy TIC tetã remimoĩmbykuérape ha Tetã Pokatuvete momarandu.');
