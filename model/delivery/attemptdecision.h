#pragma once

#include "model/delivery/delivery.h"

namespace hookbench {

/// What follows from one attempt, with the reason as a translated sentence.
struct AttemptDecision
{
    Decision decision = Decision::Exhausted;
    QString reason;
};

/// Decides for a send of one attempt: delivered by a whole 2xx answer, cancelled when it was stopped,
/// exhausted by everything else.
[[nodiscard]] AttemptDecision decideSingleAttempt(const AttemptOutcome &outcome);

} // namespace hookbench
