// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page in every language on every screen: nothing cut, nothing too small, nothing in the wrong language, no
// warning. Leaves a picture of each in the folder CAPTURES.

#include "catalogue.h"
#include "program.h"
#include "visit.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace
{

const Screen portrait32 { QStringLiteral("portrait-32"), { 1080, 1920 }, { QStringLiteral("--kiosk") } };
const Screen landscape27 { QStringLiteral("landscape-27"), { 1920, 1080 }, { QStringLiteral("--kiosk") } };
const Screen landscape21 { QStringLiteral("landscape-21.5"),
                           { 1920, 1080 },
                           { QStringLiteral("--kiosk"), QStringLiteral("--diagonal"), QStringLiteral("21.5") } };
const Screen window { QStringLiteral("window"), { 1366, 768 }, {} };
const Screen smallWindow { QStringLiteral("window-small"), { 960, 600 }, {} };

struct Look {
    QString name;
    Comfort::Palette palette;
    double textScale;
};

const Look usual { QStringLiteral("light"), Comfort::Light, 1 };
const Look dark { QStringLiteral("dark"), Comfort::Dark, 1 };
const Look larger { QStringLiteral("soft-125"), Comfort::Soft, 1.25 };
const Look bare { QStringLiteral("yellow-on-black-150"), Comfort::YellowOnBlack, 1.5 };
const Look soft { QStringLiteral("soft"), Comfort::Soft, 1 };
const Look yellow { QStringLiteral("yellow-on-black"), Comfort::YellowOnBlack, 1 };
const Look plain { QStringLiteral("black-on-white"), Comfort::BlackOnWhite, 1 };
const Look large { QStringLiteral("light-200"), Comfort::Light, 2 };
const Look white { QStringLiteral("black-on-white-200"), Comfort::BlackOnWhite, 2 };

constexpr double fingerMillimetres = 20;
constexpr double pointerPixels = 40;
// The height of the screen's lower edge and of the highest place a hand in a wheelchair reaches, mm.
constexpr double mountedAt = 700;
constexpr double reach = 1220;

// Every sentence the kiosk may show in a language: its content, and its UI words with anything for a placeholder.
class Vocabulary
{
public:
    Vocabulary(const Catalog &catalog, const QString &language, const QString &catalogue)
    {
        for (const SectionRow &section : catalog.sections(language)) {
            m_words << section.title << section.summary
                    << catalog.words(section.sectionId + QStringLiteral(".title"), language);
            QStringList places = { {} };
            for (const ItemRow &item : catalog.items(section.sectionId, language)) {
                m_words << item.title;
                places << item.itemId;
            }
            for (const QString &itemId : std::as_const(places)) {
                for (const ParagraphRow &paragraph : catalog.paragraphs(section.sectionId, itemId, language))
                    m_words << paragraph.words;
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
        for (const Message &message : readCatalogue(catalogue)) {
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

    bool holds(const QString &shown) const
    {
        QString words = QString(shown).replace(QChar::Nbsp, QLatin1Char(' '));
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

private:
    QStringList m_words;
    QList<QRegularExpression> m_patterns;
};

using Vocabularies = std::map<QString, Vocabulary>;

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

// Words made 40 % longer, and a little for marks that take no room, as tests/fixtures/pseudo does with those of the
// content; the last sign stays the last.
QString longer(const QString &words)
{
    static const QString filler = QStringLiteral("Ỹvã G̃uỹra Ũmi Ẽsa Ñãndu ").repeated(10);
    const QString more = QLatin1Char(' ') + filler.left(qMax(4, (int(words.size()) * 42 + 99) / 100)).trimmed();
    const bool ends = words.endsWith(QLatin1Char('.')) || words.endsWith(QLatin1Char('?'));
    return ends ? words.chopped(1) + more + words.back() : words + more;
}

// Makes a content file and a Spanish catalogue in \a folder, both of pseudo-Spanish; false if that fails.
bool makePseudoSpanish(const QDir &folder)
{
    QFile source(QStringLiteral(SOURCE_FOLDER "/translations/kiosk_es.ts"));
    QFile target(folder.filePath(QStringLiteral("kiosk_es.ts")));
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return false;
    const QString catalogue = QString::fromUtf8(source.readAll());
    static const QRegularExpression translation(QStringLiteral("(?<=<translation>|<numerusform>)[^<\\s][^<]*"));
    QString made;
    qsizetype done = 0;
    for (const QRegularExpressionMatch &match : translation.globalMatch(catalogue)) {
        made += catalogue.mid(done, match.capturedStart() - done) + longer(match.captured());
        done = match.capturedEnd();
    }
    target.write((made + catalogue.mid(done)).toUtf8());
    target.close();
    return run(QStringLiteral(LRELEASE),
               { QStringLiteral("-silent"), target.fileName(), QStringLiteral("-qm"),
                 folder.filePath(QStringLiteral("kiosk_es.qm")) })
                    .code
            == 0
            && run(QStringLiteral(SOURCE_FOLDER "/tools/content"),
                   { folder.filePath(QStringLiteral("content.sqlite")),
                     QStringLiteral(SOURCE_FOLDER "/resources/content"), QStringLiteral(SOURCE_FOLDER "/resources/map"),
                     QStringLiteral(SOURCE_FOLDER "/tests/fixtures/pseudo") })
                       .code
            == 0;
}

} // namespace

class tst_pages : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QDir(QStringLiteral(CAPTURES)).removeRecursively(); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void walk_data();
    void walk();
    void englishAsThirdLanguage();
    void longerSpanish_data();
    void longerSpanish();

private:
    QTemporaryDir m_pseudo;

    void walk(Visit &visit, const Screen &screen, const Look &look, const QStringList &languages,
              const Vocabularies &vocabularies);
};

void tst_pages::walk_data()
{
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<Look>("look");
    for (const Screen &screen : { portrait32, landscape27, landscape21, window, smallWindow }) {
        for (const Look &look : { usual, dark, larger, bare, large, white }) {
            // At 1.5 times the size of the master, twice the text again leaves room for hardly a line.
            if (screen.name == landscape21.name && look.textScale > 1.25)
                continue;
            QTest::addRow("%s, %s", qPrintable(screen.name), qPrintable(look.name)) << screen << look;
        }
    }
}

void tst_pages::walk()
{
    QFETCH(Screen, screen);
    QFETCH(Look, look);

    Visit visit(screen);
    Vocabularies vocabularies;
    for (const QString &code : visit.kiosk().language().codes()) {
        vocabularies.emplace(code,
                             Vocabulary(visit.kiosk().catalog(), code,
                                        QStringLiteral(SOURCE_FOLDER "/translations/kiosk_%1.ts").arg(code)));
    }
    QCOMPARE(int(vocabularies.size()), 2);
    walk(visit, screen, look, visit.kiosk().language().codes(), vocabularies);
}

void tst_pages::englishAsThirdLanguage()
{
    // A row of the content and a catalogue are all a language needs: no code, no QML.
    const QStringList catalogues = { QLatin1String(Language::embeddedCatalogues), QStringLiteral(ENGLISH_CATALOGUES) };
    Visit visit(landscape27, { QStringLiteral("--content"), QStringLiteral(ENGLISH_CONTENT) }, catalogues);
    QCOMPARE(visit.kiosk().content().refusal(), QString());
    QCOMPARE(visit.kiosk().language().codes(),
             QStringList({ QStringLiteral("es"), QStringLiteral("gn"), QStringLiteral("en") }));
    Vocabularies vocabularies;
    for (const QString &code : visit.kiosk().language().codes()) {
        const QString folder = code == QLatin1String("en") ? QStringLiteral(SOURCE_FOLDER "/tests/fixtures/english")
                                                           : QStringLiteral(SOURCE_FOLDER "/translations");
        vocabularies.emplace(
                code, Vocabulary(visit.kiosk().catalog(), code, folder + QStringLiteral("/kiosk_%1.ts").arg(code)));
    }
    walk(visit, landscape27, { QStringLiteral("english"), Comfort::Light, 1 }, { QStringLiteral("en") }, vocabularies);
}

void tst_pages::longerSpanish_data()
{
    QVERIFY(makePseudoSpanish(QDir(m_pseudo.path())));
    QTest::addColumn<Screen>("screen");
    QTest::addColumn<Look>("look");
    for (const Screen &screen : { portrait32, landscape27, window }) {
        for (const Look &look : { usual, dark, soft, yellow, plain, larger, bare, large }) {
            // Six rows of ways and places, each twice as high and 40 % longer, are higher than a lying screen.
            if (screen.name == landscape27.name && look.textScale > 1.5)
                continue;
            QTest::addRow("%s, %s", qPrintable(screen.name), qPrintable(look.name)) << screen << look;
        }
    }
}

void tst_pages::longerSpanish()
{
    QFETCH(Screen, screen);
    QFETCH(Look, look);

    // The first folder that has a language's catalogue wins.
    const QStringList catalogues = { m_pseudo.path(), QLatin1String(Language::embeddedCatalogues) };
    Visit visit(screen, { QStringLiteral("--content"), m_pseudo.filePath(QStringLiteral("content.sqlite")) },
                catalogues);
    QCOMPARE(visit.kiosk().content().refusal(), QString());
    Vocabularies vocabularies;
    for (const QString &code : visit.kiosk().language().codes()) {
        const QString folder =
                code == QLatin1String("es") ? m_pseudo.path() : QStringLiteral(SOURCE_FOLDER "/translations");
        vocabularies.emplace(
                code, Vocabulary(visit.kiosk().catalog(), code, folder + QStringLiteral("/kiosk_%1.ts").arg(code)));
    }
    visit.kiosk().language().setCode(QStringLiteral("es"));
    QCOMPARE(QCoreApplication::translate("NavigationBar", "Home"), longer(QStringLiteral("Inicio")));
    QCOMPARE(visit.kiosk().catalog().sections(QStringLiteral("es")).at(0).title, longer(QStringLiteral("Misión")));
    look.name.prepend(QStringLiteral("pseudo-"));
    // Pages in Guaraní name things in Spanish too.
    walk(visit, screen, look, visit.kiosk().language().codes(), vocabularies);
}

void tst_pages::walk(Visit &visit, const Screen &screen, const Look &look, const QStringList &languages,
                     const Vocabularies &vocabularies)
{
    visit.kiosk().comfort().setPalette(look.palette);
    visit.kiosk().comfort().setTextScale(look.textScale);

    const QDir captures(QStringLiteral(CAPTURES "/%1-%2").arg(screen.name, look.name));
    QVERIFY(captures.mkpath(QStringLiteral(".")));
    const bool touch = screen.options.contains(QStringLiteral("--kiosk"));
    const double scale = [&] {
        Station station;
        station.read(QStringList { QStringLiteral("mitic-kiosk") } + screen.options);
        return station.pixelsPerMillimetre(screen.size.width(), screen.size.height());
    }();
    const double target = touch ? fingerMillimetres * scale : pointerPixels;
    const double highest = touch ? screen.size.height() - (reach - mountedAt) * scale - 1 : 0;

    QStringList faults;
    for (const QString &code : languages) {
        visit.kiosk().language().setCode(code);
        for (const Stop &stop : stopsOf(visit.kiosk())) {
            goTo(visit.kiosk(), stop);
            const QImage picture = visit.picture();
            QVERIFY(picture.save(captures.filePath(QStringLiteral("%1-%2.png").arg(stop.name, code))));
            QCOMPARE(visit.kiosk().navigator().place(), stop.place);
            QVERIFY(visit.texts().size() > 2);
            QStringList found = layoutFaults(visit, target, highest);
            found += languageFaults(visit, code, vocabularies, stop.place.kind == Place::Kind::Attract);
            for (const QString &fault : std::as_const(found))
                faults.append(QStringLiteral("%1 (%2): %3").arg(stop.name, code, fault));
        }
    }
    for (const QString &fault : std::as_const(faults))
        qInfo("%s", qPrintable(fault));
    QCOMPARE(int(faults.size()), 0);
}

VISIT_TEST_MAIN(tst_pages)
#include "tst_pages.moc"
