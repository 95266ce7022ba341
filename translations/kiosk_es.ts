<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AidChoices</name>
    <message>
        <source>More time</source>
        <translation>Más tiempo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation>Mostrar la pantalla</translation>
    </message>
    <message>
        <source>Hide the screen</source>
        <translation>Ocultar la pantalla</translation>
    </message>
</context>
<context>
    <name>AidsPanel</name>
    <message>
        <source>Aids</source>
        <translation>Ayudas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Pregunte a alguien</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Restore normal view</source>
        <translation>Vista normal</translation>
    </message>
</context>
<context>
    <name>Announcement</name>
    <message>
        <source>In English</source>
        <translation>En español</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Touch to begin</source>
        <translation>Toque para comenzar</translation>
    </message>
    <message>
        <source>This kiosk keeps nothing about you</source>
        <translation>Este quiosco no guarda nada sobre usted</translation>
    </message>
</context>
<context>
    <name>BothPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ChangeRow</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ChangeTurns</name>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>No PIN has been set</source>
        <translation>No se definió un PIN</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Espere %n segundo</numerusform>
            <numerusform>Espere %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The second person must be another one</source>
        <translation>La segunda persona debe ser otra</translation>
    </message>
    <message>
        <source>Wrong PIN. Try again.</source>
        <translation>PIN incorrecto. Intente de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) left</source>
        <translation>
            <numerusform>Queda %n intento</numerusform>
            <numerusform>Quedan %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Second person: enter your PIN</source>
        <translation>Segunda persona: ingrese su PIN</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Ingrese el PIN</translation>
    </message>
    <message>
        <source>A second person must confirm</source>
        <translation>Debe confirmar una segunda persona</translation>
    </message>
    <message>
        <source>Go back to revision %1?</source>
        <translation>¿Volver a la revisión %1?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>CreditsPage</name>
    <message>
        <source>Credits and licences</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Créditos y licencias</translation>
    </message>
    <message>
        <source>This program is free software under the licence GPL-3.0-or-later.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Este programa es software libre con la licencia GPL-3.0-or-later.</translation>
    </message>
    <message>
        <source>Letters: Noto Sans and Noto Sans Display, licence OFL-1.1.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Letras: Noto Sans y Noto Sans Display, licencia OFL-1.1.</translation>
    </message>
    <message>
        <source>Icons: Bootstrap Icons, licence MIT.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Íconos: Bootstrap Icons, licencia MIT.</translation>
    </message>
    <message>
        <source>Made with Qt, licence LGPL-3.0, libqrencode, licence LGPL-2.1, and SQLite, in the public domain.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Hecho con Qt (licencia LGPL-3.0), libqrencode (licencia LGPL-2.1) y SQLite (dominio público).</translation>
    </message>
    <message>
        <source>Also used: Fontconfig, licence HPND, XCB, licence X11, and for printing CUPS, licence Apache-2.0.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>También usa Fontconfig, licencia HPND, XCB, licencia X11, y para imprimir CUPS, licencia Apache-2.0.</translation>
    </message>
    <message>
        <source>The licences OFL-1.1 and MIT follow in full, in English.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>A continuación, las licencias OFL-1.1 y MIT completas, en inglés.</translation>
    </message>
    <message>
        <source>The lace is drawn after the ñandutí of Itauguá.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>El encaje está inspirado en el ñandutí de Itauguá.</translation>
    </message>
</context>
<context>
    <name>CurrentContext</name>
    <message>
        <source>Credits and licences</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Créditos y licencias</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Both languages</source>
        <translation>Ambos idiomas</translation>
    </message>
    <message>
        <source>Match found in %1: %2</source>
        <translation>Coincidencia en %1: %2</translation>
    </message>
</context>
<context>
    <name>EditorQuestions</name>
    <message>
        <source>It is not a file of texts for the kiosk.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No es un archivo de textos para el quiosco.</translation>
    </message>
    <message>
        <source>It needs a newer program.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Necesita un programa más nuevo.</translation>
    </message>
    <message>
        <source>It was made for another version of the program.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Se hizo para otra versión del programa.</translation>
    </message>
    <message>
        <source>It is damaged.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Está dañado.</translation>
    </message>
    <message>
        <source>Changes cannot be kept on this machine: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>En este equipo no se pueden guardar cambios: %1</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Save</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Another program has changed this file</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Otro programa cambió este archivo</translation>
    </message>
    <message>
        <source>Save with another name</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Guardar con otro nombre</translation>
    </message>
    <message>
        <source>Save over it</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Guardar encima</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No se pudo guardar el archivo</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message>
        <source>Edit the built-in texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Editar los textos incorporados</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>It is open in another window.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>Built-in texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Textos incorporados</translation>
    </message>
</context>
<context>
    <name>EditorToolbar</name>
    <message>
        <source>Save</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Siguiente aviso</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Find</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>EditorWindow</name>
    <message>
        <source>Built-in texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Textos incorporados</translation>
    </message>
    <message>
        <source>Changes that were not saved are here again</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Se recuperaron los cambios que no se habían guardado</translation>
    </message>
    <message>
        <source>%1 – Edit texts – MITIC</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>%1 – Editar textos – MITIC</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>with changes that are not saved</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>con cambios sin guardar</translation>
    </message>
    <message>
        <source>The change could not be kept</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No se pudo conservar el cambio</translation>
    </message>
    <message>
        <source>The disk may be full. Make room, then write it again.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Puede ser que el disco esté lleno. Haga lugar y escríbalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>It is too large for a file of translations.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Es demasiado grande para un archivo de traducciones.</translation>
    </message>
    <message>
        <source>Line %1 breaks the rules of such files.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>La línea %1 no sigue las reglas de estos archivos.</translation>
    </message>
    <message>
        <source>It breaks the rules of such files.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No sigue las reglas de estos archivos.</translation>
    </message>
    <message>
        <source>It must be saved as UTF-8.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Debe guardarse como UTF-8.</translation>
    </message>
    <message>
        <source>It does not belong to these texts.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No corresponde a estos textos.</translation>
    </message>
    <message>
        <source>Translations taken: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Traducciones tomadas: %1</translation>
    </message>
    <message>
        <source>Not taken, because the other text is a new one by now: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No tomadas, porque el otro texto ya es otro: %1</translation>
    </message>
    <message>
        <source>Marked as doubtful: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Marcadas como dudosas: %1</translation>
    </message>
    <message>
        <source>Without a translation: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Sin traducción: %1</translation>
    </message>
    <message>
        <source>Not of these texts: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Que no son de estos textos: %1</translation>
    </message>
</context>
<context>
    <name>ExplainedWords</name>
    <message>
        <source>What this word means</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Qué significa esta palabra</translation>
    </message>
</context>
<context>
    <name>ExplanationCard</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>%1 could not be opened</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message>
        <source>Changes that were not saved are here again</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Se recuperaron los cambios que no se habían guardado</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No se pudo guardar el archivo</translation>
    </message>
    <message>
        <source>All texts are reviewed</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Todos los textos están revisados</translation>
    </message>
    <message>
        <source>The texts cannot be signed</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No se pueden firmar los textos</translation>
    </message>
    <message>
        <source>Something prevents them from being shown; see the list.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Algo impide mostrarlos; vea la lista.</translation>
    </message>
    <message>
        <source>Save the texts first.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Guarde primero los textos.</translation>
    </message>
    <message>
        <source>The program minisign is not installed.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>El programa minisign no está instalado.</translation>
    </message>
    <message>
        <source>%1 is no secret key of minisign.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>%1 no es una clave secreta de minisign.</translation>
    </message>
    <message>
        <source>This is not the password of the key.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No es la contraseña de la clave.</translation>
    </message>
    <message>
        <source>Signed: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Firmado: %1</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>There is no such file in Documents, in Downloads, on the desktop or on a stick.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No hay ningún archivo así en Documentos, en Descargas, en el escritorio ni en una memoria USB.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>Which texts?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Cuáles textos?</translation>
    </message>
    <message>
        <source>Which translation?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Cuál traducción?</translation>
    </message>
    <message>
        <source>Files</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open other texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Abrir otros textos</translation>
    </message>
    <message>
        <source>Save with another name</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Guardar con otro nombre</translation>
    </message>
    <message>
        <source>Write a file for the translator: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Preparar un archivo para quien traduce: %1</translation>
    </message>
    <message>
        <source>Read a file from the translator</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Leer un archivo de quien traduce</translation>
    </message>
    <message>
        <source>Write a sheet for the reviewer</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Preparar una hoja para quien revisa</translation>
    </message>
    <message>
        <source>Built-in texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Textos incorporados</translation>
    </message>
    <message>
        <source>Which key?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Cuál clave?</translation>
    </message>
    <message>
        <source>Sign the texts for the kiosks</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Firmar los textos para los quioscos</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Find in the texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Buscar en los textos</translation>
    </message>
    <message>
        <source>Close</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Words</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Clear</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>No text has these words</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ningún texto tiene estas palabras</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Names</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>No findings</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Sin avisos</translation>
    </message>
    <message>
        <source>Prevent the texts from being shown: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Impiden mostrar los textos: %1</translation>
    </message>
    <message>
        <source>Translations to review: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Traducciones por revisar: %1</translation>
    </message>
    <message>
        <source>Findings</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>It is left out on purpose</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Se quitó a propósito</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The text is missing</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Falta el texto</translation>
    </message>
    <message>
        <source>There is a space too many</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Sobra un espacio</translation>
    </message>
    <message>
        <source>It has %1 letters, there is room for %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Tiene %1 letras; caben %2</translation>
    </message>
    <message>
        <source>The kiosk has no letter for %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>El quiosco no puede mostrar %1</translation>
    </message>
    <message>
        <source>This language does not use %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Este idioma no usa %1</translation>
    </message>
    <message>
        <source>It no longer has (%1)</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ya no contiene (%1)</translation>
    </message>
    <message>
        <source>The place of the number is missing: write it as percent and 1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Falta el lugar del número: escríbalo como por ciento y 1</translation>
    </message>
    <message>
        <source>There is no paragraph</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No hay ningún párrafo</translation>
    </message>
    <message>
        <source>It is not said in plain words</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No está dicho en palabras sencillas</translation>
    </message>
    <message>
        <source>It has %1 sentences in plain words, the most are %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Tiene %1 oraciones sencillas; se admiten %2</translation>
    </message>
    <message>
        <source>It has %1 words, the most are %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Tiene %1 palabras; se admiten %2</translation>
    </message>
    <message>
        <source>It is more than one sentence</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Es más de una oración</translation>
    </message>
    <message>
        <source>It does not end with . ! or ?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No termina con . ! o ?</translation>
    </message>
    <message>
        <source>It is explained, and no text has it: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Se explica y ningún texto lo contiene: %1</translation>
    </message>
    <message>
        <source>The way there is missing</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Falta cómo llegar</translation>
    </message>
    <message>
        <source>The address needs two lines</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>La dirección necesita dos líneas</translation>
    </message>
    <message>
        <source>Older than the text in the other language</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Más antiguo que el texto en el otro idioma</translation>
    </message>
    <message>
        <source>There is a letter with a mark that the kiosk does not draw</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Hay una letra con un signo que el quiosco no dibuja</translation>
    </message>
    <message>
        <source>The check says: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>La comprobación dice: %1</translation>
    </message>
</context>
<context>
    <name>FirstHelp</name>
    <message>
        <source>Aids</source>
        <translation>Ayudas</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Ask a person</source>
        <translation>Pregunte a alguien</translation>
    </message>
</context>
<context>
    <name>HelpSign</name>
    <message>
        <source>Please help me</source>
        <translation>Por favor, ayúdeme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>HoldRing</name>
    <message>
        <source>Keep holding</source>
        <translation>No suelte</translation>
    </message>
    <message>
        <source>You can let go</source>
        <translation>Ya puede soltar</translation>
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
        <translation>Mantener para elegir</translation>
    </message>
    <message>
        <source>Hold a button for %1 seconds, then let go.</source>
        <translation>Mantenga el botón %1 segundos y suéltelo.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué desea conocer?</translation>
    </message>
    <message>
        <source>Touch a topic; you can change the language at any time.</source>
        <translation>Toque un tema; puede cambiar de idioma cuando quiera.</translation>
    </message>
    <message>
        <source>Raise the screen</source>
        <translation>Subir la pantalla</translation>
    </message>
</context>
<context>
    <name>IdleQuestion</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>The session will return to the start</source>
        <translation>La pantalla volverá al inicio</translation>
    </message>
</context>
<context>
    <name>KeyNames</name>
    <message>
        <source>round button</source>
        <translation>botón redondo</translation>
    </message>
    <message>
        <source>language key</source>
        <translation>tecla de idioma</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>space bar</source>
        <translation>barra espaciadora</translation>
    </message>
    <message>
        <source>%1 key</source>
        <translation>tecla %1</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>a with an accent</source>
        <translation>a con acento</translation>
    </message>
    <message>
        <source>e with an accent</source>
        <translation>e con acento</translation>
    </message>
    <message>
        <source>i with an accent</source>
        <translation>i con acento</translation>
    </message>
    <message>
        <source>o with an accent</source>
        <translation>o con acento</translation>
    </message>
    <message>
        <source>u with an accent</source>
        <translation>u con acento</translation>
    </message>
    <message>
        <source>u with two dots</source>
        <translation>u con diéresis</translation>
    </message>
    <message>
        <source>n with a tilde</source>
        <translation>eñe</translation>
    </message>
    <message>
        <source>opening question mark</source>
        <translation>abre interrogación</translation>
    </message>
    <message>
        <source>a with a tilde</source>
        <translation>a con tilde nasal</translation>
    </message>
    <message>
        <source>e with a tilde</source>
        <translation>e con tilde nasal</translation>
    </message>
    <message>
        <source>i with a tilde</source>
        <translation>i con tilde nasal</translation>
    </message>
    <message>
        <source>o with a tilde</source>
        <translation>o con tilde nasal</translation>
    </message>
    <message>
        <source>u with a tilde</source>
        <translation>u con tilde nasal</translation>
    </message>
    <message>
        <source>y with a tilde</source>
        <translation>i griega con tilde nasal</translation>
    </message>
    <message>
        <source>g with a tilde</source>
        <translation>ge con tilde nasal</translation>
    </message>
    <message>
        <source>puso</source>
        <translation>puso</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Números y signos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Letters of Spanish</source>
        <translation>Letras del español</translation>
    </message>
    <message>
        <source>Letters of Guaraní</source>
        <translation>Letras del guaraní</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>LowerButton</name>
    <message>
        <source>Raise the screen</source>
        <translation>Subir la pantalla</translation>
    </message>
    <message>
        <source>Lower the screen</source>
        <translation>Bajar la pantalla</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Centre</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Centrar</translation>
    </message>
    <message>
        <source>Look west</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ver hacia el oeste</translation>
    </message>
    <message>
        <source>Look north</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ver hacia el norte</translation>
    </message>
    <message>
        <source>Look south</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ver hacia el sur</translation>
    </message>
    <message>
        <source>Look east</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ver hacia el este</translation>
    </message>
</context>
<context>
    <name>MapFooter</name>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Refused: the signature of %1 is not valid</source>
        <translation>Rechazado: la firma de %1 no es válida</translation>
    </message>
    <message>
        <source>Refused: %1 is not signed</source>
        <translation>Rechazado: %1 no está firmado</translation>
    </message>
    <message>
        <source>Refused: %1 is older than the content in use</source>
        <translation>Rechazado: %1 es más antiguo que el contenido en uso</translation>
    </message>
    <message>
        <source>Refused: %1 is for another program</source>
        <translation>Rechazado: %1 es para otro programa</translation>
    </message>
    <message>
        <source>Refused: %1 needs a newer program</source>
        <translation>Rechazado: %1 necesita un programa más nuevo</translation>
    </message>
    <message>
        <source>Refused: %1 lacks a text in one language: %2</source>
        <translation>Rechazado: a %1 le falta un texto en un idioma: %2</translation>
    </message>
    <message>
        <source>Refused: there is not enough space</source>
        <translation>Rechazado: no hay espacio suficiente</translation>
    </message>
    <message>
        <source>Refused: %1 is damaged</source>
        <translation>Rechazado: %1 está dañado</translation>
    </message>
    <message>
        <source>Installing… do not take the stick out</source>
        <translation>Instalando… no retire la memoria USB</translation>
    </message>
    <message>
        <source>The content could not be loaded</source>
        <translation>No se pudo cargar el contenido</translation>
    </message>
    <message>
        <source>The new content is installed</source>
        <translation>El contenido nuevo está instalado</translation>
    </message>
    <message>
        <source>The earlier content is back</source>
        <translation>Volvió el contenido anterior</translation>
    </message>
    <message>
        <source>No content on this stick</source>
        <translation>No hay contenido en esta memoria USB</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Checking the content…</source>
        <translation>Comprobando el contenido…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>You can take the stick out</source>
        <translation>Ya puede retirar la memoria USB</translation>
    </message>
    <message>
        <source>Content version</source>
        <translation>Versión del contenido</translation>
    </message>
    <message>
        <source>Two people must have a PIN before content can be accepted.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Para aceptar contenido, dos personas deben tener un PIN.</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Cambiar idioma</translation>
    </message>
    <message>
        <source>Aids</source>
        <translation>Ayudas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>No voice is available</source>
        <translation>No hay voz disponible</translation>
    </message>
</context>
<context>
    <name>OfficeCode</name>
    <message>
        <source>Approximate location</source>
        <translation>Ubicación aproximada</translation>
    </message>
    <message>
        <source>Take it on your phone</source>
        <translation>Llévelo en su celular</translation>
    </message>
    <message>
        <source>The code contains the address</source>
        <translation>El código contiene la dirección</translation>
    </message>
    <message>
        <source>Scan this QR code with your phone</source>
        <translation>Escanee este código QR con su teléfono</translation>
    </message>
    <message>
        <source>You do not need a connection</source>
        <translation>No necesita internet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>OfficeDetail</name>
    <message>
        <source>Take it on your phone</source>
        <translation>Llévelo en su celular</translation>
    </message>
    <message>
        <source>Scan this QR code with your phone</source>
        <translation>Escanee este código QR con su teléfono</translation>
    </message>
    <message>
        <source>You do not need a connection</source>
        <translation>No necesita internet</translation>
    </message>
    <message>
        <source>Full-screen code</source>
        <translation>Ampliar el código</translation>
    </message>
    <message>
        <source>The code contains the address</source>
        <translation>El código contiene la dirección</translation>
    </message>
</context>
<context>
    <name>OfficeDirections</name>
    <message>
        <source>The map is not available; the directions are below.</source>
        <translation>El mapa no está disponible; abajo están las indicaciones.</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Ver en el mapa</translation>
    </message>
    <message>
        <source>Take it on your phone</source>
        <translation>Llévelo en su celular</translation>
    </message>
</context>
<context>
    <name>OfficeList</name>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
</context>
<context>
    <name>OfficeMap</name>
    <message>
        <source>Railway line</source>
        <translation>Vía férrea</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Norte</translation>
    </message>
    <message>
        <source>Approximate location</source>
        <translation>Ubicación aproximada</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Usted está aquí</translation>
    </message>
</context>
<context>
    <name>OfficesPage</name>
    <message>
        <source>Show on the map</source>
        <translation>Ver en el mapa</translation>
    </message>
    <message>
        <source>Distance between the offices: %1</source>
        <translation>Distancia entre las oficinas: %1</translation>
    </message>
    <message>
        <source>Take it on your phone</source>
        <translation>Llévelo en su celular</translation>
    </message>
    <message>
        <source>about %1.%2 km</source>
        <translation>unos&#xa0;%1,%2&#xa0;km</translation>
    </message>
    <message>
        <source>Approximate location</source>
        <translation>Ubicación aproximada</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Cómo llegar</translation>
    </message>
</context>
<context>
    <name>PackQuestion</name>
    <message>
        <source>Sign the texts for the kiosks?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Firmar los textos para los quioscos?</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Clave: %1</translation>
    </message>
    <message>
        <source>Number of the pack: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Número del paquete: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Contraseña de la clave</translation>
    </message>
</context>
<context>
    <name>PageChooser</name>
    <message>
        <source>Names</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Page</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Página</translation>
    </message>
</context>
<context>
    <name>PaletteChoice</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Yellow on black</source>
        <translation>Amarillo sobre negro</translation>
    </message>
    <message>
        <source>Black on white</source>
        <translation>Negro sobre blanco</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Suave</translation>
    </message>
</context>
<context>
    <name>PartNames</name>
    <message>
        <source>words of the search</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>palabras de la búsqueda</translation>
    </message>
    <message>
        <source>explained words</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>palabras explicadas</translation>
    </message>
    <message>
        <source>places of the offices</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>lugares de las oficinas</translation>
    </message>
    <message>
        <source>maps</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>mapas</translation>
    </message>
    <message>
        <source>order of the texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>orden de los textos</translation>
    </message>
    <message>
        <source>icons and colours</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>íconos y colores</translation>
    </message>
    <message>
        <source>languages</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>reviews of texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>revisiones de los textos</translation>
    </message>
</context>
<context>
    <name>PlainWordsToggle</name>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Language of the preview</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Idioma de la vista previa</translation>
    </message>
    <message>
        <source>Screen of the preview</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Pantalla de la vista previa</translation>
    </message>
    <message>
        <source>Upright</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Lying</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Text size of the preview</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Tamaño del texto de la vista previa</translation>
    </message>
    <message>
        <source>Preview</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The text fits on one page</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>El texto cabe en una página</translation>
    </message>
    <message>
        <source>The text takes %1 pages</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>El texto ocupa %1 páginas</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>revision %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>There is no printer. Save it as PDF?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No hay impresora. ¿Guardar como PDF?</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Impresora: %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>This file could not be written: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>No se pudo escribir este archivo: %1</translation>
    </message>
    <message>
        <source>Sent to the printer: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Enviado a la impresora: %1</translation>
    </message>
    <message>
        <source>The printer does not take it: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>La impresora no lo acepta: %1</translation>
    </message>
    <message>
        <source>Looking for a printer…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Buscando impresora…</translation>
    </message>
    <message>
        <source>No printer answers. Save it as PDF?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ninguna impresora responde. ¿Guardar como PDF?</translation>
    </message>
    <message>
        <source>Sending to %1… The window will close after that.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Enviando a %1… Después se cerrará la ventana.</translation>
    </message>
    <message>
        <source>Sending to %1…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Enviando a %1…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was printed.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Detenido. No se imprimió nada.</translation>
    </message>
    <message>
        <source>%1 does not answer. It may still print.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>%1 no responde. Es posible que aún imprima.</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Language</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Both languages, side by side</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ambos idiomas, lado a lado</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>There is no sound on this machine</source>
        <translation>Este equipo no tiene sonido</translation>
    </message>
    <message>
        <source>Voice not available in this language</source>
        <translation>No hay voz disponible en este idioma</translation>
    </message>
    <message>
        <source>No voice is available</source>
        <translation>No hay voz disponible</translation>
    </message>
    <message>
        <source>A synthetic voice is reading; it can make mistakes.</source>
        <translation>Lee una voz sintética; puede equivocarse.</translation>
    </message>
    <message>
        <source>No speaker has checked this voice yet.</source>
        <translation>Ningún hablante revisó aún esta voz.</translation>
    </message>
    <message>
        <source>You can read the text in large letters.</source>
        <translation>Puede leer el texto en letra grande.</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Not published here. Please ask at the reception.</source>
        <translation>No publicado aquí. Consulte en recepción.</translation>
    </message>
    <message>
        <source>Match found in %1: %2</source>
        <translation>Coincidencia en %1: %2</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>New content found on the stick</source>
        <translation>Hay contenido nuevo en la memoria USB</translation>
    </message>
    <message>
        <source>Revision %1 replaces %2</source>
        <translation>La revisión %1 reemplaza a la %2</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Accept these changes</source>
        <translation>Aceptar estos cambios</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Revision %1 is kept: this can be undone.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>La revisión %1 queda guardada: se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Review sheet</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Hoja de revisión</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Revisó</translation>
    </message>
    <message>
        <source>Date</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signature</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Older than the text in the other language</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Más antiguo que el texto en el otro idioma</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>ReviewSummary</name>
    <message>
        <source>Valid signature</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Firma válida</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Firmado por %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevos: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiados: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminados: %1</translation>
    </message>
    <message>
        <source>First person: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Primera persona: %1</translation>
    </message>
    <message>
        <source>Second person: still to confirm</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Segunda persona: falta confirmar</translation>
    </message>
    <message>
        <source>Also changes: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>También cambian: %1</translation>
    </message>
    <message>
        <source>Two people must have a PIN before content can be accepted.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Para aceptar contenido, dos personas deben tener un PIN.</translation>
    </message>
</context>
<context>
    <name>ReviewerQuestion</name>
    <message>
        <source>Who has reviewed it?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Quién lo revisó?</translation>
    </message>
    <message>
        <source>The name stands in the file, with the date of today.</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>El nombre queda en el archivo, con la fecha de hoy.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Marcar como revisado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Which texts?</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>¿Cuáles textos?</translation>
    </message>
    <message>
        <source>This text</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Este texto</translation>
    </message>
    <message>
        <source>All texts of the page</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Todos los textos de la página</translation>
    </message>
    <message>
        <source>All texts</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Todos los textos</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 metres</source>
        <translation>%1 metros</translation>
    </message>
</context>
<context>
    <name>SearchFoot</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>SearchLink</name>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>No results for “%1”</source>
        <translation>No hay resultados para «%1»</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Try another word</source>
        <translation>Pruebe con otra palabra</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>SearchSuggestions</name>
    <message>
        <source>Try another word</source>
        <translation>Pruebe con otra palabra</translation>
    </message>
</context>
<context>
    <name>SectionFrame</name>
    <message>
        <source>Full text</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En palabras sencillas</translation>
    </message>
</context>
<context>
    <name>SpeechMode</name>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>field to write in</source>
        <translation>campo para escribir</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>button</source>
        <translation>botón</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>This screen now talks to you.</source>
        <translation>Esta pantalla ahora le habla.</translation>
    </message>
    <message>
        <source>Use the arrow keys to move.</source>
        <translation>Use las flechas para moverse.</translation>
    </message>
    <message>
        <source>Press %1 to choose.</source>
        <translation>Presione %1 para elegir.</translation>
    </message>
    <message>
        <source>Press %1 to go back to the start.</source>
        <translation>Presione %1 para volver al inicio.</translation>
    </message>
    <message>
        <source>Press %1 to change the language.</source>
        <translation>Presione %1 para cambiar de idioma.</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>En español</translation>
    </message>
    <message>
        <source>Press %1 to have the page read.</source>
        <translation>Presione %1 para que se lea la página.</translation>
    </message>
    <message>
        <source>This screen no longer talks.</source>
        <translation>Esta pantalla ya no habla.</translation>
    </message>
    <message>
        <source>The screen is hidden; the voice goes on.</source>
        <translation>La pantalla está oculta; la voz sigue.</translation>
    </message>
    <message>
        <source>The controls are lower now</source>
        <translation>Los controles están más abajo</translation>
    </message>
    <message>
        <source>The controls are up again</source>
        <translation>Los controles están arriba otra vez</translation>
    </message>
    <message>
        <source>Touch once to hear, twice to choose.</source>
        <translation>Toque una vez para escuchar, dos veces para elegir.</translation>
    </message>
</context>
<context>
    <name>SpeechToggle</name>
    <message>
        <source>Speech mode</source>
        <translation>Modo de voz</translation>
    </message>
</context>
<context>
    <name>SpeedStepper</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed %1 of %2</source>
        <translation>Velocidad %1 de %2</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Source: %1, revision %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Fuente: %1, revisión %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy in both languages</source>
        <translation>Copiar en ambos idiomas</translation>
    </message>
    <message>
        <source>Shift</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Edit the texts…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Editar los textos…</translation>
    </message>
</context>
<context>
    <name>StaffFrame</name>
    <message>
        <source>Staff access</source>
        <translation>Acceso del personal</translation>
    </message>
</context>
<context>
    <name>SummaryNote</name>
    <message>
        <source>This is a summary.</source>
        <translation>Es un resumen.</translation>
    </message>
</context>
<context>
    <name>TextNames</name>
    <message>
        <source>Title</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Short title</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Título breve</translation>
    </message>
    <message>
        <source>Summary</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Title with a number</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Título con número</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Párrafo %1</translation>
    </message>
    <message>
        <source>Entry %1 of the list</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Elemento %1 de la lista</translation>
    </message>
    <message>
        <source>Fact %1, name</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Dato %1, nombre</translation>
    </message>
    <message>
        <source>Fact %1, text</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Dato %1, texto</translation>
    </message>
    <message>
        <source>In plain words %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>En palabras sencillas %1</translation>
    </message>
    <message>
        <source>Address, line %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Dirección, línea %1</translation>
    </message>
    <message>
        <source>How to get there %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Cómo llegar %1</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Nombre %1</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Add one below</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Agregar debajo</translation>
    </message>
    <message>
        <source>Move up</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>VolumeStepper</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <translation>Volumen %1 de %2</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más fuerte</translation>
    </message>
</context>
<context>
    <name>WordingField</name>
    <message>
        <source>Older than the text in the other language</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Más antiguo que el texto en el otro idioma</translation>
    </message>
    <message>
        <source>Reviewed by %1, %2</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Revisado por %1, %2</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Hide the change</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ocultar el cambio</translation>
    </message>
    <message>
        <source>See the change</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Ver el cambio</translation>
    </message>
    <message>
        <source>They say the same</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Dicen lo mismo</translation>
    </message>
    <message>
        <source>Mark as reviewed…</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>Marcar revisado…</translation>
    </message>
    <message>
        <source>The other text was then: %1</source>
        <translatorcomment>draft-developer</translatorcomment>
        <translation>El otro texto era entonces: %1</translation>
    </message>
</context>
</TS>
