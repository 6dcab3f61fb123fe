#pragma once

#include "model/catalogue/catalogue.h"
#include "model/design/design.h"

namespace hookbench {

/// One subscription that would have to exist in Ordinavo, where options are set per subscription.
struct PlannedSubscription
{
    std::array<bool, 4> options{}; ///< indexed by Option
    QStringList eventTypes;

    bool operator==(const PlannedSubscription &) const = default;
};

/// The smallest list of subscriptions that yields exactly what `subscription` designs per event type.
/// An option that has nothing to govern in an event type may be either way there.
[[nodiscard]] QList<PlannedSubscription>
planSubscriptions(const Design &design, const Subscription &subscription, const Catalogue &catalogue);

} // namespace hookbench
