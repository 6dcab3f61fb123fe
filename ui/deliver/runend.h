#pragma once

#include "model/delivery/delivery.h"

namespace hookbench {

/// What the page says when a run has ended, in a translated sentence or two.
[[nodiscard]] QString runEndText(const QList<Delivery> &deliveries);

} // namespace hookbench
