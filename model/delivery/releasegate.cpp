#include "model/delivery/releasegate.h"

#include <algorithm>

namespace hookbench {

using std::chrono::steady_clock;

ReleaseGate::ReleaseGate(qsizetype members, Time latest)
    : m_missing(members)
    , m_latest(latest)
{
}

bool ReleaseGate::isOpen() const
{
    return m_missing <= 0 || steady_clock::now() >= m_latest;
}

bool ReleaseGate::arrive(const std::function<bool()> &isStopped)
{
    constexpr std::chrono::milliseconds glance{20};
    std::unique_lock lock(m_mutex);
    --m_missing;
    m_changed.notify_all();
    while (!isOpen()) {
        m_changed.wait_until(lock, std::min(m_latest, steady_clock::now() + glance));
        if (isStopped())
            return false;
    }
    return true;
}

void ReleaseGate::leave()
{
    const std::lock_guard lock(m_mutex);
    --m_missing;
    m_changed.notify_all();
}

} // namespace hookbench
