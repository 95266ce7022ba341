// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printservice.h"

#include <QDeadlineTimer>
#include <QLibrary>

#include <cups/cups.h>

#include <algorithm>
#include <optional>

namespace
{

using PrintService::Answer;
using PrintService::Outcome;

constexpr int libraryVersion = 2;          // of the binary interface of libcups: libcups.so.2
constexpr double pollInterval = 0.25;      // s, after which a silent service is given up or waited for on
constexpr int connectLimit = 30'000;       // ms
constexpr int cancelLimit = 3'000;         // ms
constexpr qsizetype partSize = 64 * 1024L; // bytes that are sent at once

// The functions of libcups that are used here.
struct Cups {
    decltype(&::cupsServer) server = nullptr;
    decltype(&::ippPort) port = nullptr;
    decltype(&::cupsEncryption) encryption = nullptr;
    decltype(&::cupsSetPasswordCB2) setPasswordCallback = nullptr;
    decltype(&::httpConnect2) connect = nullptr;
    decltype(&::httpSetTimeout) setTimeout = nullptr;
    decltype(&::httpError) error = nullptr;
    decltype(&::httpClose) close = nullptr;
    decltype(&::cupsGetNamedDest) namedPrinter = nullptr;
    decltype(&::cupsGetDests2) printers = nullptr;
    decltype(&::cupsFreeDests) freePrinters = nullptr;
    decltype(&::cupsCreateJob) createJob = nullptr;
    decltype(&::cupsCancelJob2) cancelJob = nullptr;
    decltype(&::cupsStartDocument) startDocument = nullptr;
    decltype(&::cupsWriteRequestData) writeDocument = nullptr;
    decltype(&::cupsGetResponse) response = nullptr;
    decltype(&::ippGetStatusCode) statusOf = nullptr;
    decltype(&::ippDelete) freeResponse = nullptr;

    // False if the library or one of its functions is not there.
    bool load()
    {
        QLibrary library(QStringLiteral("cups"), libraryVersion);
        // It keeps data for each thread, which may outlive any user of it here.
        library.setLoadHints(QLibrary::PreventUnloadHint);
        const auto resolve = [&library](auto &function, const char *name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
            return function != nullptr;
        };
        return resolve(server, "cupsServer") && resolve(port, "ippPort") && resolve(encryption, "cupsEncryption")
                && resolve(setPasswordCallback, "cupsSetPasswordCB2") && resolve(connect, "httpConnect2")
                && resolve(setTimeout, "httpSetTimeout") && resolve(error, "httpError") && resolve(close, "httpClose")
                && resolve(namedPrinter, "cupsGetNamedDest") && resolve(printers, "cupsGetDests2")
                && resolve(freePrinters, "cupsFreeDests") && resolve(createJob, "cupsCreateJob")
                && resolve(cancelJob, "cupsCancelJob2") && resolve(startDocument, "cupsStartDocument")
                && resolve(writeDocument, "cupsWriteRequestData") && resolve(response, "cupsGetResponse")
                && resolve(statusOf, "ippGetStatusCode") && resolve(freeResponse, "ippDelete");
    }
};

// The library, opened by the first who asks; null where there is none.
const Cups *loadedCups()
{
    static Cups cups;
    static const bool loaded = cups.load();
    return loaded ? &cups : nullptr;
}

// One connection to the print service.
class Connection
{
public:
    Connection(const Cups &cups, StopRequest &stop, QDeadlineTimer limit)
        : m_cups(cups)
        , m_stop(stop)
        , m_limit(limit)
    {
        // Without this, libcups asks for a password on the terminal and waits for it.
        m_cups.setPasswordCallback(
                [](const char *, http_t *, const char *, const char *, void *) -> const char * { return nullptr; },
                nullptr);
        const auto waitLimit = std::min<qint64>(connectLimit, limit.isForever() ? connectLimit : limit.remainingTime());
        m_http = m_cups.connect(m_cups.server(), m_cups.port(), nullptr, AF_UNSPEC, m_cups.encryption(), 1,
                                int(waitLimit), stop.flag());
        if (m_http)
            m_cups.setTimeout(m_http, pollInterval, &waitOn, this);
    }
    ~Connection()
    {
        if (m_http)
            m_cups.close(m_http);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    http_t *http() const { return m_http; }
    // Whether it broke, or was given up because nothing came.
    bool isLost() const { return !m_http || m_cups.error(m_http) != 0; }
    // What to say where nothing was found or done.
    Outcome orElse(Outcome outcome) const
    {
        return m_stop.stopped() ? Outcome::Stopped : m_limit.hasExpired() ? Outcome::NoAnswer : outcome;
    }

private:
    static int waitOn(http_t *, void *connection)
    {
        const auto *self = static_cast<const Connection *>(connection);
        return !self->m_stop.stopped() && !self->m_limit.hasExpired();
    }

    const Cups &m_cups;
    const StopRequest &m_stop;
    QDeadlineTimer m_limit;
    http_t *m_http = nullptr;
};

QString nameOf(const cups_dest_t &printer)
{
    const QString name = QString::fromUtf8(printer.name);
    return printer.instance ? name + QLatin1Char('/') + QString::fromUtf8(printer.instance) : name;
}

// The user's or the system's default; empty if there is none, or one that does not exist.
QString defaultPrinter(const Cups &cups, http_t *http)
{
    cups_dest_t *printer = cups.namedPrinter(http, nullptr, nullptr);
    if (!printer)
        return {};
    QString name = nameOf(*printer);
    cups.freePrinters(1, printer);
    return name;
}

QString firstPrinter(const Cups &cups, http_t *http)
{
    cups_dest_t *printers = nullptr;
    const int count = cups.printers(http, &printers);
    QString name = count > 0 ? nameOf(*printers) : QString();
    cups.freePrinters(count, printers);
    return name;
}

// Ends the document of a job and returns what the service says of it; nothing if it says nothing. cupsFinishDocument()
// would then return how the last question before it ended, which is well.
std::optional<ipp_status_t> finishDocument(const Cups &cups, http_t *http, const QByteArray &name)
{
    ipp_t *response = cups.response(http, ("/printers/" + name).constData());
    if (!response)
        return {};
    const ipp_status_t status = cups.statusOf(response);
    cups.freeResponse(response);
    return status;
}

// Whether the service has taken the job back. On a connection of its own: the other one may have stopped halfway.
bool takeBack(const Cups &cups, const QByteArray &name, int job)
{
    StopRequest none;
    const Connection connection(cups, none, QDeadlineTimer(cancelLimit));
    // Where there is no answer, the status is that of an earlier one.
    return connection.http() && cups.cancelJob(connection.http(), name.constData(), job, 0) == IPP_STATUS_OK
            && !connection.isLost();
}

} // namespace

Answer PrintService::findPrinter(StopRequest &stop, int limit)
{
    const Cups *cups = loadedCups();
    if (!cups)
        return { Outcome::NoPrinter, {} };
    const Connection connection(*cups, stop, QDeadlineTimer(limit));
    QString printer;
    if (connection.http())
        printer = defaultPrinter(*cups, connection.http());
    if (printer.isEmpty() && !connection.isLost())
        printer = firstPrinter(*cups, connection.http());
    return { printer.isEmpty() ? connection.orElse(Outcome::NoPrinter) : Outcome::Done, printer };
}

Answer PrintService::print(const QString &printer, const QString &title, const QByteArray &pdf, StopRequest &stop)
{
    const Cups *cups = loadedCups();
    if (!cups)
        return { Outcome::NoPrinter, printer };
    const Connection connection(*cups, stop, QDeadlineTimer(QDeadlineTimer::Forever));
    http_t *http = connection.http();
    if (!http)
        return { connection.orElse(Outcome::Refused), printer };

    const QByteArray name = printer.section(QLatin1Char('/'), 0, 0).toUtf8();
    const QByteArray instance = printer.section(QLatin1Char('/'), 1).toUtf8();
    int job = 0;
    if (cups_dest_t *found =
                cups->namedPrinter(http, name.constData(), instance.isEmpty() ? nullptr : instance.constData())) {
        job = cups->createJob(http, name.constData(), title.toUtf8().constData(), found->num_options, found->options);
        cups->freePrinters(1, found);
    }
    if (job == 0)
        return { connection.orElse(Outcome::Refused), printer };

    http_status_t status =
            cups->startDocument(http, name.constData(), job, title.toUtf8().constData(), CUPS_FORMAT_PDF, 1);
    for (qsizetype sent = 0; sent < pdf.size() && status == HTTP_STATUS_CONTINUE && !stop.stopped(); sent += partSize)
        status = cups->writeDocument(http, pdf.constData() + sent, size_t(std::min(partSize, pdf.size() - sent)));
    const bool whole = status == HTTP_STATUS_CONTINUE && !stop.stopped();
    const std::optional<ipp_status_t> answer = whole ? finishDocument(*cups, http, name) : std::nullopt;
    if (answer == IPP_STATUS_OK)
        return { Outcome::Done, printer };
    // A service that has the whole document and then falls silent may print it, unless it takes the job back.
    if (!takeBack(*cups, name, job) && whole && !answer)
        return { Outcome::Unknown, printer };
    return { connection.orElse(Outcome::Refused), printer };
}
