#pragma once

#include "model/delivery/transport.h"
#include "model/signing/signedrequest.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>

namespace hookbench {

/// What is done after an attempt.
enum class Decision : quint8 { Delivered, Retry, Exhausted, Disabled, Cancelled };

/// One HTTP request and its outcome; recorded exactly once, never changed afterwards.
struct Attempt
{
    int number = 1; ///< from 1 within its delivery
    SignedRequest request;
    QUrl url;
    Instant scheduledAt{};
    AttemptOutcome outcome;
    Decision decision = Decision::Exhausted;
    QString reason; ///< the decision in a translated sentence
};

/// Sending one event to one subscription, until it is delivered, exhausted or disabled.
struct Delivery
{
    EventId eventId;
    QString eventType;
    Decision outcome = Decision::Cancelled;
    QList<Attempt> attempts;
};

/// What to send where.
struct DeliveryOrder
{
    QByteArray body;
    QString eventType;
    EventId eventId;
    QUrl url;
    SharedSecret secret;
    SignatureScheme scheme = SignatureScheme::Ordinavo;
    std::chrono::milliseconds timeout{15'000};
};

/// delivered, retry, exhausted, disabled, cancelled
[[nodiscard]] QString idOf(Decision decision);
[[nodiscard]] QString titleOf(Decision decision);

} // namespace hookbench

Q_DECLARE_METATYPE(hookbench::Attempt)
