#pragma once

#include "model/catalogue/catalogue.h"
#include "model/design/design.h"

#include <array>

namespace hookbench {

/// What decided an option: Ordinavo's default, the subscription's default, the event type's own cell, or a
/// rule that overrides all of them.
enum class OptionSource : quint8 { Default, Subscription, Event, Rule };

/// The rule that keeps an option out although it was asked for, or that leaves nothing to govern.
enum class OptionRule : quint8 {
    None,
    NeedsCustomerContext, ///< contact details are out whenever customer context is out (assumed)
    NeedsBillingEndpoint,
    NeedsBillingFeature,
    NeedsBillingEndpointAndFeature,
    NothingToGovern ///< this event type has no field of the group
};

struct OptionDecision
{
    bool in = false;
    bool wanted = false; ///< what the cells alone ask for, before any rule
    OptionSource source = OptionSource::Default;
    OptionRule rule = OptionRule::None;

    bool operator==(const OptionDecision &) const = default;
};

using OptionDecisions = std::array<OptionDecision, 4>; ///< indexed by Option

/// The four options of one event type after defaults, inheritance and rules (domain.md 1, 4).
[[nodiscard]] OptionDecisions effectiveOptions(const Design &design, const Subscription &subscription,
                                               const EventType &eventType, const Catalogue &catalogue);

/// The event types that a subscription has: its own list or, without one, all of the design's catalogue
/// version, in catalogue order.
[[nodiscard]] QList<const EventType *> eventTypesInUse(const Design &design, const Subscription &subscription,
                                                       const Catalogue &catalogue);

/// For each option whether the event type has a field that it governs, in the design's catalogue version
/// and with its contact fields.
[[nodiscard]] std::array<bool, 4> governedOptions(const Design &design, const EventType &eventType,
                                                  const Catalogue &catalogue);

/// What is asked for before any rule: the event type's cell, else the subscription's default, else
/// Ordinavo's (customer context in, contact details by the design's contact default, the others out).
[[nodiscard]] bool isWanted(const Design &design, const Subscription &subscription, const QString &eventType,
                            Option option);

/// default, subscription, event, rule
[[nodiscard]] QString idOf(OptionSource source);
/// A translated sentence: "Contact details are out: they need customer context, which is off."
[[nodiscard]] QString reasonOf(Option option, const OptionDecision &decision);

} // namespace hookbench
