#pragma once

#include "model/core/result.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace hookbench {

/// HTTP status codes from first to last, both included.
struct StatusRange
{
    int first = 0;
    int last = 0;

    [[nodiscard]] bool contains(int status) const { return status >= first && status <= last; }
    bool operator==(const StatusRange &) const = default;
};

using StatusRanges = QList<StatusRange>;

[[nodiscard]] bool contains(const StatusRanges &ranges, int status);
/// "429, 502-504"; empty for none.
[[nodiscard]] QString textOf(const StatusRanges &ranges);
/// Reads what textOf() writes, spaces allowed; nothing for anything else or codes outside 100 … 599.
[[nodiscard]] std::optional<StatusRanges> statusRangesFrom(QStringView text);

/// What 410 Gone does.
enum class GoneRule : quint8 { Disables, Retries };

/// When and how often a delivery is tried. All of it is assumed: Ordinavo publishes no retry rules
/// (domain.md 8). A plain value; whatever decides from it is a pure function.
struct RetryPolicy
{
    using Milliseconds = std::chrono::milliseconds;

    QString id = QStringLiteral("custom"); ///< a preset's: standard, svix, convoy, shopify, github
    QList<Milliseconds> delays;            ///< waits after the end of attempt 1, 2, …; none: one attempt
    double jitter = 0;                     ///< each wait varies evenly by up to ± this share, 0 … 1
    Milliseconds timeout{15'000};          ///< for each whole attempt
    StatusRanges stopStatuses;             ///< after one of these the delivery is exhausted at once
    GoneRule gone = GoneRule::Disables;
    StatusRanges retryAfterStatuses{{429, 429}, {503, 503}}; ///< whose Retry-After replaces the wait
    Milliseconds retryAfterCap{24 * 3'600'000};              ///< the longest wait that it can ask for
    /// After one of these no delivery of the run is sent to the receiver before the throttled one's wait is
    /// over.
    StatusRanges throttleStatuses{{429, 429}, {502, 504}};
    int disableAfter = 0; ///< exhausted deliveries in a row that disable the receiver; 0: never

    [[nodiscard]] int attempts() const { return int(delays.size()) + 1; }
    /// First attempt to last, without jitter and without the time that attempts take.
    [[nodiscard]] Milliseconds span() const;
    bool operator==(const RetryPolicy &) const = default;
};

inline constexpr int mostAttempts = 100;
inline constexpr std::chrono::milliseconds longestTimeout = std::chrono::hours(1);
/// Of a wait and of what Retry-After may ask for.
inline constexpr std::chrono::milliseconds longestWait = std::chrono::days(365);

/// standard (the default), svix, convoy, shopify, github, in this order (domain.md 8).
[[nodiscard]] QList<RetryPolicy> retryPolicyPresets();
[[nodiscard]] RetryPolicy standardRetryPolicy();
/// Nothing when there is no such preset.
[[nodiscard]] std::optional<RetryPolicy> retryPolicyPreset(QStringView id);
/// The preset's translated name, or "Custom".
[[nodiscard]] QString titleOf(const RetryPolicy &policy);

/// A policy file: {"format": 1, "delays": ["5s", "5m", "2h"], "jitter": 0.1, "timeout": "15s",
/// "stopStatuses": "400-403, 404", "gone": "disables", "retryAfterStatuses": "429, 503",
/// "retryAfterCap": "24h", "throttleStatuses": "429, 502-504", "disableAfter": 5}; all but format and delays
/// may be left out. Errors name source, line and column.
[[nodiscard]] Result<RetryPolicy> readRetryPolicy(QByteArrayView text, const QString &source);
[[nodiscard]] QByteArray writeRetryPolicy(const RetryPolicy &policy);

/// "5s", "1.5s", "250ms", "5m", "2h", "1d"; nothing for anything else or a negative.
[[nodiscard]] std::optional<std::chrono::milliseconds> durationFrom(QStringView text);
/// The shortest text that durationFrom() reads back to the same.
[[nodiscard]] QString durationId(std::chrono::milliseconds duration);

} // namespace hookbench
