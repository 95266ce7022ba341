// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qrcode.h"

#include <QPainter>

#include <algorithm>
#include <memory>

#include <qrencode.h>

namespace
{

constexpr int utf8 = 26; // ECI assignment

} // namespace

QrCode::QrCode(QQuickItem *parent)
    : PaintedItem(parent)
{
    connect(this, &QrCode::coloursChanged, this, [this] { update(); });
}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_written = false;
    // Nobody waits for a code that is not seen: writing it takes milliseconds.
    if (isVisible())
        write();
    emit textChanged();
}

void QrCode::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemVisibleHasChanged && data.boolValue && !m_written) {
        write();
        emit textChanged();
    }
    PaintedItem::itemChange(change, data);
}

void QrCode::write()
{
    m_written = true;
    m_side = 0;
    m_darkness.clear();
    const QByteArray bytes = m_text.toUtf8();
    const std::unique_ptr<QRinput, decltype(&QRinput_free)> input(QRinput_new2(0, QR_ECLEVEL_M), QRinput_free);
    if (!bytes.isEmpty() && input && QRinput_appendECIheader(input.get(), utf8) == 0
        && QRinput_append(input.get(), QR_MODE_8, int(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()))
                == 0) {
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeInput(input.get()), QRcode_free);
        if (code) {
            m_side = code->width;
            m_darkness = QByteArray(reinterpret_cast<const char *>(code->data), qsizetype(m_side) * m_side);
        }
    }
    resize();
    update();
}

void QrCode::setModuleSize(int pixels)
{
    pixels = std::max(1, pixels);
    if (m_moduleSize == pixels)
        return;
    m_moduleSize = pixels;
    resize();
    emit moduleSizeChanged();
    update();
}

void QrCode::resize()
{
    setImplicitSize(modules() * m_moduleSize, modules() * m_moduleSize);
}

void QrCode::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), m_ground);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (m_darkness.at(y * m_side + x) & 1)
                painter->fillRect((x + quietZone) * m_moduleSize, (y + quietZone) * m_moduleSize, m_moduleSize,
                                  m_moduleSize, m_ink);
        }
    }
}
