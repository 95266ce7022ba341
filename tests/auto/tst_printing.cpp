// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Printing on a print service that answers, refuses, is slow or goes away: only printers are offered, a job is sent
// once, can be stopped, and is never lost without a word.

#include "fakeprintservice.h"
#include "printing.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace
{

const QStringList inSpanish { QStringLiteral("--language"), QStringLiteral("es") };
const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");
const Stop mission { {}, { Place::Kind::Reading, QStringLiteral("mission") } };
const auto printEs = QStringLiteral("Imprimir");
const auto saveEs = QStringLiteral("Guardar como PDF");
const auto stopEs = QStringLiteral("Detener");
const auto noneEs = QStringLiteral("No hay impresora. ¿Guardar como PDF?");
const auto printerEs = QStringLiteral("Impresora: Planta_2");
const auto sendsEs = QStringLiteral("Enviando a Planta_2…");
const auto printGn = QStringLiteral("Embokuatia");
const auto stopGn = QStringLiteral("Emombyta");
const auto sendsGn = QStringLiteral("Oñemondohína mbokuatiahápe: Planta_2…");
const auto sentGn = QStringLiteral("Oñemondóma mbokuatiahápe: Planta_2");
const auto sentEs = QStringLiteral("Enviado a la impresora: Planta_2");

} // namespace

class tst_printing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void printsWhereThereIsAPrinter();
    void offersOnlyPrinters_data();
    void offersOnlyPrinters();
    void tellsThatThePrinterRefuses();
    void manyPressesSendOneJob_data();
    void manyPressesSendOneJob();
    void jobCanBeStopped_data();
    void jobCanBeStopped();
    void tellsThatTheJobMayBePrinted();
    void windowWaitsForTheJob();
    void windowStaysWhereTheJobFails();

private:
    // Opens the panel on the mission, and waits for the printer.
    void openOnMission(Visit &visit) const;

    std::unique_ptr<DeskHome> m_home;
    std::unique_ptr<FakePrintService> m_service;
};

void tst_printing::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_home = std::make_unique<DeskHome>();
    m_service = std::make_unique<FakePrintService>(m_home->path());
    qputenv("CUPS_SERVER", QFile::encodeName(m_service->path()));
}

void tst_printing::cleanup()
{
    m_service.reset();
    m_home.reset();
}

void tst_printing::openOnMission(Visit &visit) const
{
    goTo(visit.kiosk(), mission);
    openPrintPanel(visit);
    QTRY_VERIFY(visit.sees(printerEs));
}

void tst_printing::printsWhereThereIsAPrinter()
{
    Visit visit(desk, inSpanish);
    openOnMission(visit);
    // The keyboard is on the button.
    QCOMPARE(visit.focusName(), printEs);
    visit.press(Qt::Key_Return);
    QTRY_VERIFY(visit.sees(sentEs));

    QCOMPARE(m_service->jobs().size(), 1);
    const FakePrintService::Job &job = m_service->jobs().constFirst();
    QCOMPARE(job.printer, QStringLiteral("Planta_2"));
    QCOMPARE(job.title, QStringLiteral("MITIC – Misión"));
    QFile paper(m_home->path() + QStringLiteral("/paper.pdf"));
    QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write(job.document) > 0);
    paper.close();
    QVERIFY(simple(wordsOfPdf(paper.fileName()))
                    .contains(simple(visit.kiosk().catalog().words(QStringLiteral("mission.1"), es))));
    QCOMPARE(DeskHome::saved(), QString());
}

void tst_printing::offersOnlyPrinters_data()
{
    QTest::addColumn<QString>("wanted"); // by the user, in LPDEST
    QTest::addColumn<QStringList>("printers");
    QTest::addColumn<QString>("defaultPrinter");
    QTest::addColumn<QString>("offered");
    const QStringList two { QStringLiteral("Archivo"), QStringLiteral("Planta_2") };
    const auto none = QString();
    QTest::newRow("the system's default") << none << two << two.at(1) << two.at(1);
    QTest::newRow("the user's default") << two.at(0) << two << two.at(1) << two.at(0);
    QTest::newRow("no default") << none << two << none << two.at(0);
    QTest::newRow("a default that is gone") << QStringLiteral("gone") << two << none << two.at(0);
    QTest::newRow("no printer") << none << QStringList() << none << none;
    QTest::newRow("no printer, and a default that is gone") << QStringLiteral("gone") << QStringList() << none << none;
}

void tst_printing::offersOnlyPrinters()
{
    QFETCH(QString, wanted);
    QFETCH(QStringList, printers);
    QFETCH(QString, defaultPrinter);
    QFETCH(QString, offered);
    if (!wanted.isEmpty())
        qputenv("LPDEST", wanted.toUtf8());
    m_service->printers = printers;
    m_service->defaultPrinter = defaultPrinter;
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    openPrintPanel(visit);
    QTRY_VERIFY(visit.sees(offered.isEmpty() ? noneEs : QStringLiteral("Impresora: ") + offered));
    QCOMPARE(visit.control(printEs) != nullptr, !offered.isEmpty());
    QCOMPARE(visit.focusName(), offered.isEmpty() ? saveEs : printEs);
}

void tst_printing::tellsThatThePrinterRefuses()
{
    m_service->refuses = true;
    Visit visit(desk, inSpanish);
    openOnMission(visit);
    visit.press(Qt::Key_Return);
    QTRY_VERIFY(visit.sees(QStringLiteral("La impresora no lo acepta: Planta_2")));
    // The next one is a new try.
    visit.press(Qt::Key_Return);
    m_service->refuses = false;
    openPrintPanel(visit);
    QTRY_COMPARE(visit.focusName(), printEs);
    visit.press(Qt::Key_Return);
    QTRY_VERIFY(visit.sees(sentEs));
}

void tst_printing::manyPressesSendOneJob_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("textScale");
    QTest::addColumn<bool>("mouse");
    for (const QString &language : { es, gn }) {
        for (const double scale : { 1.0, 1.5, 2.0 }) {
            const QString row = language + QStringLiteral(", size %1, ").arg(scale);
            QTest::newRow(qPrintable(row + QStringLiteral("Enter"))) << language << scale << false;
            QTest::newRow(qPrintable(row + QStringLiteral("mouse"))) << language << scale << true;
        }
    }
}

void tst_printing::manyPressesSendOneJob()
{
    QFETCH(QString, language);
    QFETCH(double, textScale);
    QFETCH(bool, mouse);
    const bool spanish = language == es;
    m_service->holdsDocuments = true;
    Visit visit({ {}, textScale > 1 ? QSize(960, 600) : desk.size, {} }, { QStringLiteral("--language"), language });
    visit.kiosk().comfort().setTextScale(textScale);
    goTo(visit.kiosk(), mission);
    openPrintPanel(visit);
    QTRY_VERIFY(visit.control(spanish ? printEs : printGn));
    visit.picture();
    // Anywhere on the button, whatever comes there when it was pressed.
    const QQuickItem *button = visit.control(spanish ? printEs : printGn);
    const QRectF area = button->mapRectToScene(button->boundingRect()).adjusted(4, 4, -4, -4);
    const QPointF places[] = { area.topLeft(), area.center(), area.bottomRight(), area.bottomLeft(), area.center() };
    for (const QPointF &place : places) {
        if (mouse)
            QTest::mouseClick(visit.window(), Qt::LeftButton, {}, place.toPoint());
        else
            visit.press(Qt::Key_Return);
        visit.picture();
        QVERIFY(visit.sees(spanish ? sendsEs : sendsGn));
    }
    QVERIFY(!visit.control(spanish ? printEs : printGn) && visit.control(spanish ? stopEs : stopGn));
    QTRY_COMPARE(m_service->held(), 1);
    m_service->release();
    QTRY_VERIFY(visit.sees(spanish ? sentEs : sentGn));
    QCOMPARE(m_service->jobs().size(), 1);
    QVERIFY(!m_service->jobs().constFirst().cancelled);
}

void tst_printing::jobCanBeStopped_data()
{
    QTest::addColumn<QString>("by");
    for (const char *by : { "Esc", "Tab", "mouse" })
        QTest::newRow(by) << QString::fromLatin1(by);
}

void tst_printing::jobCanBeStopped()
{
    QFETCH(QString, by);
    m_service->holdsDocuments = true;
    Visit visit(desk, inSpanish);
    openOnMission(visit);
    visit.press(Qt::Key_Return);
    QTRY_COMPARE(m_service->held(), 1);
    visit.picture();
    if (by == QLatin1String("Esc")) {
        visit.press(Qt::Key_Escape);
    } else if (by == QLatin1String("Tab")) {
        QVERIFY(visit.moveTo(stopEs));
        visit.press(Qt::Key_Return);
    } else {
        QVERIFY(visit.click(stopEs));
    }
    QVERIFY(visit.sees(QStringLiteral("Deteniendo…")));
    QTRY_VERIFY(visit.sees(QStringLiteral("Detenido. No se imprimió nada.")));
    QVERIFY(m_service->jobs().constFirst().cancelled);
    visit.press(Qt::Key_Escape);
    QVERIFY(!visit.control(saveEs) && !visit.control(QStringLiteral("Cerrar")));
    QCOMPARE(visit.place(), QStringLiteral("reading"));
}

void tst_printing::tellsThatTheJobMayBePrinted()
{
    m_service->holdsDocuments = true;
    Visit visit(desk, inSpanish);
    openOnMission(visit);
    visit.press(Qt::Key_Return);
    QTRY_COMPARE(m_service->held(), 1);
    // It has the whole document, and goes.
    m_service.reset();
    QTRY_VERIFY(visit.sees(QStringLiteral("Planta_2 no responde. Es posible que aún imprima.")));
}

void tst_printing::windowWaitsForTheJob()
{
    m_service->holdsDocuments = true;
    Visit visit(desk, inSpanish);
    openOnMission(visit);
    visit.press(Qt::Key_Return);
    QTRY_COMPARE(m_service->held(), 1);
    QVERIFY(!visit.window()->close());
    QVERIFY(visit.window()->isVisible());
    QVERIFY(visit.sees(QStringLiteral("Enviando a Planta_2… Después se cerrará la ventana.")));
    m_service->release();
    QTRY_VERIFY(!visit.window()->isVisible());
    QVERIFY(!m_service->jobs().constFirst().cancelled);
}

void tst_printing::windowStaysWhereTheJobFails()
{
    m_service->holdsDocuments = true;
    Visit visit(desk, inSpanish);
    openOnMission(visit);
    visit.press(Qt::Key_Return);
    QTRY_COMPARE(m_service->held(), 1);
    QVERIFY(!visit.window()->close());
    m_service.reset();
    QTRY_VERIFY(visit.sees(QStringLiteral("Planta_2 no responde. Es posible que aún imprima.")));
    QVERIFY(visit.window()->isVisible());
    // Nothing holds it any longer.
    QVERIFY(visit.window()->close());
}

VISIT_TEST_MAIN(tst_printing)
#include "tst_printing.moc"
