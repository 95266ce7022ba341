// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings.h"

#include <QStringList>

#include <algorithm>

namespace
{

using Type = Setting::Type;
using Place = Setting::Place;

// "a, b or c"
QString listed(const QStringList &words, bool spanishWanted)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.mid(0, words.size() - 1).join(QStringLiteral(", "))
            + (spanishWanted ? QStringLiteral(" o ") : QStringLiteral(" or ")) + words.constLast();
}

} // namespace

QStringList Setting::words() const
{
    return QString::fromLatin1(range).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString Setting::allowed(bool inFile, bool spanishWanted) const
{
    switch (type) {
    case Type::Switch:
        if (!inFile)
            return {};
        return spanishWanted ? QStringLiteral("yes (sí) o no") : QStringLiteral("yes or no");
    case Type::Choice:
    case Type::Platform:
        return listed(words(), spanishWanted);
    case Type::Number:
        return (spanishWanted ? QStringLiteral("un número de %1, de %2 a %3")
                              : QStringLiteral("a number of %1 from %2 to %3"))
                .arg(QString::fromLatin1(value).toLower())
                .arg(least)
                .arg(most);
    case Type::Text:
        break;
    }
    return spanishWanted ? QStringLiteral("un valor") : QStringLiteral("a value");
}

bool Setting::accepts(const QString &text, bool inFile) const
{
    switch (type) {
    case Type::Switch:
        return inFile && (text == QLatin1String("yes") || text == QLatin1String("no"));
    case Type::Choice:
        return words().contains(text);
    case Type::Platform: {
        // With Qt's parameters ("linuxfb:fb=/dev/fb1"), or a list separated by semicolons.
        const QStringList known = words();
        const QStringList parts = text.split(QLatin1Char(';'));
        return std::all_of(parts.cbegin(), parts.cend(), [&known](const QString &part) {
            return known.contains(part.section(QLatin1Char(':'), 0, 0));
        });
    }
    case Type::Number: {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber && number >= least && number <= most; // nan is neither
    }
    case Type::Text:
        break;
    }
    return !text.isEmpty();
}

// The order is that of the help. Lines of help have room for 62 characters and are broken by themselves.
const QList<Setting> &settings()
{
    static const QList<Setting> table = {
        { "kiosk",
          Type::Switch,
          Place::CommandLine,
          "",
          "",
          0,
          0,
          "no",
          { "Fill the screen, hide the pointer, and do not close on request.",
            "Llena la pantalla, oculta el puntero y no se cierra a pedido." } },
        { "office",
          Type::Text,
          Place::Both,
          "ID",
          "",
          0,
          0,
          "",
          { "The office in which this machine stands: headquarters, second, or another of the content file. Default: "
            "not "
            "told.",
            "La oficina en que está este equipo: headquarters, second u otra del archivo de contenido. Si falta: no se "
            "dice." } },
        { "language",
          Type::Text,
          Place::Both,
          "CODE",
          "",
          0,
          0,
          "",
          { "Start in this language: es, gn, or another of the content file. Default: the system's language, else "
            "Spanish.",
            "Comienza en este idioma: es, gn u otro del archivo de contenido. Si falta: el del sistema, o "
            "castellano." } },
        { "content",
          Type::Text,
          Place::Both,
          "FILE",
          "",
          0,
          0,
          "",
          { "Show the content of this file, made by tools/content. Default: the built-in content.",
            "Muestra el contenido de este archivo, hecho por tools/content. Si falta: el incorporado." } },
        { "diagonal",
          Type::Number,
          Place::Both,
          "INCHES",
          "",
          5,
          200,
          "",
          { "The diagonal of the screen, 5 to 200, so that sizes are right in millimetres. Default: what the "
            "screen reports, or 32 in portrait and 27 in landscape where that is not plausible.",
            "La diagonal de la pantalla en pulgadas, 5 a 200, para que las medidas sean ciertas. Si falta: la que "
            "informa la pantalla, o 32 en vertical y 27 en horizontal si lo que informa no es creíble." } },
        { "renderer",
          Type::Choice,
          Place::Both,
          "NAME",
          "auto software opengl",
          0,
          0,
          "auto",
          { "auto, software or opengl. Default: auto, which takes software where there is no graphics hardware.",
            "auto, software u opengl. Si falta: auto, que toma software donde no hay procesador gráfico." } },
        { "palette",
          Type::Choice,
          Place::Both,
          "NAME",
          "light dark yellow-on-black black-on-white soft",
          0,
          0,
          "light",
          { "Begin every visit in these colours: light, dark, yellow-on-black, black-on-white or soft. Default: light.",
            "Comienza cada visita en estos colores: light, dark, yellow-on-black, black-on-white o soft. Si falta: "
            "light." } },
        { "reduced-motion",
          Type::Switch,
          Place::Both,
          "",
          "",
          0,
          0,
          "no",
          { "Let nothing move.", "Que nada se mueva." } },
        { "idle",
          Type::Text,
          Place::Both,
          "LIST",
          "",
          0,
          0,
          "home=60,reading=180,other=120,aids=300,question=30",
          { "Seconds without a touch before a visitor is asked, as home=60,reading=180,other=120,aids=300, and to "
            "answer, question=30.",
            "Segundos sin uso antes de la pregunta, como home=60,reading=180,other=120,aids=300, y para responderla, "
            "question=30." } },
        { "page",
          Type::Text,
          Place::CommandLine,
          "ID",
          "",
          0,
          0,
          "",
          { "Open on this page instead of the first screen: mission, vision, objectives, policies, offices, about, or "
            "another of the content file.",
            "Abre esta página en vez de la primera pantalla: mission, vision, objectives, policies, offices, about u "
            "otra "
            "del contenido." } },
        { "platform",
          Type::Platform,
          Place::CommandLine,
          "NAME",
          "xcb wayland eglfs linuxfb offscreen",
          0,
          0,
          "",
          { "How to reach the display: xcb, wayland, eglfs, linuxfb or offscreen, with Qt's parameters. Default: "
            "QT_QPA_PLATFORM, else the session's.",
            "Cómo llegar a la pantalla: xcb, wayland, eglfs, linuxfb u offscreen, con los parámetros de Qt. Si falta: "
            "QT_QPA_PLATFORM, o la sesión." } },
        { "config",
          Type::Text,
          Place::CommandLine,
          "FILE",
          "",
          0,
          0,
          "",
          { "Read the settings of this file instead of /etc/mitic-kiosk.conf and /etc/mitic-kiosk.conf.d/*.conf.",
            "Lee los ajustes de este archivo en vez de /etc/mitic-kiosk.conf y /etc/mitic-kiosk.conf.d/*.conf." } },
        { "print-settings",
          Type::Switch,
          Place::Action,
          "",
          "",
          0,
          0,
          "no",
          { "Print each setting and where it comes from, and end.",
            "Muestra cada ajuste y de dónde viene, y termina." } },
        { "self-check",
          Type::Switch,
          Place::CommandLine,
          "",
          "",
          0,
          0,
          "no",
          { "Check fonts, languages, content, maps, screens, renderer and settings, and end.",
            "Revisa letras, idiomas, contenido, mapas, pantallas, dibujo y ajustes, y termina." } },
        { "json",
          Type::Switch,
          Place::CommandLine,
          "",
          "",
          0,
          0,
          "no",
          { "Print what --self-check finds as JSON.", "Muestra en JSON lo que halla --self-check." } },
        { "tour",
          Type::Text,
          Place::CommandLine,
          "FOLDER",
          "",
          0,
          0,
          "",
          { "Write pictures of every screen to this folder and end.",
            "Guarda imágenes de todas las pantallas en esta carpeta y termina." } },
        { "help",
          Type::Switch,
          Place::Action,
          "",
          "",
          0,
          0,
          "no",
          { "Print this page and end.", "Muestra esta página y termina." } },
        { "version",
          Type::Switch,
          Place::Action,
          "",
          "",
          0,
          0,
          "no",
          { "Print the version and end.", "Muestra la versión y termina." } },
    };
    return table;
}

const Setting *findSetting(const QString &name)
{
    const QList<Setting> &table = settings();
    const auto found = std::find_if(table.cbegin(), table.cend(),
                                    [&name](const Setting &setting) { return name == QLatin1String(setting.name); });
    return found == table.cend() ? nullptr : &*found;
}
