#pragma once

#include "model/delivery/retryafter.h"
#include "model/delivery/retrydecision.h"
#include "model/delivery/statusclass.h"

namespace hookbench {

/// The sentences that go with a decision; each names the answer and the rule that applied.

/// Delivered, disabled, cancelled, or exhausted before the schedule's end.
[[nodiscard]] QString reasonForEnd(const RetryPolicy &policy, const AttemptResult &result, Decision decision);
/// Exhausted by the last attempt of the schedule.
[[nodiscard]] QString reasonForLast(const RetryPolicy &policy, const AttemptResult &result);
/// Exhausted by the one attempt that an attack probe gets.
[[nodiscard]] QString reasonForProbe(const AttemptResult &result);
/// The schedule's wait applies; `asked` is what a Retry-After that does not apply said.
[[nodiscard]] QString reasonForRetry(const RetryPolicy &policy, const AttemptResult &result,
                                     std::chrono::milliseconds wait, const RetryAfter &asked);
/// What the receiver asks for applies instead of the schedule's wait.
[[nodiscard]] QString reasonForRetryAfter(const RetryPolicy &policy, int status,
                                          std::chrono::milliseconds wait, const RetryAfter &asked);

/// What follows for the attempts of a run beyond their own policy.
[[nodiscard]] QString reasonForStop(const AttemptResult &result);
[[nodiscard]] QString reasonForDisabledReceiver(const AttemptResult &result);
[[nodiscard]] QString reasonForDisabling(const QString &reason, int exhaustedInARow);
[[nodiscard]] QString reasonForUnreachable(const AttemptResult &result);

} // namespace hookbench
