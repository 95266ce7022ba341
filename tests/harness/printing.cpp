// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printing.h"

#include "program.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

const Screen desk { QStringLiteral("desk"), { 1366, 768 }, {} };

DeskHome::DeskHome()
{
    qputenv("HOME", QFile::encodeName(path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(path()));
    qputenv("CUPS_SERVER", QFile::encodeName(path() + QStringLiteral("/nobody.sock")));
    for (const char *variable : { "LPDEST", "PRINTER" })
        qunsetenv(variable);
}

QString DeskHome::documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString DeskHome::saved()
{
    return QDir(documents()).entryInfoList(QDir::Files).value(0).absoluteFilePath();
}

void openPrintPanel(Visit &visit)
{
    visit.press(Qt::Key_P, Qt::ControlModifier);
    // Laid out with the next frame.
    visit.picture();
}

QString saidBy(const QString &program, const QStringList &arguments)
{
    const Ended ended = run(program, arguments);
    return ended.code == 0 ? ended.out : ended.error;
}

QString wordsOfPdf(const QString &file, const QStringList &options)
{
    return saidBy(QStringLiteral("pdftotext"), options + QStringList { file, QStringLiteral("-") });
}

QString simple(const QString &words)
{
    return words.normalized(QString::NormalizationForm_C).simplified();
}
