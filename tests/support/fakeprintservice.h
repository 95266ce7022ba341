// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A print service for tests, beside the machine's own: it speaks as much of IPP (RFC 8010, 8011) as libcups asks for
// when it looks for printers and sends a job, and it can be slow, silent or unwilling.

#pragma once

#include <QByteArray>
#include <QHash>
#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;

/*! A print service on a socket in a folder. Programs that are to use it find its name in CUPS_SERVER. Needs an event
    loop that runs. */
class FakePrintService : public QObject
{
    Q_OBJECT

public:
    /*! A job as it arrived. */
    struct Job {
        QString printer;
        QString title;
        QByteArray document; // empty until all of it has come
        bool cancelled = false;
    };

    /*! Starts it in \a folder, which is made, with one printer. */
    explicit FakePrintService(const QString &folder);

    /*! The path of its socket. */
    QString path() const { return m_server.fullServerName(); }

    QStringList printers { QStringLiteral("Planta_2") };
    /*! One of the printers; empty for none. */
    QString defaultPrinter = QStringLiteral("Planta_2");
    /*! Whether questions are left without an answer: those that have come by then, too. */
    bool silent = false;
    /*! Whether jobs are refused. */
    bool refuses = false;
    /*! Whether a document that has come is left without an answer until release(). */
    bool holdsDocuments = false;

    const QList<Job> &jobs() const { return m_jobs; }
    /*! How many questions have come, documents that are held included. */
    int questions() const { return m_questions; }
    /*! How many documents are held. */
    int held() const { return int(m_held.size()); }
    /*! Answers for the documents that are held, and holds no more. */
    void release();

signals:
    void documentHeld();

private:
    struct Request; // of IPP

    void receive(QLocalSocket *socket);
    // Takes one whole request off \a bytes; false while more is to come.
    bool takeRequest(QLocalSocket *socket, QByteArray &bytes);
    void answer(QLocalSocket *socket, const QByteArray &ipp);
    QByteArray answerTo(const Request &request);

    QHash<QLocalSocket *, QByteArray> m_received;
    QHash<QLocalSocket *, bool> m_invited; // to send the body of its request
    QList<Job> m_jobs;
    int m_questions = 0;
    QList<std::pair<QLocalSocket *, QByteArray>> m_held; // whom to answer, and what
    QLocalServer m_server;                               // goes first: its sockets use what is above
};
