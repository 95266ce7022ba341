// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds pages by words, in all languages at once, however they are written.

#pragma once

#include "contentmodels.h"
#include "search.h"

/*! A page that was found, as a card shows it. */
struct FoundRow {
    Q_GADGET
    Q_PROPERTY(int place MEMBER place CONSTANT FINAL)
    Q_PROPERTY(QString sectionId MEMBER sectionId CONSTANT FINAL)
    Q_PROPERTY(QString itemId MEMBER itemId CONSTANT FINAL)
    Q_PROPERTY(QString officeId MEMBER officeId CONSTANT FINAL)
    Q_PROPERTY(QString textId MEMBER textId CONSTANT FINAL)
    Q_PROPERTY(QString symbol MEMBER symbol CONSTANT FINAL)
    Q_PROPERTY(QString accent MEMBER accent CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString summary MEMBER summary CONSTANT FINAL)
    Q_PROPERTY(QString otherLanguage MEMBER otherLanguage CONSTANT FINAL)
    Q_PROPERTY(QString otherWords MEMBER otherWords CONSTANT FINAL)
    Q_PROPERTY(bool answered MEMBER answered CONSTANT FINAL)

public:
    int place = 0; // on the page of results, from 0: rows are the same while their number is
    QString sectionId;
    QString itemId;        // empty for a page of the section itself
    QString officeId;      // empty for a page of no office
    QString textId;        // the text that answers, to open the page at; empty where it is the page's title
    QString symbol;        // the name of its icon
    QString accent;        // the name of its colour
    QString title;         // in the language of the model, matches marked as in HitRow
    QString summary;       // a few words on it, or the text that answers; as the title
    QString otherLanguage; // the code of the language the match is in, where it is not that of the model
    QString otherWords;    // the words that match in it
    bool answered = true;  // false: what was asked for is not known here
};

/*!
    The pages that hold what is asked for, best first (Search says in which order). Spelling as typed goes before
    spelling by `folding` (schema.sql) alone, whole words before begun ones, titles before running text, the language of
    the model before others.

    The rows are one page of the answer: \a most of them from \a from on.
*/
class SearchModel : public ContentModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(int from READ from WRITE setFrom NOTIFY fromChanged FINAL)
    Q_PROPERTY(int most READ most WRITE setMost NOTIFY mostChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY answered FINAL)
    Q_PROPERTY(bool asked READ asked NOTIFY answered FINAL)
    Q_PROPERTY(QList<QString> nearest READ nearest NOTIFY answered FINAL)
    Q_PROPERTY(QList<QString> suggestions READ suggestions NOTIFY answered FINAL)

public:
    explicit SearchModel(QObject *parent = nullptr);

    /*! What is asked for, as it was typed. */
    QString query() const { return m_query; }
    void setQuery(const QString &query);
    /*! The first row of the answer that is listed, from 0; a new query returns to 0. */
    int from() const { return m_from; }
    void setFrom(int from);
    /*! How many are listed, at least 1. */
    int most() const { return m_most; }
    void setMost(int most);
    /*! How many pages answer. */
    int total() const { return int(m_answer.hits.size()); }
    /*! Whether the query is long enough to be asked, and holds more than fillers. */
    bool asked() const { return m_answer.asked; }
    /*! Where nothing answers: up to three words of the content in this language that are written alike. */
    QList<QString> nearest() const { return m_answer.nearest; }
    /*! What may be asked, before anything is. */
    QList<QString> suggestions() const { return m_suggestions; }

    /*! \a words with the matches of the query marked as in HitRow; empty if there are none. */
    Q_INVOKABLE QString marked(const QString &words) const;

signals:
    void queryChanged();
    void fromChanged();
    void mostChanged();
    /*! There is another answer. */
    void answered();

protected:
    QVariantList fetch() override;
    void updated() override { emit answered(); }

private:
    FoundRow rowOf(const HitRow &hit, const QList<SectionRow> &sections) const;

    QString m_query;
    int m_from = 0;
    int m_most = 3;
    SearchAnswer m_answer;
    QList<QString> m_suggestions;
};
