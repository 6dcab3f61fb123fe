#pragma once

#include "app/cli/command.h"
#include "app/cli/terminationsignals.h"
#include "model/history/historyexport.h"
#include "model/history/historystore.h"

#include <atomic>
#include <memory>

namespace hookbench {

/// `history`: lists, exports and trims the delivery log.
class HistoryCommand final : public Command
{
public:
    using Command::Command;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] CommandSyntax syntax() const override;
    [[nodiscard]] QFuture<Outcome> run(const Arguments &arguments) override;

private:
    [[nodiscard]] Result<void> readOptions(const Arguments &arguments);
    [[nodiscard]] Result<void> readNumbers(const Arguments &arguments);
    [[nodiscard]] Outcome list(bool asJson);
    [[nodiscard]] Outcome trim(const Arguments &arguments);
    [[nodiscard]] QFuture<Outcome> writeExport(const QString &path);

    QString m_file;
    HistoryFilter m_filter;
    std::optional<int> m_limit;
    RetentionRule m_rule;
    Instant m_now{};
    std::optional<HistoryFormat> m_format;
    Redaction m_redaction = Redaction::Redacted;
    std::unique_ptr<HistoryStore> m_store;
    std::unique_ptr<HistoryExport> m_export;
    std::unique_ptr<TerminationSignals> m_signals;
    std::atomic<bool> m_isStopped = false;
    Result<void> m_written; ///< the reader thread's until the export's future is finished
};

} // namespace hookbench
