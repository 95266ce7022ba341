// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editor.h"

#include "catalog.h"
#include "iconprovider.h"
#include "previewprovider.h"
#include "startcheck.h"

#include <QQmlComponent>

#include <utility>

namespace
{

QList<Language::Offer> offersIn(const ContentDatabase &content)
{
    return offersOf(Catalog(content));
}

} // namespace

Editor::Editor(const Options &options, ContentSave::Today today)
    : m_language(offersIn(m_builtIn))
    , m_copy(options.folder)
    , m_review(m_copy)
    , m_saving(m_copy, std::move(today))
    , m_previewKiosk(m_preview, m_copy)
{
    m_language.begin(m_language.startCode(options.language, systemLanguages()));
    const WorkingCopy::Refusal refusal = m_copy.open(options.file);
    const QString detail = m_copy.detail();
    // What cannot be edited is told over the content that is built in.
    if (refusal != WorkingCopy::NoRefusal && !options.file.isEmpty())
        m_copy.open({});

    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.addImageProvider(QLatin1String(IconProvider::id), new IconProvider);
    m_engine.addImageProvider(QLatin1String(PagePreview::provider), new PreviewProvider(m_preview));
    connect(&m_language, &Language::wordsChanged, &m_engine, &QQmlEngine::retranslate);
    QQmlComponent component(&m_engine, QUrl(QStringLiteral("qrc:/qt/qml/Kiosk/Editor/EditorWindow.qml")));
    const Station station;
    const QVariantMap properties {
        { QStringLiteral("width"), station.firstWindow().width() },
        { QStringLiteral("height"), station.firstWindow().height() },
        { QStringLiteral("minimumWidth"), station.smallestWidth() },
        { QStringLiteral("minimumHeight"), station.smallestHeight() },
        { QStringLiteral("language"), QVariant::fromValue(&m_language) },
        { QStringLiteral("copy"), QVariant::fromValue(&m_copy) },
        { QStringLiteral("review"), QVariant::fromValue(&m_review) },
        { QStringLiteral("saving"), QVariant::fromValue(&m_saving) },
        { QStringLiteral("preview"), QVariant::fromValue(&m_preview) },
        { QStringLiteral("recovered"), m_copy.isRecovered() },
        { QStringLiteral("refusal"), int(refusal) },
        { QStringLiteral("refusedFile"), options.file },
        { QStringLiteral("refusalDetail"), detail },
    };
    // A component that is not ready cannot be created: Qt 6.4 would crash.
    QObject *made = component.isReady() ? component.createWithInitialProperties(properties) : nullptr;
    m_window.reset(qobject_cast<QQuickWindow *>(made));
    if (m_window) {
        // Not left to Qt, which waits for all windows: that of the preview is never shown, and never closed.
        connect(m_window.get(), &QWindow::visibleChanged, this, [this](bool visible) {
            if (!visible)
                emit finished();
        });
        connect(&m_engine, &QQmlEngine::quit, this, &Editor::finished);
        return;
    }
    const QList<QQmlError> errors = component.errors();
    m_damage = QStringLiteral("the installation is damaged: %1")
                       .arg(errors.isEmpty() ? QString() : errors.constLast().toString());
}

Editor::~Editor() = default;
