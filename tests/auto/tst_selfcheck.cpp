// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the technician is told by --self-check: one line a part, in Spanish or English, and an exit code for scripts.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

class tst_selfcheck : public QObject
{
    Q_OBJECT

private slots:
    void soundMachineIsGood();
    void faultIsFound_data();
    void faultIsFound();
    void peopleWithACodeAreNamed();
    void damagedInstallationIsFound();
    void needsNoDisplay();

private:
    Ended check(const QStringList &options, QProcessEnvironment environment) const
    {
        return run(QStringLiteral(PROGRAM), QStringList { QStringLiteral("--self-check") } + options, environment);
    }
    QProcessEnvironment inSpanish() const
    {
        QProcessEnvironment environment = environmentIn(m_home.path());
        environment.insert(QStringLiteral("LC_MESSAGES"), QStringLiteral("es_PY.UTF-8"));
        return environment;
    }
    // The parts with a fault, as JSON names them.
    static QStringList faultsOf(const Ended &ended)
    {
        QStringList faults;
        for (const QJsonValue &part :
             QJsonDocument::fromJson(ended.out.toUtf8()).object().value(QLatin1String("checks")).toArray()) {
            if (!part[QLatin1String("ok")].toBool())
                faults.append(part[QLatin1String("part")].toString());
        }
        return faults;
    }

    QTemporaryDir m_home;
};

void tst_selfcheck::soundMachineIsGood()
{
    Ended ended = check({}, inSpanish());
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
    QCOMPARE(ended.error, QString());
    const QStringList lines = ended.out.trimmed().split(QLatin1Char('\n'));
    for (const char *part : { "letras", "idiomas", "contenido", "códigos", "mapas", "pantallas", "dibujo", "ajustes" })
        QVERIFY2(ended.out.contains(QStringLiteral("bien   %1: ").arg(QString::fromUtf8(part))), qPrintable(ended.out));
    QCOMPARE(lines.size(), 8);

    ended = check({ QStringLiteral("--json") }, inSpanish());
    QCOMPARE(ended.code, 0);
    const QJsonObject said = QJsonDocument::fromJson(ended.out.toUtf8()).object();
    QCOMPARE(said.value(QLatin1String("ok")), QJsonValue(true));
    QCOMPARE(said.value(QLatin1String("checks")).toArray().size(), 8);
    QCOMPARE(faultsOf(ended), QStringList());
}

void tst_selfcheck::faultIsFound_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("line"); // in English
    QTest::newRow("setting") << QByteArray("diagonal = big\n") << QStringLiteral("settings")
                             << QStringLiteral("diagonal takes");
    QTest::newRow("office") << QByteArray("office = centro\n") << QStringLiteral("settings")
                            << QStringLiteral("there are headquarters, second");
    QTest::newRow("codes") << QByteArray("codes = /dev/null\n") << QStringLiteral("codes")
                           << QStringLiteral("/dev/null is a link, a folder or a device");
    QTest::newRow("content") << QByteArray("content = /dev/null\n") << QStringLiteral("content")
                             << QStringLiteral("/dev/null");
}

void tst_selfcheck::faultIsFound()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, part);
    QFETCH(QString, line);
    QFile file(m_home.filePath(QStringLiteral("faulty.conf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(settings);
    file.close();
    const QStringList config { QStringLiteral("--config"), file.fileName() };
    Ended ended = check(config + QStringList { QStringLiteral("--json") }, environmentIn(m_home.path()));
    QCOMPARE(ended.code, 1);
    QCOMPARE(faultsOf(ended), QStringList { part });
    ended = check(config, environmentIn(m_home.path()));
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.out.count(QStringLiteral("FAULT")), 1);
    QVERIFY2(ended.out.contains(line), qPrintable(ended.out));
}

void tst_selfcheck::peopleWithACodeAreNamed()
{
    const QString codes = m_home.filePath(QStringLiteral("codes"));
    const QStringList options { QStringLiteral("--codes"), codes };
    const QProcessEnvironment environment = environmentIn(m_home.path());
    const auto said = [&] {
        static const QRegularExpression line(QStringLiteral("ok +codes: (.*)"));
        return line.match(check(options, environment).out).captured(1);
    };
    QCOMPARE(said(), QStringLiteral("nobody has one, so nothing can be accepted from a stick"));
    const auto set = [&](const char *name, const QByteArray &code) {
        return run(QStringLiteral(PROGRAM), options + QStringList { QStringLiteral("--set-code"), QLatin1String(name) },
                   environment, code + '\n' + code + '\n')
                .code;
    };
    QCOMPARE(set("Ana", "111111"), 0);
    QCOMPARE(said(), QStringLiteral("only Ana has one, and accepting from a stick takes two"));
    QCOMPARE(set("Beto", "222222"), 0);
    QCOMPARE(said(), QStringLiteral("Ana, Beto"));
}

void tst_selfcheck::damagedInstallationIsFound()
{
    // A module of QML that lacks most of its types.
    const QDir folder(m_home.filePath(QStringLiteral("modules/QtQuick/Templates")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    QFile module(folder.filePath(QStringLiteral("qmldir")));
    QFile page(folder.filePath(QStringLiteral("Page.qml")));
    QVERIFY(module.open(QIODevice::WriteOnly) && page.open(QIODevice::WriteOnly));
    module.write("module QtQuick.Templates\nPage 2.0 Page.qml\n");
    page.write("import QtQuick\nItem { }\n");
    module.close();
    page.close();
    QProcessEnvironment damaged = environmentIn(m_home.path());
    damaged.insert(QStringLiteral("QML_IMPORT_PATH"), m_home.filePath(QStringLiteral("modules")));
    const Ended ended = check({ QStringLiteral("--json") }, damaged);
    QCOMPARE(ended.code, 1);
    QCOMPARE(faultsOf(ended), QStringList { QStringLiteral("screens") });
}

void tst_selfcheck::needsNoDisplay()
{
    QProcessEnvironment none = environmentIn(m_home.path());
    for (const char *variable : { "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM" })
        none.remove(QLatin1String(variable));
    const Ended ended = check({}, none);
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
}

QTEST_GUILESS_MAIN(tst_selfcheck)
#include "tst_selfcheck.moc"
