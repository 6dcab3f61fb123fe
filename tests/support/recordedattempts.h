#pragma once

#include "model/history/historystore.h"

#include <QtCore/QObject>

namespace hookbench::test {

/// The attempts that a log has recorded, or could not hold, in the order in which it said so.
class RecordedAttempts final : public QObject
{
public:
    /// The store must outlive it.
    explicit RecordedAttempts(const HistoryStore &store)
    {
        connect(&store, &HistoryStore::attemptsStored, this,
                [this](const QList<HistoryRow> &, const QList<Attempt> &attempts) { m_all += attempts; });
        connect(&store, &HistoryStore::attemptsLost, this,
                [this](const QList<Attempt> &attempts) { m_all += attempts; });
    }

    [[nodiscard]] qsizetype count() const { return m_all.size(); }
    [[nodiscard]] const Attempt &at(qsizetype index) const { return m_all.at(index); }
    [[nodiscard]] const QList<Attempt> &all() const { return m_all; }

private:
    QList<Attempt> m_all;
};

} // namespace hookbench::test
