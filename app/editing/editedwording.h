// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One text in one language as a field of the editor shows it.

#pragma once

#include "workingcopy.h"

/*! The words of a text, what is known of them, and what was found about them. Follows the working copy. */
class EditedWording : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(WorkingCopy *copy READ copy WRITE setCopy NOTIFY asked REQUIRED FINAL)
    Q_PROPERTY(QString textId READ textId WRITE setTextId NOTIFY asked FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY asked FINAL)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed FINAL)
    Q_PROPERTY(QString reviewer READ reviewer NOTIFY changed FINAL)
    Q_PROPERTY(QString reviewedOn READ reviewedOn NOTIFY changed FINAL)
    Q_PROPERTY(bool older READ isOlder NOTIFY changed FINAL)
    Q_PROPERTY(QString checkedCounterpart READ checkedCounterpart NOTIFY changed FINAL)

public:
    using QObject::QObject;

    WorkingCopy *copy() const { return m_copy; }
    void setCopy(WorkingCopy *copy);
    QString textId() const { return m_textId; }
    void setTextId(const QString &textId);
    QString language() const { return m_language; }
    void setLanguage(const QString &language);

    QString words() const { return m_known.words; }
    bool isReviewed() const { return m_known.reviewed; }
    QString reviewer() const { return m_known.reviewer; }
    QString reviewedOn() const { return m_known.reviewedOn; }
    bool isOlder() const { return m_known.older; }
    QString checkedCounterpart() const { return m_known.checkedCounterpart; }

signals:
    void asked();
    void changed();

private:
    void reload();

    WorkingCopy *m_copy = nullptr;
    QString m_textId;
    QString m_language;
    EditedWords m_known;
};
