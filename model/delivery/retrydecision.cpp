#include "model/delivery/retrydecision.h"

#include "model/delivery/retryafter.h"
#include "model/delivery/retryreason.h"

namespace hookbench {

namespace {

using std::chrono::milliseconds;

milliseconds share(milliseconds wait, double factor)
{
    return milliseconds(qRound64(double(wait.count()) * factor));
}

/// What ends the delivery at once, whatever the schedule holds.
std::optional<Decision> finalDecision(const RetryPolicy &policy, const AttemptResult &result)
{
    if (result.errorClass == ErrorClass::Cancelled)
        return Decision::Cancelled;
    if (result.errorClass == ErrorClass::InvalidRequest)
        return Decision::Exhausted;
    // An answer that did not come whole says nothing for sure.
    if (result.errorClass != ErrorClass::None || !result.status)
        return std::nullopt;
    if (statusClassOf(*result.status) == StatusClass::Success)
        return Decision::Delivered;
    if (statusClassOf(*result.status) == StatusClass::Gone && policy.gone == GoneRule::Disables)
        return Decision::Disabled;
    if (contains(policy.stopStatuses, *result.status))
        return Decision::Exhausted;
    return std::nullopt;
}

NextAttempt scheduled(const RetryPolicy &policy, milliseconds wait, Instant endedAt, double jitter)
{
    const Instant at = endedAt + wait;
    if (policy.jitter <= 0 || wait <= milliseconds(0))
        return {at, at, at, endedAt};
    return {endedAt + share(wait, 1 + policy.jitter * (2 * jitter - 1)),
            endedAt + share(wait, 1 - policy.jitter), endedAt + share(wait, 1 + policy.jitter), endedAt};
}

} // namespace

AttemptResult resultOf(const AttemptOutcome &outcome)
{
    AttemptResult result{outcome.status, outcome.errorClass, outcome.phase, {}};
    const QList<QByteArray> lines = outcome.responseHead.split('\n');
    for (qsizetype index = 1; index < lines.size(); ++index) {
        const qsizetype colon = lines[index].indexOf(':');
        if (colon > 0 && lines[index].left(colon).compare("retry-after", Qt::CaseInsensitive) == 0)
            result.retryAfter.append(lines[index].mid(colon + 1).trimmed());
    }
    return result;
}

RetryDecision decideRetry(const RetryPolicy &policy, int number, const AttemptResult &result, Instant endedAt,
                          double jitter)
{
    RetryDecision decision;
    const bool isWhole = result.errorClass == ErrorClass::None && result.status.has_value();
    const RetryAfter asked =
        isWhole && !result.retryAfter.isEmpty() ? readRetryAfter(result.retryAfter, endedAt) : RetryAfter();
    decision.retryAfter = asked.wait;
    if (const std::optional<Decision> end = finalDecision(policy, result)) {
        decision.decision = *end;
        decision.reason = reasonForEnd(policy, result, *end);
        return decision;
    }
    if (number >= policy.attempts()) {
        decision.reason = reasonForLast(policy, result);
        return decision;
    }
    decision.decision = Decision::Retry;
    const milliseconds wait = policy.delays[qMax(0, number - 1)];
    const bool isHeeded = asked.wait && contains(policy.retryAfterStatuses, *result.status);
    if (isHeeded) {
        const Instant at = endedAt + qMin(*asked.wait, policy.retryAfterCap);
        decision.next = NextAttempt{at, at, at, endedAt};
        decision.reason = reasonForRetryAfter(policy, *result.status, wait, asked);
    } else {
        decision.next = scheduled(policy, wait, endedAt, jitter);
        decision.reason = reasonForRetry(policy, result, wait, asked);
    }
    decision.throttles = isWhole && contains(policy.throttleStatuses, *result.status);
    return decision;
}

} // namespace hookbench
