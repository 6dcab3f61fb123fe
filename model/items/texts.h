#pragma once

#include "model/core/clock.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <chrono>

namespace hookbench {

/// The time of day in UTC with milliseconds, as in logs: 16:40:00.012.
[[nodiscard]] QString timeOfDayText(Instant instant);

/// A measured duration for people, in the unit that keeps two or three digits: 30 µs, 0.31 ms, 18 ms, 2.41 s.
[[nodiscard]] QString elapsedText(std::chrono::microseconds duration);

/// A number of bytes for people: 878 bytes, 1,048,576 bytes; never rounded, since it is compared.
[[nodiscard]] QString byteCountText(qint64 bytes);

/// An id shortened in the middle so that what tells ids apart stays: evt_…M9B3C. Short ones stay whole.
[[nodiscard]] QString shortIdText(QByteArrayView id);

} // namespace hookbench
