#pragma once

namespace hookbench {

class ActionRegistry;

/// Adds the actions of the page Deliver: deliver.send, .stop, .what-if, .redeliver, .copy-curl,
/// .delete-attempt, .export-attempts, .delete-shown, .clear-attempts, .retention, .receiver-settings,
/// .forget-events and .clear-received. The page connects them.
void addDeliverActions(ActionRegistry &actions);

} // namespace hookbench
