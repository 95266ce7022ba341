// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previewkiosk.h"

#include "contentfile.h"
#include "editedtexts.h"
#include "pagepreview.h"
#include "workingcopy.h"

#include <QQuickItem>

#include <algorithm>

using namespace std::chrono_literals;

namespace
{

constexpr QSize portrait { 1080, 1920 };
constexpr QSize landscape { 1920, 1080 };

} // namespace

PreviewKiosk::PreviewKiosk(PagePreview &preview, WorkingCopy &copy, QObject *parent)
    : QObject(parent)
    , m_preview(preview)
    , m_copy(copy)
{
    // As in the usual kiosk; nothing that this machine is set to.
    m_station.read({ QStringLiteral("mitic-kiosk"), QStringLiteral("--kiosk"), QStringLiteral("--reduced-motion"),
                     QStringLiteral("--sound"), QStringLiteral("none") });
    // A letter is first shown in its field.
    m_rest.setSingleShot(true);
    m_rest.setInterval(30ms);
    connect(&m_rest, &QTimer::timeout, this, &PreviewKiosk::draw);
    connect(&preview, &PagePreview::wished, this, [this] { m_rest.start(); });
    const auto changed = [this] {
        m_contentChanged = true;
        m_rest.start();
    };
    connect(&copy, &WorkingCopy::edited, this, changed);
    connect(&copy, &WorkingCopy::fileChanged, this, changed);
}

PreviewKiosk::~PreviewKiosk() = default;

void PreviewKiosk::draw()
{
    if (!m_copy.isOpen())
        return;
    if (!m_kiosk) {
        // Its clock stands still: no visit in it ends.
        m_kiosk = std::make_unique<Kiosk>(m_station, QStringList { QLatin1String(Language::embeddedCatalogues) },
                                          [] { return qint64(0); });
        if (!m_kiosk->window() || !m_kiosk->layers())
            return;
    }
    if (!m_kiosk->window())
        return;
    if (std::exchange(m_contentChanged, false))
        m_kiosk->content().showChecked(std::make_shared<ContentFile>(m_copy.snapshot()), m_copy.file());
    setSize(m_preview.landscape ? landscape : portrait);
    m_kiosk->language().setCode(m_preview.language);
    m_kiosk->comfort().setTextScale(m_preview.textScale);
    goTo();
    // What a page does after its first frame: there is none while nobody sees it.
    QCoreApplication::sendPostedEvents(m_kiosk->window());
    emit m_kiosk->window()->frameSwapped();
    const auto *page = m_kiosk->layers()->property("page").value<QQuickItem *>();
    const auto *column = page ? page->property("column").value<QQuickItem *>() : nullptr;
    const QImage picture = m_kiosk->window()->grabWindow();
    m_preview.show(picture, column ? column->property("pageCount").toInt() : 0);
}

void PreviewKiosk::goTo()
{
    const QList<EditedPage> pages = editedPages(m_copy);
    const auto page = std::find_if(pages.cbegin(), pages.cend(),
                                   [this](const EditedPage &known) { return known.pageId == m_preview.pageId; });
    Navigator &navigator = m_kiosk->navigator();
    Place place = navigator.home();
    if (page != pages.cend() && !page->sectionId.isEmpty()) {
        place = page->itemId.isEmpty() ? navigator.section(page->sectionId)
                                       : navigator.item(page->sectionId, page->itemId);
        place.officeId = page->officeId;
    }
    navigator.setPlainWords(m_preview.plainWords);
    place.plainWords = m_preview.plainWords;
    navigator.open(place);
    if (auto *shown = m_kiosk->layers()->property("page").value<QObject *>(); shown && !m_preview.textId.isEmpty())
        QMetaObject::invokeMethod(shown, "showText", Q_ARG(QString, m_preview.textId));
}

// A window that is not shown may hear of its size late, or never.
void PreviewKiosk::setSize(QSize size)
{
    QQuickWindow *window = m_kiosk->window();
    if (window->size() == size && window->contentItem()->size() == QSizeF(size))
        return;
    window->setProperty("reportedDiagonal", 0.0);
    window->resize(size);
    window->contentItem()->setSize(QSizeF(size));
}
