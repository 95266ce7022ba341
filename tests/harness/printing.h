// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tests of the print panel share: a home of one's own, the panel, and what stands on a saved sheet.

#pragma once

#include "visit.h"

#include <QStringList>
#include <QTemporaryDir>

/*! A home for one test: documents go there, and no printer of this machine is seen. */
class DeskHome
{
public:
    DeskHome();

    QString path() const { return m_folder.path(); }
    /*! Where documents are saved. */
    static QString documents();
    /*! The first saved document; empty if there is none. */
    static QString saved();

private:
    QTemporaryDir m_folder;
};

/*! The window of staff, px. */
extern const Screen desk;

/*! Opens the print panel of the page that is shown. */
void openPrintPanel(Visit &visit);

/*! What \a program says on stdout; on stderr if it fails. */
QString saidBy(const QString &program, const QStringList &arguments);

/*! The words of a PDF, as a search or a screen reader finds them; \a options are those of pdftotext. */
QString wordsOfPdf(const QString &file, const QStringList &options = {});

/*! Words without what the layout adds: spaces are single, letters composed. */
QString simple(const QString &words);
