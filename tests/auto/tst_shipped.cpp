// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What ships: how it is compiled and linked, that it can be installed and then needs neither source nor build, and that
// every library it is linked with is named.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace
{

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Ended shell(const QString &script, const QString &argument)
{
    QProcessEnvironment bare = environmentIn(argument);
    bare.remove(QStringLiteral("HOME"));
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    return run(QStringLiteral("sh"), { QStringLiteral("-c"), QStringLiteral("cd \"$0\" && ") + script, argument },
               bare);
}

} // namespace

class tst_shipped : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void oddPathAndLocaleMakeTheFiles();
    void releaseIsCompiledHardened();
    void programIsLinkedHardened();
    void installedProgramNeedsNoOtherFolder();
    void everyLibraryIsNamed();

private:
    QTemporaryDir m_home;
    QString m_copy; // of the source, in a folder with an odd name
};

void tst_shipped::initTestCase()
{
    // A build without presets, as a packager makes it, in the locale C.
    m_copy = m_home.filePath(QStringLiteral("-ñ it's 100% (a)"));
    QVERIFY(QDir().mkpath(m_copy));
    const Ended ended = shell(QStringLiteral("cp -r " SOURCE_FOLDER "/[!b.]* . && rm -rf tests && "
                                             "cmake -S . -B out -G Ninja -DCMAKE_BUILD_TYPE=Release"),
                              m_copy);
    QVERIFY2(ended.code == 0, qPrintable(ended.error));
}

void tst_shipped::oddPathAndLocaleMakeTheFiles()
{
    const Ended ended = shell(QStringLiteral("cd out && ninja $(ninja -t targets all | sed -nE "
                                             "'s/^((resources\\/made\\/|qml\\/theme\\/\\.rcc\\/).*): "
                                             "CUSTOM_COMMAND$/\\1/p' | grep -v 'aotstats$')"),
                              m_copy);
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
    const QDir made(m_copy + QStringLiteral("/out/resources/made"));
    QStringList files = made.entryList(QDir::Files);
    files.sort();
    QCOMPARE(files,
             QStringList({ QStringLiteral("MIT.txt"), QStringLiteral("NotoSans-Bold.ttf"),
                           QStringLiteral("NotoSans-Regular.ttf"), QStringLiteral("NotoSansDisplay-Bold.ttf"),
                           QStringLiteral("NotoSansDisplay-Regular.ttf"), QStringLiteral("OFL-1.1.txt"),
                           QStringLiteral("content.sqlite"), QStringLiteral("kiosk_es.qm"),
                           QStringLiteral("kiosk_gn.qm") }));
}

void tst_shipped::releaseIsCompiledHardened()
{
    const QJsonArray commands =
            QJsonDocument::fromJson(readAll(m_copy + QStringLiteral("/out/compile_commands.json"))).array();
    QVERIFY(commands.size() > 100);
    QStringList flags { QStringLiteral("-O3"), QStringLiteral("-fstack-protector-strong"),
                        QStringLiteral("-D_FORTIFY_SOURCE=2") };
    if (QSysInfo::currentCpuArchitecture() == QLatin1String("x86_64"))
        flags += { QStringLiteral("-fstack-clash-protection"), QStringLiteral("-fcf-protection") };
    QStringList ofMain;
    for (const QJsonValue &command : commands) {
        const QStringList words = QProcess::splitCommand(command[QLatin1String("command")].toString());
        for (const QString &flag : std::as_const(flags))
            QVERIFY2(words.contains(flag), qPrintable(flag + QStringLiteral(" is missing in: ") + words.join(u' ')));
        QVERIFY(words.contains(QStringLiteral("-fPIE")) || words.contains(QStringLiteral("-fPIC")));
        if (command[QLatin1String("file")].toString().endsWith(QLatin1String("/app/main.cpp")))
            ofMain = words;
    }

    // What these flags make of a function that can be overrun.
    QVERIFY(!ofMain.isEmpty());
    QStringList arguments = ofMain.mid(0, ofMain.indexOf(QStringLiteral("-o")));
    while (!arguments.constFirst().startsWith(QLatin1Char('-'))) // the compiler, and what may run it
        arguments.removeFirst();
    arguments += { QStringLiteral("-S"), QStringLiteral("-x"), QStringLiteral("c++"),
                   QStringLiteral("-"),  QStringLiteral("-o"), QStringLiteral("-") };
    const Ended compiled = run(QStringLiteral("c++"), arguments, environmentIn(m_home.path()),
                               "#include <cstdio>\n#include <cstring>\n"
                               "void said(const char *words, int size)\n"
                               "{ char copy[64]; memcpy(copy, words, size); puts(copy); }\n");
    QVERIFY2(compiled.code == 0, qPrintable(compiled.error));
    QVERIFY(compiled.out.contains(QStringLiteral("__stack_chk_fail")));
    QVERIFY(compiled.out.contains(QStringLiteral("__memcpy_chk")));
}

void tst_shipped::programIsLinkedHardened()
{
    const Ended ended = run(QStringLiteral("readelf"),
                            { QStringLiteral("--wide"), QStringLiteral("--file-header"), QStringLiteral("--segments"),
                              QStringLiteral("--dynamic"), QStringLiteral(PROGRAM) });
    QVERIFY2(ended.code == 0, qPrintable(ended.error));
    for (const char *sign : { "Type: +DYN \\(Position-Independent Executable file\\)", "GNU_RELRO ",
                              "\\(FLAGS\\) +BIND_NOW", "Flags: NOW PIE", "GNU_STACK .* RW " })
        QVERIFY2(QRegularExpression(QLatin1String(sign)).match(ended.out).hasMatch(), sign);
    QVERIFY(!ended.out.contains(QStringLiteral("(RPATH)")) && !ended.out.contains(QStringLiteral("(RUNPATH)")));
}

void tst_shipped::installedProgramNeedsNoOtherFolder()
{
    const QString prefix = m_home.filePath(QStringLiteral("installed"));
    Ended ended =
            run(QStringLiteral("cmake"),
                { QStringLiteral("--install"), QStringLiteral(BUILD_FOLDER), QStringLiteral("--prefix"), prefix });
    QVERIFY2(ended.code == 0, qPrintable(ended.error));
    QVERIFY(!run(QStringLiteral("find"), { prefix, QStringLiteral("-name"), QStringLiteral("mitic-kiosk-voice.so") })
                     .out.isEmpty());
    for (const char *file : { "README.md", "LICENSE", "THIRD-PARTY.md" })
        QVERIFY2(QFile::exists(prefix + QStringLiteral("/share/doc/mitic-kiosk/") + QLatin1String(file)), file);

    // Every screen, from there; strace tells which files it looks for.
    const QString trace = m_home.filePath(QStringLiteral("trace"));
    const QString pictures = m_home.filePath(QStringLiteral("pictures"));
    QProcessEnvironment environment = environmentIn(m_home.path());
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // cannot be with strace
    ended = run(QStringLiteral(STRACE),
                { QStringLiteral("-f"), QStringLiteral("--seccomp-bpf"), QStringLiteral("-o"), trace,
                  QStringLiteral("-e"), QStringLiteral("trace=%file"), prefix + QStringLiteral("/bin/mitic-kiosk"),
                  QStringLiteral("--tour"), pictures },
                environment);
    QVERIFY2(ended.code == 0, qPrintable(ended.error));
    QVERIFY(QDir(pictures).entryList({ QStringLiteral("*.png") }).size() > 20);
    const QByteArray looks = readAll(trace);
    QVERIFY(looks.contains("libQt6Quick"));
    // The program may ask where it was started.
    const QRegularExpression elsewhere(QStringLiteral("^(?!.*getcwd\\().*\"(?:" SOURCE_FOLDER "|" BUILD_FOLDER ")/.*$"),
                                       QRegularExpression::MultilineOption);
    QCOMPARE(elsewhere.match(QString::fromUtf8(looks)).captured(), QString());
}

void tst_shipped::everyLibraryIsNamed()
{
    const QString notices = QString::fromUtf8(readAll(QStringLiteral(SOURCE_FOLDER "/packaging/THIRD-PARTY.md")));
    const Ended ended = run(QStringLiteral("readelf"),
                            { QStringLiteral("--dynamic"), QStringLiteral(PROGRAM), QStringLiteral(VOICE_PLUGIN) });
    static const QRegularExpression needed(QStringLiteral("\\(NEEDED\\).*\\[(?:lib)?([\\w+-]+)\\.so"));
    static const QMap<QString, QString> others { { QStringLiteral("stdc++"), QStringLiteral("libstdc++") },
                                                 { QStringLiteral("gcc_s"), QStringLiteral("libgcc") },
                                                 { QStringLiteral("c"), QStringLiteral("GNU C Library") },
                                                 { QStringLiteral("m"), QStringLiteral("GNU C Library") },
                                                 { QStringLiteral("ld-linux-x86-64"), QStringLiteral("GNU C Library") },
                                                 { QStringLiteral("qrencode"), QStringLiteral("libqrencode") },
                                                 { QStringLiteral("crypt"), QStringLiteral("libcrypt") },
                                                 { QStringLiteral("sodium"), QStringLiteral("libsodium") },
                                                 { QStringLiteral("sqlite3"), QStringLiteral("SQLite") },
                                                 { QStringLiteral("asound"), QStringLiteral("ALSA library") },
                                                 { QStringLiteral("fontconfig"), QStringLiteral("Fontconfig") } };
    QVERIFY(ended.out.contains(QStringLiteral("[libsodium.so")));
    int libraries = 0;
    for (auto match = needed.globalMatch(ended.out); match.hasNext(); ++libraries) {
        QString library = match.next().captured(1);
        // Sanitizers and the counting of lines are in no program that ships.
        if (library == QLatin1String("asan") || library == QLatin1String("ubsan") || library == QLatin1String("gcov"))
            continue;
        if (library.startsWith(QLatin1String("Qt6")))
            library.remove(0, 3);
        const QString name = others.value(library, library);
        QVERIFY2(notices.contains(
                         QRegularExpression(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(name)))),
                 qPrintable(library));
    }
    QVERIFY(libraries > 8);
}

QTEST_GUILESS_MAIN(tst_shipped)
#include "tst_shipped.moc"
