#pragma once

#include "model/core/clock.h"

#include <chrono>
#include <optional>

namespace hookbench {

/// The schedule time of a run: begins at a given time, then follows a monotonic source `speed` times as fast,
/// so that a clock that jumps moves no wait. Stands still until it is started.
class ScheduleTime final
{
public:
    using RealTime = std::chrono::steady_clock::time_point;

    ScheduleTime(Instant begin, double speed)
        : m_begin(begin)
        , m_speed(speed)
    {
    }

    void start() { m_start = std::chrono::steady_clock::now(); }
    [[nodiscard]] Instant begin() const { return m_begin; }
    [[nodiscard]] Instant now() const;
    /// The first real time at which now() has reached it; only when it was started.
    [[nodiscard]] RealTime realTimeOf(Instant instant) const;

private:
    Instant m_begin;
    double m_speed;
    std::optional<RealTime> m_start;
};

} // namespace hookbench
