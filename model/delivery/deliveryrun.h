#pragma once

#include "model/delivery/deliveryplan.h"
#include "model/delivery/retrydecision.h"
#include "model/delivery/runorder.h"
#include "model/delivery/runrandom.h"

#include <limits>
#include <queue>
#include <vector>

namespace hookbench {

/// An attempt whose time has come.
struct DueAttempt
{
    qsizetype delivery = 0; ///< index in the plan
    int number = 1;
    Instant scheduledAt{}; ///< schedule time
};

/// The delivery state machine of a whole run: what is due when, and what follows from each outcome. Pure: no
/// timers, no sockets, no clock; whoever drives it says what time it is. Real, accelerated and virtual time
/// drive the same machine. All times are schedule time: real time when nothing is accelerated.
///
/// A receiver that is disabled, by 410 or by too many exhausted deliveries in a row, gets nothing more: what
/// has not ended is then disabled too, without further attempts.
class DeliveryRun final
{
public:
    DeliveryRun(DeliveryPlan plan, RetryPolicy policy, Instant begin, RunRandom random,
                UnreachableRule unreachable = UnreachableRule::Retry);
    ~DeliveryRun();
    Q_DISABLE_COPY_MOVE(DeliveryRun)

    [[nodiscard]] const DeliveryPlan &plan() const { return m_plan; }
    [[nodiscard]] const RetryPolicy &policy() const { return m_policy; }
    [[nodiscard]] Instant begin() const { return m_begin; }

    /// The earliest time at which an attempt falls due; nothing while only attempts under way are awaited,
    /// and when the run is over.
    [[nodiscard]] std::optional<Instant> nextDue() const;
    /// Takes out what is due at `now`, earliest first, then in the plan's order, and of it at most so many.
    /// Each is under way from then on.
    [[nodiscard]] QList<DueAttempt> takeDue(Instant now,
                                            qsizetype most = std::numeric_limits<qsizetype>::max());
    /// What follows from an attempt under way that ended then.
    [[nodiscard]] RetryDecision attemptEnded(qsizetype delivery, const AttemptResult &result,
                                             Instant endedAt);
    /// Nothing more falls due; deliveries that have not ended are cancelled once nothing of theirs is under
    /// way.
    void stop();
    [[nodiscard]] bool isOver() const;
    /// How a delivery ended; nothing before.
    [[nodiscard]] std::optional<Decision> outcome(qsizetype delivery) const;

private:
    struct State;
    struct Due
    {
        Instant at{};
        qsizetype delivery = 0;

        auto operator<=>(const Due &) const = default;
    };

    void linkDependents();
    void startDependents(qsizetype delivery, StartRule rule, Instant at);
    void applyRunRules(RetryDecision &decision, int number, const AttemptResult &result);
    void end(qsizetype delivery, Decision outcome, Instant at);
    void endAllIdle(Decision outcome);

    DeliveryPlan m_plan;
    RetryPolicy m_policy;
    RetryPolicy m_probePolicy; ///< one attempt
    Instant m_begin;
    RunRandom m_random;
    UnreachableRule m_unreachable;
    std::vector<State> m_states;
    std::priority_queue<Due, std::vector<Due>, std::greater<>> m_due;
    Instant m_throttledUntil = Instant::min(); ///< nothing falls due before
    qsizetype m_ended = 0;
    int m_exhaustedInARow = 0;
    std::optional<Decision> m_closed; ///< Cancelled or Disabled: how everything else ends
};

} // namespace hookbench
