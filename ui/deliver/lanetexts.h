#pragma once

#include "model/items/timeline.h"

class QFontMetrics;

namespace hookbench {

/// The name of a lane, cut to `width` pixels: `evt_…8KQ2M target.imported`, `copy 2 of evt_…8KQ2M`, or what
/// an attack probe makes wrong. An event type loses letters of its family first, since families share few
/// names.
[[nodiscard]] QString laneName(const TimelineLane &lane, const QFontMetrics &font, int width);

/// How the lane stands: the end, or the wait that is going on.
[[nodiscard]] QString laneWords(const TimelineLane &lane);

} // namespace hookbench
