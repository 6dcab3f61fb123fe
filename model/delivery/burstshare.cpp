#include "model/delivery/burstshare.h"

#include <algorithm>
#include <iterator>

namespace hookbench {

namespace {

using std::chrono::steady_clock;

} // namespace

BurstShare::BurstShare(BurstOrder order, const Clock &clock, std::stop_token quit)
    : m_order(std::move(order))
    , m_clock(clock)
    , m_quit(std::move(quit))
{
}

bool BurstShare::isStopped() const
{
    return m_order.stop.stop_requested() || m_quit.stop_requested();
}

BurstShare::SteadyTime BurstShare::dueTime(qsizetype index) const
{
    const SteadyTime earliest = m_order.notBefore ? std::max(m_start, m_order.notBefore()) : m_start;
    if (m_order.perSecond <= 0)
        return earliest;
    // By the schedule and not by the exchange before: a slow answer delays nothing but its own lane.
    const std::chrono::duration<double> after(double(index) / m_order.perSecond);
    return std::max(earliest, m_start + std::chrono::duration_cast<steady_clock::duration>(after));
}

std::optional<BurstShare::Turn> BurstShare::takeTurn()
{
    const std::lock_guard lock(m_turnMutex);
    if (m_next >= m_order.count || steady_clock::now() < dueTime(m_next))
        return std::nullopt;
    const qsizetype index = m_next++;
    AttemptRequest request = m_order.make(index);
    return Turn{index, std::move(request), m_clock.now()};
}

std::optional<BurstShare::SteadyTime> BurstShare::nextDue() const
{
    const std::lock_guard lock(m_turnMutex);
    return m_next < m_order.count ? std::optional(dueTime(m_next)) : std::nullopt;
}

void BurstShare::show(qsizetype index, const AttemptOutcome &outcome) const
{
    if (m_order.see)
        m_order.see(index, outcome);
}

bool BurstShare::collect(Ended ended)
{
    const std::lock_guard lock(m_endedMutex);
    m_ended.insert(m_ended.end(), std::make_move_iterator(ended.begin()),
                   std::make_move_iterator(ended.end()));
    const SteadyTime now = steady_clock::now();
    if (m_ended.empty())
        return true;
    if (now - m_handedOver < handOverInterval)
        return false;
    m_handedOver = now;
    m_order.take(std::exchange(m_ended, {}));
    return true;
}

void BurstShare::finish()
{
    const std::lock_guard lock(m_endedMutex);
    if (!m_ended.empty())
        m_order.take(std::exchange(m_ended, {}));
}

} // namespace hookbench
