#pragma once

#include "model/core/randomsource.h"
#include "model/core/result.h"
#include "model/delivery/delivery.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

#include <memory>
#include <vector>

namespace hookbench {

/// Carries orders out: makes the delivery id and timestamp of each attempt, signs, sends, decides, and
/// announces every attempt once. Lives on the thread that made it.
class Sender final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sender)

public:
    /// All references must outlive the sender.
    Sender(Transport &transport, const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    /// Stops everything under way; those futures finish with Cancelled, their attempts are not announced.
    ~Sender() override;

    /// Sends one event in one attempt. The future finishes with the delivery, cancelled ones included;
    /// Error when the order cannot be signed. Cancelling the future stops the delivery.
    [[nodiscard]] QFuture<Result<Delivery>> send(const DeliveryOrder &order);

    /// Stops everything under way.
    void stop();
    [[nodiscard]] bool isSending() const { return !m_running.empty(); }

signals:
    void attemptStarted(const hookbench::Attempt &attempt);
    void attemptFinished(const hookbench::Attempt &attempt);
    void sendingChanged(bool sending);

private:
    struct Run;

    void beginAttempt(const std::shared_ptr<Run> &run);
    void endAttempt(const std::shared_ptr<Run> &run, Attempt attempt, const AttemptOutcome &outcome);
    void endDelivery(const std::shared_ptr<Run> &run);

    Transport &m_transport;
    const Clock &m_clock;
    RandomSource &m_random;
    std::vector<std::shared_ptr<Run>> m_running;
};

} // namespace hookbench
