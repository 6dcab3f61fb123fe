#pragma once

#include "app/cli/command.h"
#include "app/cli/language.h"
#include "app/cli/secretfinder.h"
#include "app/cli/terminationsignals.h"
#include "model/receiver/receiver.h"

#include <QtCore/QPromise>

#include <memory>

namespace hookbench {

/// `receive`: the built-in receiver; its address, then a line for each request, until it is interrupted.
class ReceiveCommand final : public Command
{
public:
    using Command::Command;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] CommandSyntax syntax() const override;
    [[nodiscard]] QFuture<Outcome> run(const Arguments &arguments) override;

private:
    QFuture<Outcome> listen(const ReceiverSettings &settings);
    void keepAuthority(const QByteArray &authority);
    void tellAddress(const QUrl &address, bool portWasTaken);
    void tellRequest(const ReceivedRequest &request);
    void end(const Outcome &outcome);

    SecretFinder m_secrets{console()};
    SystemClock m_clock;
    bool m_asJson = false;
    std::optional<quint16> m_wantedPort; ///< of --port: no other will do
    QString m_authorityFile;             ///< empty: nobody asked for it
    QPromise<Outcome> m_promise;
    std::unique_ptr<EnglishTexts> m_english;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<TerminationSignals> m_signals;
};

} // namespace hookbench
