// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How this visitor likes to read: kept for one visit, lost with it.

#pragma once

#include <QObject>
#include <QQmlEngine>

/*! The wishes of one visit that change how everything looks. */
class Comfort : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("main.cpp builds the one Comfort and hands it down")
    Q_PROPERTY(Palette palette READ palette WRITE setPalette NOTIFY paletteChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)

public:
    /*! The names of the five palettes, in the order of Theme.qml. */
    enum Palette { Light, Dark, YellowOnBlack, BlackOnWhite, Soft };
    Q_ENUM(Palette)

    using QObject::QObject;

    Palette palette() const { return m_palette; }
    void setPalette(Palette palette);
    /*! Factor on every text size, 1 to 2. */
    double textScale() const { return m_textScale; }
    /*! Shows text at \a textScale, brought into its range. */
    void setTextScale(double textScale);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reducedMotion);

signals:
    void paletteChanged();
    void textScaleChanged();
    void reducedMotionChanged();

private:
    Palette m_palette = Light;
    double m_textScale = 1;
    bool m_reducedMotion = false;
};
