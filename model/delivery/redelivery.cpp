#include "model/delivery/bodymember.h"
#include "model/delivery/delivery.h"
#include "model/delivery/sequence.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Redelivery)
};

/// What Ordinavo would do, as far as that is known (domain: retries are not published).
QString noteFor(const Redelivery &choices)
{
    if (choices.eventId == Redelivery::EventIdChoice::Fresh)
        return Text::tr("Sent again from the log with a new event id. Ordinavo is not known to do that; a "
                        "receiver takes it for a new event.");
    if (choices.body == Redelivery::BodyChoice::Current)
        return Text::tr(
            "Sent again from the log with the same event id and today's body. Ordinavo is not known "
            "to do that; a receiver that deduplicates by event id never looks at the new body.");
    if (choices.timestamp == Redelivery::TimestampChoice::Old)
        return Text::tr(
            "Sent again from the log with the same event id, bytes and timestamp. Whether Ordinavo's "
            "retries keep the timestamp is not published; a receiver refuses it after 5 minutes.");
    return Text::tr(
        "Sent again from the log with the same event id and bytes, a fresh timestamp and a new "
        "delivery id. Ordinavo's own retries are assumed to look like this; a receiver takes it for a "
        "duplicate.");
}

Instant occurredAtOf(const QByteArray &body, Instant otherwise)
{
    return parseIso(QString::fromUtf8(stringMember(body, "occurredAt"))).value_or(otherwise);
}

/// The body as it was, with the event id that is wanted now.
Result<QByteArray> frozenBody(const Attempt &attempt, const EventId &eventId)
{
    const QByteArray &body = attempt.request.body;
    if (eventId == attempt.request.eventId)
        return body;
    const bool holdsId = !stringMember(body, "eventId").isNull();
    const std::optional<StringPlace> place = holdsId ? findStringMember(body, "eventId") : std::nullopt;
    if (!place)
        return Error{
            ErrorCode::InvalidInput,
            Text::tr("The body that was sent has no eventId that could be replaced. Keep the event id, "
                     "or take the current body.")};
    return withString(body, *place, eventId.text);
}

Result<QByteArray> currentBody(const PayloadRequest &current, const QString &eventTypeName,
                               const EventId &eventId, Instant occurredAt)
{
    const EventType *eventType = current.catalogue.eventType(eventTypeName);
    if (!eventType)
        return Error{
            ErrorCode::InvalidInput,
            Text::tr("The design's catalogue has no event type %1, so there is no current body. Send the "
                     "frozen one.")
                .arg(eventTypeName)};
    return buildPayload({current.catalogue, current.design, current.subscription, *eventType, current.sample,
                         eventId, occurredAt})
        .body;
}

} // namespace

Result<DeliveryPlan> planRedelivery(const Attempt &attempt, const Redelivery &choices,
                                    const PayloadRequest &current, RandomSource &random)
{
    const bool sameEvent = choices.eventId == Redelivery::EventIdChoice::Same;
    const SignedRequest &sent = attempt.request;
    PlannedDelivery planned;
    planned.eventType = sent.eventType;
    planned.eventId = sameEvent ? sent.eventId : makeEventId(current.occurredAt, random);
    const bool isFrozen = choices.body == Redelivery::BodyChoice::Frozen;
    // The same event occurred when it occurred, whatever its body says today.
    planned.occurredAt =
        sameEvent || isFrozen ? occurredAtOf(sent.body, current.occurredAt) : current.occurredAt;
    Result<QByteArray> body = isFrozen
                                  ? frozenBody(attempt, planned.eventId)
                                  : currentBody(current, sent.eventType, planned.eventId, planned.occurredAt);
    if (!body)
        return body.error();
    planned.body = *std::move(body);
    if (choices.timestamp == Redelivery::TimestampChoice::Old)
        planned.timestamp = sent.timestamp;
    planned.marks = DeliveryMark::Redelivery;
    planned.marks.setFlag(DeliveryMark::Duplicate, sameEvent);
    planned.marks.setFlag(DeliveryMark::OwnBody, isFrozen && attempt.marks.testFlag(DeliveryMark::OwnBody));
    planned.note = noteFor(choices);
    DeliveryPlan plan;
    plan.title = Text::tr("%1 again, from the log").arg(sent.eventType);
    plan.deliveries.append(planned);
    return plan;
}

} // namespace hookbench
