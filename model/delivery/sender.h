#pragma once

#include "model/core/randomsource.h"
#include "model/core/result.h"
#include "model/delivery/delivery.h"
#include "model/delivery/runorder.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace hookbench {

class SendRun;

/// Carries runs out, in real or accelerated time: makes the delivery id, timestamp and signature of each
/// attempt, sends, waits, and announces every attempt once. Lives on the thread that made it. Runs that are
/// sent while another is under way run beside it.
class Sender final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sender)

public:
    /// All references must outlive the sender; the clock the transport as well. `random` gives run ids, and
    /// seeds to the runs whose order brings none.
    Sender(Transport &transport, const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    /// Stops everything under way; those futures finish with what has ended so far and the rest cancelled.
    /// What was on the wire then is not announced.
    ~Sender() override;

    /// Begins a run. The future finishes with its deliveries in the plan's order, cancelled ones included.
    /// Errors: InvalidInput when the order cannot be signed, Usage for an empty plan or a speed out of range.
    /// Cancelling the future stops the run.
    [[nodiscard]] QFuture<Result<QList<Delivery>>> send(const RunOrder &order);

    /// Stops everything under way. Attempts on the wire end as cancelled within a second, and are announced.
    void stop();
    [[nodiscard]] bool isSending() const { return !m_runs.isEmpty(); }

signals:
    void runBegun(const hookbench::RunId &run, const hookbench::DeliveryPlan &plan);
    /// Not for the first attempts of a burst, which only tell when they have ended.
    void attemptStarted(const hookbench::Attempt &attempt);
    /// One attempt, or what has ended of a burst in the last 16 ms.
    void attemptsFinished(const QList<hookbench::Attempt> &attempts);
    void runEnded(const hookbench::RunId &run, const QList<hookbench::Delivery> &deliveries);
    void sendingChanged(bool sending);

private:
    void endRun(SendRun *run);

    Transport &m_transport;
    const Clock &m_clock;
    RandomSource &m_random;
    QList<SendRun *> m_runs; ///< children
};

} // namespace hookbench
