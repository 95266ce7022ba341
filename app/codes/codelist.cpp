// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codelist.h"

#include "plainfile.h"
#include "storedfiles.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

#include <crypt.h>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{

constexpr auto hashBegin = "$y$";                       // yescrypt
constexpr qsizetype largestFile = qsizetype(64) * 1024; // bytes
constexpr auto reader = "mitic-kiosk";                  // the group of the kiosk

// The hash of \a code by what \a setting says, which is a hash or begins one; empty where that is none.
QByteArray hashed(const QByteArray &code, const QByteArray &setting)
{
    // 32 KB, and nothing of it is left.
    const auto data = std::make_unique<crypt_data>();
    const char *hash = crypt_r(code.constData(), setting.constData(), data.get());
    QByteArray found = hash && *hash != '*' ? QByteArray(hash) : QByteArray();
    explicit_bzero(data.get(), sizeof(crypt_data));
    return found;
}

QByteArray newSetting()
{
    char setting[CRYPT_GENSALT_OUTPUT_SIZE] {};
    return crypt_gensalt_rn(hashBegin, 0, nullptr, 0, setting, sizeof setting) ? QByteArray(setting) : QByteArray();
}

// Written beside the file and given to its readers before it has its name. Answers what went wrong.
QString replace(const QString &file, const QByteArray &bytes)
{
    constexpr mode_t ownerWritesGroupReads = 0640;
    const QString part = file + QStringLiteral(".part");
    const QByteArray partName = QFile::encodeName(part);
    const auto fault = [&partName](const QString &said) {
        unlink(partName.constData());
        return said;
    };
    makeFolder(QFileInfo(file).path());
    unlink(partName.constData());
    const mode_t before = umask(0077);
    QByteArray left = bytes;
    const bool written = writeStored(part, [&left] { return std::exchange(left, {}); });
    umask(before);
    if (!written)
        return fault(lastStorageFault());
    const group *readers = getgrnam(reader);
    if ((readers && geteuid() == 0 && chown(partName.constData(), 0, readers->gr_gid) != 0)
        || chmod(partName.constData(), ownerWritesGroupReads) != 0
        || rename(partName.constData(), QFile::encodeName(file).constData()) != 0)
        return fault(qt_error_string(errno));
    return syncFolder(QFileInfo(file).path()) ? QString() : lastStorageFault();
}

} // namespace

CodeList::CodeList(const QString &file, bool spanish)
    : m_file(file)
    , m_spanish(spanish)
{
    read();
}

QStringList CodeList::names() const
{
    QStringList names;
    for (const Line &line : m_lines) {
        if (!line.name.isEmpty())
            names.append(line.name);
    }
    return names;
}

QString CodeList::nameOf(const QByteArray &code) const
{
    if (!isCode(code))
        return {};
    // All of them, so that the time tells nothing.
    QString name;
    for (const Line &line : m_lines) {
        if (!line.name.isEmpty() && hashed(code, line.hash) == line.hash)
            name = line.name;
    }
    return name;
}

QString CodeList::set(const QString &name, const QByteArray &code)
{
    if (!m_fault.isEmpty())
        return m_fault;
    if (!isName(name))
        return said("a name has 1 to 64 bytes, without : and control characters, and does not begin with # or a space",
                    "un nombre tiene de 1 a 64 bytes, sin : ni caracteres de control, y no comienza con # ni espacio");
    if (!isCode(code))
        return said("a code has 6 to 32 digits, and nothing else", "un código tiene de 6 a 32 cifras, y nada más");
    const QString owner = nameOf(code);
    if (!owner.isEmpty() && owner != name)
        return said("another name has this code", "otro nombre ya tiene este código");
    const QByteArray hash = hashed(code, newSetting());
    if (hash.isEmpty())
        return said("this system cannot make a hash of yescrypt", "este sistema no puede hacer un resumen yescrypt");

    QList<Line> lines = m_lines;
    const Line line { name.toUtf8() + ':' + hash, name, hash };
    const auto known = std::find_if(lines.begin(), lines.end(), [&name](const Line &old) { return old.name == name; });
    if (known != lines.end())
        *known = line;
    else if (names().size() == most)
        return said("there are too many names", "hay demasiados nombres");
    else
        lines.append(line);
    QByteArray text;
    for (const Line &each : std::as_const(lines))
        text += each.text + '\n';
    const QString fault = replace(m_file, text);
    if (!fault.isEmpty())
        return said("%1 cannot be written: %2", "no se puede escribir %1: %2").arg(m_file, fault);
    m_lines = lines;
    return {};
}

bool CodeList::isCode(const QByteArray &code)
{
    return code.size() >= fewestDigits && code.size() <= mostDigits
            && std::all_of(code.cbegin(), code.cend(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

void CodeList::read()
{
    PlainFile file(m_file);
    const QByteArray text = file.read(largestFile);
    if (file.fault() == PlainFile::Fault::Missing)
        return;
    if (file.fault() != PlainFile::Fault::None) {
        m_fault = file.fault() == PlainFile::Fault::NotPlain
                ? said("%1 is a link, a folder or a device, not a file",
                       "%1 es un enlace, una carpeta o un "
                       "dispositivo, no un archivo")
                          .arg(m_file)
                : said("%1 cannot be read", "no se puede leer %1").arg(m_file);
        return;
    }
    if (text.size() > largestFile) {
        m_fault = said("%1 is too large", "%1 es demasiado grande").arg(m_file);
        return;
    }
    QList<QByteArray> lines = text.split('\n');
    if (lines.constLast().isEmpty())
        lines.removeLast();
    for (int i = 0; i < lines.size(); ++i)
        take(lines.at(i), i + 1);
}

void CodeList::take(const QByteArray &text, int number)
{
    if (text.isEmpty() || text.startsWith('#')) {
        m_lines.append({ text, {}, {} });
        return;
    }
    const qsizetype colon = text.indexOf(':');
    const QString name = QString::fromUtf8(text.left(qMax<qsizetype>(0, colon)));
    const QByteArray hash = text.mid(colon + 1);
    const bool isHash = hash.startsWith(hashBegin) && crypt_checksalt(hash.constData()) == CRYPT_SALT_OK;
    if (colon < 0 || !isName(name) || !isHash || names().contains(name) || names().size() == most) {
        if (m_fault.isEmpty())
            m_fault = said("%1:%2: a line is NAME:HASH, each name once, with a hash of yescrypt",
                           "%1:%2: una línea es NOMBRE:RESUMEN, cada nombre una vez, con un resumen yescrypt")
                              .arg(m_file)
                              .arg(number);
        return;
    }
    m_lines.append({ text, name, hash });
}

QString CodeList::said(const char *english, const char *spanish) const
{
    return QString::fromUtf8(m_spanish ? spanish : english);
}

bool CodeList::isName(const QString &name)
{
    const bool isPlain = std::all_of(name.cbegin(), name.cend(), [](QChar sign) {
        return sign != u':' && sign != QChar::ReplacementCharacter && sign.category() != QChar::Other_Control
                && sign.category() != QChar::Other_Format && sign.category() != QChar::Separator_Line
                && sign.category() != QChar::Separator_Paragraph;
    });
    return !name.isEmpty() && name.toUtf8().size() <= longestName && isPlain && !name.startsWith(u'#')
            && name.trimmed() == name;
}
