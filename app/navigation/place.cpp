// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "place.h"

#include <QMetaEnum>

Place::Kind Place::kindOf(const QString &layout)
{
    const QMetaEnum kinds = QMetaEnum::fromType<Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        if (layout.compare(QLatin1String(kinds.key(i)), Qt::CaseInsensitive) == 0)
            return Kind(kinds.value(i));
    }
    return Kind::Home;
}

QString Place::nameOf(Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<Kind>().valueToKey(int(kind))).toLower();
}
