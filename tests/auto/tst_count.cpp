// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The benchmarks that no test runs whole. tools/bench count finds what has grown. What it counts stands in for: a
// script in the place of valgrind writes the same number for every figure, but another one for the first frame of the
// kiosk.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

namespace
{

// %1: what it counts for the kiosk, %2: what happens when the kiosk starts.
constexpr auto valgrind = R"(#!/bin/sh
for argument; do case $argument in --callgrind-out-file=*) counts=${argument#*=} ;; esac; done
dump() { printf 'desc: Trigger: %s\ntotals: %s\n' "$2" "$3" >"$counts.$1"; }
case "$*" in
    *bench_count*)
        dump 1 'Client Request: search key' 60000000
        echo 'search key: 6 inputs' ;;
    *--version*) dump 1 'Program termination' 10000000 ;;
    *mitic-kiosk*) %2; dump 1 '--dump-after=frame' %1; exec sleep 60 ;;
    *) dump 1 '--dump-after=frame' 10000000; exec sleep 60 ;;
esac
)";

const QString figuresName = QStringLiteral("figures.json");
const QString kioskFrame = QStringLiteral("kiosk, first frame");

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

// The name of the set of figures of this machine.
QString thisSystem()
{
    return QStringLiteral("%1-%2 %3 debug")
            .arg(QSysInfo::productType(), QSysInfo::productVersion(), QSysInfo::currentCpuArchitecture());
}

} // namespace

class tst_count : public QObject
{
    Q_OBJECT

private slots:
    void whatGrewIsNamed_data();
    void whatGrewIsNamed();
    void systemWithoutFiguresIsNoted();
    void updateRecords();
    void programWithoutFrameIsNamed();
    void pageForABrowserIsMade();
    void growingContentIsMade();

private:
    // Runs a line of Python that uses a module of the benchmarks.
    static Ended python(const QString &line, const QStringList &arguments)
    {
        return run(QStringLiteral("/usr/bin/python3"),
                   QStringList { QStringLiteral("-B"), QStringLiteral("-c"),
                                 QStringLiteral("import sys; sys.path.insert(0, sys.argv[1] + '/tests/benchmarks'); ")
                                         + line,
                                 QStringLiteral(SOURCE_FOLDER) }
                           + arguments);
    }
    // Counts with \a kiosk instructions for the first frame of the kiosk.
    Ended count(int kiosk, const QStringList &options = {}, const char *start = ":") const
    {
        write(path(QStringLiteral("valgrind")),
              QString::fromLatin1(valgrind).arg(kiosk).arg(QLatin1String(start)).toUtf8());
        QProcessEnvironment environment = environmentIn(m_folder.path());
        environment.insert(QStringLiteral("PATH"), m_folder.path() + QStringLiteral(":/usr/bin:/bin"));
        return run(QStringLiteral("/usr/bin/python3"),
                   QStringList { QStringLiteral("-B"), QStringLiteral(SOURCE_FOLDER "/tests/benchmarks/count.py"),
                                 QStringLiteral("/nowhere/debug"), path(figuresName) }
                           + options,
                   environment);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    // Records 10 million instructions for every figure of \a system.
    void record(const QString &system) const
    {
        QJsonObject figures;
        for (const QString &size : { QStringLiteral("1080×1920"), QStringLiteral("2160×3840") })
            figures[size] = QJsonObject { { kioskFrame, 10 },
                                          { QStringLiteral("empty window, first frame"), 10 },
                                          { QStringLiteral("search key"), 10 } };
        write(path(figuresName), QJsonDocument(QJsonObject { { system, figures } }).toJson());
    }
    QJsonObject recorded(const QString &system) const
    {
        QFile file(path(figuresName));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()[system].toObject()
                                              : QJsonObject();
    }

    QTemporaryDir m_folder;
};

void tst_count::whatGrewIsNamed_data()
{
    QTest::addColumn<int>("kiosk");
    QTest::addColumn<bool>("fault");
    QTest::newRow("as recorded") << 10'000'000 << false;
    QTest::newRow("less") << 5'000'000 << false;
    QTest::newRow("a little more") << 10'290'000 << false;
    QTest::newRow("more") << 10'310'000 << true;
}

void tst_count::whatGrewIsNamed()
{
    QFETCH(int, kiosk);
    QFETCH(bool, fault);
    record(thisSystem());
    const QJsonObject before = recorded(thisSystem());
    const Ended ended = count(kiosk);
    QVERIFY2(ended.code == int(fault), qPrintable(ended.out + ended.error));
    QCOMPARE(ended.out.count(QStringLiteral("FAULT")), fault ? 2 : 0);
    if (fault) {
        const QString sentence = QStringLiteral("FAULT: kiosk, first frame at %1 takes 10.31 million instructions, "
                                                "3.1 % more than the recorded 10.00\n");
        QVERIFY2(ended.out.contains(sentence.arg(QStringLiteral("1080×1920"))), qPrintable(ended.out));
        QVERIFY2(ended.out.contains(sentence.arg(QStringLiteral("2160×3840"))), qPrintable(ended.out));
    }
    QVERIFY2(recorded(thisSystem()) == before, "only --update records figures");
}

void tst_count::systemWithoutFiguresIsNoted()
{
    record(QStringLiteral("debian-11 mips"));
    const Ended ended = count(20'000'000);
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
    QVERIFY2(ended.out.contains(QStringLiteral("note: %1 holds no figures for %2 to compare with; ")
                                        .arg(path(figuresName), thisSystem())),
             qPrintable(ended.out));
}

void tst_count::updateRecords()
{
    const QString other = QStringLiteral("debian-11 mips");
    record(other);
    const QJsonObject otherFigures = recorded(other);
    const Ended ended = count(20'000'000, { QStringLiteral("--update") });
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
    const QJsonObject figures = recorded(thisSystem())[QStringLiteral("1080×1920")].toObject();
    QCOMPARE(figures[kioskFrame].toDouble(), 20.0);
    QCOMPARE(figures[QStringLiteral("search key")].toDouble(), 10.0); // of one of six inputs
    QCOMPARE(figures[QStringLiteral("mitic-kiosk --version")].toDouble(), 10.0);
    QCOMPARE(recorded(other), otherFigures);
    QCOMPARE(count(20'000'000).code, 0);
}

void tst_count::programWithoutFrameIsNamed()
{
    record(thisSystem());
    const Ended ended = count(1, {}, "echo 'no fonts' >&2; exit 3");
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.out, QString());
    QCOMPARE(ended.error, QStringLiteral("bench: mitic-kiosk ended before its first frame: no fonts\n"));
}

// What the kiosk is compared with is made of its words and its content.
void tst_count::pageForABrowserIsMade()
{
    const QString content = path(QStringLiteral("content.sqlite"));
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"), { content });
    QVERIFY2(tool.code == 0, qPrintable(tool.error));
    const Ended made = python(QStringLiteral("import page; print(page.page(sys.argv[1], sys.argv[2]))"), { content });
    QVERIFY2(made.code == 0, qPrintable(made.error));
    for (const char *words : { "Pregunte a alguien", "Pytyvõ", "Tembiaporenda" })
        QVERIFY2(made.out.contains(QString::fromUtf8(words)), words);
}

// What shows how times grow follows the rules for content.
void tst_count::growingContentIsMade()
{
    const Ended made = python(QStringLiteral("import content; content.write(sys.argv[1], sys.argv[2], 200, 1)"),
                              { path(QStringLiteral("grown.sqlite")) });
    QVERIFY2(made.code == 0, qPrintable(made.error));
    QVERIFY(QFile::exists(path(QStringLiteral("grown.sqlite"))));
}

QTEST_GUILESS_MAIN(tst_count)
#include "tst_count.moc"
