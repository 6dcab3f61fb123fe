#include "model/design/subscriptionplan.h"

#include "model/design/effectiveoptions.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <vector>

namespace hookbench {

namespace {

// An option set is a number from 0 to 15, bit n for Option n; a choice of sets is a mask of 16 bits.
using OptionSet = unsigned;
using SetMask = unsigned;

constexpr OptionSet setCount = 16;

struct Need
{
    QString eventType;
    SetMask fitting = 0; ///< the option sets that yield exactly what is designed for it
};

SetMask fittingSets(const OptionDecisions &decisions, const std::array<bool, 4> &governed)
{
    SetMask fitting = 0;
    for (OptionSet set = 0; set < setCount; ++set) {
        bool fits = true;
        for (std::size_t option = 0; option < decisions.size(); ++option)
            fits = fits && (!governed[option] || ((set >> option) & 1U) == unsigned(decisions[option].in));
        if (fits)
            fitting |= 1U << set;
    }
    return fitting;
}

bool satisfiesAll(SetMask chosen, const std::vector<SetMask> &needs)
{
    return std::all_of(needs.begin(), needs.end(), [chosen](SetMask need) { return (need & chosen) != 0; });
}

// How much the sets of a choice ask for; of two equally small choices the one that asks for less is better.
int weightOf(SetMask chosen)
{
    int weight = 0;
    for (OptionSet set = 0; set < setCount; ++set)
        if ((chosen >> set) & 1U)
            weight += std::popcount(set);
    return weight;
}

// The next larger number with as many bits set (HAKMEM item 175).
SetMask nextOfSameSize(SetMask mask)
{
    const SetMask lowest = mask & (~mask + 1U);
    const SetMask ripple = mask + lowest;
    return ripple | (((mask ^ ripple) >> 2U) / lowest);
}

// Tries all choices of one set, then of two …; a handful does for any real design.
SetMask smallestChoice(const std::vector<SetMask> &needs)
{
    for (unsigned size = 1; size <= setCount; ++size) {
        std::optional<SetMask> best;
        for (SetMask chosen = (1U << size) - 1U; chosen < (1U << setCount); chosen = nextOfSameSize(chosen))
            if (satisfiesAll(chosen, needs) && (!best || weightOf(chosen) < weightOf(*best)))
                best = chosen;
        if (best)
            return *best;
    }
    return (1U << setCount) - 1U;
}

// Of the chosen sets that fit, the one that asks for least.
OptionSet setFor(SetMask fitting, SetMask chosen)
{
    std::optional<OptionSet> best;
    for (OptionSet set = 0; set < setCount; ++set)
        if (((fitting & chosen) >> set) & 1U)
            if (!best || std::popcount(set) < std::popcount(*best))
                best = set;
    return best.value_or(0);
}

} // namespace

QList<PlannedSubscription> planSubscriptions(const Design &design, const Subscription &subscription,
                                             const Catalogue &catalogue)
{
    QList<Need> needs;
    std::vector<SetMask> masks;
    for (const EventType *eventType : eventTypesInUse(design, subscription, catalogue)) {
        const SetMask fitting = fittingSets(effectiveOptions(design, subscription, *eventType, catalogue),
                                            governedOptions(design, *eventType, catalogue));
        needs.append({eventType->name, fitting});
        if (std::find(masks.begin(), masks.end(), fitting) == masks.end())
            masks.push_back(fitting);
    }
    if (needs.isEmpty())
        return {};
    const SetMask chosen = smallestChoice(masks);
    QList<PlannedSubscription> plan;
    for (const Need &need : needs) {
        const OptionSet set = setFor(need.fitting, chosen);
        PlannedSubscription planned;
        for (std::size_t option = 0; option < planned.options.size(); ++option)
            planned.options[option] = ((set >> option) & 1U) != 0;
        auto found = std::find_if(plan.begin(), plan.end(), [&planned](const PlannedSubscription &one) {
            return one.options == planned.options;
        });
        if (found == plan.end())
            found = plan.insert(plan.end(), planned);
        found->eventTypes.append(need.eventType);
    }
    return plan;
}

} // namespace hookbench
