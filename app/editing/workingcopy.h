// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The content that is being edited.

#pragma once

#include "editablefile.h"
#include "editedwords.h"
#include "edithistory.h"
#include "memorycontent.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

/*!
    A private, writable copy of a content file. Each change is kept in it at once, with what undoes it; the file itself
    changes only when it is saved. A copy that was not saved is found again when the same file is opened.

    The copy lies in a folder of its own, as a file of SQLite; another program that opens the same file is refused.
*/
class WorkingCopy : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Editor builds the one WorkingCopy and hands it down")
    Q_PROPERTY(QString file READ file NOTIFY fileChanged FINAL)
    Q_PROPERTY(QStringList languages READ languageCodes NOTIFY reloaded FINAL)
    Q_PROPERTY(bool changed READ isChanged NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY historyChanged FINAL)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY historyChanged FINAL)

public:
    using Refusal = Refusals::Refusal;
    using enum Refusals::Refusal;

    /*! Keeps its copies in \a folder, which is made where it is missing. */
    explicit WorkingCopy(const QString &folder, QObject *parent = nullptr);
    /*! Keeps what was not saved. */
    ~WorkingCopy() override;

    /*! Opens \a file; where it is empty, the content that is built in. What was open before is kept as it is. */
    Q_INVOKABLE Refusals::Refusal open(const QString &file);
    /*! What the system says of a refusal, in its language; often empty. */
    Q_INVOKABLE QString detail() const { return m_detail; }
    bool isOpen() const { return m_history.has_value(); }
    /*! Whether what is open was changed in an earlier run of the program and not saved. */
    Q_INVOKABLE bool isRecovered() const { return m_recovered; }
    /*! Forgets all that was not saved, and closes. */
    Q_INVOKABLE void discard();

    /*! The file that is edited; empty for the content that is built in. */
    QString file() const { return m_file; }
    /*! The hash of that file as it was opened or saved last; empty without a file. */
    QByteArray digest() const { return m_history ? m_history->digest() : QByteArray(); }
    /*! The official languages, in their order. */
    QList<EditedLanguage> languages() const { return editedLanguages(m_database); }
    QStringList languageCodes() const;
    Q_INVOKABLE QString languageName(const QString &code) const;
    /*! The day of the last change, as 2026-12-31. */
    Q_INVOKABLE QString revision() const;

    /*! One text in one language; empty words for an unknown one. */
    EditedWords words(const QString &text, const QString &language) const
    {
        return editedWords(m_database, text, language);
    }
    /*! Sets the words to \a typed, tidied as tidied() does. They are reviewed no longer; where they were older than
       their counterparts, they follow these until endWriting(), and neither is older. Changes of the same words that
       follow one another without a rest are one step. */
    Q_INVOKABLE void setWords(const QString &text, const QString &language, const QString &typed);
    /*! \a typed as it is stored: in one line, each letter with its marks, and with the puso for the signs that are
       typed for it, where \a language forbids these. */
    Q_INVOKABLE QString tidied(const QString &typed, const QString &language) const;
    /*! The next change is a step of its own. */
    void endTyping();
    /*! The same, and who has written has left the words. */
    Q_INVOKABLE void endWriting();
    /*! Says that the wordings of a text say the same in all languages. */
    Q_INVOKABLE void markChecked(const QString &text);
    /*! Says that \a reviewer has read \a texts in \a language beside their counterparts on the day \a date, as
        2026-12-31. What has no words is left as it is. */
    Q_INVOKABLE void markReviewed(const QStringList &texts, const QString &language, const QString &reviewer,
                                  const QString &date);
    /*! Forgets words in parentheses that were said to be of another language. */
    Q_INVOKABLE void forgetGloss(const QString &text, const QString &language, const QString &gloss);

    bool isChanged() const { return m_history && m_history->isChanged(); }
    bool canUndo() const { return m_history && m_history->canUndo(); }
    bool canRedo() const { return m_history && m_history->canRedo(); }
    /*! Undoes or redoes one step, and answers the text that it changes; empty where there was no step. */
    Q_INVOKABLE QString undo();
    Q_INVOKABLE QString redo();

    /*! All of the copy as it is now, as the bytes of an SQLite file. */
    QByteArray snapshot() const { return bytesOf(m_database); }
    /*! The step up to which a snapshot holds everything. */
    qint64 position() const { return m_history ? m_history->position() : 0; }
    /*! Remembers that the snapshot of \a position stands in \a file, with the hash \a digest and the day \a revision.
     */
    void setSaved(qint64 position, const QString &file, const QByteArray &digest, const QString &revision);

    /*! The connection to the copy, for those who read and change more than words. */
    const QSqlDatabase &database() const { return m_database; }
    /*! Does \a change in one step, undoes it whole where it answers false, and tells everybody. \a place is the text
       that is shown after an undo. */
    bool step(const QString &place, const std::function<bool()> &change);

signals:
    void fileChanged();
    void historyChanged();
    /*! The words of one text, or what is known of them. */
    void wordsChanged(const QString &text);
    /*! Anything may be another one: texts have come or gone. */
    void reloaded();
    /*! Something was changed, whatever it is. */
    void edited();
    /*! A change could not be kept, and is undone: the disk is full, for example. */
    void notKept();

private:
    QString pathOf(const QString &file) const;
    Refusal start(const QString &path, const QByteArray &bytes);
    void close();
    void tell(const QString &text);

    const QString m_folder;
    QString m_file;
    QString m_path; // of the copy
    QString m_detail;
    bool m_recovered = false;
    QString m_following; // the text and language whose words follow their counterparts
    std::unique_ptr<QLockFile> m_lock;
    QSqlDatabase m_database;
    std::optional<EditHistory> m_history;
    QTimer m_rest; // ends a run of typing
    QTimer m_sync; // brings what was changed to the disk
};
