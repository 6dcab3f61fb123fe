#pragma once

#include "model/delivery/attemptsigner.h"
#include "model/delivery/deliveryrun.h"
#include "model/delivery/runorder.h"
#include "model/delivery/runrandom.h"
#include "model/delivery/scheduletime.h"
#include "model/delivery/transport.h"

#include <atomic>
#include <deque>
#include <mutex>

namespace hookbench {

/// Between a burst on the transport's thread and its run on the sender's: makes each request when its turn
/// has come, keeps what has ended until it is fetched. Nothing is posted, so that ten thousand attempts a
/// second cost the sender's thread no events.
class BurstFeed final
{
    Q_DISABLE_COPY_MOVE(BurstFeed)

public:
    struct Ended
    {
        qsizetype index = 0;   ///< in due()
        Instant scheduledAt{}; ///< later than due where the receiver had the burst held
        Instant endedAt{};     ///< schedule time
        SignedRequest request;
        AttemptOutcome outcome;
    };

    /// `clock` must outlive the feed; `time` has been started.
    BurstFeed(const RunOrder &order, QList<DueAttempt> due, AttemptSigner signer, const Clock &clock,
              const ScheduleTime &time, RunRandom random);

    [[nodiscard]] const QList<DueAttempt> &due() const { return m_due; }

    /// What the transport calls, as BurstOrder says.
    [[nodiscard]] AttemptRequest make(qsizetype index);
    void see(qsizetype index, const AttemptOutcome &outcome);
    [[nodiscard]] ScheduleTime::RealTime notBefore() const;
    void take(std::vector<std::pair<qsizetype, AttemptOutcome>> &&ended);

    /// No first attempt begins before that schedule time; from any thread.
    void hold(Instant until);
    /// The oldest that have ended and were not fetched yet, at most so many; from any thread.
    [[nodiscard]] std::vector<Ended> fetch(std::size_t most);

private:
    struct Begun
    {
        SignedRequest request;
        Instant scheduledAt{};
        Instant endedAt{};
    };

    const RunOrder m_order;
    const QList<DueAttempt> m_due;
    AttemptSigner m_signer;
    const Clock &m_clock;
    const ScheduleTime m_time;
    const RunRandom m_random;
    std::vector<Begun> m_begun; ///< by index; of the thread that has the exchange
    std::mutex m_mutex;
    std::deque<Ended> m_ended; ///< guarded by m_mutex
    std::atomic<Instant> m_heldUntil = Instant::min();
};

} // namespace hookbench
