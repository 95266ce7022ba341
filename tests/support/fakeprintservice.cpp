// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakeprintservice.h"

#include <QDir>
#include <QLocalSocket>
#include <QtEndian>

#include <optional>

namespace
{

// Of RFC 8010 and 8011, and of CUPS.
enum Operation : quint16 {
    CreateJob = 0x0005,
    SendDocument = 0x0006,
    CancelJob = 0x0008,
    GetPrinterAttributes = 0x000B,
    CupsGetDefault = 0x4001,
    CupsGetPrinters = 0x4002,
};
enum Status : quint16 { Ok = 0x0000, NotFound = 0x0406, NotPossible = 0x0404, NotAccepting = 0x0506, Unknown = 0x0501 };
enum Tag : char {
    OperationGroup = 0x01,
    JobGroup = 0x02,
    End = 0x03,
    PrinterGroup = 0x04,
    Integer = 0x21,
    Boolean = 0x22,
    Enum = 0x23,
    Name = 0x42,
    Keyword = 0x44,
    Uri = 0x45,
    Charset = 0x47,
    NaturalLanguage = 0x48,
    MimeType = 0x49,
};
constexpr qint32 idle = 3;
constexpr qint32 pending = 3;
constexpr qsizetype headSize = 8; // version, operation or status, id

QByteArray number(auto value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray attribute(char tag, const QByteArray &name, const QByteArray &value)
{
    return tag + number(quint16(name.size())) + name + number(quint16(value.size())) + value;
}

QByteArray describe(const QString &printer)
{
    const QByteArray name = printer.toUtf8();
    return QByteArray(1, PrinterGroup) + attribute(Name, "printer-name", name)
            + attribute(Uri, "printer-uri-supported", "ipp://localhost/printers/" + name)
            + attribute(Enum, "printer-type", number(qint32(0))) + attribute(Enum, "printer-state", number(idle))
            + attribute(Boolean, "printer-is-accepting-jobs", QByteArray(1, 1))
            + attribute(Keyword, "uri-security-supported", "none")
            + attribute(Keyword, "uri-authentication-supported", "none")
            + attribute(MimeType, "document-format-supported", "application/pdf")
            + attribute(Enum, "operations-supported", number(qint32(CreateJob)))
            + attribute(Enum, {}, number(qint32(SendDocument)));
}

// The body of \a bytes from \a at on if all of it has come, and the place behind it in \a end.
std::optional<QByteArray> chunkedBody(const QByteArray &bytes, qsizetype at, qsizetype &end)
{
    QByteArray body;
    while (true) {
        const qsizetype line = bytes.indexOf("\r\n", at);
        if (line < 0)
            return {};
        const qsizetype size = bytes.mid(at, line - at).toLongLong(nullptr, 16);
        at = line + 2;
        if (bytes.size() < at + size + 2)
            return {};
        body += bytes.mid(at, size);
        at += size + 2;
        end = at;
        if (size == 0)
            return body;
    }
}

} // namespace

struct FakePrintService::Request {
    quint16 operation = 0;
    QByteArray id;
    QHash<QByteArray, QByteArray> attributes; // the first value of each
    QByteArray document;

    explicit Request(const QByteArray &ipp)
        : operation(qFromBigEndian<quint16>(ipp.constData() + 2))
        , id(ipp.mid(4, 4))
    {
        qsizetype at = headSize;
        const auto text = [&] {
            const auto size = qFromBigEndian<quint16>(ipp.constData() + at);
            at += 2 + size;
            return ipp.mid(at - size, size);
        };
        while (at < ipp.size() && ipp.at(at) != End) {
            if (ipp.at(at++) < 0x10)
                continue; // a group begins
            const QByteArray name = text();
            const QByteArray value = text();
            if (!name.isEmpty())
                attributes.insert(name, value);
        }
        document = ipp.mid(at + 1);
    }

    QString printer() const { return QString::fromUtf8(attributes.value("printer-uri").split('/').constLast()); }
};

FakePrintService::FakePrintService(const QString &folder)
{
    QDir().mkpath(folder);
    if (!m_server.listen(folder + QStringLiteral("/cups.sock")))
        qFatal("The print service for tests cannot listen: %s", qPrintable(m_server.errorString()));
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { receive(socket); });
            connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
                m_received.remove(socket);
                m_invited.remove(socket);
                m_held.removeIf([socket](const auto &held) { return held.first == socket; });
                socket->deleteLater();
            });
        }
    });
}

void FakePrintService::release()
{
    holdsDocuments = false;
    for (const auto &[socket, ipp] : std::exchange(m_held, {}))
        answer(socket, ipp);
}

void FakePrintService::receive(QLocalSocket *socket)
{
    QByteArray &bytes = m_received[socket];
    bytes += socket->readAll();
    while (!silent && takeRequest(socket, bytes)) { }
}

bool FakePrintService::takeRequest(QLocalSocket *socket, QByteArray &bytes)
{
    const qsizetype body = bytes.indexOf("\r\n\r\n") + 4;
    if (body < 4)
        return false;
    const QByteArray head = bytes.left(body).toLower();
    if (head.contains("\r\nexpect: 100-continue\r\n") && !std::exchange(m_invited[socket], true))
        socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    QByteArray ipp;
    qsizetype end = 0;
    const qsizetype length = head.indexOf("\r\ncontent-length:");
    if (length < 0) {
        const auto whole = chunkedBody(bytes, body, end);
        if (!whole)
            return false;
        ipp = *whole;
    } else {
        const qsizetype from = length + qsizetype(sizeof "\r\ncontent-length:") - 1;
        end = body + head.mid(from, head.indexOf("\r\n", from) - from).trimmed().toLongLong();
        if (bytes.size() < end)
            return false;
        ipp = bytes.mid(body, end - body);
    }
    bytes.remove(0, end);
    m_invited[socket] = false;
    ++m_questions;
    const Request request(ipp);
    const QByteArray said = answerTo(request);
    if (holdsDocuments && request.operation == SendDocument) {
        m_held.append({ socket, said });
        emit documentHeld();
    } else {
        answer(socket, said);
    }
    return true;
}

void FakePrintService::answer(QLocalSocket *socket, const QByteArray &ipp)
{
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: "
                  + QByteArray::number(ipp.size()) + "\r\n\r\n" + ipp);
}

QByteArray FakePrintService::answerTo(const Request &request)
{
    quint16 status = Ok;
    QByteArray said;
    switch (request.operation) {
    case CupsGetDefault:
        if (defaultPrinter.isEmpty())
            status = NotFound;
        else
            said = describe(defaultPrinter);
        break;
    case CupsGetPrinters:
        for (const QString &printer : printers)
            said += describe(printer);
        if (printers.isEmpty())
            status = NotFound;
        break;
    case GetPrinterAttributes:
        if (printers.contains(request.printer()))
            said = describe(request.printer());
        else
            status = NotFound;
        break;
    case CreateJob:
        if (refuses) {
            status = NotAccepting;
            break;
        }
        m_jobs.append({ request.printer(), QString::fromUtf8(request.attributes.value("job-name")), {} });
        said = QByteArray(1, JobGroup) + attribute(Integer, "job-id", number(qint32(m_jobs.size())))
                + attribute(Enum, "job-state", number(pending));
        break;
    case SendDocument:
    case CancelJob: {
        const auto job = qFromBigEndian<qint32>(request.attributes.value("job-id", QByteArray(4, '\0')).constData());
        if (job < 1 || job > m_jobs.size())
            status = NotFound;
        else if (request.operation == SendDocument)
            m_jobs[job - 1].document = request.document;
        else
            m_jobs[job - 1].cancelled = true;
        break;
    }
    default:
        status = Unknown;
    }
    return QByteArray("\x02\x00", 2) + number(status) + request.id + char(OperationGroup)
            + attribute(Charset, "attributes-charset", "utf-8")
            + attribute(NaturalLanguage, "attributes-natural-language", "en") + said + char(End);
}
