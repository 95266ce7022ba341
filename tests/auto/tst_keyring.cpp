// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The folder of keys: each good key counts, whatever lies beside it.

#include "contentfiles.h"
#include "keyring.h"
#include "packsigner.h"
#include "withoutprivilege.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

class tst_keyring : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keysAreNamedAfterTheirFiles();
    void folderThatIsNotThereHasNoKeys();
    void folderThatIsNoneIsNamed();
    void keysOfOneIdAreBothThere();
    void badFileIsNamed_data();
    void badFileIsNamed();
    void tooManyAreNamed();

private:
    QTemporaryDir m_home;
    QString m_key; // the file of a good one
};

void tst_keyring::initTestCase()
{
    const PackSigner signer(m_home.path(), QStringLiteral("signer"));
    QVERIFY(signer.isReady());
    m_key = signer.publicKey();
}

void tst_keyring::keysAreNamedAfterTheirFiles()
{
    const QTemporaryDir folder;
    for (const char *name : { "zulma.pub", "Ana María.pub", "ana.v2.pub", "README", "ana.pub.old", "other.PUB" })
        QVERIFY(QFile::copy(m_key, folder.filePath(QString::fromUtf8(name))));
    const KeyRing ring(folder.path());
    QStringList names;
    for (const PublicKey &key : ring.keys())
        names.append(key.name);
    QCOMPARE(names, QStringList({ QStringLiteral("Ana María"), QStringLiteral("ana.v2"), QStringLiteral("zulma") }));
    QVERIFY(ring.faults().isEmpty());
}

void tst_keyring::folderThatIsNotThereHasNoKeys()
{
    const KeyRing ring(m_home.filePath(QStringLiteral("none")));
    QVERIFY(ring.isEmpty() && ring.faults().isEmpty());
}

void tst_keyring::folderThatIsNoneIsNamed()
{
    const KeyRing ring(m_key);
    QVERIFY(ring.isEmpty());
    QCOMPARE(ring.faults().size(), 1);
    QCOMPARE(ring.faults().constFirst().sentence(false), m_key + QStringLiteral(": the folder of keys cannot be read"));
    QCOMPARE(ring.faults().constFirst().sentence(true),
             m_key + QStringLiteral(": no se puede leer la carpeta de claves"));
}

void tst_keyring::keysOfOneIdAreBothThere()
{
    const QTemporaryDir folder;
    QList<QByteArray> lines = bytesOf(m_key).split('\n');
    QByteArray bytes = QByteArray::fromBase64(lines.at(1));
    const QByteArray id = bytes.mid(2, 8);
    bytes[20] = char(bytes.at(20) ^ 1);
    lines[1] = bytes.toBase64();
    QVERIFY(overwrite(folder.filePath(QStringLiteral("forged.pub")), lines.join('\n')));
    QVERIFY(QFile::copy(m_key, folder.filePath(QStringLiteral("true.pub"))));
    const KeyRing ring(folder.path());
    QCOMPARE(ring.withId(id).size(), 2);
    QVERIFY(ring.withId(id).at(0).bytes != ring.withId(id).at(1).bytes);
    QVERIFY(ring.withId(QByteArray(8, 'x')).isEmpty());
    QVERIFY(ring.withId({}).isEmpty());
}

void tst_keyring::badFileIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("make"); // a command of the shell, $0 is the file and $1 a good key
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("spanish");
    const auto row = [](const char *name, const char *make, const char *english, const char *spanish) {
        QTest::newRow(name) << QStringLiteral("bad.pub") << QString::fromLatin1(make) << QString::fromUtf8(english)
                            << QString::fromUtf8(spanish);
    };
    constexpr auto notPlain = "this is not a file of its own, so it is not used as a key";
    constexpr auto noPropio = "no es un archivo propio, así que no se usa como clave";
    constexpr auto notAKey = "this is not a public key of minisign";
    constexpr auto noEsClave = "no es una clave pública de minisign";
    row("link", "ln -s \"$1\" \"$0\"", notPlain, noPropio);
    row("link that leads nowhere", "ln -s /nowhere \"$0\"", notPlain, noPropio);
    row("pipe", "mkfifo \"$0\"", notPlain, noPropio);
    row("folder", "mkdir \"$0\"", notPlain, noPropio);
    row("link to a device", "ln -s /dev/zero \"$0\"", notPlain, noPropio);
    row("empty", ": >\"$0\"", notAKey, noEsClave);
    row("huge", "cp \"$1\" \"$0\" && truncate -s 8G \"$0\"", notAKey, noEsClave);
    row("a secret key", "cp \"${1%.pub}.key\" \"$0\"", notAKey, noEsClave);
    row("noise", "head -c 500 /bin/sh >\"$0\"", notAKey, noEsClave);
    row("unreadable", "cp \"$1\" \"$0\" && chmod 0 \"$0\"", "this key cannot be read", "no se puede leer esta clave");
    QTest::newRow("a name that disturbs a terminal")
            << QStringLiteral("\u001b[2J\n\u202Ebad.pub") << QStringLiteral(": >\"$0\"") << QString::fromUtf8(notAKey)
            << QString::fromUtf8(noEsClave);
}

void tst_keyring::badFileIsNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, make);
    QFETCH(QString, english);
    QFETCH(QString, spanish);
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(m_key, folder.filePath(QStringLiteral("a.pub"))));
    QVERIFY(QFile::copy(m_key, folder.filePath(QStringLiteral("z.pub"))));
    const QString bad = folder.filePath(name);
    QCOMPARE(QProcess::execute(QStringLiteral("sh"), { QStringLiteral("-c"), make, bad, m_key }), 0);

    const WithoutPrivilege without;
    const KeyRing ring(folder.path());
    QCOMPARE(ring.keys().size(), 2);
    QCOMPARE(ring.faults().size(), 1);
    QCOMPARE(ring.faults().constFirst().file, bad);
    const QString shown = QString(bad).replace(QChar(0x1B), u'?').replace(u'\n', u'?').replace(QChar(0x202E), u'?');
    QCOMPARE(ring.faults().constFirst().sentence(false), shown + QStringLiteral(": ") + english);
    QCOMPARE(ring.faults().constFirst().sentence(true), shown + QStringLiteral(": ") + spanish);
}

void tst_keyring::tooManyAreNamed()
{
    const QTemporaryDir folder;
    for (int i = 0; i <= KeyRing::most; ++i)
        QVERIFY(QFile::copy(m_key, folder.filePath(QStringLiteral("%1.pub").arg(i, 3, 10, QLatin1Char('0')))));
    const KeyRing ring(folder.path());
    QCOMPARE(ring.keys().size(), KeyRing::most);
    QCOMPARE(ring.faults().size(), 1);
    QVERIFY(ring.faults().constFirst().sentence(false).endsWith(
            QStringLiteral("064.pub: this key is not used, because there are too many")));
}

QTEST_GUILESS_MAIN(tst_keyring)
#include "tst_keyring.moc"
