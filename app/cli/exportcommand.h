#pragma once

#include "app/cli/command.h"

namespace hookbench {

/// `export DESIGN --to DIR [--format NAME]… [--check]`
class ExportCommand final : public Command
{
public:
    using Command::Command;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] CommandSyntax syntax() const override;
    [[nodiscard]] QFuture<Outcome> run(const Arguments &arguments) override;
};

} // namespace hookbench
