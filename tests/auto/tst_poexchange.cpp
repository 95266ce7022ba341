// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that go to a translator as PO files and come back: gettext's own msgfmt reads what is written, and nothing is
// taken that was translated from other words.

#include "poexchange.h"
#include "program.h"
#include "reviewtable.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace
{

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");
const auto mission = QStringLiteral("mission.1");

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_poexchange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void gettextReadsWhatIsWritten_data();
    void gettextReadsWhatIsWritten();
    void nothingIsLostOnTheWay();
    void translationIsTaken();
    void eitherLanguageIsTranslated();
    void olderTranslationIsDoubtful();
    void confirmedTranslationIsOlderNoMore();
    void whatWasTranslatedFromOtherWordsIsListed();
    void doubtfulAndEmptyTranslationsChangeNothing();
    void translationIsTidied();
    void otherFilesAreRefused_data();
    void otherFilesAreRefused();
    void brokenFilesChangeNothing();
    void reviewerGetsWhatWantsOne();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    // A PO file with one translation of the mission.
    QByteArray poWith(const QString &translation, const QString &source = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkingCopy> m_copy;
    std::unique_ptr<PoExchange> m_exchange;
};

void tst_poexchange::init()
{
    m_exchange.reset();
    m_copy.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toUtf8());
    m_copy = std::make_unique<WorkingCopy>(path("copies"));
    QCOMPARE(m_copy->open({}), WorkingCopy::NoRefusal);
    m_exchange = std::make_unique<PoExchange>();
    m_exchange->copy = m_copy.get();
}

QByteArray tst_poexchange::poWith(const QString &translation, const QString &source) const
{
    PoFile po { gn, es, QStringLiteral("2027-01-31"), {} };
    po.entries.append(
            { mission, source.isEmpty() ? m_copy->words(mission, es).words : source, translation, {}, {}, {}, false });
    return poBytes(po);
}

void tst_poexchange::gettextReadsWhatIsWritten_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("to Guaraní") << gn;
    QTest::newRow("to Spanish") << es;
}

void tst_poexchange::gettextReadsWhatIsWritten()
{
    QFETCH(QString, language);
    QVERIFY2(m_exchange->write(language), qPrintable(m_exchange->detail()));
    QVERIFY(QFile::exists(m_exchange->file()));
    const Ended ended = run(QStringLiteral(MSGFMT),
                            { QStringLiteral("--check"), QStringLiteral("--statistics"), QStringLiteral("-o"),
                              path("texts.mo"), m_exchange->file() });
    QCOMPARE(ended.code, 0);
    static const QRegularExpression counts(QStringLiteral("^(\\d+) translated messages\\.\\n$"));
    const QRegularExpressionMatch match = counts.match(ended.error);
    QVERIFY2(match.hasMatch(), qPrintable(ended.error));
    QVERIFY(match.captured(1).toInt() > 100);
    const QByteArray bytes = readFile(m_exchange->file());
    QVERIFY(bytes.contains("#. Misión · Tembiaporã\n") || bytes.contains("#. Tembiaporã · Misión\n"));
    QVERIFY(bytes.contains("# status: draft\n"));
    QVERIFY(bytes.contains("msgctxt \"mission.1\"\n"));
    // A second one stands beside the first.
    const QString first = m_exchange->file();
    QVERIFY(m_exchange->write(language));
    QVERIFY(m_exchange->file() != first);
}

void tst_poexchange::nothingIsLostOnTheWay()
{
    const PoFile written = PoExchange::poOf(*m_copy, gn);
    QVERIFY(writeFile(path("gn.po"), poBytes(written)));
    const PoReading reading = readPo(path("gn.po"));
    QCOMPARE(reading.fault, PoFaults::NoFault);
    QCOMPARE(reading.file.language, gn);
    QCOMPARE(reading.file.sourceLanguage, es);
    QCOMPARE(reading.file.entries.size(), written.entries.size());
    for (qsizetype i = 0; i < written.entries.size(); ++i) {
        QCOMPARE(reading.file.entries.at(i).context, written.entries.at(i).context);
        QCOMPARE(reading.file.entries.at(i).source, written.entries.at(i).source);
        QCOMPARE(reading.file.entries.at(i).translation, written.entries.at(i).translation);
    }
    QVERIFY(m_exchange->read(path("gn.po")));
    QCOMPARE(m_exchange->taken(), 0);
    QCOMPARE(m_exchange->unknown(), 0);
    QVERIFY(!m_copy->isChanged());
}

void tst_poexchange::translationIsTaken()
{
    QVERIFY(writeFile(path("gn.po"), poWith(QStringLiteral("Ñeʼẽ pyahu."))));
    QVERIFY(m_exchange->read(path("gn.po")));
    QCOMPARE(m_exchange->taken(), 1);
    QCOMPARE(m_copy->words(mission, gn).words, QStringLiteral("Ñeʼẽ pyahu."));
    QVERIFY(!m_copy->words(mission, gn).reviewed);
    // The translator read the other language.
    QVERIFY(!m_copy->words(mission, gn).older);
    // All of it is one step.
    QVERIFY(m_copy->isChanged() && m_copy->canUndo());
    QVERIFY(!m_copy->undo().isNull());
    QVERIFY(!m_copy->isChanged() && m_copy->words(mission, gn).words != QStringLiteral("Ñeʼẽ pyahu."));
}

void tst_poexchange::eitherLanguageIsTranslated()
{
    PoFile po = PoExchange::poOf(*m_copy, es);
    QCOMPARE(po.sourceLanguage, gn);
    for (PoEntry &entry : po.entries) {
        if (entry.context == mission)
            entry.translation = QStringLiteral("Otra misión.");
    }
    QVERIFY(writeFile(path("es.po"), poBytes(po)));
    QVERIFY(m_exchange->read(path("es.po")));
    QCOMPARE(m_exchange->taken(), 1);
    QCOMPARE(m_copy->words(mission, es).words, QStringLiteral("Otra misión."));
    // It was made from the Guaraní as it is.
    QVERIFY(!m_copy->words(mission, gn).older && !m_copy->words(mission, es).older);
}

void tst_poexchange::olderTranslationIsDoubtful()
{
    const QString before = m_copy->words(mission, es).words;
    m_copy->setWords(mission, es, QStringLiteral("Otra misión."));
    QVERIFY(writeFile(path("gn.po"), poBytes(PoExchange::poOf(*m_copy, gn))));
    const QByteArray bytes = readFile(path("gn.po"));
    QVERIFY(bytes.contains("#, fuzzy\n"));
    const PoReading reading = readPo(path("gn.po"));
    for (const PoEntry &entry : reading.file.entries) {
        QCOMPARE(entry.fuzzy, entry.context == mission);
        QCOMPARE(entry.previous, entry.context == mission ? before : QString());
    }
    QVERIFY(m_exchange->read(path("gn.po")));
    QCOMPARE(m_exchange->fuzzy(), 1);
    QVERIFY(m_copy->words(mission, gn).older);
}

void tst_poexchange::confirmedTranslationIsOlderNoMore()
{
    m_copy->setWords(mission, es, QStringLiteral("Otra misión."));
    QVERIFY(writeFile(path("gn.po"), poWith(m_copy->words(mission, gn).words)));
    QVERIFY(m_exchange->read(path("gn.po")));
    QCOMPARE(m_exchange->taken(), 1);
    QVERIFY(!m_copy->words(mission, gn).older);
}

void tst_poexchange::whatWasTranslatedFromOtherWordsIsListed()
{
    const QString before = m_copy->words(mission, gn).words;
    QVERIFY(writeFile(path("gn.po"), poWith(QStringLiteral("Ñeʼẽ pyahu."), QStringLiteral("Palabras de ayer."))));
    QVERIFY(m_exchange->read(path("gn.po")));
    QCOMPARE(m_exchange->taken(), 0);
    QCOMPARE(m_exchange->outdated(), QStringList { mission });
    QCOMPARE(m_copy->words(mission, gn).words, before);
}

void tst_poexchange::doubtfulAndEmptyTranslationsChangeNothing()
{
    PoFile po = PoExchange::poOf(*m_copy, gn);
    po.entries[0].translation.clear();
    po.entries[1].translation = QStringLiteral("Ambue");
    po.entries[1].fuzzy = true;
    po.entries.append(
            { QStringLiteral("nowhere.1"), QStringLiteral("Nada"), QStringLiteral("Mbaʼeve"), {}, {}, {}, false });
    QVERIFY(writeFile(path("gn.po"), poBytes(po)));
    QVERIFY(m_exchange->read(path("gn.po")));
    QCOMPARE(m_exchange->empty(), 1);
    QCOMPARE(m_exchange->fuzzy(), 1);
    QCOMPARE(m_exchange->unknown(), 1);
    QCOMPARE(m_exchange->taken(), 0);
    QVERIFY(!m_copy->isChanged());
}

void tst_poexchange::translationIsTidied()
{
    QVERIFY(writeFile(path("gn.po"), poWith(QStringLiteral(" Ñe'ẽ\n pyahu. "))));
    QVERIFY(m_exchange->read(path("gn.po")));
    QCOMPARE(m_copy->words(mission, gn).words, QStringLiteral("Ñeʼẽ pyahu."));
}

void tst_poexchange::otherFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("line"); // as gettext counts: a text without an end is missed on the next line
    const QByteArray head =
            "msgid \"\"\nmsgstr \"\"\n\"Language: gn\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";
    QTest::newRow("nothing") << QByteArray() << int(PoFaults::OtherContent) << 0;
    QTest::newRow("no PO file") << QByteArray("This is a letter.\n") << int(PoFaults::Broken) << 1;
    QTest::newRow("text without an end") << head + "msgid \"a\nmsgstr \"b\"\n" << int(PoFaults::Broken) << 7;
    QTest::newRow("the same twice") << head
                    + "msgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"c\"\n"
                                    << int(PoFaults::Broken) << 11;
    QTest::newRow("many faults") << head + QByteArray("msgid \"a\n").repeated(60) << int(PoFaults::Broken) << 7;
    QTest::newRow("Latin 1") << QByteArray(head).replace("UTF-8", "ISO-8859-1") + "msgid \"a\"\nmsgstr \"b\"\n"
                             << int(PoFaults::NotUtf8) << 0;
    QTest::newRow("no UTF-8") << head + "msgid \"a\"\nmsgstr \"\xf1\"\n" << int(PoFaults::NotUtf8) << 0;
    QTest::newRow("other language") << QByteArray(head).replace("gn", "fr") + "msgid \"a\"\nmsgstr \"b\"\n"
                                    << int(PoFaults::OtherContent) << 0;
    QTest::newRow("other program") << head + "msgid \"Open\"\nmsgstr \"Eipeʼa\"\n" << int(PoFaults::OtherContent) << 0;
    QTest::newRow("bytes") << QByteArray("\0\1\2\3", 4) << int(PoFaults::Broken) << 1;
}

void tst_poexchange::otherFilesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(writeFile(path("other.po"), bytes));
    QVERIFY(!m_exchange->read(path("other.po")));
    QTEST(m_exchange->fault(), "fault");
    QTEST(m_exchange->line(), "line");
    QVERIFY(!m_copy->isChanged());
    QVERIFY(!m_exchange->read(path("nowhere.po")));
    QCOMPARE(m_exchange->fault(), int(PoFaults::Unreadable));
}

// A file with one byte changed, or cut there, is read or refused, and the program goes on.
void tst_poexchange::brokenFilesChangeNothing()
{
    PoFile po = PoExchange::poOf(*m_copy, gn);
    po.entries = po.entries.mid(0, 6);
    const QByteArray whole = poBytes(po);
    QVERIFY(whole.size() > 500);
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray changed = whole;
        changed[at] = "\"\\\n#m\0"[at % 6];
        QVERIFY(writeFile(path("changed.po"), at % 2 ? changed : whole.left(at)));
        refused += m_exchange->read(path("changed.po")) ? 0 : 1;
        while (m_copy->canUndo())
            m_copy->undo();
    }
    QVERIFY2(refused > 200, qPrintable(QString::number(refused)));
    QVERIFY(!m_copy->isChanged());
    QVERIFY(writeFile(path("gn.po"), whole));
    QVERIFY(m_exchange->read(path("gn.po")));
}

void tst_poexchange::reviewerGetsWhatWantsOne()
{
    ReviewTable table;
    table.copy = m_copy.get();
    const int all = table.count();
    QVERIFY(all > 80);
    QString html = table.html(QStringLiteral("@older"), { QStringLiteral("Firma: ___") });
    QVERIFY(html.contains(m_copy->words(mission, es).words.toHtmlEscaped()));
    QVERIFY(html.contains(m_copy->words(mission, gn).words.toHtmlEscaped()));
    QVERIFY(html.contains(QStringLiteral("<td>%1</td>").arg(all)));
    QVERIFY(html.contains(QStringLiteral("Firma: ___")));
    QVERIFY(!html.contains(QStringLiteral("@older")));

    for (const QString &language : { es, gn })
        m_copy->markReviewed({ mission }, language, QStringLiteral("N. N."), QStringLiteral("2027-01-31"));
    QCOMPARE(table.count(), all - 1);
    QVERIFY(!table.html({}, {}).contains(m_copy->words(mission, gn).words.toHtmlEscaped()));
    m_copy->setWords(mission, es, QStringLiteral("Uno < dos."));
    html = table.html(QStringLiteral("@older"), {});
    QVERIFY(html.contains(QStringLiteral("Uno &lt; dos.")));
    QCOMPARE(html.count(QStringLiteral("@older")), 1);
}

QTEST_GUILESS_MAIN(tst_poexchange)
#include "tst_poexchange.moc"
