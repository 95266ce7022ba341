// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"

#include <QCoreApplication>
#include <QTranslator>

Language::Language(const QList<Offer> &offers, const QStringList &folders, QObject *parent)
    : QObject(parent)
{
    for (const Offer &offer : offers) {
        auto catalogue = std::make_unique<QTranslator>();
        bool loaded = false;
        for (const QString &folder : folders) {
            // By file name: QLocale knows too little of Guaraní to find it.
            loaded = loaded || catalogue->load(QStringLiteral("kiosk_%1.qm").arg(offer.code), folder);
        }
        if (!loaded) {
            m_missing.append(offer.code);
            continue;
        }
        m_offers.append(offer);
        m_catalogues.emplace(offer.code, std::move(catalogue));
    }
}

Language::~Language()
{
    const auto shown = m_catalogues.find(m_code);
    if (shown != m_catalogues.end())
        QCoreApplication::removeTranslator(shown->second.get());
}

void Language::setCode(const QString &code)
{
    const auto next = m_catalogues.find(code);
    if (m_code == code || next == m_catalogues.end())
        return;
    const auto shown = m_catalogues.find(m_code);
    QCoreApplication::installTranslator(next->second.get());
    if (shown != m_catalogues.end())
        QCoreApplication::removeTranslator(shown->second.get());
    m_code = code;
    emit wordsChanged();
    emit codeChanged();
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
        const QString code = locale.section(QLatin1Char('_'), 0, 0).section(QLatin1Char('-'), 0, 0);
        if (offered.contains(code))
            return code;
    }
    return offered.value(0);
}

QString Language::phrase(const QString &code, const QString &context, const QString &source) const
{
    const auto catalogue = m_catalogues.find(code);
    if (catalogue == m_catalogues.end())
        return {};
    return catalogue->second->translate(context.toUtf8().constData(), source.toUtf8().constData());
}
