#pragma once

#include "model/items/timeline.h"

#include <QtCore/QLine>
#include <QtCore/QList>
#include <QtCore/QRect>

namespace hookbench {

/// One attempt as it is painted: a sign where it began, a bar as long as it took, and the wait after it.
struct TimelineMark
{
    Timeline::Place place;
    QRect sign; ///< square around the begin; also what is hit
    QRect bar;  ///< from begin to end; empty when shorter than the sign
    QLine wait; ///< from the sign to the next attempt; null without one
    QRect band; ///< how far jitter could have moved the next attempt; empty without one

    bool operator==(const TimelineMark &) const = default;
};

/// A lane that can be seen.
struct TimelineRow
{
    qsizetype lane = 0;
    QRect area; ///< of the whole lane
    QRect name;
    QRect cross; ///< behind the last attempt of a delivery that was cancelled; empty for others
    QRect words; ///< behind the last attempt: how it ended

    bool operator==(const TimelineRow &) const = default;
};

/// A time that is named on the axis.
struct TimelineTick
{
    Instant at{};
    int x = 0; ///< centre of the sign below it
    QRect text;

    bool operator==(const TimelineTick &) const = default;
};

/// The measures that a timeline is laid out with, in pixels; all from the font.
struct TimelineMetrics
{
    int laneHeight = 26;
    int headHeight = 24;
    int nameWidth = 160;
    int sign = 13;
    int tickWidth = 80;   ///< least distance of two ticks
    int wordsWidth = 170; ///< room kept behind the last attempt
    int gap = 10;
};

/// What of a timeline is looked at.
struct TimelineSight
{
    QSize size;
    double zoom = 1; ///< 1: all of the time fits
    int left = 0;    ///< pixels of the axis scrolled away
    int top = 0;     ///< pixels of the lanes scrolled away
};

/// Where everything of a timeline stands. What is painted, hit and tested is this.
struct TimelineLayout
{
    QRect axis;  ///< the head with the ticks
    QRect lanes; ///< below it, names left out
    QList<TimelineTick> ticks;
    QList<TimelineRow> rows;   ///< those in sight
    QList<TimelineMark> marks; ///< of those rows
    int axisLength = 0;        ///< pixels of all of the time, room for words included
    int lanesHeight = 0;       ///< pixels of all lanes

    /// The attempt whose sign or bar is there.
    [[nodiscard]] Timeline::Place placeAt(QPoint point) const;
};

[[nodiscard]] TimelineLayout layOutTimeline(const Timeline &timeline, const TimeScale &scale,
                                            const TimelineSight &sight, const TimelineMetrics &metrics,
                                            Qt::LayoutDirection direction);

} // namespace hookbench
