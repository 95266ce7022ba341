// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchanswers.h"

#include "catalog.h"
#include "contentdatabase.h"
#include "contentfiles.h"
#include "program.h"
#include "searchmodel.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSqlQuery>

#include <sqlite3.h>

namespace
{

void hear(void *, int code, const char *message)
{
    // Notices, warnings, and a plan made anew after a temporary table came are no faults.
    const int kind = code & 0xff;
    if (kind != SQLITE_NOTICE && kind != SQLITE_WARNING && kind != SQLITE_SCHEMA)
        sqliteComplaints().append(QString::fromUtf8(message));
}

QString pageName(const QString &section, const QString &item, const QString &office)
{
    return item.isEmpty() && office.isEmpty() ? section : item + office;
}

} // namespace

void hearSqlite()
{
    sqlite3_config(SQLITE_CONFIG_LOG, hear, nullptr);
}

QStringList &sqliteComplaints()
{
    static QStringList complaints;
    return complaints;
}

QString withoutMarks(const QString &words)
{
    static const QRegularExpression mark(QStringLiteral("[\\p{Mn}ʼ]"));
    return words.normalized(QString::NormalizationForm_D).remove(mark);
}

QString bracketed(const QString &words)
{
    return QString(words).replace(Catalog::matchStart, QLatin1Char('[')).replace(Catalog::matchEnd, QLatin1Char(']'));
}

QVariant cell(const SearchModel &model, int row, const char *role)
{
    return model.data(model.index(row), model.roleNames().key(role));
}

QString text(const SearchModel &model, int row, const char *role)
{
    return cell(model, row, role).toString();
}

QStringList pages(const SearchModel &model)
{
    QStringList pages;
    for (int row = 0; row < model.count(); ++row)
        pages.append(pageName(text(model, row, "sectionId"), text(model, row, "itemId"), text(model, row, "officeId")));
    return pages;
}

QString answerFault(const SearchModel &model, const Catalog &catalog)
{
    if (model.count() > model.most() || model.count() > model.total())
        return QStringLiteral("there are too many rows");
    if (model.total() > 0 && !model.nearest().isEmpty())
        return QStringLiteral("nearest words stand beside an answer");
    static const QRegularExpression marks(
            QStringLiteral("^[^\\x02\\x03]*(?:\\x02[^\\x02\\x03]+\\x03[^\\x02\\x03]*)*$"));
    for (int row = 0; row < model.count(); ++row) {
        for (const char *role : { "title", "summary" }) {
            const QString words = text(model, row, role);
            if (words.isEmpty() || !marks.match(words).hasMatch())
                return QStringLiteral("row %1 shows %2").arg(row).arg(bracketed(words));
        }
        const QString textId = text(model, row, "textId");
        if (!textId.isEmpty() && catalog.words(textId, model.language()).isEmpty())
            return QStringLiteral("row %1 leads to %2").arg(row).arg(textId);
    }
    return {};
}

QString changedContent(const QString &folder, const char *name, const QByteArray &sql)
{
    const QDir out(folder);
    const QDir sources(out.filePath(QLatin1String(name)));
    QFile file(sources.filePath(QStringLiteral("change.sql")));
    if (!sources.mkpath(QStringLiteral(".")) || !file.open(QIODevice::WriteOnly))
        return {};
    file.write(explainNothing() + sql);
    file.close();
    const QString content = out.filePath(QLatin1String(name) + QStringLiteral(".sqlite"));
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"),
                           { content, QStringLiteral(SOURCE_FOLDER "/resources/content"), sources.path() });
    return tool.code == 0 ? content : QString();
}

ContentWords::ContentWords(const ContentDatabase &database, const Catalog &catalog)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}\\p{N}\\p{M}]+"));
    QSet<QString> seen;
    QList<Word> all;
    QSqlQuery query(database.connection());
    query.exec(QStringLiteral("SELECT entry.language, section, item, office, coalesce(words, text), "
                              "    text NOT IN (SELECT id FROM plain_sentence) FROM entry "
                              "LEFT JOIN wording USING (text, language) ORDER BY entry.id"));
    while (query.next()) {
        const QString page = pageName(query.value(1).toString(), query.value(2).toString(), query.value(3).toString());
        wordings.insert(query.value(4).toString());
        for (auto match = word.globalMatch(query.value(4).toString()); match.hasNext();) {
            const Word one { match.next().captured(), query.value(0).toString() };
            const QString folded = catalog.folded(one.written).value(0);
            if (!pagesOf[folded].contains(page))
                pagesOf[folded].append(page);
            // Plain words are common ones, whose wrong spellings are often other words: those of the full texts are
            // asked for. Some fillers lead nowhere, wherever they stand.
            const auto &fillers = catalog.searchRules().fillers;
            const bool sought = !fillers.contains(folded) || fillers.value(folded) != SearchRules::Sought::Never;
            if (!query.value(5).toBool() || !sought || seen.contains(folded + one.language))
                continue;
            if (folded.size() >= Spelling::shortestForgiven)
                all.append(one);
            seen.insert(folded + one.language);
        }
    }
    for (const Word &one : std::as_const(all)) {
        if (pagesOf.value(catalog.folded(one.written).value(0)).size() <= 2)
            words.append(one);
    }
}
