// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the print service is waited for: to a limit or a request, and never in the thread that asks for it.

#include "fakeprintservice.h"
#include "printer.h"
#include "printservice.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

class tst_printservice : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void silenceHasALimit();
    void lookCanBeStopped();
    void printerCanGoWhileItLooks();
    void largeDocumentArrivesWhole();
    void stoppedJobWithoutAnswerMayBePrinted();

private:
    // Calls a function in a thread, as it wants to be called.
    static PrintService::Answer inThread(const std::function<PrintService::Answer()> &call);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakePrintService> m_service;
};

void tst_printservice::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_service = std::make_unique<FakePrintService>(m_folder->path());
    qputenv("HOME", QFile::encodeName(m_folder->path()));
    qputenv("CUPS_SERVER", QFile::encodeName(m_service->path()));
}

void tst_printservice::cleanup()
{
    m_service.reset();
    m_folder.reset();
}

PrintService::Answer tst_printservice::inThread(const std::function<PrintService::Answer()> &call)
{
    PrintService::Answer answer;
    const std::unique_ptr<QThread> thread(QThread::create([&] { answer = call(); }));
    QSignalSpy finished(thread.get(), &QThread::finished);
    thread->start();
    if (!finished.wait(20'000))
        qFatal("The print service is waited for without end.");
    thread->wait();
    return answer;
}

void tst_printservice::silenceHasALimit()
{
    m_service->silent = true;
    StopRequest stop;
    const auto answer = inThread([&stop] { return PrintService::findPrinter(stop, 100); });
    QCOMPARE(answer.outcome, PrintService::Outcome::NoAnswer);
    QCOMPARE(answer.printer, QString());
}

void tst_printservice::lookCanBeStopped()
{
    m_service->silent = true;
    StopRequest stop;
    const auto answer = inThread([&stop] {
        stop.stop();
        return PrintService::findPrinter(stop, 1'000'000);
    });
    QCOMPARE(answer.outcome, PrintService::Outcome::Stopped);
}

void tst_printservice::printerCanGoWhileItLooks()
{
    m_service->silent = true;
    {
        Printer printer;
        printer.look();
        QCOMPARE(printer.state(), Printer::Looking);
    }
    // The thread has ended with it, or a look would still come.
    m_service->silent = false;
    Printer other;
    QSignalSpy looked(&other, &Printer::looked);
    other.look();
    QVERIFY(looked.wait());
    QCOMPARE(other.state(), Printer::Ready);
    QCOMPARE(other.name(), QStringLiteral("Planta_2"));
}

void tst_printservice::largeDocumentArrivesWhole()
{
    QByteArray document;
    for (int i = 0; document.size() < 3'000'000; ++i)
        document += QByteArray::number(i);
    StopRequest stop;
    const auto answer = inThread(
            [&] { return PrintService::print(QStringLiteral("Planta_2"), QStringLiteral("Large"), document, stop); });
    QCOMPARE(answer.outcome, PrintService::Outcome::Done);
    QCOMPARE(m_service->jobs().size(), 1);
    QVERIFY(m_service->jobs().constFirst().document == document);
}

void tst_printservice::stoppedJobWithoutAnswerMayBePrinted()
{
    m_service->holdsDocuments = true;
    StopRequest stop;
    // The service has the whole job, and says no more, not even that it takes the job back.
    connect(m_service.get(), &FakePrintService::documentHeld, this, [&] {
        m_service->silent = true;
        stop.stop();
    });
    const auto answer = inThread([&stop] {
        return PrintService::print(QStringLiteral("Planta_2"), QStringLiteral("Held"), QByteArray(1000, 'x'), stop);
    });
    QCOMPARE(answer.outcome, PrintService::Outcome::Unknown);
}

QTEST_GUILESS_MAIN(tst_printservice)
#include "tst_printservice.moc"
