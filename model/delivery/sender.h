#pragma once

#include "model/core/randomsource.h"
#include "model/core/result.h"
#include "model/delivery/delivery.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

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
    ~Sender() override;

    /// Sends one event in one attempt. The future finishes with the delivery, cancelled ones included;
    /// Error when the order cannot be signed.
    [[nodiscard]] QFuture<Result<Delivery>> send(const DeliveryOrder &order);

    /// Stops everything under way.
    void stop();
    [[nodiscard]] bool isSending() const;

signals:
    void attemptStarted(const hookbench::Attempt &attempt);
    void attemptFinished(const hookbench::Attempt &attempt);
    void sendingChanged(bool sending);

private:
    Transport &m_transport;
    const Clock &m_clock;
    RandomSource &m_random;
    QList<QFuture<AttemptOutcome>> m_running;
};

} // namespace hookbench
