#pragma once

#include "app/cli/command.h"
#include "app/cli/language.h"
#include "app/cli/preparedevent.h"
#include "app/cli/secretfinder.h"
#include "app/cli/sendlog.h"
#include "app/cli/sendreport.h"
#include "app/cli/terminationsignals.h"
#include "model/delivery/sender.h"

#include <memory>

namespace hookbench {

/// `send`: delivers an event or a sequence of them to a URL, with retries.
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
    void takeAttempts(const QList<Attempt> &attempts);
    Outcome end(const QList<Delivery> &deliveries);

    SecretFinder m_secrets{console()};
    SystemClock m_clock;
    SystemRandomSource m_random; ///< not the event's: the same event is sent with fresh delivery ids
    PreparedEvent m_event;
    std::unique_ptr<EnglishTexts> m_english;
    std::unique_ptr<SendReport> m_report;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<TerminationSignals> m_signals;
    SendLog m_log;
    bool m_endsUnreachable = false; ///< the first attempt without a connection ends the run
    bool m_isInterrupted = false;
};

} // namespace hookbench
