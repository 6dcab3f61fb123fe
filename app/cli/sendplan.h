#pragma once

#include "model/core/json.h"
#include "model/delivery/deliveryplan.h"

namespace hookbench {

/// A plan for a terminal: a table of its deliveries, the first of many.
[[nodiscard]] QString planText(const DeliveryPlan &plan);
/// {"title", "deliveries": [{"eventId", "eventType", "occurredAt", "starts", …}]}
[[nodiscard]] Json planJson(const DeliveryPlan &plan);

} // namespace hookbench
