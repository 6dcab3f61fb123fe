#include "model/core/ids.h"

#include "model/core/randomsource.h"

namespace hookbench {

namespace {

constexpr char crockford[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

// The lowest `digits` × 5 bits of value, most significant digit first.
void appendBase32(QByteArray &text, quint64 value, int digits)
{
    for (int digit = digits - 1; digit >= 0; --digit)
        text.append(crockford[(value >> unsigned(5 * digit)) & 31U]);
}

} // namespace

QByteArray makeUlid(Instant instant, RandomSource &random)
{
    constexpr quint64 fortyBits = (quint64(1) << 40U) - 1;
    constexpr qint64 lastMillisecond = (qint64(1) << 48U) - 1; // of the year 10889
    QByteArray text;
    text.reserve(26);
    const auto milliseconds = qint64(instant.time_since_epoch().count());
    appendBase32(text, quint64(qBound(qint64(0), milliseconds, lastMillisecond)), 10);
    appendBase32(text, random.next() & fortyBits, 8);
    appendBase32(text, random.next() & fortyBits, 8);
    return text;
}

EventId makeEventId(Instant instant, RandomSource &random)
{
    return {"evt_" + makeUlid(instant, random)};
}

DeliveryId makeDeliveryId(Instant instant, RandomSource &random)
{
    return {"del_" + makeUlid(instant, random)};
}

} // namespace hookbench
