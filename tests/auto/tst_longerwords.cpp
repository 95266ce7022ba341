// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page with words that are 40 % longer than those of today: nothing cut, nothing too small. Leaves a picture of
// each in the folder CAPTURES.

#include "pagewalk.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace
{

// The size of the words, and whether the palette is bare, decide on the layout; the other colours do not.
const Look usual { QStringLiteral("light"), Comfort::Light, 1 };
const Look yellow { QStringLiteral("yellow-on-black"), Comfort::YellowOnBlack, 1 };
const Look larger { QStringLiteral("soft-125"), Comfort::Soft, 1.25 };
const Look bare { QStringLiteral("yellow-on-black-150"), Comfort::YellowOnBlack, 1.5 };
const Look large { QStringLiteral("light-200"), Comfort::Light, 2 };

// Words made 40 % longer, and a little for marks that take no room, as tests/fixtures/pseudo does with those of the
// content; the last sign stays the last.
QString longer(const QString &words)
{
    static const QString filler = QStringLiteral("Ỹvã G̃uỹra Ũmi Ẽsa Ñãndu ").repeated(10);
    const QString more = QLatin1Char(' ') + filler.left(qMax(4, (int(words.size()) * 42 + 99) / 100)).trimmed();
    const bool ends = words.endsWith(QLatin1Char('.')) || words.endsWith(QLatin1Char('?'));
    return ends ? words.chopped(1) + more + words.back() : words + more;
}

// Makes a content file and a Spanish catalogue in \a folder, both of pseudo-Spanish; false if that fails.
bool makePseudoSpanish(const QDir &folder)
{
    QFile source(QStringLiteral(SOURCE_FOLDER "/translations/kiosk_es.ts"));
    QFile target(folder.filePath(QStringLiteral("kiosk_es.ts")));
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return false;
    const QString catalogue = QString::fromUtf8(source.readAll());
    static const QRegularExpression translation(QStringLiteral("(?<=<translation>|<numerusform>)[^<\\s][^<]*"));
    QString made;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : translation.globalMatch(catalogue)) {
        made += catalogue.mid(done, match.capturedStart() - done) + longer(match.captured());
        done = match.capturedEnd();
    }
    target.write((made + catalogue.mid(done)).toUtf8());
    target.close();
    return run(QStringLiteral(LRELEASE),
               { QStringLiteral("-silent"), target.fileName(), QStringLiteral("-qm"),
                 folder.filePath(QStringLiteral("kiosk_es.qm")) })
                    .code
            == 0
            && run(QStringLiteral(SOURCE_FOLDER "/tools/content"),
                   { folder.filePath(QStringLiteral("content.sqlite")),
                     QStringLiteral(SOURCE_FOLDER "/resources/content"), QStringLiteral(SOURCE_FOLDER "/resources/map"),
                     QStringLiteral(SOURCE_FOLDER "/tests/fixtures/pseudo") })
                       .code
            == 0;
}

} // namespace

class tst_longerwords : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void longerSpanish_data();
    void longerSpanish();

private:
    QTemporaryDir m_pseudo;
};

void tst_longerwords::longerSpanish_data()
{
    QVERIFY(makePseudoSpanish(QDir(m_pseudo.path())));
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<Look>("look");
    for (const Screen &screen : { portrait32, landscape27, window }) {
        for (const Look &look : { usual, yellow, larger, bare, large }) {
            // Six rows of ways and places, each twice as high and 40 % longer, are higher than a landscape screen.
            if (screen.name == landscape27.name && look.textScale > 1.5)
                continue;
            QTest::addRow("%s, %s", qPrintable(screen.name), qPrintable(look.name)) << screen << look;
        }
    }
}

void tst_longerwords::longerSpanish()
{
    QFETCH(Screen, screen);
    QFETCH(Look, look);

    // The first folder that has a language's catalogue wins.
    const QStringList catalogues = { m_pseudo.path(), QLatin1String(Language::embeddedCatalogues) };
    Visit visit(screen, { QStringLiteral("--content"), m_pseudo.filePath(QStringLiteral("content.sqlite")) },
                catalogues);
    QCOMPARE(visit.kiosk().content().refusal(), QString());
    Vocabularies vocabularies;
    for (const QString &code : visit.kiosk().language().codes()) {
        const QString folder =
                code == QLatin1String("es") ? m_pseudo.path() : QStringLiteral(SOURCE_FOLDER "/translations");
        vocabularies.emplace(
                code, Vocabulary(visit.kiosk().catalog(), code, folder + QStringLiteral("/kiosk_%1.ts").arg(code)));
    }
    visit.kiosk().language().setCode(QStringLiteral("es"));
    QCOMPARE(QCoreApplication::translate("NavigationBar", "Home"), longer(QStringLiteral("Inicio")));
    QCOMPARE(visit.kiosk().catalog().sections(QStringLiteral("es")).at(0).title, longer(QStringLiteral("Misión")));
    look.name.prepend(QStringLiteral("pseudo-"));
    // Pages in Guaraní name things in Spanish too.
    const QStringList faults =
            walkPages(visit, screen, look, visit.kiosk().language().codes(), vocabularies, QStringLiteral(CAPTURES));
    QCOMPARE(int(faults.size()), 0);
}

VISIT_TEST_MAIN(tst_longerwords)
#include "tst_longerwords.moc"
