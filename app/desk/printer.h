// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The printer of this machine for a panel: asks the print service in a thread, so that the window never waits for it,
// and says at any time what is known and what is under way.

#pragma once

#include "printservice.h"
#include "sheet.h"

#include <QObject>
#include <QQmlEngine>

#include <functional>
#include <memory>

class QThread;

/*! The printer that staff print on. */
class Printer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    /*! Its name: the user's default printer, else the system's, else the first; empty while none is known. */
    Q_PROPERTY(QString name READ name NOTIFY nameChanged FINAL)
    /*! Whether a job is under way: the window must not be closed before it has ended. */
    Q_PROPERTY(bool busy READ busy NOTIFY stateChanged FINAL)

public:
    enum State {
        Unasked,  //!< nobody has looked for a printer
        Looking,  //!< it is not known whether there is one
        Ready,    //!< there is one
        Missing,  //!< there is none
        Silent,   //!< the print service does not answer
        Sending,  //!< a job is under way
        Stopping, //!< a job is under way and is being stopped
    };
    Q_ENUM(State)

    using QObject::QObject;
    /*! Stops what is under way. Waits a few seconds at most: the look-up of a host's name cannot be stopped. */
    ~Printer() override;

    State state() const { return m_state; }
    QString name() const { return m_name; }
    bool busy() const { return m_state == Sending || m_state == Stopping; }

    /*! Looks for a printer; ends with looked(). Does nothing while it looks or a job is under way. */
    Q_INVOKABLE void look();
    /*! Sends it \a sheet; ends with sent(), failed(), stopped() or lost(). Does nothing unless it is ready. */
    Q_INVOKABLE void send(Sheet *sheet);
    /*! Stops the job that is under way. */
    Q_INVOKABLE void stop();

signals:
    void stateChanged();
    void nameChanged();
    void looked();
    /*! The print service has the whole job. */
    void sent();
    /*! The job was not taken, and nothing is printed. */
    void failed();
    /*! The job was stopped, and nothing is printed. */
    void stopped();
    /*! The print service fell silent after it had the whole job: it may be printed. */
    void lost();

private:
    using Work = std::function<PrintService::Answer(StopRequest &)>;
    using Done = std::function<void(const PrintService::Answer &)>;

    void setState(State state);
    // Does \a work in a thread, then \a done in this one.
    void start(State state, const Work &work, const Done &done);
    void takeLook(const PrintService::Answer &answer);
    void takeJob(const PrintService::Answer &answer);

    State m_state = Unasked;
    QString m_name;
    QThread *m_thread = nullptr;
    std::shared_ptr<StopRequest> m_stop;
};
