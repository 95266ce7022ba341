// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor is offered to staff where it is installed beside the kiosk, and begins in the language of their window.

#include "editorprogram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

class tst_editorstart : public QObject
{
    Q_OBJECT

private slots:
    void startsInTheLanguageOfTheWindow();
    void isAbsentWhereItIsNotInstalled();
};

void tst_editorstart::startsInTheLanguageOfTheWindow()
{
    const QTemporaryDir folder;
    const QString told = folder.filePath(QStringLiteral("told"));
    QFile program(folder.filePath(QStringLiteral("mitic-kiosk-editor")));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write("#!/bin/sh\necho \"$@\" >" + QFile::encodeName(told) + ".part && mv " + QFile::encodeName(told)
                  + ".part " + QFile::encodeName(told) + "\n");
    program.close();
    QVERIFY(program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));

    const EditorProgram editor(folder.path());
    QVERIFY(editor.isPresent());
    QVERIFY(editor.start(QStringLiteral("gn")));
    QTRY_VERIFY(QFile::exists(told));
    QFile words(told);
    QVERIFY(words.open(QIODevice::ReadOnly));
    QCOMPARE(words.readAll(), QByteArray("--language gn\n"));
}

void tst_editorstart::isAbsentWhereItIsNotInstalled()
{
    const QTemporaryDir folder;
    const EditorProgram editor(folder.path());
    QVERIFY(!editor.isPresent());
    QVERIFY(!editor.start(QStringLiteral("es")));
}

QTEST_GUILESS_MAIN(tst_editorstart)
#include "tst_editorstart.moc"
