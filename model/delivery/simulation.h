#pragma once

#include "model/delivery/answerscript.h"
#include "model/delivery/deliveryrun.h"

namespace hookbench {

/// Runs a plan under a virtual clock against a scripted receiver; nothing is sent, nothing waits. The
/// attempts have no request bytes and no signature; their outcomes hold status or failure and how long they
/// took: the script's delay, a timeout's whole deadline, else nothing. The script is asked in the order in
/// which attempts begin. A run with the same `random` waits as long and
/// gives its attempts ids with the same random part. Cheap: about 5 µs an attempt.
[[nodiscard]] QList<Delivery> simulate(const DeliveryPlan &plan, const RetryPolicy &policy,
                                       const AnswerScript &script, Instant begin, RunRandom random);

} // namespace hookbench
