#pragma once

#include "app/cli/command.h"

namespace hookbench {

/// `simulate`: the whole schedule of a delivery against scripted answers, under a virtual clock.
class SimulateCommand final : public Command
{
public:
    using Command::Command;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] CommandSyntax syntax() const override;
    [[nodiscard]] QFuture<Outcome> run(const Arguments &arguments) override;
};

} // namespace hookbench
