#pragma once

#include "model/delivery/sender.h"
#include "model/history/historystore.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace hookbench {

/// The window's runs: begins them, follows the newest one, knows what has reached which receiver, and
/// announces every attempt with its row of the log.
class DeliverySession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeliverySession)

public:
    /// `history` records what the sender sends. Both must outlive the session.
    DeliverySession(Sender &sender, HistoryStore &history, QObject *parent = nullptr);
    ~DeliverySession() override;

    /// Marks what this session has sent there before as duplicates, then sends it.
    void begin(RunOrder order);
    void markDuplicates(DeliveryPlan &plan, const QUrl &url) const;
    void stop() { m_sender.stop(); }
    [[nodiscard]] bool isSending() const { return m_sender.isSending(); }

    /// The run that is followed, the newest one; empty before the first.
    [[nodiscard]] const RunId &run() const { return m_run; }
    /// How long the attempts of the run took.
    [[nodiscard]] const QList<std::chrono::microseconds> &durations() const { return m_durations; }
    /// SHA-256 of the bytes that the event last had when it reached that receiver; empty when this session
    /// has not sent it there.
    [[nodiscard]] QByteArray bodyHashAt(const QUrl &url, const EventId &eventId) const
    {
        return m_arrived.value(url).value(eventId);
    }
    /// "Run: 3 of 10 deliveries, next attempt in 4 min 58 s."; empty while nothing is sent.
    [[nodiscard]] QString progressText() const;

signals:
    void runBegun(const hookbench::DeliveryPlan &plan);
    /// Each attempt once, when the log has it or could not take it; the rows belong to the attempts.
    void attemptsRecorded(const QList<hookbench::HistoryRow> &rows,
                          const QList<hookbench::Attempt> &attempts);
    void runEnded(const QList<hookbench::Delivery> &deliveries);
    /// Of the run that is followed, which may end before one that was begun earlier.
    void followedRunEnded(const QList<hookbench::Delivery> &deliveries);
    /// The order cannot be carried out.
    void refused(const QString &reason);
    void sendingChanged(bool sending);
    void progressChanged();

private:
    void follow(const RunId &run, const DeliveryPlan &plan);
    void announceLost(const QList<Attempt> &attempts);
    void count(const Attempt &attempt);
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNext() const;

    Sender &m_sender;
    QHash<QUrl, QHash<EventId, QByteArray>> m_arrived; ///< SHA-256 of what reached a receiver
    qint64 m_lostId = 0;                               ///< falls: the log's ids rise from 1
    RunId m_run;
    double m_speed = 1;
    qsizetype m_planned = 0;
    qsizetype m_ended = 0;
    QHash<qsizetype, Instant> m_waiting; ///< schedule time of the next attempt, by delivery
    std::optional<Instant> m_begin;      ///< in schedule time
    QElapsedTimer m_sinceBegin;
    QList<std::chrono::microseconds> m_durations;
    QTimer m_ticker;
};

} // namespace hookbench
