// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "manual.h"

#include "settings.h"

#include <QStringList>

#include <algorithm>

namespace
{

constexpr int column = 25; // where the text of an option begins
constexpr int width = 98;  // of the help
constexpr int fileWidth = 100;

constexpr TechnicianText description {
    "Information kiosk of MITIC, in Spanish and Guaraní. Without options it opens a window.\n"
    "Keys: Tab and arrows move, Enter opens, Esc goes back, Home goes home, F2 changes the language,\n"
    "Ctrl+F or / searches. In a window only: Ctrl+C copies, Ctrl+Shift+C copies in both languages,\n"
    "Ctrl+P prints, Ctrl++ Ctrl+- Ctrl+0 change the text size, Ctrl+Q quits.",
    "Quiosco de información del MITIC, en español y guaraní. Sin opciones abre una ventana.\n"
    "Teclas: Tab y flechas mueven, Enter abre, Esc vuelve, Home va al inicio, F2 cambia el idioma,\n"
    "Ctrl+F o / busca. Solo en una ventana: Ctrl+C copia, Ctrl+Shift+C copia en los dos idiomas,\n"
    "Ctrl+P imprime, Ctrl++ Ctrl+- Ctrl+0 cambian el tamaño de letra, Ctrl+Q cierra."
};

// \a text in lines of \a most characters.
QStringList wrapped(const QString &text, int most)
{
    QStringList lines { QString() };
    for (const QString &word : text.split(QLatin1Char(' '))) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= most)
            line += QLatin1Char(' ') + word;
        else
            lines.append(word);
    }
    return lines;
}

QString optionOf(const Setting &setting)
{
    const QString name = QLatin1String(setting.name);
    const bool isShort = name == QLatin1String("help") || name == QLatin1String("version");
    QString option = (isShort ? QLatin1Char('-') + name.left(1) + QStringLiteral(", --") : QStringLiteral("--")) + name;
    if (setting.takesValue())
        option += QLatin1Char(' ') + QLatin1String(setting.value);
    return option;
}

// As man(7) wants a text: a hyphen that is one, and no line that is a command.
QString inManual(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\e")).replace(QLatin1Char('-'), QStringLiteral("\\-"));
    if (text.startsWith(QLatin1Char('.')) || text.startsWith(QLatin1Char('\'')))
        text.prepend(QStringLiteral("\\&"));
    return text;
}

QString entry(const QString &head, const QString &text)
{
    return QStringLiteral(".TP\n\\fB%1\\fR\n%2\n").arg(inManual(head), inManual(text));
}

} // namespace

bool isSpanishWanted()
{
    for (const char *variable : { "LC_ALL", "LC_MESSAGES", "LANG" }) {
        const QString locale = qEnvironmentVariable(variable);
        // Whoever has a system in Guaraní reads Spanish too, and rather than English.
        if (!locale.isEmpty())
            return locale.startsWith(QLatin1String("es")) || locale.startsWith(QLatin1String("gn"))
                    || locale.startsWith(QLatin1String("gug"));
    }
    return false;
}

QString helpPage(const QString &program, bool spanish)
{
    QString page =
            (spanish ? QStringLiteral("Uso: %1 [opciones]\n%2\n\n") : QStringLiteral("Usage: %1 [options]\n%2\n\n"))
                    .arg(program, description.in(spanish));
    for (const Setting &setting : settings()) {
        const QString option = QStringLiteral("  ") + optionOf(setting);
        const QStringList lines = wrapped(setting.help.in(spanish), width - column);
        page += option.leftJustified(column) + lines.join(QLatin1Char('\n') + QString(column, QLatin1Char(' ')))
                + QLatin1Char('\n');
    }
    return page;
}

QString manualPage(const QString &version, bool spanish)
{
    const auto both = [spanish](const char *english, const char *inSpanish) {
        return TechnicianText { english, inSpanish }.in(spanish);
    };
    QString page = QStringLiteral(".\\\" SPDX-FileCopyrightText: 2026 The mitic-kiosk authors\n"
                                  ".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                                  ".TH MITIC\\-KIOSK 1 \"\" \"mitic\\-kiosk %1\" \"\"\n")
                           .arg(version);
    page += both(".SH NAME\nmitic\\-kiosk \\- information kiosk of MITIC, in Spanish and Guaraní\n",
                 ".SH NOMBRE\nmitic\\-kiosk \\- quiosco de información del MITIC, en español y guaraní\n");
    page += both(".SH SYNOPSIS\n", ".SH SINOPSIS\n")
            + both(".B mitic\\-kiosk\n[\\fIoptions\\fR]\n", ".B mitic\\-kiosk\n[\\fIopciones\\fR]\n");
    page += both(".SH DESCRIPTION\n", ".SH DESCRIPCIÓN\n");
    for (const QString &line : description.in(spanish).split(QLatin1Char('\n')))
        page += inManual(line) + QLatin1Char('\n');
    page += both(".SH OPTIONS\n", ".SH OPCIONES\n");
    for (const Setting &setting : settings())
        page += entry(optionOf(setting), setting.help.in(spanish));
    page += both(".SH SETTINGS\n", ".SH AJUSTES\n");
    page += inManual(both(
                    "These options may also stand in configuration files, as lines \"name = value\"; lines that begin "
                    "with # are comments. Later files win, and the command line wins over files. A faulty line is "
                    "reported on stderr and not used.",
                    "Estas opciones pueden estar también en archivos de ajustes, como líneas \"nombre = valor\"; las "
                    "líneas que comienzan con # son comentarios. El último archivo gana, y la línea de órdenes gana "
                    "a los archivos. Una línea con error se informa por stderr y no se usa."))
            + QLatin1Char('\n');
    for (const Setting &setting : settings()) {
        if (!setting.isInFiles())
            continue;
        QString text = both("Takes %1.", "Acepta %1.").arg(setting.allowed(true, spanish));
        if (*setting.fallback)
            text += both(" Default: %1.", " Si falta: %1.").arg(QLatin1String(setting.fallback));
        page += entry(QLatin1String(setting.name), text);
    }
    page += both(".SH FILES\n", ".SH ARCHIVOS\n")
            + entry(QStringLiteral("/etc/mitic-kiosk.conf"),
                    both("The settings of this machine.", "Los ajustes de este equipo."))
            + entry(QStringLiteral("/etc/mitic-kiosk.conf.d/*.conf"),
                    both("More of them, read afterwards in the order of their names.",
                         "Más ajustes, leídos después en el orden de sus nombres."));
    page += both(".SH EXIT STATUS\n", ".SH CÓDIGO DE SALIDA\n")
            + entry(QStringLiteral("0"),
                    both("The program was ended, also by SIGTERM or SIGINT.",
                         "El programa fue terminado, también por SIGTERM o SIGINT."))
            + entry(QStringLiteral("1"),
                    both("The installation is damaged, nothing can be shown, or --self-check found a fault.",
                         "La instalación está dañada, nada se puede mostrar, o --self-check halló una falla."))
            + entry(QStringLiteral("2"), both("An option is wrong.", "Una opción está mal."));
    return page;
}

QString exampleConfiguration()
{
    QString file =
            QStringLiteral("# Ajustes de este equipo. Quite el # de una línea para usarla; después: systemctl restart "
                           "mitic-kiosk\n"
                           "# Settings of this machine. Remove the # of a line to use it.\n"
                           "# mitic-kiosk --print-settings\n");
    for (const Setting &setting : settings()) {
        if (!setting.isInFiles())
            continue;
        file += QLatin1Char('\n');
        for (const bool spanish : { true, false }) {
            for (const QString &line : wrapped(setting.help.in(spanish), fileWidth))
                file += QStringLiteral("# ") + line + QLatin1Char('\n');
        }
        file += QStringLiteral("#%1 = %2\n").arg(QLatin1String(setting.name), QLatin1String(setting.fallback));
    }
    return file;
}

QString bashCompletion()
{
    QStringList options;
    QString values;
    for (const Setting &setting : settings()) {
        const QString option = QStringLiteral("--") + QLatin1String(setting.name);
        options.append(option);
        const QLatin1String value(setting.value);
        if (!setting.words().isEmpty())
            values += QStringLiteral("        %1) COMPREPLY=($(compgen -W '%2' -- \"$current\")); return ;;\n")
                              .arg(option, setting.words().join(QLatin1Char(' ')));
        else if (value == QLatin1String("FILE") || value == QLatin1String("FOLDER"))
            values += QStringLiteral(
                              "        %1) compopt -o filenames; COMPREPLY=($(compgen -%2 -- \"$current\")); return "
                              ";;\n")
                              .arg(option, value == QLatin1String("FILE") ? QStringLiteral("f") : QStringLiteral("d"));
        else if (setting.takesValue())
            values += QStringLiteral("        %1) return ;;\n").arg(option);
    }
    return QStringLiteral("# SPDX-FileCopyrightText: 2026 The mitic-kiosk authors\n"
                          "# SPDX-License-Identifier: GPL-3.0-or-later\n\n"
                          "_mitic_kiosk() {\n"
                          "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
                          "    COMPREPLY=()\n"
                          "    case $before in\n"
                          "%1"
                          "    esac\n"
                          "    COMPREPLY=($(compgen -W '%2' -- \"$current\"))\n"
                          "}\n"
                          "complete -F _mitic_kiosk mitic-kiosk\n")
            .arg(values, options.join(QLatin1Char(' ')));
}
