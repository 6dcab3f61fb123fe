#pragma once

#include "model/delivery/attemptsigner.h"
#include "model/delivery/deliveryrun.h"
#include "model/delivery/runorder.h"
#include "model/delivery/runrandom.h"
#include "model/delivery/transport.h"

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
        qsizetype index = 0; ///< in due()
        SignedRequest request;
        AttemptOutcome outcome;
    };

    /// `clock` must outlive the feed.
    BurstFeed(const RunOrder &order, QList<DueAttempt> due, AttemptSigner signer, const Clock &clock,
              RunRandom random);

    [[nodiscard]] const QList<DueAttempt> &due() const { return m_due; }

    /// The transport's thread calls these two.
    [[nodiscard]] AttemptRequest make(qsizetype index);
    void take(std::vector<std::pair<qsizetype, AttemptOutcome>> ended);

    /// What has ended since the last call; from any thread.
    [[nodiscard]] std::vector<Ended> fetch();

private:
    const RunOrder m_order;
    const QList<DueAttempt> m_due;
    AttemptSigner m_signer;
    const Clock &m_clock;
    const RunRandom m_random;
    std::vector<SignedRequest> m_requests; ///< by index; of the transport's thread
    std::mutex m_mutex;
    std::vector<Ended> m_ended; ///< guarded by m_mutex
};

} // namespace hookbench
