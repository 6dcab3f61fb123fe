#pragma once

#include <QtCore/QString>

namespace hookbench {

/// What a status code says to a sender of webhooks (RFC 9110, section 15).
enum class StatusClass : quint8 {
    Informational, ///< 1xx as a final answer: broken
    Success,       ///< 2xx
    Redirect,      ///< 3xx: not followed
    ClientError,   ///< 4xx but the next two
    Gone,          ///< 410
    TooMany,       ///< 429
    ServerError,   ///< 5xx but the next
    Unavailable,   ///< 502, 503, 504: overloaded or away
    Unknown        ///< outside 100 … 599
};

[[nodiscard]] StatusClass statusClassOf(int status);
/// informational, success, redirect, client-error, gone, too-many, server-error, unavailable, unknown
[[nodiscard]] QString idOf(StatusClass statusClass);
[[nodiscard]] QString titleOf(StatusClass statusClass);

} // namespace hookbench
