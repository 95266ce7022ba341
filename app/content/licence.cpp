// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "licence.h"

#include <QFile>

void Licence::setName(const QString &name)
{
    if (m_name == name)
        return;
    m_name = name;
    QFile file(QStringLiteral(":/licences/%1.txt").arg(name));
    if (file.open(QIODevice::ReadOnly))
        m_paragraphs = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    else
        m_paragraphs.clear();
    emit nameChanged();
}
