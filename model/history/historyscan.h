#pragma once

#include "model/history/historydatabase.h"
#include "model/history/historysegment.h"
#include "model/history/historystore.h"

#include <functional>

class QSqlQuery;

namespace hookbench {

/// Reads the log over one connection; on the connection's thread.
class HistoryScan final
{
public:
    /// `database` must outlive it.
    explicit HistoryScan(const HistoryDatabase &database);

    enum class Direction : quint8 { NewestFirst, OldestFirst };

    /// Calls `take` with every id that the filter lets through until it returns false; begins below or above
    /// `edge`, 0: at the end. Error: Unreadable.
    [[nodiscard]] Result<void> walk(const HistoryFilter &filter, Direction direction, qint64 edge,
                                    const std::function<bool(qint64 id)> &take);
    /// Their rows in that order; those that are gone are left out.
    [[nodiscard]] Result<QList<HistoryRow>> rows(const QList<qint64> &ids);
    /// Error: InvalidInput when it is no longer there.
    [[nodiscard]] Result<Attempt> attempt(qint64 id);
    [[nodiscard]] Result<QList<HistoryRun>> runs(int limit) const;
    /// The highest id; 0 in an empty log.
    [[nodiscard]] qint64 newest() const;
    /// The facts of the attempts that are stored under that number, from their rows.
    [[nodiscard]] Result<HistorySegment> segmentOfRows(qint64 number) const;

private:
    [[nodiscard]] Result<void> refreshNames();
    [[nodiscard]] Result<SegmentFilter> prepared(const HistoryFilter &filter);
    [[nodiscard]] HistoryRow rowOf(const QSqlQuery &query) const;
    [[nodiscard]] Error unreadable(const QSqlQuery &query) const;

    const HistoryDatabase &m_database;
    HistoryNames m_names;
    HistoryNames m_runs;
};

} // namespace hookbench
