// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"

#include "program.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace
{

constexpr int paragraphsAPage = 100;
constexpr int shortestParagraph = 8; // words
constexpr int longestParagraph = 42;

// A language that says nothing, but looks like one to an index.
class Babble
{
public:
    Babble(const char *syllables, quint32 seed)
        : m_syllables(QString::fromUtf8(syllables).split(QLatin1Char(' ')))
        , m_random(seed)
    {
    }

    QString words(int count)
    {
        QString words;
        for (int i = 0; i < count; ++i)
            words += (i == 0 ? QString() : QStringLiteral(" ")) + word();
        words[0] = words.at(0).toUpper();
        return words;
    }

    int upTo(int most) { return m_random.bounded(most + 1); }

private:
    // The more is said, the more words there are; the word of rank r is said 1/r as often as the first one.
    QString word()
    {
        const double known = 20 * std::sqrt(++m_said);
        auto rank = int(std::pow(known, m_random.generateDouble()));
        QString word;
        for (const int syllables = int(m_syllables.size()); word.isEmpty() || rank > 0; rank /= syllables)
            word += m_syllables.at(rank % syllables);
        return word;
    }

    QStringList m_syllables;
    QRandomGenerator m_random;
    double m_said = 0;
};

} // namespace

QByteArray corpusSql(int paragraphs)
{
    Babble spanish(
            "de la en que por ción men to co pa ra mi es tra do ca ter sio nes gu ría pú bli án lo sá ñe du vi ju", 1);
    Babble guarani("ha pe mba tã ko ñe ʼẽ rã re ku ri mo gua po ra te g̃ua ỹ nde kue hu pi õ ʼi ve jo ka sã mby ru", 2);

    QByteArray sql("INSERT INTO section (id, position, layout, icon)\n"
                   "    SELECT 'archive', max(position) + 1, 'items', 'clock' FROM section;\n"
                   "INSERT INTO wording (text, language, words) VALUES\n"
                   "    ('archive.title', 'es', 'Archivo'), ('archive.title', 'gn', 'Ñongatuha'),\n"
                   "    ('archive.short', 'es', 'Archivo'), ('archive.short', 'gn', 'Ñongatuha'),\n"
                   "    ('archive.summary', 'es', 'Lo que se guarda'), ('archive.summary', 'gn', 'Oñeñongatúva'),\n"
                   "    ('archive.item', 'es', 'Parte %1'), ('archive.item', 'gn', 'Vore %1');\n");
    const auto say = [&sql](const QString &text, const char *language, const QString &words) {
        sql += "INSERT INTO wording (text, language, words) VALUES ('" + text.toUtf8() + "', '" + language + "', '"
                + words.toUtf8() + "');\n";
    };
    for (int i = 0; i < paragraphs; ++i) {
        const auto item = QStringLiteral("archive.%1").arg(i / paragraphsAPage + 1);
        const auto paragraph = QStringLiteral("%1.%2").arg(item).arg(i % paragraphsAPage + 1);
        if (i % paragraphsAPage == 0) {
            sql += QStringLiteral("INSERT INTO item VALUES ('%1', 'archive', %2);\n")
                           .arg(item)
                           .arg(i / paragraphsAPage + 1)
                           .toUtf8();
            say(item + QStringLiteral(".title"), "es", spanish.words(4));
            say(item + QStringLiteral(".title"), "gn", guarani.words(4));
            const QString plain = item + QStringLiteral(".plain.1");
            sql += QStringLiteral("INSERT INTO plain_sentence VALUES ('%1', 'archive', '%2', 1, 'clock');\n")
                           .arg(plain, item)
                           .toUtf8();
            say(plain, "es", QStringLiteral("Se guarda."));
            say(plain, "gn", QStringLiteral("Oñeñongatu."));
        }
        sql += QStringLiteral("INSERT INTO paragraph VALUES ('%1', 'archive', '%2', %3);\n")
                       .arg(paragraph, item)
                       .arg(i % paragraphsAPage + 1)
                       .toUtf8();
        const int length = shortestParagraph + spanish.upTo(longestParagraph - shortestParagraph);
        say(paragraph, "es", spanish.words(length) + QLatin1Char('.'));
        say(paragraph, "gn", guarani.words(length) + QLatin1Char('.'));
    }
    return sql;
}

QString corpusFile(const QString &folder, int paragraphs)
{
    const QDir place(folder);
    const auto sources = QStringLiteral("corpus-%1").arg(paragraphs);
    if (!place.mkpath(sources))
        return {};
    QFile file(place.filePath(sources + QStringLiteral("/archive.sql")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(corpusSql(paragraphs));
    file.close();
    const QString out = place.filePath(sources + QStringLiteral(".sqlite"));
    const Ended tool = run(QStringLiteral(SOURCE_FOLDER "/tools/content"),
                           { out, QStringLiteral(SOURCE_FOLDER "/resources/content"),
                             QStringLiteral(SOURCE_FOLDER "/resources/map"), place.filePath(sources) });
    return tool.code == 0 ? out : QString();
}
