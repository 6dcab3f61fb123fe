#include "model/items/timeline.h"

#include <algorithm>
#include <cmath>

namespace hookbench {

namespace {

// Below this a gap counts little, so that a burst does not push its hours-long waits together.
constexpr double shortGapMs = 50;

double weightOf(std::chrono::milliseconds gap, TimeScale::Kind kind)
{
    const auto milliseconds = double(gap.count());
    return kind == TimeScale::Kind::Even ? std::log1p(milliseconds / shortGapMs) : milliseconds;
}

} // namespace

bool TimelineLane::isCut() const
{
    return isCancelled() || (cut && entries.constLast().decision == Decision::Retry);
}

std::optional<NextAttempt> TimelineLane::nextAfter(const TimelineEntry &entry) const
{
    return cut && entry.number == entries.constLast().number ? std::nullopt : entry.next;
}

void Timeline::clear()
{
    *this = {};
}

void Timeline::add(const HistoryRow &row)
{
    TimelineEntry entry;
    entry.id = row.id;
    entry.number = row.number;
    entry.at = row.scheduledAt;
    entry.duration = std::chrono::round<std::chrono::milliseconds>(row.duration);
    entry.status = row.status;
    entry.errorClass = row.errorClass;
    entry.kind = attemptClassOf(row);
    entry.decision = row.decision;
    entry.next = row.next;
    insert(laneFor({row.delivery, row.eventId, row.eventType, row.marks, row.tampering, 1, 1, {}, {}}),
           entry);
}

void Timeline::add(const Attempt &attempt)
{
    const AttemptOutcome &outcome = attempt.outcome;
    TimelineEntry entry;
    entry.number = attempt.number;
    entry.at = attempt.scheduledAt;
    entry.duration = std::chrono::round<std::chrono::milliseconds>(outcome.timings.total);
    entry.status = outcome.status;
    entry.errorClass = outcome.errorClass;
    entry.kind = attemptClassOf(outcome);
    entry.decision = attempt.decision;
    entry.next = attempt.next;
    insert(laneFor({attempt.delivery,
                    attempt.request.eventId,
                    attempt.request.eventType,
                    attempt.marks,
                    attempt.tampering,
                    1,
                    1,
                    {},
                    {}}),
           entry);
}

void Timeline::end(const QList<Delivery> &deliveries)
{
    m_cut.clear();
    for (qsizetype delivery = 0; delivery < deliveries.size(); ++delivery) {
        const Decision outcome = deliveries.at(delivery).outcome;
        if (outcome == Decision::Cancelled || outcome == Decision::Disabled)
            m_cut.insert(delivery, outcome);
    }
    for (TimelineLane &lane : m_lanes)
        if (const auto cut = m_cut.constFind(lane.delivery); cut != m_cut.constEnd())
            lane.cut = *cut;
}

TimelineLane &Timeline::laneFor(const TimelineLane &lane)
{
    auto it =
        std::lower_bound(m_lanes.begin(), m_lanes.end(), lane.delivery,
                         [](const TimelineLane &one, qsizetype delivery) { return one.delivery < delivery; });
    if (it == m_lanes.end() || it->delivery != lane.delivery) {
        it = m_lanes.insert(it, lane);
        const qsizetype place = it - m_lanes.begin();
        // The log may tell of an attempt after the run has ended.
        if (const auto cut = m_cut.constFind(lane.delivery); cut != m_cut.constEnd())
            it->cut = *cut;
        if (++m_copies[lane.eventId] > 1)
            numberCopies(lane.eventId);
        return m_lanes[place];
    }
    return *it;
}

/// By the plan's order: copies that leave together end in any order.
void Timeline::numberCopies(const EventId &eventId)
{
    int copy = 0;
    for (TimelineLane &lane : m_lanes)
        if (lane.eventId == eventId)
            lane.copy = ++copy;
    for (TimelineLane &lane : m_lanes)
        if (lane.eventId == eventId)
            lane.copies = copy;
}

void Timeline::insert(TimelineLane &lane, const TimelineEntry &entry)
{
    const auto isFirst = m_lanes.size() == 1 && lane.entries.isEmpty();
    m_begin = isFirst ? entry.at : std::min(m_begin, entry.at);
    const auto place = std::upper_bound(
        lane.entries.begin(), lane.entries.end(), entry,
        [](const TimelineEntry &one, const TimelineEntry &other) { return one.number < other.number; });
    lane.entries.insert(place, entry);
}

QList<Instant> Timeline::times() const
{
    QList<Instant> times;
    for (const TimelineLane &lane : m_lanes) {
        for (const TimelineEntry &entry : lane.entries) {
            times.append(entry.at);
            times.append(entry.end());
        }
        if (const std::optional<NextAttempt> next = lane.nextAfter(lane.entries.constLast()))
            times.append(next->latest);
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

Timeline::Place Timeline::placeOf(qint64 id) const
{
    if (id == 0)
        return {};
    for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
        const QList<TimelineEntry> &entries = m_lanes.at(lane).entries;
        const auto it = std::find_if(entries.begin(), entries.end(),
                                     [id](const TimelineEntry &entry) { return entry.id == id; });
        if (it != entries.end())
            return {lane, it - entries.begin()};
    }
    return {};
}

TimeScale::TimeScale(const QList<Instant> &times, Kind kind)
    : m_times(times)
{
    m_shares.reserve(times.size());
    double sum = 0;
    for (qsizetype i = 0; i < times.size(); ++i) {
        sum += i == 0 ? 0 : weightOf(times.at(i) - times.at(i - 1), kind);
        m_shares.append(sum);
    }
    if (sum > 0)
        for (double &share : m_shares)
            share /= sum;
}

double TimeScale::shareOf(Instant instant) const
{
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), instant);
    if (after == m_times.begin())
        return 0;
    const qsizetype low = (after - m_times.begin()) - 1;
    if (after == m_times.end())
        return m_shares.at(low);
    const auto part = double((instant - m_times.at(low)).count());
    const auto whole = double((*after - m_times.at(low)).count());
    return m_shares.at(low) + (m_shares.at(low + 1) - m_shares.at(low)) * part / whole;
}

} // namespace hookbench
