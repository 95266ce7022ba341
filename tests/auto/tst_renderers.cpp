// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both renderers show the same: the tour by OpenGL on a virtual display beside the tour by the software renderer.

#include "program.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

namespace
{

// Edges are smoothed differently: a pixel counts as other where a channel differs by more than this, of 255,
constexpr int channelTolerance = 64;
// and a picture is alike where at most this share of its pixels is other.
constexpr double shareTolerance = 0.01;

double shareOfOtherPixels(const QImage &a, const QImage &b)
{
    qint64 other = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            if (std::abs(qRed(p) - qRed(q)) > channelTolerance || std::abs(qGreen(p) - qGreen(q)) > channelTolerance
                || std::abs(qBlue(p) - qBlue(q)) > channelTolerance)
                ++other;
        }
    }
    return double(other) / (double(a.width()) * a.height());
}

} // namespace

class TestRenderers : public QObject
{
    Q_OBJECT

private slots:
    void showTheSame();
};

void TestRenderers::showTheSame()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    QProcessEnvironment environment = environmentIn(folder.path());
    const QString program = QStringLiteral(PROGRAM);

    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    const Ended software = run(program,
                               { QStringLiteral("--kiosk"), QStringLiteral("--renderer"), QStringLiteral("software"),
                                 QStringLiteral("--tour"), folder.filePath(QStringLiteral("software")) },
                               environment);
    QCOMPARE(software.code, 0);

    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    // The graphics driver loses memory of its own and is unloaded before a sanitizer could name it.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    const Ended opengl =
            run(QStringLiteral(XVFB_RUN),
                { QStringLiteral("-a"), QStringLiteral("-s"), QStringLiteral("-screen 0 1920x1920x24"), program,
                  QStringLiteral("--kiosk"), QStringLiteral("--renderer"), QStringLiteral("opengl"),
                  QStringLiteral("--tour"), folder.filePath(QStringLiteral("opengl")) },
                environment);
    QVERIFY2(opengl.code == 0, qPrintable(opengl.error));

    const QStringList pictures = QDir(folder.filePath(QStringLiteral("software"))).entryList(QDir::Files);
    QVERIFY(pictures.size() >= 50);
    QCOMPARE(QDir(folder.filePath(QStringLiteral("opengl"))).entryList(QDir::Files), pictures);
    double worst = 0;
    for (const QString &picture : pictures) {
        const QImage a(folder.filePath(QStringLiteral("software/") + picture));
        const QImage b(folder.filePath(QStringLiteral("opengl/") + picture));
        QCOMPARE(a.size(), b.size());
        const double share = shareOfOtherPixels(a, b);
        worst = qMax(worst, share);
        QVERIFY2(share <= shareTolerance, qPrintable(QStringLiteral("%1: %2 %").arg(picture).arg(100 * share)));
    }
    qInfo("at most %.3f %% of a picture's pixels are other", 100 * worst);
}

QTEST_GUILESS_MAIN(TestRenderers)
#include "tst_renderers.moc"
