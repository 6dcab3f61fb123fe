#pragma once

#include "model/history/historyscan.h"

#include <QtCore/QPromise>

namespace hookbench {

/// The log's reader: answers on its own thread, one question after the other.
class HistoryReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryReader)

public:
    HistoryReader();
    ~HistoryReader() override;

    [[nodiscard]] Result<void> open(const QString &file);
    /// Reads over the writer's connection, on its thread.
    void share(const HistoryDatabase &database);
    /// There is no log: every question is answered with that error.
    void refuse(const Error &reason) { m_closed = reason; }
    void close();

    [[nodiscard]] Result<QList<HistoryRow>> page(const HistoryFilter &filter, qint64 before, int limit);
    [[nodiscard]] Result<HistoryStore::Index> index(const HistoryFilter &filter);
    [[nodiscard]] Result<Attempt> attempt(qint64 id);
    [[nodiscard]] Result<QList<HistoryRun>> runs(int limit);

    using Take = std::function<bool(const Attempt &attempt)>;
    void forEach(const HistoryFilter &filter, Take take,
                 const std::shared_ptr<QPromise<Result<qint64>>> &promise);

private:
    struct Reading;

    void continueReading(const std::shared_ptr<Reading> &reading);

    std::unique_ptr<HistoryDatabase> m_database;
    std::unique_ptr<HistoryScan> m_scan;
    Error m_closed;
};

} // namespace hookbench
