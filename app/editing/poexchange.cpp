// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "poexchange.h"

#include "documents.h"
#include "editedtexts.h"
#include "query.h"
#include "storedfiles.h"

#include <QFileInfo>
#include <QSet>

namespace
{

// The language that a translation to \a language is made from: the first other one.
QString sourceFor(const WorkingCopy &copy, const QString &language)
{
    const QStringList codes = copy.languageCodes();
    for (const QString &code : codes) {
        if (code != language)
            return code;
    }
    return {};
}

// As the columns of the content file are called.
QString stateOf(const EditedWords &words)
{
    return words.reviewed
            ? QStringLiteral("status: reviewed\nreviewer: %1\nreviewed_on: %2").arg(words.reviewer, words.reviewedOn)
            : QStringLiteral("status: draft");
}

// Texts that stand on no page of the editor, such as words that are explained.
QStringList furtherTexts(const WorkingCopy &copy, const QSet<QString> &listed)
{
    QStringList further =
            Answer(copy.database(), QStringLiteral("SELECT DISTINCT text FROM checked_against ORDER BY text"))
                    .firstColumn();
    further.removeIf([&listed](const QString &text) { return listed.contains(text); });
    return further;
}

} // namespace

PoFile PoExchange::poOf(const WorkingCopy &copy, const QString &language)
{
    PoFile po { language, sourceFor(copy, language), copy.revision(), {} };
    QSet<QString> listed;
    const auto add = [&](const QString &text, const QString &place) {
        const EditedWords words = copy.words(text, language);
        const QString source = copy.words(text, po.sourceLanguage).words;
        // Without words there is nothing to translate.
        if (source.isEmpty() || listed.contains(text))
            return;
        listed.insert(text);
        po.entries.append({ text, source, words.words, words.older ? words.checkedCounterpart : QString(), place,
                            stateOf(words), words.older && !words.words.isEmpty() });
    };
    for (const EditedPage &page : editedPages(copy)) {
        QStringList titles;
        for (const QString &code : { po.sourceLanguage, language })
            titles.append(copy.words(page.titleText, code).words);
        titles.removeAll(QString());
        for (const EditedText &text : editedTexts(copy, page.pageId))
            add(text.textId, titles.join(QStringLiteral(" · ")));
    }
    for (const QString &text : furtherTexts(copy, listed))
        add(text, {});
    return po;
}

bool PoExchange::write(const QString &language)
{
    m_file = freeDocument(QStringLiteral("mitic-textos-") + language, QStringLiteral("po"));
    const QByteArray bytes = poBytes(poOf(*copy, language));
    const bool written = !bytes.isEmpty() && replaceStored(m_file, bytes);
    m_detail = written ? QString() : lastStorageFault();
    emit done();
    return written;
}

bool PoExchange::read(const QString &file)
{
    const PoReading reading = readPo(file);
    m_file = file;
    m_detail = reading.detail;
    m_line = reading.line;
    m_fault = reading.fault;
    m_counts = {};
    PoFile po = reading.file;
    if (po.sourceLanguage.isEmpty())
        po.sourceLanguage = sourceFor(*copy, po.language);
    const QStringList codes = copy->languageCodes();
    const bool known =
            codes.contains(po.language) && codes.contains(po.sourceLanguage) && po.language != po.sourceLanguage;
    if (m_fault == PoFaults::NoFault && (!known || !take(po)))
        m_fault = PoFaults::OtherContent;
    emit done();
    return m_fault == PoFaults::NoFault;
}

// False if it has no text of the content.
bool PoExchange::take(const PoFile &po)
{
    const bool stored = copy->step(po.entries.value(0).context, [&] {
        for (const PoEntry &entry : po.entries) {
            if (!takeOne(entry, po))
                return false;
        }
        return true;
    });
    if (!stored)
        m_counts.taken = 0;
    if (m_counts.taken > 0)
        emit copy->reloaded();
    return m_counts.unknown < po.entries.size();
}

// False if SQLite refuses.
bool PoExchange::takeOne(const PoEntry &entry, const PoFile &po)
{
    const QString source = copy->words(entry.context, po.sourceLanguage).words;
    const EditedWords words = copy->words(entry.context, po.language);
    const QString translation = copy->tidied(entry.translation, po.language).simplified();
    if (source.isEmpty()) {
        ++m_counts.unknown;
    } else if (translation.isEmpty()) {
        ++m_counts.empty;
    } else if (entry.fuzzy) {
        ++m_counts.fuzzy;
    } else if (entry.source != source) {
        m_counts.outdated.append(entry.context);
    } else if (translation != words.words || words.older) {
        ++m_counts.taken;
        return (translation == words.words || storeWords(copy->database(), entry.context, po.language, translation))
                && storeChecked(copy->database(), entry.context);
    }
    return true;
}
