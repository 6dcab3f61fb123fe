#pragma once

#include "app/cli/command.h"
#include "app/cli/preparedevent.h"
#include "app/cli/secretfinder.h"

namespace hookbench {

/// `payload`: the body of one event, its headers, or why each field is in or out.
class PayloadCommand final : public Command
{
public:
    using Command::Command;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] CommandSyntax syntax() const override;
    [[nodiscard]] QFuture<Outcome> run(const Arguments &arguments) override;

private:
    void explain(const Payload &payload, const Arguments &arguments);
    Outcome printHeaders(const Payload &payload, const SecretBytes &secret, bool asJson);

    SecretFinder m_secrets{console()};
    PreparedEvent m_event;
};

} // namespace hookbench
