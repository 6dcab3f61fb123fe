#pragma once

#include "model/core/clock.h"

#include <QtCore/QByteArrayView>

#include <optional>

namespace hookbench {

/// Reads an HTTP date in any of the three forms of RFC 9110, 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`,
/// `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`. A year of two digits is the one that lies
/// at most 50 years after `now`. Whether the weekday fits the date is not looked at; a leap second counts as
/// the second before it.
[[nodiscard]] std::optional<Instant> parseHttpDate(QByteArrayView text, Instant now);

} // namespace hookbench
