#pragma once

#include "model/core/ids.h"

namespace hookbench {

/// What is random in a run, as a pure function of its seed, a delivery's index in the plan and an attempt's
/// number from 1: the same seed gives the same, whatever ends first and on whichever thread.
class RunRandom final
{
public:
    explicit RunRandom(quint64 seed)
        : m_seed(seed)
    {
    }

    /// Uniform in [0, 1): where in its band jitter puts the wait after that attempt.
    [[nodiscard]] double jitter(qsizetype delivery, int attempt) const;
    /// The id of that attempt, made at `instant`.
    [[nodiscard]] DeliveryId deliveryId(qsizetype delivery, int attempt, Instant instant) const;

private:
    quint64 m_seed;
};

} // namespace hookbench
