// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this machine is: read once from files and the command line, the same for every visit.

#pragma once

#include <QHash>
#include <QObject>
#include <QQmlEngine>
#include <QRect>

/*! What was set for this machine. */
class Station : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("main.cpp builds the one Station and hands it down")
    Q_PROPERTY(bool kiosk READ kiosk CONSTANT FINAL)
    Q_PROPERTY(QString office READ office CONSTANT FINAL)
    Q_PROPERTY(QString page READ page CONSTANT FINAL)
    Q_PROPERTY(int smallestWidth READ smallestWidth CONSTANT FINAL)
    Q_PROPERTY(int smallestHeight READ smallestHeight CONSTANT FINAL)

public:
    enum class Renderer { Automatic, Software, OpenGL };

    using QObject::QObject;

    /*! Reads the configuration \a files, of which later ones win, and then \a arguments, the program's name first,
        which win over all of them. With --config only that file is read. Answers one sentence on what is wrong with the
        arguments, or nothing. Needs no application object. */
    QString read(const QStringList &arguments, const QStringList &files = {});
    /*! What is wrong in the configuration files, one sentence each. What a faulty line would set keeps its value. */
    QStringList remarks() const { return m_remarks; }

    /*! Whether something was asked for that is printed instead of starting anything: answer(). */
    bool asksOnly() const { return !m_answer.isEmpty(); }
    QString answer() const { return m_answer; }
    /*! Whether to check this machine instead of showing anything, and whether a program reads the answer. */
    bool selfCheck() const { return isOn("self-check"); }
    bool json() const { return isOn("json"); }

    /*! Where the value of \a setting comes from, as "/etc/mitic-kiosk.conf:3"; empty if it is the default or from the
        command line. */
    QString file(const QString &setting) const { return m_values.value(setting).file; }
    /*! To be told that the value of \a setting names what is not there: \a wrong says so. Where it is from a file, sets
        it back to its default and answers a remark, which remarks() has from then on; else answers nothing. */
    QString forgive(const QString &setting, const QString &wrong);
    /*! Sets everything that might have ended the program again and again back to what is safe: the embedded content,
       the software renderer, no motion. */
    void enterSafeMode();

    /*! Full screen for visitors; else a window for staff. */
    bool kiosk() const { return isOn("kiosk"); }
    /*! The code of the language to start in; empty to follow the system. */
    QString language() const { return value("language"); }
    /*! An external content file; empty for the embedded content. */
    QString contentFile() const { return value("content"); }
    /*! Whether signed content is shown where this machine has accepted some: without an external file, with no pictures
       to take, and not in safe mode. */
    bool takesPacks() const { return contentFile().isEmpty() && tourFolder().isEmpty() && !m_isSafe; }
    /*! The folder of the public keys with which signed content is checked. */
    QString keysFolder() const { return valueOrDefault("signers"); }
    /*! Where accepted content is kept: a folder in what the service keeps when the machine is started again. Empty
       where nothing is kept; --self-check looks where the service keeps it. */
    QString storeFolder() const;
    /*! The folder of what the service keeps when the machine is started again, as storeFolder() is in it; empty where
       nothing is kept. */
    QString stateFolder() const;
    /*! Where a stick with content is mounted. */
    QString stickFolder() const { return valueOrDefault("stick"); }
    /*! The file of the codes of the staff, and whose code is to be set; empty for nobody's. */
    QString codesFile() const { return valueOrDefault("codes"); }
    QString codeName() const { return value("set-code"); }
    /*! The id of the office in which this machine stands; empty if it was not told. */
    QString office() const { return value("office"); }
    /*! The id of the section whose page is shown first; empty for the first screen. */
    QString page() const { return value("page"); }
    Renderer renderer() const;
    /*! The colours with which a visit begins: their place in the table of settings, which is that of Comfort::Palette.
     */
    int palette() const;
    /*! The platform of Qt to use; empty for the one of the environment or the session. */
    QString platform() const { return value("platform"); }
    /*! Whether \a name is a platform that this program is used on, perhaps with Qt's parameters
       ("linuxfb:fb=/dev/fb1"), or a list of them separated by semicolons, of which Qt takes the first that works. */
    static bool isPlatform(const QString &name);
    /*! Whether nothing should move on this machine: by option, or because the desktop of a window is set so. Asks the
        desktop each time, perhaps by running a program: needs an application object. */
    bool reducedMotion() const;
    /*! Whether everything that is touched stands in the lower part of the screen. */
    bool lowControls() const;
    /*! How long visitors are left in peace, as "home=60,question=30"; empty for as long as usual. */
    QString idleTimes() const { return value("idle"); }
    /*! Which key does what, as "keypad,back=F10"; empty for a plain keyboard. */
    QString keys() const { return value("keys"); }
    /*! The ALSA device that reads aloud; empty for the usual one, if there is a sound card. */
    QString soundDevice() const { return value("sound"); }
    /*! The loudest that a visitor can set the voice, 0 to 1. */
    double loudest() const;
    /*! A folder to write pictures of every screen to, instead of showing a window; empty for none. */
    QString tourFolder() const { return value("tour"); }

    /*! Pixels to a millimetre of a screen of \a width × \a height px, from --diagonal; without it, in a kiosk, from the
        diagonal that the screen \a reports, inches; where it reports none (0), from the usual diagonal. A diagonal for
        which no layout is made is replaced by the nearest one for which there is one. */
    Q_INVOKABLE double pixelsPerMillimetre(int width, int height, double reports = 0) const;
    /*! The factor on type and targets of such a screen, 0.6 to 1; 1 in a window. */
    Q_INVOKABLE double controlFactor(int width, int height, double reports = 0) const;
    /*! The largest text size that such a screen has room for, 1 to 2. */
    Q_INVOKABLE double largestTextScale(int width, int height, double reports = 0) const;
    /*! One sentence on what is assumed for such a screen instead of --diagonal or its report, or on controls below
        20 mm; empty if there is nothing to say. */
    QString diagonalRemark(int width, int height, double reports = 0) const;

    /*! The least and the first size of the window, px (tokens.md, desktop). */
    int smallestWidth() const { return 960; }
    int smallestHeight() const { return 600; }
    QSize firstWindow() const { return { 1366, 768 }; }
    /*! Where a screen has not even room for the least size, the controls stay usable down to this one, px. */
    QSize usableWindow() const { return { 800, 480 }; }
    /*! Where the window was when it was closed; null if it never was. Never asked for in kiosk mode. */
    QRect rememberedWindow() const;
    void rememberWindow(const QRect &geometry) const;

private:
    // The diagonal that was set or that the screen reports, inches; 0 if nobody knows it.
    double knownDiagonal(double reports) const;
    // What is taken for the diagonal of a screen of this size, inches.
    double assumedDiagonal(QSize screen, double reports) const;

    struct Value {
        QString text;
        QString origin; // for the technician
        QString file;   // with its line; empty if it is from no file
    };

    void readFile(const QString &path, bool required);
    QString value(const char *setting) const { return m_values.value(QLatin1String(setting)).text; }
    QString valueOrDefault(const char *setting) const;
    bool isOn(const char *setting) const { return value(setting) == QLatin1String("yes"); }
    QString printedSettings() const;

    QString m_answer;
    QStringList m_remarks;
    QHash<QString, Value> m_values; // by setting; what is not here has its default
    bool m_isSafe = false;
    double m_diagonal = 0; // inches; 0: by orientation
};
