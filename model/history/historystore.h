#pragma once

#include "model/core/result.h"
#include "model/delivery/delivery.h"
#include "model/history/historyfilter.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace hookbench {

/// A row of the log without the bytes.
struct HistoryRow
{
    qint64 id = 0; ///< ascending in the order of recording
    RunId run;
    qsizetype delivery = 0;
    int number = 1;
    EventId eventId;
    DeliveryId deliveryId;
    QString eventType;
    QString url;
    DeliveryMarks marks;
    std::optional<Tampering> tampering; ///< of an attack probe
    Instant scheduledAt{};
    Instant sentAt{};
    std::optional<int> status;
    ErrorClass errorClass = ErrorClass::None;
    std::chrono::microseconds duration{};
    Decision decision = Decision::Exhausted;
    std::optional<NextAttempt> next;

    bool operator==(const HistoryRow &) const = default;
};

[[nodiscard]] AttemptClass attemptClassOf(const HistoryRow &row);
/// An address as the log writes it: encoded, without user and password.
[[nodiscard]] QString loggedUrl(const QUrl &url);
/// An attempt as a row of the log; `url` as loggedUrl() gives it.
[[nodiscard]] HistoryRow historyRowOf(const Attempt &attempt, qint64 id, const QString &url);

/// One run of the log.
struct HistoryRun
{
    RunId run;
    Instant begin{};
    QString title;
    QString url;
    qint64 attempts = 0;
};

/// What retention keeps; nothing: without limit.
struct RetentionRule
{
    std::optional<std::chrono::days> age;
    std::optional<qint64> attempts;
};

/// The delivery log in SQLite (WAL, synchronous=FULL for attempts): one writer thread that puts what is
/// queued into one transaction, and a reader thread. Announces an attempt only when it is durable.
/// Futures finish on another thread, and without a result when the store goes first. User information in a
/// URL is not stored.
class HistoryStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryStore)

public:
    /// Opens or creates the file, and migrates an older one. Errors: Unreadable, Unwritable, InvalidInput for
    /// a file of a newer format or one that is no log; such a file is left as it is.
    [[nodiscard]] static Result<std::unique_ptr<HistoryStore>> open(const QString &file);
    /// A log of this process alone. Without SQLite it loses every attempt and answers every question with
    /// that error.
    [[nodiscard]] static std::unique_ptr<HistoryStore> inMemory();
    /// For a program that must not wait: takes everything at once, and does it after begin().
    [[nodiscard]] static std::unique_ptr<HistoryStore> prepared(const QString &file);
    /// Opens a prepared store's file on the writer thread; fellBack() follows where that fails, and the log
    /// goes on in memory; failed() where not even that works.
    void begin();
    /// Writes what is still queued.
    ~HistoryStore() override;

    /// Queues them to be recorded; attemptsStored() or failed() follows.
    void append(const QList<Attempt> &attempts);
    void beginRun(const HistoryRun &run);
    /// Finishes when all that was queued before is durable or announced as lost; true when nothing was lost
    /// since the store was made.
    [[nodiscard]] QFuture<bool> flushed();

    /// At most `limit` rows with an id below `before` (0: from the newest), newest first.
    [[nodiscard]] QFuture<Result<QList<HistoryRow>>> page(const HistoryFilter &filter, qint64 before,
                                                          int limit);
    /// Every 256th id of the filtered rows, newest first, and how many rows there are: what a lazily paged
    /// table positions itself by.
    struct Index
    {
        QList<qint64> anchors;
        qint64 rows = 0;
        qint64 newest = 0; ///< the highest id of the log then, whether the filter lets it through or not
    };
    static constexpr int pageSize = 256;
    [[nodiscard]] QFuture<Result<Index>> index(const HistoryFilter &filter);
    /// The whole attempt, bytes included. Error: InvalidInput when it is no longer there.
    [[nodiscard]] QFuture<Result<Attempt>> attempt(qint64 id);
    /// All of them, oldest first, in pieces; `take` is called on the reader thread and returns false to stop.
    [[nodiscard]] QFuture<Result<qint64>> forEach(const HistoryFilter &filter,
                                                  std::function<bool(const Attempt &)> take);
    [[nodiscard]] QFuture<Result<QList<HistoryRun>>> runs(int limit);

    /// How many went.
    [[nodiscard]] QFuture<Result<qint64>> remove(const HistoryFilter &filter);
    [[nodiscard]] QFuture<Result<qint64>> retain(const RetentionRule &rule, Instant now);

signals:
    void fellBack(const QString &reason);
    /// In the order of recording; together at most every 16 ms.
    void attemptsStored(const QList<hookbench::HistoryRow> &rows, const QList<hookbench::Attempt> &attempts);
    void removed();
    /// Writing failed: what the log could not hold, in a translated sentence. The attempts are announced by
    /// attemptsLost() so that nothing disappears from the window.
    void failed(const QString &reason);
    void attemptsLost(const QList<hookbench::Attempt> &attempts);

private:
    class Private;
    explicit HistoryStore(std::unique_ptr<Private> implementation);
    std::unique_ptr<Private> d;
};

} // namespace hookbench
