// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Content that staff bring on a stick: who may see it, what it changes, who accepts it, and what is taken back.

#pragma once

#include "codecheck.h"
#include "lockout.h"
#include "stickreview.h"

#include <QObject>
#include <QQmlEngine>
#include <QTimer>

#include <optional>

class QThread;

/*!
    The way from a stick to the store.

        Closed ─ open() ─► AskingCode ─► Looking ─► Showing ─ accept() ─► AskingSecond ─► Taking ─► Taken
                                                       └── askUndo() ─► AskingUndo ──► Undoing ─► Undone

    Nothing of it is done on the thread of the interface but the notes of LockOut. It closes by itself where nobody
    touches anything for a minute. Whoever opened it with a code is the first person; the second one has another code.
*/
class Delivery : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("kiosk.cpp builds the one Delivery and hands it down")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY triesChanged FINAL)
    Q_PROPERTY(TryFault tryFault READ tryFault NOTIFY triesChanged FINAL)
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY triesChanged FINAL)
    Q_PROPERTY(int secondsToWait READ secondsToWait NOTIFY triesChanged FINAL)
    Q_PROPERTY(int codeCount READ codeCount NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString firstPerson READ firstPerson NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool found READ hasFound NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString revision READ revision NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString newRevision READ newRevision NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString signer READ signer NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString undoRevision READ undoRevision NOTIFY stepChanged FINAL)
    Q_PROPERTY(Refusal refusal READ refusal NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString refusedFile READ refusedFile NOTIFY stepChanged FINAL)
    Q_PROPERTY(QString refusalDetail READ refusalDetail NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY stepChanged FINAL)
    Q_PROPERTY(int changeCount READ changeCount NOTIFY stepChanged FINAL)
    Q_PROPERTY(int added READ added NOTIFY stepChanged FINAL)
    Q_PROPERTY(int changed READ changed NOTIFY stepChanged FINAL)
    Q_PROPERTY(int removed READ removed NOTIFY stepChanged FINAL)
    Q_PROPERTY(QList<int> changedParts READ changedParts NOTIFY stepChanged FINAL)

public:
    enum Step {
        Closed,
        AskingCode,
        Looking,
        Showing,
        AskingSecond,
        AskingUndo,
        Taking,
        Taken,
        Undoing,
        Undone,
    };
    Q_ENUM(Step)
    /*! Why the last code did not do. */
    enum TryFault { NoFault, WrongCode, SamePerson };
    Q_ENUM(TryFault)
    /*! Why what is on the stick is refused: the kinds of PackRefusal, in their order. */
    enum Refusal { NotRefused, Signature, Unsigned, Older, Damaged, Product, Newer, Missing, Space, Stopped };
    Q_ENUM(Refusal)

    /*! Where things are. */
    struct Places {
        PackPlaces packs;
        QString stick;
        QString codes; // the file of CodeList
        QString state; // the folder where LockOut keeps its notes; empty: in memory
    };

    /*! How long nobody need touch anything before it closes, and how long the name in the header is held. ms */
    static constexpr qint64 idleLimit = qint64(60) * 1000;
    static constexpr qint64 holdTime = qint64(5) * 1000;
    /*! So many people accept. */
    static constexpr int people = 2;

    Delivery(Places places, LockOut::Clock clock, QObject *parent = nullptr);
    /*! Ends a look that still runs, and waits for what is being taken. */
    ~Delivery() override;

    Step step() const { return m_step; }
    /*! Whether a code is being looked at. */
    bool isBusy() const { return m_codeCheck.isRunning(); }
    TryFault tryFault() const { return m_tryFault; }
    int triesLeft() const { return m_door->triesLeft(); }
    /*! For how long nobody may try, in whole seconds. */
    int secondsToWait() const { return m_secondsToWait; }
    int codeCount() const { return m_codeCount; }
    QString firstPerson() const { return m_firstPerson; }
    /*! Whether there is something new to accept. */
    bool hasFound() const { return m_finding.pack.isAccepted(); }
    QString revision() const { return m_finding.revision; }
    QString newRevision() const { return m_finding.pack.notice.revision; }
    QString signer() const { return m_finding.pack.key; }
    bool canUndo() const { return m_finding.canUndo; }
    QString undoRevision() const { return m_finding.undoRevision; }
    Refusal refusal() const { return Refusal(m_finding.pack.refusal.kind()); }
    QString refusedFile() const;
    QString refusalDetail() const;
    /*! Whether the disk did not take what was accepted, or undone; remarked() says why. */
    bool hasFailed() const { return m_failed; }
    int changeCount() const { return int(m_finding.changes.texts.size()); }
    int added() const { return m_finding.changes.count(ContentChange::Sort::Added); }
    int changed() const { return m_finding.changes.count(ContentChange::Sort::Changed); }
    int removed() const { return m_finding.changes.count(ContentChange::Sort::Removed); }
    /*! Values of ContentParts. */
    QList<int> changedParts() const { return m_finding.changes.parts; }

    /*! What one change is about, a value of TextKinds, its number among its like, and the name of its page; empty for
       texts that are on none. */
    Q_INVOKABLE int changeKind(int index) const { return change(index).text.kind; }
    Q_INVOKABLE int changeNumber(int index) const { return change(index).text.number; }
    Q_INVOKABLE QString changePage(int index, const QString &language) const;
    /*! The languages in which it has words, before or after. */
    Q_INVOKABLE QStringList changeLanguages(int index) const;
    /*! Its words, with what is not in the others marked as in Words. */
    Q_INVOKABLE QString wordsBefore(int index, const QString &language) const;
    Q_INVOKABLE QString wordsAfter(int index, const QString &language) const;

    /*! Asks for a code. */
    Q_INVOKABLE void open();
    /*! Takes \a code, digits, where one is asked for. */
    Q_INVOKABLE void enter(const QString &code);
    /*! The first person accepts what was found. Needs a second code to be set. */
    Q_INVOKABLE void accept();
    /*! Asks for the code with which the content in use is taken back. */
    Q_INVOKABLE void askUndo();
    /*! From a further question back to what was shown; from there, closes. */
    Q_INVOKABLE void back();
    /*! Closes. What is being taken is taken. */
    Q_INVOKABLE void leave();
    /*! To be told when a finger comes down on the name in the header of a page, and when it goes: held for holdTime it
       opens. */
    Q_INVOKABLE void hold(bool down);

    /*! Looks at the clock and does what is due. Its own timer calls it; a test that moves the clock does too. */
    void check();

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void stepChanged();
    /*! Whether it is open: anything but Closed. */
    void openChanged(bool open);
    void triesChanged();
    /*! What this machine shows is another content now. */
    void changedStore();
    /*! Nobody was there any more. */
    void abandoned();
    /*! One sentence for the technician, without an end. */
    void remarked(const QString &sentence);

private:
    const ContentChange &change(int index) const;
    void setStep(Step step);
    void askAt(LockOut &door, Step step);
    void judge(const QString &name);
    void look();
    void take();
    void undo();
    void run(const std::function<void()> &work, const std::function<void()> &then);
    void updateWait();
    void noteWaits();

    const Places m_places;
    const LockOut::Clock m_clock;
    LockOut m_first;
    LockOut m_second;
    LockOut *m_door; // the one at which a code is asked for
    CodeCheck m_codeCheck;
    QTimer m_timer;
    QTimer m_noteTimer; // while nobody may try, also where it is closed

    Step m_step = Closed;
    TryFault m_tryFault = NoFault;
    int m_secondsToWait = 0;
    int m_codeCount = 0;
    QString m_firstPerson;
    StickFinding m_finding;
    FileStamp m_stick; // the folder of the stick, when it was looked at
    bool m_failed = false;
    qint64 m_input = 0;
    std::optional<qint64> m_heldSince;

    std::unique_ptr<StickReview> m_review;
    std::unique_ptr<QThread> m_thread;
};
