#pragma once

class QUndoStack;

namespace hookbench {

class ActionRegistry;

/// Adds the actions that belong to the window and not to one of its pages; the window connects them.
/// `undo` must outlive the registry, whose texts name the next step.
void addWindowActions(ActionRegistry &actions, const QUndoStack &undo);

} // namespace hookbench
