// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spokencontent.h"

#include "catalogue.h"
#include "contentdatabase.h"

#include <QDir>
#include <QSqlQuery>

QList<ShownText> shownTexts()
{
    QList<ShownText> texts;
    const ContentDatabase database;
    QSqlQuery wordings(database.connection());
    wordings.exec(QStringLiteral("SELECT text, language, words FROM wording"));
    while (wordings.next()) {
        ShownText text { wordings.value(0).toString(), wordings.value(1).toString(), wordings.value(2).toString(), {} };
        QSqlQuery glosses(database.connection());
        glosses.prepare(QStringLiteral("SELECT words, gloss_language FROM gloss WHERE text = ? AND language = ?"));
        glosses.addBindValue(text.place);
        glosses.addBindValue(text.language);
        glosses.exec();
        while (glosses.next())
            text.glosses.append({ glosses.value(0).toString(), glosses.value(1).toString() });
        texts.append(text);
    }
    for (const char *language : { "es", "gn" }) {
        const QString code = QString::fromLatin1(language);
        for (const Message &message :
             readCatalogue(QStringLiteral(SOURCE_FOLDER "/translations/kiosk_%1.ts").arg(code))) {
            for (QString words : message.forms) {
                words.replace(QStringLiteral("%1"), QStringLiteral("3"))
                        .replace(QStringLiteral("%2"), QStringLiteral("4"));
                texts.append({ message.place(), code, words, {} });
            }
        }
    }
    return texts;
}
