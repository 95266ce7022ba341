// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "glossary.h"

#include <QSet>

#include <algorithm>

namespace
{

bool isOfAWord(QChar character)
{
    return character.isLetterOrNumber() || character.isMark();
}

// Whether no letter stands before or after the characters.
bool isWhole(const QString &text, qsizetype start, qsizetype end)
{
    return (start == 0 || !isOfAWord(text.at(start - 1))) && (end == text.size() || !isOfAWord(text.at(end)));
}

// Every place in \a text where \a form stands whole.
QList<ExplainedWord> placesOf(const ExplainedFormRow &form, const QString &text)
{
    QList<ExplainedWord> places;
    const qsizetype length = form.words.size();
    for (qsizetype at = text.indexOf(form.words, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(form.words, at + 1, Qt::CaseInsensitive)) {
        if (isWhole(text, at, at + length))
            places.append({ int(at), int(length), text.mid(at, length), form.factId });
    }
    return places;
}

} // namespace

void Glossary::setCatalog(Catalog *catalog)
{
    if (m_catalog == catalog)
        return;
    if (m_catalog)
        m_catalog->disconnect(this);
    m_catalog = catalog;
    if (catalog)
        connect(catalog, &Catalog::contentChanged, this, &Glossary::reload);
    emit catalogChanged();
    reload();
}

void Glossary::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    emit languageChanged();
    reload();
}

QVariantList Glossary::wordsIn(const QString &text, const QString &sectionId) const
{
    QList<ExplainedWord> places;
    for (const ExplainedFormRow &form : m_forms) {
        if (form.sectionId != sectionId)
            places += placesOf(form, text);
    }
    // The longer one of two that begin together: "economía digital".
    std::sort(places.begin(), places.end(), [](const ExplainedWord &a, const ExplainedWord &b) {
        return std::pair(a.start, b.length) < std::pair(b.start, a.length);
    });
    QVariantList values;
    QSet<QString> facts;
    int end = 0;
    for (const ExplainedWord &word : std::as_const(places)) {
        if (word.start < end || facts.contains(word.factId))
            continue;
        end = word.start + word.length;
        facts.insert(word.factId);
        values.append(QVariant::fromValue(word));
    }
    return values;
}

void Glossary::reload()
{
    m_forms.clear();
    if (m_catalog && !m_language.isEmpty())
        m_forms = m_catalog->explainedForms(m_language);
}
