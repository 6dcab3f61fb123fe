#pragma once

#include "model/history/historystore.h"

#include <QtCore/QHash>
#include <QtCore/QList>

namespace hookbench {

/// One attempt in the timeline.
struct TimelineEntry
{
    qint64 id = 0; ///< in the log; 0 when simulated
    int number = 1;
    Instant at{}; ///< schedule time
    std::chrono::milliseconds duration{0};
    std::optional<int> status;
    ErrorClass errorClass = ErrorClass::None;
    AttemptClass kind = AttemptClass::Failed;
    Decision decision = Decision::Exhausted;
    std::optional<NextAttempt> next;

    [[nodiscard]] Instant end() const { return at + duration; }
    bool operator==(const TimelineEntry &) const = default;
};

/// The attempts of one delivery.
struct TimelineLane
{
    qsizetype delivery = 0; ///< index in the run's plan
    EventId eventId;
    QString eventType;
    DeliveryMarks marks;
    std::optional<Tampering> tampering; ///< of an attack probe
    int copy = 1;                       ///< from 1 among the deliveries of the event
    int copies = 1;                     ///< how many deliveries the event has
    QList<TimelineEntry> entries;
    std::optional<Decision> cut; ///< how the delivery ended, when it was cancelled or disabled

    /// One of several of its event, and not the one that is known to be the first.
    [[nodiscard]] bool isCopy() const { return copies > 1 && (copy > 1 || marks & DeliveryMark::Duplicate); }
    [[nodiscard]] bool isCancelled() const { return cut == Decision::Cancelled; }
    /// Whether the run ended it although its last attempt was to be followed by another.
    [[nodiscard]] bool isCut() const;
    /// What follows on the entry; nothing on the last one of a delivery that has ended.
    [[nodiscard]] std::optional<NextAttempt> nextAfter(const TimelineEntry &entry) const;
    bool operator==(const TimelineLane &) const = default;
};

/// One run as lanes of attempts, in the plan's order; grows with the run.
class Timeline final
{
public:
    void clear();
    void add(const HistoryRow &row);
    /// Of a simulation; its entries have the id 0.
    void add(const Attempt &attempt);
    /// How the deliveries of the run ended, in the plan's order. Attempts may still be added.
    void end(const QList<Delivery> &deliveries);

    [[nodiscard]] const QList<TimelineLane> &lanes() const { return m_lanes; }
    [[nodiscard]] bool isEmpty() const { return m_lanes.isEmpty(); }
    /// The first attempt's time.
    [[nodiscard]] Instant begin() const { return m_begin; }
    /// The begins and ends of all attempts and the times of announced ones, sorted, each once.
    [[nodiscard]] QList<Instant> times() const;
    /// Lane and entry of an attempt of the log; nothing when it is not here.
    struct Place
    {
        qsizetype lane = -1;
        qsizetype entry = -1;

        [[nodiscard]] bool isValid() const { return lane >= 0; }
        bool operator==(const Place &) const = default;
    };
    [[nodiscard]] Place placeOf(qint64 id) const;
    [[nodiscard]] const TimelineEntry &entry(Place place) const
    {
        return m_lanes.at(place.lane).entries.at(place.entry);
    }

private:
    TimelineLane &laneFor(const TimelineLane &lane);
    void numberCopies(const EventId &eventId);
    void insert(TimelineLane &lane, const TimelineEntry &entry);

    QList<TimelineLane> m_lanes;
    QHash<EventId, int> m_copies;
    QHash<qsizetype, Decision> m_cut; ///< by delivery
    Instant m_begin{};
};

/// Where times stand along an axis, as shares of its length.
class TimeScale final
{
public:
    enum class Kind : quint8 {
        Even,  ///< gaps by their logarithm, so that seconds and hours can be read side by side
        Linear ///< true to scale
    };

    TimeScale() = default;
    /// `times` sorted, each once.
    TimeScale(const QList<Instant> &times, Kind kind);

    /// 0 … 1; never falls as time goes on, and the ends for times outside.
    [[nodiscard]] double shareOf(Instant instant) const;

private:
    QList<Instant> m_times;
    QList<double> m_shares;
};

} // namespace hookbench
