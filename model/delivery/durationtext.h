#pragma once

#include <QtCore/QString>

#include <chrono>

namespace hookbench {

/// A span of time for people, translated, in its two largest units: 250 ms, 1.5 s, 30 s, 2 min 5 s, 3 h 30
/// min, 1 d 2 h.
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);

/// The same with hours that stay hours, as retry schedules are written: 4 min 32 s, 75 h 35 min.
[[nodiscard]] QString hoursText(std::chrono::milliseconds duration);

} // namespace hookbench
