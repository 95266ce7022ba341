// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packnotice.h"

#include <QDate>
#include <QRegularExpression>

PackNotice PackNotice::read(const QByteArray &comment)
{
    static const QRegularExpression form(QStringLiteral(
            "\\Amitic-kiosk content revision=([0-9]{4}-[0-9]{2}-[0-9]{2}) sequence=([1-9][0-9]{0,17})\\z"));
    PackNotice notice;
    if (!comment.startsWith("mitic-kiosk content ")) {
        notice.fault = Fault::OtherProduct;
        return notice;
    }
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(comment));
    if (!match.hasMatch() || !QDate::fromString(match.captured(1), Qt::ISODate).isValid()) {
        notice.fault = Fault::Unclear;
        return notice;
    }
    notice.revision = match.captured(1);
    notice.sequence = match.captured(2).toLongLong();
    return notice;
}
