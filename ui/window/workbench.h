#pragma once

#include "model/catalogue/catalogue.h"

#include <chrono>
#include <memory>

namespace hookbench {

class Clock;
class DesignDocument;
class HistoryStore;
class Languages;
class RandomSource;
class ReceivedModel;
class SecretStore;
class Sender;
class SessionSettings;
class ThemeSelector;

/// The parts of the running program that its window works with; all of them outlive the window.
struct Workbench
{
    DesignDocument &document;
    SecretStore &secrets;
    Sender &sender;
    HistoryStore &history;
    ReceivedModel &received;
    RandomSource &random;
    const Clock &clock;
    SessionSettings &settings;
    Languages &languages;
    ThemeSelector &theme;
    std::shared_ptr<const Catalogue> builtInCatalogue;
    QString recoveryFolder; ///< for journals of unsaved work
    /// A crash loses at most this much work, and the time of one write.
    std::chrono::milliseconds journalInterval{4000};
};

} // namespace hookbench
