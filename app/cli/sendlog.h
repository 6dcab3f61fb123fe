#pragma once

#include "app/cli/arguments.h"
#include "model/history/recording.h"

#include <memory>

namespace hookbench {

class Console;

/// Keeps what `send` sends in the delivery log: the options, the log, and the wait at the end.
class SendLog final
{
public:
    /// `--no-history` and `--database`.
    [[nodiscard]] static QList<OptionSpec> options();

    /// Opens the log. The user's own that cannot be opened is told about, and nothing is recorded then; one
    /// that was named is an error, before anything is sent.
    [[nodiscard]] Result<void> open(const Arguments &arguments, Console &console);
    /// Records from now on, until the sender or this log goes, whichever is first. Until then the clock must
    /// be there.
    void record(Sender &sender, const Clock &clock);
    /// Waits until everything is durable; tells when something could not be recorded.
    void settle(Console &console);

private:
    QString m_file;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<Recording> m_recording;
};

} // namespace hookbench
