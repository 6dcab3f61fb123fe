#include "ui/deliver/waterfalllayout.h"

#include <algorithm>
#include <array>

namespace hookbench {

namespace {

QRect mirrored(const QRect &rect, int width, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight || rect.isEmpty())
        return rect;
    return {width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

QList<WaterfallRow> phasesOf(const PhaseTimings &timings)
{
    const std::array phases{
        std::pair(Phase::Resolve, timings.resolve), std::pair(Phase::Connect, timings.connect),
        std::pair(Phase::Tls, timings.tls),         std::pair(Phase::Send, timings.send),
        std::pair(Phase::Wait, timings.wait),       std::pair(Phase::Receive, timings.receive)};
    QList<WaterfallRow> rows;
    PhaseTimings::Duration start{};
    for (const auto &[phase, duration] : phases) {
        WaterfallRow row;
        row.phase = phase;
        row.duration = duration;
        row.start = start;
        start += duration.value_or(PhaseTimings::Duration{});
        rows.append(row);
    }
    return rows;
}

} // namespace

WaterfallLayout layOutWaterfall(const PhaseTimings &timings, int width, const WaterfallMetrics &metrics,
                                Qt::LayoutDirection direction)
{
    WaterfallLayout layout;
    layout.rows = phasesOf(timings);
    layout.height = int(layout.rows.size()) * metrics.rowHeight;
    const int left = metrics.nameWidth + metrics.gap;
    const int room = std::max(metrics.shortestBar, width - left - metrics.gap - metrics.numberWidth);
    const WaterfallRow &last = layout.rows.constLast();
    const PhaseTimings::Duration summed = last.start + last.duration.value_or(PhaseTimings::Duration{});
    // Rounding can make the sum exceed the total by some microseconds; no bar may leave the area.
    const auto whole = double(std::max({timings.total, summed, PhaseTimings::Duration{1}}).count());
    int y = 0;
    for (WaterfallRow &row : layout.rows) {
        row.name = mirrored({0, y, metrics.nameWidth, metrics.rowHeight}, width, direction);
        row.number = mirrored({left + room + metrics.gap, y, metrics.numberWidth, metrics.rowHeight}, width,
                              direction);
        if (row.duration) {
            const int length = int(double(room) * double(row.duration->count()) / whole);
            const int barWidth = std::max(metrics.shortestBar, length);
            const int x = std::min(int(double(room) * double(row.start.count()) / whole), room - barWidth);
            row.bar = mirrored(
                {left + x, y + (metrics.rowHeight - metrics.barHeight) / 2, barWidth, metrics.barHeight},
                width, direction);
        }
        y += metrics.rowHeight;
    }
    layout.bars = mirrored({left, 0, room, layout.height}, width, direction);
    return layout;
}

} // namespace hookbench
