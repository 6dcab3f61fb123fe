#include "model/core/clock.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hh_mm_ss;
using std::chrono::milliseconds;
using std::chrono::year_month_day;

// snprintf and not QDateTime: a payload is rebuilt at every toggle, and this costs a tenth.
QByteArray format(Instant instant, bool withMilliseconds)
{
    const auto day = floor<days>(instant);
    const year_month_day date{day};
    const hh_mm_ss<milliseconds> time{instant - day};
    std::array<char, 64> text{};
    const int dateLength =
        std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d", int(date.year()),
                      unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                      int(time.minutes().count()), int(time.seconds().count()));
    QByteArray result(text.data(), dateLength);
    if (withMilliseconds) {
        const int length = std::snprintf(text.data(), text.size(), ".%03d", int(time.subseconds().count()));
        result.append(text.data(), length);
    }
    result.append('Z');
    return result;
}

} // namespace

Instant SystemClock::now() const
{
    return std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
}

QByteArray isoSeconds(Instant instant)
{
    return format(instant, false);
}

QByteArray isoMilliseconds(Instant instant)
{
    return format(instant, true);
}

std::optional<Instant> parseIso(QStringView text)
{
    // QDateTime accepts a local time and "24:00", which name another instant elsewhere or to others, and
    // rounds up what lies beyond a millisecond, which the next second would show.
    static const QRegularExpression shape(
        uR"(\A(\d{4}-\d\d-\d\dT(?:[01]\d|2[0-3]):\d\d:\d\d)(?:(\.\d{1,3})\d{0,6})?(Z|[+-]\d\d:\d\d)\z)"_s);
    const QRegularExpressionMatch match = shape.match(text.toString().toUpper());
    if (!match.hasMatch())
        return std::nullopt;
    const QString normal = match.captured(1) + match.captured(2) + match.captured(3);
    const QDateTime time = QDateTime::fromString(normal, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return Instant{milliseconds{time.toMSecsSinceEpoch()}};
}

std::optional<Instant> parseUnixSeconds(const QByteArray &digits)
{
    constexpr qint64 yearTenThousand = 253'402'300'800;
    bool isNumber = false;
    const qint64 seconds = digits.toLongLong(&isNumber);
    if (!isNumber || seconds < 0 || seconds >= yearTenThousand)
        return std::nullopt;
    return Instant{std::chrono::seconds{seconds}};
}

} // namespace hookbench
