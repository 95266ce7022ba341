// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordforms.h"

#include <algorithm>

WordForms::WordForms(const Catalog &catalog)
    : m_catalog(catalog)
    , m_rules(catalog.searchRules())
{
}

QStringList WordForms::of(const QString &word) const
{
    QList<Root> roots { { word } };
    for (int taken = 0; taken <= mostTaken && !roots.isEmpty(); ++taken) {
        QStringList forms;
        QList<Root> next;
        for (const Root &root : std::as_const(roots)) {
            for (const QString &form : formsOf(root)) {
                if (form != word && !forms.contains(form))
                    forms.append(form);
            }
            for (const Root &shorter : shortened(root)) {
                if (!next.contains(shorter))
                    next.append(shorter);
            }
        }
        if (!forms.isEmpty())
            return forms;
        roots = next;
    }
    return {};
}

// The words of the index that have this root and say something.
QStringList WordForms::formsOf(const Root &root) const
{
    const bool isShort = root.letters.size() < shortestRoot;
    if (isShort && (!root.person || root.letters.size() < shortestWithEndings))
        return {};
    QStringList forms;
    for (const auto &[beginning, term] : m_catalog.termsFrom(
                 isShort ? QStringList { root.letters } : beginnings(root.letters), isShort ? 0 : mostBehind)) {
        const bool isVerb = beginning.size() > root.letters.size();
        if (!m_rules.fillers.contains(term) && areEndings(QStringView(term).mid(beginning.size()), isVerb, mostEndings))
            forms.append(term);
    }
    return forms;
}

// What is left of a root if one more affix is taken from it, each way once.
QList<WordForms::Root> WordForms::shortened(const Root &root) const
{
    QList<Root> shorter;
    const auto takeBefore = [&](const QStringList &affixes) {
        for (const QString &affix : affixes) {
            if (root.letters.startsWith(affix))
                shorter.append({ root.letters.mid(affix.size()), false });
        }
    };
    for (const QString &ending : root.person ? m_rules.endings : m_rules.endings + m_rules.tenses) {
        if (root.letters.endsWith(ending))
            shorter.append({ root.letters.chopped(ending.size()), root.person });
    }
    if (root.person)
        takeBefore(m_rules.persons);
    takeBefore(m_rules.voices);
    return shorter;
}

// The beginnings of words that have this root: with each first letter that it may have, person and voice.
QStringList WordForms::beginnings(const QString &root) const
{
    QStringList roots { root };
    if (m_rules.firstLetters.contains(root.left(1))) {
        for (const QString &letter : m_rules.firstLetters) {
            if (!root.startsWith(letter))
                roots.append(letter + root.mid(1));
        }
    }
    const QStringList none { QString() };
    QStringList beginnings;
    for (const QString &person : none + m_rules.persons) {
        for (const QString &voice : none + m_rules.voices) {
            for (const QString &one : std::as_const(roots))
                beginnings.append(person + voice + one);
        }
    }
    return beginnings;
}

bool WordForms::areEndings(QStringView rest, bool ofVerb, int most) const
{
    if (rest.isEmpty() || most == 0)
        return rest.isEmpty();
    const QStringList endings = ofVerb ? m_rules.endings + m_rules.tenses : m_rules.endings;
    return std::any_of(endings.cbegin(), endings.cend(), [&](const QString &ending) {
        return rest.startsWith(ending) && areEndings(rest.mid(ending.size()), ofVerb, most - 1);
    });
}
