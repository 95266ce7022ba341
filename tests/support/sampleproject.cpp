// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sampleproject.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>

namespace
{

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

} // namespace

SampleProject::SampleProject(const QString &name)
    : m_root(m_home.path())
    , m_name(name)
{
    const QDir source(QStringLiteral(SOURCE_FOLDER));
    // Other users may look in.
    QFile::setPermissions(m_home.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    bool made = QDir().mkpath(path(QStringLiteral("tools")))
            && QFile::copy(source.filePath(QStringLiteral("CMakePresets.json")),
                           path(QStringLiteral("CMakePresets.json")));
    const QDir tools(source.filePath(QStringLiteral("tools")));
    for (const QString &tool : tools.entryList(QDir::Files))
        made = made && QFile::copy(tools.filePath(tool), path(QStringLiteral("tools/") + tool));
    for (const char *list : { "build", "run", "test" })
        made = made && write(path(QStringLiteral("packaging/%1.txt").arg(QLatin1String(list))), "cmake # builds\n");
    made = made
            && write(path(QStringLiteral("CMakeLists.txt")),
                     "cmake_minimum_required(VERSION 3.25)\n"
                     "project(sample LANGUAGES CXX)\n"
                     "file(GLOB sources CONFIGURE_DEPENDS app/*.cpp)\n"
                     "add_executable(mitic-kiosk ${sources})\n"
                     "set_target_properties(mitic-kiosk PROPERTIES RUNTIME_OUTPUT_DIRECTORY app)\n");
    if (!made || !say("first"))
        qFatal("the sample project cannot be written to %s", qPrintable(path()));
}

bool SampleProject::say(const QByteArray &word) const
{
    return write(path(QStringLiteral("app/main.cpp")),
                 "#include <cstdio>\nint main() { std::puts(\"" + word + "\"); }\n");
}

bool SampleProject::moveTo(const QString &name)
{
    const bool moved = m_root.rename(m_name, name);
    m_name = name;
    return moved;
}

bool SampleProject::copyTo(const QString &name)
{
    const Ended copied = ::run(QStringLiteral("cp"), { QStringLiteral("-a"), path(), m_root.filePath(name) });
    m_name = name;
    return copied.code == 0;
}

Ended SampleProject::run(const QStringList &tool, const QStringList &user) const
{
    const QStringList command = QStringList { QStringLiteral("-u"), QStringLiteral("DISPLAY") } + user
            + QStringList { path(QStringLiteral("tools/") + tool[0]) } + tool.mid(1);
    return ::run(QStringLiteral("env"), command, environment());
}

QProcessEnvironment SampleProject::environment() const
{
    QProcessEnvironment environment = environmentIn(m_root.path());
    environment.insert(QStringLiteral("CCACHE_DISABLE"), QStringLiteral("1")); // its cache is in no home of a test
    return environment;
}

QStringList SampleProject::state() const
{
    QStringList files;
    QDirIterator found(path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        found.next();
        const QDateTime changed = found.fileInfo().metadataChangeTime();
        files.append(found.filePath() + changed.toString(QStringLiteral(" hh:mm:ss.zzz")));
    }
    files.sort();
    return files;
}
