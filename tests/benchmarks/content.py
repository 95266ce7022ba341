# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Content files that grow by rule: the ministry's own texts, and as many paragraphs more, in objectives of a hundred each,
for schema.sql limits what a section holds."""

import os
import random
import subprocess

SYLLABLES = ('ca de fi go la me no pa qui ra so tu va ble ción mba ndu ñe guasu hag̃ua ko po rã ty ỹva che').split()
PARAGRAPHS_OF_AN_ITEM = 100
OWN_ITEMS = 4  # the objectives that the ministry has itself


def words(chance, count):
    return ' '.join(''.join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(count)).capitalize() + '.'


def write(house, out, paragraphs, seed):
    """Makes the content file `out`, with the text of the built-in content and about `paragraphs` more, with tools/content."""
    chance = random.Random(seed)
    folder = out + '.sources'
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, 'grown.sql'), 'w', encoding='utf-8') as sql:
        for number in range(paragraphs):
            item = f'grown.{number // PARAGRAPHS_OF_AN_ITEM}'
            place = number % PARAGRAPHS_OF_AN_ITEM
            if place == 0:
                sql.write(f"INSERT INTO item VALUES ('{item}', 'objectives', "
                          f"{OWN_ITEMS + 1 + number // PARAGRAPHS_OF_AN_ITEM});\n"
                          f"INSERT INTO plain_sentence VALUES ('{item}.plain.1', 'objectives', '{item}', 1, 'people');\n")
                for code in ('es', 'gn'):
                    for text, length in ((f'{item}.title', 3), (f'{item}.plain.1', 6)):
                        sql.write(f"INSERT INTO wording (text, language, words) VALUES ('{text}', '{code}', "
                                  f"'{words(chance, length)}');\n")
            text = f'{item}.{place}'
            sql.write(f"INSERT INTO paragraph VALUES ('{text}', 'objectives', '{item}', {place + 1});\n")
            for code in ('es', 'gn'):
                sql.write(f"INSERT INTO wording (text, language, words) VALUES ('{text}', '{code}', "
                          f"'{words(chance, 20)}');\n")
    subprocess.run([os.path.join(house, 'tools/content'), out, os.path.join(house, 'resources/content'),
                    os.path.join(house, 'resources/map'), folder], check=True)
