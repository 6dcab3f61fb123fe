#pragma once

#include "model/delivery/transport.h"

#include <QtCore/QList>
#include <QtCore/QRect>

namespace hookbench {

/// One phase of an exchange in the waterfall: where its name, bar and number stand.
struct WaterfallRow
{
    Phase phase = Phase::Resolve;
    std::optional<PhaseTimings::Duration> duration; ///< nothing where the phase was not reached
    PhaseTimings::Duration start{};                 ///< since the exchange began
    QRect name;
    QRect bar; ///< empty without a duration
    QRect number;

    bool operator==(const WaterfallRow &) const = default;
};

/// The measures that a waterfall is laid out with, in pixels; all from the font.
struct WaterfallMetrics
{
    int rowHeight = 20;
    int barHeight = 8;
    int nameWidth = 80;
    int numberWidth = 70;
    int gap = 10;
    int shortestBar = 2; ///< so that a phase of no time at all can still be seen
};

/// The six phases below each other, each bar beginning where the one before ended.
struct WaterfallLayout
{
    QList<WaterfallRow> rows;
    QRect bars; ///< the area that stands for the whole exchange
    int height = 0;
};

/// Lays the phases out in `width` pixels. A pure function: what is painted and tested is its result.
[[nodiscard]] WaterfallLayout layOutWaterfall(const PhaseTimings &timings, int width,
                                              const WaterfallMetrics &metrics, Qt::LayoutDirection direction);

} // namespace hookbench
