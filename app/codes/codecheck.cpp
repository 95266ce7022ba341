// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codecheck.h"

#include "codelist.h"

#include <QThread>

#include <utility>

CodeCheck::CodeCheck(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
}

CodeCheck::~CodeCheck()
{
    if (m_thread)
        m_thread->wait();
}

void CodeCheck::check(const QByteArray &code)
{
    if (m_thread)
        return;
    const auto name = std::make_shared<QString>();
    m_thread.reset(QThread::create([name, code, file = m_file] { *name = CodeList(file).nameOf(code); }));
    connect(m_thread.get(), &QThread::finished, this, [this, name] {
        m_thread->wait();
        m_thread.reset();
        emit checked(*name);
    });
    m_thread->start();
}
