#pragma once

#include "app/cli/openeddesign.h"
#include "model/core/randomsource.h"
#include "model/design/policy.h"
#include "model/payload/payloadbuilder.h"

#include <memory>
#include <optional>

namespace hookbench {

class Console;

/// One event of a design, made ready to be built: what `payload` and `send` have in common.
struct PreparedEvent
{
    OpenedDesign opened; ///< with the states of --set
    qsizetype subscriptionIndex = 0;
    const EventType *eventType = nullptr; ///< in the catalogue of `opened`
    SampleRecords sample;
    EventId eventId;
    Instant occurredAt{};
    std::unique_ptr<RandomSource> random;
    std::optional<quint64> seed; ///< --seed
    QList<Finding> findings;     ///< of the policy, those that concern this event

    [[nodiscard]] const Subscription &subscription() const
    {
        return opened.design.subscriptions[subscriptionIndex];
    }
    [[nodiscard]] PayloadRequest request() const;
};

/// `--event`, `--subscription`, `--set`, `--id`, `--now`, `--seed`.
[[nodiscard]] QList<OptionSpec> eventOptions();

/// What a command line without --event means.
enum class MissingEvent : quint8 { IsRefused, FirstOfSubscription };

/// Reads the design and applies the options. Errors: Usage for options that make no sense, else
/// InvalidInput or Unreadable.
[[nodiscard]] Result<PreparedEvent> prepareEvent(const Arguments &arguments,
                                                 MissingEvent missing = MissingEvent::IsRefused);

/// Tells the policy's errors and warnings about the event (notes are for `lint`), and that the subscription
/// does not get such events.
void sayRemarks(const PreparedEvent &event, Console &console);

} // namespace hookbench
