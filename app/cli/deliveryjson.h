#pragma once

#include "model/core/json.h"
#include "model/delivery/delivery.h"

namespace hookbench {

/// One attempt as in the output of `send`, `simulate` and `history`.
[[nodiscard]] Json toJson(const Attempt &attempt);
/// One delivery with its attempts.
[[nodiscard]] Json toJson(const Delivery &delivery);
/// {"deliveries": […]}
[[nodiscard]] Json toJson(const QList<Delivery> &deliveries);

} // namespace hookbench
