#include "model/delivery/burstfeed.h"

#include <utility>

namespace hookbench {

BurstFeed::BurstFeed(const RunOrder &order, QList<DueAttempt> due, AttemptSigner signer, const Clock &clock,
                     RunRandom random)
    : m_order(order)
    , m_due(std::move(due))
    , m_signer(std::move(signer))
    , m_clock(clock)
    , m_random(random)
    , m_requests(std::size_t(m_due.size()))
{
}

AttemptRequest BurstFeed::make(qsizetype index)
{
    const DueAttempt &due = m_due.at(index);
    const PlannedDelivery &planned = m_order.plan.deliveries.at(due.delivery);
    const Instant now = m_clock.now();
    const DeliveryId deliveryId =
        planned.deliveryId ? *planned.deliveryId : m_random.deliveryId(due.delivery, due.number, now);
    SignedRequest &request = m_requests[std::size_t(index)];
    request = m_signer.sign(planned, deliveryId, planned.timestamp.value_or(now));
    return requestFor(m_order, request);
}

void BurstFeed::take(std::vector<std::pair<qsizetype, AttemptOutcome>> ended)
{
    const std::lock_guard lock(m_mutex);
    for (auto &[index, outcome] : ended)
        m_ended.push_back({index, std::move(m_requests[std::size_t(index)]), std::move(outcome)});
}

std::vector<BurstFeed::Ended> BurstFeed::fetch()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_ended, {});
}

} // namespace hookbench
