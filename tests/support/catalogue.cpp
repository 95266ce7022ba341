// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue.h"

#include "program.h"

#include <QFile>
#include <QXmlStreamReader>

QList<Message> readCatalogue(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QString context;
    bool numerus = false;
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append({ context, {}, {}, {}, {} });
            numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!numerus)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    for (Message &message : messages)
        message.translation = message.forms.isEmpty() ? QString() : message.forms.constLast();
    return xml.hasError() ? QList<Message>() : messages;
}

QList<Message> messagesInSources(const QString &folder)
{
    const QString fresh = folder + QStringLiteral("/fresh_es.ts");
    const Ended lupdate =
            run(QStringLiteral(LUPDATE),
                { QStringLiteral("-silent"), QStringLiteral(SOURCE_FOLDER "/qml"), QStringLiteral("-ts"), fresh });
    return lupdate.code == 0 ? readCatalogue(fresh) : QList<Message>();
}
