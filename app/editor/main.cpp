// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor of the texts: reads its options, opens a file and shows the window.

#include "compose.h"
#include "editor.h"
#include "endsignals.h"
#include "environment.h"
#include "fonts.h"
#include "manual.h"
#include "messages.h"

#include <QCommandLineParser>
#include <QDate>
#include <QFile>
#include <QGuiApplication>
#include <QSettings>
#include <QStandardPaths>

#include <csignal>
#include <cstdio>

namespace
{

constexpr int damagedInstallation = 1;
constexpr int wrongOptions = 2;

const auto languageOption = QStringLiteral("language");

int endWith(int code, const QString &sentence)
{
    report(sentence);
    return code;
}

QString helpText()
{
    if (isSpanishWanted())
        return QStringLiteral(
                "Uso: mitic-kiosk-editor [--language CÓDIGO] [ARCHIVO]\n\n"
                "Edita los textos de un archivo de contenido, en todos sus idiomas a la vez. Sin ARCHIVO,\n"
                "el último que se editó o los textos incorporados, que se guardan en Documentos.\n\n"
                "  --language CÓDIGO  Idioma de la ventana: es o gn. Si falta: el del sistema.\n"
                "  --version          Muestra la versión.\n"
                "  --help             Muestra esta ayuda.\n");
    return QStringLiteral("Usage: mitic-kiosk-editor [--language CODE] [FILE]\n\n"
                          "Edits the texts of a content file, in all of its languages at once. Without FILE, the one\n"
                          "that was edited last, or the built-in texts, which are saved to Documents.\n\n"
                          "  --language CODE  The language of the window: es or gn. Default: that of the system.\n"
                          "  --version        Print the version.\n"
                          "  --help           Print this help.\n");
}

// Reads \a arguments to \a options. Answers what is wrong with them, or what is to be printed instead of starting.
QString read(const QStringList &arguments, Editor::Options *options, bool *asksOnly)
{
    QCommandLineParser parser;
    parser.addOption({ languageOption, {}, QStringLiteral("CODE") });
    parser.addOption(QCommandLineOption(QStringLiteral("help")));
    parser.addOption(QCommandLineOption(QStringLiteral("version")));
    parser.addPositionalArgument(QStringLiteral("FILE"), {});
    *asksOnly = false;
    if (!parser.parse(arguments))
        return parser.errorText();
    *asksOnly = parser.isSet(QStringLiteral("help")) || parser.isSet(QStringLiteral("version"));
    if (parser.isSet(QStringLiteral("help")))
        return helpText();
    if (parser.isSet(QStringLiteral("version")))
        return QStringLiteral("mitic-kiosk-editor %1\n").arg(QStringLiteral(KIOSK_VERSION));
    if (parser.positionalArguments().size() > 1)
        return QStringLiteral("only one file can be edited at a time.");
    options->file = parser.positionalArguments().value(0);
    options->language = parser.value(languageOption);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    std::signal(SIGPIPE, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("mitic-kiosk-editor"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KIOSK_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("MITIC"));
    QGuiApplication::setDesktopFileName(QStringLiteral("py.gov.mitic.kiosk.editor"));

    // Read before there is an application, so that --help needs no display.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    Editor::Options options;
    bool asksOnly = false;
    const QString said = read(arguments, &options, &asksOnly);
    if (asksOnly) {
        std::fputs(said.toUtf8().constData(), stdout);
        return 0;
    }
    if (!said.isEmpty())
        return endWith(wrongOptions, said);
    catchEndSignals();
    useUtf8();
    addGuaraniKeys(false);
    endOnFatalErrors();
    int nameOnly = 1;
    const QGuiApplication application(nameOnly, argv);
    releaseHeldMessages();
    if (!ContentDatabase::isUsable())
        return endWith(damagedInstallation,
                       QStringLiteral("the installation is damaged: Qt's driver for SQLite is missing."));
    loadFonts();
    // The preview is a picture of a window that is not shown, which only software draws everywhere.
    Kiosk::chooseRenderer(Station::Renderer::Software);
    options.folder = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/copies");
    // What was edited last is opened again: the texts of the ministry are one file.
    const auto lastFile = QStringLiteral("file");
    QSettings settings;
    if (options.file.isEmpty() && QFile::exists(settings.value(lastFile).toString()))
        options.file = settings.value(lastFile).toString();
    Editor editor(options, [] { return QDate::currentDate().toString(Qt::ISODate); });
    if (!editor.damage().isEmpty())
        return endWith(damagedInstallation, editor.damage());
    const auto remember = [&] { settings.setValue(lastFile, editor.copy().file()); };
    QObject::connect(&editor.copy(), &WorkingCopy::fileChanged, &editor, remember);
    remember();
    // Not quit(), which asks windows.
    QObject::connect(
            &editor, &Editor::finished, qApp, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
    watchEndSignals();
    editor.window()->show();
    return QGuiApplication::exec();
}
