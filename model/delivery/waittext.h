#pragma once

#include "model/delivery/delivery.h"

#include <QtCore/QString>

namespace hookbench {

/// A wait, and how far jitter could have moved it, translated: 5.12 s (4.5 s … 5.5 s).
[[nodiscard]] QString waitText(const NextAttempt &next);

} // namespace hookbench
