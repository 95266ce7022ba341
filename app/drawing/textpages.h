// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the pages of a running text end: at a clause.

#pragma once

#include <QList>
#include <QQuickItem>
#include <QStringList>

#include <optional>

/*!
    Divides paragraphs into pages that are as even as their number allows, and each of which ends at a clause, that is
   after a full stop, a semicolon, a colon or a comma, where one stands in the last two lines of the page and no further
   page is needed for it.

    Nothing is drawn. \a width is that of the lines and \a height that of a page, px. Pages are found once before a
   frame, however much has changed; then found() is told.
*/
class TextPages : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString family MEMBER m_family NOTIFY measuresChanged REQUIRED)
    /*! The size of the letters, the height of a line and the space between paragraphs, px. */
    Q_PROPERTY(int pixelSize MEMBER m_pixelSize NOTIFY measuresChanged REQUIRED)
    Q_PROPERTY(double lineHeight MEMBER m_lineHeight NOTIFY measuresChanged REQUIRED)
    Q_PROPERTY(double spacing MEMBER m_spacing NOTIFY measuresChanged REQUIRED)
    /*! What stands above the first paragraph on its page, with the space below it, px; 0 for nothing. */
    Q_PROPERTY(double above MEMBER m_above NOTIFY measuresChanged REQUIRED)
    /*! The height up to which all of it has one page, px. */
    Q_PROPERTY(double single MEMBER m_single NOTIFY measuresChanged REQUIRED)
    /*! The paragraphs, in which a line separator stands for the space after each clause that ends a page. */
    Q_PROPERTY(QStringList shownTexts READ shownTexts NOTIFY found)

public:
    explicit TextPages(QQuickItem *parent = nullptr);

    QStringList shownTexts() const { return m_pages.texts; }
    /*! Finds the pages anew before the next frame, because the paragraphs have changed. */
    Q_INVOKABLE void refresh() { polish(); }
    /*! Takes the paragraphs as they are shown, none where pages may end anywhere; and the height of each that stays
       whole, px, 0 for one that may go on on the next page. To be called when textsWanted() is told. */
    Q_INVOKABLE void setParagraphs(const QStringList &texts, const QList<double> &heights);
    /*! The lines of the \a paragraph, from 0, with which pages begin; none where the text has one page. */
    Q_INVOKABLE QList<int> starts(int paragraph) const;

signals:
    void textsWanted();
    void measuresChanged();
    /*! Pages were found that are not as they were. */
    void found();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry) override;

private:
    // A line of a paragraph.
    struct Position {
        qsizetype paragraph = 0;
        int line = 0;
        bool operator==(const Position &) const = default;
    };
    struct Pages {
        int count = 1;
        int clauses = 0; // pages that end at one
        QStringList texts;
        QList<QList<int>> starts; // of each text
    };
    using Lines = QList<QList<int>>; // where the lines of each paragraph begin in it

    // Where the page after the one from \a start ends that has \a room px; nothing where all has room on it, and \a
    // start itself where not even its first lines have.
    std::optional<Position> nextPage(Position start, double room, const Lines &lines) const;
    // How many pages there are from \a start; 0 where they cannot be made.
    int countPages(Position start, double room, const Lines &lines) const;
    // At most \a most pages of \a room px, with as many clauses at their ends as these allow.
    Pages within(double room, int most, Lines lines) const;
    Pages find() const;
    // The height of the \a paragraph from a \a line of it on, px.
    double heightFrom(qsizetype paragraph, int line, const Lines &lines) const;
    QList<int> lineStarts(const QString &text) const;

    QStringList m_texts;
    QList<double> m_heights;
    QString m_family;
    int m_pixelSize = 0;
    double m_lineHeight = 0;
    double m_spacing = 0;
    double m_above = 0;
    double m_single = 0;
    Pages m_pages;
};
