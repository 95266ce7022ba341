-- SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The glossary: office words that the texts use, and what they mean. It is a section of facts alone, which has no card at
-- home: the page of the institution leads to it, and so does the search. `explained_form` says how each word stands in the
-- texts; there it is underlined, and a touch explains it. Drafts until a reviewer signs them; see the head of sections.sql.

INSERT INTO section (id, position, layout, icon, at_home, accent, pattern) VALUES
    ('glossary', 7, 'reading', 'journal-text', 0, 'institution', 'arasa');

INSERT INTO wording (text, language, words) VALUES
    ('glossary.title', 'es', 'Palabras que se usan aquí'),
    ('glossary.title', 'gn', 'Ñeʼẽ ojeporúva koʼápe'),

    ('glossary.short', 'es', 'Palabras que se usan aquí'),
    ('glossary.short', 'gn', 'Ñeʼẽ ojeporúva koʼápe'),

    ('glossary.summary', 'es', 'Qué quieren decir'),
    ('glossary.summary', 'gn', 'Mbaʼépa heʼise');

INSERT INTO fact (id, section, position) VALUES
    ('glossary.ministry', 'glossary', 1),
    ('glossary.secretariat', 'glossary', 2),
    ('glossary.executive', 'glossary', 3),
    ('glossary.institution', 'glossary', 4),
    ('glossary.constitution', 'glossary', 5),
    ('glossary.law', 'glossary', 6),
    ('glossary.charter', 'glossary', 7),
    ('glossary.policy', 'glossary', 8),
    ('glossary.plan', 'glossary', 9),
    ('glossary.programme', 'glossary', 10),
    ('glossary.project', 'glossary', 11),
    ('glossary.objective', 'glossary', 12),
    ('glossary.principle', 'glossary', 13),
    ('glossary.mission', 'glossary', 14),
    ('glossary.vision', 'glossary', 15),
    ('glossary.transparency', 'glossary', 16),
    ('glossary.participation', 'glossary', 17),
    ('glossary.inclusion', 'glossary', 18),
    ('glossary.connectivity', 'glossary', 19),
    ('glossary.innovation', 'glossary', 20),
    ('glossary.digital_economy', 'glossary', 21),
    ('glossary.egovernment', 'glossary', 22),
    ('glossary.ict', 'glossary', 23),
    ('glossary.media', 'glossary', 24),
    ('glossary.user', 'glossary', 25);

INSERT INTO wording (text, language, words) VALUES
    ('glossary.ministry.label', 'es', 'Ministerio'),
    ('glossary.ministry.label', 'gn', 'Motenondeha'),
    ('glossary.ministry.value', 'es', 'Institución del Poder Ejecutivo que se ocupa de un tema del país.'),
    ('glossary.ministry.value', 'gn', 'Tetã Pokatuvete remimoĩmby oñangarekóva peteĩ tetã rembiapóre.'),

    ('glossary.secretariat.label', 'es', 'Secretaría'),
    ('glossary.secretariat.label', 'gn', 'Sãmbyhyha'),
    ('glossary.secretariat.value', 'es', 'Institución del Estado que dirige un área de trabajo.'),
    ('glossary.secretariat.value', 'gn', 'Tetã remimoĩmby oisãmbyhýva peteĩ tembiapo.'),

    ('glossary.executive.label', 'es', 'Poder Ejecutivo'),
    ('glossary.executive.label', 'gn', 'Tetã Pokatuvete'),
    ('glossary.executive.value', 'es', 'Parte del Estado que gobierna: el Presidente y los ministerios.'),
    ('glossary.executive.value', 'gn', 'Tetã vore oisãmbyhýva tetã: Mburuvichavete ha Motenondehakuéra.'),

    ('glossary.institution.label', 'es', 'Institución del Estado'),
    ('glossary.institution.label', 'gn', 'Tetã remimoĩmby'),
    ('glossary.institution.value', 'es', 'Organismo público que trabaja para toda la ciudadanía.'),
    ('glossary.institution.value', 'gn', 'Temimoĩmby ombaʼapóva mayma tetãyguápe g̃uarã.'),

    ('glossary.constitution.label', 'es', 'Constitución'),
    ('glossary.constitution.label', 'gn', 'Léi Guasu'),
    ('glossary.constitution.value', 'es', 'La ley que está por encima de todas las demás.'),
    ('glossary.constitution.value', 'gn', 'Léi oĩva opaite ambue léi ári.'),

    ('glossary.law.label', 'es', 'Ley'),
    ('glossary.law.label', 'gn', 'Léi'),
    ('glossary.law.value', 'es', 'Norma que aprueba el Congreso y que todos deben cumplir.'),
    ('glossary.law.value', 'gn', 'Congreso omoneĩva; opavave omboajevaʼerã.'),

    ('glossary.charter.label', 'es', 'Carta Orgánica'),
    ('glossary.charter.label', 'gn', 'Kuatia Mopyendaha'),
    ('glossary.charter.value', 'es', 'Norma que dice qué es una institución y cómo se organiza.'),
    ('glossary.charter.value', 'gn', 'Kuatia omombeʼúva mbaʼépa peteĩ temimoĩmby ha mbaʼéichapa oñemboheko.'),

    ('glossary.policy.label', 'es', 'Política pública'),
    ('glossary.policy.label', 'gn', 'Tetã polítika'),
    ('glossary.policy.value', 'es', 'Lo que el Estado decide hacer sobre un tema.'),
    ('glossary.policy.value', 'gn', 'Mbaʼépa tetã rekuái ojapose peteĩ témare.'),

    ('glossary.plan.label', 'es', 'Plan'),
    ('glossary.plan.label', 'gn', 'Apondeʼa'),
    ('glossary.plan.value', 'es', 'Lo que se hará, cómo y cuándo.'),
    ('glossary.plan.value', 'gn', 'Mbaʼépa ojejapóta, mbaʼéichapa ha arakaʼépa.'),

    ('glossary.programme.label', 'es', 'Programa'),
    ('glossary.programme.label', 'gn', 'Tembiapo guasu'),
    ('glossary.programme.value', 'es', 'Varios proyectos con un mismo fin.'),
    ('glossary.programme.value', 'gn', 'Heta apopyrã ohupytyséva peteĩ mbaʼénte.'),

    ('glossary.project.label', 'es', 'Proyecto'),
    ('glossary.project.label', 'gn', 'Apopyrã'),
    ('glossary.project.value', 'es', 'Trabajo con un comienzo, un final y un resultado.'),
    ('glossary.project.value', 'gn', 'Tembiapo oñepyrũva, opáva ha omeʼẽva peteĩ mbaʼe.'),

    ('glossary.objective.label', 'es', 'Objetivo'),
    ('glossary.objective.label', 'gn', 'Jehupytyrã'),
    ('glossary.objective.value', 'es', 'Lo que se quiere lograr.'),
    ('glossary.objective.value', 'gn', 'Mbaʼe ojehupytyséva.'),

    ('glossary.principle.label', 'es', 'Principio'),
    ('glossary.principle.label', 'gn', 'Pyenda'),
    ('glossary.principle.value', 'es', 'Idea en la que se apoya el trabajo.'),
    ('glossary.principle.value', 'gn', 'Hiʼári oñemopyenda tembiapo.'),

    ('glossary.mission.label', 'es', 'Misión'),
    ('glossary.mission.label', 'gn', 'Tembiaporã'),
    ('glossary.mission.value', 'es', 'Para qué existe una institución.'),
    ('glossary.mission.value', 'gn', 'Mbaʼerãpa oĩ peteĩ temimoĩmby.'),

    ('glossary.vision.label', 'es', 'Visión'),
    ('glossary.vision.label', 'gn', 'Techa tenonderã'),
    ('glossary.vision.value', 'es', 'Lo que una institución quiere llegar a ser.'),
    ('glossary.vision.value', 'gn', 'Mbaʼépa oikose peteĩ temimoĩmbýgui.'),

    ('glossary.transparency.label', 'es', 'Transparencia'),
    ('glossary.transparency.label', 'gn', 'Tesakã'),
    ('glossary.transparency.value', 'es', 'Mostrar a la gente lo que hace el Estado.'),
    ('glossary.transparency.value', 'gn', 'Tetã rembiapo ojehechauka opavavépe.'),

    ('glossary.participation.label', 'es', 'Participación ciudadana'),
    ('glossary.participation.label', 'gn', 'Tetãyguakuéra jeike'),
    ('glossary.participation.value', 'es', 'La gente opina y toma parte en las decisiones.'),
    ('glossary.participation.value', 'gn', 'Tetãygua omombeʼu hemimoʼã ha oike tetã rembiapópe.'),

    ('glossary.inclusion.label', 'es', 'Inclusión'),
    ('glossary.inclusion.label', 'gn', 'Mayma tapicha jeike'),
    ('glossary.inclusion.value', 'es', 'Que nadie quede afuera.'),
    ('glossary.inclusion.value', 'gn', 'Ani avave opyta okápe.'),

    ('glossary.connectivity.label', 'es', 'Conectividad'),
    ('glossary.connectivity.label', 'gn', 'Ñanduti joaju'),
    ('glossary.connectivity.value', 'es', 'La posibilidad de usar internet.'),
    ('glossary.connectivity.value', 'gn', 'Ikatuha ojeike ñandutípe.'),

    ('glossary.innovation.label', 'es', 'Innovación'),
    ('glossary.innovation.label', 'gn', 'Ñembopyahu'),
    ('glossary.innovation.value', 'es', 'Hacer algo nuevo o hacerlo mejor.'),
    ('glossary.innovation.value', 'gn', 'Ojejapo mbaʼe pyahu térã ojejapo porãve.'),

    ('glossary.digital_economy.label', 'es', 'Economía digital'),
    ('glossary.digital_economy.label', 'gn', 'Viruporukuaa digital'),
    ('glossary.digital_economy.value', 'es', 'Comprar, vender y trabajar por medio de la tecnología.'),
    ('glossary.digital_economy.value', 'gn', 'Ñemu ha mbaʼapo tembiporupyahu rupive.'),

    ('glossary.egovernment.label', 'es', 'Gobierno electrónico'),
    ('glossary.egovernment.label', 'gn', 'Tetã rekuái tembiporupyahu rupive'),
    ('glossary.egovernment.value', 'es', 'Servicios del Estado por medios electrónicos.'),
    ('glossary.egovernment.value', 'gn', 'Tetã rekuái oipytyvõ tetãyguápe tembiporupyahu rupive.'),

    ('glossary.ict.label', 'es', 'TIC'),
    ('glossary.ict.label', 'gn', 'TIC'),
    ('glossary.ict.value', 'es', 'Tecnologías de la Información y Comunicación: computadoras, teléfonos, internet.'),
    ('glossary.ict.value', 'gn', 'Marandu ha Momarandu Rembiporupyahu: komputadóra, pumbyry, ñanduti.'),

    ('glossary.media.label', 'es', 'Medios del Estado'),
    ('glossary.media.label', 'gn', 'Tetã marandu myasãiha'),
    ('glossary.media.value', 'es', 'Con lo que el Estado informa, como la radio y la televisión.'),
    ('glossary.media.value', 'gn', 'Umíva rupi tetã omyasãi marandu; techapyrã: radio ha televisión.'),

    ('glossary.user.label', 'es', 'Usuario'),
    ('glossary.user.label', 'gn', 'Poruhára'),
    ('glossary.user.value', 'es', 'Persona que usa un servicio.'),
    ('glossary.user.value', 'gn', 'Tapicha oiporúva peteĩ mbaʼe.');

INSERT INTO explained_form (fact, language, words) VALUES
    ('glossary.ministry', 'es', 'ministerio'),
    ('glossary.ministry', 'gn', 'motenondeha'),
    ('glossary.secretariat', 'es', 'secretaría'),
    ('glossary.secretariat', 'es', 'secretarías'),
    ('glossary.secretariat', 'gn', 'sãmbyhyha'),
    ('glossary.executive', 'es', 'poder Ejecutivo'),
    ('glossary.executive', 'gn', 'tetã Pokatuvete'),
    ('glossary.institution', 'es', 'institución pública'),
    ('glossary.institution', 'es', 'instituciones del Estado'),
    ('glossary.institution', 'es', 'organismos y Entidades del Estado'),
    ('glossary.institution', 'gn', 'tetã remimoĩmby'),
    ('glossary.institution', 'gn', 'tetã remimoĩmbykuéra'),
    ('glossary.institution', 'gn', 'tetã remimoĩmbykuéragui'),
    ('glossary.institution', 'gn', 'tetã remimoĩmbykuérape'),
    ('glossary.constitution', 'es', 'constitución'),
    ('glossary.constitution', 'gn', 'léi Guasu'),
    ('glossary.law', 'es', 'ley'),
    ('glossary.law', 'es', 'leyes'),
    ('glossary.law', 'gn', 'léi'),
    ('glossary.charter', 'es', 'carta Orgánica'),
    ('glossary.charter', 'gn', 'kuatia Mopyendaha'),
    ('glossary.charter', 'gn', 'ikuatia Mopyendaha'),
    ('glossary.policy', 'es', 'políticas públicas'),
    ('glossary.policy', 'es', 'políticas'),
    ('glossary.policy', 'gn', 'tetã polítika'),
    ('glossary.policy', 'gn', 'polítika'),
    ('glossary.plan', 'es', 'plan'),
    ('glossary.plan', 'es', 'planes'),
    ('glossary.plan', 'gn', 'apondeʼa'),
    ('glossary.programme', 'es', 'programa'),
    ('glossary.programme', 'es', 'programas'),
    ('glossary.programme', 'gn', 'tembiapo guasu'),
    ('glossary.project', 'es', 'proyecto'),
    ('glossary.project', 'es', 'proyectos'),
    ('glossary.project', 'gn', 'apopyrã'),
    ('glossary.objective', 'es', 'objetivo'),
    ('glossary.objective', 'es', 'objetivos'),
    ('glossary.objective', 'gn', 'jehupytyrã'),
    ('glossary.principle', 'es', 'principio'),
    ('glossary.principle', 'es', 'principios'),
    ('glossary.principle', 'es', 'principios generales'),
    ('glossary.principle', 'gn', 'pyenda'),
    ('glossary.mission', 'es', 'misión'),
    ('glossary.mission', 'gn', 'tembiaporã'),
    ('glossary.vision', 'es', 'visión'),
    ('glossary.vision', 'gn', 'techa tenonderã'),
    ('glossary.transparency', 'es', 'transparencia'),
    ('glossary.transparency', 'gn', 'tesakã'),
    ('glossary.transparency', 'gn', 'tesakãme'),
    ('glossary.transparency', 'gn', 'tembiapo resakã'),
    ('glossary.participation', 'es', 'participación ciudadana'),
    ('glossary.participation', 'gn', 'tetãyguakuéra jeike'),
    ('glossary.inclusion', 'es', 'inclusión'),
    ('glossary.inclusion', 'es', 'inclusión social'),
    ('glossary.inclusion', 'gn', 'mayma tapicha jeike'),
    ('glossary.connectivity', 'es', 'conectividad'),
    ('glossary.connectivity', 'gn', 'ñanduti joaju'),
    ('glossary.innovation', 'es', 'innovación'),
    ('glossary.innovation', 'es', 'innovación tecnológica'),
    ('glossary.innovation', 'gn', 'ñembopyahu'),
    ('glossary.digital_economy', 'es', 'economía digital'),
    ('glossary.digital_economy', 'gn', 'viruporukuaa digital'),
    ('glossary.egovernment', 'es', 'gobierno electrónico'),
    ('glossary.egovernment', 'gn', 'tetã rekuái tembiporupyahu rupive'),
    ('glossary.ict', 'es', 'TIC'),
    ('glossary.ict', 'gn', 'TIC'),
    ('glossary.media', 'es', 'medios del Estado'),
    ('glossary.media', 'es', 'medios estatales'),
    ('glossary.media', 'gn', 'tetã marandu myasãiha'),
    ('glossary.user', 'es', 'usuario'),
    ('glossary.user', 'es', 'usuarios'),
    ('glossary.user', 'gn', 'poruhára'),
    ('glossary.user', 'gn', 'poruharakuéra');

-- What visitors type for it; see visitor_words.sql.
INSERT INTO keyword (language, words, section) VALUES
    ('es', 'glosario', 'glossary'),
    ('es', 'significado', 'glossary'),
    ('es', 'vocabulario', 'glossary'),
    ('gn', 'ñeʼẽryru', 'glossary');
