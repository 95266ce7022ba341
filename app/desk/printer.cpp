// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer.h"

#include <QBuffer>
#include <QThread>

namespace
{

constexpr int lookLimit = 30'000; // ms, until a print service that says nothing is called silent
constexpr int endLimit = 4'000;   // ms: longer than a job takes to be stopped where there is an answer

} // namespace

Printer::~Printer()
{
    if (!m_thread)
        return;
    m_stop->stop();
    m_thread->disconnect(this);
    // A thread that does not end by then, because a host's name is looked up, owns all it uses: it is left alone, and
    // ends with the program.
    if (m_thread->wait(endLimit))
        delete m_thread;
}

void Printer::look()
{
    if (m_thread)
        return;
    start(
            Looking, [](StopRequest &stop) { return PrintService::findPrinter(stop, lookLimit); },
            [this](const PrintService::Answer &answer) { takeLook(answer); });
}

void Printer::send(Sheet *sheet)
{
    if (m_state != Ready)
        return;
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    sheet->write(&pdf);
    start(
            Sending,
            [printer = m_name, title = sheet->title(), bytes = pdf.data()](StopRequest &stop) {
                return PrintService::print(printer, title, bytes, stop);
            },
            [this](const PrintService::Answer &answer) { takeJob(answer); });
}

void Printer::stop()
{
    if (m_state != Sending)
        return;
    m_stop->stop();
    setState(Stopping);
}

void Printer::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged();
}

void Printer::start(State state, const Work &work, const Done &done)
{
    m_stop = std::make_shared<StopRequest>();
    const auto answer = std::make_shared<PrintService::Answer>();
    m_thread = QThread::create([work, stop = m_stop, answer] { *answer = work(*stop); });
    connect(m_thread, &QThread::finished, this, [this, answer, done] {
        m_thread->deleteLater();
        m_thread = nullptr;
        done(*answer);
    });
    setState(state);
    m_thread->start();
}

void Printer::takeLook(const PrintService::Answer &answer)
{
    if (m_name != answer.printer) {
        m_name = answer.printer;
        emit nameChanged();
    }
    setState(answer.outcome == PrintService::Outcome::Done               ? Ready
                     : answer.outcome == PrintService::Outcome::NoAnswer ? Silent
                                                                         : Missing);
    emit looked();
}

void Printer::takeJob(const PrintService::Answer &answer)
{
    setState(Ready);
    switch (answer.outcome) {
    case PrintService::Outcome::Done:
        emit sent();
        break;
    case PrintService::Outcome::Stopped:
        emit stopped();
        break;
    case PrintService::Outcome::Unknown:
        emit lost();
        break;
    default:
        emit failed();
        break;
    }
}
