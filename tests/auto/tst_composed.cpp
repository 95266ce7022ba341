// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an input method writes, as a dead key and a letter do together, is written as if it came from one key.

#include "visit.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QRegularExpression>
#include <QTest>

namespace
{

const Screen lobby { QStringLiteral("lobby"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen desk { QStringLiteral("desk"), { 1366, 768 }, {} };
const QStringList options = { QStringLiteral("--language"), QStringLiteral("gn") };

QQuickItem *fieldOf(const Visit &visit)
{
    const QList<QQuickItem *> items = visit.visibleItems();
    const auto field = std::find_if(items.cbegin(), items.cend(),
                                    [](const QQuickItem *item) { return item->inherits("QQuickTextField"); });
    return field == items.cend() ? nullptr : *field;
}

void openSearch(Visit &visit)
{
    visit.press(Qt::Key_Home);
    visit.press(Qt::Key_F, Qt::ControlModifier);
}

void compose(const Visit &visit, const QString &shown, const QString &written)
{
    QInputMethodEvent event(shown, {});
    event.setCommitString(written);
    QCoreApplication::sendEvent(fieldOf(visit), &event);
    QCoreApplication::processEvents();
}

QString written(const Visit &visit)
{
    return fieldOf(visit)->property("text").toString();
}

} // namespace

class tst_composed : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void composedTextIsWrittenLikeKeys_data();
    void composedTextIsWrittenLikeKeys();
    void composedTextHidesTheKeyboard();
    void composingIsShown();
};

void tst_composed::composedTextIsWrittenLikeKeys_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &texts, const QString &word) {
        QTest::newRow(name) << texts << word;
    };
    row("joined", { QStringLiteral("e\u0303") }, QStringLiteral("\u1ebd"));
    row("a mark that comes alone", { QStringLiteral("e"), QStringLiteral("\u0303") }, QStringLiteral("\u1ebd"));
    row("an apostrophe", { QStringLiteral("a"), QStringLiteral("'") }, QStringLiteral("a\u02bc"));
    row("an accent alone", { QStringLiteral("´") }, QStringLiteral("\u02bc"));
    row("a tilde, then its letter", { QStringLiteral("~"), QStringLiteral("g") }, QStringLiteral("g\u0303"));
    row("whole words", { QStringLiteral("ava "), QStringLiteral("ñeʼẽ") }, QStringLiteral("ava ñeʼẽ"));
    row("as many letters as fit", QStringList(45, QStringLiteral("g\u0303")), QStringLiteral("g\u0303").repeated(40));
}

void tst_composed::composedTextIsWrittenLikeKeys()
{
    QFETCH(QStringList, texts);
    QFETCH(QString, word);
    Visit visit(lobby, options);
    openSearch(visit);
    for (const QString &text : texts)
        compose(visit, {}, text);
    QCOMPARE(written(visit), word);
    visit.press(Qt::Key_Backspace);
    QVERIFY(word.startsWith(written(visit)));
    QVERIFY2(!written(visit).endsWith(QLatin1Char('g')), "half a letter is left");
}

void tst_composed::composedTextHidesTheKeyboard()
{
    Visit visit(lobby, options);
    visit.press(Qt::Key_Home);
    QVERIFY(visit.tap(QStringLiteral("Eheka")));
    QVERIFY(visit.control(QStringLiteral("q")));
    compose(visit, {}, QStringLiteral("á"));
    QVERIFY(!visit.control(QStringLiteral("q")));
}

void tst_composed::composingIsShown()
{
    Visit visit(desk, options);
    openSearch(visit);
    compose(visit, QStringLiteral("ab"), {});
    QCOMPARE(fieldOf(visit)->property("preeditText").toString(), QStringLiteral("ab"));
    QCOMPARE(written(visit), QString());
    compose(visit, QStringLiteral("c"), QStringLiteral("ab"));
    QCOMPARE(fieldOf(visit)->property("preeditText").toString(), QStringLiteral("c"));
    QCOMPARE(written(visit), QStringLiteral("ab"));
    compose(visit, {}, QStringLiteral("c"));
    QCOMPARE(fieldOf(visit)->property("preeditText").toString(), QString());
    QCOMPARE(written(visit), QStringLiteral("abc"));
}

VISIT_TEST_MAIN(tst_composed)
#include "tst_composed.moc"
