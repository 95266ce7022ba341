// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentfiles.h"

#include "program.h"

#include <QFile>

#include <cstdio>

QByteArray indexAnew()
{
    QFile derived(QStringLiteral(SOURCE_FOLDER "/resources/derived.sql"));
    const bool readable = derived.open(QIODevice::ReadOnly);
    Q_ASSERT(readable);
    return "DELETE FROM entry; DELETE FROM search; DELETE FROM term;" + derived.readAll();
}

QByteArray explainNothing()
{
    return "DELETE FROM explained_form;";
}

bool changeContent(const QString &file, const QByteArray &sql)
{
    return run(QStringLiteral(SQLITE3), { QStringLiteral("-batch"), QStringLiteral("-bail"), file },
               QProcessEnvironment::systemEnvironment(), sql)
                   .code
            == 0;
}

bool copyOver(const QString &from, const QString &to)
{
    QFile::remove(to);
    return QFile::copy(from, to);
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.write(bytes) == bytes.size() && file.flush();
}

bool putInPlace(const QString &from, const QString &path)
{
    const QString part = path + QStringLiteral(".part");
    return copyOver(from, part)
            && std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<BadChange> badChanges()
{
    constexpr int pageSize = 4096; // bytes
    const auto noise = [](qsizetype bytes) { return QByteArray(bytes, '\xA5'); };
    return {
        { "emptied", QStringLiteral("it is empty"), [](const QString &file) { return QFile::resize(file, 0); } },
        { "cut", QStringLiteral("it is cut off: "),
          [](const QString &file) { return QFile::resize(file, QFile(file).size() / 2); } },
        { "noise", QStringLiteral("it is not an SQLite file"),
          [noise](const QString &file) { return overwrite(file, noise(QFile(file).size())); } },
        { "noise in the middle", QStringLiteral("it is damaged"),
          [noise](const QString &file) {
              QByteArray bytes = bytesOf(file);
              return overwrite(file,
                               bytes.replace(bytes.size() / pageSize * 3 / 4 * pageSize, pageSize, noise(pageSize)));
          } },
        { "replaced by a text", QStringLiteral("it is not an SQLite file"),
          [](const QString &file) {
              QFile text(file + QStringLiteral(".text"));
              return text.open(QIODevice::WriteOnly) && text.write("no content, but long enough for a head\n") > 0
                      && text.flush() && putInPlace(text.fileName(), file);
          } },
        { "deleted", QStringLiteral("there is no such file"), [](const QString &file) { return QFile::remove(file); } },
    };
}
