// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "office.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace
{

constexpr double earthRadius = 6'371'000; // m, the mean one
constexpr double metresPerDegree = earthRadius * M_PI / 180;

// The straight line between two pins, m (haversine).
double distanceBetween(const OfficeRow &a, const OfficeRow &b)
{
    const double north = qDegreesToRadians(b.latitude - a.latitude) / 2;
    const double east = qDegreesToRadians(b.longitude - a.longitude) / 2;
    const double h = std::pow(std::sin(north), 2)
            + std::cos(qDegreesToRadians(a.latitude)) * std::cos(qDegreesToRadians(b.latitude))
                    * std::pow(std::sin(east), 2);
    return 2 * earthRadius * std::asin(std::min(1.0, std::sqrt(h)));
}

// The fewest decimals of a degree that move a pin by less than it may be off anyway.
int decimalsFor(double accuracyMetres)
{
    constexpr int most = 6; // a decimetre
    int decimals = 0;
    while (decimals < most && M_SQRT2 / 2 * metresPerDegree * std::pow(10, -decimals) > accuracyMetres)
        ++decimals;
    return decimals;
}

QString escaped(QString words)
{
    words.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    words.replace(QLatin1Char(';'), QLatin1String("\\;"));
    words.replace(QLatin1Char(','), QLatin1String("\\,"));
    return words.replace(QLatin1Char('\n'), QLatin1String("\\n"));
}

} // namespace

void Office::setOfficeId(const QString &officeId)
{
    if (m_officeId == officeId)
        return;
    m_officeId = officeId;
    emit officeIdChanged();
    reload();
}

void Office::setNote(const QString &note)
{
    if (m_note == note)
        return;
    m_note = note;
    emit noteChanged();
    writeCard();
}

void Office::reload()
{
    const QList<OfficeRow> offices = catalog() ? catalog()->offices(language()) : QList<OfficeRow>();
    const auto row = std::find_if(offices.cbegin(), offices.cend(),
                                  [this](const OfficeRow &office) { return office.officeId == m_officeId; });
    m_row = row == offices.cend() ? OfficeRow() : *row;
    m_map = row == offices.cend() ? QString() : catalog()->map(m_officeId);
    const bool older = row != offices.cend() && catalog()->isOfficeOlder(m_officeId, language());
    m_ageNote = older ? catalog()->ageNote(language()) : QString();
    m_ministry =
            m_row.officeId.isEmpty() ? QString() : catalog()->words(QStringLiteral("ministry.acronym"), language());
    m_title = m_row.officeId.isEmpty() ? QString() : m_ministry + QStringLiteral(" · ") + m_row.name;
    const int decimals = decimalsFor(m_row.accuracyMetres);
    m_coordinates = { QString::number(m_row.latitude, 'f', decimals), QString::number(m_row.longitude, 'f', decimals) };
    m_distance = offices.size() == 2 ? distanceBetween(offices.first(), offices.last()) : 0;
    emit placeChanged();
    writeCard();
}

void Office::writeCard()
{
    QString card;
    if (!m_row.officeId.isEmpty()) {
        // The last line of an address is its town; all before it is the street.
        QStringList street = m_row.address.split(QLatin1Char('\n'));
        const QString town = street.takeLast();
        // No line is folded: readers of codes seldom join the pieces again.
        const QStringList lines = {
            QStringLiteral("BEGIN:VCARD"),
            QStringLiteral("VERSION:3.0"),
            QStringLiteral("N:%1;;;;").arg(escaped(m_title)),
            QStringLiteral("FN:%1").arg(escaped(m_title)),
            QStringLiteral("ORG:%1").arg(escaped(m_ministry)),
            QStringLiteral("ADR:;;%1;%2;;;").arg(escaped(street.join(QStringLiteral(", "))), escaped(town)),
            QStringLiteral("GEO:") + m_coordinates.join(QLatin1Char(';')),
            QStringLiteral("NOTE:%1").arg(escaped(m_note)),
            QStringLiteral("END:VCARD"),
            QString(),
        };
        card = lines.join(QLatin1String("\r\n"));
    }
    if (card == m_card)
        return;
    m_card = card;
    emit cardChanged();
}
