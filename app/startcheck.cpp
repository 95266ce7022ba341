// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "startcheck.h"

#include "catalog.h"
#include "contentdatabase.h"
#include "messages.h"
#include "station.h"
#include "voiceloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace
{

template <typename Row>
QStringList idsOf(const QList<Row> &rows, QString Row::*id)
{
    QStringList ids;
    for (const Row &row : rows)
        ids.append(row.*id);
    return ids;
}

// Whether the kiosk can start in spite of what is \a wrong with a \a setting, because it is from a file.
bool isForgiven(Station &station, const char *setting, const QString &wrong)
{
    const QString remark = station.forgive(QLatin1String(setting), wrong);
    if (!remark.isEmpty())
        report(remark);
    return !remark.isEmpty();
}

} // namespace

QList<Language::Offer> offersOf(const Catalog &catalog)
{
    QList<Language::Offer> offers;
    for (const LanguageRow &row : catalog.languages())
        offers.append({ row.code, row.official });
    return offers;
}

QStringList systemLanguages()
{
    QStringList languages;
    for (const char *variable : { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" })
        languages += qEnvironmentVariable(variable).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    return languages + QLocale::system().uiLanguages();
}

PackPlaces packPlacesOf(const Station &station)
{
    // Both packages install below the same prefix.
    const QString package = QDir::cleanPath(QCoreApplication::applicationDirPath()
                                            + QStringLiteral("/../share/mitic-kiosk-content/content.sqlite"));
    return { station.storeFolder(), package, station.keysFolder() };
}

Delivery::Places deliveryPlacesOf(const Station &station)
{
    PackPlaces packs = packPlacesOf(station);
    if (!station.takesPacks())
        packs.store.clear();
    return { packs, station.stickFolder(), station.codesFile(), station.stateFolder() };
}

VoiceMaker voicesOfPlugin(const Station &station)
{
    const QString device = station.soundDevice().isEmpty() ? QStringLiteral("default") : station.soundDevice();
    return [device](QString *fault) {
        return loadVoice(voicePluginFile(QCoreApplication::applicationDirPath()),
                         QCoreApplication::applicationVersion(), device, fault);
    };
}

IdleTimes idleTimesOf(Station &station, QString &fault)
{
    IdleTimes times;
    if (station.idleTimes().isEmpty())
        return times;
    const QString wrong = times.read(station.idleTimes());
    if (wrong.isEmpty())
        return times;
    if (!isForgiven(station, "idle", wrong))
        fault = wrong;
    return {};
}

KeyTable keysOf(Station &station, QString &fault)
{
    KeyTable keys;
    const QString wrong = station.keys().isEmpty() ? QString() : keys.read(station.keys());
    if (wrong.isEmpty())
        return keys;
    if (!isForgiven(station, "keys", wrong) && fault.isEmpty())
        fault = wrong;
    return {};
}

QString startFault(Station &station, const ContentDatabase &content, const Catalog &catalog, const Language &language)
{
    // Pictures are proof: there are none of a file that is refused, and none of the built-in content instead of it.
    if (!content.refusal().isEmpty() && !station.tourFolder().isEmpty())
        return QStringLiteral("--content: %1.").arg(content.refusal());
    if (!content.refusal().isEmpty())
        report(content.refusal() + QStringLiteral("; the built-in content is shown"));
    for (const QString &code : language.missing())
        report(QStringLiteral(
                       "the content has the language %1, for which there is no catalogue of words; it is not shown")
                       .arg(code));
    // A refused file may have had what an option names: then rather the built-in content than none.
    const auto faultOf = [&](const char *option, const QString &wanted, const auto &offered) {
        if (wanted.isEmpty())
            return QString();
        const QStringList there = offered();
        if (there.contains(wanted))
            return QString();
        QString line = QStringLiteral("--%1: there is no %1 \"%2\" here; there are %3.")
                               .arg(QLatin1String(option), wanted, there.join(QStringLiteral(", ")));
        if (isForgiven(station, option, line))
            return QString();
        if (content.refusal().isEmpty())
            return line;
        report(line);
        return QString();
    };
    const QString any = language.codes().value(0);
    QString fault = faultOf("language", station.language(), [&] { return language.codes(); });
    if (fault.isEmpty())
        fault = faultOf("office", station.office(), [&] { return idsOf(catalog.offices(any), &OfficeRow::officeId); });
    if (fault.isEmpty())
        fault = faultOf("page", station.page(), [&] { return idsOf(catalog.sections(any), &SectionRow::sectionId); });
    return fault;
}
