// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace
{

constexpr int dotsPerInch = 1200;
constexpr double margin = 20;      // mm
constexpr double headHeight = 12;  // mm
constexpr double footLine = 4.5;   // mm
constexpr double footSpace = 5;    // mm
constexpr int bodySize = 11;       // pt
constexpr int titleSize = 16;      // pt
constexpr int headingSize = 12;    // pt
constexpr int headSize = 10;       // pt
constexpr int footSize = 8;        // pt
constexpr double listIndent = 18;  // CSS px, as the sizes of the style sheet
constexpr double letterGap = 0.05; // dots
constexpr int mostFiles = 1000;    // of one name

double pixels(double millimetres)
{
    return millimetres / 25.4 * dotsPerInch;
}

QFont face(int points, bool bold = false)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPointSize(points);
    font.setBold(bold);
    // Apart by next to nothing, letters form no ligatures: those of a PDF cannot be searched for or copied.
    font.setLetterSpacing(QFont::AbsoluteSpacing, letterGap);
    return font;
}

// Gives headings their sizes: Qt's own steps break the longest words in half the width of a sheet.
void setHeadings(QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor cursor(block);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextCharFormat format = cursor.charFormat();
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setFontPointSize(level == 1 ? titleSize : headingSize);
        cursor.setCharFormat(format);
    }
}

// A title as the name of a file: without what separates folders or what other systems refuse.
QString asFileName(const QString &title)
{
    static const QRegularExpression foreign(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    return QString(title).replace(foreign, QStringLiteral(" ")).simplified();
}

// The path of a PDF called \a name in \a folder that takes the place of no other file, unless all numbers are taken.
QString freeName(const QDir &folder, const QString &name)
{
    QFileInfo file;
    for (int number = 1; number < mostFiles; ++number) {
        const QString again = number == 1 ? QString() : QStringLiteral(" (%1)").arg(number);
        file.setFile(folder.filePath(name + again + QStringLiteral(".pdf")));
        // A link that leads nowhere is somebody's too.
        if (!file.exists() && !file.isSymLink())
            break;
    }
    return file.filePath();
}

} // namespace

void Sheet::write(QIODevice *device) const
{
    QPdfWriter writer(device);
    writer.setTitle(m_title);
    writer.setCreator(m_ministryName);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);

    const double width = writer.width();
    const double foot = pixels(footSpace + footLine * double(m_footers.size()));
    const double height = writer.height() - pixels(headHeight) - foot;

    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(face(bodySize));
    document.setDocumentMargin(0);
    document.setIndentWidth(listIndent);
    // Cells drop the last margin, so they hold the space between.
    document.setDefaultStyleSheet(QStringLiteral("h1 { margin: 0px; }"
                                                 "h2 { margin-top: 6px; margin-bottom: 0px; }"
                                                 "p, ul, li { margin-top: 0px; margin-bottom: 0px; }"
                                                 "td { padding-right: 24px; padding-bottom: 8px; }"));
    document.setHtml(m_html);
    setHeadings(document);
    document.setPageSize({ width, height });

    QPainter painter(&writer);
    const int pages = document.pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.setPen(QColorConstants::Black);
        painter.setFont(face(headSize, true));
        painter.drawText(QRectF(0, 0, width, pixels(headHeight)), Qt::AlignLeft | Qt::AlignTop, m_ministryName);

        painter.setFont(face(footSize));
        const double footTop = writer.height() - foot + pixels(footSpace);
        painter.drawLine(QLineF(0, footTop - pixels(1.5), width, footTop - pixels(1.5)));
        for (qsizetype line = 0; line < m_footers.size(); ++line) {
            const QRectF room(0, footTop + double(line) * pixels(footLine), width, pixels(footLine));
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_footers.at(line));
            painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                             m_pageNumbers.value(line).arg(page + 1).arg(pages));
        }

        painter.save();
        painter.translate(0, pixels(headHeight) - page * height);
        QAbstractTextDocumentLayout::PaintContext ink;
        ink.clip = QRectF(0, page * height, width, height);
        ink.palette.setColor(QPalette::Text, QColorConstants::Black);
        painter.setClipRect(ink.clip);
        document.documentLayout()->draw(&painter, ink);
        painter.restore();
    }
}

bool Sheet::save()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    folder.mkpath(QStringLiteral("."));
    const QString file = freeName(folder, asFileName(m_title));
    m_file = QDir::toNativeSeparators(file);
    emit fileChanged();
    // Written under another name and renamed once it is whole: a full disk leaves no part of a sheet.
    QSaveFile pdf(file);
    if (QFileInfo::exists(file) || !pdf.open(QIODevice::WriteOnly))
        return false;
    write(&pdf);
    // What is still in the buffer must be written before: commit() does not notice that this fails (Qt 6.4).
    return pdf.flush() && pdf.commit();
}
