// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

namespace
{

// The code of the language of a locale name: "es_PY.UTF-8" or "es-PY" is es.
QString codeOf(const QString &locale)
{
    const auto end = std::find_if_not(locale.cbegin(), locale.cend(), [](QChar sign) { return sign.isLetter(); });
    const QString code = locale.left(end - locale.cbegin());
    // ISO 639-3 has a code of its own for Paraguayan Guaraní, by which some systems name it; 639-1 knows only gn.
    return code == QLatin1String("gug") ? QStringLiteral("gn") : code;
}

} // namespace

Language::Language(const QList<Offer> &offers, const QStringList &folders, QObject *parent)
    : QObject(parent)
    , m_folders(folders)
{
    setOffers(offers);
}

Language::~Language()
{
    const auto shown = m_catalogues.find(m_code);
    if (shown != m_catalogues.end())
        QCoreApplication::removeTranslator(shown->second.get());
}

void Language::setOffers(const QList<Offer> &offers)
{
    m_offers.clear();
    m_missing.clear();
    for (const Offer &offer : offers) {
        bool loaded = m_catalogues.contains(offer.code);
        for (const QString &folder : std::as_const(m_folders)) {
            if (loaded)
                break;
            auto catalogue = std::make_unique<QTranslator>();
            // By file name: QLocale knows too little of Guaraní to find it.
            loaded = catalogue->load(QStringLiteral("kiosk_%1.qm").arg(offer.code), folder);
            if (loaded)
                m_catalogues.emplace(offer.code, std::move(catalogue));
        }
        if (loaded)
            m_offers.append(offer);
        else
            m_missing.append(offer.code);
    }
    emit codesChanged();
    if (!m_code.isEmpty() && !codes().contains(m_code))
        setCode(startCode({}, {}));
}

void Language::setCode(const QString &code)
{
    const auto next = m_catalogues.find(code);
    if (m_code == code || next == m_catalogues.end() || !codes().contains(code))
        return;
    const auto shown = m_catalogues.find(m_code);
    QCoreApplication::installTranslator(next->second.get());
    if (shown != m_catalogues.end())
        QCoreApplication::removeTranslator(shown->second.get());
    m_code = code;
    emit wordsChanged();
    emit codeChanged();
}

void Language::begin(const QString &code)
{
    setCode(code);
    m_start = m_code;
}

void Language::reset()
{
    // It may have gone with another content.
    setCode(codes().contains(m_start) ? m_start : startCode({}, {}));
}

QString Language::second() const
{
    for (const Offer &offer : m_offers) {
        if (offer.official && offer.code != m_code)
            return offer.code;
    }
    return {};
}

QStringList Language::codes() const
{
    QStringList codes;
    for (const Offer &offer : m_offers)
        codes.append(offer.code);
    return codes;
}

QString Language::startCode(const QString &wanted, const QStringList &system) const
{
    const QStringList offered = codes();
    if (offered.contains(wanted))
        return wanted;
    for (const QString &locale : system) {
        QString code = codeOf(locale);
        if (offered.contains(code))
            return code;
    }
    return offered.value(0);
}

QList<QString> Language::official() const
{
    QList<QString> codes;
    for (const Offer &offer : m_offers) {
        if (offer.official)
            codes.append(offer.code);
    }
    return codes;
}

QString Language::phrase(const QString &code, const QString &context, const QString &source, int number) const
{
    const auto catalogue = m_catalogues.find(code);
    if (catalogue == m_catalogues.end())
        return {};
    QString words =
            catalogue->second->translate(context.toUtf8().constData(), source.toUtf8().constData(), nullptr, number);
    return number < 0 ? words : words.replace(QLatin1String("%n"), QString::number(number));
}
