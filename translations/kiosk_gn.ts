<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="gn_PY" sourcelanguage="en">
<context>
    <name>AidChoices</name>
    <message>
        <source>More time</source>
        <translation>Hetave ára</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Saʼive okuʼéva</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>Ehechauka mbaʼerechaha</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>Emokañy mbaʼerechaha</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>Aids</source>
        <translation>Pytyvõ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Emboty</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Eporandu tapichápe</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Moñeʼẽrã tuichakue</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Moñeʼẽrã michĩve</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Moñeʼẽrã tuichave</translation>
    </message>
    <message>
        <source>Restore normal view</source>
        <translation>Emoĩ ypykuéicha</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>In English</source>
        <translation>Avañeʼẽme</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Welcome</source>
        <translation>Peg̃uahẽporãite</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Epoko reñepyrũ hag̃ua</translation>
    </message>
    <message>
        <source>This kiosk keeps nothing about you</source>
        <translation>Ko mbaʼerechaha noñongatúi mbaʼeve nde rehegua</translation>
    </message>
</context>
<context>
    <name>BothPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2 apytégui)</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Before</source>
        <translation>Mboyve</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Upe rire</translation>
    </message>
</context>
<context>
    <name>ChangeTurns</name>
    <message>
        <source>Previous</source>
        <translation>Mboyvegua</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Upeigua</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>No PIN has been set</source>
        <translation>Ndaipóri PIN</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Ehaʼarõ %n aravoʼive</numerusform>
        </translation>
    </message>
    <message>
        <source>The second person must be another one</source>
        <translation>Tapicha mokõiha haʼevaʼerã ambue</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>Ndahaʼéi upéva PIN. Ehaʼã jey.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>Hemby %n ñehaʼã</numerusform>
        </translation>
    </message>
    <message>
        <source>Second person: enter your PIN</source>
        <translation>Tapicha mokõiha: emoinge ne PIN</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Emoinge PIN</translation>
    </message>
    <message>
        <source>A second person must confirm</source>
        <translation>Ambue tapicha omoneĩvaʼerã avei</translation>
    </message>
    <message>
        <source>Go back to revision %1?</source>
        <translation>¿Rembojevysépa jehechajey %1?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ejevy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Embogue</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Emoneĩ</translation>
    </message>
</context>
<context>
    <name>CreditsPage</name>
    <message>
        <source>Credits and licences</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Apohára ha licencia</translation>
    </message>
    <message>
        <source>This program is free software under the licence GPL-3.0-or-later.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ko programa haʼe software libre, licencia GPL-3.0-or-later reheve.</translation>
    </message>
    <message>
        <source>Letters: Noto Sans and Noto Sans Display, licence OFL-1.1.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Tai: Noto Sans ha Noto Sans Display, licencia OFL-1.1.</translation>
    </message>
    <message>
        <source>Icons: Bootstrap Icons, licence MIT.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Taʼãngaʼi: Bootstrap Icons, licencia MIT.</translation>
    </message>
    <message>
        <source>Made with Qt, licence LGPL-3.0, libqrencode, licence LGPL-2.1, and SQLite, in the public domain.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ojejapo Qt reheve, licencia LGPL-3.0, libqrencode reheve, licencia LGPL-2.1, ha SQLite reheve, opavave mbaʼe.</translation>
    </message>
    <message>
        <source>Also used: Fontconfig, licence HPND, XCB, licence X11, and for printing CUPS, licence Apache-2.0.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oiporu avei Fontconfig, licencia HPND, XCB, licencia X11, ha ombokuatia hag̃ua CUPS, licencia Apache-2.0.</translation>
    </message>
    <message>
        <source>The licences OFL-1.1 and MIT follow in full, in English.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Upeigua: licencia OFL-1.1 ha MIT oĩmbáva, inglés ñeʼẽme.</translation>
    </message>
    <message>
        <source>The lace is drawn after the ñandutí of Itauguá.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ko ñanduti oñemohaʼãnga Itaugua ñandutígui.</translation>
    </message>
</context>
<context>
    <name>CurrentContext</name>
    <message>
        <source>Credits and licences</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Apohára ha licencia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Ejevy</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Mokõive ñeʼẽ</translation>
    </message>
    <message>
        <source>Match found in %1: %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ojejuhu %1 ñeʼẽme: %2</translation>
    </message>
</context>
<context>
    <name>EditorQuestions</name>
    <message>
        <source>It is not a file of texts for the kiosk.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Kóva ndahaʼéi mbaʼerechaha moñeʼẽrã renda.</translation>
    </message>
    <message>
        <source>It needs a newer program.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oikotevẽ programa ipyahuvéva.</translation>
    </message>
    <message>
        <source>It was made for another version of the program.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ojejapo ambue programa peg̃uarã.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Imarã.</translation>
    </message>
    <message>
        <source>Changes cannot be kept on this machine: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ko tembipurúpe ndaikatúi oñeñongatu ñemoambue: %1</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Reñongatusépa ñemoambue?</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eñongatu</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ani reñongatu</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Embosakoʼive</translation>
    </message>
    <message>
        <source>Another program has changed this file</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ambue programa omoambue ko marandurenda</translation>
    </message>
    <message>
        <source>Save with another name</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eñongatu ambue téra reheve</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eñongatu hiʼári</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaikatúi oñeñongatu marandurenda</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaikatúi ojepeʼa %1</translation>
    </message>
    <message>
        <source>Edit the built-in texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Embosakoʼi moñeʼẽrã ypyguáva</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emboty</translation>
    </message>
    <message>
        <source>It is open in another window.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ojepeʼáma ambue ovetãme.</translation>
    </message>
    <message>
        <source>Built-in texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Moñeʼẽrã ypyguáva</translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Save</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eñongatu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emboguevi</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ejapojey</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Momarandu upeigua</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ovetã ñeʼẽ</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Marandurenda</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eheka</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>Built-in texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Moñeʼẽrã ypyguáva</translation>
    </message>
    <message>
        <source>Changes that were not saved are here again</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oĩ jey ñemoambue noñeñongatuivaʼekue</translation>
    </message>
    <message>
        <source>%1 – Edit texts – MITIC</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>%1 – Moñeʼẽrã ñembosakoʼi – MITIC</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñeñongatúma: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñeñongatuhína…</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Jehechajey %1</translation>
    </message>
    <message>
        <source>with changes that are not saved</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>oĩ ñemoambue noñeñongatúiva</translation>
    </message>
    <message>
        <source>The change could not be kept</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaikatúi oñeñongatu ñemoambue</translation>
    </message>
    <message>
        <source>The disk may be full. Make room, then write it again.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ikatu nipo disco henyhẽ. Ejapo tenda ha ehai jey.</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>It is too large for a file of translations.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Tuichaiterei ñeʼẽasa marandurendarã.</translation>
    </message>
    <message>
        <source>Line %1 breaks the rules of such files.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Línea %1 ndohói koʼãichagua marandurenda rapére.</translation>
    </message>
    <message>
        <source>It breaks the rules of such files.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndohói koʼãichagua marandurenda rapére.</translation>
    </message>
    <message>
        <source>It must be saved as UTF-8.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñeñongatu vaʼerã UTF-8 ramo.</translation>
    </message>
    <message>
        <source>It does not belong to these texts.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndahaʼéi koʼã moñeʼẽrã mbaʼe.</translation>
    </message>
    <message>
        <source>Translations taken: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ñeʼẽasa ojejapyhyvaʼekue: %1</translation>
    </message>
    <message>
        <source>Not taken, because the other text is a new one by now: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndojejapyhýi, ambue moñeʼẽrã iñambuémagui: %1</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ojehechaukáva ndojekuaaporãiha: %1</translation>
    </message>
    <message>
        <source>Without a translation: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ñeʼẽasa ỹre: %1</translation>
    </message>
    <message>
        <source>Not of these texts: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndahaʼéiva koʼã moñeʼẽrã mbaʼe: %1</translation>
    </message>
</context>
<context>
    <name>ExplainedWords</name>
    <message>
        <source>What this word means</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Mbaʼépa heʼise ko ñeʼẽ</translation>
    </message>
</context>
<context>
    <name>ExplanationCard</name>
    <message>
        <source>Close</source>
        <translation>Emboty</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>%1 could not be opened</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaikatúi ojepeʼa %1</translation>
    </message>
    <message>
        <source>Changes that were not saved are here again</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oĩ jey ñemoambue noñeñongatuivaʼekue</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñeñongatúma: %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaikatúi oñeñongatu marandurenda</translation>
    </message>
    <message>
        <source>All texts are reviewed</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Opa moñeʼẽrã ojehechajeýma</translation>
    </message>
    <message>
        <source>The texts cannot be signed</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaikatúi oñemboheraguapy moñeʼẽrã</translation>
    </message>
    <message>
        <source>Something prevents them from being shown; see the list.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oĩ ojokóva ojehechauka hag̃ua; ehecha pe tysýi.</translation>
    </message>
    <message>
        <source>Save the texts first.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eñongatu raẽ moñeʼẽrã.</translation>
    </message>
    <message>
        <source>The program minisign is not installed.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Programa minisign ndaipóri ko tembipurúpe.</translation>
    </message>
    <message>
        <source>%1 is no secret key of minisign.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>%1 ndahaʼéi minisign clave ñemi.</translation>
    </message>
    <message>
        <source>This is not the password of the key.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndahaʼéi clave ñeʼẽñemi.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñemboheraguapýma: %1</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>There is no such file in Documents, in Downloads, on the desktop or on a stick.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaipóri marandurenda péicha Documentos-pe, Descargas-pe, escritorio-pe térã memoria USB-pe.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Which texts?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Mbaʼe moñeʼẽrã?</translation>
    </message>
    <message>
        <source>Which translation?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Mbaʼe ñeʼẽasa?</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Marandurenda</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emboty</translation>
    </message>
    <message>
        <source>Open other texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eipeʼa ambue moñeʼẽrã</translation>
    </message>
    <message>
        <source>Save with another name</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eñongatu ambue téra reheve</translation>
    </message>
    <message>
        <source>Write a file for the translator: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Embosakoʼi marandurenda ñeʼẽasaharépe g̃uarã: %1</translation>
    </message>
    <message>
        <source>Read a file from the translator</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emoñeʼẽ marandurenda ñeʼẽasaharágui oúva</translation>
    </message>
    <message>
        <source>Write a sheet for the reviewer</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Embosakoʼi kuatia ohechajeývape g̃uarã</translation>
    </message>
    <message>
        <source>Built-in texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Moñeʼẽrã ypyguáva</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Mbaʼe clave?</translation>
    </message>
    <message>
        <source>Sign the texts for the kiosks</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emboheraguapy moñeʼẽrã mbaʼerechahakuérape g̃uarã</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Find in the texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eheka moñeʼẽrãme</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emboty</translation>
    </message>
    <message>
        <source>Words</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ñeʼẽnguéra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Embogue</translation>
    </message>
    <message>
        <source>No text has these words</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Mavave moñeʼẽrã ndorekói koʼã ñeʼẽ</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Names</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Téra</translation>
    </message>
    <message>
        <source>No findings</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaipóri momarandu</translation>
    </message>
    <message>
        <source>Prevent the texts from being shown: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ojoko moñeʼẽrã jehechauka: %1</translation>
    </message>
    <message>
        <source>Translations to review: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ñeʼẽasa ojehechajeyvaʼerã: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Momarandu</translation>
    </message>
    <message>
        <source>It is left out on purpose</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ojeipeʼa pe hag̃uánte</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The text is missing</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaipóri moñeʼẽrã</translation>
    </message>
    <message>
        <source>There is a space too many</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oĩ rei peteĩ paʼũ</translation>
    </message>
    <message>
        <source>It has %1 letters, there is room for %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oguereko %1 tai; ija %2</translation>
    </message>
    <message>
        <source>The kiosk has no letter for %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Mbaʼerechaha ndaikatúi ohechauka %1</translation>
    </message>
    <message>
        <source>This language does not use %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ko ñeʼẽ ndoiporúi %1</translation>
    </message>
    <message>
        <source>It no longer has (%1)</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndorekovéima (%1)</translation>
    </message>
    <message>
        <source>The place of the number is missing: write it as percent and 1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaipóri papapy rendague: ehai por ciento ha 1</translation>
    </message>
    <message>
        <source>There is no paragraph</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaipóri moñeʼẽrã vore</translation>
    </message>
    <message>
        <source>It is not said in plain words</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Noñemombeʼúi ñeʼẽ hasyʼỹva rupi</translation>
    </message>
    <message>
        <source>It has %1 sentences in plain words, the most are %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oguereko %1 ñeʼẽjoaju hasyʼỹva; ikatu %2</translation>
    </message>
    <message>
        <source>It has %1 words, the most are %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oguereko %1 ñeʼẽ; ikatu %2</translation>
    </message>
    <message>
        <source>It is more than one sentence</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Hetave peteĩ ñeʼẽjoajúgui</translation>
    </message>
    <message>
        <source>It does not end with . ! or ?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndopái . ! térã ? reheve</translation>
    </message>
    <message>
        <source>It is explained, and no text has it: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñemyesakã ha ndaipóri moñeʼẽrãme: %1</translation>
    </message>
    <message>
        <source>The way there is missing</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaipóri mbaʼéichapa oñeg̃uahẽta</translation>
    </message>
    <message>
        <source>The address needs two lines</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Kundaharape oikotevẽ mokõi tysýi</translation>
    </message>
    <message>
        <source>Older than the text in the other language</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Itujave ambue ñeʼẽme oĩvagui</translation>
    </message>
    <message>
        <source>There is a letter with a mark that the kiosk does not draw</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oĩ tai peteĩ techaukaha reheve mbaʼerechaha nombohaʼãngáiva</translation>
    </message>
    <message>
        <source>The check says: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Jehechajey heʼi: %1</translation>
    </message>
</context>
<context>
    <name>FirstHelp</name>
    <message>
        <source>Aids</source>
        <translation>Pytyvõ</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ehendu</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Eporandu tapichápe</translation>
    </message>
</context>
<context>
    <name>HelpSign</name>
    <message>
        <source>Please help me</source>
        <translation>Chepytyvõmína</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Emboty</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <source>Keep holding</source>
        <translation>Ani repoi</translation>
    </message>
    <message>
        <source>You can let go</source>
        <translation>Ikatúma repoi</translation>
    </message>
</context>
<context>
    <name>HoldToggle</name>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>Press and hold to choose</source>
        <translation>Ejopy are reiporavo hag̃ua</translation>
    </message>
    <message>
        <source>Hold a button for %1 seconds, then let go.</source>
        <translation>Ejopy votõ %1 aravoʼive pukukue; upéi epoi.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Mbaʼépa reikuaase?</translation>
    </message>
    <message>
        <source>Touch a topic; you can change the language at any time.</source>
        <translation>Epoko peteĩ témare; ikatu remoambue ñeʼẽ reipota jave.</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation>Ehupi</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Reimépa gueteri koʼápe?</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Aime gueteri</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Emohuʼã koʼág̃a</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Hemby %n aravoʼive</numerusform>
        </translation>
    </message>
    <message>
        <source>The session will return to the start</source>
        <translation>Mbaʼerechaha ojevýta ñepyrũme</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>round button</source>
        <translation>votõ apuʼa</translation>
    </message>
    <message>
        <source>language key</source>
        <translation>ñeʼẽ votõ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Ñepyrũha</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Paha</translation>
    </message>
    <message>
        <source>space bar</source>
        <translation>paʼũ</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>votõ %1</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>a with an accent</source>
        <translation>á</translation>
    </message>
    <message>
        <source>e with an accent</source>
        <translation>é</translation>
    </message>
    <message>
        <source>i with an accent</source>
        <translation>í</translation>
    </message>
    <message>
        <source>o with an accent</source>
        <translation>ó</translation>
    </message>
    <message>
        <source>u with an accent</source>
        <translation>ú</translation>
    </message>
    <message>
        <source>u with two dots</source>
        <translation>ü</translation>
    </message>
    <message>
        <source>n with a tilde</source>
        <translation>ñ</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>¿</translation>
    </message>
    <message>
        <source>a with a tilde</source>
        <translation>ã</translation>
    </message>
    <message>
        <source>e with a tilde</source>
        <translation>ẽ</translation>
    </message>
    <message>
        <source>i with a tilde</source>
        <translation>ĩ</translation>
    </message>
    <message>
        <source>o with a tilde</source>
        <translation>õ</translation>
    </message>
    <message>
        <source>u with a tilde</source>
        <translation>ũ</translation>
    </message>
    <message>
        <source>y with a tilde</source>
        <translation>ỹ</translation>
    </message>
    <message>
        <source>g with a tilde</source>
        <translation>g̃</translation>
    </message>
    <message>
        <source>puso</source>
        <translation>puso</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tairenda</translation>
    </message>
    <message>
        <source>Letters</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Tai</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Papapy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Embogue</translation>
    </message>
    <message>
        <source>Letters of Spanish</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Castellano tai</translation>
    </message>
    <message>
        <source>Letters of Guaraní</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Avañeʼẽ tai</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Paʼũ</translation>
    </message>
</context>
<context>
    <name>LowerButton</name>
    <message>
        <source>Raise the screen</source>
        <translation>Ehupi</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Emboguejy</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Embotuicha</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Emomichĩ</translation>
    </message>
    <message>
        <source>Centre</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emoĩ mbytépe</translation>
    </message>
    <message>
        <source>Look west</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emaʼẽ kuarahyreike gotyo</translation>
    </message>
    <message>
        <source>Look north</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emaʼẽ yvate gotyo</translation>
    </message>
    <message>
        <source>Look south</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emaʼẽ ñemby gotyo</translation>
    </message>
    <message>
        <source>Look east</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emaʼẽ kuarahyresẽ gotyo</translation>
    </message>
</context>
<context>
    <name>MapFooter</name>
    <message>
        <source>Source: %1</source>
        <translation>Oñeguenohẽha: %1</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Refused: the signature of %1 is not valid</source>
        <translation>Noñemoneĩri %1: teraguapy ndahaʼéi añetegua</translation>
    </message>
    <message>
        <source>Refused: %1 is not signed</source>
        <translation>Noñemoneĩri %1: ndoguerekói teraguapy</translation>
    </message>
    <message>
        <source>Refused: %1 is older than the content in use</source>
        <translation>Noñemoneĩri %1: itujave marandu ojeporúvagui</translation>
    </message>
    <message>
        <source>Refused: %1 is for another program</source>
        <translation>Noñemoneĩri %1: ambue programa mbaʼéva</translation>
    </message>
    <message>
        <source>Refused: %1 needs a newer program</source>
        <translation>Noñemoneĩri %1: oikotevẽ programa ipyahuvéva</translation>
    </message>
    <message>
        <source>Refused: %1 lacks a text in one language: %2</source>
        <translation>Noñemoneĩri %1: ndaipóri peteĩ moñeʼẽrã: %2</translation>
    </message>
    <message>
        <source>Refused: there is not enough space</source>
        <translation>Noñemoneĩri: ndahetái paʼũ</translation>
    </message>
    <message>
        <source>Refused: %1 is damaged</source>
        <translation>Noñemoneĩri %1: imarã</translation>
    </message>
    <message>
        <source>Installing… do not take the stick out</source>
        <translation>Oñemohendahína… ani reguenohẽ USB</translation>
    </message>
    <message>
        <source>The content could not be loaded</source>
        <translation>Ndaikatúi oñemyenyhẽ marandu</translation>
    </message>
    <message>
        <source>The new content is installed</source>
        <translation>Oñemohendáma marandu pyahu</translation>
    </message>
    <message>
        <source>The earlier content is back</source>
        <translation>Ojevýma marandu mboyvegua</translation>
    </message>
    <message>
        <source>No content on this stick</source>
        <translation>Ndaipóri marandu ko USB-pe</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Noñemoneĩri</translation>
    </message>
    <message>
        <source>Checking the content…</source>
        <translation>Ojehechajeyhína marandu…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Emboty</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Emboguevi</translation>
    </message>
    <message>
        <source>You can take the stick out</source>
        <translation>Ikatúma reguenohẽ USB</translation>
    </message>
    <message>
        <source>Content version</source>
        <translation>Marandu versión</translation>
    </message>
    <message>
        <source>Two people must have a PIN before content can be accepted.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñemoneĩ hag̃ua marandu, mokõi tapicha oguerekovaʼerã PIN.</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Home</source>
        <translation>Ñepyrũ</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Emoambue ñeʼẽ</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Pytyvõ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Eheka</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ehendu</translation>
    </message>
    <message>
        <source>No voice is available</source>
        <translation>Ndaipóri ayvu</translation>
    </message>
</context>
<context>
    <name>OfficeCode</name>
    <message>
        <source>Approximate location</source>
        <translation>Koʼa rupi oĩ</translation>
    </message>
    <message>
        <source>Take it on your phone</source>
        <translation>Eraha ne pumbyrýpe</translation>
    </message>
    <message>
        <source>The code contains the address</source>
        <translation>Ko QR ohechauka moõpa oĩ</translation>
    </message>
    <message>
        <source>Scan this QR code with your phone</source>
        <translation>Emoñeʼẽ ko QR ne pumbyry rupive</translation>
    </message>
    <message>
        <source>You do not need a connection</source>
        <translation>Nereikotevẽi ñanduti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Emboty</translation>
    </message>
</context>
<context>
    <name>OfficeDetail</name>
    <message>
        <source>Take it on your phone</source>
        <translation>Eraha ne pumbyrýpe</translation>
    </message>
    <message>
        <source>Scan this QR code with your phone</source>
        <translation>Emoñeʼẽ ko QR ne pumbyry rupive</translation>
    </message>
    <message>
        <source>You do not need a connection</source>
        <translation>Nereikotevẽi ñanduti</translation>
    </message>
    <message>
        <source>Full-screen code</source>
        <translation>QR tuichavéva</translation>
    </message>
    <message>
        <source>The code contains the address</source>
        <translation>Ko QR ohechauka moõpa oĩ</translation>
    </message>
</context>
<context>
    <name>OfficeDirections</name>
    <message>
        <source>The map is not available; the directions are below.</source>
        <translation>Ndaikatúi ojehechauka yvyraʼãnga; iguýpe oĩ mbaʼéichapa reg̃uahẽta.</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Tape reho hag̃ua</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Ehecha yvyraʼãngápe</translation>
    </message>
    <message>
        <source>Take it on your phone</source>
        <translation>Eraha ne pumbyrýpe</translation>
    </message>
</context>
<context>
    <name>OfficeList</name>
    <message>
        <source>You are here</source>
        <translation>Koʼápe reime</translation>
    </message>
</context>
<context>
    <name>OfficeMap</name>
    <message>
        <source>Railway line</source>
        <translation>Tren rape</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Yvyraʼãnga</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Yvate gotyo</translation>
    </message>
    <message>
        <source>Approximate location</source>
        <translation>Koʼa rupi oĩ</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Koʼápe reime</translation>
    </message>
</context>
<context>
    <name>OfficesPage</name>
    <message>
        <source>Show on the map</source>
        <translation>Ehecha yvyraʼãngápe</translation>
    </message>
    <message>
        <source>Distance between the offices: %1</source>
        <translation>Mombyrykue mokõi tembiaporenda paʼũme: %1</translation>
    </message>
    <message>
        <source>Take it on your phone</source>
        <translation>Eraha ne pumbyrýpe</translation>
    </message>
    <message>
        <source>about %1.%2 km</source>
        <translation>%1,%2&#xa0;km&#xa0;rupi</translation>
    </message>
    <message>
        <source>Approximate location</source>
        <translation>Koʼa rupi oĩ</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Tape reho hag̃ua</translation>
    </message>
</context>
<context>
    <name>PackQuestion</name>
    <message>
        <source>Sign the texts for the kiosks?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Emboheraguapysépa moñeʼẽrã mbaʼerechahakuérape g̃uarã?</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Clave ñemi: %1</translation>
    </message>
    <message>
        <source>Number of the pack: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Paquete papapy: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emboheraguapy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eheja</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Clave ñeʼẽñemi</translation>
    </message>
</context>
<context>
    <name>PageChooser</name>
    <message>
        <source>Names</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Téra</translation>
    </message>
    <message>
        <source>Page</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Kuatiarogue</translation>
    </message>
</context>
<context>
    <name>PaletteChoice</name>
    <message>
        <source>Normal</source>
        <translation>Jepigua</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Iñypytũva</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Saʼyju hũ ári</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Hũ morotĩ ári</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Vevúi</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>words of the search</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>jeheka ñeʼẽnguéra</translation>
    </message>
    <message>
        <source>explained words</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>ñeʼẽ oñemyesakãva</translation>
    </message>
    <message>
        <source>places of the offices</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>tembiaporendakuéra renda</translation>
    </message>
    <message>
        <source>maps</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>yvyraʼãnga</translation>
    </message>
    <message>
        <source>order of the texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>moñeʼẽrã rysýi</translation>
    </message>
    <message>
        <source>icons and colours</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>taʼãngaʼi ha saʼy</translation>
    </message>
    <message>
        <source>languages</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>ñeʼẽnguéra</translation>
    </message>
    <message>
        <source>reviews of texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>moñeʼẽrã jehechajey</translation>
    </message>
</context>
<context>
    <name>PlainWordsToggle</name>
    <message>
        <source>In plain words</source>
        <translation>Ñeʼẽ hesakãva</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Language of the preview</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Jehecha ypy ñeʼẽ</translation>
    </message>
    <message>
        <source>Screen of the preview</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Jehecha ypy mbaʼerechaha</translation>
    </message>
    <message>
        <source>Upright</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñemboʼýva</translation>
    </message>
    <message>
        <source>Lying</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñenóva</translation>
    </message>
    <message>
        <source>Text size of the preview</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Jehecha ypy tai tuichakue</translation>
    </message>
    <message>
        <source>Preview</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Jehecha ypy</translation>
    </message>
    <message>
        <source>The text fits on one page</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Moñeʼẽrã ija peteĩ kuatiaroguépe</translation>
    </message>
    <message>
        <source>The text takes %1 pages</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Moñeʼẽrã oiporu %1 kuatiarogue</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>revision %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>jehechajey %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Kuatiarogue %1 (%2 apytégui)</translation>
    </message>
    <message>
        <source>There is no printer. Save it as PDF?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaipóri mbokuatiaha. ¿Reñongatusépa PDF ramo?</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Mbokuatiaha: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñeñongatúma: %1</translation>
    </message>
    <message>
        <source>This file could not be written: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndaikatúi oñeñongatu ko kuatia: %1</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñemondóma mbokuatiahápe: %1</translation>
    </message>
    <message>
        <source>The printer does not take it: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Mbokuatiaha nomoneĩri: %1</translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ojehekahína mbokuatiaha…</translation>
    </message>
    <message>
        <source>No printer answers. Save it as PDF?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Mbokuatiaha nombohováiri. ¿Reñongatusépa PDF ramo?</translation>
    </message>
    <message>
        <source>Sending to %1… The window will close after that.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñemondohína mbokuatiahápe: %1… Upéi oñembotýta ovetã.</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñemondohína mbokuatiahápe: %1…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñemombytahína…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñemombytáma. Noñembokuatiái mbaʼeve.</translation>
    </message>
    <message>
        <source>%1 does not answer. It may still print.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>%1 nombohováiri. Ikatu ombokuatia gueteri.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>Embokuatia</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ñeʼẽ</translation>
    </message>
    <message>
        <source>Both languages, side by side</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Mokõive ñeʼẽ, ojoykére</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eñongatu PDF ramo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Eheja</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Emboty</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emombyta</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>There is no sound on this machine</source>
        <translation>Koʼápe ndaipóri mbaʼepu</translation>
    </message>
    <message>
        <source>Voice not available in this language</source>
        <translation>Ndaipóri ayvu ko ñeʼẽme g̃uarã</translation>
    </message>
    <message>
        <source>No voice is available</source>
        <translation>Ndaipóri ayvu</translation>
    </message>
    <message>
        <source>A synthetic voice is reading; it can make mistakes.</source>
        <translation>Ayvu apopyre omoñeʼẽ; ikatu ojavy.</translation>
    </message>
    <message>
        <source>No speaker has checked this voice yet.</source>
        <translation>Ndojehechajeýi gueteri ko ayvu.</translation>
    </message>
    <message>
        <source>You can read the text in large letters.</source>
        <translation>Ikatu remoñeʼẽ tai tuichávape.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Ñeʼẽjoaju mboyvegua</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Emoñeʼẽ jey</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Emombyta sapyʼa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Emboguata jey</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Ñeʼẽjoaju upeigua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Emboty</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>In plain words</source>
        <translation>Ñeʼẽ hesakãva</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2 apytégui)</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Not published here. Please ask at the reception.</source>
        <translation>Ndojekuaaukái koʼápe. Eporandu recepción-pe.</translation>
    </message>
    <message>
        <source>Match found in %1: %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ojejuhu %1 ñeʼẽme: %2</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>New content found on the stick</source>
        <translation>Ojejuhu marandu pyahu USB-pe</translation>
    </message>
    <message>
        <source>Revision %1 replaces %2</source>
        <translation>Jehechajey %1 omyengoviáta %2</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Eheja oĩháicha</translation>
    </message>
    <message>
        <source>Accept these changes</source>
        <translation>Emoneĩ koʼã ñemoambue</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Mbaʼépa iñambuéta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Mboyve</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Upe rire</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Noñemoambuéi mbaʼeve</translation>
    </message>
    <message>
        <source>Revision %1 is kept: this can be undone.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Jehechajey %1 oñeñongatu: ikatu oñemboguevi.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Review sheet</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Jehechajey kuatia</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ohechajey</translation>
    </message>
    <message>
        <source>Date</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ára</translation>
    </message>
    <message>
        <source>Signature</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Teraguapy</translation>
    </message>
    <message>
        <source>Older than the text in the other language</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Itujave ambue ñeʼẽme oĩvagui</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Kuatiarogue %1 (%2 apytégui)</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>Valid signature</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Teraguapy añetegua</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Omboheraguapy: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ipyahúva: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Oñemoambuéva: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Ojeipeʼáva: %1</translation>
    </message>
    <message>
        <source>First person: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Tapicha peteĩha: %1</translation>
    </message>
    <message>
        <source>Second person: still to confirm</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Tapicha mokõiha: omoneĩvaʼerã gueteri</translation>
    </message>
    <message>
        <source>Also changes: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Iñambue avei: %1</translation>
    </message>
    <message>
        <source>Two people must have a PIN before content can be accepted.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñemoneĩ hag̃ua marandu, mokõi tapicha oguerekovaʼerã PIN.</translation>
    </message>
</context>
<context>
    <name>ReviewerQuestion</name>
    <message>
        <source>Who has reviewed it?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Máva ohechajey?</translation>
    </message>
    <message>
        <source>The name stands in the file, with the date of today.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Téra opyta marandurendápe, ko ára reheve.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emoĩ ojehechajeyha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eheja</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Téra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Embogue</translation>
    </message>
    <message>
        <source>Which texts?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Mbaʼe moñeʼẽrã?</translation>
    </message>
    <message>
        <source>This text</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ko moñeʼẽrã</translation>
    </message>
    <message>
        <source>All texts of the page</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Opa kuatiarogue moñeʼẽrã</translation>
    </message>
    <message>
        <source>All texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Opa moñeʼẽrã</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 metres</source>
        <translation>%1 métro</translation>
    </message>
</context>
<context>
    <name>SearchFoot</name>
    <message>
        <source>Back</source>
        <translation>Ejevy</translation>
    </message>
</context>
<context>
    <name>SearchLink</name>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Mbaʼépa reheka?</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back</source>
        <translation>Ejevy</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Eheka</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Ehai reheka hag̃ua</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n ojejuhúva</numerusform>
        </translation>
    </message>
    <message>
        <source>No results for “%1”</source>
        <translation>Ndojejuhúi mbaʼeve “%1” rehegua</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Ikatu reheka</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2 apytégui)</translation>
    </message>
    <message>
        <source>Try another word</source>
        <translation>Ehai ambue ñeʼẽ</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Mbaʼépa reheka?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Embogue</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tairenda</translation>
    </message>
</context>
<context>
    <name>SearchSuggestions</name>
    <message>
        <source>Try another word</source>
        <translation>Ehai ambue ñeʼẽ</translation>
    </message>
</context>
<context>
    <name>SectionFrame</name>
    <message>
        <source>Full text</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Moñeʼẽrã oĩmbáva</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Ñeʼẽ hesakãva</translation>
    </message>
</context>
<context>
    <name>SpeechMode</name>
    <message>
        <source>title</source>
        <translation>téra</translation>
    </message>
    <message>
        <source>field to write in</source>
        <translation>jehaiha</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>poravopyre</translation>
    </message>
    <message>
        <source>button</source>
        <translation>votõ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Myandypyre</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mboguepyre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2 apytégui)</translation>
    </message>
    <message>
        <source>This screen now talks to you.</source>
        <translation>Ko mbaʼerechaha oñeʼẽta ndéve.</translation>
    </message>
    <message>
        <source>Use the arrow keys to move.</source>
        <translation>Eiporu tairenda huʼy reguata hag̃ua.</translation>
    </message>
    <message>
        <source>Press %1 to choose.</source>
        <translation>Ejopy %1 reiporavo hag̃ua.</translation>
    </message>
    <message>
        <source>Press %1 to go back to the start.</source>
        <translation>Ejopy %1 rejevy hag̃ua ñepyrũme.</translation>
    </message>
    <message>
        <source>Press %1 to change the language.</source>
        <translation>Ejopy %1 remoambue hag̃ua ñeʼẽ.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>Avañeʼẽme</translation>
    </message>
    <message>
        <source>Press %1 to have the page read.</source>
        <translation>Ejopy %1 oñemoñeʼẽ hag̃ua kuatiarogue.</translation>
    </message>
    <message>
        <source>This screen no longer talks.</source>
        <translation>Ko mbaʼerechaha noñeʼẽvéima.</translation>
    </message>
    <message>
        <source>The screen is hidden; the voice goes on.</source>
        <translation>Ndojehechavéima mbaʼerechaha; oñehendu gueteri ayvu.</translation>
    </message>
    <message>
        <source>The controls are lower now</source>
        <translation>Oguejýma umi votõ</translation>
    </message>
    <message>
        <source>The controls are up again</source>
        <translation>Ojupi jeýma umi votõ</translation>
    </message>
    <message>
        <source>Touch once to hear, twice to choose.</source>
        <translation>Epoko peteĩ jey rehendu hag̃ua, mokõi jey reiporavo hag̃ua.</translation>
    </message>
</context>
<context>
    <name>SpeechToggle</name>
    <message>
        <source>Speech mode</source>
        <translation>Ayvu rupive</translation>
    </message>
</context>
<context>
    <name>SpeedStepper</name>
    <message>
        <source>Speed</source>
        <translation>Pyaʼekue</translation>
    </message>
    <message>
        <source>Speed %1 of %2</source>
        <translation>Pyaʼekue %1 (%2 apytégui)</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mbegueve</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Pyaʼeve</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Source: %1, revision %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Oñeguenohẽha: %1, jehechajey %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Emomokõi</translation>
    </message>
    <message>
        <source>Copy in both languages</source>
        <translation>Emomokõi mokõive ñeʼẽme</translation>
    </message>
    <message>
        <source>Shift</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Embokuatia…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Moñeʼẽrã tuichave</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Moñeʼẽrã michĩve</translation>
    </message>
    <message>
        <source>Edit the texts…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Embosakoʼi moñeʼẽrã…</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Staff access</source>
        <translation>Mbaʼapohára jeike</translation>
    </message>
</context>
<context>
    <name>SummaryNote</name>
    <message>
        <source>This is a summary.</source>
        <translation>Kóva mombykypyre.</translation>
    </message>
</context>
<context>
    <name>TextNames</name>
    <message>
        <source>Title</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Téra</translation>
    </message>
    <message>
        <source>Short title</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Téra mbyky</translation>
    </message>
    <message>
        <source>Summary</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ñemombyky</translation>
    </message>
    <message>
        <source>Title with a number</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Téra papapy ndive</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Moñeʼẽrã vore %1</translation>
    </message>
    <message>
        <source>Entry %1 of the list</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Tysýi %1</translation>
    </message>
    <message>
        <source>Fact %1, name</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Marandu %1, téra</translation>
    </message>
    <message>
        <source>Fact %1, text</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Marandu %1, moñeʼẽrã</translation>
    </message>
    <message>
        <source>In plain words %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ñeʼẽ hasyʼỹva rupi %1</translation>
    </message>
    <message>
        <source>Address, line %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Kundaharape, tysýi %1</translation>
    </message>
    <message>
        <source>How to get there %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Mbaʼéichapa reg̃uahẽta %1</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Téra %1</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Add one below</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Embojuapy iguýpe</translation>
    </message>
    <message>
        <source>Move up</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ehupi</translation>
    </message>
    <message>
        <source>Move down</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emboguejy</translation>
    </message>
    <message>
        <source>Take away</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eipeʼa</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2 apytégui)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Mboyvegua</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Upeigua</translation>
    </message>
</context>
<context>
    <name>VolumeStepper</name>
    <message>
        <source>Volume</source>
        <translation>Mbaʼepu hatãkue</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Mbaʼepu hatãkue %1 (%2 apytégui)</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Kangyve</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Hatãve</translation>
    </message>
</context>
<context>
    <name>WordingField</name>
    <message>
        <source>Older than the text in the other language</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Itujave ambue ñeʼẽme oĩvagui</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ohechajey %1, %2</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ndojehechajeýi gueteri</translation>
    </message>
    <message>
        <source>Hide the change</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Eñomi ñemoambue</translation>
    </message>
    <message>
        <source>See the change</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ehecha ñemoambue</translation>
    </message>
    <message>
        <source>They say the same</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Heʼi peteĩchaite</translation>
    </message>
    <message>
        <source>Mark as reviewed…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Emoĩ ojehechajeyha…</translation>
    </message>
    <message>
        <source>The other text was then: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ambue moñeʼẽrã heʼi upérõ: %1</translation>
    </message>
</context>
</TS>
