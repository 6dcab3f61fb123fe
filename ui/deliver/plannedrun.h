#pragma once

#include "model/core/result.h"
#include "model/delivery/deliveryplan.h"
#include "ui/deliver/runsettings.h"

namespace hookbench {

class DesignDocument;

/// What sending now would send. A burst is shown by its first events only, so that it can follow typing.
struct PlannedRun
{
    static constexpr int mostShown = 200;

    DeliveryPlan plan;
    qsizetype deliveries = 0; ///< of the whole run
    qsizetype events = 0;     ///< different event ids
    RetryPolicy policy;
    double speed = 1;

    [[nodiscard]] bool isExcerpt() const { return plan.deliveries.size() < deliveries; }
};

/// The whole plan for the document's event.
[[nodiscard]] Result<DeliveryPlan> planWhole(const DesignDocument &document, const Sequence &sequence);
[[nodiscard]] Result<PlannedRun> planShown(const DesignDocument &document, const RunSettings &settings);

/// "3 deliveries of 1 event, at most 10 attempts each, up to 75 h 35 min"; plain text.
[[nodiscard]] QString summaryOf(const PlannedRun &run);

} // namespace hookbench
