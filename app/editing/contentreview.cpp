// SPDX-FileCopyrightText: 2026 The mitic-kiosk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contentreview.h"

#include "workingcopy.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

ContentReview::ContentReview(WorkingCopy &copy, QObject *parent)
    : QAbstractListModel(parent)
    , m_copy(copy)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(300ms);
    connect(&m_rest, &QTimer::timeout, this, &ContentReview::check);
    const auto later = [this] {
        setCurrent(false);
        m_rest.start();
    };
    connect(&copy, &WorkingCopy::edited, this, later);
    connect(&copy, &WorkingCopy::fileChanged, this, later);
}

ContentReview::~ContentReview()
{
    if (m_thread)
        m_thread->wait();
}

void ContentReview::check()
{
    m_again = m_thread != nullptr;
    if (m_again || !m_copy.isOpen())
        return;
    m_found = std::make_shared<QList<Finding>>();
    m_thread.reset(QThread::create([found = m_found, snapshot = m_copy.snapshot()] { *found = findingsIn(snapshot); }));
    connect(m_thread.get(), &QThread::finished, this, &ContentReview::conclude);
    m_thread->start(QThread::LowPriority);
}

void ContentReview::conclude()
{
    m_thread->wait();
    m_thread.reset();
    beginResetModel();
    m_findings = *m_found;
    endResetModel();
    emit counted();
    if (std::exchange(m_again, false))
        check();
    else
        setCurrent(!m_rest.isActive());
}

void ContentReview::setCurrent(bool current)
{
    if (std::exchange(m_current, current) != current)
        emit currentChanged();
}

int ContentReview::faults() const
{
    return int(std::count_if(m_findings.cbegin(), m_findings.cend(),
                             [](const Finding &finding) { return finding.isFault(); }));
}

int ContentReview::rowAfter(int row) const
{
    return m_findings.isEmpty() ? -1 : (row + 1) % count();
}

QString ContentReview::textAt(int row) const
{
    return m_findings.value(row).textId;
}

QString ContentReview::languageAt(int row) const
{
    return m_findings.value(row).language;
}

int ContentReview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ContentReview::data(const QModelIndex &index, int role) const
{
    const Finding finding = m_findings.value(index.row());
    switch (role) {
    case TextId:
        return finding.textId;
    case LanguageCode:
        return finding.language;
    case Kind:
        return finding.kind;
    case Detail:
        return finding.detail;
    case Further:
        return finding.further;
    case IsFault:
        return finding.isFault();
    default:
        return {};
    }
}

QHash<int, QByteArray> ContentReview::roleNames() const
{
    return { { TextId, "textId" }, { LanguageCode, "languageCode" }, { Kind, "kind" },
             { Detail, "detail" }, { Further, "further" },           { IsFault, "isFault" } };
}
