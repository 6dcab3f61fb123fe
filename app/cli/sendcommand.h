#pragma once

#include "app/cli/command.h"
#include "app/cli/preparedevent.h"
#include "app/cli/secretfinder.h"
#include "app/cli/sendlog.h"
#include "app/cli/terminationsignals.h"
#include "model/delivery/sender.h"

#include <memory>

namespace hookbench {

/// `send`: delivers one event to a URL, in one attempt.
class SendCommand final : public Command
{
public:
    using Command::Command;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] CommandSyntax syntax() const override;
    [[nodiscard]] QFuture<Outcome> run(const Arguments &arguments) override;

private:
    [[nodiscard]] Result<RunOrder> makeOrder(const Arguments &arguments);
    QFuture<Outcome> deliver(const RunOrder &order);
    void tellAttempt(const Attempt &attempt);
    Outcome tellDelivery(const Delivery &delivery);

    SecretFinder m_secrets{console()};
    SystemClock m_clock;
    PreparedEvent m_event;
    bool m_asJson = false;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<TerminationSignals> m_signals;
    SendLog m_log;
};

} // namespace hookbench
