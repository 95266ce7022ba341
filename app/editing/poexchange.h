// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that go to a translator and come back.

#pragma once

#include "pofile.h"
#include "workingcopy.h"

/*!
    Writes the texts of the working copy as PO files and takes translations from them. What came back is taken only
   where the other language still says what was translated; fuzzy and empty translations change nothing. All that is
   taken is one step.
*/
class PoExchange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(WorkingCopy *copy MEMBER copy NOTIFY copyChanged REQUIRED FINAL)
    /*! The file that was written or read last, and what the system says where that failed. */
    Q_PROPERTY(QString file READ file NOTIFY done FINAL)
    Q_PROPERTY(QString detail READ detail NOTIFY done FINAL)
    /*! Why the file was not read; one of PoFaults. The line of a broken one; 0 where it is unknown. */
    Q_PROPERTY(int fault READ fault NOTIFY done FINAL)
    Q_PROPERTY(int line READ line NOTIFY done FINAL)
    /*! How many texts were taken, were marked as fuzzy, were empty, or are none of the content. */
    Q_PROPERTY(int taken READ taken NOTIFY done FINAL)
    Q_PROPERTY(int fuzzy READ fuzzy NOTIFY done FINAL)
    Q_PROPERTY(int empty READ empty NOTIFY done FINAL)
    Q_PROPERTY(int unknown READ unknown NOTIFY done FINAL)
    /*! The texts that were not taken because the other language says something else by now. */
    Q_PROPERTY(QStringList outdated READ outdated NOTIFY done FINAL)

public:
    using QObject::QObject;

    WorkingCopy *copy = nullptr;

    /*! Writes a PO file for translations to \a language among the user's documents. False if it cannot be written. */
    Q_INVOKABLE bool write(const QString &language);
    /*! Takes the translations of a PO file. False if it cannot be read; then nothing is taken. */
    Q_INVOKABLE bool read(const QString &file);

    QString file() const { return m_file; }
    QString detail() const { return m_detail; }
    int fault() const { return m_fault; }
    int line() const { return m_line; }
    int taken() const { return m_counts.taken; }
    int fuzzy() const { return m_counts.fuzzy; }
    int empty() const { return m_counts.empty; }
    int unknown() const { return m_counts.unknown; }
    QStringList outdated() const { return m_counts.outdated; }

    /*! The texts of \a copy as a PO file for translations to \a language. */
    static PoFile poOf(const WorkingCopy &copy, const QString &language);

signals:
    void copyChanged();
    void done();

private:
    struct Counts {
        int taken = 0;
        int fuzzy = 0;
        int empty = 0;
        int unknown = 0;
        QStringList outdated;
    };

    bool take(const PoFile &po);
    bool takeOne(const PoEntry &entry, const PoFile &po);

    QString m_file;
    QString m_detail;
    PoFaults::PoFault m_fault = PoFaults::NoFault;
    int m_line = 0;
    Counts m_counts;
};
