#pragma once

#include "model/history/historyscan.h"

#include <QtSql/QSqlQuery>

namespace hookbench {

/// Writes attempts into the log over one connection, and takes them out; each call is one transaction.
class HistoryInserter final
{
public:
    /// `database` must outlive it.
    explicit HistoryInserter(const HistoryDatabase &database);

    /// Their rows, in order. Error: Unwritable; nothing of them is in the log then.
    [[nodiscard]] Result<QList<HistoryRow>> insert(const QList<HistoryRun> &runs,
                                                   const QList<Attempt> &attempts);
    /// How many were there.
    [[nodiscard]] Result<qint64> remove(QList<qint64> ids);
    /// Takes out the texts, certificates and runs that nothing refers to any more, and what was removed from
    /// the files' free space.
    [[nodiscard]] Result<void> sweep();

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> begin();
    template<typename Work>
    [[nodiscard]] Result<void> transact(Work work);
    [[nodiscard]] Result<void> insertRun(const HistoryRun &run);
    [[nodiscard]] Result<HistoryRow> insertAttempt(const Attempt &attempt);
    [[nodiscard]] Result<void> countRuns(const QHash<qint64, qint64> &changes);
    [[nodiscard]] Result<void> storeSegment(qint64 number);
    [[nodiscard]] Result<void> sweepNames();
    [[nodiscard]] Result<qint64> nameId(const QString &text);
    [[nodiscard]] Result<qint64> runId(const Attempt &attempt);
    [[nodiscard]] Result<QVariant> chainId(const QList<PeerCertificate> &certificates);
    [[nodiscard]] Error unwritable(const QSqlQuery &query) const;

    const HistoryDatabase &m_database;
    HistoryScan m_scan;
    bool m_isPrepared = false;
    QSqlQuery m_insertAttempt;
    QSqlQuery m_insertExchange;
    qint64 m_dataVersion = -1;
    QHash<QString, qint64> m_names; ///< the three caches are void when another process has written
    QHash<QByteArray, qint64> m_runs;
    QHash<QByteArray, qint64> m_chains;
    QUrl m_url; ///< the last one, and how it is stored
    QString m_urlText;
    QHash<qint64, qint64> m_added; ///< run → attempts of this transaction
};

} // namespace hookbench
