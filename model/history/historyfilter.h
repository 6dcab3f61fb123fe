#pragma once

#include "model/core/clock.h"
#include "model/core/result.h"
#include "model/delivery/delivery.h"
#include "model/delivery/retrypolicy.h"

#include <QtCore/QString>

#include <array>
#include <optional>

namespace hookbench {

/// How attempts are told apart at a glance.
enum class AttemptClass : quint8 {
    Delivered, ///< a whole 2xx answer
    Throttled, ///< 429, 502, 503, 504
    Failed,    ///< any other answer, or none
    Cancelled
};

inline constexpr std::array allAttemptClasses{AttemptClass::Delivered, AttemptClass::Throttled,
                                              AttemptClass::Failed, AttemptClass::Cancelled};
[[nodiscard]] AttemptClass attemptClassOf(const AttemptOutcome &outcome);
/// delivered, throttled, failed, cancelled
[[nodiscard]] QString idOf(AttemptClass attemptClass);
[[nodiscard]] QString titleOf(AttemptClass attemptClass);

/// What can stand after error: in the filter, each by its id.
inline constexpr std::array allFailures{
    ErrorClass::Resolve,  ErrorClass::Connect,   ErrorClass::Tls,           ErrorClass::Timeout,
    ErrorClass::Closed,   ErrorClass::Reset,     ErrorClass::Malformed,     ErrorClass::Truncated,
    ErrorClass::TooLarge, ErrorClass::Cancelled, ErrorClass::InvalidRequest};

/// Which attempts of the log; all conditions must hold.
struct HistoryFilter
{
    QString eventType; ///< whole name, or a family with `.*`
    QString id;        ///< event id or delivery id, whole or its end
    StatusRanges statuses;
    QList<AttemptClass> classes;       ///< empty: all; one of them holds
    DeliveryMarks marks;               ///< one of them holds
    std::optional<QString> errorClass; ///< its id: connect, timeout …
    QString text;                      ///< in event type, ids, URL, status, reason, without case
    std::optional<Instant> from;       ///< sentAt, included
    std::optional<Instant> to;         ///< sentAt, excluded
    RunId run;                         ///< empty: all runs

    [[nodiscard]] bool isEmpty() const { return *this == HistoryFilter(); }
    bool operator==(const HistoryFilter &) const = default;
};

/// Reads the filter bar's and the CLI's language: words separated by spaces, each `key:value` or text.
/// Keys: type, id, status (500, 5xx, 400-499), class, mark, error, since, until (ISO 8601 or 15m, 2h, 7d
/// ago), run. Values with spaces stand in double quotes. Error: Usage, with the word, and what can stand
/// there.
[[nodiscard]] Result<HistoryFilter> parseHistoryFilter(const QString &text, Instant now);

/// Whether the log would show the attempt under that filter.
[[nodiscard]] bool matches(const HistoryFilter &filter, const Attempt &attempt);

/// Parts of matches(), which the log also asks of what it has stored. `type` may be a family with `.*`.
[[nodiscard]] bool matchesEventType(QStringView filter, QStringView eventType);
/// Whether an id is that one or ends so, without case.
[[nodiscard]] bool matchesId(QStringView filter, QStringView id);

} // namespace hookbench
