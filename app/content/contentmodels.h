// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The content as QML sees it: list models and single wordings that follow a language.

#pragma once

#include "catalog.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlParserStatus>

/*!
    A list of rows of one kind, in one language. Every property of the row is a role of the same name.

    Where a change of language leaves the same rows, they are updated in place: delegates, focus and position stay.
*/
class ContentModel : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ANONYMOUS
    Q_PROPERTY(Catalog *catalog READ catalog WRITE setCatalog NOTIFY catalogChanged REQUIRED FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QList<QString> ids READ ids NOTIFY rowsChanged FINAL)

public:
    Catalog *catalog() const { return m_catalog; }
    void setCatalog(Catalog *catalog);
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    int count() const { return int(m_rows.size()); }
    /*! The identities of the rows. */
    QList<QString> ids() const;

    /*! The place of the row with this identity, from 0; -1 if there is none. */
    Q_INVOKABLE int indexOf(const QString &id) const;
    /*! The identity of a row; empty outside 0 … count - 1. */
    Q_INVOKABLE QString idAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void classBegin() override { m_complete = false; }
    void componentComplete() override;

signals:
    void catalogChanged();
    void languageChanged();
    /*! They are other rows, not only other words. */
    void rowsChanged();

protected:
    /*! \a row describes the gadgets that fetch() answers. */
    ContentModel(const QMetaObject &row, QObject *parent);

    /*! The rows as they should be now; called with a catalog. */
    virtual QVariantList fetch() = 0;
    /*! Called when the rows of fetch() are in place. */
    virtual void updated() { }
    /*! Fetches the rows again; call it when anything that fetch() depends on has changed. */
    void reload();

    template <typename Row>
    static QVariantList packed(const QList<Row> &rows)
    {
        QVariantList list;
        list.reserve(rows.size());
        for (const Row &row : rows)
            list.append(QVariant::fromValue(row));
        return list;
    }

private:
    QString identity(const QVariant &row) const;

    const QMetaObject &m_row;
    QPointer<Catalog> m_catalog;
    QString m_language;
    QVariantList m_rows;
    bool m_complete = true;
};

/*! The languages of the content. */
class LanguageModel : public ContentModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList codes READ codes WRITE setCodes NOTIFY codesChanged FINAL)
    Q_PROPERTY(bool officialOnly READ officialOnly WRITE setOfficialOnly NOTIFY officialOnlyChanged FINAL)

public:
    explicit LanguageModel(QObject *parent = nullptr);

    /*! The languages that may be listed: those the interface has words in. */
    QStringList codes() const { return m_codes; }
    void setCodes(const QStringList &codes);
    /*! The name of a language in itself; empty for one that is not listed. */
    Q_INVOKABLE QString nameOf(const QString &code) const;
    /*! Whether only the official languages are listed. */
    bool officialOnly() const { return m_officialOnly; }
    void setOfficialOnly(bool officialOnly);

signals:
    void codesChanged();
    void officialOnlyChanged();

protected:
    QVariantList fetch() override;

private:
    QStringList m_codes;
    bool m_officialOnly = false;
};

/*! The topics that have a card at home, in their order. */
class SectionModel : public ContentModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit SectionModel(QObject *parent = nullptr);

protected:
    QVariantList fetch() override;
};

/*! The offices, in their order. */
class OfficeModel : public ContentModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit OfficeModel(QObject *parent = nullptr);

protected:
    QVariantList fetch() override;
};

/*! The ways to walk to one office. */
class DirectionModel : public ContentModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString officeId READ officeId WRITE setOfficeId NOTIFY officeIdChanged FINAL)

public:
    explicit DirectionModel(QObject *parent = nullptr);

    QString officeId() const { return m_officeId; }
    void setOfficeId(const QString &officeId);

signals:
    void officeIdChanged();

protected:
    QVariantList fetch() override;

private:
    QString m_officeId;
};

/*! A list that belongs to one section. */
class SectionPartModel : public ContentModel
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString sectionId READ sectionId WRITE setSectionId NOTIFY sectionIdChanged FINAL)

public:
    QString sectionId() const { return m_sectionId; }
    void setSectionId(const QString &sectionId);

signals:
    void sectionIdChanged();

protected:
    using ContentModel::ContentModel;

private:
    QString m_sectionId;
};

/*! What a section lists: objectives, principles. */
class ItemModel : public SectionPartModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString itemName READ itemName NOTIFY itemNameChanged FINAL)

public:
    explicit ItemModel(QObject *parent = nullptr);

    /*! What one of them is called, with %1 for its number; empty in a section whose items have no pages. */
    QString itemName() const { return m_itemName; }

signals:
    void itemNameChanged();

protected:
    QVariantList fetch() override;
    void updated() override;

private:
    QString m_itemName;
};
