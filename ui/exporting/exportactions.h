#pragma once

namespace hookbench {

class ActionRegistry;

/// Adds the actions of the page Export; the page connects them.
void addExportActions(ActionRegistry &actions);

} // namespace hookbench
