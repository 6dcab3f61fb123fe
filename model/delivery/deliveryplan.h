#pragma once

#include "model/core/clock.h"
#include "model/core/httpheader.h"
#include "model/core/ids.h"
#include "model/delivery/tampering.h"

#include <QtCore/QFlags>
#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
#include <optional>

namespace hookbench {

/// What is special about a delivery.
enum class DeliveryMark : quint8 {
    Duplicate = 1,   ///< an event id that was sent before, or that leaves several times at once
    Late = 2,        ///< its occurredAt lies well before its sending
    OutOfOrder = 4,  ///< sent after a newer event of the same object
    AttackProbe = 8, ///< deliberately wrong; a good receiver refuses it
    OwnBody = 16,    ///< bytes of the user's, no payload of the design
    Redelivery = 32  ///< sent again from the log
};
Q_DECLARE_FLAGS(DeliveryMarks, DeliveryMark)
Q_DECLARE_OPERATORS_FOR_FLAGS(DeliveryMarks)

inline constexpr std::array allDeliveryMarks{DeliveryMark::Duplicate,  DeliveryMark::Late,
                                             DeliveryMark::OutOfOrder, DeliveryMark::AttackProbe,
                                             DeliveryMark::OwnBody,    DeliveryMark::Redelivery};
/// duplicate, late, out-of-order, attack-probe, own-body, redelivery
[[nodiscard]] QString idOf(DeliveryMark mark);
/// In the order of allDeliveryMarks.
[[nodiscard]] QStringList idsOf(DeliveryMarks marks);
/// Translated names, in the same order; an attack probe says which, where it is known.
[[nodiscard]] QStringList titlesOf(DeliveryMarks marks, std::optional<Tampering> tampering = {});

/// When a delivery of a plan may begin.
enum class StartRule : quint8 {
    AtOffset,          ///< at `offset` after the run's begin
    AfterFirstAttempt, ///< `offset` after the first attempt of `startsAfter` ended
    AfterDelivery      ///< `offset` after `startsAfter` was delivered, exhausted or disabled
};

/// One delivery to be made. What differs from attempt to attempt (delivery id, timestamp, signature) is made
/// when it is sent, unless it is given here.
struct PlannedDelivery
{
    QByteArray body;
    QString eventType;
    EventId eventId;
    Instant occurredAt{};
    StartRule start = StartRule::AtOffset;
    qsizetype startsAfter = -1; ///< index in the plan, smaller than its own
    std::chrono::milliseconds offset{0};
    DeliveryMarks marks;
    std::optional<Tampering> tampering;
    std::optional<DeliveryId> deliveryId; ///< fixed over all attempts
    std::optional<Instant> timestamp;     ///< fixed over all attempts
    QString note;                         ///< translated: what it is there for

    bool operator==(const PlannedDelivery &) const = default;
};

/// What a run will send, in order. Made before anything is sent, and shown; the same seed gives the same.
struct DeliveryPlan
{
    QList<PlannedDelivery> deliveries;
    QString title;         ///< translated: "3 copies at once of visit_report.approved"
    bool isBurst = false;  ///< first attempts go over reused connections
    int concurrency = 1;   ///< of a burst: connections at most
    double perSecond = 0;  ///< of a burst: 0 as fast as it goes
    bool released = false; ///< first attempts wait for each other and leave together

    bool operator==(const DeliveryPlan &) const = default;
};

} // namespace hookbench
