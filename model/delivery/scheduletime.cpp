#include "model/delivery/scheduletime.h"

#include <QtCore/QtGlobal>

#include <algorithm>

namespace hookbench {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::nanoseconds;

/// Retry policies reach further than nanoseconds in 64 bits do.
constexpr double longest = 100.0 * 365 * 24 * 3600 * 1e9;

} // namespace

Instant ScheduleTime::now() const
{
    if (!m_start)
        return m_begin;
    const nanoseconds real = std::chrono::steady_clock::now() - *m_start;
    return m_begin + milliseconds(qint64(double(real.count()) / 1e6 * m_speed));
}

ScheduleTime::RealTime ScheduleTime::realTimeOf(Instant instant) const
{
    Q_ASSERT(m_start);
    const double real = double((instant - m_begin).count()) * 1e6 / m_speed;
    // A microsecond more than the rounding of now() can take away.
    return *m_start + nanoseconds(qint64(std::clamp(real, -longest, longest))) + 1us;
}

} // namespace hookbench
