#include "model/delivery/burstfeed.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace hookbench {

BurstFeed::BurstFeed(const RunOrder &order, QList<DueAttempt> due, AttemptSigner signer, const Clock &clock,
                     const ScheduleTime &time, RunRandom random)
    : m_order(order)
    , m_due(std::move(due))
    , m_signer(std::move(signer))
    , m_clock(clock)
    , m_time(time)
    , m_random(random)
    , m_begun(std::size_t(m_due.size()))
{
}

AttemptRequest BurstFeed::make(qsizetype index)
{
    const DueAttempt &due = m_due.at(index);
    const PlannedDelivery &planned = m_order.plan.deliveries.at(due.delivery);
    const Instant now = m_clock.now();
    const DeliveryId deliveryId =
        planned.deliveryId ? *planned.deliveryId : m_random.deliveryId(due.delivery, due.number, now);
    Begun &begun = m_begun[std::size_t(index)];
    begun.request = m_signer.sign(planned, deliveryId, planned.timestamp.value_or(now));
    const Instant heldUntil = m_heldUntil;
    // Another answer may have the burst held just now.
    begun.scheduledAt = heldUntil <= m_time.now() ? std::max(due.scheduledAt, heldUntil) : due.scheduledAt;
    return requestFor(m_order, begun.request);
}

/// What the run will make of an outcome can come too late for the attempts that would begin meanwhile.
void BurstFeed::see(qsizetype index, const AttemptOutcome &outcome)
{
    Begun &begun = m_begun[std::size_t(index)];
    begun.endedAt = m_time.now();
    if (!outcome.status || !contains(m_order.policy.throttleStatuses, *outcome.status))
        return;
    const DueAttempt &due = m_due.at(index);
    const RetryDecision decision = decideRetry(m_order.policy, due.number, resultOf(outcome), begun.endedAt,
                                               m_random.jitter(due.delivery, due.number));
    if (decision.throttles)
        hold(decision.next->at);
}

void BurstFeed::hold(Instant until)
{
    Instant heldUntil = m_heldUntil;
    while (heldUntil < until && !m_heldUntil.compare_exchange_weak(heldUntil, until))
        ;
}

ScheduleTime::RealTime BurstFeed::notBefore() const
{
    const Instant heldUntil = m_heldUntil;
    return heldUntil == Instant::min() ? ScheduleTime::RealTime() : m_time.realTimeOf(heldUntil);
}

void BurstFeed::take(std::vector<std::pair<qsizetype, AttemptOutcome>> &&ended)
{
    const std::lock_guard lock(m_mutex);
    for (auto &[index, outcome] : ended)
        m_ended.push_back({index, m_begun[std::size_t(index)].scheduledAt,
                           m_begun[std::size_t(index)].endedAt,
                           std::move(m_begun[std::size_t(index)].request), std::move(outcome)});
}

std::vector<BurstFeed::Ended> BurstFeed::fetch(std::size_t most)
{
    const std::lock_guard lock(m_mutex);
    const auto end = m_ended.begin() + std::ptrdiff_t(std::min(most, m_ended.size()));
    std::vector<Ended> fetched(std::make_move_iterator(m_ended.begin()), std::make_move_iterator(end));
    m_ended.erase(m_ended.begin(), end);
    return fetched;
}

} // namespace hookbench
