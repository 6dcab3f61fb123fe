#include "ui/deliver/timelinelayout.h"

#include <algorithm>

namespace hookbench {

namespace {

/// Of the signs at both ends and the cross behind them.
int besideSpan(const TimelineMetrics &metrics)
{
    return 3 * metrics.sign + metrics.gap / 2;
}

/// Lays out from left to right; mirrored() turns the whole round at the end.
class Arranger final
{
public:
    Arranger(const Timeline &timeline, const TimeScale &scale, const TimelineSight &sight,
             const TimelineMetrics &metrics)
        : m_timeline(timeline)
        , m_scale(scale)
        , m_sight(sight)
        , m_metrics(metrics)
    {
        const int left = metrics.nameWidth + metrics.gap;
        const int room = std::max(metrics.sign * 4, sight.size.width() - left);
        m_layout.axis = {left, 0, room, metrics.headHeight};
        m_layout.lanes = {left, metrics.headHeight, room,
                          std::max(0, sight.size.height() - metrics.headHeight)};
        m_span =
            std::max(metrics.sign, int(double(room - metrics.wordsWidth - besideSpan(metrics)) * sight.zoom));
        m_layout.axisLength = m_span + metrics.wordsWidth + besideSpan(metrics);
        m_layout.lanesHeight = int(timeline.lanes().size()) * metrics.laneHeight;
    }

    TimelineLayout arrange()
    {
        const int first = std::max(0, m_sight.top / m_metrics.laneHeight);
        const int shown = m_layout.lanes.height() / m_metrics.laneHeight + 2;
        const auto end = std::min(m_timeline.lanes().size(), qsizetype(first) + shown);
        for (qsizetype lane = first; lane < end; ++lane)
            addRow(lane);
        addTicks();
        return m_layout;
    }

private:
    [[nodiscard]] int xOf(Instant instant) const
    {
        return m_layout.lanes.left() + m_metrics.sign + int(m_scale.shareOf(instant) * m_span) - m_sight.left;
    }

    /// An attempt that was cancelled itself has its own.
    [[nodiscard]] static bool needsCross(const TimelineLane &lane)
    {
        return lane.isCancelled() && lane.entries.constLast().kind != AttemptClass::Cancelled;
    }

    void addRow(qsizetype lane)
    {
        const int y = m_metrics.headHeight + int(lane) * m_metrics.laneHeight - m_sight.top;
        TimelineRow row;
        row.lane = lane;
        row.area = {0, y, m_sight.size.width(), m_metrics.laneHeight};
        row.name = {m_metrics.gap / 2, y, m_metrics.nameWidth, m_metrics.laneHeight};
        const QList<TimelineEntry> &entries = m_timeline.lanes().at(lane).entries;
        int last = 0;
        for (qsizetype entry = 0; entry < entries.size(); ++entry)
            last = addMark({lane, entry}, y);
        if (needsCross(m_timeline.lanes().at(lane))) {
            row.cross = {last + m_metrics.gap / 2, y + m_metrics.laneHeight / 2 - m_metrics.sign / 2,
                         m_metrics.sign, m_metrics.sign};
            last = row.cross.right();
        }
        row.words = {last + m_metrics.gap, y, m_metrics.wordsWidth, m_metrics.laneHeight};
        m_layout.rows.append(row);
    }

    /// Returns where the attempt, or the wait after it, ends.
    int addMark(Timeline::Place place, int y)
    {
        const TimelineLane &lane = m_timeline.lanes().at(place.lane);
        const QList<TimelineEntry> &entries = lane.entries;
        const TimelineEntry &entry = entries.at(place.entry);
        const int middle = y + m_metrics.laneHeight / 2;
        const int x = xOf(entry.at);
        TimelineMark mark;
        mark.place = place;
        mark.sign = {x - m_metrics.sign / 2, middle - m_metrics.sign / 2, m_metrics.sign, m_metrics.sign};
        int end = mark.sign.right();
        const int barEnd = xOf(entry.end());
        if (barEnd > end) {
            mark.bar = {x, middle - m_metrics.sign / 6, barEnd - x, std::max(2, m_metrics.sign / 3)};
            end = barEnd;
        }
        if (const std::optional<NextAttempt> follows = lane.nextAfter(entry)) {
            const bool isLast = place.entry + 1 == entries.size();
            const Instant next = isLast ? follows->at : entries.at(place.entry + 1).at;
            const int nextX = xOf(next) - (isLast ? 0 : m_metrics.sign / 2 + 1);
            if (nextX > end + 1)
                mark.wait = {end + 1, middle, nextX, middle};
            const int earliest = xOf(follows->earliest);
            const int latest = xOf(follows->latest);
            if (latest > earliest)
                mark.band = {earliest, middle - m_metrics.sign / 2, latest - earliest, m_metrics.sign};
            end = isLast ? std::max({end, nextX, latest}) : end;
        }
        m_layout.marks.append(mark);
        return end;
    }

    /// Names the first time, and then those attempts in sight whose names have room.
    void addTicks()
    {
        QList<Instant> times;
        for (const TimelineMark &mark : std::as_const(m_layout.marks))
            times.append(m_timeline.entry(mark.place).at);
        times.append(m_timeline.begin());
        std::sort(times.begin(), times.end());
        times.erase(std::unique(times.begin(), times.end()), times.end());
        int free = m_layout.axis.left();
        for (const Instant at : std::as_const(times)) {
            const int x = xOf(at);
            if (m_timeline.isEmpty() || x < free || x > m_layout.axis.right())
                continue;
            m_layout.ticks.append({at, x, {x, 0, m_metrics.tickWidth, m_metrics.headHeight}});
            free = x + m_metrics.tickWidth;
        }
    }

    const Timeline &m_timeline;
    const TimeScale &m_scale;
    const TimelineSight &m_sight;
    const TimelineMetrics &m_metrics;
    TimelineLayout m_layout;
    int m_span = 0;
};

void mirror(TimelineLayout &layout, int width)
{
    const auto turn = [width](QRect &rect) {
        if (!rect.isEmpty())
            rect.moveLeft(width - rect.x() - rect.width());
    };
    turn(layout.axis);
    turn(layout.lanes);
    for (TimelineTick &tick : layout.ticks) {
        tick.x = width - 1 - tick.x;
        turn(tick.text);
    }
    for (TimelineRow &row : layout.rows) {
        turn(row.name);
        turn(row.cross);
        turn(row.words);
    }
    for (TimelineMark &mark : layout.marks) {
        turn(mark.sign);
        turn(mark.bar);
        turn(mark.band);
        if (!mark.wait.isNull())
            mark.wait = {width - 1 - mark.wait.x1(), mark.wait.y1(), width - 1 - mark.wait.x2(),
                         mark.wait.y2()};
    }
}

} // namespace

Timeline::Place TimelineLayout::placeAt(QPoint point) const
{
    // The last one painted lies on top.
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark)
        if (mark->sign.contains(point))
            return mark->place;
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark)
        if (mark->bar.adjusted(0, -2, 0, 2).contains(point) && !mark->bar.isEmpty())
            return mark->place;
    return {};
}

TimelineLayout layOutTimeline(const Timeline &timeline, const TimeScale &scale, const TimelineSight &sight,
                              const TimelineMetrics &metrics, Qt::LayoutDirection direction)
{
    TimelineLayout layout = Arranger(timeline, scale, sight, metrics).arrange();
    if (direction == Qt::RightToLeft)
        mirror(layout, sight.size.width());
    return layout;
}

} // namespace hookbench
