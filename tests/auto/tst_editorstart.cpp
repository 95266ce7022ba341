// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor is offered to staff where it is installed beside the kiosk, and begins in the language of their window.

#include "display.h"
#include "editorprogram.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace
{

// An editor in \a folder that only tells with which options it was started. False if it cannot be written.
bool makeEditor(const QString &folder, const QString &told)
{
    QFile program(folder + QStringLiteral("/mitic-kiosk-editor"));
    if (!program.open(QIODevice::WriteOnly))
        return false;
    const QByteArray file = QFile::encodeName(told);
    program.write("#!/bin/sh\necho \"$@\" >" + file + ".part && mv " + file + ".part " + file + "\n");
    program.close();
    return program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray wordsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_editorstart : public QObject
{
    Q_OBJECT

private slots:
    void startsInTheLanguageOfTheWindow();
    void isAbsentWhereItIsNotInstalled();
    void staffStartItFromTheirMenu();
};

void tst_editorstart::startsInTheLanguageOfTheWindow()
{
    const QTemporaryDir folder;
    const QString told = folder.filePath(QStringLiteral("told"));
    QVERIFY(makeEditor(folder.path(), told));

    const EditorProgram editor(folder.path());
    QVERIFY(editor.isPresent());
    QVERIFY(editor.start(QStringLiteral("gn")));
    QTRY_VERIFY(QFile::exists(told));
    QCOMPARE(wordsOf(told), QByteArray("--language gn\n"));
}

void tst_editorstart::isAbsentWhereItIsNotInstalled()
{
    const QTemporaryDir folder;
    const EditorProgram editor(folder.path());
    QVERIFY(!editor.isPresent());
    QVERIFY(!editor.start(QStringLiteral("es")));
}

// The program that ships, where it is installed beside the editor, by keys alone.
void tst_editorstart::staffStartItFromTheirMenu()
{
    constexpr int limit = 20'000; // ms
    const QTemporaryDir folder;
    const QString kiosk = folder.filePath(QStringLiteral("mitic-kiosk"));
    const QString told = folder.filePath(QStringLiteral("told"));
    QVERIFY(QFile::copy(QStringLiteral(PROGRAM), kiosk));
    QVERIFY(makeEditor(folder.path(), told));
    const VirtualDisplay display(QSize(1366, 768));
    QVERIFY(display.isReady());
    QProcessEnvironment environment = environmentIn(folder.path());
    display.addTo(environment);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(kiosk,
                  { QStringLiteral("--language"), QStringLiteral("es"), QStringLiteral("--page"),
                    QStringLiteral("mission") });
    const QStringList focus { QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                              QStringLiteral("MITIC"),  QStringLiteral("windowfocus"),   QStringLiteral("--sync") };
    const QDeadlineTimer end(limit);
    while (!display.hand(focus))
        QVERIFY(!end.hasExpired());
    // The last entry of the menu is the first one from below. The menu comes after the first frame.
    while (wordsOf(told).isEmpty()) {
        QVERIFY(!end.hasExpired());
        QVERIFY(display.hand({ QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("200"),
                               QStringLiteral("Escape"), QStringLiteral("Menu"), QStringLiteral("Up"),
                               QStringLiteral("Return"), QStringLiteral("sleep"), QStringLiteral("0.5") }));
    }
    QCOMPARE(wordsOf(told), QByteArray("--language es\n"));
    program.terminate();
    QVERIFY(program.waitForFinished(limit));
}

QTEST_GUILESS_MAIN(tst_editorstart)
#include "tst_editorstart.moc"
