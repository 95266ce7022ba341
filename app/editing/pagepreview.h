// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the preview of the editor is to show, and what it shows.

#pragma once

#include <QImage>
#include <QObject>
#include <QQmlEngine>

/*! The window says which page of the kiosk it wishes to see; whoever draws the kiosk gives the picture. */
class PagePreview : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Editor builds the one PagePreview and hands it down")
    Q_PROPERTY(QString language MEMBER language NOTIFY wished FINAL)
    Q_PROPERTY(bool landscape MEMBER landscape NOTIFY wished FINAL)
    /*! The factor on text sizes, as Comfort has it. */
    Q_PROPERTY(double textScale MEMBER textScale NOTIFY wished FINAL)
    /*! The page of the editor, as EditedPage has it, and the text on it that is to be in sight. */
    Q_PROPERTY(QString pageId MEMBER pageId NOTIFY wished FINAL)
    Q_PROPERTY(QString textId MEMBER textId NOTIFY wished FINAL)
    Q_PROPERTY(bool plainWords MEMBER plainWords NOTIFY wished FINAL)
    /*! Where QML finds the picture, and its size, px. */
    Q_PROPERTY(QString source READ source NOTIFY drawn FINAL)
    Q_PROPERTY(int width READ width NOTIFY drawn FINAL)
    Q_PROPERTY(int height READ height NOTIFY drawn FINAL)
    /*! How many pages the text takes; 0 where it has none to turn. */
    Q_PROPERTY(int pages READ pages NOTIFY drawn FINAL)

public:
    using QObject::QObject;

    QString language;
    bool landscape = false;
    double textScale = 1;
    QString pageId;
    QString textId;
    bool plainWords = false;

    /*! The name of the provider of images that has the picture. */
    static constexpr auto provider = "preview";

    QImage picture() const { return m_picture; }
    QString source() const;
    int width() const { return m_picture.width(); }
    int height() const { return m_picture.height(); }
    int pages() const { return m_pages; }
    /*! Shows another picture, of a text of so many \a pages. */
    void show(const QImage &picture, int pages);

signals:
    void wished();
    void drawn();

private:
    QImage m_picture;
    int m_number = 0; // of the picture, so that each has a source of its own
    int m_pages = 0;
};
