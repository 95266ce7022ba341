// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring.h"

#include "contentcheck.h"
#include "plainfile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

QString KeyFault::sentence(bool spanish) const
{
    struct Sentence {
        const char *english;
        const char *spanish;
    };
    // In the order of Kind.
    static constexpr Sentence sentences[] = {
        { "%1: the folder of keys cannot be read", "%1: no se puede leer la carpeta de claves" },
        { "%1: this is not a file of its own, so it is not used as a key",
          "%1: no es un archivo propio, así que no se usa como clave" },
        { "%1: this key cannot be read", "%1: no se puede leer esta clave" },
        { "%1: this is not a public key of minisign", "%1: no es una clave pública de minisign" },
        { "%1: this key is not used, because there are too many", "%1: esta clave no se usa, porque hay demasiadas" },
    };
    const Sentence &said = sentences[int(kind)];
    return QString::fromUtf8(spanish ? said.spanish : said.english).arg(ContentCheck::printable(file));
}

KeyRing::KeyRing(const QString &folder)
{
    const QFileInfo place(folder);
    if (!place.exists())
        return;
    const QDir directory(folder);
    if (!place.isDir() || !place.isReadable() || !place.isExecutable()) {
        m_faults.append({ KeyFault::Kind::FolderUnreadable, folder });
        return;
    }
    // System: links that lead nowhere, pipes.
    const QStringList names = directory.entryList(
            { QStringLiteral("*.pub") }, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot | QDir::CaseSensitive,
            QDir::Name);
    for (const QString &name : names)
        add(directory.filePath(name));
}

void KeyRing::add(const QString &path)
{
    if (m_keys.size() >= most) {
        m_faults.append({ KeyFault::Kind::TooMany, path });
        return;
    }
    PlainFile file(path);
    const QByteArray text = file.read(PublicKey::largest);
    if (file.fault() != PlainFile::Fault::None) {
        m_faults.append(
                { file.fault() == PlainFile::Fault::NotPlain ? KeyFault::Kind::NotPlain : KeyFault::Kind::Unreadable,
                  path });
        return;
    }
    const auto key = PublicKey::read(text, ContentCheck::printable(QFileInfo(path).completeBaseName()));
    if (key)
        m_keys.append(*key);
    else
        m_faults.append({ KeyFault::Kind::NotAKey, path });
}

QList<PublicKey> KeyRing::withId(const QByteArray &id) const
{
    QList<PublicKey> keys;
    std::copy_if(m_keys.cbegin(), m_keys.cend(), std::back_inserter(keys),
                 [&id](const PublicKey &key) { return key.id == id; });
    return keys;
}
