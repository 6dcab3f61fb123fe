#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace hookbench {

/// A point in UTC time, to the millisecond.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where times come from; replaced in tests, in `--now` and by virtual time.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's wall clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// Stands still until it is moved.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(Instant instant)
        : m_instant(instant)
    {
    }

    [[nodiscard]] Instant now() const override { return m_instant; }
    void setNow(Instant instant) { m_instant = instant; }
    void advance(std::chrono::milliseconds by) { m_instant += by; }

private:
    Instant m_instant;
};

/// ISO 8601 UTC in whole seconds, as in payloads and headers: 2026-06-18T16:40:00Z. Milliseconds are cut.
[[nodiscard]] QByteArray isoSeconds(Instant instant);

/// ISO 8601 UTC with milliseconds, as in every log and JSON output: 2026-06-18T16:40:00.012Z.
[[nodiscard]] QByteArray isoMilliseconds(Instant instant);

/// Reads ISO 8601 with an offset or `Z`, with or without a fraction; nothing for anything else, a
/// local time without an offset included, since it names no instant.
[[nodiscard]] std::optional<Instant> parseIso(QStringView text);

/// Reads whole seconds since 1970, up to the end of the year 9999; nothing for anything else.
[[nodiscard]] std::optional<Instant> parseUnixSeconds(const QByteArray &digits);

} // namespace hookbench
