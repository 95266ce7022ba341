// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "officevisit.h"

#include "program.h"

#include <QImage>
#include <QTest>

Stop stopAt(const char *officeId, Navigator::Overlay overlay)
{
    Stop stop = offices;
    stop.place.officeId = QLatin1String(officeId);
    stop.overlay = overlay;
    return stop;
}

StreetMap *mapOf(const Visit &visit)
{
    for (QQuickItem *item : visit.visibleItems()) {
        if (auto *map = qobject_cast<StreetMap *>(item))
            return map;
    }
    return nullptr;
}

QByteArray cardOf(const char *name, const char *street, const char *town, const char *place, const char *note)
{
    return QByteArray("BEGIN:VCARD\r\nVERSION:3.0\r\nN:MITIC · ") + name + ";;;;\r\nFN:MITIC · " + name
            + "\r\nORG:MITIC\r\nADR:;;" + street + ";" + town + ";;;\r\nGEO:" + place + "\r\nNOTE:" + note
            + "\r\nEND:VCARD\r\n";
}

QByteArray codesIn(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("screen.png"));
    if (!picture.save(file))
        return {};
    const Ended zbar = run(QStringLiteral(ZBARIMG),
                           { QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("-Sdisable"),
                             QStringLiteral("-Sqrcode.enable"), file });
    return zbar.out.toUtf8();
}

QString contentWith(const QTemporaryDir &folder, const QStringList &folders, const char *sql)
{
    const QString file = folder.filePath(QStringLiteral("content.sqlite"));
    QStringList arguments { file, QStringLiteral(SOURCE_FOLDER "/resources/content"),
                            QStringLiteral(SOURCE_FOLDER "/resources/map") };
    for (const QString &other : folders)
        arguments.append(QStringLiteral(SOURCE_FOLDER "/tests/fixtures/") + other);
    if (run(QStringLiteral(SOURCE_FOLDER "/tools/content"), arguments).code != 0)
        return {};
    const Ended changed = run(QStringLiteral(SQLITE3), { QStringLiteral("-bail"), file, QLatin1String(sql) });
    return changed.code == 0 ? file : QString();
}

void addScreens()
{
    QTest::addColumn<Screen>("screen");
    QTest::newRow("portrait") << lobby;
    QTest::newRow("landscape") << hall;
    QTest::newRow("window") << desk;
}
