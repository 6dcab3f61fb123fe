#pragma once

#include "model/delivery/deliveryplan.h"
#include "model/delivery/transport.h"
#include "model/signing/signedrequest.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>

#include <optional>

namespace hookbench {

/// What is done after an attempt.
enum class Decision : quint8 { Delivered, Retry, Exhausted, Disabled, Cancelled };

/// When the next attempt follows, in schedule time, and how far jitter could have moved it.
struct NextAttempt
{
    Instant at{};
    Instant earliest{};
    Instant latest{};
    Instant from{}; ///< the end of the attempt, which all waits count from

    [[nodiscard]] std::chrono::milliseconds wait() const { return at - from; }

    bool operator==(const NextAttempt &) const = default;
};

/// The id of one run, everything that one Send set off: `run_` and a ULID.
struct RunId
{
    QByteArray text;

    bool operator==(const RunId &) const = default;
};

/// One HTTP request and its outcome; recorded exactly once, never changed afterwards.
struct Attempt
{
    RunId run;
    qsizetype delivery = 0; ///< index in the run's plan
    int number = 1;         ///< from 1 within its delivery
    SignedRequest request;
    QUrl url;
    DeliveryMarks marks;
    std::optional<Tampering> tampering; ///< of an attack probe
    QString note;                       ///< the planned delivery's
    Instant scheduledAt{}; ///< schedule time; the wire's times are the outcome's sentAt and the timestamp
    AttemptOutcome outcome;
    Decision decision = Decision::Exhausted;
    QString reason;                                      ///< the decision in a translated sentence
    std::optional<std::chrono::milliseconds> retryAfter; ///< asked for by the receiver, before the cap
    std::optional<NextAttempt> next;                     ///< only with Retry
};

/// Sending one event to one subscription, until it is delivered, exhausted or disabled.
struct Delivery
{
    EventId eventId;
    QString eventType;
    DeliveryMarks marks;
    std::optional<Tampering> tampering; ///< of an attack probe
    Decision outcome = Decision::Cancelled;
    QList<Attempt> attempts;
};

/// delivered, retry, exhausted, disabled, cancelled
[[nodiscard]] QString idOf(Decision decision);
[[nodiscard]] QString titleOf(Decision decision);

} // namespace hookbench

Q_DECLARE_METATYPE(hookbench::Attempt)
