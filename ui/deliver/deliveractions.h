#pragma once

namespace hookbench {

class ActionRegistry;

/// Adds the actions of the page Deliver: deliver.send, .stop, .what-if, .copy-curl, .delete-attempt,
/// .clear-attempts, .receiver-settings, .forget-events and .clear-received. The page connects them.
void addDeliverActions(ActionRegistry &actions);

} // namespace hookbench
