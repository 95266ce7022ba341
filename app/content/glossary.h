// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which words of a text are explained, as QML sees it.

#pragma once

#include "catalog.h"

#include <QPointer>

/*! A place in a text where a word stands that a fact explains. */
struct ExplainedWord {
    Q_GADGET
    QML_VALUE_TYPE(explainedWord)
    Q_PROPERTY(int start MEMBER start CONSTANT FINAL)
    Q_PROPERTY(int length MEMBER length CONSTANT FINAL)
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)
    Q_PROPERTY(QString factId MEMBER factId CONSTANT FINAL)

public:
    int start = 0;  // in UTF-16 units
    int length = 0; // in UTF-16 units
    QString words;  // as they stand in the text
    QString factId;
};

/*! The words of a language that are explained; see `explained_form` in schema.sql. */
class Glossary : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Catalog *catalog READ catalog WRITE setCatalog NOTIFY catalogChanged REQUIRED FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)

public:
    using QObject::QObject;

    Catalog *catalog() const { return m_catalog; }
    void setCatalog(Catalog *catalog);
    QString language() const { return m_language; }
    void setLanguage(const QString &language);

    /*! The explained words in \a text, in their order, as values of explainedWord: of each fact the first one, but none
       of the section \a sectionId, whose own facts explain themselves. */
    Q_INVOKABLE QVariantList wordsIn(const QString &text, const QString &sectionId) const;

signals:
    void catalogChanged();
    void languageChanged();

private:
    void reload();

    QPointer<Catalog> m_catalog;
    QString m_language;
    QList<ExplainedFormRow> m_forms;
};
