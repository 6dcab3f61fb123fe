#pragma once

namespace hookbench {

class ActionRegistry;
class Clock;
class DesignDocument;
class Dialogs;
class HistoryStore;
class RandomSource;
class ReceivedModel;
class Sender;

/// What the page Deliver works with; all of it outlives the page.
struct DeliverParts
{
    DesignDocument &document;
    Sender &sender;
    ReceivedModel &received;
    HistoryStore &history;
    RandomSource &random;
    const Clock &clock;
    ActionRegistry &actions;
    Dialogs &dialogs;
};

} // namespace hookbench
