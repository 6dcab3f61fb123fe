#include "model/delivery/deliveryrun.h"

#include "model/delivery/retryreason.h"

namespace hookbench {

namespace {

bool isConnectionless(const AttemptResult &result)
{
    return result.errorClass == ErrorClass::Resolve || result.errorClass == ErrorClass::Connect ||
           (result.errorClass == ErrorClass::Timeout && result.phase <= Phase::Connect);
}

} // namespace

/// Where a delivery stands, and which others wait for it: a list threaded through the states.
struct DeliveryRun::State
{
    int attempts = 0; ///< begun
    bool isUnderWay = false;
    std::optional<Decision> outcome;
    qsizetype firstDependent = -1;
    qsizetype nextDependent = -1;
};

DeliveryRun::DeliveryRun(DeliveryPlan plan, RetryPolicy policy, Instant begin, RunRandom random,
                         UnreachableRule unreachable)
    : m_plan(std::move(plan))
    , m_policy(std::move(policy))
    , m_probePolicy(m_policy)
    , m_begin(begin)
    , m_random(random)
    , m_unreachable(unreachable)
    , m_states(std::size_t(m_plan.deliveries.size()))
{
    // What a probe asks is answered by its first attempt: refused, or not.
    m_probePolicy.delays.clear();
    linkDependents();
}

DeliveryRun::~DeliveryRun() = default;

void DeliveryRun::linkDependents()
{
    // From the last to the first, so that each list is in the plan's order.
    for (qsizetype index = m_plan.deliveries.size() - 1; index >= 0; --index) {
        const PlannedDelivery &planned = m_plan.deliveries.at(index);
        const bool waits = planned.start != StartRule::AtOffset && planned.startsAfter >= 0;
        Q_ASSERT(!waits || planned.startsAfter < index);
        if (waits) {
            State &other = m_states[std::size_t(planned.startsAfter)];
            m_states[std::size_t(index)].nextDependent = std::exchange(other.firstDependent, index);
        } else {
            m_due.push({m_begin + planned.offset, index});
        }
    }
}

std::optional<Instant> DeliveryRun::nextDue() const
{
    if (m_closed || m_due.empty())
        return std::nullopt;
    return qMax(m_due.top().at, m_throttledUntil);
}

QList<DueAttempt> DeliveryRun::takeDue(Instant now, qsizetype most)
{
    QList<DueAttempt> taken;
    if (m_closed || now < m_throttledUntil)
        return taken;
    while (!m_due.empty() && m_due.top().at <= now && taken.size() < most) {
        const Due due = m_due.top();
        m_due.pop();
        State &state = m_states[std::size_t(due.delivery)];
        state.isUnderWay = true;
        ++state.attempts;
        taken.append(DueAttempt{due.delivery, state.attempts, qMax(due.at, m_throttledUntil)});
    }
    return taken;
}

RetryDecision DeliveryRun::attemptEnded(qsizetype delivery, const AttemptResult &result, Instant endedAt)
{
    State &state = m_states[std::size_t(delivery)];
    Q_ASSERT(state.isUnderWay);
    state.isUnderWay = false;
    const bool isProbe = m_plan.deliveries.at(delivery).tampering.has_value();
    RetryDecision decision = decideRetry(isProbe ? m_probePolicy : m_policy, state.attempts, result, endedAt,
                                         m_random.jitter(delivery, state.attempts));
    if (!isProbe)
        applyRunRules(decision, state.attempts, result);
    else if (decision.decision == Decision::Exhausted && result.errorClass != ErrorClass::InvalidRequest)
        decision.reason = reasonForProbe(result);
    if (decision.decision == Decision::Retry) {
        if (decision.throttles)
            m_throttledUntil = qMax(m_throttledUntil, decision.next->at);
        m_due.push({decision.next->at, delivery});
    } else {
        end(delivery, decision.decision, endedAt);
    }
    if (state.attempts == 1)
        startDependents(delivery, StartRule::AfterFirstAttempt, endedAt);
    return decision;
}

void DeliveryRun::applyRunRules(RetryDecision &decision, int number, const AttemptResult &result)
{
    const bool endsHere =
        decision.decision == Decision::Retry && (m_closed || (m_unreachable == UnreachableRule::EndDelivery &&
                                                              number == 1 && isConnectionless(result)));
    if (endsHere) {
        decision.next.reset();
        decision.throttles = false;
        decision.decision = m_closed.value_or(Decision::Exhausted);
        if (!m_closed)
            decision.reason = reasonForUnreachable(result);
        else
            decision.reason =
                *m_closed == Decision::Cancelled ? reasonForStop(result) : reasonForDisabledReceiver(result);
    }
    if (decision.decision == Decision::Delivered)
        m_exhaustedInARow = 0;
    if (decision.decision == Decision::Exhausted) {
        ++m_exhaustedInARow;
        const bool disables =
            !m_closed && m_policy.disableAfter > 0 && m_exhaustedInARow >= m_policy.disableAfter;
        if (disables) {
            decision.decision = Decision::Disabled;
            decision.reason = reasonForDisabling(decision.reason, m_exhaustedInARow);
        }
    }
}

void DeliveryRun::end(qsizetype delivery, Decision outcome, Instant at)
{
    m_states[std::size_t(delivery)].outcome = outcome;
    ++m_ended;
    startDependents(delivery, StartRule::AfterDelivery, at);
    if (outcome == Decision::Disabled && !m_closed)
        endAllIdle(Decision::Disabled);
}

void DeliveryRun::startDependents(qsizetype delivery, StartRule rule, Instant at)
{
    if (m_closed)
        return;
    for (qsizetype index = m_states[std::size_t(delivery)].firstDependent; index >= 0;
         index = m_states[std::size_t(index)].nextDependent) {
        const PlannedDelivery &planned = m_plan.deliveries.at(index);
        if (planned.start == rule)
            m_due.push({at + planned.offset, index});
    }
}

void DeliveryRun::endAllIdle(Decision outcome)
{
    m_closed = outcome;
    m_due = {};
    for (State &state : m_states) {
        if (state.outcome || state.isUnderWay)
            continue;
        state.outcome = outcome;
        ++m_ended;
    }
}

void DeliveryRun::stop()
{
    // Whoever stops a run whose receiver is disabled has nothing left to stop but what is under way.
    if (!m_closed)
        endAllIdle(Decision::Cancelled);
}

bool DeliveryRun::isOver() const
{
    return m_ended == m_plan.deliveries.size();
}

std::optional<Decision> DeliveryRun::outcome(qsizetype delivery) const
{
    return m_states[std::size_t(delivery)].outcome;
}

} // namespace hookbench
