#include "model/delivery/sequence.h"

#include "model/core/safewriter.h"
#include "model/delivery/bodymember.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QtEndian>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryPlan)
};

constexpr milliseconds longestAge = std::chrono::hours(24 * 3660);
/// How far apart the two events of a reordered pair lie.
constexpr std::chrono::seconds pairDistance{60};

Error usage(const QString &message)
{
    return {ErrorCode::Usage, message};
}

/// Lays plans out around one event; each function is one kind of sequence.
class Planner
{
public:
    Planner(const Sequence &sequence, const PayloadRequest &event)
        : m_sequence(sequence)
        , m_event(event)
        // Events of two sequences around one event are no duplicates of each other.
        , m_random(planSeed(event.eventId) + quint64(sequence.kind))
    {
    }

    [[nodiscard]] Result<DeliveryPlan> plan()
    {
        switch (m_sequence.kind) {
        case SequenceKind::Once:
            return once();
        case SequenceKind::EveryEventType:
            return everyEventType();
        case SequenceKind::Duplicates:
        case SequenceKind::ConcurrentDuplicates:
            return duplicates();
        case SequenceKind::ReorderedPair:
            return reorderedPair();
        case SequenceKind::Late:
            return late();
        case SequenceKind::Burst:
            return burst();
        case SequenceKind::Tampered:
            return tampered();
        case SequenceKind::OwnBody:
            return ownBody();
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] QString type() const { return m_event.eventType.name; }
    [[nodiscard]] EventId freshId() { return makeEventId(m_event.occurredAt, m_random); }

    [[nodiscard]] PlannedDelivery delivery(const EventType &eventType, const EventId &eventId,
                                           Instant occurredAt, const QString &note) const
    {
        PlannedDelivery planned;
        planned.body = buildPayload({m_event.catalogue, m_event.design, m_event.subscription, eventType,
                                     m_event.sample, eventId, occurredAt})
                           .body;
        planned.eventType = eventType.name;
        planned.eventId = eventId;
        planned.occurredAt = occurredAt;
        planned.note = note;
        return planned;
    }

    [[nodiscard]] PlannedDelivery theEvent(const QString &note) const
    {
        return delivery(m_event.eventType, m_event.eventId, m_event.occurredAt, note);
    }

    [[nodiscard]] static QString copyNote(int copy, int count)
    {
        return Text::tr("Copy %1 of %2: same event id, same bytes.").arg(copy).arg(count);
    }

    void startAfterPrevious(PlannedDelivery &planned, StartRule rule) const
    {
        if (m_plan.deliveries.isEmpty())
            return;
        planned.start = rule;
        planned.startsAfter = m_plan.deliveries.size() - 1;
    }

    [[nodiscard]] DeliveryPlan once()
    {
        m_plan.title = Text::tr("%1, once").arg(type());
        m_plan.deliveries.append(theEvent(Text::tr("One event.")));
        return std::move(m_plan);
    }

    [[nodiscard]] Result<DeliveryPlan> everyEventType()
    {
        const QStringList &subscribed = m_event.subscription.eventTypes;
        QList<const EventType *> types = m_event.catalogue.eventTypesOf(m_event.design.catalogueVersion);
        types.removeIf(
            [&](const EventType *each) { return !subscribed.isEmpty() && !subscribed.contains(each->name); });
        if (types.isEmpty())
            return Error{
                ErrorCode::InvalidInput,
                Text::tr("The subscription \"%1\" gets no event type of this catalogue version. Choose "
                         "its event types, then send again.")
                    .arg(m_event.subscription.name)};
        m_plan.title = types.size() == 1
                           ? Text::tr("1 event type, one event of it")
                           : Text::tr("%n event types, one event of each", nullptr, int(types.size()));
        for (const EventType *each : types) {
            const QString note =
                Text::tr("Event type %1 of %2.", "number, how many")
                    .arg(QString::number(m_plan.deliveries.size() + 1), QString::number(types.size()));
            PlannedDelivery planned = delivery(
                *each, m_plan.deliveries.isEmpty() ? m_event.eventId : freshId(), m_event.occurredAt, note);
            startAfterPrevious(planned, StartRule::AfterFirstAttempt);
            m_plan.deliveries.append(planned);
        }
        return std::move(m_plan);
    }

    [[nodiscard]] Result<DeliveryPlan> duplicates()
    {
        const int count = m_sequence.count;
        if (count < 2 || count > mostCopies)
            return usage(Text::tr("Duplicates need 2 to %1 copies.").arg(mostCopies));
        m_plan.released = m_sequence.kind == SequenceKind::ConcurrentDuplicates;
        m_plan.title = m_plan.released ? Text::tr("%n copies at once of %1", nullptr, count).arg(type())
                                       : Text::tr("%n copies in a row of %1", nullptr, count).arg(type());
        PlannedDelivery planned = theEvent({});
        for (int copy = 1; copy <= count; ++copy) {
            planned.note = m_plan.released
                               ? Text::tr("Copy %1 of %2, let go together with the others: same event id, "
                                          "same bytes.")
                                     .arg(copy)
                                     .arg(count)
                               : copyNote(copy, count);
            // Of copies that race nobody knows which one comes first.
            planned.marks.setFlag(DeliveryMark::Duplicate, m_plan.released || copy > 1);
            if (!m_plan.released)
                startAfterPrevious(planned, StartRule::AfterDelivery);
            m_plan.deliveries.append(planned);
        }
        return std::move(m_plan);
    }

    [[nodiscard]] Result<DeliveryPlan> reorderedPair()
    {
        const int count = m_sequence.count;
        if (count < 1 || count > mostCopies)
            return usage(Text::tr("A reordered pair is sent 1 to %1 times.").arg(mostCopies));
        m_plan.title = (count == 1 ? Text::tr("%1, two events in the wrong order")
                                   : Text::tr("%1, two events in the wrong order, %n times",
                                              "each event id so often", count))
                           .arg(type());
        PlannedDelivery newer = theEvent(Text::tr("The newer event, sent first."));
        PlannedDelivery older =
            delivery(m_event.eventType, freshId(), m_event.occurredAt - pairDistance,
                     Text::tr("The older event of the same object, sent second. A receiver that compares "
                              "occurredAt keeps what the newer one said."));
        older.marks = DeliveryMark::OutOfOrder;
        for (int copy = 1; copy <= count; ++copy) {
            for (PlannedDelivery *each : {&newer, &older}) {
                if (copy > 1) {
                    each->note = copyNote(copy, count);
                    each->marks.setFlag(DeliveryMark::Duplicate);
                }
                startAfterPrevious(*each, StartRule::AfterDelivery);
                m_plan.deliveries.append(*each);
            }
        }
        return std::move(m_plan);
    }

    [[nodiscard]] Result<DeliveryPlan> late()
    {
        if (m_sequence.age <= milliseconds(0) || m_sequence.age > longestAge)
            return usage(Text::tr("A late event needs an age of more than nothing and at most ten years."));
        const Instant occurredAt = m_event.occurredAt - m_sequence.age;
        const QString when = QString::fromLatin1(isoSeconds(occurredAt));
        m_plan.title = Text::tr("%1, late: it occurred at %2").arg(type(), when);
        PlannedDelivery planned =
            delivery(m_event.eventType, m_event.eventId, occurredAt,
                     Text::tr("Occurred at %1, sent now with a fresh timestamp.").arg(when));
        planned.marks = DeliveryMark::Late;
        m_plan.deliveries.append(planned);
        return std::move(m_plan);
    }

    [[nodiscard]] Result<DeliveryPlan> burst()
    {
        const int count = m_sequence.count;
        const double rate = m_sequence.perSecond;
        if (count < 1 || count > mostBurstEvents)
            return usage(Text::tr("A burst has 1 to %1 events.").arg(mostBurstEvents));
        if (!std::isfinite(rate) || rate < 0 || rate > highestBurstRate)
            return usage(Text::tr("A burst has a rate from 0, as fast as it goes, to %1 events per second.")
                             .arg(highestBurstRate));
        if (m_sequence.concurrency < 1 || m_sequence.concurrency > mostBurstConnections)
            return usage(Text::tr("A burst uses 1 to %1 connections.").arg(mostBurstConnections));
        m_plan.title = (count == 1 ? Text::tr("1 event in a burst of %1")
                                   : Text::tr("%n events in a burst of %1", nullptr, count))
                           .arg(type());
        m_plan.isBurst = true;
        m_plan.concurrency = m_sequence.concurrency;
        m_plan.perSecond = rate;
        PlannedDelivery planned =
            theEvent(count == 1 ? Text::tr("The one event of a burst.")
                                : Text::tr("One of %n events of a burst.", nullptr, count));
        const QByteArray first = planned.body;
        // Built once: only the id differs, and fresh ids need no escapes.
        const std::optional<StringPlace> place = findStringMember(first, "eventId");
        const QByteArray before = place ? first.first(place->begin + 1) : QByteArray();
        const QByteArray behind = place ? first.sliced(place->begin + place->size - 1) : QByteArray();
        m_plan.deliveries.reserve(count);
        for (int index = 0; index < count; ++index) {
            if (index > 0) {
                planned.eventId = freshId();
                if (place)
                    planned.body = before + planned.eventId.text + behind;
            }
            if (rate > 0)
                planned.offset = milliseconds(std::llround(index * 1000.0 / rate));
            m_plan.deliveries.append(planned);
        }
        return std::move(m_plan);
    }

    [[nodiscard]] Result<DeliveryPlan> tampered()
    {
        const bool hasType = m_event.design.signatureScheme != SignatureScheme::StandardWebhooks;
        QList<Tampering> tamperings = m_sequence.tamperings;
        if (!hasType && tamperings.contains(Tampering::WrongEventType))
            return Error{
                ErrorCode::InvalidInput,
                Text::tr("Standard Webhooks has no header for the event type, so it cannot differ from "
                         "the body. Leave out wrong-event-type.")};
        if (tamperings.isEmpty()) {
            tamperings = allTamperings();
            if (!hasType)
                tamperings.removeAll(Tampering::WrongEventType);
        }
        m_plan.title =
            (tamperings.size() == 1 ? Text::tr("1 attack probe with %1")
                                    : Text::tr("%n attack probes with %1", nullptr, int(tamperings.size())))
                .arg(type());
        m_plan.deliveries.append(
            theEvent(Text::tr("The right delivery, to compare with: a good receiver accepts it.")));
        for (const Tampering tampering : tamperings) {
            // Each with an event id of its own: a receiver that knows the event already may answer 200 to a
            // forged copy and be right in taking no effect.
            PlannedDelivery probe =
                delivery(m_event.eventType, freshId(), m_event.occurredAt,
                         Text::tr("Attack probe, deliberately wrong: %1. A good receiver refuses it.")
                             .arg(titleOf(tampering)));
            probe.marks = DeliveryMark::AttackProbe;
            probe.tampering = tampering;
            startAfterPrevious(probe, StartRule::AfterFirstAttempt);
            m_plan.deliveries.append(probe);
        }
        return std::move(m_plan);
    }

    [[nodiscard]] Result<DeliveryPlan> ownBody()
    {
        if (m_sequence.ownBody.isEmpty())
            return Error{ErrorCode::InvalidInput,
                         Text::tr("The own body is empty. Enter the bytes to sign and send.")};
        PlannedDelivery planned;
        planned.body = m_sequence.ownBody;
        planned.eventId = m_event.eventId;
        planned.eventType = type();
        planned.occurredAt = m_event.occurredAt;
        adoptNames(planned);
        planned.marks = DeliveryMark::OwnBody;
        planned.note = Text::tr("Own bytes, signed and sent as they are.");
        m_plan.title = planned.body.size() == 1
                           ? Text::tr("Own body, 1 byte")
                           : Text::tr("Own body, %n bytes", nullptr, int(planned.body.size()));
        m_plan.deliveries.append(planned);
        return std::move(m_plan);
    }

    /// The headers say what the body says, where it says something that can stand in a header.
    static void adoptNames(PlannedDelivery &planned)
    {
        const QByteArray eventId = stringMember(planned.body, "eventId");
        if (canBeHeaderValue(eventId))
            planned.eventId.text = eventId;
        const QByteArray eventType = stringMember(planned.body, "eventType");
        if (canBeHeaderValue(eventType))
            planned.eventType = QString::fromUtf8(eventType);
        const QByteArray occurredAt = stringMember(planned.body, "occurredAt");
        if (const std::optional<Instant> instant = parseIso(QString::fromUtf8(occurredAt)))
            planned.occurredAt = *instant;
    }

    [[nodiscard]] static bool canBeHeaderValue(const QByteArray &text)
    {
        constexpr qsizetype longest = 200;
        return !text.isEmpty() && text.size() <= longest &&
               std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    }

    const Sequence &m_sequence;
    const PayloadRequest &m_event;
    SeededRandomSource m_random;
    DeliveryPlan m_plan;
};

} // namespace

Result<DeliveryPlan> planSequence(const Sequence &sequence, const PayloadRequest &event)
{
    return Planner(sequence, event).plan();
}

quint64 planSeed(const EventId &eventId)
{
    return qFromBigEndian<quint64>(sha256(eventId.text).constData());
}

} // namespace hookbench
