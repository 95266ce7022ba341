// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "kiosk.h"

#include "iconprovider.h"
#include "manual.h"
#include "messages.h"
#include "renderer.h"
#include "screensaver.h"
#include "screenscale.h"
#include "startcheck.h"
#include "streetplan.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickItem>

#include <utility>

namespace
{

WindowGuard::Options guardOptionsOf(const Station &station)
{
    return { station.kiosk(),
             { station.smallestWidth(), station.smallestHeight() },
             station.usableWindow(),
             station.firstWindow(),
             station.kiosk() ? QRect() : station.rememberedWindow() };
}

Session::Activity activityAt(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Attract:
        return Session::Resting;
    case Place::Kind::Home:
        return Session::AtHome;
    case Place::Kind::Reading:
        return Session::Reading;
    default:
        return Session::Other;
    }
}

// The diagonal that the screen reports, inches; 0 if it reports none that is plausible.
double reportedDiagonal()
{
    return ScreenScale::reportedDiagonal(WindowGuard::screenPixels(), WindowGuard::screenMillimetres());
}

} // namespace

Kiosk::Kiosk(Station &station, const QStringList &catalogues, const Clock &clock, const VoiceMaker &voices)
    : m_station(station)
    , m_clock(clock)
    , m_content(station.contentFile())
    , m_catalog(m_content)
    , m_language(offersOf(m_catalog), catalogues)
    , m_comfort({ station.reducedMotion(), Comfort::Palette(station.palette()), station.lowControls() })
    , m_session(m_language, m_comfort, idleTimesOf(station, m_fault), station.kiosk(), clock,
                [this] { return pixelsPerMillimetre(); })
    , m_keyFilter(m_session, keysOf(station, m_fault))
    , m_shownItems(clock)
    , m_holdFilter(m_session, m_comfort, m_shownItems, [this] { return pixelsPerMillimetre(); })
    , m_touchFilter(m_session, m_shownItems, [this] { return pixelsPerMillimetre(); })
    , m_navigator(m_catalog, m_session, { station.kiosk(), station.office() })
    , m_delivery(deliveryPlacesOf(station), clock)
    , m_voice(voices ? voices : voicesOfPlugin(station), station.loudest())
    , m_reader(m_catalog, m_voice)
    , m_announcer(m_voice)
    , m_windowGuard(guardOptionsOf(station))
    , m_windowFilter(station)
{
    if (m_fault.isEmpty())
        m_fault = startFault(m_station, m_content, m_catalog, m_language);
    if (!m_fault.isEmpty())
        return;
    m_language.begin(m_language.startCode(station.language(), systemLanguages()));

    connect(&m_content, &ContentDatabase::replaced, this, [this] {
        reportMaps();
        m_language.setOffers(offersOf(m_catalog));
    });
    connect(&m_navigator, &Navigator::placeChanged, this,
            [this](const Place &, const Place &to) { m_session.setActivity(activityAt(to)); });
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.addImageProvider(QLatin1String(IconProvider::id), new IconProvider);
    connect(&m_language, &Language::wordsChanged, &m_engine, &QQmlEngine::retranslate);
    connect(&m_engine, &QQmlEngine::quit, qGuiApp, &QCoreApplication::quit, Qt::QueuedConnection);
    const QVariantMap properties {
        { QStringLiteral("station"), QVariant::fromValue(&m_station) },
        { QStringLiteral("language"), QVariant::fromValue(&m_language) },
        { QStringLiteral("comfort"), QVariant::fromValue(&m_comfort) },
        { QStringLiteral("session"), QVariant::fromValue(&m_session) },
        { QStringLiteral("catalog"), QVariant::fromValue(&m_catalog) },
        // Or the first page would be laid out twice.
        { QStringLiteral("width"), m_windowGuard.firstGeometry().width() },
        { QStringLiteral("height"), m_windowGuard.firstGeometry().height() },
        { QStringLiteral("reportedDiagonal"), reportedDiagonal() },
    };
    m_window.reset(qobject_cast<QQuickWindow *>(made("KioskWindow", properties)));
    if (!m_window)
        return;
    // A start page is one of the layers.
    if (!m_station.page().isEmpty()) {
        m_navigator.open(m_navigator.section(m_station.page()));
        layers();
    }
    // A window that is never shown has no visitor.
    connect(m_window.get(), &QWindow::visibleChanged, this, &Kiosk::watchApplication, Qt::SingleShotConnection);
    m_windowFilter.watch(m_window.get());
    m_window->installEventFilter(&m_keyFilter);
    // The last one sees an event first.
    m_window->installEventFilter(&m_holdFilter);
    m_window->installEventFilter(&m_touchFilter);
    m_shownItems.watch(m_window.get());
}

Kiosk::~Kiosk() = default;

QObject *Kiosk::made(const char *type, const QVariantMap &properties)
{
    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Kiosk/%1.qml").arg(QLatin1String(type))));
    // A component that is not ready cannot be created: Qt 6.4 would crash.
    QObject *object = component.isReady() ? component.createWithInitialProperties(properties) : nullptr;
    if (!object) {
        // The innermost error comes last.
        const QList<QQmlError> errors = component.errors();
        const QString cause = errors.isEmpty() ? QString() : errors.constLast().toString();
        m_damage = QStringLiteral("the installation is damaged: %1").arg(cause);
        emit damaged();
    }
    return object;
}

QQuickItem *Kiosk::layers()
{
    if (m_layers || !m_window)
        return m_layers.get();
    connectReader();
    connectDelivery();
    const QVariantMap properties {
        { QStringLiteral("window"), QVariant::fromValue(m_window.get()) },
        { QStringLiteral("holdFilter"), QVariant::fromValue(&m_holdFilter) },
        { QStringLiteral("keyFilter"), QVariant::fromValue(&m_keyFilter) },
        { QStringLiteral("navigator"), QVariant::fromValue(&m_navigator) },
        { QStringLiteral("delivery"), QVariant::fromValue(&m_delivery) },
        { QStringLiteral("reader"), QVariant::fromValue(&m_reader) },
        { QStringLiteral("announcer"), QVariant::fromValue(&m_announcer) },
        { QStringLiteral("parent"), QVariant::fromValue(m_window->contentItem()) },
    };
    m_layers.reset(qobject_cast<QQuickItem *>(made("Main", properties)));
    return m_layers.get();
}

void Kiosk::watchApplication()
{
    m_session.watch(qGuiApp);
    qGuiApp->installEventFilter(&m_composedText);
}

void Kiosk::connectReader()
{
    // Where a device is named, its absence shows when it is opened.
    if (m_station.soundDevice().isEmpty()) {
        m_soundCards.emplace();
        m_voice.setSound(m_soundCards->present());
        connect(&*m_soundCards, &SoundCards::presentChanged, this,
                [this] { m_voice.setSound(m_soundCards->present()); });
    }
    connect(&m_reader, &Reader::stateChanged, this,
            [this] { m_session.setListening(m_reader.state() == Reader::Reading); });
    connect(&m_session, &Session::ended, this, [this] {
        m_reader.stop();
        m_announcer.stop();
        m_voice.restore();
    });
    connect(&m_voice, &VoiceChannel::remarked, this, &report);
    connect(&m_voice, &VoiceChannel::hindranceChanged, this, &Kiosk::endMuteSpeech);
    connect(&m_comfort, &Comfort::speechChanged, this, &Kiosk::endMuteSpeech);
}

void Kiosk::endMuteSpeech()
{
    const VoiceChannel::Hindrance hindrance = m_voice.hindrance();
    if (hindrance == VoiceChannel::NoSound || hindrance == VoiceChannel::NoVoice)
        m_comfort.setSpeech(false);
}

void Kiosk::connectDelivery()
{
    connect(&m_delivery, &Delivery::openChanged, &m_navigator, &Navigator::showMaintenance);
    connect(&m_navigator, &Navigator::maintenanceClosed, &m_delivery, &Delivery::leave);
    connect(&m_delivery, &Delivery::abandoned, &m_session, &Session::end);
    connect(&m_delivery, &Delivery::remarked, this, &report);
    connect(&m_delivery, &Delivery::changedStore, this, [this] {
        if (m_packs)
            m_packs->look();
    });
}

void Kiosk::show()
{
    connect(window(), &QQuickWindow::sceneGraphError, this,
            [this](QQuickWindow::SceneGraphError, const QString &message) {
                m_damage = QStringLiteral("nothing can be drawn: %1").arg(message);
                emit damaged();
            });
    connect(&m_content, &ContentDatabase::noticed, this, &report);
    connect(window(), &QQuickWindow::frameSwapped, this, &Kiosk::layers,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    connect(window(), &QQuickWindow::frameSwapped, this, &Kiosk::reportMaps,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    connect(window(), &QQuickWindow::frameSwapped, &m_content, &ContentDatabase::checkInBackground,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    connect(window(), &QQuickWindow::frameSwapped, this, &Kiosk::lookForPacks,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    if (m_station.kiosk()) {
        m_hiddenPointer.emplace(*window());
        const QString fault = suspendScreenSaver();
        if (!fault.isEmpty())
            report(fault);
        connect(&m_windowGuard, &WindowGuard::screenFilled, this, &Kiosk::followScreen);
    }
    connect(&m_windowGuard, &WindowGuard::remarked, this, &report);
    m_windowGuard.show(window());
}

void Kiosk::chooseRenderer(Station::Renderer wish)
{
    bool openGL = wish == Station::Renderer::OpenGL || (wish == Station::Renderer::Automatic && hasGraphicsHardware());
    if (wish == Station::Renderer::OpenGL && !canUseOpenGL()) {
        report(QStringLiteral("--renderer opengl: OpenGL cannot be used here; software draws instead."));
        openGL = false;
    }
    setRenderer(openGL);
}

void Kiosk::lookForPacks()
{
    if (!m_station.takesPacks())
        return;
    m_packs.emplace(packPlacesOf(m_station), isSpanishWanted(), m_clock);
    connect(&*m_packs, &PackSupply::remarked, this, &report);
    connect(&*m_packs, &PackSupply::found, this,
            [this](const std::shared_ptr<ContentFile> &content, const QString &file) {
                m_waitingPack = { content, file };
                showWaitingPack();
            });
    // Once all have followed to the new place.
    connect(&m_navigator, &Navigator::placeChanged, this, &Kiosk::showWaitingPack, Qt::QueuedConnection);
    m_packs->look();
}

// Nobody is on a visit at the first screen, and a window has none: there home is the first one.
void Kiosk::showWaitingPack()
{
    const Place::Kind kind = m_navigator.place().kind;
    const bool isFirst = kind == Place::Kind::Attract || (!m_station.kiosk() && kind == Place::Kind::Home);
    if (!m_waitingPack || !isFirst)
        return;
    const WaitingPack pack = *std::exchange(m_waitingPack, std::nullopt);
    m_content.showChecked(pack.content, pack.file);
    m_packs->shown();
}

double Kiosk::pixelsPerMillimetre() const
{
    return m_station.pixelsPerMillimetre(window()->width(), window()->height(), reportedDiagonal());
}

void Kiosk::followScreen()
{
    window()->setProperty("reportedDiagonal", reportedDiagonal());
    reportScreen(WindowGuard::screenPixels());
}

void Kiosk::reportScreen(QSize screen)
{
    const QString remark = m_station.diagonalRemark(screen.width(), screen.height(), reportedDiagonal());
    if (m_station.kiosk() && !remark.isEmpty())
        report(remark);
}

void Kiosk::reportMaps()
{
    for (const OfficeRow &office : m_catalog.offices(m_language.code())) {
        const QString map = m_catalog.map(office.officeId);
        const QString fault = StreetPlan().read(map);
        if (map.isEmpty())
            report(QStringLiteral("the office %1 has no map; its directions are shown").arg(office.officeId));
        else if (!fault.isEmpty())
            report(QStringLiteral("the map of the office %1: %2; its directions are shown")
                           .arg(office.officeId, fault));
    }
}
