// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sound cards that are there, that come and that go.

#include "soundcards.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class tst_soundcards : public QObject
{
    Q_OBJECT

private slots:
    void cardsComeAndGo();
    void whatOnlyRecordsIsNone();
    void folderComesWithTheFirstCard();

private:
    static bool put(const QString &file) { return QFile(file).open(QIODevice::WriteOnly); }
};

void tst_soundcards::cardsComeAndGo()
{
    const QTemporaryDir folder;
    const QString player = folder.filePath(QStringLiteral("pcmC0D0p"));
    QVERIFY(put(player));
    SoundCards cards(folder.path());
    QVERIFY(cards.present());
    const QSignalSpy changes(&cards, &SoundCards::presentChanged);
    QVERIFY(QFile::remove(player));
    QTRY_VERIFY(!cards.present());
    QVERIFY(put(player));
    QTRY_VERIFY(cards.present());
    QCOMPARE(changes.size(), 2);
}

void tst_soundcards::whatOnlyRecordsIsNone()
{
    const QTemporaryDir folder;
    QVERIFY(put(folder.filePath(QStringLiteral("pcmC0D0c"))));
    QVERIFY(put(folder.filePath(QStringLiteral("controlC0"))));
    QVERIFY(put(folder.filePath(QStringLiteral("timer"))));
    const SoundCards cards(folder.path());
    QVERIFY(!cards.present());
}

// As /dev/snd does.
void tst_soundcards::folderComesWithTheFirstCard()
{
    const QTemporaryDir above;
    const QString folder = above.filePath(QStringLiteral("snd"));
    SoundCards cards(folder);
    QVERIFY(!cards.present());
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(put(folder + QStringLiteral("/pcmC1D0p")));
    QTRY_VERIFY(cards.present());
    QVERIFY(QDir(folder).removeRecursively());
    QTRY_VERIFY(!cards.present());
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(put(folder + QStringLiteral("/pcmC0D0p")));
    QTRY_VERIFY(cards.present());
}

QTEST_GUILESS_MAIN(tst_soundcards)

#include "tst_soundcards.moc"
