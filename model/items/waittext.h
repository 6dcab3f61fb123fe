#pragma once

#include "model/delivery/delivery.h"

#include <QtCore/QString>

#include <chrono>

namespace hookbench {

/// A span in which hours stay hours, as retry schedules are written: 4 min 32 s, 75 h 35 min.
[[nodiscard]] QString hoursText(std::chrono::milliseconds span);

/// A wait, and how far jitter could have moved it: 5.12 s (4.5 s … 5.5 s).
[[nodiscard]] QString waitText(const NextAttempt &next);

} // namespace hookbench
