#pragma once

#include "model/catalogue/catalogue.h"
#include "model/core/randomsource.h"
#include "model/core/result.h"
#include "model/delivery/deliveryplan.h"
#include "model/payload/payloadbuilder.h"

namespace hookbench {

/// What a run is to show.
enum class SequenceKind : quint8 {
    Once,
    EveryEventType,       ///< one event of each type the subscription has, one after the other
    Duplicates,           ///< the same event `count` times in a row
    ConcurrentDuplicates, ///< the same event `count` times, released together
    ReorderedPair,        ///< a newer event of one object, then the older one, `count` times
    Late,                 ///< occurredAt `age` ago, sent now
    Burst,                ///< `count` events at `perSecond`, `concurrency` at once
    Tampered,             ///< the right delivery for comparison, then one probe for each of `tamperings`
    OwnBody               ///< the user's bytes, signed
};

inline constexpr int mostCopies = 100; ///< of duplicates, and times that a reordered pair is sent
inline constexpr int mostBurstEvents = 100'000;
inline constexpr int mostBurstConnections = 64;
inline constexpr double highestBurstRate = 100'000; ///< events per second

struct Sequence
{
    SequenceKind kind = SequenceKind::Once;
    /// Copies 2 … mostCopies, times a pair is sent 1 … mostCopies, events of a burst 1 … mostBurstEvents.
    int count = 2;
    double perSecond = 0; ///< of a burst, up to highestBurstRate; 0: as fast as it goes
    int concurrency = 6;  ///< of a burst, 1 … mostBurstConnections
    std::chrono::milliseconds age{24 * 3'600'000}; ///< of a late event
    QList<Tampering> tamperings;                   ///< empty: all
    QByteArray ownBody;

    bool operator==(const Sequence &) const = default;
};

/// once, every-event-type, duplicates, concurrent, reordered, late, burst, tampered, own-body
[[nodiscard]] QString idOf(SequenceKind kind);
[[nodiscard]] QString titleOf(SequenceKind kind);
[[nodiscard]] std::optional<SequenceKind> sequenceKindFromId(QStringView id);
[[nodiscard]] QList<SequenceKind> allSequenceKinds();

/// Lays out a sequence around one event of a design; `event.eventId` and `event.occurredAt` are the first
/// event's, and further ids follow from it: the same event gives the same plan. Errors: Usage for numbers out
/// of range; InvalidInput where the sequence cannot be had, for example an own body without bytes.
[[nodiscard]] Result<DeliveryPlan> planSequence(const Sequence &sequence, const PayloadRequest &event);

/// The seed of what follows from an event: the further ids of its plans, and a simulation for which nobody
/// names another seed.
[[nodiscard]] quint64 planSeed(const EventId &eventId);

/// How an attempt of the log is sent again.
struct Redelivery
{
    enum class EventIdChoice : quint8 { Same, Fresh };
    enum class TimestampChoice : quint8 { Fresh, Old };
    enum class BodyChoice : quint8 { Frozen, Current };

    EventIdChoice eventId = EventIdChoice::Same;
    TimestampChoice timestamp = TimestampChoice::Fresh;
    BodyChoice body = BodyChoice::Frozen;
};

struct Attempt;

/// One delivery like that attempt's. `current` builds the body when the current one or a fresh event id is
/// wanted; a frozen body whose event id changes has it replaced in the bytes. Its note says what Ordinavo
/// would do as far as that is known.
[[nodiscard]] Result<DeliveryPlan> planRedelivery(const Attempt &attempt, const Redelivery &choices,
                                                  const PayloadRequest &current, RandomSource &random);

} // namespace hookbench
