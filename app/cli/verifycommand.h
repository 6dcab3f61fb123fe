#pragma once

#include "app/cli/command.h"
#include "app/cli/secretfinder.h"
#include "app/cli/signedbody.h"

namespace hookbench {

/// `verify`: whether a signature is that of a body, and if not, why.
class VerifyCommand final : public Command
{
public:
    using Command::Command;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] CommandSyntax syntax() const override;
    [[nodiscard]] QFuture<Outcome> run(const Arguments &arguments) override;

private:
    Outcome verify(const SecretBytes &secret, bool asJson);

    SecretFinder m_secrets{console()};
    SignedBody m_body;
    QByteArray m_signature;
};

} // namespace hookbench
