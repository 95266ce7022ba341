// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One text of the content in one language, for titles that stand alone.

#pragma once

#include "contentitem.h"

/*! The words of the text \a textId in \a language; empty while either is unknown. See schema.sql for the ids. */
class Wording : public ContentItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString textId READ textId WRITE setTextId NOTIFY textIdChanged FINAL)
    Q_PROPERTY(QString words READ words NOTIFY wordsChanged FINAL)

public:
    using ContentItem::ContentItem;

    QString textId() const { return m_textId; }
    void setTextId(const QString &textId);
    QString words() const { return m_words; }

signals:
    void textIdChanged();
    void wordsChanged();

protected:
    void reload() override;

private:
    QString m_textId;
    QString m_words;
};
