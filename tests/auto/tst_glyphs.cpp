// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every character that is ever shown is in each embedded face, and Guaraní's g̃ is drawn as one letter.

#include "catalogue.h"
#include "contentdatabase.h"

#include <QDir>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QSet>
#include <QSqlQuery>
#include <QTest>
#include <QTextLayout>

namespace
{

constexpr int size = 100; // px, large enough to measure by
const auto fonts = QStringLiteral(":/fonts/");

QStringList faces()
{
    return QDir(fonts).entryList({ QStringLiteral("*.ttf") });
}

QString named(uint character)
{
    return QStringLiteral("%1 (U+%2)")
            .arg(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1))
            .arg(character, 4, 16, QLatin1Char('0'));
}

} // namespace

class tst_glyphs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void facesAreEmbedded();
    void everyCharacterHasAGlyph_data() { eachFace(); }
    void everyCharacterHasAGlyph();
    void contentMayHoldWhatIsDrawn_data() { eachFace(); }
    void contentMayHoldWhatIsDrawn();
    void tildeStandsOverItsLetter_data();
    void tildeStandsOverItsLetter();

private:
    static void eachFace()
    {
        QTest::addColumn<QString>("face");
        for (const QString &face : faces())
            QTest::newRow(qPrintable(face)) << face;
    }

    QSet<uint> m_shown;
};

void tst_glyphs::initTestCase()
{
    const ContentDatabase database;
    QSqlQuery content(database.connection());
    QString shown;
    int texts = 0;
    content.exec(QStringLiteral("SELECT words FROM wording UNION ALL SELECT name FROM language"));
    for (; content.next(); ++texts)
        shown += content.value(0).toString();
    QVERIFY(texts > 100);

    const QDir catalogues(QStringLiteral(SOURCE_FOLDER "/translations"));
    const QStringList files = catalogues.entryList({ QStringLiteral("kiosk_*.ts") });
    QVERIFY(files.size() >= 2);
    for (const QString &file : files) {
        const QList<Message> messages = readCatalogue(catalogues.filePath(file));
        QVERIFY2(!messages.isEmpty(), qPrintable(file));
        for (const Message &message : messages)
            shown += message.translation;
    }
    // Numbers are shown too, and the places of a page's parts.
    shown += QStringLiteral("0123456789|");

    for (const uint character : shown.toUcs4()) {
        if (QChar::isPrint(character))
            m_shown.insert(character);
    }
    // The letters that other fonts lack: g with its tilde, the puso, the precomposed nasal vowels.
    for (const uint character : { 0x0303U, 0x02BCU, 0x1EBDU, 0x1EF9U, 0x00F1U })
        QVERIFY2(m_shown.contains(character), qPrintable(named(character)));
}

void tst_glyphs::facesAreEmbedded()
{
    QCOMPARE(
            faces(),
            QStringList({ QStringLiteral("NotoSans-Bold.ttf"), QStringLiteral("NotoSans-Regular.ttf"),
                          QStringLiteral("NotoSansDisplay-Bold.ttf"), QStringLiteral("NotoSansDisplay-Regular.ttf") }));
}

void tst_glyphs::everyCharacterHasAGlyph()
{
    QFETCH(QString, face);
    const QRawFont font(fonts + face, size);
    QVERIFY(font.isValid());
    for (const uint character : m_shown)
        QVERIFY2(font.supportsCharacter(character), qPrintable(named(character)));
    QVERIFY2(!font.supportsCharacter(U'猫'), "a face that claims everything proves nothing");
}

void tst_glyphs::contentMayHoldWhatIsDrawn()
{
    // The rule of schema.sql, by which a file with another character is refused, is what the face can draw, but for
    // what nobody could see.
    QFETCH(QString, face);
    const QRawFont font(fonts + face, size);
    const ContentDatabase database;
    QSqlQuery query(database.connection());
    QSet<uint> allowed;
    query.exec(QStringLiteral("SELECT unicode(sign) FROM drawable_character"));
    while (query.next())
        allowed.insert(query.value(0).toUInt());
    QVERIFY(allowed.size() > 1000);
    for (const uint character : std::as_const(allowed))
        QVERIFY2(font.supportsCharacter(character), qPrintable(named(character)));
    constexpr uint softHyphen = 0xAD;
    for (uint character = 0; character <= QChar::LastValidCodePoint; ++character) {
        const QChar::Category category = QChar::category(character);
        const bool seen = QChar::isPrint(character) && category != QChar::Separator_Line
                && category != QChar::Separator_Paragraph;
        if (seen || character == softHyphen)
            QVERIFY2(allowed.contains(character) == font.supportsCharacter(character), qPrintable(named(character)));
        else
            QVERIFY2(!allowed.contains(character), qPrintable(named(character)));
    }
}

void tst_glyphs::tildeStandsOverItsLetter_data()
{
    QTest::addColumn<QString>("face");
    QTest::addColumn<QString>("letter");
    for (const QString &face : faces()) {
        QTest::addRow("g in %s", qPrintable(face)) << face << QStringLiteral("g̃");
        QTest::addRow("G in %s", qPrintable(face)) << face << QStringLiteral("G̃");
    }
}

void tst_glyphs::tildeStandsOverItsLetter()
{
    QFETCH(QString, face);
    QFETCH(QString, letter);
    QCOMPARE(letter.size(), 2);

    const int id = QFontDatabase::addApplicationFont(fonts + face);
    QVERIFY(id >= 0);
    QFont font(QFontDatabase::applicationFontFamilies(id).constFirst());
    font.setPixelSize(size);
    font.setBold(face.contains(QLatin1String("Bold")));
    font.setStyleStrategy(QFont::NoFontMerging);

    // Among other letters, as in "hag̃ua".
    QTextLayout layout(QStringLiteral("ha") + letter + QStringLiteral("ua"), font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns(2, 2);
    QCOMPARE(runs.size(), 1);
    const QList<quint32> glyphs = runs.at(0).glyphIndexes();
    const QList<QPointF> places = runs.at(0).positions();
    const QRawFont raw = runs.at(0).rawFont();
    QCOMPARE(raw.familyName(), QFontDatabase::applicationFontFamilies(id).constFirst());
    QCOMPARE(glyphs.size(), 2);
    QVERIFY(glyphs.at(0) != 0 && glyphs.at(1) != 0);

    const QRectF base = raw.boundingRect(glyphs.at(0)).translated(places.at(0));
    const QRectF tilde = raw.boundingRect(glyphs.at(1)).translated(places.at(1));
    QVERIFY(!base.isEmpty() && !tilde.isEmpty());
    QVERIFY2(std::abs(tilde.center().x() - base.center().x()) < base.width() / 6, "the tilde is beside its letter");
    QVERIFY2(tilde.bottom() <= base.top(), "the tilde runs into its letter");
    QVERIFY2(base.top() - tilde.bottom() < size / 5.0, "the tilde floats away from its letter");
    QFontDatabase::removeApplicationFont(id);
}

QTEST_MAIN(tst_glyphs)
#include "tst_glyphs.moc"
