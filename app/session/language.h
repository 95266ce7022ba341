// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of the visit, and the words of the interface in every language.

#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QStringList>

#include <map>
#include <memory>

class QTranslator;

/*!
    The language that is shown now. Changing \c code swaps its catalogue of UI words in and then tells everybody: words
   first, content second, so that no frame mixes two languages.
*/
class Language : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Kiosk builds the one Language and hands it down")
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY codeChanged FINAL)
    Q_PROPERTY(QString second READ second NOTIFY codeChanged FINAL)
    Q_PROPERTY(QStringList codes READ codes NOTIFY codesChanged FINAL)
    Q_PROPERTY(QList<QString> official READ official NOTIFY codesChanged FINAL)

public:
    /*! A language on offer. */
    struct Offer {
        QString code;
        bool official = false;
    };

    /*! Where the catalogues are and what they are called: <folder>/kiosk_<code>.qm. */
    static constexpr auto embeddedCatalogues = ":/i18n";

    /*! \a offers in their order; those without a catalogue in one of \a folders are left out, see missing(). */
    explicit Language(const QList<Offer> &offers, const QStringList &folders = { QLatin1String(embeddedCatalogues) },
                      QObject *parent = nullptr);
    ~Language() override;

    QString code() const { return m_code; }
    /*! Shows the language \a code; an unknown one changes nothing. */
    void setCode(const QString &code);
    /*! Shows the language \a code and takes it for the one of the start. */
    void begin(const QString &code);
    /*! Shows the language of the start again. */
    void reset();
    /*! The official language to name beside the shown one: the first that is not shown. */
    QString second() const;

    /*! Offers other languages, as when the content is another one. A shown language that is gone gives way to the
        first one offered. */
    void setOffers(const QList<Offer> &offers);
    /*! The languages on offer that have a catalogue. */
    QStringList codes() const;
    /*! Those of them that are official: shown side by side wherever the visitor's language is not known. */
    QList<QString> official() const;
    /*! The languages that were offered but have no catalogue. */
    QStringList missing() const { return m_missing; }

    /*! The language to start in: \a wanted if it is offered, else the first of \a system that is (locale names such
        as "gn_PY" or "gug_PY"), else the first offered. */
    QString startCode(const QString &wanted, const QStringList &system) const;

    /*! \a source of the QML file \a context in the language \a code, whichever is shown now: for screens that speak
        several languages at once. Mark the source with QT_TR_NOOP. \a number chooses the form and stands for %n. */
    Q_INVOKABLE QString phrase(const QString &code, const QString &context, const QString &source,
                               int number = -1) const;

signals:
    void codeChanged();
    void codesChanged();
    /*! New words are installed: re-evaluate every qsTr(). */
    void wordsChanged();

private:
    QStringList m_folders;
    QList<Offer> m_offers;
    QStringList m_missing;
    std::map<QString, std::unique_ptr<QTranslator>> m_catalogues;
    QString m_code;
    QString m_start;
};
