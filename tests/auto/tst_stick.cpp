// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a stick may hold, and what is made of it: the pack that is offered, what it changes, and everything else that
// anybody may put there.

#include "contentchanges.h"
#include "contentdatabase.h"
#include "contentfiles.h"
#include "packfixture.h"
#include "program.h"
#include "stickfolder.h"
#include "stickreview.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <functional>

#include <sys/stat.h>
#include <unistd.h>

using Change = std::function<bool(PackFixture &packs, const QString &stick)>;
Q_DECLARE_METATYPE(Change)

namespace
{

bool spoil(const QString &file, qsizetype at)
{
    QByteArray bytes = bytesOf(file);
    bytes[at] = char(bytes.at(at) ^ 1);
    return overwrite(file, bytes);
}

} // namespace

class tst_stick : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void newestPackIsOffered();
    void emptyOrAbsentStickOffersNothing();
    void whatIsNoPackIsLeftAlone();
    void badPackIsRefused_data();
    void badPackIsRefused();
    void badPackHidesNoGoodOne();
    void oddNamesAreHarmless();
    void crowdedStickIsSearchedSoon();
    void whatWasReviewedIsWhatIsTaken();
    void changesAreThoseOfTheWords();
    void stoppedLookEndsSoon();

    void everyKindOfChangeIsListed();
    void partsBesidesTextsAreListed_data();
    void partsBesidesTextsAreListed();
    void differenceIsMarked_data();
    void differenceIsMarked();

private:
    QString stick(const QString &name = {}) const { return m_home->filePath(QStringLiteral("stick/") + name); }
    QString store() const { return m_home->filePath(QStringLiteral("content")); }
    StickFinding look() { return StickReview({ store(), QString(), m_packs->keys() }, stick()).find(); }
    bool bring(qint64 sequence, const QString &name) { return m_packs->copy(sequence, stick(name)); }
    // The changes from the built-in content to the same after \a sql.
    ContentChanges changesBy(const QByteArray &sql) const
    {
        const QString file = m_home->filePath(QStringLiteral("changed.sqlite"));
        if (!copyOver(m_packs->path(QStringLiteral("plain.sqlite")), file) || !changeContent(file, sql))
            return {};
        const ContentDatabase before(m_packs->path(QStringLiteral("plain.sqlite")));
        const ContentDatabase after(file);
        return ContentChanges::between(ContentSummary::of(before.connection()), ContentSummary::of(after.connection()));
    }

    std::unique_ptr<PackFixture> m_packs;
    std::unique_ptr<QTemporaryDir> m_home;
};

void tst_stick::initTestCase()
{
    m_packs = std::make_unique<PackFixture>();
    QVERIFY(m_packs->isReady());
    for (const qint64 sequence : { 11, 12, 13 })
        QVERIFY(m_packs->checked(sequence).isAccepted());
}

void tst_stick::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(stick()));
}

void tst_stick::newestPackIsOffered()
{
    QCOMPARE(PackStore(store()).take(m_packs->checked(11)), QString());
    QVERIFY(bring(12, QStringLiteral("a.sqlite")) && bring(13, QStringLiteral("B.SQLITE"))
            && bring(11, QStringLiteral("c.sqlite")));
    const StickFinding found = look();
    QVERIFY(found.pack.isAccepted());
    QCOMPARE(found.pack.notice.sequence, 13);
    QCOMPARE(found.pack.key, QStringLiteral("ana"));
    QCOMPARE(found.revision, PackFixture::revision(11));
    QVERIFY(found.canUndo);
    // Nothing is taken by looking.
    QCOMPARE(PackStore(store()).highest(), 11);
}

void tst_stick::emptyOrAbsentStickOffersNothing()
{
    QVERIFY(look().isEmpty());
    QVERIFY(QDir().rmdir(stick()));
    const StickFinding found = look();
    QVERIFY(found.isEmpty() && !found.canUndo);
    QCOMPARE(found.revision, found.undoRevision);
}

void tst_stick::whatIsNoPackIsLeftAlone()
{
    QVERIFY(bring(12, QStringLiteral("folder/content.sqlite"))); // not at the top
    QVERIFY(bring(12, QStringLiteral(".hidden.sqlite")));
    QVERIFY(overwrite(stick(QStringLiteral("._content.sqlite")), "x"));
    QVERIFY(overwrite(stick(QStringLiteral("content.sqlite.minisig")), "x"));
    QVERIFY(overwrite(stick(QStringLiteral("content.sqlite.txt")), "x"));
    QCOMPARE(packsOnStick(stick()), QStringList());
    QVERIFY(look().isEmpty());
}

void tst_stick::badPackIsRefused_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<PackRefusal::Kind>("kind");
    using Kind = PackRefusal::Kind;
    const auto file = [](const QString &stick) { return stick + QStringLiteral("content.sqlite"); };
    const auto row = [](const char *name, Kind kind, const Change &change) { QTest::newRow(name) << change << kind; };
    row("changed", Kind::Signature, [file](PackFixture &, const QString &stick) { return spoil(file(stick), 5000); });
    row("signature changed", Kind::Signature,
        [file](PackFixture &, const QString &stick) { return spoil(file(stick) + QStringLiteral(".minisig"), 120); });
    row("not signed", Kind::Unsigned, [file](PackFixture &, const QString &stick) {
        return QFile::remove(file(stick) + QStringLiteral(".minisig"));
    });
    row("foreign key", Kind::Signature,
        [file](PackFixture &packs, const QString &stick) { return packs.signAsForeigner(file(stick), 99); });
    row("older", Kind::Older, [file](PackFixture &packs, const QString &stick) { return packs.copy(11, file(stick)); });
    row("signature of another pack", Kind::Signature, [file](PackFixture &packs, const QString &stick) {
        return copyOver(packs.pack(13) + QStringLiteral(".minisig"), file(stick) + QStringLiteral(".minisig"));
    });
    row("cut", Kind::Signature,
        [file](PackFixture &, const QString &stick) { return QFile::resize(file(stick), 4096); });
    row("empty", Kind::Damaged, [file](PackFixture &, const QString &stick) { return QFile::resize(file(stick), 0); });
    row("huge", Kind::Damaged, [file](PackFixture &, const QString &stick) {
        return QFile::resize(file(stick), qint64(16) << 30); // a hole
    });
    row("link", Kind::Damaged, [file](PackFixture &packs, const QString &stick) {
        return QFile::remove(file(stick)) && QFile::link(packs.pack(12), file(stick));
    });
    row("pipe", Kind::Damaged, [file](PackFixture &, const QString &stick) {
        return QFile::remove(file(stick)) && mkfifo(QFile::encodeName(file(stick)).constData(), 0600) == 0;
    });
    row("folder", Kind::Damaged, [file](PackFixture &, const QString &stick) {
        return QFile::remove(file(stick)) && QDir().mkdir(file(stick));
    });
    row("signature is a pipe", Kind::Signature, [file](PackFixture &, const QString &stick) {
        const QString signature = file(stick) + QStringLiteral(".minisig");
        return QFile::remove(signature) && mkfifo(QFile::encodeName(signature).constData(), 0600) == 0;
    });
    row("signature is huge", Kind::Signature, [file](PackFixture &, const QString &stick) {
        return QFile::resize(file(stick) + QStringLiteral(".minisig"), qint64(16) << 30);
    });
}

void tst_stick::badPackIsRefused()
{
    QFETCH(Change, change);
    QFETCH(PackRefusal::Kind, kind);
    QCOMPARE(PackStore(store()).take(m_packs->checked(11)), QString());
    QVERIFY(bring(12, QStringLiteral("content.sqlite")));
    QVERIFY(look().pack.isAccepted());
    QVERIFY(change(*m_packs, stick()));
    const StickFinding found = look();
    QVERIFY(!found.pack.isAccepted() && !found.isEmpty());
    QCOMPARE(found.pack.refusal.kind(), kind);
    QCOMPARE(found.pack.refusal.file, QStringLiteral("content.sqlite"));
    QVERIFY(found.changes.texts.isEmpty());
}

void tst_stick::badPackHidesNoGoodOne()
{
    // What claims to be newer, and is not signed by somebody who may.
    QVERIFY(bring(12, QStringLiteral("good.sqlite")));
    for (int i = 0; i < 10; ++i) {
        const QString file = stick(QStringLiteral("%1.sqlite").arg(i));
        QVERIFY(m_packs->copy(12, file) && m_packs->signAsForeigner(file, 31));
    }
    const StickFinding found = look();
    QVERIFY(found.pack.isAccepted());
    QCOMPARE(found.pack.notice.sequence, 12);
}

void tst_stick::oddNamesAreHarmless()
{
    const QByteArray names[] = { "\xff\xfe\x80.sqlite",
                                 "a\nb\x1b[31m.sqlite",
                                 "%1%2%3.sqlite",
                                 "-rf.sqlite",
                                 "\xe2\x80\xae.sqlite",
                                 " .sqlite",
                                 ".sqlite",
                                 "'; DROP TABLE.sqlite" };
    for (const QByteArray &name : names) {
        const QByteArray path = QFile::encodeName(stick()) + name;
        FILE *made = fopen(path.constData(), "w");
        QVERIFY(made);
        fputs("not a pack", made);
        fclose(made);
    }
    const StickFinding found = look();
    QVERIFY(!found.pack.isAccepted());
    QVERIFY(bring(12, QStringLiteral("good.sqlite")));
    QVERIFY(look().pack.isAccepted());
    for (const QByteArray &name : names)
        unlink((QFile::encodeName(stick()) + name).constData());
}

void tst_stick::crowdedStickIsSearchedSoon()
{
    constexpr int many = 5000;
    for (int i = 0; i < many; ++i)
        QVERIFY(overwrite(stick(QStringLiteral("%1.sqlite").arg(i)), "x"));
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(packsOnStick(stick()).size(), 64);
    QVERIFY(look().pack.refusal.kind() == PackRefusal::Kind::Unsigned);
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
}

void tst_stick::whatWasReviewedIsWhatIsTaken()
{
    QVERIFY(bring(12, QStringLiteral("content.sqlite")));
    const StickFinding found = look();
    QVERIFY(found.pack.isAccepted());
    // The stick says something else from now on.
    QVERIFY(spoil(stick(QStringLiteral("content.sqlite")), 5000));
    QCOMPARE(PackStore(store()).take(found.pack), QString());
    QVERIFY(bytesOf(PackStore(store()).current()) == bytesOf(m_packs->pack(12)));
}

void tst_stick::changesAreThoseOfTheWords()
{
    QCOMPARE(PackStore(store()).take(m_packs->checked(11)), QString());
    QVERIFY(bring(12, QStringLiteral("content.sqlite")));
    const ContentChanges changes = look().changes;
    QCOMPARE(changes.texts.size(), 1);
    const ContentChange &change = changes.texts.constFirst();
    QCOMPARE(change.text.textId, QStringLiteral("mission.1"));
    QCOMPARE(change.text.kind, TextKinds::Paragraph);
    QCOMPARE(change.page.value(QStringLiteral("es")), QStringLiteral("Misión"));
    QCOMPARE(change.before.value(QStringLiteral("es")), QStringLiteral("Misión número 11."));
    QCOMPARE(change.after.value(QStringLiteral("es")), QStringLiteral("Misión número 12."));
    QCOMPARE(change.before.value(QStringLiteral("gn")), change.after.value(QStringLiteral("gn")));
    QVERIFY(!change.after.value(QStringLiteral("gn")).isEmpty());
    QCOMPARE(changes.count(ContentChange::Sort::Changed), 1);
    QCOMPARE(changes.parts, QList<int>());
}

void tst_stick::stoppedLookEndsSoon()
{
    QVERIFY(bring(12, QStringLiteral("content.sqlite")));
    StickReview review({ store(), QString(), m_packs->keys() }, stick());
    review.stop();
    QVERIFY(!review.find().pack.isAccepted());
}

void tst_stick::everyKindOfChangeIsListed()
{
    const ContentChanges changes = changesBy(
            explainNothing()
            + "INSERT INTO paragraph SELECT 'mission.99', 'mission', NULL, 99;"
              "INSERT INTO wording (text, language, words) VALUES ('mission.99', 'es', 'Nuevo.'), ('mission.99', 'gn', "
              "'Pyahu.');"
              "DELETE FROM direction WHERE id = 'headquarters.direction.1';"
              "UPDATE wording SET words = words || ' Más.' WHERE text = 'vision.1' AND language = 'es';"
            + indexAnew());
    QCOMPARE(changes.count(ContentChange::Sort::Added), 1);
    QCOMPARE(changes.count(ContentChange::Sort::Changed), 1);
    QCOMPARE(changes.count(ContentChange::Sort::Removed), 1);
    QStringList order;
    for (const ContentChange &change : changes.texts)
        order.append(change.text.textId);
    QCOMPARE(order.join(u' '), QStringLiteral("mission.99 vision.1 headquarters.direction.1"));
    QVERIFY(changes.texts.at(0).before.isEmpty() && changes.texts.at(2).after.isEmpty());
    QCOMPARE(changes.texts.at(0).after.value(QStringLiteral("gn")), QStringLiteral("Pyahu."));
    QVERIFY(!changes.texts.at(2).page.value(QStringLiteral("es")).isEmpty());
}

void tst_stick::partsBesidesTextsAreListed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("part");
    QTest::newRow("nothing") << QByteArray() << -1;
    QTest::newRow("search") << QByteArray("DELETE FROM keyword WHERE words = (SELECT min(words) FROM keyword);")
                            << int(ContentParts::SearchWords);
    QTest::newRow("glossary") << explainNothing() << int(ContentParts::WordForms);
    QTest::newRow("pin") << QByteArray("UPDATE office SET latitude = latitude + 0.001 WHERE position = 1;")
                         << int(ContentParts::Pins);
    QTest::newRow("map") << QByteArray("UPDATE map SET plan = plan || char(10);") << int(ContentParts::Maps);
    QTest::newRow("order") << QByteArray("UPDATE section SET position = position + 100 WHERE id = 'mission';")
                           << int(ContentParts::Order);
    QTest::newRow("look") << QByteArray("UPDATE section SET accent = 'vision' WHERE id = 'mission';")
                          << int(ContentParts::Look);
    QTest::newRow("language") << QByteArray("UPDATE language SET forbidden = 'x' WHERE code = 'es';")
                              << int(ContentParts::Languages);
    QTest::newRow("signature") << QByteArray("UPDATE wording SET reviewer = 'N. N.' WHERE text = 'vision.1';")
                               << int(ContentParts::Signatures);
}

void tst_stick::partsBesidesTextsAreListed()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, part);
    const ContentChanges changes = changesBy(sql + " ");
    QCOMPARE(changes.texts.size(), 0);
    QCOMPARE(changes.parts, part < 0 ? QList<int>() : QList<int> { part });
}

void tst_stick::differenceIsMarked_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("marked"); // both, with [ ] for the marks
    const auto row = [](const char *name, const char *before, const char *after, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(marked);
    };
    row("same", "a b c", "a b c", "a b c | a b c");
    row("first word", "Asimismo, las acciones", "Del mismo modo, las acciones",
        "[Asimismo,] las acciones | [Del mismo modo,] las acciones");
    row("in the middle", "tape opa hendáre ohasáva", "tape opa hendárupi ohasáva",
        "tape opa [hendáre] ohasáva | tape opa [hendárupi] ohasáva");
    row("added at the end", "a b", "a b c d", "a b | a b [c d]");
    row("removed", "a b c", "a c", "a [b] c | a c");
    row("two places", "a b c d e", "a x c y e", "a [b] c [d] e | a [x] c [y] e");
    row("all", "a b", "c d", "[a b] | [c d]");
    row("new", "", "a b", " | a b");
    row("gone", "a b", "", "a b | ");
    row("repeated", "a a a", "a a", "a a [a] | a a");
}

void tst_stick::differenceIsMarked()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, marked);
    const auto [old, fresh] = markedDifference(before, after);
    QString both = old + QStringLiteral(" | ") + fresh;
    QCOMPARE(both.replace(QChar(2), u'[').replace(QChar(3), u']'), marked);
    QCOMPARE(QString(old).remove(QChar(2)).remove(QChar(3)), before);
    QCOMPARE(QString(fresh).remove(QChar(2)).remove(QChar(3)), after);
}

QTEST_GUILESS_MAIN(tst_stick)
#include "tst_stick.moc"
