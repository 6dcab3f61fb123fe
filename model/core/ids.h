#pragma once

#include "model/core/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QHashFunctions>

namespace hookbench {

class RandomSource;

/// The id of one event: `evt_` and a ULID. The same over all its deliveries and attempts.
struct EventId
{
    QByteArray text;

    bool operator==(const EventId &) const = default;
};

/// The id of one delivery as X-Ordinavo-Delivery-Id carries it: `del_` and a ULID.
struct DeliveryId
{
    QByteArray text;

    bool operator==(const DeliveryId &) const = default;
};

inline size_t qHash(const EventId &id, size_t seed = 0) noexcept
{
    return qHash(id.text, seed);
}

inline size_t qHash(const DeliveryId &id, size_t seed = 0) noexcept
{
    return qHash(id.text, seed);
}

/// A ULID (github.com/ulid/spec): 26 characters of Crockford base 32, 48 bits of milliseconds since
/// 1970 and 80 random bits. Earlier times count as 1970.
[[nodiscard]] QByteArray makeUlid(Instant instant, RandomSource &random);

[[nodiscard]] EventId makeEventId(Instant instant, RandomSource &random);
[[nodiscard]] DeliveryId makeDeliveryId(Instant instant, RandomSource &random);

} // namespace hookbench
