// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pofile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>
#include <QTemporaryDir>

#include <gettext-po.h>

#include <csetjmp>
#include <cstdlib>
#include <memory>
#include <type_traits>

namespace
{

// The ministry's texts take 200 KB.
constexpr qint64 largest = qint64(16) * 1024 * 1024;

// What the library has said of a file. It calls back with neither a context nor an exception, so this stands here.
struct Said {
    bool wrong = false;
    int line = 0; // of the first error
    std::jmp_buf end {};
};
Said *listening = nullptr;

// The library must not go on after a fatal error, and is written in C: between here and setjmp() is nothing to be
// destroyed.
void hear(int severity, size_t line)
{
    if (severity == PO_SEVERITY_WARNING)
        return;
    if (!listening->wrong && line != size_t(-1))
        listening->line = int(line);
    listening->wrong = true;
    if (severity == PO_SEVERITY_FATAL_ERROR)
        std::longjmp(listening->end, 1);
}

void hearOne(int severity, po_message_t /*message*/, const char *file, size_t line, size_t /*column*/, int /*lines*/,
             const char * /*text*/)
{
    hear(severity, file ? line : size_t(-1));
}

void hearTwo(int severity, po_message_t /*message*/, const char *file, size_t line, size_t /*column*/, int /*lines*/,
             const char * /*text*/, po_message_t /*message2*/, const char * /*file2*/, size_t /*line2*/,
             size_t /*column2*/, int /*lines2*/, const char * /*text2*/)
{
    hear(severity, file ? line : size_t(-1));
}

constexpr po_xerror_handler handler { hearOne, hearTwo };

// Null where the file breaks the rules of the format.
po_file_t parsed(const char *path, Said *said)
{
    listening = said;
    if (setjmp(said->end) != 0)
        return nullptr;
    po_file_t file = po_file_read(path, &handler);
    if (file && said->wrong) {
        po_file_free(file);
        file = nullptr;
    }
    return file;
}

bool written(po_file_t file, const char *path, Said *said)
{
    listening = said;
    if (setjmp(said->end) != 0)
        return false;
    return po_file_write(file, path, &handler) && !said->wrong;
}

struct FreeFile {
    void operator()(po_file_t file) const { po_file_free(file); }
};
struct FreeIterator {
    void operator()(po_message_iterator_t iterator) const { po_message_iterator_free(iterator); }
};
using FilePointer = std::unique_ptr<std::remove_pointer_t<po_file_t>, FreeFile>;
using IteratorPointer = std::unique_ptr<std::remove_pointer_t<po_message_iterator_t>, FreeIterator>;

QString headerField(const char *header, const char *field)
{
    char *value = header ? po_header_field(header, field) : nullptr;
    QString text = QString::fromUtf8(value);
    std::free(value);
    return text;
}

QByteArray headerOf(const PoFile &file)
{
    return QStringLiteral("Project-Id-Version: mitic-kiosk\n"
                          "PO-Revision-Date: %1 00:00+0000\n"
                          "Last-Translator: MITIC\n"
                          "Language-Team: MITIC\n"
                          "Language: %2\n"
                          "X-Source-Language: %3\n"
                          "MIME-Version: 1.0\n"
                          "Content-Type: text/plain; charset=UTF-8\n"
                          "Content-Transfer-Encoding: 8bit\n")
            .arg(file.date, file.language, file.sourceLanguage)
            .toUtf8();
}

po_message_t messageOf(const PoEntry &entry)
{
    po_message_t message = po_message_create();
    po_message_set_msgctxt(message, entry.context.toUtf8().constData());
    po_message_set_msgid(message, entry.source.toUtf8().constData());
    po_message_set_msgstr(message, entry.translation.toUtf8().constData());
    po_message_set_extracted_comments(message, entry.place.toUtf8().constData());
    po_message_set_comments(message, entry.state.toUtf8().constData());
    if (!entry.previous.isEmpty())
        po_message_set_prev_msgid(message, entry.previous.toUtf8().constData());
    po_message_set_fuzzy(message, entry.fuzzy);
    return message;
}

PoEntry entryOf(po_message_t message)
{
    PoEntry entry;
    entry.context = QString::fromUtf8(po_message_msgctxt(message));
    entry.source = QString::fromUtf8(po_message_msgid(message));
    entry.translation = QString::fromUtf8(po_message_msgstr(message));
    entry.previous = QString::fromUtf8(po_message_prev_msgid(message));
    entry.fuzzy = po_message_is_fuzzy(message) != 0;
    return entry;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.isNull();
}

} // namespace

QByteArray poBytes(const PoFile &file)
{
    const FilePointer written(po_file_create());
    {
        const IteratorPointer iterator(po_message_iterator(written.get(), nullptr));
        po_message_t header = po_message_create();
        po_message_set_msgid(header, "");
        po_message_set_msgstr(header, headerOf(file).constData());
        po_message_insert(iterator.get(), header);
        for (const PoEntry &entry : file.entries)
            po_message_insert(iterator.get(), messageOf(entry));
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("texts.po"));
    Said said;
    QFile bytes(path);
    const bool whole = folder.isValid() && ::written(written.get(), QFile::encodeName(path).constData(), &said)
            && bytes.open(QIODevice::ReadOnly);
    return whole ? bytes.readAll() : QByteArray();
}

PoReading readPo(const QString &path)
{
    QFile bytes(path);
    // What never ends, such as a pipe, is no file to read.
    if (!QFileInfo(path).isFile() || !bytes.open(QIODevice::ReadOnly))
        return { PoFaults::Unreadable, bytes.errorString(), 0, {} };
    if (bytes.size() > largest)
        return { PoFaults::TooLarge, {}, 0, {} };
    const QByteArray all = bytes.readAll();
    if (!isUtf8(all))
        return { PoFaults::NotUtf8, {}, 0, {} };
    Said said;
    const FilePointer file(parsed(QFile::encodeName(path).constData(), &said));
    if (!file)
        return { PoFaults::Broken, {}, said.line, {} };
    const char *header = po_file_domain_header(file.get(), nullptr);
    const QString type = headerField(header, "Content-Type");
    if (type.contains(QLatin1String("charset=")) && !type.contains(QLatin1String("utf-8"), Qt::CaseInsensitive))
        return { PoFaults::NotUtf8, {}, 0, {} };
    PoReading reading;
    reading.file.language = headerField(header, "Language");
    reading.file.sourceLanguage = headerField(header, "X-Source-Language");
    const IteratorPointer iterator(po_message_iterator(file.get(), nullptr));
    while (po_message_t message = po_next_message(iterator.get())) {
        const bool isHeader = !po_message_msgctxt(message) && *po_message_msgid(message) == 0;
        if (!isHeader && !po_message_is_obsolete(message))
            reading.file.entries.append(entryOf(message));
    }
    return reading;
}
