// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the visitor is and how to get from one place to another. The only one who changes the place.
//
//   attract ─► home ─┬► reading (mission, vision, policies, about) ─► the next section …
//                    ├► items (objectives) ─► reading (one objective) ─► the next one …
//                    ├► offices
//                    └► … ─► credits, after the last section
//
// Every place but the first one leads to the search, and the search to what it found, or back.

#pragma once

#include "outline.h"

#include <optional>

class Catalog;
class Session;

/*! The current place of a visit, what is shown over its page, and all ways to other places. */
class Navigator : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("kiosk.cpp builds the one Navigator and hands it down")
    Q_PROPERTY(Place place READ place NOTIFY placeChanged FINAL)
    Q_PROPERTY(Place nextPlace READ nextPlace NOTIFY nextPlaceChanged FINAL)
    Q_PROPERTY(bool plainWords READ plainWords WRITE setPlainWords NOTIFY plainWordsChanged FINAL)
    Q_PROPERTY(QString explainedFact READ explainedFact NOTIFY openedChanged FINAL)
    Q_PROPERTY(Overlay overlay READ overlay NOTIFY overlayChanged FINAL)
    Q_PROPERTY(Overlay opened READ opened NOTIFY openedChanged FINAL)

public:
    /*! What can be over a page, one at a time: the larger value is the more urgent. */
    enum Overlay { NoOverlay, Code, Explanation, Aids, Maintenance, HelpSign, IdleQuestion };
    Q_ENUM(Overlay)

    /*! What the station says of navigation. */
    struct Options {
        bool kiosk = false; // then a visit ends where the way back ends
        QString officeId;   // where this machine stands; empty for none
    };

    /*! Navigates through the content of \a catalog; asks for help and for the end of the visit at \a session. */
    Navigator(const Catalog &catalog, Session &session, Options options, QObject *parent = nullptr);

    Place place() const { return m_place; }
    /*! Where next() leads: the next item, the next section, or the credits. */
    Place nextPlace() const;
    /*! Whether pages say in plain words what their texts say: the visitor's last choice. */
    bool plainWords() const { return m_plainWords; }
    /*! Chooses, also for the page that is shown. What is open over it stays. */
    void setPlainWords(bool plainWords);
    /*! The most urgent overlay; the session has the help sign and the question. */
    Overlay overlay() const { return m_overlay; }
    /*! The fact that the explanation over the page shows; empty where there is none. */
    QString explainedFact() const { return m_explainedFact; }
    /*! What was opened over the page: Code, Explanation, Aids, Maintenance or none. It may be under a more urgent
       overlay. */
    Overlay opened() const { return m_opened; }

    /*! Places to open. A reading is bilingual if the last one was, its words are plain if that was chosen, and the
     * office is the one that was chosen last. */
    Q_INVOKABLE Place home() const;
    Q_INVOKABLE Place search() const;
    /*! The page of a section; home where the content has no such section. */
    Q_INVOKABLE Place section(const QString &sectionId) const;
    /*! The page of an item of a section. */
    Q_INVOKABLE Place item(const QString &sectionId, const QString &itemId) const;
    /*! What the search found: the page of a section, an item or an office, at a text. \a language and \a words say what
        was found, where that is in another language than the visit's. */
    Q_INVOKABLE Place found(const QString &sectionId, const QString &itemId, const QString &officeId,
                            const QString &textId, const QString &language, const QString &words) const;
    /*! The current reading, in both official languages or in one. */
    Q_INVOKABLE Place inBoth(bool bilingual) const;
    /*! The current page of offices, with another office or view. */
    Q_INVOKABLE Place office(const QString &officeId, PlaceEnums::View view) const;

    /*! Opens \a wanted, and closes what the visitor opened over the page. A page of offices without an office shows the
        chosen one. */
    Q_INVOKABLE void open(const Place &wanted);
    /*! Closes what the visitor opened over the page; else goes one level up, or from the search and what it found back
        to where the visitor came from. From home, a kiosk ends the visit. */
    Q_INVOKABLE void back();
    Q_INVOKABLE void next();
    Q_INVOKABLE void goHome();
    Q_INVOKABLE void openSearch();
    /*! Opens the aids over the page, or closes them. The first screen has none: home opens below them. */
    Q_INVOKABLE void toggleAids();
    /*! Opens the code of the office over the page. */
    Q_INVOKABLE void openCode();
    /*! Explains a word over the page, by the fact \a factId. */
    Q_INVOKABLE void openExplanation(const QString &factId);
    /*! Opens what staff see over the page, in place of what the visitor opened, or closes it. */
    void showMaintenance(bool shown);
    Q_INVOKABLE void closeOverlay();
    /*! Forgets the visit: the place is Attract. */
    Q_INVOKABLE void reset();

signals:
    void placeChanged(const Place &from, const Place &to);
    /*! Follows placeChanged() where the visitor went back: the page has its old focus again. */
    void wentBack();
    void nextPlaceChanged();
    void plainWordsChanged();
    void overlayChanged();
    void openedChanged();
    /*! What staff saw over the page is closed. */
    void maintenanceClosed();
    /*! The visit is forgotten: whatever shows something of it returns to how it first was. */
    void wasReset();

private:
    Place above() const;
    QString chosenOffice() const;
    bool hasPlainWords(const Place &place) const;
    void go(const Place &wanted);
    void setOpened(Overlay opened);
    void updateOverlay();
    void followContent();

    const Catalog &m_catalog;
    Session &m_session;
    const Options m_options;
    Outline m_outline;
    Place m_place;
    std::optional<Place> m_searchedFrom; // where the visitor was before the search
    // What the visit remembers beyond the place.
    bool m_bilingual = false;
    bool m_plainWords = false;
    QString m_officeId;
    QString m_explainedFact;
    Overlay m_opened = NoOverlay;
    Overlay m_overlay = NoOverlay;
};
