// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the print panel says at each moment, in both languages and at every size, and how the keyboard moves in it.

#include "fakeprintservice.h"
#include "picture.h"
#include "printing.h"

#include <QDir>
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
const auto looksEs = QStringLiteral("Buscando impresora…");
const auto noneEs = QStringLiteral("No hay impresora. ¿Guardar como PDF?");

} // namespace

class tst_printpanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysThatItLooks();
    void panelByKeyboard();
    void panelFitsInEveryState_data();
    void panelFitsInEveryState();

private:
    std::unique_ptr<DeskHome> m_home;
    std::unique_ptr<FakePrintService> m_service;
};

void tst_printpanel::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_home = std::make_unique<DeskHome>();
    m_service = std::make_unique<FakePrintService>(m_home->path());
    qputenv("CUPS_SERVER", QFile::encodeName(m_service->path()));
}

void tst_printpanel::cleanup()
{
    m_service.reset();
    m_home.reset();
}

void tst_printpanel::saysThatItLooks()
{
    m_service->silent = true;
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    openPrintPanel(visit);
    QVERIFY(visit.sees(looksEs));
    QVERIFY(!visit.sees(noneEs) && !visit.control(printEs));
    // Enter does nothing that was not asked for, and the window does not wait: a sheet can be saved meanwhile.
    visit.press(Qt::Key_Return);
    QVERIFY(visit.sees(looksEs));
    QVERIFY(visit.click(saveEs));
    QVERIFY(!DeskHome::saved().isEmpty());
    visit.picture();
    QVERIFY(visit.click(QStringLiteral("Cerrar")));

    // It still looks when it is opened again, and says what it finds.
    openPrintPanel(visit);
    QVERIFY(visit.sees(looksEs));
    m_service.reset();
    QTRY_VERIFY(visit.sees(noneEs));
    QCOMPARE(visit.focusName(), saveEs);
}

void tst_printpanel::panelByKeyboard()
{
    Visit visit(desk, inSpanish);
    goTo(visit.kiosk(), mission);
    QVERIFY(visit.moveTo(QStringLiteral("Visión")));
    m_service.reset();
    openPrintPanel(visit);
    QTRY_COMPARE(visit.focusName(), saveEs);
    visit.press(Qt::Key_Up);
    QCOMPARE(visit.focusName(), QStringLiteral("Ambos idiomas, lado a lado"));
    visit.press(Qt::Key_Space);
    // Keys of the page do not reach through the panel, and the keyboard does not leave it.
    visit.press(Qt::Key_F2);
    QCOMPARE(visit.kiosk().language().code(), es);
    for (int i = 0; i < 8; ++i) {
        visit.press(Qt::Key_Tab);
        QVERIFY2(visit.focusName() != QStringLiteral("Inicio") && visit.focusName() != QStringLiteral("Visión"),
                 qPrintable(visit.focusName()));
    }
    visit.press(Qt::Key_Escape);
    QVERIFY(!visit.control(saveEs));
    QCOMPARE(visit.place(), QStringLiteral("reading"));
    QCOMPARE(visit.focusName(), QStringLiteral("Visión"));
}

void tst_printpanel::panelFitsInEveryState_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("textScale");
    QTest::addColumn<Comfort::Palette>("palette");
    QTest::newRow("light-100") << desk.size << 1.0 << Comfort::Light;
    QTest::newRow("contrast-100") << desk.size << 1.0 << Comfort::YellowOnBlack;
    QTest::newRow("light-200") << QSize(960, 600) << 2.0 << Comfort::Light;
    QTest::newRow("contrast-200") << QSize(960, 600) << 2.0 << Comfort::BlackOnWhite;
}

void tst_printpanel::panelFitsInEveryState()
{
    QFETCH(QSize, size);
    QFETCH(double, textScale);
    QFETCH(Comfort::Palette, palette);
    Visit visit({ {}, size, {} });
    visit.kiosk().comfort().setTextScale(textScale);
    visit.kiosk().comfort().setPalette(palette);
    goTo(visit.kiosk(), mission);
    QVERIFY(QDir().mkpath(QStringLiteral(CAPTURES)));
    for (const QString &code : { es, gn }) {
        visit.kiosk().language().setCode(code);
        const auto says = [&](const char *spanish, const char *guarani) {
            return visit.sees(QString::fromUtf8(code == es ? spanish : guarani));
        };
        // The panel lies over the page; all else a page must keep, it must.
        const auto faults = [&](const char *state) {
            const QImage picture = visit.picture();
            saveCapture(picture,
                        QStringLiteral(CAPTURES "/%1-%2-%3.png")
                                .arg(QLatin1String(state), code, QLatin1String(QTest::currentDataTag())));
            QStringList faults = layoutFaults(visit, 40, 0);
            faults.removeIf([](const QString &fault) { return fault.contains(QStringLiteral(" overlaps ")); });
            return faults.join(QLatin1Char('\n'));
        };
        const auto closePanel = [&] {
            visit.press(Qt::Key_Escape);
            visit.picture();
        };
        m_service->silent = true;
        openPrintPanel(visit);
        QVERIFY(says("Buscando impresora…", "Ojehekahína mbokuatiaha…"));
        QCOMPARE(faults("looking"), QString());
        m_service = std::make_unique<FakePrintService>(m_home->path() + QLatin1Char('/') + code);
        QTRY_VERIFY(says("No hay impresora. ¿Guardar como PDF?", "Ndaipóri mbokuatiaha. ¿Reñongatusépa PDF ramo?"));
        QCOMPARE(faults("missing"), QString());
        closePanel();

        qputenv("CUPS_SERVER", QFile::encodeName(m_service->path()));
        m_service->holdsDocuments = true;
        openPrintPanel(visit);
        QTRY_VERIFY(says("Impresora: Planta_2", "Mbokuatiaha: Planta_2"));
        QCOMPARE(faults("ready"), QString());
        visit.press(Qt::Key_Return);
        QTRY_COMPARE(m_service->held(), 1);
        QVERIFY(says("Enviando a Planta_2…", "Oñemondohína mbokuatiahápe: Planta_2…"));
        QCOMPARE(faults("sending"), QString());
        QVERIFY(!visit.window()->close());
        QVERIFY(says("Enviando a Planta_2… Después se cerrará la ventana.",
                     "Oñemondohína mbokuatiahápe: Planta_2… Upéi oñembotýta ovetã."));
        QCOMPARE(faults("sending-then-closing"), QString());
        visit.press(Qt::Key_Escape);
        QVERIFY(says("Deteniendo…", "Oñemombytahína…"));
        QCOMPARE(faults("stopping"), QString());
        QTRY_VERIFY(says("Detenido. No se imprimió nada.", "Oñemombytáma. Noñembokuatiái mbaʼeve."));
        QCOMPARE(faults("stopped"), QString());
        closePanel();

        openPrintPanel(visit);
        QTRY_VERIFY(says("Impresora: Planta_2", "Mbokuatiaha: Planta_2"));
        visit.press(Qt::Key_Return);
        QTRY_COMPARE(m_service->held(), 1);
        m_service = std::make_unique<FakePrintService>(m_home->path() + QLatin1Char('/') + code + QLatin1Char('2'));
        QTRY_VERIFY(says("Planta_2 no responde. Es posible que aún imprima.",
                         "Planta_2 nombohováiri. Ikatu ombokuatia gueteri."));
        QCOMPARE(faults("lost"), QString());
        closePanel();

        qputenv("CUPS_SERVER", QFile::encodeName(m_service->path()));
        openPrintPanel(visit);
        QTRY_VERIFY(says("Impresora: Planta_2", "Mbokuatiaha: Planta_2"));
        visit.press(Qt::Key_Return);
        QTRY_VERIFY(says("Enviado a la impresora: Planta_2", "Oñemondóma mbokuatiahápe: Planta_2"));
        QCOMPARE(faults("sent"), QString());
        closePanel();
    }
}

VISIT_TEST_MAIN(tst_printpanel)
#include "tst_printpanel.moc"
