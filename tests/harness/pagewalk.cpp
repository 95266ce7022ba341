// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagewalk.h"

#include "catalogue.h"
#include "picture.h"

#include <QDir>
#include <QFile>

namespace
{

constexpr double fingerMillimetres = 20;
constexpr double pointerPixels = 40;
// The height of the screen's lower edge and of the highest place a hand in a wheelchair reaches, mm.
constexpr double mountedAt = 700;
constexpr double reach = 1220;
// Where low controls begin, as a share of the height; the room that they have at least, mm; and the share below which
// controls are not lowered at all.
constexpr double lowControlsPortrait = 930.0 / 1920;
constexpr double lowControlsLandscape = 0.4;
constexpr double lowRoomPortrait = 360;
constexpr double lowRoomLandscape = 200;
constexpr double leastLowShare = 0.2;

// The paragraphs of every licence text in the program.
QStringList licenceTexts()
{
    QStringList paragraphs;
    for (const QFileInfo &file : QDir(QStringLiteral(":/licences")).entryInfoList()) {
        QFile text(file.filePath());
        if (text.open(QIODevice::ReadOnly))
            paragraphs += QString::fromUtf8(text.readAll()).split(QLatin1Char('\n'));
    }
    return paragraphs;
}

// What is in the wrong language, one sentence each. Only what declares a reason may be in another one than the page.
QStringList languageFaults(const Visit &visit, const QString &page, const Vocabularies &vocabularies,
                           bool everyLanguage)
{
    static const QStringList names = { QStringLiteral("Name"), QStringLiteral("LanguageName") };
    static const QStringList exceptions =
            names + QStringList { QStringLiteral("SecondTitle"), QStringLiteral("Bilingual") };
    static const QStringList licences = licenceTexts();
    QStringList faults;
    for (const QQuickItem *text : visit.texts()) {
        const QString words = text->property("text").toString();
        const QString language = text->property("language").toString();
        const QString exception = Visit::exceptionOf(text);
        if (exception == QLatin1String("Licence")) {
            if (language != QLatin1String("en") || !licences.contains(words))
                faults.append(QStringLiteral("“%1” is not in a licence text").arg(words));
            continue;
        }
        if (!vocabularies.contains(language))
            faults.append(QStringLiteral("“%1” declares the language “%2”").arg(words, language));
        else if (!names.contains(exception) && !vocabularies.at(language).holds(words))
            faults.append(QStringLiteral("“%1” is not a sentence of %2").arg(words, language));
        if (language != page && !everyLanguage && !exceptions.contains(exception))
            faults.append(QStringLiteral("“%1” is in %2 on a page in %3").arg(words, language, page));
    }
    return faults;
}

} // namespace

Screen kioskOf(const char *name, QSize size, const char *inches)
{
    return { QLatin1String(name),
             size,
             { QStringLiteral("--kiosk"), QStringLiteral("--diagonal"), QLatin1String(inches) } };
}

Vocabulary::Vocabulary(const Catalog &catalog, const QString &language, const QString &catalogue)
{
    const QList<Message> messages = readCatalogue(catalogue);
    for (const SectionRow &section : catalog.sections(language)) {
        m_words << section.title << section.summary
                << catalog.words(section.sectionId + QStringLiteral(".title"), language);
        QStringList places = { {} };
        const QList<ItemRow> items = catalog.items(section.sectionId, language);
        const QString itemName = catalog.words(section.sectionId + QStringLiteral(".item"), language);
        for (const ItemRow &item : items) {
            m_words << item.title;
            const QString numbered = QString(itemName).replace(QStringLiteral("%1"), QString::number(item.number));
            m_words << numbered;
            // As the page of the item says it.
            for (const Message &message : messages) {
                if (message.source == QLatin1String("%1 of %2"))
                    m_words << message.forms.constFirst().arg(numbered).arg(items.size());
            }
            places << item.itemId;
        }
        for (const QString &itemId : std::as_const(places)) {
            for (const ParagraphRow &paragraph : catalog.paragraphs(section.sectionId, itemId, language))
                m_words << paragraph.words;
            for (const PlainSentenceRow &sentence : catalog.plainSentences(section.sectionId, itemId, language))
                m_words << sentence.words;
        }
        for (const FactRow &fact : catalog.facts(section.sectionId, language))
            m_words << fact.label << fact.value;
    }
    for (const OfficeRow &office : catalog.offices(language)) {
        // Where room is short, without the town.
        m_words << office.name << office.address << office.address.section(QLatin1Char('\n'), 0, -2);
        // In a result of the search, in one line.
        m_words << QString(m_words.constLast()).replace(QLatin1Char('\n'), QStringLiteral(" · "));
        for (const DirectionRow &direction : catalog.directions(office.officeId, language))
            m_words << direction.words;
    }

    m_words += catalog.suggestions(language);
    for (const Message &message : messages) {
        for (const QString &form : message.forms) {
            QString pattern = QRegularExpression::escape(form);
            // Two words or more are enough to know a sentence by, whatever is put into it.
            static const QRegularExpression placeholder(QStringLiteral("\\\\?%[\\dn]"));
            const bool sentence = form.contains(QRegularExpression(QStringLiteral("\\p{L}{3}.*\\p{L}{3}")));
            pattern.replace(placeholder, sentence ? QStringLiteral(".+") : QStringLiteral("\\S+"));
            m_patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
        }
    }
}

bool Vocabulary::holds(const QString &shown) const
{
    QString words = unjoined(shown);
    // A part of a text, around what was found in it.
    static const QString more = QStringLiteral("…");
    if (words.startsWith(more) || words.endsWith(more)) {
        words = words.remove(more).trimmed();
        return std::any_of(m_words.cbegin(), m_words.cend(),
                           [&words](const QString &whole) { return whole.contains(words); });
    }
    return m_words.contains(words)
            || std::any_of(m_patterns.cbegin(), m_patterns.cend(),
                           [&words](const QRegularExpression &pattern) { return pattern.match(words).hasMatch(); });
}

QStringList walkPages(Visit &visit, const Screen &screen, const Look &look, const QStringList &languages,
                      const Vocabularies &vocabularies, const QString &captures)
{
    visit.kiosk().comfort().setPalette(look.palette);
    visit.kiosk().comfort().setTextScale(look.textScale);

    QDir folder(QStringLiteral("%1/%2-%3").arg(captures, screen.name, look.name));
    folder.removeRecursively();
    if (!folder.mkpath(QStringLiteral(".")))
        return { folder.path() + QStringLiteral(" cannot be made") };
    const bool touch = screen.options.contains(QStringLiteral("--kiosk"));
    Station station;
    station.read(QStringList { QStringLiteral("mitic-kiosk") } + screen.options);
    const double scale = station.pixelsPerMillimetre(screen.size.width(), screen.size.height());
    const double factor = station.controlFactor(screen.size.width(), screen.size.height());
    const double target = touch ? fingerMillimetres * factor * scale : pointerPixels;
    // A landscape screen higher than a hand reaches is mounted lower.
    const bool portrait = screen.size.height() > screen.size.width();
    double highest = touch && portrait ? screen.size.height() - (reach - mountedAt) * scale - 1 : 0;
    if (station.lowControls()) {
        const double room = (portrait ? lowRoomPortrait : lowRoomLandscape) * scale / screen.size.height();
        const double share = std::min(portrait ? lowControlsPortrait : lowControlsLandscape, 1 - room);
        highest = std::max(highest, share < leastLowShare ? 0 : screen.size.height() * share - 1);
    }

    QStringList faults;
    for (const QString &code : languages) {
        visit.kiosk().language().setCode(code);
        for (const Stop &stop : stopsOf(visit.kiosk())) {
            goTo(visit.kiosk(), stop);
            const QString page = QStringLiteral("%1-%2").arg(stop.name, code);
            if (!saveCapture(visit.picture(), folder.filePath(page + QStringLiteral(".png"))))
                faults.append(page + QStringLiteral(": the picture cannot be written"));
            if (visit.kiosk().navigator().place() != stop.place)
                faults.append(page + QStringLiteral(": another place is shown"));
            if (visit.texts().size() <= 2)
                faults.append(page + QStringLiteral(": there are hardly any words"));
            QStringList found = layoutFaults(visit, target, highest);
            found += languageFaults(visit, code, vocabularies, stop.place.kind == Place::Kind::Attract);
            for (const QString &fault : std::as_const(found))
                faults.append(QStringLiteral("%1 (%2): %3").arg(stop.name, code, fault));
        }
    }
    // One line each: Qt Test cuts a long message.
    for (const QString &fault : std::as_const(faults))
        qInfo("%s", qPrintable(fault));
    return faults;
}
