// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// tools/compare-captures tells every picture that is not the same in two folders, and no other.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

namespace
{

const QSize size(40, 30);
const QPoint place(7, 11);

QImage plain(QSize ofSize = size)
{
    QImage picture(ofSize, QImage::Format_RGB32);
    picture.fill(QColor(10, 27, 61));
    return picture;
}

QImage withOneOtherPixel()
{
    QImage picture = plain();
    picture.setPixelColor(place, QColor(10, 28, 61)); // by the least step of one channel
    return picture;
}

} // namespace

class tst_comparecaptures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void equalPictures_data();
    void equalPictures();
    void otherPictures_data();
    void otherPictures();
    void differencesAreShown();
    void differencesOfTheLastTimeGo();
    void wrongUseEndsWithOneSentence_data();
    void wrongUseEndsWithOneSentence();

private:
    QString path(const QString &below) const { return m_folder->filePath(below); }
    // Writes a picture; the less it is compressed, the more bytes the same picture has.
    void write(const QString &below, const QImage &picture, int compression = 100) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(below)).path()));
        QImageWriter writer(path(below), "png");
        writer.setCompression(compression);
        QVERIFY(writer.write(picture));
    }
    Ended compare(const QStringList &folders) const
    {
        return run(QStringLiteral(SOURCE_FOLDER "/tools/compare-captures"), folders, environmentIn(m_folder->path()));
    }
    Ended compare() const
    {
        return compare(
                { path(QStringLiteral("before")), path(QStringLiteral("after")), path(QStringLiteral("shown")) });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

// Two folders with the same two pictures.
void tst_comparecaptures::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    for (const char *folder : { "before", "after" }) {
        write(QLatin1String(folder) + QStringLiteral("/home.png"), plain());
        write(QLatin1String(folder) + QStringLiteral("/pages/a section, gn-1.png"), plain());
    }
}

void tst_comparecaptures::equalPictures_data()
{
    QTest::addColumn<int>("compression");
    QTest::newRow("the same bytes") << 100;
    QTest::newRow("the same pixels in other bytes") << 0;
}

void tst_comparecaptures::equalPictures()
{
    QFETCH(int, compression);
    write(QStringLiteral("after/home.png"), plain(), compression);
    // What is no picture is not compared.
    QFile text(path(QStringLiteral("after/notes.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly));

    const Ended ended = compare();
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.error));
    QCOMPARE(ended.out, QStringLiteral("2 pictures compared: 0 differ, 0 missing, 0 additional\n"));
    QCOMPARE(ended.error, QString());
}

void tst_comparecaptures::otherPictures_data()
{
    QTest::addColumn<std::function<void()>>("change");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("counts");
    const auto row = [](const char *name, const std::function<void()> &change, const QString &line,
                        const QString &counts) { QTest::newRow(name) << change << line << counts; };
    row(
            "one pixel", [this] { write(QStringLiteral("after/home.png"), withOneOtherPixel()); },
            QStringLiteral("differs: home.png: 1 px, from (7, 11) to (7, 11)"),
            QStringLiteral("2 pictures compared: 1 differ, 0 missing, 0 additional"));
    row(
            "another size",
            [this] {
                write(QStringLiteral("after/home.png"), plain({ 40, 31 }));
            },
            QStringLiteral("differs: home.png: 40×30 px before, 40×31 px after"),
            QStringLiteral("2 pictures compared: 1 differ, 0 missing, 0 additional"));
    row(
            "cut", [this] { QVERIFY(QFile::resize(path(QStringLiteral("after/home.png")), 60)); },
            QStringLiteral("differs: home.png: AFTER/home.png is not a whole picture"),
            QStringLiteral("2 pictures compared: 1 differ, 0 missing, 0 additional"));
    row(
            "missing", [this] { QVERIFY(QFile::remove(path(QStringLiteral("after/pages/a section, gn-1.png")))); },
            QStringLiteral("missing: pages/a section, gn-1.png"),
            QStringLiteral("1 pictures compared: 0 differ, 1 missing, 0 additional"));
    row(
            "additional", [this] { write(QStringLiteral("after/pages/more.png"), plain()); },
            QStringLiteral("additional: pages/more.png"),
            QStringLiteral("2 pictures compared: 0 differ, 0 missing, 1 additional"));
}

void tst_comparecaptures::otherPictures()
{
    QFETCH(std::function<void()>, change);
    QFETCH(QString, line);
    QFETCH(QString, counts);
    change();
    const Ended ended = compare();
    QVERIFY2(ended.code == 1, qPrintable(ended.out + ended.error));
    QCOMPARE(ended.error, QString());
    const QStringList said = ended.out.split(QLatin1Char('\n'));
    QCOMPARE(said.value(0), line.replace(QStringLiteral("AFTER"), path(QStringLiteral("after"))));
    QCOMPARE(said.value(1), counts);
}

void tst_comparecaptures::differencesAreShown()
{
    write(QStringLiteral("after/pages/a section, gn-1.png"), withOneOtherPixel());
    QCOMPARE(compare().code, 1);
    const QImage shown(path(QStringLiteral("shown/pages/a section, gn-1.png")));
    QCOMPARE(shown.size(), size);
    const QColor red(255, 0, 0);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            QCOMPARE(shown.pixelColor(x, y) == red, QPoint(x, y) == place);
    }
    QVERIFY2(!QFile::exists(path(QStringLiteral("shown/home.png"))), "a picture that is equal needs none");
}

void tst_comparecaptures::differencesOfTheLastTimeGo()
{
    write(QStringLiteral("after/home.png"), withOneOtherPixel());
    QCOMPARE(compare().code, 1);
    QVERIFY(QFile::exists(path(QStringLiteral("shown/home.png"))));
    write(QStringLiteral("after/home.png"), plain());
    QCOMPARE(compare().code, 0);
    QVERIFY(!QFile::exists(path(QStringLiteral("shown/home.png"))));
}

void tst_comparecaptures::wrongUseEndsWithOneSentence_data()
{
    QTest::addColumn<QStringList>("folders");
    QTest::addColumn<QString>("sentence");
    const QString usage = QStringLiteral("usage: tools/compare-captures BEFORE AFTER [DIFFERENCES]");
    QTest::newRow("nothing") << QStringList {} << usage;
    QTest::newRow("one folder") << QStringList { QStringLiteral("before") } << usage;
    QTest::newRow("an option") << QStringList { QStringLiteral("--help"), QStringLiteral("before") } << usage;
    QTest::newRow("no folder") << QStringList { QStringLiteral("before"), QStringLiteral("nowhere"),
                                                QStringLiteral("shown") }
                               << QStringLiteral("nowhere is not a folder");
    QTest::newRow("no picture") << QStringList { QStringLiteral("empty"), QStringLiteral("after"),
                                                 QStringLiteral("shown") }
                                << QStringLiteral("the folder empty holds no picture (*.png)");
    QTest::newRow("differences among the captures")
            << QStringList { QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("after/shown") }
            << QStringLiteral("the differences cannot be written to after/shown, because it is, holds or is in a "
                              "compared folder");
    QTest::newRow("differences among other files")
            << QStringList { QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("other") }
            << QStringLiteral("the folder other holds other files; name a new one for the differences");
}

void tst_comparecaptures::wrongUseEndsWithOneSentence()
{
    QFETCH(QStringList, folders);
    QFETCH(QString, sentence);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("empty")));
    write(QStringLiteral("other/mine.png"), plain());
    const Ended ended = run(QStringLiteral("env"),
                            QStringList { QStringLiteral("-C"), m_folder->path(),
                                          QStringLiteral(SOURCE_FOLDER "/tools/compare-captures") }
                                    + folders,
                            environmentIn(m_folder->path()));
    QCOMPARE(ended.code, 2);
    QCOMPARE(ended.out, QString());
    QCOMPARE(ended.error, QStringLiteral("compare-captures: %1\n").arg(sentence));
    QVERIFY(QFile::exists(path(QStringLiteral("other/mine.png"))));
    QVERIFY(QFile::exists(path(QStringLiteral("after/home.png"))));
}

QTEST_GUILESS_MAIN(tst_comparecaptures)
#include "tst_comparecaptures.moc"
