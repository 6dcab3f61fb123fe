#include "model/delivery/runrandom.h"

#include "model/core/randomsource.h"

namespace hookbench {

namespace {

enum class Purpose : quint8 { Jitter, DeliveryId };

/// One step of SplitMix64 mixes each part in, so that neighbours have nothing in common.
SeededRandomSource sourceFor(quint64 seed, Purpose purpose, qsizetype delivery, int attempt)
{
    for (const quint64 part : {quint64(purpose), quint64(delivery), quint64(attempt)})
        seed = SeededRandomSource(seed ^ part).next();
    return SeededRandomSource(seed);
}

} // namespace

double RunRandom::jitter(qsizetype delivery, int attempt) const
{
    return sourceFor(m_seed, Purpose::Jitter, delivery, attempt).nextUnit();
}

DeliveryId RunRandom::deliveryId(qsizetype delivery, int attempt, Instant instant) const
{
    SeededRandomSource source = sourceFor(m_seed, Purpose::DeliveryId, delivery, attempt);
    return makeDeliveryId(instant, source);
}

} // namespace hookbench
