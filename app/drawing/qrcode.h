// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A code that a telephone reads off the glass.

#pragma once

#include "painteditem.h"

#include <QColor>

/*!
    The QR code of a text (ISO/IEC 18004): UTF-8, declared as such by ECI 26, without which readers guess; error
    correction M. Four modules of its ground stand around it.

    A module is a whole number of pixels. Give the item whole coordinates too.
*/
class QrCode : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(int moduleSize READ moduleSize WRITE setModuleSize NOTIFY moduleSizeChanged FINAL)
    Q_PROPERTY(int modules READ modules NOTIFY textChanged FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY coloursChanged FINAL)
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY coloursChanged FINAL)

public:
    /*! Modules of ground on each side. */
    static constexpr int quietZone = 4;

    explicit QrCode(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    /*! The side of a module, px, 1 or more. The item is as large as all of them ask. */
    int moduleSize() const { return m_moduleSize; }
    void setModuleSize(int pixels);
    /*! How many modules stand side by side, the ground included; 0 if the text is empty or too long for any code. */
    int modules() const { return m_side > 0 ? m_side + 2 * quietZone : 0; }

    void paint(QPainter *painter) override;

signals:
    /*! Also once the code of a text that came while the item was hidden is written. */
    void textChanged();
    void moduleSizeChanged();
    void coloursChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;

private:
    void write();
    void resize();

    QString m_text;
    bool m_written = true; // whether the code below is that of the text
    int m_moduleSize = 3;
    int m_side = 0;        // modules of the code itself
    QByteArray m_darkness; // one byte a module, row by row; odd ones are dark
    QColor m_ink;
    QColor m_ground;
};
