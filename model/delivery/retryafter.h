#pragma once

#include "model/core/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hookbench {

/// What a Retry-After header asks for.
struct RetryAfter
{
    /// From the end of the attempt; a date in the past is 0. Nothing when the header is absent or unusable.
    std::optional<std::chrono::milliseconds> wait;
    QString
        problem; ///< translated: why it is unusable, or what was made of two of them; empty when all is well

    bool operator==(const RetryAfter &) const = default;
};

/// Reads the values of all Retry-After headers of one answer (RFC 9110, 10.2.3): whole seconds or an HTTP
/// date in any of its three forms. Beyond the standard: fractions of a second are taken, of several usable
/// values the longest counts. Negative numbers and garbage are unusable; absurdly long ones come back as
/// they are (at most 2^53 ms), the cap is the policy's.
[[nodiscard]] RetryAfter readRetryAfter(const QList<QByteArray> &values, Instant now);

} // namespace hookbench
