// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a screen says in all official languages at once.

#pragma once

#include "language.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

/*! One phrase of the interface in every official language, for screens whose visitor is not known. */
class Phrase : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Language *language READ language WRITE setLanguage NOTIFY languageChanged REQUIRED FINAL)
    /*! The QML file the phrase is of, and the phrase as it stands there, marked with QT_TR_NOOP. */
    Q_PROPERTY(QString context MEMBER m_context NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString source MEMBER m_source NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QList<QString> words READ words NOTIFY wordsChanged FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY wordsChanged FINAL)

public:
    using QObject::QObject;

    Language *language() const { return m_language; }
    void setLanguage(Language *language);
    /*! The phrase in each language, in their order. */
    QList<QString> words() const;
    /*! All of them in one line. */
    QString spoken() const;

signals:
    void languageChanged();
    void wordsChanged();

private:
    QPointer<Language> m_language;
    QString m_context;
    QString m_source;
};
