// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The editor as a translator uses it, by keys and mouse: words are written, seen in the preview, reviewed and saved.

#include "contentfile.h"
#include "editedtexts.h"
#include "editor.h"
#include "fonts.h"
#include "layout.h"
#include "packsigner.h"
#include "picture.h"
#include "pofile.h"
#include "program.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace
{

const auto es = QStringLiteral("es");
const auto gn = QStringLiteral("gn");
const auto mission = QStringLiteral("mission.1");
const auto missionEs = QStringLiteral("Párrafo 1, Español");
const auto missionGn = QStringLiteral("Párrafo 1, Avañeʼẽ");
// The share of a picture that other words or a ring around a button take; a line that is dotted otherwise takes less.
constexpr double leastChange = 0.001;
constexpr auto controlShift = Qt::ControlModifier | Qt::ShiftModifier;

QString readOnce(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll().toHex()) : QString();
}

// One running editor and somebody who uses it.
class Desk
{
public:
    Desk(const QString &folder, const QString &file, const QString &language = es, QSize size = { 1366, 768 })
        : m_editor({ file, language, folder }, [] { return QStringLiteral("2027-01-31"); })
    {
        window()->resize(size);
        window()->show();
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        window()->requestActivate();
        QVERIFY(QTest::qWaitForWindowActive(window()));
        settle();
    }

    Editor &editor() { return m_editor; }
    WorkingCopy &copy() { return m_editor.copy(); }
    QQuickWindow *window() const { return m_editor.window(); }

    // Until the preview shows what was last wished or changed.
    void settle()
    {
        QSignalSpy drawn(&m_editor.preview(), &PagePreview::drawn);
        drawn.wait(2000);
        while (drawn.wait(100))
            ;
    }
    QList<QQuickItem *> items() const { return shownItems(window()->contentItem()); }
    // The item of this accessible name that can be used; null if there is none.
    QQuickItem *control(const QString &name) const
    {
        const QList<QQuickItem *> all = items();
        const auto found = std::find_if(all.crbegin(), all.crend(), [&name](QQuickItem *item) {
            return item->isEnabled() && item->activeFocusOnTab() && accessibleName(item) == name;
        });
        return found == all.crend() ? nullptr : *found;
    }
    bool sees(const QString &words) const
    {
        const QList<QQuickItem *> all = items();
        return std::any_of(all.cbegin(), all.cend(), [&words](QQuickItem *item) {
            return isText(item) && plainTextOf(item).contains(words) && !shownRect(item).isEmpty();
        });
    }
    bool click(const QString &name)
    {
        QQuickItem *item = control(name);
        if (!item)
            return false;
        QTest::mouseClick(window(), Qt::LeftButton, {}, shownRect(item).center().toPoint());
        return true;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(window(), key, modifiers); }
    void write(const QString &words)
    {
        // As an input method gives them: a test has no key for each letter.
        for (const QChar letter : words) {
            QInputMethodEvent event;
            event.setCommitString(letter);
            QCoreApplication::sendEvent(window()->focusObject(), &event);
        }
    }
    QString focusName() const
    {
        return window()->activeFocusItem() ? accessibleName(window()->activeFocusItem()) : QString();
    }
    QString shownWords(const QString &field) const
    {
        const QQuickItem *item = control(field);
        return item ? item->property("text").toString() : QString();
    }

private:
    Editor m_editor;
};

} // namespace

class tst_editor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writtenWordsAreSeenInThePreview();
    void previewIsThePageThatIsEdited();
    void stepsAreUndoneByKeys();
    void lettersAreWrittenWhereTheCursorIs();
    void findingLeadsToItsText();
    void glossMayBeLeftOut();
    void counterpartIsMarkedUntilSomebodySaysItIsTheSame();
    void reviewerIsNamed();
    void partsComeMoveAndGo();
    void wordsAreFound();
    void pageIsChosen();
    void changesAreSavedBeforeItCloses();
    void fileThatOthersChangedIsNotOverwritten();
    void fileThatIsNoContentIsTold();
    void textsGoToATranslatorAndComeBack();
    void reviewerGetsASheet();
    void textsAreSignedForTheKiosks();
    void otherTextsAreOpened();
    void windowFits_data();
    void windowFits();

private:
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    // A content file that can be changed.
    QString contentFile() const
    {
        const QString file = path("texts.sqlite");
        QFile::copy(QStringLiteral(":/content.sqlite"), file);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
        return file;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_editor::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toUtf8());
}

void tst_editor::writtenWordsAreSeenInThePreview()
{
    Desk desk(path("copies"), {});
    const QImage before = desk.editor().preview().picture();
    QVERIFY(!before.isNull());
    QVERIFY(desk.click(missionEs));
    QCOMPARE(desk.focusName(), missionEs);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.write(QStringLiteral("Palabras nuevas."));
    QCOMPARE(desk.copy().words(mission, es).words, QStringLiteral("Palabras nuevas."));
    desk.settle();
    QVERIFY(desk.editor().preview().picture() != before);
    QVERIFY(desk.sees(QStringLiteral("con cambios sin guardar")));
    // A new line is none: a text is one paragraph.
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.copy().words(mission, es).words, QStringLiteral("Palabras nuevas."));
}

void tst_editor::previewIsThePageThatIsEdited()
{
    Desk desk(path("copies"), {});
    PagePreview &preview = desk.editor().preview();
    QCOMPARE(preview.picture().size(), QSize(1080, 1920));
    QCOMPARE(preview.pages(), 1);
    QVERIFY(desk.click(QStringLiteral("Horizontal")));
    desk.settle();
    QCOMPARE(preview.picture().size(), QSize(1920, 1080));
    const QImage spanish = preview.picture();
    QVERIFY(desk.click(QStringLiteral("200 %")));
    desk.settle();
    QVERIFY(preview.pages() > 1);
    QVERIFY(desk.sees(QStringLiteral("El texto ocupa %1 páginas").arg(preview.pages())));
    QVERIFY(desk.click(QStringLiteral("100 %")));
    desk.settle();
    QVERIFY(shareOfOtherPixels(preview.picture(), spanish) < leastChange);
    // No key or click of this window is one in the kiosk.
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    QVERIFY(desk.click(QStringLiteral("Vertical")) && desk.click(QStringLiteral("Horizontal")));
    desk.settle();
    QVERIFY(shareOfOtherPixels(preview.picture(), spanish) < leastChange);
}

void tst_editor::stepsAreUndoneByKeys()
{
    Desk desk(path("copies"), contentFile());
    const QString before = desk.copy().words(mission, gn).words;
    QVERIFY(desk.click(missionGn));
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.write(QStringLiteral(" Ha"));
    QVERIFY(desk.click(missionEs));
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(desk.copy().words(mission, gn).words, before);
    QCOMPARE(desk.shownWords(missionGn), before);
    QVERIFY(!desk.copy().isChanged());
    QVERIFY(!desk.control(QStringLiteral("Guardar")));
    desk.press(Qt::Key_Z, controlShift);
    QCOMPARE(desk.shownWords(missionGn), before + QStringLiteral(" Ha"));
    QVERIFY(desk.click(QStringLiteral("Deshacer")));
    QCOMPARE(desk.shownWords(missionGn), before);
}

void tst_editor::lettersAreWrittenWhereTheCursorIs()
{
    Desk desk(path("copies"), {});
    QVERIFY(desk.click(missionGn));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    const auto letter = [&desk](const QString &name) {
        const QList<QQuickItem *> all = desk.items();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&name](QQuickItem *item) {
            return !isText(item) && accessibleName(item) == name;
        });
        QVERIFY(found != all.cend());
        QTest::mouseClick(desk.window(), Qt::LeftButton, {}, sceneRect(*found).center().toPoint());
    };
    letter(QString::fromUtf8("g\u0303"));
    letter(QString::fromUtf8("ỹ"));
    letter(QString::fromUtf8("ʼ"));
    desk.write(QStringLiteral("'ẽ"));
    QCOMPARE(desk.copy().words(mission, gn).words, QString::fromUtf8("g\u0303ỹʼʼẽ"));
    QCOMPARE(desk.focusName(), missionGn);
}

void tst_editor::findingLeadsToItsText()
{
    Desk desk(path("copies"), {});
    QVERIFY(desk.sees(QStringLiteral("Sin avisos")));
    desk.copy().setWords(QStringLiteral("policies.2"), gn, {});
    QTRY_VERIFY(desk.sees(QStringLiteral("Falta el texto")));
    const auto name = QStringLiteral("Políticas, Párrafo 2, Avañeʼẽ: Falta el texto");
    QVERIFY(desk.click(name));
    QCOMPARE(desk.focusName(), QStringLiteral("Párrafo 2, Avañeʼẽ"));
    QVERIFY(desk.sees(QStringLiteral("Políticas")));
    // The key goes from one to the next, and begins again.
    QVERIFY(desk.click(QStringLiteral("Párrafo 2, Español")));
    desk.press(Qt::Key_F8);
    QCOMPARE(desk.focusName(), QStringLiteral("Párrafo 2, Avañeʼẽ"));
}

// Words in parentheses that stood for another language: who takes them away says that it is meant.
void tst_editor::glossMayBeLeftOut()
{
    Desk desk(path("copies"), {});
    const QString words = desk.copy().words(mission, gn).words;
    QVERIFY(words.contains(QStringLiteral(" (conectividad)")));
    desk.copy().setWords(mission, gn, QString(words).remove(QStringLiteral(" (conectividad)")));
    QTRY_VERIFY(desk.editor().review().faults() > 0);
    desk.settle();
    QVERIFY(desk.sees(QStringLiteral("Ya no contiene (conectividad)")));
    QVERIFY(desk.click(QStringLiteral("Se quitó a propósito")));
    QTRY_COMPARE(desk.editor().review().faults(), 0);
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(desk.editor().review().faults() > 0);
}

void tst_editor::counterpartIsMarkedUntilSomebodySaysItIsTheSame()
{
    Desk desk(path("copies"), {});
    const auto older = QStringLiteral("Más antiguo que el texto en el otro idioma");
    const QString before = desk.copy().words(mission, es).words;
    QVERIFY(!desk.sees(older));
    QVERIFY(desk.click(missionEs));
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.write(QStringLiteral(" Más."));
    QVERIFY(desk.sees(older));
    desk.settle();
    QVERIFY(desk.click(QStringLiteral("Ver el cambio")));
    QVERIFY(desk.sees(unjoined(before)));
    QVERIFY(desk.click(QStringLiteral("Dicen lo mismo")));
    QVERIFY(!desk.sees(older));
    QTRY_VERIFY(desk.sees(QStringLiteral("Sin avisos")));
    // A translation that follows is not older, and does not make the other text older.
    QVERIFY(desk.click(missionEs));
    desk.write(QStringLiteral("A"));
    QVERIFY(desk.sees(older));
    QVERIFY(desk.click(missionGn));
    desk.write(QStringLiteral("Ñeʼẽ pyahu. "));
    QVERIFY(!desk.sees(older));
}

void tst_editor::reviewerIsNamed()
{
    Desk desk(path("copies"), {});
    QVERIFY(desk.click(missionGn));
    const QList<QQuickItem *> all = desk.items();
    QQuickItem *mark = nullptr;
    for (QQuickItem *item : all) {
        if (accessibleName(item) == QStringLiteral("Marcar revisado…") && isControl(item)
            && sceneRect(item).top() > sceneRect(desk.control(missionGn)).bottom() && sceneRect(item).left() > 500
            && !mark)
            mark = item;
    }
    QVERIFY(mark);
    QTest::mouseClick(desk.window(), Qt::LeftButton, {}, sceneRect(mark).center().toPoint());
    QVERIFY(desk.sees(QStringLiteral("¿Quién lo revisó?")));
    QVERIFY(!desk.control(QStringLiteral("Marcar como revisado")));
    QVERIFY(desk.click(QStringLiteral("Nombre")));
    desk.write(QStringLiteral("N. Nadie"));
    desk.press(Qt::Key_Return);
    QVERIFY(desk.sees(QStringLiteral("Revisado por N. Nadie, 2027-01-31")));
    QVERIFY(desk.copy().words(mission, gn).reviewed);
    QVERIFY(!desk.copy().words(mission, es).reviewed);
    // Other words are reviewed no longer.
    QVERIFY(desk.click(missionGn));
    desk.write(QStringLiteral("A"));
    QVERIFY(!desk.sees(QStringLiteral("N. Nadie")));
}

void tst_editor::partsComeMoveAndGo()
{
    Desk desk(path("copies"), {});
    const QString before = desk.copy().words(mission, es).words;
    QVERIFY(desk.click(missionEs));
    QVERIFY(desk.click(QStringLiteral("Agregar debajo")));
    QCOMPARE(desk.focusName(), QStringLiteral("Párrafo 2, Español"));
    desk.write(QStringLiteral("Otro párrafo."));
    QVERIFY(desk.click(QStringLiteral("Subir")));
    QCOMPARE(desk.shownWords(missionEs), QStringLiteral("Otro párrafo."));
    QVERIFY(desk.click(missionEs));
    QVERIFY(desk.click(QStringLiteral("Quitar")));
    QCOMPARE(desk.shownWords(missionEs), before);
    QVERIFY(!desk.control(QStringLiteral("Párrafo 2, Español")));
    for (int step = 0; step < 4; ++step)
        desk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!desk.copy().isChanged());
}

void tst_editor::wordsAreFound()
{
    Desk desk(path("copies"), {});
    desk.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(desk.focusName(), QStringLiteral("Palabras"));
    // Without marks, and with any apostrophe.
    desk.write(QStringLiteral("rape'apo"));
    QVERIFY(desk.sees(QStringLiteral("Políticas")) || desk.sees(QStringLiteral("Polítika")));
    desk.press(Qt::Key_Return);
    QVERIFY2(desk.focusName().endsWith(QStringLiteral("Avañeʼẽ")), qPrintable(desk.focusName()));
    QVERIFY(desk.shownWords(desk.focusName()).contains(QStringLiteral("rapeʼapo")));
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.write(QStringLiteral("zzzz"));
    QVERIFY(desk.sees(QStringLiteral("Ningún texto tiene estas palabras")));
    desk.press(Qt::Key_Escape);
}

void tst_editor::pageIsChosen()
{
    Desk desk(path("copies"), {});
    QVERIFY(desk.click(QStringLiteral("Misión")));
    QVERIFY(desk.click(QStringLiteral("Políticas")));
    QVERIFY(desk.control(QStringLiteral("Párrafo 2, Español")));
    // By keys alone.
    QCOMPARE(desk.focusName(), QStringLiteral("Políticas"));
    desk.press(Qt::Key_Space);
    desk.press(Qt::Key_Up);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.focusName() != QLatin1String("Políticas"));
    // The window in the other language, with all that is called by a title.
    desk.press(Qt::Key_F2);
    QVERIFY(desk.control(QStringLiteral("Eñongatu")) || desk.sees(QStringLiteral("Eñongatu")));
    const auto titleIn = [&desk](const QString &language) {
        return desk.copy().words(placeOf(desk.copy(), desk.editor().preview().pageId).textId, language).words;
    };
    QVERIFY(titleIn(gn) != titleIn(es));
    QVERIFY2(desk.control(titleIn(gn)), qPrintable(titleIn(gn)));
    QVERIFY(!desk.control(titleIn(es)));
}

void tst_editor::changesAreSavedBeforeItCloses()
{
    const QString file = contentFile();
    Desk desk(path("copies"), file);
    QVERIFY(desk.click(missionEs));
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.write(QStringLiteral("Palabras nuevas."));
    desk.window()->close();
    QVERIFY(desk.window()->isVisible());
    QVERIFY(desk.sees(QStringLiteral("¿Guardar los cambios?")));
    desk.press(Qt::Key_Escape);
    QVERIFY(!desk.sees(QStringLiteral("¿Guardar los cambios?")));
    desk.window()->close();
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(!desk.window()->isVisible());
    QVERIFY(!desk.copy().isChanged());
    WorkingCopy again(path("others"));
    QCOMPARE(again.open(file), WorkingCopy::NoRefusal);
    QCOMPARE(again.words(mission, es).words, QStringLiteral("Palabras nuevas."));
    QCOMPARE(again.revision(), QStringLiteral("2027-01-31"));
}

void tst_editor::fileThatOthersChangedIsNotOverwritten()
{
    const QString file = contentFile();
    Desk desk(path("copies"), file);
    QVERIFY(desk.click(missionEs));
    desk.write(QStringLiteral("Nuevas. "));
    {
        WorkingCopy other(path("others"));
        QCOMPARE(other.open(file), WorkingCopy::NoRefusal);
        other.setWords(mission, gn, QStringLiteral("Ñeʼẽ pyahu."));
        ContentSave saving(other, [] { return QStringLiteral("2027-01-31"); });
        QSignalSpy saved(&saving, &ContentSave::saved);
        saving.save();
        QVERIFY(saved.wait());
    }
    const QString theirs = readOnce(file);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.sees(QStringLiteral("Otro programa cambió este archivo")));
    QCOMPARE(readOnce(file), theirs);
    QVERIFY(desk.click(QStringLiteral("Seguir editando")));
    QVERIFY(desk.copy().isChanged());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(desk.sees(QStringLiteral("Guardar encima")));
    QVERIFY(desk.click(QStringLiteral("Guardar encima")));
    QTRY_VERIFY(!desk.copy().isChanged());
    QVERIFY(readOnce(file) != theirs);
}

void tst_editor::fileThatIsNoContentIsTold()
{
    const QString file = path("other.txt");
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("no content");
    other.close();
    Desk desk(path("copies"), file);
    QVERIFY(desk.sees(QStringLiteral("No se pudo abrir ") + file));
    QVERIFY(desk.click(QStringLiteral("Editar los textos incorporados")));
    QVERIFY(desk.click(missionEs));
    QVERIFY(desk.copy().file().isEmpty());
}

void tst_editor::textsGoToATranslatorAndComeBack()
{
    Desk desk(path("copies"), {});
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(desk.click(QStringLiteral("Preparar un archivo para quien traduce: Avañeʼẽ")));
    const QString file = path("Documents/mitic-textos-gn.po");
    QVERIFY2(desk.sees(QStringLiteral("Guardado: ") + file), qPrintable(file));
    PoReading reading = readPo(file);
    for (PoEntry &entry : reading.file.entries) {
        if (entry.context == mission)
            entry.translation = QStringLiteral("Ñeʼẽ pyahu.");
    }
    QFile back(path("Downloads/vuelta.po"));
    QVERIFY(QDir().mkpath(path("Downloads")) && back.open(QIODevice::WriteOnly));
    back.write(poBytes(reading.file));
    back.close();

    desk.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(desk.click(QStringLiteral("Leer un archivo de quien traduce")));
    desk.settle();
    QVERIFY(desk.click(QStringLiteral("vuelta.po")));
    QVERIFY(desk.sees(QStringLiteral("Traducciones tomadas: 1")));
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.shownWords(missionGn), QStringLiteral("Ñeʼẽ pyahu."));
    // All of it is one step.
    desk.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!desk.copy().isChanged());
}

void tst_editor::reviewerGetsASheet()
{
    Desk desk(path("copies"), {});
    desk.copy().setWords(mission, es, QStringLiteral("Otras palabras."));
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(desk.click(QStringLiteral("Preparar una hoja para quien revisa")));
    const QStringList sheets = QDir(path("Documents")).entryList({ QStringLiteral("*.pdf") });
    QCOMPARE(sheets.size(), 1);
    const Ended ended =
            run(QStringLiteral("pdftotext"),
                { QStringLiteral("-layout"), path("Documents/") + sheets.constFirst(), QStringLiteral("-") });
    QCOMPARE(ended.code, 0);
    for (const auto &words : { "Otras palabras.", "Hoja de revisión", "Jehechajey kuatia", "Firma: ____",
                               "Teraguapy: ____", "Más antiguo que el texto en el otro", "Misión · Tembiaporã" })
        QVERIFY2(ended.out.contains(QString::fromUtf8(words)), words);
}

void tst_editor::textsAreSignedForTheKiosks()
{
    QVERIFY(QDir().mkpath(path("Documents")));
    const PackSigner signer(path("Documents"), QStringLiteral("ministerio"));
    QVERIFY(signer.isReady());
    Desk desk(path("copies"), contentFile());
    const auto choose = [&desk, &signer] {
        desk.press(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(desk.click(QStringLiteral("Firmar los textos para los quioscos")));
        desk.settle();
        QVERIFY(desk.click(QFileInfo(signer.secretKey()).fileName()));
    };
    choose();
    QVERIFY(desk.sees(QStringLiteral("Número del paquete: 2027013101")));
    QVERIFY(desk.click(QStringLiteral("Firmar")));
    QTRY_VERIFY(desk.sees(QStringLiteral("Firmado: ")));
    QVERIFY(signer.accepts(path("Documents/mitic-paquete-2027013101.sqlite")));
    // What is wrong is not signed, and what is not saved neither.
    QVERIFY(desk.click(missionEs));
    desk.write(QStringLiteral("A"));
    choose();
    QVERIFY(desk.sees(QStringLiteral("Guarde primero los textos.")));
    desk.press(Qt::Key_Escape);
    desk.copy().setWords(mission, gn, {});
    QTRY_VERIFY(desk.editor().review().faults() > 0);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!desk.copy().isChanged() && !desk.editor().saving().isBusy());
    choose();
    QVERIFY(desk.sees(QStringLiteral("Algo impide mostrarlos; vea la lista.")));
}

void tst_editor::otherTextsAreOpened()
{
    QVERIFY(QDir().mkpath(path("Documents")));
    QVERIFY(QFile::rename(contentFile(), path("Documents/otros.sqlite")));
    QFile broken(path("Documents/roto.sqlite"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("no content");
    broken.close();
    Desk desk(path("copies"), {});
    QVERIFY(desk.click(missionEs));
    desk.write(QStringLiteral("Sin guardar. "));
    for (const QString &name : { QStringLiteral("roto.sqlite"), QStringLiteral("otros.sqlite") }) {
        desk.press(Qt::Key_O, Qt::ControlModifier);
        desk.press(Qt::Key_Return);
        desk.settle();
        QVERIFY(desk.click(name));
        desk.press(Qt::Key_Escape);
    }
    QCOMPARE(desk.copy().file(), path("Documents/otros.sqlite"));
    QVERIFY(!desk.shownWords(missionEs).contains(QLatin1String("Sin guardar")));
    desk.press(Qt::Key_O, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.click(QStringLiteral("Textos incorporados")));
    QVERIFY(desk.shownWords(missionEs).contains(QLatin1String("Sin guardar")));
    QVERIFY(desk.sees(QStringLiteral("Se recuperaron los cambios que no se habían guardado")));
}

void tst_editor::windowFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const QString &language : { es, gn }) {
        for (const QSize size : { QSize(960, 600), QSize(1366, 768), QSize(1920, 1080) })
            QTest::addRow("%s %d", qPrintable(language), size.width()) << language << size;
    }
}

void tst_editor::windowFits()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    Desk desk(path("copies"), {}, language, size);
    desk.copy().setWords(mission, es, QStringLiteral("Otras palabras."));
    desk.copy().setWords(QStringLiteral("vision.1"), gn, {});
    QTRY_VERIFY(desk.editor().review().faults() > 0);
    QList<QQuickItem *> texts;
    QStringList faults;
    for (QQuickItem *item : desk.items()) {
        const QRectF whole = sceneRect(item);
        // What the list moves under its edges is not cut: it moves on.
        if (shownRect(item) != whole)
            continue;
        if (isText(item))
            texts.append(item);
        if (isControl(item) && (whole.height() < 40 || whole.width() < 40))
            faults.append(describe(item) + QStringLiteral(" is small"));
        if (isControl(item) && !QRectF(QPointF(), size).contains(whole))
            faults.append(describe(item) + QStringLiteral(" is outside"));
    }
    QVERIFY(texts.size() > 20);
    faults += textFaults(texts, QRectF(QPointF(), size));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    loadFonts();
    Kiosk::chooseRenderer(Station::Renderer::Software);
    tst_editor test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_editor.moc"
