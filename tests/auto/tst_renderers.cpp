// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Both renderers show the same: the tour by OpenGL on a virtual display beside the tour by the software renderer.

#include "picture.h"
#include "program.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

namespace
{

// Pictures are alike where at most this share of their pixels is other.
constexpr double shareTolerance = 0.01;

} // namespace

class tst_renderers : public QObject
{
    Q_OBJECT

private slots:
    void showTheSame();
};

void tst_renderers::showTheSame()
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

QTEST_GUILESS_MAIN(tst_renderers)
#include "tst_renderers.moc"
