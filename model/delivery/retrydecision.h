#pragma once

#include "model/delivery/delivery.h"
#include "model/delivery/retrypolicy.h"

namespace hookbench {

/// What an attempt came to, as far as a policy looks at it.
struct AttemptResult
{
    std::optional<int> status; ///< nothing without a whole head
    ErrorClass errorClass = ErrorClass::None;
    Phase phase = Phase::Receive;
    QList<QByteArray> retryAfter; ///< the values of all such headers
};

[[nodiscard]] AttemptResult resultOf(const AttemptOutcome &outcome);

/// What follows from one attempt.
struct RetryDecision
{
    Decision decision = Decision::Exhausted;
    QString reason;                                      ///< a translated sentence or two
    std::optional<std::chrono::milliseconds> retryAfter; ///< asked for by the receiver, before the cap
    std::optional<NextAttempt> next;                     ///< only with Retry
    bool throttles = false; ///< the receiver gets nothing else of this run before `next`
};

/// The retry rule as a pure function: attempt `number` (from 1) ended at `endedAt` with that result.
/// A whole 2xx answer is delivered; an attempt that was stopped is cancelled; 410 disables; one of
/// stopStatuses, an invalid request and the last attempt exhaust; everything else is tried again after the
/// schedule's wait ± jitter, or after what Retry-After asks for, which replaces it without jitter.
/// `jitter` in [0, 1) is where in the band of jitter the wait lies.
[[nodiscard]] RetryDecision decideRetry(const RetryPolicy &policy, int number, const AttemptResult &result,
                                        Instant endedAt, double jitter);

} // namespace hookbench
