#pragma once

#include "ui/deliver/timelinelayout.h"

#include <QtGui/QFont>
#include <QtGui/QPalette>

class QPainter;

namespace hookbench {

/// The measures for a font.
[[nodiscard]] TimelineMetrics timelineMetrics(const QFont &font);

/// Whether a delivery is the event's first or a copy; a copy that was delivered is a ring.
enum class TimelineCopy : quint8 { First, Further };

/// The sign of an attempt: circle delivered, diamond failed, triangle throttled, cross cancelled. Shapes
/// first: colour is never the only sign.
void paintTimelineSign(QPainter &painter, const QRect &rect, AttemptClass kind, TimelineCopy copy,
                       const QPalette &palette);

/// Paints what is laid out; `selected` has a frame. Nothing but the painter is needed, so that window and
/// pictures are the same.
void paintTimeline(QPainter &painter, const Timeline &timeline, const TimelineLayout &layout,
                   const QPalette &palette, Timeline::Place selected);

/// The picture of the whole run, at most this many lanes.
inline constexpr int mostPictureLanes = 400;
struct TimelinePicture
{
    const Timeline &timeline;
    const TimeScale &scale;
    QFont font;
    QPalette palette;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};
[[nodiscard]] QByteArray timelineSvg(const TimelinePicture &picture, const QString &title);
/// Twice the size of the screen, for print.
[[nodiscard]] QByteArray timelinePng(const TimelinePicture &picture);

} // namespace hookbench
