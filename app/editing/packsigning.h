// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signs the texts for the kiosks.

#pragma once

#include "workingcopy.h"

#include <QProcess>

/*! Why no pack was made. */
namespace PackProblems
{
Q_NAMESPACE
QML_ELEMENT

enum Problem {
    NoProblem,
    NotSaved,   // what is edited is not what the file holds
    NoMinisign, // the program that signs is not installed
    NoKey,      // the file is no secret key of minisign
    WrongPassword,
    NotWritten, // detail: what the system or minisign says
};
Q_ENUM_NS(Problem)

} // namespace PackProblems

/*!
    Makes a pack of the file that is edited, as tools/pack does: a copy of it among the user's documents, and beside it
    NAME.minisig, which minisign writes with a secret key of the signer. Neither the key nor its password is kept.
*/
class PackSigning : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(WorkingCopy *copy MEMBER copy NOTIFY copyChanged REQUIRED FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)
    /*! The pack that was made, or that could not be made, and why: one of PackProblems. */
    Q_PROPERTY(QString file READ file NOTIFY ended FINAL)
    Q_PROPERTY(int problem READ problem NOTIFY ended FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY ended FINAL)

public:
    explicit PackSigning(QObject *parent = nullptr);
    /*! Ends minisign; nothing half-written stays. */
    ~PackSigning() override;

    WorkingCopy *copy = nullptr;

    bool isBusy() const { return m_minisign.state() != QProcess::NotRunning; }
    QString file() const { return m_file; }
    int problem() const { return m_problem; }
    QString detail() const { return m_detail; }

    /*! Whether a secret key has a password. */
    Q_INVOKABLE static bool needsPassword(const QString &key);
    /*! A number for a pack of the day \a today, as 2026-12-31: that day and two digits, higher than the one used last.
     */
    Q_INVOKABLE static double nextSequence(const QString &today);
    /*! Signs with the secret key \a key; a pack with the number \a sequence replaces one with a lower number. It ends
       with ended(). Not while it is busy. */
    Q_INVOKABLE void sign(const QString &key, const QString &password, double sequence);

signals:
    void copyChanged();
    void busyChanged();
    void ended();

private:
    void finished();
    void end(PackProblems::Problem problem, const QString &detail = {});

    QProcess m_minisign;
    QString m_file;
    QString m_key; // its path
    qint64 m_sequence = 0;
    PackProblems::Problem m_problem = PackProblems::NoProblem;
    QString m_detail;
};
