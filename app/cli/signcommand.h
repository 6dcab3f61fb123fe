#pragma once

#include "app/cli/command.h"
#include "app/cli/secretfinder.h"

namespace hookbench {

/// `sign`: the signature header value of a body.
class SignCommand final : public Command
{
public:
    using Command::Command;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] CommandSyntax syntax() const override;
    [[nodiscard]] QFuture<Outcome> run(const Arguments &arguments) override;

private:
    SecretFinder m_secrets{console()};
};

} // namespace hookbench
