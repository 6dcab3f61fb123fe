#pragma once

#include "model/core/secretbytes.h"
#include "model/delivery/deliveryplan.h"
#include "model/delivery/retrypolicy.h"
#include "model/delivery/tlssettings.h"
#include "model/design/design.h"

#include <QtCore/QUrl>

#include <optional>

namespace hookbench {

/// Whether retries of a delivery keep its X-Ordinavo-Delivery-Id (assumed: new for each attempt).
enum class DeliveryIdRule : quint8 { NewPerAttempt, SamePerDelivery };

/// What a host that cannot be reached at all does to a run.
enum class UnreachableRule : quint8 {
    Retry,      ///< as the policy says
    EndDelivery ///< a first attempt without a connection exhausts its delivery
};

/// How much faster than real time schedule time may pass.
inline constexpr double highestSpeed = 1'000'000;

/// A run to be made.
struct RunOrder
{
    DeliveryPlan plan;
    QUrl url;
    SharedSecret secret;
    SignatureScheme scheme = SignatureScheme::Ordinavo;
    RetryPolicy policy = standardRetryPolicy();
    /// Schedule time passes this much faster than real time, 1 … highestSpeed. Deadlines and the times on the
    /// wire stay real.
    double speed = 1;
    DeliveryIdRule deliveryIds = DeliveryIdRule::NewPerAttempt;
    UnreachableRule unreachable = UnreachableRule::Retry;
    /// What is random in the run follows from it; without one the sender draws a fresh one.
    std::optional<quint64> seed;
    TlsSettings tls;
};

} // namespace hookbench
