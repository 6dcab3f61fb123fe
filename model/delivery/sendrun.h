#pragma once

#include "model/delivery/attemptsigner.h"
#include "model/delivery/burstfeed.h"
#include "model/delivery/deliveryrun.h"
#include "model/delivery/runorder.h"
#include "model/delivery/runrandom.h"
#include "model/delivery/scheduletime.h"

#include <QtCore/QFuture>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QTimer>

#include <memory>
#include <stop_token>

namespace hookbench {

/// One run under way: drives a DeliveryRun with timers and the transport.
class SendRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SendRun)

public:
    using Deliveries = QList<Delivery>;

    /// The references must outlive the run.
    SendRun(RunOrder order, AttemptSigner signer, RunId id, Transport &transport, const Clock &clock,
            RunRandom random, QObject *parent);
    /// Stops what is under way; the future finishes with what has ended so far, the rest cancelled.
    ~SendRun() override;

    [[nodiscard]] const RunId &id() const { return m_id; }
    [[nodiscard]] const DeliveryPlan &plan() const { return m_order.plan; }
    [[nodiscard]] const Deliveries &deliveries() const { return m_deliveries; }
    [[nodiscard]] QFuture<Result<Deliveries>> future() const { return m_promise.future(); }

    void begin();
    /// Nothing more is begun; what is under way ends as cancelled and is still announced.
    void stop();
    /// Gives the future its result; only the first call counts.
    void finish();

signals:
    void attemptStarted(const hookbench::Attempt &attempt);
    void attemptsFinished(const QList<hookbench::Attempt> &attempts);
    void ended();

private:
    [[nodiscard]] qsizetype mostAtOnce() const;
    void goOn();
    void waitForNext();
    void startDue();
    void startTogether(const QList<DueAttempt> &due);
    void startBurst(const QList<DueAttempt> &due);
    void fetchBurst();
    void takeFetched(std::vector<BurstFeed::Ended> fetched);
    void endBurst();
    [[nodiscard]] Attempt attemptFor(const DueAttempt &due) const;
    [[nodiscard]] Attempt prepare(const DueAttempt &due);
    void watch(const Attempt &attempt, const QFuture<AttemptOutcome> &future);
    void decide(Attempt &attempt, AttemptOutcome outcome, Instant endedAt);
    void dropUnsent(qsizetype delivery);

    RunOrder m_order;
    AttemptSigner m_signer;
    RunId m_id;
    Transport &m_transport;
    const Clock &m_clock;
    const RunRandom m_random;
    ScheduleTime m_time;
    DeliveryRun m_run;
    Deliveries m_deliveries;
    std::vector<std::optional<DeliveryId>> m_deliveryIds; ///< where they stay the same over attempts
    qsizetype m_underWay = 0;                             ///< exchanges outside the burst
    std::shared_ptr<BurstFeed> m_burst;
    std::vector<bool> m_burstEnded; ///< by index in the burst
    QTimer m_timer;
    QTimer m_burstTimer;
    std::stop_source m_stop;
    QPromise<Result<Deliveries>> m_promise;
    QFutureWatcher<Result<Deliveries>> m_watcher;
    QFutureWatcher<void> m_burstWatcher;
    bool m_isFinished = false;
};

} // namespace hookbench
