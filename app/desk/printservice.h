// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The print service of this machine, CUPS, asked through its own library. The library is opened at the first use, so a
// kiosk, which never prints, does not map it, and the program runs where it is not installed. Names of printers come
// from its interface: what its commands print is written for people, in their language, errors included.

#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>

/*! A request to stop that one thread makes and another one obeys. */
class StopRequest
{
public:
    void stop() { std::atomic_ref(m_stopped).store(1); }
    bool stopped() const { return std::atomic_ref(m_stopped).load() != 0; }
    /*! The flag itself, for libcups, which reads a plain int: not 0 once stopped. */
    int *flag() { return &m_stopped; }

private:
    // Mutable because std::atomic_ref wants it so, also to read.
    mutable int m_stopped = 0;
};

/*! What staff print with. Every function waits for the print service, so none is called in the thread of a window. */
namespace PrintService
{

enum class Outcome {
    Done,
    NoPrinter, // there is no libcups, no print service or no printer
    NoAnswer,  // the print service did not answer in time
    Refused,   // the job was not taken, and nothing will be printed
    Stopped,   // by request, and nothing will be printed
    Unknown,   // contact was lost when the whole job was sent: it may be printed
};

/*! How a question to the print service ended. */
struct Answer {
    Outcome outcome = Outcome::NoPrinter;
    QString printer; // its name as CUPS has it, "name" or "name/instance"; only where one was found
};

/*! Looks for the user's default printer, else the system's, else the first one. Waits \a limit ms at most, but for the
    look-up of a host's name. */
Answer findPrinter(StopRequest &stop, int limit);

/*! Sends \a pdf to \a printer as a job called \a title, with the user's own options of that printer. Waits for as long
    as the printer takes it, until \a stop. */
Answer print(const QString &printer, const QString &title, const QByteArray &pdf, StopRequest &stop);

} // namespace PrintService
