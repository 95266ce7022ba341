// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reviewer reads on paper.

#pragma once

#include "workingcopy.h"

/*! The texts that want a reviewer, as tables to be printed. */
class ReviewTable : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(WorkingCopy *copy MEMBER copy NOTIFY copyChanged REQUIRED FINAL)

public:
    using QObject::QObject;

    WorkingCopy *copy = nullptr;

    /*! How many texts are not reviewed in all languages, or are older than their counterpart. */
    Q_INVOKABLE int count() const;
    /*! These texts as HTML: a table a page, with a number and a column a language for each text, and room for
       corrections below it. \a older is written to a wording that is older than its counterpart, \a lines is what a
       signature needs. */
    Q_INVOKABLE QString html(const QString &older, const QStringList &lines) const;

signals:
    void copyChanged();
};
