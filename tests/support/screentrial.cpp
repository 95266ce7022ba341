// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screentrial.h"

#include "picture.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace
{

constexpr int limit = 30'000; // ms
constexpr QSize largest(1920, 1920);
constexpr double shareTolerance = 0.01; // of a picture's pixels
constexpr int looksAtRest = 20;         // as often in a row a picture is the same if nothing changes it

QString text(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

QStringList screen(const QStringList &options)
{
    return QStringList { QStringLiteral("--output"), QStringLiteral("screen") } + options;
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    process.waitForFinished();
}

bool isOfOneColour(const QImage &image)
{
    QImage one(image.size(), image.format());
    one.fill(image.pixel(image.rect().center()));
    return one == image;
}

} // namespace

ScreenTrial::ScreenTrial(QSize size, const QStringList &options)
    : m_display(largest, options)
    , m_environment(environmentIn(m_home.path()))
{
    m_display.addTo(m_environment);
    setMode(size);
}

ScreenTrial::~ScreenTrial()
{
    end(m_program);
    end(m_windowManager);
}

void ScreenTrial::setMode(QSize size)
{
    const QString name = text(size);
    if (!m_modes.contains(name)) {
        m_modes.append(name);
        // The rate of the dots, MHz; then what is seen and what is not of a line, and of the lines.
        QStringList timing { QStringLiteral("--newmode"), name, QStringLiteral("60") };
        for (int length : { size.width(), size.height() }) {
            for (int more = 0; more < 4; ++more)
                timing.append(QString::number(length + 8 * more));
        }
        call(QStringLiteral(XRANDR), timing);
        call(QStringLiteral(XRANDR), { QStringLiteral("--addmode"), QStringLiteral("screen"), name });
    }
    call(QStringLiteral(XRANDR), screen({ QStringLiteral("--mode"), name }));
}

void ScreenTrial::switchOff()
{
    call(QStringLiteral(XRANDR), screen({ QStringLiteral("--off"), QStringLiteral("--fb"), text(largest) }));
}

void ScreenTrial::setFontDpi(int dpi)
{
    call(QStringLiteral(XRDB), { QStringLiteral("-merge"), QStringLiteral("-") },
         "Xft.dpi: " + QByteArray::number(dpi) + '\n');
}

void ScreenTrial::startWindowManager(int panel)
{
    QFile settings(m_home.filePath(QStringLiteral("openbox.xml")));
    m_ok = m_ok && settings.open(QIODevice::WriteOnly)
            && settings.write("<openbox_config xmlns=\"http://openbox.org/3.4/rc\"><margins><bottom>"
                              + QByteArray::number(panel) + "</bottom></margins></openbox_config>")
                    > 0;
    settings.close();
    m_windowManager.setProcessEnvironment(m_environment);
    m_windowManager.start(QStringLiteral(OPENBOX),
                          { QStringLiteral("--sm-disable"), QStringLiteral("--config-file"), settings.fileName() });
    // Once it manages windows it says on the root window where they may be.
    m_ok = m_ok
            && QTest::qWaitFor([this] { return !property({ QStringLiteral("-root") }, "_NET_WORKAREA").isEmpty(); },
                               limit);
}

void ScreenTrial::remember(const QRect &geometry)
{
    QDir(m_home.path()).mkpath(QStringLiteral("MITIC"));
    QFile settings(m_home.filePath(QStringLiteral("MITIC/mitic-kiosk.conf")));
    m_ok = m_ok && settings.open(QIODevice::WriteOnly)
            && settings.write(QStringLiteral("[General]\nwindow=@Rect(%1 %2 %3 %4)\n")
                                      .arg(geometry.x())
                                      .arg(geometry.y())
                                      .arg(geometry.width())
                                      .arg(geometry.height())
                                      .toUtf8())
                    > 0;
}

bool ScreenTrial::start(const QStringList &options)
{
    stop();
    m_said.clear();
    m_program.setProcessEnvironment(m_environment);
    m_program.start(QStringLiteral(PROGRAM), options);
    const Ended found = run(QStringLiteral(XDOTOOL),
                            { QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                              QStringLiteral("--name"), QStringLiteral("^MITIC$") },
                            m_environment);
    m_window = found.out.trimmed();
    return isReady() && found.code == 0 && !m_window.isEmpty();
}

void ScreenTrial::stop()
{
    end(m_program);
}

void ScreenTrial::kill()
{
    m_program.kill();
    m_program.waitForFinished();
}

QString ScreenTrial::said()
{
    m_program.waitForReadyRead(0);
    m_said += QString::fromUtf8(m_program.readAllStandardError());
    return m_said;
}

QRect ScreenTrial::window() const
{
    const Ended found = run(QStringLiteral(XWININFO), { QStringLiteral("-id"), m_window }, m_environment);
    const auto number = [&found](const char *name) {
        const QRegularExpression line(QStringLiteral("%1: +(-?[0-9]+)").arg(QLatin1String(name)));
        return line.match(found.out).captured(1).toInt();
    };
    return { number("Absolute upper-left X"), number("Absolute upper-left Y"), number("Width"), number("Height") };
}

QMargins ScreenTrial::frame() const
{
    const QList<int> extents = property({ QStringLiteral("-id"), m_window }, "_NET_FRAME_EXTENTS");
    return extents.size() < 4 ? QMargins() : QMargins(extents[0], extents[2], extents[1], extents[3]);
}

QImage ScreenTrial::restingPicture() const
{
    const QRect place = window();
    QImage last;
    int same = 0;
    const bool rests = QTest::qWaitFor(
            [&] {
                const QImage now = m_display.picture().copy(place);
                same = now == last && !isOfOneColour(now) ? same + 1 : 0;
                last = now;
                return same >= looksAtRest;
            },
            limit);
    return rests ? last : QImage();
}

bool ScreenTrial::comesToShow(const QImage &expected) const
{
    return QTest::qWaitFor(
            [&] { return shareOfOtherPixels(m_display.picture().copy(expected.rect()), expected) < shareTolerance; },
            limit);
}

void ScreenTrial::call(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    const Ended ended = run(program, arguments, m_environment, input);
    if (ended.code != 0)
        qWarning().noquote() << program << arguments << ended.error;
    m_ok = m_ok && ended.code == 0;
}

QList<int> ScreenTrial::property(const QStringList &window, const char *name) const
{
    const Ended found = run(QStringLiteral(XPROP), window + QStringList { QLatin1String(name) }, m_environment);
    QList<int> numbers;
    static const QRegularExpression number(QStringLiteral("-?[0-9]+"));
    for (auto match = number.globalMatch(found.out.section(QLatin1Char('='), 1)); match.hasNext();)
        numbers.append(match.next().captured().toInt());
    return numbers;
}
