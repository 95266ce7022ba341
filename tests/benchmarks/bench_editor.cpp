// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the editor takes to open texts, to show a key in its field and in the preview, and how long saving holds
// typing up: figures to compare in one run, never asserted. Run it by hand from a release build: tests/bench_editor.

#include "corpus.h"
#include "editor.h"
#include "fonts.h"
#include "layout.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace
{

constexpr int rounds = 9;
constexpr int limit = 60'000; // ms

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> times)
{
    std::sort(times.begin(), times.end());
    return times.value(times.size() / 2);
}

} // namespace

class BenchEditor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void editor_data();
    void editor();

private:
    QTemporaryDir m_folder;
};

void BenchEditor::initTestCase()
{
    qputenv("HOME", m_folder.path().toUtf8());
}

void BenchEditor::editor_data()
{
    QTest::addColumn<int>("paragraphs");
    QTest::newRow("the ministry's texts") << 0;
    QTest::newRow("10 000 paragraphs more") << 10'000;
}

void BenchEditor::editor()
{
    QFETCH(int, paragraphs);
    const QString file = paragraphs > 0 ? corpusFile(m_folder.path(), paragraphs) : QString();
    const auto today = [] { return QStringLiteral("2027-01-31"); };
    QList<double> opened;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        Editor editor({ file, QStringLiteral("es"), m_folder.filePath(QStringLiteral("copies")) }, today);
        editor.window()->show();
        QSignalSpy frame(editor.window(), &QQuickWindow::frameSwapped);
        QVERIFY(frame.wait(limit));
        opened.append(milliseconds(timer));
    }

    Editor editor({ file, QStringLiteral("es"), m_folder.filePath(QStringLiteral("copies")) }, today);
    editor.window()->show();
    editor.window()->requestActivate();
    QSignalSpy drawn(&editor.preview(), &PagePreview::drawn);
    QVERIFY(drawn.wait(limit));
    const QList<QQuickItem *> items = shownItems(editor.window()->contentItem());
    const auto field = std::find_if(items.cbegin(), items.cend(), [](QQuickItem *item) {
        return accessibleName(item) == QStringLiteral("Párrafo 1, Español");
    });
    QVERIFY(field != items.cend());
    (*field)->forceActiveFocus();
    QList<double> shown;
    QList<double> previewed;
    for (int round = 0; round < rounds; ++round) {
        drawn.wait(200); // what the round before has caused
        QElapsedTimer timer;
        double first = 0;
        double last = 0;
        const auto frame = connect(editor.window(), &QQuickWindow::frameSwapped, this,
                                   [&] { first = first > 0 ? first : milliseconds(timer); });
        const auto preview = connect(&editor.preview(), &PagePreview::drawn, this, [&] { last = milliseconds(timer); });
        timer.start();
        QTest::keyClick(editor.window(), Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(first > 0 && last > 0, limit);
        disconnect(frame);
        disconnect(preview);
        shown.append(first);
        previewed.append(last);
    }

    // While it saves, a timer tells for how long nothing else was done.
    double held = 0;
    QElapsedTimer since;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] {
        held = std::max(held, milliseconds(since));
        since.start();
    });
    QSignalSpy saved(&editor.saving(), &ContentSave::saved);
    QElapsedTimer timer;
    timer.start();
    since.start();
    beat.start(0);
    editor.saving().saveAs(m_folder.filePath(QStringLiteral("saved-%1.sqlite").arg(paragraphs)));
    QVERIFY(saved.wait(limit));
    qInfo("%s: open %.0f ms, key in its field %.1f ms, in the preview %.0f ms, save %.0f ms, held up %.0f ms",
          QTest::currentDataTag(), median(opened), median(shown), median(previewed), milliseconds(timer), held);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    loadFonts();
    Kiosk::chooseRenderer(Station::Renderer::Software);
    BenchEditor bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_editor.moc"
