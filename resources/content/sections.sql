-- SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The six topics: titles, paragraphs, objectives, principles and facts, Spanish and Guaraní side by side.
-- The order of the cards at home is `position`; `icon` is one of the icons that resources/CMakeLists.txt embeds. A wording is a draft until a reviewer signs it:
--   UPDATE wording SET status = 'reviewed', reviewer = 'Name', reviewed_on = '2026-12-31' WHERE text = 'mission.1' AND language = 'gn';

INSERT INTO section (id, position, layout, icon, accent, pattern) VALUES
    ('mission',    1, 'reading', 'compass',    'mission',     'arasa'),
    ('vision',     2, 'reading', 'eye',        'vision',      'jasy'),
    ('objectives', 3, 'items',   'bullseye',   'objectives',  'amambay'),
    ('policies',   4, 'reading', 'signpost-2', 'policies',    'sol'),
    ('offices',    5, 'offices', 'geo-alt',    'offices',     'jasy'),
    ('about',      6, 'reading', 'bank',       'institution', 'arasa');


-- Misión · Tembiaporã

INSERT INTO wording (text, language, words) VALUES
    ('mission.title', 'es', 'Misión'),
    ('mission.title', 'gn', 'Tembiaporã'),

    ('mission.short', 'es', 'Misión'),
    ('mission.short', 'gn', 'Tembiaporã'),

    ('mission.summary', 'es', 'Qué hace el Ministerio'),
    ('mission.summary', 'gn', 'Mbaʼépa ojapo ko Motenondeha');

INSERT INTO paragraph (id, section, position) VALUES
    ('mission.1', 'mission', 1);

INSERT INTO wording (text, language, words) VALUES
    ('mission.1', 'es', 'Diseñar e implementar políticas públicas que promuevan y faciliten la conectividad, la inclusión, la innovación tecnológica y la economía digital, así como aquellas que comprenden la creación y la difusión de contenidos relevantes y plurales desde los medios del Estado, para generar un amplio proceso de inclusión social a partir de la comunicación pública, la transparencia en la gestión y la promoción de la cultura y la identidad.'),
    ('mission.1', 'gn', 'Ombosakoʼi ha omboguata tetã polítika omokyreʼỹva ha ombohapéva ñanduti joaju (conectividad), mayma tapicha jeike, tembiporupyahu ñembopyahu ha viruporukuaa digital; upéicha avei umi polítika omoheñóiva ha omyasãiva, tetã marandu myasãiha rupive, marandu tekotevẽva ha opaichagua ñeʼẽ oguerekóva; péicha oikóta tembiapo guasu mayma tapicha oike hag̃ua tekoatýpe, tetã momarandu, tembiapo resakã, ha arandupy ha tekotee ñemokyreʼỹ rupive.');

-- Visión · Techa tenonderã

INSERT INTO wording (text, language, words) VALUES
    ('vision.title', 'es', 'Visión'),
    ('vision.title', 'gn', 'Techa tenonderã'),

    ('vision.short', 'es', 'Visión'),
    ('vision.short', 'gn', 'Techa tenonderã'),

    ('vision.summary', 'es', 'Qué quiere llegar a ser'),
    ('vision.summary', 'gn', 'Mbaʼépa oikose chugui');

INSERT INTO paragraph (id, section, position) VALUES
    ('vision.1', 'vision', 1);

INSERT INTO wording (text, language, words) VALUES
    ('vision.1', 'es', 'Ser la institución pública que mejora la calidad de vida de las personas mediante el uso masivo e inclusivo de las TIC; que impulsa la innovación, la eficiencia en la gestión, el acceso a la información y la generación de contenidos relevantes y de calidad, y que garantiza la participación y la transparencia.'),
    ('vision.1', 'gn', 'Haʼéta tetã remimoĩmby omoporãvéva tapichakuéra rekove TIC jeporu rupive, maymáva oiporuhápe ha oikehápe, omokyreʼỹvo ñembopyahu, tembiapo katupyry, marandu jehupyty ha marandu tekotevẽva ha iporãva ñemoheñói, ha omoañetévo tetãyguakuéra jeike ha tesakã.');

-- Objetivos generales · Jehupytyrã guasu

INSERT INTO wording (text, language, words) VALUES
    ('objectives.title', 'es', 'Objetivos generales'),
    ('objectives.title', 'gn', 'Jehupytyrã guasu'),

    ('objectives.short', 'es', 'Objetivos'),
    ('objectives.short', 'gn', 'Jehupytyrã'),

    ('objectives.summary', 'es', 'Qué se propone lograr'),
    ('objectives.summary', 'gn', 'Mbaʼépa ohupytyse'),

    ('objectives.item', 'es', 'Objetivo %1'),
    ('objectives.item', 'gn', 'Jehupytyrã %1');

INSERT INTO item (id, section, position) VALUES
    ('objectives.1', 'objectives', 1),
    ('objectives.2', 'objectives', 2),
    ('objectives.3', 'objectives', 3),
    ('objectives.4', 'objectives', 4);

INSERT INTO paragraph (id, section, item, position) VALUES
    ('objectives.1.1', 'objectives', 'objectives.1', 1),
    ('objectives.2.1', 'objectives', 'objectives.2', 1),
    ('objectives.3.1', 'objectives', 'objectives.3', 1),
    ('objectives.4.1', 'objectives', 'objectives.4', 1);

INSERT INTO wording (text, language, words) VALUES
    ('objectives.1.title', 'es', 'Políticas públicas de TIC'),
    ('objectives.1.title', 'gn', 'Tetã polítika TIC rehegua'),

    ('objectives.1.1', 'es', 'Preparar, impulsar, ejecutar y dar seguimiento a las políticas públicas, los planes, los programas y los proyectos del sector de las Tecnologías de la Información y Comunicación y de los sectores convergentes, y velar por su ordenamiento general, de acuerdo con la Constitución y las leyes.'),
    ('objectives.1.1', 'gn', 'Ombosakoʼi, omokyreʼỹ, omboguata ha ohapykueho tetã polítika, apondeʼa, tembiapo guasu ha apopyrã Marandu ha Momarandu Rembiporupyahu vore ha umi vore hendive ojoajúva rehegua; upéicha avei omboheko ko vore tuichakue javeve, Léi Guasu ha ambue léi heʼiháicha.'),

    ('objectives.2.title', 'es', 'Uso y acceso para todas las personas'),
    ('objectives.2.title', 'gn', 'TIC jeporu opavavépe g̃uarã'),

    ('objectives.2.1', 'es', 'Fomentar, ampliar y facilitar el uso de las Tecnologías de la Información y Comunicación (TIC), procurando siempre que todos los habitantes de la República participen y accedan de manera efectiva y en igualdad de oportunidades, con la mayor cobertura y la mejor calidad de servicios posibles; además, alentar el uso eficiente de las tecnologías de la información, la Investigación, Innovación y Desarrollo (IID), la formación de las personas y la competencia nacional e internacional.'),
    ('objectives.2.1', 'gn', 'Omokyreʼỹ, ombohetave ha ombohape Marandu ha Momarandu Rembiporupyahu (TIC) jeporu, akóinte ohekávo mayma Paraguái retãme oikóva toike ha tohupyty añetehápe koʼã tembiporupyahu, tekojoja rapére, ñepytyvõ og̃uahẽ hag̃ua opa hendápe ha iporãve hag̃ua, ikatuháicha; upéicha avei omokyreʼỹ marandu rembiporupyahu jeporu katupyry, Tembikuaareka, Ñembopyahu ha Akãrapuʼã (IID), yvypóra ñembokatupyry ha ñehaʼã joja (competencia) tetã ryepýpe ha ambue tetã ndive.'),

    ('objectives.3.title', 'es', 'Desarrollo, innovación y economía digital'),
    ('objectives.3.title', 'gn', 'Akãrapuʼã, ñembopyahu ha viruporukuaa digital'),

    ('objectives.3.1', 'es', 'Impulsar el desarrollo y el fortalecimiento del sector, la innovación tecnológica y la economía digital mediante políticas públicas en las que intervengan todos los niveles de los Organismos y Entidades del Estado (OEE) y la sociedad.'),
    ('objectives.3.1', 'gn', 'Omokyreʼỹ ko vore akãrapuʼã ha ñemombarete, tembiporupyahu ñembopyahu ha viruporukuaa digital (economía digital), tetã polítika rupive, oikehápe opaite Tetã Remimoĩmby (OEE), yvatevéva guive michĩvéva peve, ha tekoaty.'),

    ('objectives.4.title', 'es', 'Comunicación e información pública'),
    ('objectives.4.title', 'gn', 'Momarandu ha tetã marandu'),

    ('objectives.4.1', 'es', 'Desarrollar procesos y estrategias de comunicación para dar a conocer la información que generan los Organismos y Entidades del Estado (OEE) y la parte paraguaya de los organismos binacionales o multilaterales, de modo que esa difusión sea ágil y oportuna; y alentar la apropiación social y educativa de las tecnologías para su adecuada implementación y para una interacción comunicativa participativa, plural y transparente entre el Poder Ejecutivo y los habitantes de la República.'),
    ('objectives.4.1', 'gn', 'Omoheñói momarandu rembiapo ha rape oñemyasãi hag̃ua umi marandu osẽva Tetã Remimoĩmbykuéragui (OEE) ha Paraguái vorégui umi temimoĩmby mokõi térã heta tetã mbaʼévape, ikatu hag̃uáicha umi marandu oñemyasãi pyaʼe ha hiʼárape. Omokyreʼỹ avei tekoaty ha mboʼehao oñemombaʼe hag̃ua tembiporupyahúre, ojeporu porã hag̃ua, ha ikatu hag̃uáicha Tetã Pokatuvete ha Paraguái retãme oikóva oñomongeta oñondive, maymáva oikehápe, opaichagua ñeʼẽ oñehenduhápe ha tesakãme.');

-- Principales políticas institucionales · Motenondeha polítika guasu

INSERT INTO wording (text, language, words) VALUES
    ('policies.title', 'es', 'Principales políticas institucionales'),
    ('policies.title', 'gn', 'Motenondeha polítika guasu'),

    ('policies.short', 'es', 'Políticas'),
    ('policies.short', 'gn', 'Polítika'),

    ('policies.summary', 'es', 'Los principios que guían su labor'),
    ('policies.summary', 'gn', 'Mbaʼe áripa oñemopyenda hembiapo');

INSERT INTO paragraph (id, section, position) VALUES
    ('policies.1', 'policies', 1),
    ('policies.2', 'policies', 2);

INSERT INTO wording (text, language, words) VALUES
    ('policies.1', 'es', 'La política institucional se apoya en los principios generales que fija la Ley N.º 6207, «Que crea el Ministerio de Tecnologías de la Información y Comunicación y establece su Carta Orgánica»: la planificación, la transparencia y la participación ciudadana; la promoción de las TIC; la protección de los derechos de los usuarios; la libre adopción tecnológica, y la masificación del gobierno electrónico.'),
    ('policies.1', 'gn', 'Léi 6207, “Omoheñóiva Marandu ha Momarandu Rembiporupyahu Motenondeha ha omopyendáva Ikuatia Mopyendaha (Carta Orgánica)”, omoĩ umi pyenda pavẽ; umíva ári oñemopyenda ko Motenondeha polítika: rapeʼapo, tesakã ha tetãyguakuéra jeike; TIC ñemokyreʼỹ; poruharakuéra derécho rehe ñeñangareko; tembiporupyahu jeporavo tekosãsópe; ha tetã rekuái tembiporupyahu rupive (gobierno electrónico) ñemyasãi opavavépe g̃uarã.'),

    ('policies.2', 'es', 'Del mismo modo, las acciones del MITIC se enmarcan en los ejes estratégicos, las líneas transversales y las estrategias del Plan Nacional de Desarrollo 2030.'),
    ('policies.2', 'gn', 'Upéicha avei, MITIC rembiapo oguata Tetã Akãrapuʼã Rape 2030 (Plan Nacional de Desarrollo) heʼiháicha: umi yta guasu, tape opa hendárupi ohasáva ha tembiaporãpavẽ (estrategias) ryepýpe.');

INSERT INTO item (id, section, position) VALUES
    ('policies.principle.1', 'policies', 1),
    ('policies.principle.2', 'policies', 2),
    ('policies.principle.3', 'policies', 3),
    ('policies.principle.4', 'policies', 4),
    ('policies.principle.5', 'policies', 5);

INSERT INTO wording (text, language, words) VALUES
    ('policies.principle.1.title', 'es', 'Planificación, transparencia y participación ciudadana'),
    ('policies.principle.1.title', 'gn', 'Rapeʼapo, tesakã ha tetãyguakuéra jeike'),

    ('policies.principle.2.title', 'es', 'Promoción de las TIC'),
    ('policies.principle.2.title', 'gn', 'TIC ñemokyreʼỹ'),

    ('policies.principle.3.title', 'es', 'Protección de los derechos de los usuarios'),
    ('policies.principle.3.title', 'gn', 'Poruharakuéra derécho rehe ñeñangareko'),

    ('policies.principle.4.title', 'es', 'Libre adopción tecnológica'),
    ('policies.principle.4.title', 'gn', 'Tembiporupyahu jeporavo tekosãsópe'),

    ('policies.principle.5.title', 'es', 'Masificación del gobierno electrónico'),
    ('policies.principle.5.title', 'gn', 'Tetã rekuái tembiporupyahu rupive ñemyasãi opavavépe g̃uarã');

-- Oficinas · Tembiaporendakuéra

INSERT INTO wording (text, language, words) VALUES
    ('offices.title', 'es', 'Oficinas'),
    ('offices.title', 'gn', 'Tembiaporendakuéra'),

    ('offices.short', 'es', 'Oficinas'),
    ('offices.short', 'gn', 'Tembiaporenda'),

    ('offices.summary', 'es', 'Dónde están y cómo llegar'),
    ('offices.summary', 'gn', 'Moõpa oĩ ha mbaʼéichapa reg̃uahẽta');

-- Sobre el Ministerio · Ore rehegua

INSERT INTO wording (text, language, words) VALUES
    ('about.title', 'es', 'Sobre el Ministerio'),
    ('about.title', 'gn', 'Ore rehegua'),

    ('about.short', 'es', 'La institución'),
    ('about.short', 'gn', 'Motenondeha'),

    ('about.summary', 'es', 'Qué es y con qué ley nació'),
    ('about.summary', 'gn', 'Mbaʼépa MITIC ha mbaʼe léipa omoheñói');

INSERT INTO paragraph (id, section, position) VALUES
    ('about.1', 'about', 1),
    ('about.2', 'about', 2);

INSERT INTO wording (text, language, words) VALUES
    ('about.1', 'es', 'El Ministerio de Tecnologías de la Información y Comunicación (MITIC) fue creado por la Ley N.º 6207, del 22 de octubre de 2018, «Que crea el Ministerio de Tecnologías de la Información y Comunicación y establece su Carta Orgánica», en reemplazo de la Secretaría Nacional de Tecnologías de la Información y Comunicación y de la Secretaría de Información y Comunicación.'),
    ('about.1', 'gn', 'Marandu ha Momarandu Rembiporupyahu Motenondeha (MITIC) oñemoheñoivaʼekue Léi 6207 rupive, 22 jasypa 2018-pe, omyengovia hag̃ua Tetã Marandu ha Momarandu Rembiporupyahu Sãmbyhyha ha Marandu ha Momarandu Sãmbyhyha. Ko léi héra “Omoheñóiva Marandu ha Momarandu Rembiporupyahu Motenondeha ha omopyendáva Ikuatia Mopyendaha (Carta Orgánica)”.'),

    ('about.2', 'es', 'Es la entidad técnica y la instancia rectora en materia de Tecnologías de la Información y Comunicación en el sector público, así como de la comunicación del Poder Ejecutivo.'),
    ('about.2', 'gn', 'Haʼe pe tetã remimoĩmby aporeko rehegua (entidad técnica) omoakãva ha oisãmbyhýva Marandu ha Momarandu Rembiporupyahu tetã remimoĩmbykuérape, ha avei Tetã Pokatuvete (Poder Ejecutivo) momarandu.');

INSERT INTO fact (id, section, position) VALUES
    ('fact.founded', 'about', 1),
    ('fact.law', 'about', 2),
    ('fact.offices', 'about', 3);

INSERT INTO wording (text, language, words) VALUES
    ('fact.founded.label', 'es', 'Año de creación'),
    ('fact.founded.label', 'gn', 'Oñemoheñoihague ary'),

    ('fact.founded.value', 'es', '2018'),
    ('fact.founded.value', 'gn', '2018'),

    ('fact.law.label', 'es', 'Ley'),
    ('fact.law.label', 'gn', 'Léi'),

    ('fact.law.value', 'es', 'N.º 6207, del 22 de octubre de 2018'),
    ('fact.law.value', 'gn', '6207, 22 jasypa 2018'),

    ('fact.offices.label', 'es', 'Oficinas'),
    ('fact.offices.label', 'gn', 'Tembiaporenda'),

    ('fact.offices.value', 'es', '2'),
    ('fact.offices.value', 'gn', '2');

-- Spanish glosses inside Guaraní texts: shown as they stand, to be spoken by the Spanish voice.

INSERT INTO gloss (text, language, words, gloss_language) VALUES
    ('mission.1', 'gn', 'conectividad', 'es'),
    ('objectives.2.1', 'gn', 'competencia', 'es'),
    ('objectives.3.1', 'gn', 'economía digital', 'es'),
    ('policies.1', 'gn', 'Carta Orgánica', 'es'),
    ('policies.1', 'gn', 'gobierno electrónico', 'es'),
    ('policies.2', 'gn', 'Plan Nacional de Desarrollo', 'es'),
    ('policies.2', 'gn', 'estrategias', 'es'),
    ('about.1', 'gn', 'Carta Orgánica', 'es'),
    ('about.2', 'gn', 'entidad técnica', 'es'),
    ('about.2', 'gn', 'Poder Ejecutivo', 'es');
