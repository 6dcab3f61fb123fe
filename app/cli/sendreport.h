#pragma once

#include "app/cli/exitcode.h"
#include "model/core/json.h"
#include "model/delivery/deliveryplan.h"
#include "model/delivery/runorder.h"

namespace hookbench {

class Console;
struct Attempt;
struct Delivery;

/// What `send` tells: the plan, each attempt, how long it waits, and how it ended.
class SendReport final
{
public:
    enum class Form : quint8 { Lines, Document };

    SendReport(Console &console, RunOrder order, Form form);

    /// The plan alone, as --plan wants it.
    void tellPlan();
    /// Title and policy, before the first attempt.
    void tellBegin();
    void tellAttempts(const QList<Attempt> &attempts);
    /// The end of the run.
    void tellEnd(const QList<Delivery> &deliveries);
    /// `isInterrupted`: somebody stopped it.
    [[nodiscard]] ExitCode exitCode(const QList<Delivery> &deliveries, bool isInterrupted) const;

private:
    void tellAttempt(const Attempt &attempt);
    void tellWait(const QList<Attempt> &attempts);
    void tellDelivery(const Delivery &delivery, const PlannedDelivery &planned);
    void tellSummary(const QList<Delivery> &deliveries);
    [[nodiscard]] Json resultJson(const QList<Delivery> &deliveries) const;

    Console &m_console;
    RunOrder m_order;
    Form m_form;
    QString m_lastMessage; ///< said once, not with every attempt
};

} // namespace hookbench
