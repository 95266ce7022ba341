// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every question the app asks of its content, and the answers as plain values.

#pragma once

#include <QHash>
#include <QObject>
#include <QQmlEngine>
#include <QStringList>

#include <optional>
#include <utility>

class ContentDatabase;

// The first property of each row is its identity; a model offers every property as a role of that name.

/*! A language the content is complete in. */
struct LanguageRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(bool official MEMBER official CONSTANT FINAL)

public:
    QString code;
    QString name; // in the language itself
    bool official = false;
};

/*! What tells a topic from others: the names of its icon, its colour and the pattern of its lace. */
struct SectionLook {
    Q_GADGET
    QML_VALUE_TYPE(sectionLook)
    Q_PROPERTY(QString symbol MEMBER symbol CONSTANT FINAL)
    Q_PROPERTY(QString accent MEMBER accent CONSTANT FINAL)
    Q_PROPERTY(QString pattern MEMBER pattern CONSTANT FINAL)

public:
    QString symbol;
    QString accent;
    QString pattern;
};

/*! A topic of the kiosk. */
struct SectionRow {
    Q_GADGET
    Q_PROPERTY(QString sectionId MEMBER sectionId CONSTANT FINAL)
    Q_PROPERTY(QString layout MEMBER layout CONSTANT FINAL)
    Q_PROPERTY(QString symbol MEMBER symbol CONSTANT FINAL)
    Q_PROPERTY(QString accent MEMBER accent CONSTANT FINAL)
    Q_PROPERTY(QString pattern MEMBER pattern CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)
    Q_PROPERTY(QString summary MEMBER summary CONSTANT FINAL)

public:
    QString sectionId;
    QString layout; // reading, items or offices
    QString symbol; // the name of its icon
    QString accent; // of its colour, and the pattern of its lace; see `section` in schema.sql
    QString pattern;
    QString title; // the short one, for cards and buttons
    QString summary;
    bool atHome = true; // whether it has a card at home
};

/*! One of several things a section lists. */
struct ItemRow {
    Q_GADGET
    Q_PROPERTY(QString itemId MEMBER itemId CONSTANT FINAL)
    Q_PROPERTY(int number MEMBER number CONSTANT FINAL)
    Q_PROPERTY(QString title MEMBER title CONSTANT FINAL)

public:
    QString itemId;
    int number = 0; // from 1
    QString title;
};

/*! One paragraph of running text. */
struct ParagraphRow {
    Q_GADGET
    Q_PROPERTY(QString paragraphId MEMBER paragraphId CONSTANT FINAL)
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)

public:
    QString paragraphId;
    QString words;
};

/*! One sentence of what a page says in plain words. */
struct PlainSentenceRow {
    QString sentenceId;
    QString icon; // of its pictogram
    QString words;
};

/*! A labelled fact. */
struct FactRow {
    Q_GADGET
    Q_PROPERTY(QString factId MEMBER factId CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString value MEMBER value CONSTANT FINAL)

public:
    QString factId;
    QString label;
    QString value;
};

/*! A form of a word that a fact explains, and the section of that fact. */
struct ExplainedFormRow {
    QString words;
    QString factId;
    QString sectionId;
};

/*! One way to walk to an office. */
struct DirectionRow {
    Q_GADGET
    Q_PROPERTY(QString directionId MEMBER directionId CONSTANT FINAL)
    Q_PROPERTY(QString words MEMBER words CONSTANT FINAL)

public:
    QString directionId;
    QString words;
};

/*! Words of another language in a wording. */
struct GlossRow {
    QString words; // as they stand in the wording, without the parentheses
    QString language;
};

/*! An office and where it is. */
struct OfficeRow {
    Q_GADGET
    Q_PROPERTY(QString officeId MEMBER officeId CONSTANT FINAL)
    Q_PROPERTY(int number MEMBER number CONSTANT FINAL)
    Q_PROPERTY(QString name MEMBER name CONSTANT FINAL)
    Q_PROPERTY(QString address MEMBER address CONSTANT FINAL)
    Q_PROPERTY(double latitude MEMBER latitude CONSTANT FINAL)
    Q_PROPERTY(double longitude MEMBER longitude CONSTANT FINAL)
    Q_PROPERTY(double accuracyMetres MEMBER accuracyMetres CONSTANT FINAL)

public:
    QString officeId;
    int number = 0; // from 1
    QString name;
    QString address;           // one part a line, in the order of the language
    double latitude = 0;       // of its pin, degrees, WGS 84
    double longitude = 0;      // degrees
    double accuracyMetres = 0; // how far off the pin may be, m
};

/*! A text that answers a question of the search, and the page it stands on. */
struct HitRow {
    /*! The tiers of texts; see `entry` in schema.sql. */
    enum Tier { Title = 1, Keyword, Summary, Body };

    QString textId; // of a keyword: the keyword itself
    QString language;
    Tier tier = Body;
    bool answered = true; // false: it asks for what is not known here
    QString sectionId;
    QString itemId;
    QString officeId;
    int rank = 0;  // by its tier and its place in the content, from 1: the smaller, the better
    QString words; // as they are written, each match between Catalog::matchStart and Catalog::matchEnd

    /*! The matched words. */
    QStringList matches() const;
};

/*! What the search knows of the languages of the content, folded; see `filler` and `affix` in schema.sql. */
struct SearchRules {
    /*! When a filler is looked for as other words are. */
    enum class Sought { Never, Alone, WithFillers };

    QHash<QString, Sought> fillers;
    QStringList persons;
    QStringList voices;
    QStringList endings;
    QStringList tenses;
    QStringList firstLetters;
};

/*!
    The content as values. Holds every SELECT of the app.

    Questions take the code of a language; an unknown id or language gives an empty answer, never an error.
*/
class Catalog : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Kiosk builds the one Catalog and hands it down")

public:
    /*! Answers from \a database, which must outlive the catalog. */
    explicit Catalog(const ContentDatabase &database, QObject *parent = nullptr);

    /*! The day the words were last changed, as 2026-12-31. */
    QString revision() const;
    QList<LanguageRow> languages() const;
    QList<SectionRow> sections(const QString &language) const;
    QList<ItemRow> items(const QString &sectionId, const QString &language) const;
    /*! The paragraphs of an item, or of the section itself where \a itemId is empty. */
    QList<ParagraphRow> paragraphs(const QString &sectionId, const QString &itemId, const QString &language) const;
    /*! What a section, or one of its items where \a itemId is not empty, says in plain words. */
    QList<PlainSentenceRow> plainSentences(const QString &sectionId, const QString &itemId,
                                           const QString &language) const;
    /*! Whether a text is part of the body of a page, not of what names it; see `entry` in schema.sql. */
    bool isBody(const QString &textId) const;
    /*! Whether a section, or one of its items where \a itemId is not empty, is also said in plain words. */
    Q_INVOKABLE bool hasPlainWords(const QString &sectionId, const QString &itemId) const;
    /*! Whether a text is a sentence in plain words. */
    bool isPlainSentence(const QString &textId) const;
    QList<FactRow> facts(const QString &sectionId, const QString &language) const;
    /*! How the words that are explained stand in the texts. */
    QList<ExplainedFormRow> explainedForms(const QString &language) const;
    QList<OfficeRow> offices(const QString &language) const;
    QList<DirectionRow> directions(const QString &officeId, const QString &language) const;
    /*! The street map around an office, as its .map file says it; empty if there is none. */
    QString map(const QString &officeId) const;
    /*! The wording of one text; see schema.sql for the ids. */
    QString words(const QString &textId, const QString &language) const;
    /*! Whether one of these texts is older in that language than its counterpart; see `older` in schema.sql. */
    bool isOlder(const QStringList &textIds, const QString &language) const;
    /*! The same of the name, the address and the directions of an office. */
    bool isOfficeOlder(const QString &officeId, const QString &language) const;
    /*! What a page says where its text in \a language is older than its counterpart. */
    QString ageNote(const QString &language) const { return words(QLatin1String(ageNoteId), language); }
    static constexpr auto ageNoteId = "older.note";
    /*! The words of another language in a wording, which stand in it in parentheses. */
    QList<GlossRow> glosses(const QString &textId, const QString &language) const;
    /*! What the empty search proposes. */
    QList<QString> suggestions(const QString &language) const;

    /*! What stands before and after a match in the words of a hit; no text holds them. */
    static constexpr QChar matchStart = QChar(2);
    static constexpr QChar matchEnd = QChar(3);
    /*! A word to search for, folded; or only the beginning of one. */
    struct SearchWord {
        QString folded;
        bool begun = false;
    };
    /*! What to search for: in one text, any word of each list. */
    using Question = QList<QList<SearchWord>>;

    /*! The words of a text as the index has them; see `folding` in schema.sql. */
    QStringList folded(const QString &words) const;
    /*! The first \a most texts of a language that answer \a question, best tier first. */
    QList<HitRow> hits(const Question &question, const QString &language, int most) const;
    /*! The same without their words: quicker, for many. */
    QList<HitRow> places(const Question &question, const QString &language, int most) const;
    /*! \a words with the matches of \a question marked, as in a hit; empty if there are none. */
    QString marked(const Question &question, const QString &words) const;
    /*! At most \a most folded words of the index that begin so, of \a shortest to \a longest letters; the most frequent
        first. A negative \a most is no limit. */
    QStringList terms(const QString &beginning, int shortest, int longest, int most = -1) const;
    /*! At most \a most folded words of the index that hold \a part within; the most frequent first. */
    QStringList termsWith(const QString &part, int most) const;
    /*! The folded words of the index that begin with one of \a beginnings, each with that beginning, and go on for at
        most \a rest letters. */
    QList<std::pair<QString, QString>> termsFrom(const QStringList &beginnings, int rest) const;
    /*! How many texts the index holds, in all languages. */
    int indexedTexts() const;
    /*! The fillers and affixes of the content. */
    const SearchRules &searchRules() const;

    /*! How a section is laid out: reading, items or offices; empty for an unknown section. */
    Q_INVOKABLE QString layoutOf(const QString &sectionId) const;
    /*! What tells a section from others; empty names for an unknown one. */
    Q_INVOKABLE SectionLook lookOf(const QString &sectionId) const;

signals:
    /*! The content behind the answers is another one: ask again. */
    void contentChanged();

private:
    // The hits, where \a words selects their words and names the tables they come from.
    QList<HitRow> hits(const Question &question, const QString &language, int most, const QString &words) const;

    const ContentDatabase &m_database;
    mutable std::optional<SearchRules> m_searchRules; // of the content as it is now
};
