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
    QML_UNCREATABLE("Kiosk builds the one Comfort and hands it down")
    Q_PROPERTY(Palette palette READ palette WRITE setPalette NOTIFY paletteChanged FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(double largestTextScale READ largestTextScale WRITE setLargestTextScale NOTIFY textStepsChanged FINAL)
    Q_PROPERTY(int textStep READ textStep NOTIFY textScaleChanged FINAL)
    Q_PROPERTY(int textSteps READ textSteps NOTIFY textStepsChanged FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged FINAL)
    Q_PROPERTY(bool moreTime READ moreTime WRITE setMoreTime NOTIFY moreTimeChanged FINAL)
    Q_PROPERTY(bool lowControls READ lowControls WRITE setLowControls NOTIFY lowControlsChanged FINAL)
    Q_PROPERTY(bool holdToChoose READ holdToChoose WRITE setHoldToChoose NOTIFY holdToChooseChanged FINAL)
    Q_PROPERTY(bool speech READ speech WRITE setSpeech NOTIFY speechChanged FINAL)
    Q_PROPERTY(bool hidden READ hidden WRITE setHidden NOTIFY hiddenChanged FINAL)
    Q_PROPERTY(bool changed READ changed NOTIFY changedChanged FINAL)

public:
    /*! The names of the five palettes, in the order of Theme.qml. */
    enum Palette { Light, Dark, YellowOnBlack, BlackOnWhite, Soft };
    Q_ENUM(Palette)

    /*! How things are on this machine, unless a visitor wishes otherwise. */
    struct Usual {
        bool reducedMotion = false;
        Palette palette = Light;
        bool lowControls = false;
    };

    explicit Comfort(Usual usual, QObject *parent = nullptr);

    Palette palette() const { return m_palette; }
    void setPalette(Palette palette);
    /*! Factor on every text size, 1 to the largest. */
    double textScale() const { return m_textScale; }
    /*! The largest text size that the screen has room for, 1 to 2. */
    double largestTextScale() const { return m_largestTextScale; }
    void setLargestTextScale(double largest);
    /*! Shows text at \a textScale, brought into its range. */
    void setTextScale(double textScale);
    /*! The sizes that are offered: which of them is on (the nearest), from 0, and how many there are. */
    int textStep() const;
    int textSteps() const;
    /*! Goes \a by sizes up, or down where it is below 0, as far as there are any. */
    Q_INVOKABLE void stepText(int by);
    bool reducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reducedMotion);
    /*! Whether this visitor asked for longer waits. */
    bool moreTime() const { return m_moreTime; }
    void setMoreTime(bool moreTime);
    /*! Whether everything that is touched stands in the lower part of the screen. */
    bool lowControls() const { return m_lowControls; }
    void setLowControls(bool lowControls);
    /*! Whether a touch of this visitor acts only after it has rested; see HoldFilter. */
    bool holdToChoose() const { return m_holdToChoose; }
    void setHoldToChoose(bool holdToChoose);
    /*! Whether this visitor hears where they are: the screen speaks, and a touch is heard before it acts. */
    bool speech() const { return m_speech; }
    void setSpeech(bool speech);
    /*! Whether nothing is shown, for the privacy of somebody who listens; ends with speech. */
    bool hidden() const { return m_hidden; }
    void setHidden(bool hidden);
    /*! Whether anything looks, sounds or answers a touch other than it usually does on this machine. */
    bool changed() const;
    /*! Makes everything as it usually is. */
    Q_INVOKABLE void reset();

signals:
    void paletteChanged();
    void textScaleChanged();
    void textStepsChanged();
    void reducedMotionChanged();
    void moreTimeChanged();
    void lowControlsChanged();
    void holdToChooseChanged();
    void speechChanged();
    void hiddenChanged();
    void changedChanged();

private:
    const Usual m_usual;
    Palette m_palette;
    double m_textScale = 1;
    double m_largestTextScale = 2;
    bool m_reducedMotion;
    bool m_moreTime = false;
    bool m_lowControls;
    bool m_holdToChoose = false;
    bool m_speech = false;
    bool m_hidden = false;
};
