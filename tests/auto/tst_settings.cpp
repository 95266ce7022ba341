// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The settings of a machine: from files and the command line, told with their origin, and never a reason not to start.

#include "configurationfile.h"
#include "kiosk.h"
#include "manual.h"
#include "program.h"
#include "settings.h"
#include "station.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

class tst_settings : public QObject
{
    Q_OBJECT

private slots:
    void laterFilesWinAndTheCommandLineOverAll();
    void emptyValueIsTheDefault();
    void linesAreReadAsPeopleWriteThem();
    void faultyLineIsNamedAndNotUsed_data();
    void faultyLineIsNamedAndNotUsed();
    void unreadableFileIsNamedAndNotUsed_data();
    void unreadableFileIsNamedAndNotUsed();
    void printedSettingsSayWhereTheyComeFrom();
    void whatTheContentLacksIsForgivenInFiles_data();
    void whatTheContentLacksIsForgivenInFiles();
    void paletteIsThatOfEveryVisit();
    void safeModeTakesNothingThatMayHarm();
    void everyTextNamesEverySetting();
    void exampleSetsNothing();
    void helpSpeaksSpanishToo();
    void manualPagesAreWellFormed_data();
    void manualPagesAreWellFormed();

private:
    QString written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

    QTemporaryDir m_folder;
};

void tst_settings::laterFilesWinAndTheCommandLineOverAll()
{
    const QStringList files { written(QStringLiteral("a.conf"), "language = gn\ndiagonal = 43\npalette = dark\n"),
                              written(QStringLiteral("b.conf"), "# another screen\ndiagonal = 55\n"),
                              m_folder.filePath(QStringLiteral("none.conf")) };
    Station station;
    QCOMPARE(
            station.read({ QStringLiteral("mitic-kiosk"), QStringLiteral("--palette"), QStringLiteral("soft") }, files),
            QString());
    QCOMPARE(station.remarks(), QStringList());
    QCOMPARE(station.language(), QStringLiteral("gn"));
    QCOMPARE(station.file(QStringLiteral("language")), files.at(0) + QStringLiteral(":1"));
    QCOMPARE(station.file(QStringLiteral("diagonal")), files.at(1) + QStringLiteral(":2"));
    QCOMPARE(station.pixelsPerMillimetre(1080, 1920), std::hypot(1080, 1920) / (55 * 25.4));
    QCOMPARE(station.palette(), int(Comfort::Soft));
    QCOMPARE(station.file(QStringLiteral("palette")), QString());
}

void tst_settings::emptyValueIsTheDefault()
{
    Station station;
    station.read({ QStringLiteral("mitic-kiosk") },
                 { written(QStringLiteral("a.conf"), "language = gn\nreduced-motion = yes\n"),
                   written(QStringLiteral("b.conf"), "language =\nreduced-motion = no\n") });
    QCOMPARE(station.remarks(), QStringList());
    QCOMPARE(station.language(), QString());
    QVERIFY(!station.reducedMotion());
}

void tst_settings::linesAreReadAsPeopleWriteThem()
{
    Station station;
    station.read({ QStringLiteral("mitic-kiosk") },
                 { written(QStringLiteral("a.conf"),
                           "\xEF\xBB\xBFlanguage=gn\r\n\r\n  ; a comment\r\n\toffice   =  second \r\n"
                           "content = /srv/quiosco ñ = #1.sqlite\r\nidle = home=45,question=20") });
    QCOMPARE(station.remarks(), QStringList());
    QCOMPARE(station.language(), QStringLiteral("gn"));
    QCOMPARE(station.office(), QStringLiteral("second"));
    QCOMPARE(station.contentFile(), QStringLiteral("/srv/quiosco ñ = #1.sqlite"));
    QCOMPARE(station.idleTimes(), QStringLiteral("home=45,question=20"));
}

void tst_settings::faultyLineIsNamedAndNotUsed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QStringList>("named");
    const auto row = [](const char *line, const QStringList &named) {
        QTest::newRow(line) << QByteArray(line) << named;
    };
    row("diagonal = big", { QStringLiteral("\"big\""), QStringLiteral("a number of inches from 5 to 200") });
    row("diagonal = 4.9", { QStringLiteral("\"4.9\""), QStringLiteral("5 to 200") });
    row("renderer = vulkan", { QStringLiteral("\"vulkan\""), QStringLiteral("auto, software or opengl") });
    row("palette = Dark", { QStringLiteral("\"Dark\""), QStringLiteral("yellow-on-black") });
    row("reduced-motion = true", { QStringLiteral("\"true\""), QStringLiteral("yes or no") });
    row("lenguage = gn", { QStringLiteral("\"lenguage\""), QStringLiteral("language") });
    row("kiosk = yes", { QStringLiteral("\"kiosk\""), QStringLiteral("office, language") });
    row("help = yes", { QStringLiteral("\"help\""), QStringLiteral("office, language") });
    row("[kiosk]", { QStringLiteral("\"[kiosk]\""), QStringLiteral("name = value") });
    row("language: gn", { QStringLiteral("\"language: gn\""), QStringLiteral("name = value") });
    row("= gn", { QStringLiteral("\"\""), QStringLiteral("office, language") });
    row("x\x1b[2J\x07 = 1", { QStringLiteral("\"x?[2J?\"") });
}

void tst_settings::faultyLineIsNamedAndNotUsed()
{
    QFETCH(QByteArray, line);
    QFETCH(QStringList, named);
    const QString file = written(QStringLiteral("faulty.conf"), "diagonal = 43\n\n" + line + "\noffice = second\n");
    Station station;
    QCOMPARE(station.read({ QStringLiteral("mitic-kiosk") }, { file }), QString());
    QCOMPARE(station.remarks().size(), 1);
    const QString remark = station.remarks().constFirst();
    QVERIFY2(remark.startsWith(file + QStringLiteral(":3: ")), qPrintable(remark));
    for (const QString &part : named)
        QVERIFY2(remark.contains(part), qPrintable(remark));
    for (const QChar sign : remark)
        QVERIFY2(sign.isPrint(), qPrintable(remark));
    // The lines around it count.
    QCOMPARE(station.pixelsPerMillimetre(1080, 1920), std::hypot(1080, 1920) / (43 * 25.4));
    QCOMPARE(station.office(), QStringLiteral("second"));
    QVERIFY(!station.kiosk());
}

void tst_settings::unreadableFileIsNamedAndNotUsed_data()
{
    QTest::addColumn<QString>("make"); // a command of the shell that makes $0
    QTest::newRow("not there") << QStringLiteral("true");
    QTest::newRow("a folder") << QStringLiteral("mkdir \"$0\"");
    QTest::newRow("a pipe") << QStringLiteral("mkfifo \"$0\"");
    QTest::newRow("a link that leads nowhere") << QStringLiteral("ln -s nowhere \"$0\"");
    QTest::newRow("endless") << QStringLiteral("ln -s /dev/zero \"$0\"");
    QTest::newRow("large") << QStringLiteral("yes 'language = gn' | head -c 100000 >\"$0\"");
    QTest::newRow("of another encoding") << QStringLiteral("printf 'language = gn\\n# ma\\361ana\\n' >\"$0\"");
}

void tst_settings::unreadableFileIsNamedAndNotUsed()
{
    QFETCH(QString, make);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("odd.conf"));
    QCOMPARE(run(QStringLiteral("sh"), { QStringLiteral("-c"), make, file }).code, 0);
    Station station;
    QCOMPARE(station.read({ QStringLiteral("mitic-kiosk"), QStringLiteral("--config"), file }), QString());
    QCOMPARE(station.remarks().size(), 1);
    QVERIFY2(station.remarks().constFirst().startsWith(file + QStringLiteral(": the file cannot be read (")),
             qPrintable(station.remarks().constFirst()));
    QCOMPARE(station.language(), QString());
}

void tst_settings::printedSettingsSayWhereTheyComeFrom()
{
    const QString file = written(QStringLiteral("a.conf"), "diagonal = 43\npalette = pink\n");
    const Ended ended = run(
            QStringLiteral(PROGRAM),
            { QStringLiteral("--config"), file, QStringLiteral("--language=gn"), QStringLiteral("--print-settings") },
            environmentIn(m_folder.path()));
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.error.count(QLatin1Char('\n')), 1);
    QVERIFY2(ended.error.startsWith(QStringLiteral("mitic-kiosk: %1:2: palette takes light, dark").arg(file)),
             qPrintable(ended.error));
    const QStringList lines = ended.out.trimmed().split(QLatin1Char('\n'));
    for (const QString &line :
         { QStringLiteral("diagonal = 43  (%1:1)").arg(file), QStringLiteral("language = gn  (command line)"),
           QStringLiteral("palette = light  (default)"), QStringLiteral("office =   (default)") })
        QVERIFY2(lines.contains(line), qPrintable(ended.out));
    for (const Setting &setting : settings())
        QCOMPARE(ended.out.contains(QStringLiteral("%1 = ").arg(QLatin1String(setting.name))), setting.isInFiles());
}

void tst_settings::whatTheContentLacksIsForgivenInFiles_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         { "office = centro", "language = fr", "idle = coffee=60", "idle = home=90,question=3", "keys = back=Ctrl" })
        QTest::newRow(line) << QByteArray(line);
}

void tst_settings::whatTheContentLacksIsForgivenInFiles()
{
    QFETCH(QByteArray, line);
    const QString file = written(QStringLiteral("a.conf"), "\n" + line + '\n');
    Station station;
    QCOMPARE(station.read({ QStringLiteral("mitic-kiosk"), QStringLiteral("--kiosk") }, { file }), QString());
    QCOMPARE(station.remarks(), QStringList());
    const Kiosk kiosk(station);
    QCOMPARE(kiosk.fault(), QString());
    QVERIFY(kiosk.window());
    QVERIFY(station.office().isEmpty() && station.language().isEmpty() && station.idleTimes().isEmpty()
            && station.keys().isEmpty());
    // One line says where it stands.
    QCOMPARE(station.remarks().size(), 1);
    QVERIFY2(station.remarks().constFirst().startsWith(file + QStringLiteral(":2: "))
                     && station.remarks().constFirst().endsWith(QStringLiteral(" The default is used.")),
             qPrintable(station.remarks().constFirst()));
}

void tst_settings::paletteIsThatOfEveryVisit()
{
    const QStringList words = findSetting(QStringLiteral("palette"))->words();
    const QMetaEnum palettes = QMetaEnum::fromType<Comfort::Palette>();
    QCOMPARE(words.size(), palettes.keyCount());
    for (int i = 0; i < words.size(); ++i)
        QCOMPARE(QString(words.at(i)).remove(QLatin1Char('-')), QString::fromLatin1(palettes.key(i)).toLower());

    Station station;
    station.read({ QStringLiteral("mitic-kiosk"), QStringLiteral("--palette"), QStringLiteral("yellow-on-black") });
    Kiosk kiosk(station);
    Comfort &comfort = kiosk.comfort();
    QCOMPARE(comfort.palette(), Comfort::YellowOnBlack);
    QVERIFY(!comfort.changed());
    comfort.setPalette(Comfort::Light);
    QVERIFY(comfort.changed());
    comfort.reset();
    QCOMPARE(comfort.palette(), Comfort::YellowOnBlack);
}

void tst_settings::safeModeTakesNothingThatMayHarm()
{
    Station station;
    station.read(QStringLiteral("mitic-kiosk --kiosk --content a.sqlite --renderer opengl --office second")
                         .split(QLatin1Char(' ')));
    station.enterSafeMode();
    QCOMPARE(station.contentFile(), QString());
    QVERIFY(!station.takesPacks());
    QCOMPARE(station.renderer(), Station::Renderer::Software);
    QVERIFY(station.reducedMotion());
    QCOMPARE(station.office(), QStringLiteral("second"));
}

void tst_settings::everyTextNamesEverySetting()
{
    const QString completion = bashCompletion();
    for (const Setting &setting : settings()) {
        const QString name = QLatin1String(setting.name);
        QVERIFY2(completion.contains(QStringLiteral("--") + name), setting.name);
        QCOMPARE(exampleConfiguration().contains(QStringLiteral("\n#%1 = ").arg(name)), setting.isInFiles());
        for (const bool spanish : { false, true }) {
            QVERIFY2(helpPage(QStringLiteral("mitic-kiosk"), spanish).contains(QStringLiteral("--") + name),
                     setting.name);
            QVERIFY2(manualPage(QStringLiteral("1"), spanish)
                             .contains(QStringLiteral("\\-\\-") + QString(name).replace(u'-', QLatin1String("\\-"))),
                     setting.name);
            QVERIFY(!setting.help.in(spanish).isEmpty());
        }
        if (*setting.fallback)
            QVERIFY2(setting.accepts(QLatin1String(setting.fallback), true), setting.name);
    }
}

void tst_settings::exampleSetsNothing()
{
    const QString example = exampleConfiguration();
    const ConfigurationFile asInstalled(written(QStringLiteral("example.conf"), example.toUtf8()), true);
    QCOMPARE(asInstalled.remarks(), QStringList());
    QVERIFY(asInstalled.entries().isEmpty());
    // And with every line in use it is what there is without the file.
    static const QRegularExpression comment(QStringLiteral("^#(?=[a-z-]+ =)"), QRegularExpression::MultilineOption);
    const ConfigurationFile inUse(written(QStringLiteral("used.conf"), QString(example).remove(comment).toUtf8()),
                                  true);
    QCOMPARE(inUse.remarks(), QStringList());
    QVERIFY(inUse.entries().size() > 5);
}

void tst_settings::helpSpeaksSpanishToo()
{
    QProcessEnvironment spanish = environmentIn(m_folder.path());
    spanish.insert(QStringLiteral("LC_MESSAGES"), QStringLiteral("es_PY.UTF-8"));
    const Ended ended = run(QStringLiteral(PROGRAM), { QStringLiteral("--help") }, spanish);
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.error, QString());
    QVERIFY2(ended.out.startsWith(QStringLiteral("Uso: ")), qPrintable(ended.out));
    for (const QString &line : ended.out.split(QLatin1Char('\n')).mid(1))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void tst_settings::manualPagesAreWellFormed_data()
{
    QTest::addColumn<bool>("spanish");
    QTest::newRow("English") << false;
    QTest::newRow("Spanish") << true;
}

void tst_settings::manualPagesAreWellFormed()
{
    QFETCH(bool, spanish);
    const Ended ended = run(QStringLiteral("groff"),
                            { QStringLiteral("-man"), QStringLiteral("-Kutf8"), QStringLiteral("-Tutf8"),
                              QStringLiteral("-ww"), QStringLiteral("-P-c") },
                            environmentIn(m_folder.path()), manualPage(QStringLiteral("0.1.0"), spanish).toUtf8());
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.error, QString());
    static const QRegularExpression overstruck(
            QStringLiteral(".\\x08")); // bold letters, as terminals of paper had them
    const QString page = QString(ended.out).remove(overstruck);
    QVERIFY2(page.contains(QStringLiteral("--diagonal INCHES")), qPrintable(page));
    QVERIFY(page.contains(spanish ? QStringLiteral("guaraní") : QStringLiteral("Guaraní")));
}

QTEST_MAIN(tst_settings)
#include "tst_settings.moc"
