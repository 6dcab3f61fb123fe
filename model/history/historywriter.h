#pragma once

#include "model/history/historyinserter.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QMutex>
#include <QtCore/QPromise>
#include <QtCore/QTimer>

#include <memory>

namespace hookbench {

/// The log's writer: takes from any thread, writes on its own, puts what is queued into one transaction.
class HistoryWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryWriter)

public:
    HistoryWriter();
    ~HistoryWriter() override;

    [[nodiscard]] Result<void> open(const QString &file);
    [[nodiscard]] Result<void> openInMemory();
    /// There is no log: every attempt is lost, and every question answered, with that error.
    void refuse(const Error &reason) { m_closed = reason; }
    /// Writes what is still queued, and closes the file.
    void close();
    [[nodiscard]] const HistoryDatabase &database() const { return *m_database; }

    /// From any thread.
    void enqueue(const QList<HistoryRun> &runs, const QList<Attempt> &attempts);

    using Count = std::shared_ptr<QPromise<Result<qint64>>>;
    void remove(const HistoryFilter &filter, const Count &promise);
    void retain(const RetentionRule &rule, Instant now, const Count &promise);
    void flush(const std::shared_ptr<QPromise<bool>> &promise);

signals:
    void stored(const QList<hookbench::HistoryRow> &rows, const QList<hookbench::Attempt> &attempts);
    void lost(const QList<hookbench::Attempt> &attempts, const QString &reason);
    void removed();

private:
    struct Removal;

    void drain();
    void announce();
    void continueRemoval(const std::shared_ptr<Removal> &removal);

    QMutex m_mutex;
    QList<HistoryRun> m_queuedRuns; ///< guarded by m_mutex, like the next two
    QList<Attempt> m_queued;
    bool m_drains = false;

    std::unique_ptr<HistoryDatabase> m_database;
    std::unique_ptr<HistoryInserter> m_inserter;
    Error m_closed;                 ///< why there is no database
    QList<HistoryRow> m_storedRows; ///< durable, not announced yet
    QList<Attempt> m_stored;
    QElapsedTimer m_sinceAnnounced;
    QTimer m_announcing;
    bool m_hasLost = false;
};

} // namespace hookbench
