// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules of CONTRIBUTING.md that a machine can check: who may know whom, and what stands in one place only.
// A rule is a pattern that its files may not hold; each rule has samples that show that it bites.

#include <QColor>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <functional>

namespace
{

const QDir source(QStringLiteral(SOURCE_FOLDER));

struct File {
    QString path; // below the source folder, as app/content/catalog.cpp
    QString text;

    QString folder() const { return path.section(QLatin1Char('/'), 0, -2); }
    QString name() const { return path.section(QLatin1Char('/'), -1); }
};

QList<File> filesIn(const QString &folder, const QStringList &names = {})
{
    QList<File> files;
    QDirIterator found(source.filePath(folder), names, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        QFile file(found.next());
        if (file.open(QIODevice::ReadOnly))
            files.append({ source.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()) });
    }
    return files;
}

// The text without its comments, and without what stands in quotes if \a strings is false; lines stay where they are.
QString code(const QString &text, bool strings)
{
    static const QRegularExpression part(
            QStringLiteral("(?<comment>//[^\\n]*|/\\*[\\s\\S]*?\\*/)|(?<string>\"(?:\\\\.|[^\"\\\\\\n])*\")"));
    QString left = text;
    qsizetype from = 0;
    for (auto match = part.match(left, from); match.hasMatch(); match = part.match(left, from)) {
        const bool comment =
                match.hasCaptured(QStringLiteral("comment")) && !match.captured(QStringLiteral("comment")).isEmpty();
        if (comment || !strings) {
            QString blank = match.captured();
            for (QChar &sign : blank) {
                if (sign != QLatin1Char('\n') && sign != QLatin1Char('"'))
                    sign = QLatin1Char(' ');
            }
            left.replace(match.capturedStart(), blank.size(), blank);
        }
        from = match.capturedEnd();
    }
    return left;
}

// Where \a pattern stands in \a text, as "file:line: the line"; \a allowed are lines that may.
QStringList places(const File &file, const QString &text, const QRegularExpression &pattern,
                   const QStringList &allowed = {})
{
    QStringList places;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).trimmed();
        if (line.contains(pattern) && !allowed.contains(file.name() + QStringLiteral(": ") + line))
            places.append(QStringLiteral("%1:%2: %3").arg(file.path).arg(i + 1).arg(line));
    }
    return places;
}

enum class Part { All, Code, CodeWithoutStrings };

struct Rule {
    const char *name;
    std::function<bool(const File &)> concerns;
    Part part;
    QRegularExpression pattern;
    QStringList allowed; // "File.qml: the line", each with its reason beside it
    QStringList bad;     // samples that it must find
    QStringList good;    // samples that it must pass

    QStringList brokenIn(const File &file) const
    {
        const QString text = part == Part::All ? file.text : code(file.text, part == Part::Code);
        return places(file, text, pattern, allowed);
    }
};

bool isQml(const File &file)
{
    return file.path.startsWith(QLatin1String("qml/")) && file.path.endsWith(QLatin1String(".qml"));
}

bool isQmlOutsideTheme(const File &file)
{
    return isQml(file) && file.folder() != QLatin1String("qml/theme");
}

bool isCpp(const File &file)
{
    return file.path.startsWith(QLatin1String("app/"))
            && (file.path.endsWith(QLatin1String(".cpp")) || file.path.endsWith(QLatin1String(".h")));
}

// The names of colours, but for the one that is none.
QString colourNames()
{
    QStringList names = QColor::colorNames();
    names.removeAll(QStringLiteral("transparent"));
    return names.join(QLatin1Char('|'));
}

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text);
}

const QList<Rule> &rules()
{
    // Properties that are lengths on the screen.
    static const auto length = QStringLiteral(
            "(?:\\b(?:implicit|minimum|maximum|preferred|content|source)?(?:[wW]idth|[hH]eight)|\\b[xy]|\\b\\w*[sS]"
            "pacing"
            "|\\b\\w*[mM]argins?|\\b\\w*[pP]adding|\\b\\w*[rR]adius|\\bpixelSize|\\bpointSize|\\blineHeight"
            "|\\b(?:horizontal|vertical)CenterOffset)\\s*:");

    static const QList<Rule> rules = {
        { "colours stand in qml/theme only (QML)",
          isQmlOutsideTheme,
          Part::Code,
          pattern(QStringLiteral("\"#[0-9A-Fa-f]{3,8}\"|\\bQt\\.(?:rgba|hsla|hsva)\\(|\"(?:%1)\"").arg(colourNames())),
          {},
          { QStringLiteral("color: \"#0B4094\""), QStringLiteral("color: \"#fff\""),
            QStringLiteral("border.color: \"white\""), QStringLiteral("color: Qt.rgba(0, 0, 0, 1)"),
            QStringLiteral("color: on ? \"navy\" : Theme.color.ink") },
          { QStringLiteral("color: \"transparent\""), QStringLiteral("color: Theme.color.ink // not \"#101B33\""),
            QStringLiteral("source: \"image://icon/\" + name") } },

        { "colours stand in qml/theme only (C++)",
          isCpp,
          Part::Code,
          pattern(QStringLiteral(
                  "\"#[0-9A-Fa-f]{3,8}\"|\\bQt::(?:dark|light)?(?:black|white|red|green|blue|cyan|magenta|yellow|gray"
                  "|Red|Green|Blue|Cyan|Magenta|Yellow|Gray)\\b|\\bQColor(?:\\s+\\w+)?[({]\\s*(?:0x|[0-9])")),
          {},
          { QStringLiteral("QColor ink(16, 27, 51);"), QStringLiteral("image.fill(Qt::black);"),
            QStringLiteral("return QColor(QStringLiteral(\"#101B33\"));"),
            QStringLiteral("pen.setColor(Qt::darkGray);") },
          { QStringLiteral("image.fill(Qt::transparent);"),
            QStringLiteral("drawing.replace(\"currentColor\", '#' + colour);") } },

        { "sizes stand in qml/theme only",
          isQmlOutsideTheme,
          Part::CodeWithoutStrings,
          // A number by itself, but 0; or one above 2 that is added, taken away or chosen: 1 and 2 are factors.
          pattern(length
                  + QStringLiteral("(?:\\s*-?(?!0+(?:\\.0+)?\\s*;?\\s*\\}?$)[0-9.]+\\s*;?\\s*\\}?$"
                                   "|.*[-+?:(,]\\s*(?:[3-9]|[1-9][0-9]+)(?:\\.[0-9]+)?\\s*(?:$|[;,)}:?]|[-+]\\s))"
                                   "|\\bproperty\\s+real\\s+\\w+:\\s*-?(?:[3-9]|[1-9][0-9]+)(?:\\.[0-9]+)?\\s*;?$")),
          {},
          { QStringLiteral("width: 120"), QStringLiteral("height: 1"), QStringLiteral("font.pixelSize: 39"),
            QStringLiteral("anchors.leftMargin: 8"), QStringLiteral("spacing: 12.5"),
            QStringLiteral("Rectangle { radius: 4 }"), QStringLiteral("x: -16"),
            QStringLiteral("Layout.preferredWidth: 300"), QStringLiteral("width: parent.width - 24"),
            QStringLiteral("y: landscape ? 40 : 0"), QStringLiteral("topPadding: landscape ? 0 : 40"),
            QStringLiteral("height: Math.max(48, implicitHeight)"), QStringLiteral("readonly property real gap: 24") },
          { QStringLiteral("spacing: 0"), QStringLiteral("width: parent.width"), QStringLiteral("x: Theme.space.m"),
            QStringLiteral("height: 2 * Theme.type.h2.line"),
            QStringLiteral("height: Math.min(share, Theme.touch.row * 1.6)"), QStringLiteral("radius: width / 2"),
            QStringLiteral("border.width: Theme.bare ? Theme.shape.stroke : 0"),
            QStringLiteral("property real anchorShare: 0"), QStringLiteral("height: ribbon.height / 3"),
            QStringLiteral("lines: 3"), QStringLiteral("y: \"24 // 25\"") } },

        { "no choice depends on the code of one language",
          isQml,
          Part::Code,
          pattern(QStringLiteral("[=!]==?\\s*\"[a-z]{2}\"|\"[a-z]{2}\"\\s*[=!]==?")),
          {},
          { QStringLiteral("return language === \"gn\" ? 1 : 0;"),
            QStringLiteral("visible: \"es\" !== page.language") },
          { QStringLiteral("rowLanguages: [\"es\", \"gn\"]"), QStringLiteral("name === \"arrow\"") } },

        { "pages and controls change no place",
          [](const File &file) {
              return isQml(file)
                      && (file.folder() == QLatin1String("qml/pages")
                          || file.folder() == QLatin1String("qml/controls"));
          },
          Part::Code,
          pattern(QStringLiteral("\\bnavigator\\.\\w+\\s*=[^=]")),
          {},
          { QStringLiteral("page.navigator.plainWords = false;") },
          { QStringLiteral("on: page.navigator.plainWords === true"),
            QStringLiteral("place: context.navigator.place") } },

        { "state is an enum, no string with a list of allowed words",
          isQml,
          Part::Code,
          pattern(QStringLiteral("\\bproperty\\s+string\\s+(?:kind|state|mode|answer|arrangement)\\b")),
          {},
          { QStringLiteral("readonly property string kind: asked ? \"results\" : \"none\"") },
          { QStringLiteral("property int answer: SearchPage.Nothing") } },

        { "SQL stands in Catalog, the check of a file and the editing of one only",
          [](const File &file) {
              static const QStringList asking {
                  QStringLiteral("app/content/catalog.cpp"),        QStringLiteral("app/content/contentcheck.cpp"),
                  QStringLiteral("app/content/contentsummary.cpp"), QStringLiteral("app/content/query.cpp"),
                  QStringLiteral("app/content/searchindex.cpp"),    QStringLiteral("app/editing/copyfile.cpp"),
                  QStringLiteral("app/editing/editedparts.cpp"),    QStringLiteral("app/editing/editedtexts.cpp"),
                  QStringLiteral("app/editing/editedwords.cpp"),    QStringLiteral("app/editing/edithistory.cpp"),
                  QStringLiteral("app/editing/finding.cpp"),        QStringLiteral("app/editing/memorycontent.cpp"),
                  QStringLiteral("app/editing/poexchange.cpp"),     QStringLiteral("app/editing/workingcopy.cpp")
              };
              return (isCpp(file) && !asking.contains(file.path)) || isQml(file);
          },
          Part::Code,
          pattern(QStringLiteral(
                  "\\bSELECT\\b.*\\bFROM\\b|\"\\s*SELECT\\b|\\bINSERT\\s+INTO\\b|\\bPRAGMA\\b|\\bDELETE\\s+FROM\\b"
                  "|\\bUPDATE\\s+\\w+\\s+SET\\b|\\bCREATE\\s+(?:TABLE|VIEW|INDEX)\\b|#include <QSqlQuery>")),
          {},
          { QStringLiteral("query.exec(\"SELECT words FROM wording\");"),
            QStringLiteral("exec(\"PRAGMA foreign_keys\")"), QStringLiteral("\"INSERT INTO wording\""),
            QStringLiteral("#include <QSqlQuery>") },
          { QStringLiteral("// every SELECT of the app FROM here"), QStringLiteral("#include <QSqlDatabase>") } },

        { "no context properties",
          [](const File &file) { return isCpp(file) || file.path.startsWith(QLatin1String("tests/harness/")); },
          Part::Code,
          pattern(QStringLiteral("\\bsetContext(?:Property|Object)\\b")),
          {},
          { QStringLiteral("engine.rootContext()->setContextProperty(\"language\", &language);") },
          { QStringLiteral("engine.setInitialProperties(properties);") } },

        { "no property without a type",
          isQml,
          Part::CodeWithoutStrings,
          pattern(QStringLiteral("\\bproperty\\s+(?:var|variant)\\b|\\blist<var>")),
          {},
          { QStringLiteral("property var model"), QStringLiteral("required property var modelData") },
          { QStringLiteral("required property string title"), QStringLiteral("// property var") } },

        { "only a window writes to Theme",
          [](const File &file) {
              return isQml(file) && file.path != QLatin1String("qml/KioskWindow.qml")
                      && file.path != QLatin1String("qml/editor/EditorWindow.qml");
          },
          Part::CodeWithoutStrings,
          pattern(QStringLiteral("\\bTheme(?:\\.\\w+)+\\s*=(?![=>])|\\btarget:\\s*Theme\\b(?!\\.)")),
          {},
          { QStringLiteral("onClicked: Theme.palette = Theme.Dark"),
            QStringLiteral("Binding { target: Theme; property: \"palette\" }"),
            QStringLiteral("Theme.color.ink = other;") },
          { QStringLiteral("visible: Theme.palette === Theme.Dark"), QStringLiteral("const f = () => Theme.bare"),
            QStringLiteral("color: Theme.color.ink") } },

        { "a page takes places from the navigator and never opens them",
          [](const File &file) { return file.folder() == QLatin1String("qml/pages"); },
          Part::CodeWithoutStrings,
          pattern(QStringLiteral("\\bnavigator\\.(?:open|back|next|goHome|openSearch|toggleAids|openCode|closeOverlay"
                                 "|reset)\\(")),
          {},
          { QStringLiteral("onClicked: page.context.navigator.goHome()"),
            QStringLiteral("page.context.navigator.open(place);") },
          { QStringLiteral("page.openWanted(page.context.navigator.home())"),
            QStringLiteral("page.openWanted(page.context.navigator.section(id))") } },

        { "text is shown by Words only",
          [](const File &file) { return isQml(file) && file.path != QLatin1String("qml/controls/Words.qml"); },
          Part::CodeWithoutStrings,
          pattern(QStringLiteral("\\b(?:Text|TextEdit|TextArea|Label)\\s*\\{")),
          { // The letters beneath them, which are not seen.
            QStringLiteral("Letters.qml: TextEdit {"),
            // Words that are written.
            QStringLiteral("WordingField.qml: T.TextArea {") },
          { QStringLiteral("Text {"), QStringLiteral("contentItem: Text { text: name }"), QStringLiteral("T.Label {") },
          { QStringLiteral("Words {"), QStringLiteral("FontMetrics {"),
            QStringLiteral("horizontalAlignment: Text.AlignHCenter") } },

        { "controls do not know what they are used for",
          [](const File &file) { return file.folder() == QLatin1String("qml/controls"); },
          Part::All,
          QRegularExpression(QStringLiteral("office|mission"), QRegularExpression::CaseInsensitiveOption),
          {},
          { QStringLiteral("signal officesWanted()"), QStringLiteral("// the mission's title") },
          { QStringLiteral("signal clicked()") } },

        { "words of the interface are marked for translation",
          isQmlOutsideTheme,
          Part::Code,
          pattern(QStringLiteral(
                  "\\b(?:text|title|hint|label|Accessible\\.name|Accessible\\.description):\\s*\"[^\"]*\\p{L}")),
          {},
          { QStringLiteral("text: \"Home\""), QStringLiteral("Accessible.name: \"Back\"") },
          { QStringLiteral("text: qsTr(\"Home\")"), QStringLiteral("text: \"\""), QStringLiteral("text: \"  |  \"") } },

        { "no picture or file is fetched from elsewhere",
          [](const File &file) { return isQml(file) || isCpp(file); },
          Part::Code,
          pattern(QStringLiteral("\"(?:https?|ftp|file):")),
          {},
          { QStringLiteral("source: \"https://example.org/a.png\""), QStringLiteral("source: \"file:/etc/motd\"") },
          { QStringLiteral("source: \"image://icon/\" + name"),
            QStringLiteral("// https://www.sqlite.org/fileformat.html") } },
    };
    return rules;
}

QString joined(const QStringList &lines)
{
    return QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace

class tst_conventions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ruleIsKept_data() { eachRule(); }
    void ruleIsKept();
    void ruleBites_data() { eachRule(); }
    void ruleBites();
    void foldersIncludeTheirOwnOnly();
    void foldersUseTheirOwnQt_data();
    void foldersUseTheirOwnQt();
    void foldersImportWhatTheyMay_data();
    void foldersImportWhatTheyMay();
    void pagesDoNotKnowEachOther();
    void testsAreNamedAfterTheirFiles();
    void everyFileSaysWhoseItIs();
    void topLevelIsAsPrescribed();
    void documentsLeadSomewhere();
    void filesAreShort();
    void everyKindOfPlaceHasItsPage();
    void shortcutsWithTheSameKeysSayWhenTheyWork();
    void exceptionsAreStillNeeded();

private:
    static void eachRule()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < rules().size(); ++i)
            QTest::newRow(rules().at(i).name) << i;
    }

    QList<File> m_files; // of app, qml and tests
};

void tst_conventions::initTestCase()
{
    m_files = filesIn(QStringLiteral("app")) + filesIn(QStringLiteral("qml")) + filesIn(QStringLiteral("tests"));
    QVERIFY2(m_files.size() > 50, qPrintable(QString::number(m_files.size())));
}

void tst_conventions::ruleIsKept()
{
    QFETCH(int, number);
    const Rule &rule = rules().at(number);
    QStringList broken;
    int files = 0;
    for (const File &file : m_files) {
        if (!rule.concerns(file))
            continue;
        ++files;
        broken += rule.brokenIn(file);
    }
    QVERIFY2(files > 0, "the rule concerns no file");
    QVERIFY2(broken.isEmpty(), qPrintable(joined(broken)));
}

void tst_conventions::ruleBites()
{
    QFETCH(int, number);
    const Rule &rule = rules().at(number);
    QVERIFY(!rule.bad.isEmpty() && !rule.good.isEmpty());
    for (const QString &sample : rule.bad)
        QVERIFY2(rule.brokenIn({ QStringLiteral("Sample.qml"), sample }).size() == 1, qPrintable(sample));
    for (const QString &sample : rule.good)
        QVERIFY2(rule.brokenIn({ QStringLiteral("Sample.qml"), sample }).isEmpty(), qPrintable(sample));
}

void tst_conventions::foldersIncludeTheirOwnOnly()
{
    // These put the program together.
    static const QStringList together { QStringLiteral("app/kiosk.h"),
                                        QStringLiteral("app/kiosk.cpp"),
                                        QStringLiteral("app/tour.h"),
                                        QStringLiteral("app/tour.cpp"),
                                        QStringLiteral("app/shownitems.h"),
                                        QStringLiteral("app/shownitems.cpp"),
                                        QStringLiteral("app/selfcheck.h"),
                                        QStringLiteral("app/selfcheck.cpp"),
                                        QStringLiteral("app/startcheck.h"),
                                        QStringLiteral("app/startcheck.cpp"),
                                        QStringLiteral("app/windowfilter.h"),
                                        QStringLiteral("app/windowfilter.cpp"),
                                        QStringLiteral("app/main.cpp"),
                                        QStringLiteral("app/editor/editor.h"),
                                        QStringLiteral("app/editor/editor.cpp"),
                                        QStringLiteral("app/editor/main.cpp"),
                                        QStringLiteral("app/editor/previewkiosk.h"),
                                        QStringLiteral("app/editor/previewkiosk.cpp"),
                                        QStringLiteral("app/editor/previewprovider.h"),
                                        QStringLiteral("app/editor/previewprovider.cpp") };
    // What a folder uses besides itself; what is not named here uses nothing.
    static const QHash<QString, QStringList> used {
        { QStringLiteral("app/codes"), { QStringLiteral("app/packs") } },
        { QStringLiteral("app/delivery"),
          { QStringLiteral("app/codes"), QStringLiteral("app/content"), QStringLiteral("app/packs") } },
        { QStringLiteral("app/editing"), { QStringLiteral("app/content"), QStringLiteral("app/packs") } },
        { QStringLiteral("app/navigation"), { QStringLiteral("app/content"), QStringLiteral("app/session") } },
        { QStringLiteral("app/packs"), { QStringLiteral("app/content") } },
        { QStringLiteral("app/speech"), { QStringLiteral("app/content") } },
        { QStringLiteral("app/speech/espeak"), { QStringLiteral("app/speech") } },
    };
    static const QRegularExpression include(QStringLiteral("^#include \"(?:.*/)?([^/\"]+)\""),
                                            QRegularExpression::MultilineOption);

    QHash<QString, QString> folderOf;
    for (const File &file : m_files) {
        if (isCpp(file) && file.path.endsWith(QLatin1String(".h"))) {
            QVERIFY2(!folderOf.contains(file.name()),
                     qPrintable(file.path + QStringLiteral(": another folder has a header of that name")));
            folderOf.insert(file.name(), file.folder());
        }
    }
    int includes = 0;
    for (const File &file : m_files) {
        if (!isCpp(file))
            continue;
        for (auto match = include.globalMatch(file.text); match.hasNext(); ++includes) {
            const QString header = match.next().captured(1);
            QVERIFY2(folderOf.contains(header), qPrintable(file.path + QStringLiteral(" includes ") + header));
            QVERIFY2(together.contains(file.path) || folderOf.value(header) == file.folder()
                             || used.value(file.folder()).contains(folderOf.value(header)),
                     qPrintable(file.path + QStringLiteral(" includes ") + header + QStringLiteral(" of ")
                                + folderOf.value(header)));
        }
    }
    QVERIFY(includes > 10);
}

void tst_conventions::foldersUseTheirOwnQt_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("foreign");
    const auto row = [](const char *folder, const char *foreign) {
        QTest::newRow(folder) << QString::fromLatin1(folder) << QString::fromLatin1(foreign);
    };
    row("app/content", "QQuick|QGui|QPainter|QImage|QColor|QFont|QWindow");
    row("app/session", "QQuick|QSql|QPainter|QImage");
    row("app/station", "QQuick|QSql|QGui|QPainter|QImage|QColor|QFont|QWindow");
    row("app/navigation", "QQuick|QSql|QGui|QPainter|QImage|QColor|QFont|QWindow");
    row("app/editing", "QQuick|QPainter|QColor|QFont|QWindow");
    row("app/packs", "QQuick|QQml|QSql|QGui|QPainter|QImage|QColor|QFont|QWindow");
    row("app/delivery", "QQuick|QSql|QGui|QPainter|QImage|QColor|QFont|QWindow");
    row("app/codes", "QQuick|QQml|QSql|QGui|QPainter|QImage|QColor|QFont|QWindow");
    row("app/speech", "QQuick|QSql|QGui|QPainter|QImage|QColor|QFont|QWindow");
    row("app/desk", "QQuick|QSql");
    row("app/drawing", "QSql");
    row("app/speech/espeak", "QQuick|QQml|QSql|QGui|QPainter|QImage|QColor|QFont|QWindow");
    row("app/platform", "QSql|QQml|QPainter|QFont>|QColor");
}

void tst_conventions::foldersUseTheirOwnQt()
{
    QFETCH(QString, folder);
    QFETCH(QString, foreign);
    const QRegularExpression include(QStringLiteral("^#include <(?:%1)").arg(foreign));
    QStringList broken;
    int files = 0;
    for (const File &file : m_files) {
        if (file.folder() != folder)
            continue;
        ++files;
        broken += places(file, file.text, include);
    }
    QVERIFY(files > 0);
    QVERIFY2(broken.isEmpty(), qPrintable(joined(broken)));
}

void tst_conventions::foldersImportWhatTheyMay_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("allowed");
    const auto row = [](const char *folder, const char *allowed) {
        QTest::newRow(folder) << QString::fromLatin1(folder) << QString::fromLatin1(allowed).split(QLatin1Char(' '));
    };
    row("qml/theme", "QtQuick");
    row("qml/controls", "QtQuick QtQuick.Layouts QtQuick.Templates Kiosk.Theme");
    row("qml/pages",
        "QtQuick QtQuick.Layouts QtQuick.Templates Kiosk.Theme Kiosk.Controls Kiosk.Content Kiosk.Session "
        "Kiosk.Navigation Kiosk.Drawing Kiosk.Speech");
    row("qml/naming", "QtQuick Kiosk.Content");
    row("qml/staff", "QtQuick QtQuick.Templates Kiosk.Theme Kiosk.Controls Kiosk.Content Kiosk.Session Kiosk.Desk");
    row("qml/editor",
        "QtQuick QtQuick.Templates Kiosk.Theme Kiosk.Controls Kiosk.Content Kiosk.Session Kiosk.Desk Kiosk.Editing "
        "Kiosk.Naming");
    row("qml/shell",
        "QtQuick QtQuick.Templates Kiosk.Theme Kiosk.Controls Kiosk.Pages Kiosk.Content Kiosk.Session Kiosk.Navigation "
        "Kiosk.Delivery Kiosk.Speech "
        "Kiosk.Station");
    row("qml/maintenance",
        "QtQuick QtQuick.Templates Kiosk.Theme Kiosk.Controls Kiosk.Content Kiosk.Session Kiosk.Delivery "
        "Kiosk.Naming");
    row("qml",
        "QtQuick Kiosk.Theme Kiosk.Controls Kiosk.Pages Kiosk.Shell Kiosk.Content Kiosk.Session Kiosk.Speech "
        "Kiosk.Delivery Kiosk.Navigation "
        "Kiosk.Station");
}

void tst_conventions::foldersImportWhatTheyMay()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, allowed);
    static const QRegularExpression import(QStringLiteral("^\\s*import\\s+(\\S+)"),
                                           QRegularExpression::MultilineOption);
    int imports = 0;
    for (const File &file : m_files) {
        if (!isQml(file) || file.folder() != folder)
            continue;
        for (auto match = import.globalMatch(code(file.text, true)); match.hasNext(); ++imports) {
            const QString module = match.next().captured(1);
            QVERIFY2(allowed.contains(module), qPrintable(file.path + QStringLiteral(" imports ") + module));
        }
    }
    QVERIFY(imports > 0);
}

void tst_conventions::pagesDoNotKnowEachOther()
{
    QStringList pages;
    for (const File &file : m_files) {
        if (file.folder() == QLatin1String("qml/pages") && file.path.endsWith(QLatin1String("Page.qml")))
            pages.append(file.name().chopped(4));
    }
    pages.removeAll(QStringLiteral("PlacePage")); // what pages are made of
    QVERIFY2(pages.size() >= 6, qPrintable(pages.join(QLatin1Char(' '))));
    QStringList broken;
    for (const File &file : m_files) {
        if (!isQml(file) || file.folder() == QLatin1String("qml") || file.folder() == QLatin1String("qml/shell"))
            continue;
        QStringList others = pages;
        others.removeAll(file.name().chopped(4));
        broken += places(file, code(file.text, false),
                         QRegularExpression(QStringLiteral("\\b(?:%1)\\b").arg(others.join(QLatin1Char('|')))));
    }
    QVERIFY2(broken.isEmpty(), qPrintable(joined(broken)));
}

void tst_conventions::testsAreNamedAfterTheirFiles()
{
    static const QRegularExpression testClass(QStringLiteral("^class (\\w+) : public (?:QObject|\\w+Case)$"),
                                              QRegularExpression::MultilineOption);
    int tests = 0;
    for (const File &file : m_files) {
        if (file.folder() != QLatin1String("tests/auto"))
            continue;
        ++tests;
        QStringList classes;
        for (auto match = testClass.globalMatch(file.text); match.hasNext();)
            classes.append(match.next().captured(1));
        QVERIFY2(classes.contains(file.name().chopped(4)),
                 qPrintable(file.path + QStringLiteral(" has the class ") + classes.join(QLatin1Char(' '))));
    }
    QVERIFY(tests > 40);
}

void tst_conventions::everyFileSaysWhoseItIs()
{
    // What has no comments, is written by a tool, is the licence itself, or the ministry's own text as it was given.
    static const QRegularExpression exempt(
            QStringLiteral("\\.(?:json|json\\.in|ts|md|png)$|^LICENSE$|^\\.git(?:ignore)?$|/english/"
                           "source\\.txt$|/debian/(?:source/format|changelog)$"));
    QList<File> files = m_files;
    for (const char *folder : { "resources", "translations", "tools", "packaging", ".ci" })
        files += filesIn(QLatin1String(folder));
    for (const QString &name : source.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(source.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append({ name, QString::fromUtf8(file.readAll()) });
    }
    QStringList broken;
    int heads = 0;
    for (const File &file : files) {
        if (file.path.contains(exempt))
            continue;
        const QString head = file.text.section(QLatin1Char('\n'), 0, 4);
        if (head.contains(QLatin1String("SPDX-FileCopyrightText: 2026 The mitic-kiosk authors"))
            && head.contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
            ++heads;
        else
            broken.append(file.path);
    }
    QVERIFY2(broken.isEmpty(), qPrintable(joined(broken)));
    QVERIFY(heads > 60);
}

void tst_conventions::topLevelIsAsPrescribed()
{
    static const QStringList prescribed { QStringLiteral("CMakeLists.txt"),
                                          QStringLiteral("app"),
                                          QStringLiteral("qml"),
                                          QStringLiteral("resources"),
                                          QStringLiteral("translations"),
                                          QStringLiteral("tests"),
                                          QStringLiteral("README.md"),
                                          QStringLiteral("CONTRIBUTING.md"),
                                          QStringLiteral("CHANGELOG.md"),
                                          QStringLiteral("CMakePresets.json"),
                                          QStringLiteral("LICENSE"),
                                          QStringLiteral("tools"),
                                          QStringLiteral("packaging") };
    // What git does not keep is nobody's business: the build.
    QStringList allowed = prescribed;
    QFile ignore(source.filePath(QStringLiteral(".gitignore")));
    QVERIFY(ignore.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(ignore.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        allowed.append(QString(line).remove(QLatin1Char('/')));
    for (const QString &entry : source.entryList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY2(allowed.contains(entry), qPrintable(entry + QStringLiteral(" does not belong at the top")));
    for (const QString &entry : prescribed)
        QVERIFY2(source.exists(entry), qPrintable(entry + QStringLiteral(" is missing at the top")));
}

void tst_conventions::documentsLeadSomewhere()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#:]+)\\)"));
    int links = 0;
    for (const char *name : { "README.md", "CONTRIBUTING.md", "CHANGELOG.md" }) {
        QFile document(source.filePath(QLatin1String(name)));
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(document.readAll());
        for (auto match = link.globalMatch(text); match.hasNext(); ++links) {
            const QString path = match.next().captured(1);
            QVERIFY2(source.exists(path), qPrintable(path));
        }
    }
    QVERIFY(links >= 4);
}

// Whoever looks for a place in a file of more than 300 lines does not find it. Tables may be longer.
void tst_conventions::filesAreShort()
{
    constexpr qsizetype most = 300;
    QStringList broken;
    for (const File &file : m_files) {
        if ((isCpp(file) || isQml(file)) && file.text.count(QLatin1Char('\n')) > most)
            broken.append(file.path);
    }
    QVERIFY2(broken.isEmpty(), qPrintable(joined(broken)));
}

void tst_conventions::everyKindOfPlaceHasItsPage()
{
    const auto textOf = [this](const char *path) {
        const auto found = std::find_if(m_files.cbegin(), m_files.cend(),
                                        [path](const File &file) { return file.path == QLatin1String(path); });
        return found == m_files.cend() ? QString() : found->text;
    };
    static const QRegularExpression enumerators(QStringLiteral("enum class Kind \\{([^}]*)\\}"));
    const QStringList kinds = enumerators.match(textOf("app/navigation/place.h")).captured(1).split(QLatin1Char(','));
    QVERIFY(kinds.size() > 6);
    for (const QString &kind : kinds)
        QVERIFY2(textOf("qml/shell/Routes.qml").contains(QStringLiteral("kind: Place.") + kind.trimmed()),
                 qPrintable(kind));
}

// Qt runs neither of two shortcuts that are enabled for the same keys, so each says when it is.
void tst_conventions::shortcutsWithTheSameKeysSayWhenTheyWork()
{
    static const QRegularExpression shortcut(QStringLiteral("Shortcut \\{[^}]*\\}"));
    static const QRegularExpression keys(QStringLiteral("sequences: [^;\n]*"));
    // Keys by their name, or by what they do: the table of keys gives no key to two actions.
    static const QRegularExpression key(QStringLiteral("\"[^\"]+\"|KeyAction\\.\\w+"));
    QHash<QString, QStringList> users; // of each of them
    QStringList broken;
    for (int round = 0; round < 2; ++round) {
        for (const File &file : m_files) {
            if (!isQml(file))
                continue;
            for (auto match = shortcut.globalMatch(file.text); match.hasNext();) {
                const QString text = match.next().captured();
                for (auto used = key.globalMatch(keys.match(text).captured()); used.hasNext();) {
                    // The editor is another program.
                    const QString name = used.next().captured()
                            + (file.folder() == QLatin1String("qml/editor") ? QStringLiteral(" edits") : QString());
                    if (round == 0)
                        users[name].append(file.path);
                    else if (users.value(name).size() > 1 && !text.contains(QLatin1String("enabled: ")))
                        broken.append(file.path + QStringLiteral(": ") + name);
                }
            }
        }
    }
    QVERIFY(users.size() > 12);
    QVERIFY2(broken.isEmpty(), qPrintable(joined(broken)));
}

void tst_conventions::exceptionsAreStillNeeded()
{
    for (const Rule &rule : rules()) {
        for (const QString &exception : rule.allowed) {
            const bool found = std::any_of(m_files.cbegin(), m_files.cend(), [&exception](const File &file) {
                const QString line = exception.section(QStringLiteral(": "), 1);
                return isQml(file) && file.name() == exception.section(QStringLiteral(": "), 0, 0)
                        && file.text.contains(line);
            });
            QVERIFY2(found, qPrintable(QLatin1String(rule.name) + QStringLiteral(": no longer there: ") + exception));
        }
    }
}

QTEST_GUILESS_MAIN(tst_conventions)
#include "tst_conventions.moc"
