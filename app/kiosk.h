// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The composition root: content, session and station handed to KioskWindow.qml. The program and the tests build it
// alike.

#pragma once

#include "announcer.h"
#include "catalog.h"
#include "comfort.h"
#include "composedtext.h"
#include "contentdatabase.h"
#include "delivery.h"
#include "hiddenpointer.h"
#include "holdfilter.h"
#include "keyfilter.h"
#include "language.h"
#include "navigator.h"
#include "packsupply.h"
#include "reader.h"
#include "session.h"
#include "shownitems.h"
#include "soundcards.h"
#include "station.h"
#include "touchfilter.h"
#include "windowfilter.h"
#include "windowguard.h"

#include <QQmlEngine>
#include <QQuickWindow>

#include <memory>
#include <optional>

/*! One running kiosk: everything behind the window, and the window. Needs a QGuiApplication. */
class Kiosk : public QObject
{
    Q_OBJECT

public:
    /*! Builds the kiosk for \a station, which must outlive it. Catalogues are looked for in \a catalogues; time is what
        \a clock says; what is read aloud speaks a voice of \a voices, by default that of the plugin. */
    explicit Kiosk(Station &station, const QStringList &catalogues = { QLatin1String(Language::embeddedCatalogues) },
                   const Clock &clock = monotonicMilliseconds, const VoiceMaker &voices = {});
    ~Kiosk() override;

    /*! One sentence on why the kiosk cannot start with these options; empty if it can. */
    QString fault() const { return m_fault; }
    /*! One sentence on why the installation cannot show the kiosk, for example because a QML module is missing; empty
       if it can. */
    QString damage() const { return m_damage; }

    ContentDatabase &content() { return m_content; }
    Catalog &catalog() { return m_catalog; }
    const Catalog &catalog() const { return m_catalog; }
    const Station &station() const { return m_station; }
    Language &language() { return m_language; }
    Comfort &comfort() { return m_comfort; }
    Session &session() { return m_session; }
    HoldFilter &holdFilter() { return m_holdFilter; }
    KeyFilter &keyFilter() { return m_keyFilter; }
    Navigator &navigator() { return m_navigator; }
    VoiceChannel &voice() { return m_voice; }
    Reader &reader() { return m_reader; }
    Delivery &delivery() { return m_delivery; }
    QQuickWindow *window() const { return m_window.get(); }
    /*! All that comes into the window after the first screen: Main.qml, loaded when it is first asked for. */
    QQuickItem *layers();

    /*! Shows the window as the station asks. After the first frame comes what that did not need: the layers, a whole
       reading of an external content file, and without one the look for accepted packs. */
    void show();
    /*! Says for the technician which maps visitors do not see, and why. show() does so after the first frame. */
    void reportMaps();
    /*! Says for the technician what a kiosk assumes on such a \a screen, px, if that is not what --diagonal says.
       show() does so for the screen it fills. */
    void reportScreen(QSize screen);
    /*! Looks for accepted content, where the station takes any, and has it shown at the first screen. show() does so
       after the first frame. */
    void lookForPacks();
    /*! What looks for accepted content; null before lookForPacks(). */
    PackSupply *packs() { return m_packs ? &*m_packs : nullptr; }

    /*! Chooses how windows are drawn; by itself, software where no graphics hardware answers. Before any window. */
    static void chooseRenderer(Station::Renderer wish);

signals:
    /*! What comes after the first frame cannot be shown; see damage(). The program should end. */
    void damaged();

private:
    // An object of a type of the module Kiosk; null where it cannot be made, and damage() says why.
    QObject *made(const char *type, const QVariantMap &properties);
    double pixelsPerMillimetre() const;
    // Takes the input of the application for that of a visitor.
    void watchApplication();
    // Says when there is something to hear with, and lets a visit be heard to its end.
    void connectReader();
    // Ends speech mode where nothing can be heard: it would only take the first tap of every two.
    void endMuteSpeech();
    // Lets staff bring content, and shows them what comes of it.
    void connectDelivery();
    // Shows accepted content where nobody is disturbed by it.
    void showWaitingPack();
    // Takes up what the screen that the window fills reports of itself.
    void followScreen();

    // Accepted content that waits for the first screen; without content, the built-in one does.
    struct WaitingPack {
        std::shared_ptr<ContentFile> content;
        QString file;
    };

    Station &m_station;
    const Clock m_clock;
    QString m_fault;
    QString m_damage;
    ContentDatabase m_content;
    Catalog m_catalog;
    Language m_language;
    Comfort m_comfort;
    Session m_session;
    KeyFilter m_keyFilter;
    ShownItems m_shownItems;
    HoldFilter m_holdFilter;
    TouchFilter m_touchFilter; // before the navigator: at the end of a visit what is held is let go first
    Navigator m_navigator;
    Delivery m_delivery;
    VoiceChannel m_voice;
    Reader m_reader;
    Announcer m_announcer;
    ComposedText m_composedText;
    WindowGuard m_windowGuard;
    WindowFilter m_windowFilter;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickWindow> m_window;
    std::unique_ptr<QQuickItem> m_layers; // goes before the window whose properties it follows
    std::optional<HiddenPointer> m_hiddenPointer;
    std::optional<SoundCards> m_soundCards;
    std::optional<PackSupply> m_packs;
    std::optional<WaitingPack> m_waitingPack;
};
