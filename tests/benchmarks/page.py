# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The kiosk as a page for a browser, to hold the kiosk beside: the same texts out of the same content file, in both
languages, in the same fonts and colours and much the same places. Written to be fast: one file without a framework, an
image or a request; its lace is lines that stand still. It has no maps, no search, no aids, no idle time: whoever wanted
them in a browser would pay more."""

import math
import os
import sqlite3
import xml.etree.ElementTree as xml
from html import escape

COLOURS = {'mission': '#0B4094', 'vision': '#8E2462', 'objectives': '#1D6334', 'policies': '#8F4312',
           'offices': '#0A5C69', 'about': '#4B3A8C'}
FIRST_SCREEN = ('AttractPage', 'FirstHelp')  # the files with its words
STYLE = '''
* { box-sizing: border-box; margin: 0 }
body { font: 34px/1.5 "Noto Sans", sans-serif; background: #F7F4EE; color: #1F2A44; overflow: hidden }
main { display: none; position: absolute; inset: 0; padding: 16px 64px 140px; overflow: hidden }
main.on { display: block }
header { height: 16px; background: linear-gradient(#D52B1E 0 33%, #FFF 33% 66%, #0038A8 66%); position: fixed;
         inset: 0 0 auto; z-index: 1 }
h1 { font-size: 64px; line-height: 1.2; color: #101B33 } h2 { font-size: 44px; color: inherit }
#attract { background: #0A1B3D; color: #FFF; text-align: center; padding-top: 56px }
#attract h1 { color: #FFF; text-align: left } #attract svg { display: block; margin: 40px auto }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 24px }
.two button { height: 290px; border: 0; border-radius: 24px; background: #FFF; color: #0A2F73; font: inherit }
.two button b { font-size: 54px; display: block }
.aids button { height: 108px; margin-top: 24px; border: 2px solid #FFF; border-radius: 24px; background: #0A1B3D;
               color: #FFF; font: bold 28px/1.4 "Noto Sans" }
footer { color: #D5DDF0; font-size: 28px; position: absolute; inset: auto 0 40px }
.card { height: 250px; border: 0; border-radius: 24px; color: #FFF; padding: 32px; text-align: left; font: inherit }
.card b { font-size: 44px; display: block }
.head { margin: 0 -64px 48px; padding: 96px 64px 64px; color: #FFF } .head h1 { color: #FFF }
p, li, address { background: #FFF; border-radius: 16px; padding: 24px 32px; margin-bottom: 24px; font-style: normal;
                 list-style: none }
nav { position: fixed; inset: auto 0 0; height: 120px; background: #FFF; border-top: 2px solid #DDD6C8; display: none;
      justify-content: space-around; align-items: center }
nav.on { display: flex } nav button { font: inherit; border: 2px solid #6A7388; border-radius: 40px; padding: 12px 40px;
      background: #FFF; color: #0A2F73 }
:lang(es) .gn, :lang(gn) .es { display: none }
'''

SCRIPT = '''
function show(id) {
    for (const page of document.querySelectorAll("main")) page.classList.toggle("on", page.id === id);
    document.querySelector("nav").classList.toggle("on", id !== "attract");
}
function speak(code) { document.documentElement.lang = code; }
show(location.hash.slice(1) || "attract");
'''


def lace():
    """A wheel of 48 spokes, rings and petals, about as many lines as the kiosk's."""
    spokes = 48
    parts = []
    for i in range(spokes):
        turn = 2 * math.pi * i / spokes
        x, y = math.cos(turn), math.sin(turn)
        parts.append(f'<path stroke="#C9D2E8" d="M{60 * x:.1f} {60 * y:.1f}L{370 * x:.1f} {370 * y:.1f}"/>')
        parts.append(f'<ellipse stroke="#A9C8FF" rx="34" ry="9" transform="rotate({360 * i / spokes}) translate(300)"/>')
        parts.append(f'<circle stroke="#F0A3CB" r="11" cx="{378 * x:.1f}" cy="{378 * y:.1f}"/>')
    for radius in (60, 90, 120, 155, 190, 225, 260, 340, 365):
        parts.append(f'<circle stroke="{"#F2D589" if radius < 160 else "#C9D2E8"}" r="{radius}"/>')
    return ('<svg width="778" height="778" viewBox="-390 -390 780 780" fill="none" stroke-width="2">'
            + ''.join(parts) + '</svg>')


def interface(house, code):
    """What the first screen says in a language, by what it is called in English."""
    contexts = xml.parse(os.path.join(house, f'translations/kiosk_{code}.ts')).getroot().iter('context')
    return {message.findtext('source'): message.findtext('translation')
            for context in contexts if context.findtext('name') in FIRST_SCREEN for message in context.iter('message')}


def page(house, content):
    """The page for a content file made by tools/content."""
    base = sqlite3.connect(f'file:{content}?mode=ro', uri=True)
    languages = base.execute('SELECT code, name FROM language WHERE official ORDER BY position').fetchall()
    words = {(text, code): said for text, code, said in base.execute('SELECT text, language, words FROM wording')}

    def both(text, tag):
        return ''.join(f'<{tag} class="{code}">{escape(words.get((text, code), ""))}</{tag}>' for code, _ in languages)

    def listed(query, tag, *arguments):
        return ''.join(both(text, tag) for text, in base.execute(query, arguments))

    says = {code: interface(house, code) for code, _ in languages}
    greetings = ''.join(f'<div><h2 lang="{code}">{says[code]["Welcome"]}</h2></div>' for code, _ in languages)
    buttons = ''.join(f'<button onclick="speak(\'{code}\');show(\'home\')"><b>{escape(name)}</b>'
                      f'{says[code]["Touch to begin"]}</button>' for code, name in languages)
    aids, promises = ('<br>'.join(says[code][what] for code, _ in languages)
                      for what in ('Aids', 'This kiosk keeps nothing about you'))
    person = '<br>'.join(says[code]['Ask a person'] for code, _ in languages)
    cards, pages = '', ''
    for section, layout in base.execute('SELECT id, layout FROM section ORDER BY position'):
        colour = COLOURS.get(section, COLOURS['mission'])
        cards += (f'<button class="card" style="background:{colour}" onclick="show(\'{section}\')">'
                  + both(section + '.short', 'b') + both(section + '.summary', 'span') + '</button>')
        body = listed('SELECT id FROM paragraph WHERE section = ? AND item IS NULL ORDER BY position', 'p', section)
        for item, in base.execute('SELECT id FROM item WHERE section = ? ORDER BY position', (section,)):
            body += both(item + '.title', 'h2')
            body += listed('SELECT id FROM paragraph WHERE item = ? ORDER BY position', 'p', item)
        for fact, in base.execute('SELECT id FROM fact WHERE section = ? ORDER BY position', (section,)):
            body += both(fact + '.label', 'b') + both(fact + '.value', 'li')
        if layout == 'offices':
            for office, in base.execute('SELECT id FROM office ORDER BY position'):
                body += both(office + '.name', 'h2')
                body += listed('SELECT id FROM address_line WHERE office = ? ORDER BY position', 'address', office)
                body += listed('SELECT id FROM direction WHERE office = ? ORDER BY position', 'p', office)
        pages += (f'<main id="{section}"><div class="head" style="background:{colour}">'
                  + both(section + '.title', 'h1') + f'</div>{body}</main>')
    base.close()
    first = languages[0][0]
    return (f'<!DOCTYPE html><html lang="{first}" translate="no"><meta charset="utf-8"><title>MITIC</title><style>{STYLE}</style>'
            f'<header></header><main id="attract"><h1>MITIC</h1>{lace()}<div class="two">{greetings}{buttons}</div>'
            f'<div class="two aids"><button>{aids}</button><button>{person}</button></div><footer>{promises}</footer></main><main id="home"><h1>MITIC</h1><br><div class="two">{cards}</div></main>'
            f'{pages}<nav><button onclick="show(\'home\')">⌂</button>'
            + ''.join(f'<button onclick="speak(\'{code}\')">{escape(name)}</button>' for code, name in languages)
            + f'</nav><script>{SCRIPT}</script></html>')
