// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the file that is edited, on a thread.

#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QThread>

#include <functional>
#include <memory>

class WorkingCopy;

/*! Saves the working copy as a content file: beside the old one first, then at once in its place. */
class ContentSave : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Editor builds the one ContentSave and hands it down")
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged FINAL)

public:
    /*! The day, as 2026-12-31. */
    using Today = std::function<QString()>;

    ContentSave(WorkingCopy &copy, Today today, QObject *parent = nullptr);
    ~ContentSave() override;

    bool isBusy() const { return m_thread != nullptr; }
    /*! Saves to the file that is edited; to nextName() where that is the built-in content. Not while it is busy. With
        \a overwrite also where another program has changed the file meanwhile. It ends with one of the signals. */
    Q_INVOKABLE void save(bool overwrite = false);
    /*! Saves to \a file, which becomes the file that is edited. */
    Q_INVOKABLE void saveAs(const QString &file, bool overwrite = false);
    /*! A file that is not there yet, in the folder of the user's documents. */
    Q_INVOKABLE QString nextName() const;
    /*! The day of today, as 2026-12-31. */
    Q_INVOKABLE QString today() const { return m_today(); }

signals:
    void busyChanged();
    void saved(const QString &file);
    /*! Another program has changed \a file since it was opened or saved here: nothing was written. */
    void changedByOthers(const QString &file);
    /*! \a file cannot be written; \a reason is what the system says. */
    void failed(const QString &file, const QString &reason);

private:
    struct Work;

    void conclude();

    WorkingCopy &m_copy;
    const Today m_today;
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<Work> m_work;
};
