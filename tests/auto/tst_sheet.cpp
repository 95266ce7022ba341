// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The PDF that staff save: what stands on it, where it goes, and that nothing is left of one that could not be written.

#include "printing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

namespace
{

const QStringList inSpanish { QStringLiteral("--language"), QStringLiteral("es") };
const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");
const Stop mission { {}, { Place::Kind::Reading, QStringLiteral("mission") } };
const Stop policies { {}, { Place::Kind::Reading, QStringLiteral("policies") } };
const Stop offices { {}, { Place::Kind::Offices, QStringLiteral("offices") } };
const auto saveEs = QStringLiteral("Guardar como PDF");

QString wordsOf(Visit &visit, const char *textId, const QString &language)
{
    return visit.kiosk().catalog().words(QLatin1String(textId), language);
}

QString revisionOf(Visit &visit)
{
    return visit.kiosk().catalog().revision();
}

QPoint onScreen(const QQuickItem *item, double x, double y)
{
    return item->mapToScene({ x, y }).toPoint();
}

constexpr int halfWidth = 297; // of A4, pt

// Options of pdftotext for the part of a sheet above its foot that begins at \a left and is \a width wide, pt.
QStringList bodyOfSheet(int left, int width)
{
    return { QStringLiteral("-x"), QString::number(left),  QStringLiteral("-y"), QStringLiteral("0"),
             QStringLiteral("-W"), QString::number(width), QStringLiteral("-H"), QStringLiteral("755") };
}

// A disk that holds no file of more than \a bytes, for as long as this lives: to write beyond it fails, as on a full
// one.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before {};
};

} // namespace

class tst_sheet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_home.reset(); }
    void savesAPdf_data();
    void savesAPdf();
    void sheetHoldsEveryWord_data();
    void sheetHoldsEveryWord();
    void savesALongPage();
    void savesBesideWhatIsThere();
    void tellsWhatCannotBeWritten();
    void fullDiskLeavesNothing_data();
    void fullDiskLeavesNothing();

private:
    std::unique_ptr<DeskHome> m_home;
};

void tst_sheet::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_home = std::make_unique<DeskHome>();
}

void tst_sheet::savesAPdf_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QStringList>("languages");
    QTest::newRow("Spanish") << QStringLiteral("Español") << QStringList { es };
    QTest::newRow("Guaraní") << QStringLiteral("Avañeʼẽ") << QStringList { gn };
    QTest::newRow("both") << QStringLiteral("Ambos idiomas, lado a lado") << QStringList { es, gn };
}

void tst_sheet::savesAPdf()
{
    QFETCH(QString, choice);
    QFETCH(QStringList, languages);
    Visit visit(desk, inSpanish);
    // Its words hold g̃, ỹ and the puso.
    goTo(visit.kiosk(), mission);
    openPrintPanel(visit);
    QTRY_VERIFY(visit.sees(QStringLiteral("No hay impresora. ¿Guardar como PDF?")));
    QList<QQuickItem *> choices = visit.controls();
    choices.removeIf([&choice](QQuickItem *item) {
        return Visit::accessibleName(item) != choice || !item->inherits("QQuickAbstractButton");
    });
    // The bar has the names of the languages too; the panel lies above it.
    QVERIFY(!choices.isEmpty());
    const QQuickItem *button = choices.constLast();
    QTest::mouseClick(visit.window(), Qt::LeftButton, {}, onScreen(button, 10, 10));
    QVERIFY(visit.click(saveEs));

    const QString file = DeskHome::saved();
    QVERIFY2(file.endsWith(QStringLiteral(".pdf")), qPrintable(DeskHome::documents()));
    QVERIFY(visit.sees(QStringLiteral("Guardado: ") + file));

    const QString facts = saidBy(QStringLiteral("pdfinfo"), { file });
    QVERIFY2(facts.contains(QRegularExpression(QStringLiteral("Page size: .*\\(A4\\)"))), qPrintable(facts));
    QVERIFY2(facts.contains(QRegularExpression(QStringLiteral("Title: +MITIC – .*")
                                               + wordsOf(visit, "mission.title", languages.constLast()))),
             qPrintable(facts));
    QVERIFY(facts.contains(QRegularExpression(QStringLiteral("Pages: +1\\n"))));

    // name … type encoding emb sub uni …
    const QStringList fonts =
            saidBy(QStringLiteral("pdffonts"), { file }).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QRegularExpression(QStringLiteral("NotoSans.* yes +(?:yes|no) +yes "))),
                 qPrintable(font));

    for (const QString &code : { es, gn }) {
        // Side by side: each in its half, above the foot.
        const QStringList part =
                languages.size() == 2 ? bodyOfSheet(code == es ? 0 : halfWidth, halfWidth) : QStringList();
        const QString words = simple(wordsOfPdf(file, part));
        const QString whole = simple(wordsOfPdf(file));
        QCOMPARE(words.contains(simple(wordsOf(visit, "mission.1", code))), languages.contains(code));
        const QString foot = wordsOf(visit, "mission.title", code)
                + (code == es ? QStringLiteral(" · Español · revisión ") : QStringLiteral(" · Avañeʼẽ · jehechajey "))
                + revisionOf(visit);
        QVERIFY2(whole.contains(simple(foot)) == languages.contains(code), qPrintable(whole));
        const QString page =
                code == es ? QStringLiteral("Página 1 de 1") : QStringLiteral("Kuatiarogue 1 (1 apytégui)");
        QCOMPARE(whole.contains(page), languages.contains(code));
    }
    QVERIFY(wordsOfPdf(file).startsWith(QStringLiteral("MITIC")));
}

void tst_sheet::sheetHoldsEveryWord_data()
{
    QTest::addColumn<Stop>("stop");
    QTest::addColumn<QStringList>("texts");
    const auto list = [](const char *ids) { return QString::fromLatin1(ids).split(QLatin1Char(' ')); };
    // Letters that like to grow together, and the longest word of all titles.
    QTest::newRow("ligatures") << policies << list("policies.title policies.1 policies.2 policies.principle.1.title");
    QTest::newRow("long words") << offices << list("offices.title headquarters.name second.name");
}

void tst_sheet::sheetHoldsEveryWord()
{
    QFETCH(Stop, stop);
    QFETCH(QStringList, texts);
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), stop);
    openPrintPanel(visit);
    QVERIFY(visit.click(QStringLiteral("Ambos idiomas, lado a lado")));
    QVERIFY(visit.click(saveEs));
    for (const QString &code : { es, gn }) {
        // Without the foot, which says the titles too.
        const QString words = simple(wordsOfPdf(DeskHome::saved(), bodyOfSheet(code == es ? 0 : halfWidth, halfWidth)));
        for (const QString &text : std::as_const(texts))
            QVERIFY2(words.contains(simple(visit.kiosk().catalog().words(text, code))), qPrintable(text + words));
        QVERIFY(!words.contains(revisionOf(visit)));
    }
}

void tst_sheet::savesALongPage()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), { {}, { Place::Kind::Items, QStringLiteral("objectives") } });
    openPrintPanel(visit);
    QVERIFY(visit.click(QStringLiteral("Ambos idiomas, lado a lado")));
    QVERIFY(visit.click(saveEs));
    const QString facts = saidBy(QStringLiteral("pdfinfo"), { DeskHome::saved() });
    const int pages = QRegularExpression(QStringLiteral("Pages: +(\\d+)")).match(facts).captured(1).toInt();
    QVERIFY2(pages > 1, qPrintable(facts));
    const QString words = wordsOfPdf(DeskHome::saved());
    for (int page = 1; page <= pages; ++page) {
        QVERIFY(words.contains(QStringLiteral("Página %1 de %2").arg(page).arg(pages)));
        QVERIFY(words.contains(QStringLiteral("Kuatiarogue %1 (%2 apytégui)").arg(page).arg(pages)));
    }
    QCOMPARE(words.count(QStringLiteral("MITIC\n")), pages);
}

void tst_sheet::savesBesideWhatIsThere()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    for (int i = 0; i < 2; ++i) {
        openPrintPanel(visit);
        QVERIFY(visit.click(saveEs));
        visit.picture();
        QVERIFY(visit.click(QStringLiteral("Cerrar")));
    }
    QCOMPARE(QDir(DeskHome::documents()).entryList(QDir::Files, QDir::Name),
             QStringList({ QStringLiteral("MITIC – Misión (2).pdf"), QStringLiteral("MITIC – Misión.pdf") }));
}

void tst_sheet::tellsWhatCannotBeWritten()
{
    Visit visit(desk, inSpanish);
    // Where the folder should be, there is a file.
    QFile file(DeskHome::documents());
    QVERIFY(file.open(QIODevice::WriteOnly));
    goTo(visit.kiosk(), mission);
    openPrintPanel(visit);
    QVERIFY(visit.click(saveEs));
    QVERIFY(visit.sees(QStringLiteral("No se pudo escribir este archivo: ") + DeskHome::documents()
                       + QStringLiteral("/MITIC – Misión.pdf")));
}

void tst_sheet::fullDiskLeavesNothing_data()
{
    QTest::addColumn<double>("share"); // of the sheet for which there is room
    QTest::newRow("no room") << 0.0;
    QTest::newRow("room for half of it") << 0.5;
    QTest::newRow("room for nearly all of it") << 0.99;
}

void tst_sheet::fullDiskLeavesNothing()
{
    QFETCH(double, share);
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    const auto save = [&visit] {
        openPrintPanel(visit);
        return visit.click(saveEs);
    };
    const auto close = [&visit] {
        visit.picture();
        return visit.click(QStringLiteral("Cerrar"));
    };
    const auto names = [] {
        return QDir(DeskHome::documents())
                .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    };
    const auto secondName = QStringLiteral("MITIC – Misión (2).pdf");
    QVERIFY(save() && close());
    QFile first(DeskHome::saved());
    QVERIFY(first.open(QIODevice::ReadOnly));
    const QByteArray whole = first.readAll();
    QVERIFY(whole.size() > 1000);
    {
        const SmallDisk disk(static_cast<rlim_t>(double(whole.size()) * share));
        QVERIFY(save());
    }
    QVERIFY(visit.sees(QStringLiteral("No se pudo escribir este archivo: ") + DeskHome::documents() + QLatin1Char('/')
                       + secondName));
    // What was saved before survives whole, and there is nothing else.
    QCOMPARE(names(), QStringList { QStringLiteral("MITIC – Misión.pdf") });
    first.seek(0);
    QVERIFY(first.readAll() == whole);

    // With room again, the same sheet is saved under the name that is free.
    QVERIFY(close() && save());
    QVERIFY(visit.sees(QStringLiteral("Guardado: ") + DeskHome::documents() + QLatin1Char('/') + secondName));
    QCOMPARE(names().size(), 2);
}

VISIT_TEST_MAIN(tst_sheet)
#include "tst_sheet.moc"
