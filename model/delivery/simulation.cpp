#include "model/delivery/simulation.h"

#include <algorithm>
#include <queue>
#include <vector>

namespace hookbench {

namespace {

using std::chrono::milliseconds;

/// An attempt under way, and when it will have ended. At the same time, what began first ends first.
struct UnderWay
{
    Instant endsAt{};
    qint64 request = 0;
    qsizetype delivery = 0;

    auto operator<=>(const UnderWay &) const = default;
};

ErrorClass failureOf(AnswerKind kind)
{
    switch (kind) {
    case AnswerKind::Status:
    case AnswerKind::Slow:
        return ErrorClass::None;
    case AnswerKind::Timeout:
        return ErrorClass::Timeout;
    case AnswerKind::Close:
        return ErrorClass::Closed;
    case AnswerKind::Reset:
        return ErrorClass::Reset;
    case AnswerKind::Half:
    case AnswerKind::WrongLength:
        return ErrorClass::Truncated;
    case AnswerKind::Garbage:
        return ErrorClass::Malformed;
    }
    Q_UNREACHABLE();
}

AttemptOutcome outcomeOf(const ScriptedAnswer &answer, milliseconds timeout, Instant sentAt)
{
    AttemptOutcome outcome;
    outcome.sentAt = sentAt;
    outcome.connected = true;
    const bool isLate = answer.kind == AnswerKind::Timeout || answer.delay >= timeout;
    outcome.errorClass = isLate ? ErrorClass::Timeout : failureOf(answer.kind);
    outcome.phase = answer.kind == AnswerKind::Slow || !isLate ? Phase::Receive : Phase::Wait;
    outcome.timings.total = isLate ? timeout : answer.delay;
    const bool hasHead = answer.kind == AnswerKind::Status || answer.kind == AnswerKind::Slow ||
                         answer.kind == AnswerKind::WrongLength;
    if (hasHead && !isLate)
        outcome.status = answer.status;
    return outcome;
}

/// Drives a run through virtual time.
class Simulator final
{
public:
    Simulator(const DeliveryPlan &plan, const RetryPolicy &policy, const AnswerScript &script, Instant begin,
              RunRandom random)
        : m_run(plan, policy, begin, random)
        , m_script(script)
        , m_random(random)
    {
        m_deliveries.reserve(plan.deliveries.size());
        for (const PlannedDelivery &planned : plan.deliveries)
            m_deliveries.append(Delivery{planned.eventId,
                                         planned.eventType,
                                         planned.marks,
                                         planned.tampering,
                                         Decision::Cancelled,
                                         {}});
    }

    QList<Delivery> run()
    {
        while (!m_run.isOver()) {
            const std::optional<Instant> due = m_run.nextDue();
            Q_ASSERT(due || !m_underWay.empty());
            if (!m_underWay.empty() && (!due || m_underWay.top().endsAt <= *due))
                endNext();
            else
                for (const DueAttempt &attempt : m_run.takeDue(*due))
                    begin(attempt);
        }
        for (qsizetype index = 0; index < m_deliveries.size(); ++index)
            m_deliveries[index].outcome = *m_run.outcome(index);
        return std::move(m_deliveries);
    }

private:
    void begin(const DueAttempt &due)
    {
        const PlannedDelivery &planned = m_run.plan().deliveries.at(due.delivery);
        const ScriptedAnswer &answer = m_script.at(m_requests);
        Attempt attempt;
        attempt.delivery = due.delivery;
        attempt.number = due.number;
        attempt.request.body = planned.body;
        attempt.request.eventId = planned.eventId;
        attempt.request.eventType = planned.eventType;
        attempt.request.deliveryId = planned.deliveryId
                                         ? *planned.deliveryId
                                         : m_random.deliveryId(due.delivery, due.number, due.scheduledAt);
        attempt.request.timestamp = planned.timestamp.value_or(due.scheduledAt);
        attempt.marks = planned.marks;
        attempt.tampering = planned.tampering;
        attempt.note = planned.note;
        attempt.scheduledAt = due.scheduledAt;
        attempt.outcome = outcomeOf(answer, m_run.policy().timeout, due.scheduledAt);
        const auto duration = std::chrono::floor<milliseconds>(attempt.outcome.timings.total);
        m_deliveries[due.delivery].attempts.append(std::move(attempt));
        m_underWay.push({due.scheduledAt + duration, m_requests++, due.delivery});
    }

    void endNext()
    {
        const UnderWay ended = m_underWay.top();
        m_underWay.pop();
        Attempt &attempt = m_deliveries[ended.delivery].attempts.last();
        const AttemptResult result{attempt.outcome.status, attempt.outcome.errorClass, attempt.outcome.phase,
                                   m_script.at(ended.request).retryAfter};
        RetryDecision decision = m_run.attemptEnded(ended.delivery, result, ended.endsAt);
        attempt.decision = decision.decision;
        attempt.reason = std::move(decision.reason);
        attempt.retryAfter = decision.retryAfter;
        attempt.next = decision.next;
    }

    DeliveryRun m_run;
    const AnswerScript &m_script;
    RunRandom m_random;
    QList<Delivery> m_deliveries;
    std::priority_queue<UnderWay, std::vector<UnderWay>, std::greater<>> m_underWay;
    qint64 m_requests = 0;
};

} // namespace

QList<Delivery> simulate(const DeliveryPlan &plan, const RetryPolicy &policy, const AnswerScript &script,
                         Instant begin, RunRandom random)
{
    return Simulator(plan, policy, script, begin, random).run();
}

} // namespace hookbench
