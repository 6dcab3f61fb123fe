#include "model/delivery/durationtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Duration)
};

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

QString numberText(qint64 number)
{
    return QLocale().toString(number);
}

QString daysText(qint64 days)
{
    //: days; an abbreviation
    return Text::tr("%1 d").arg(numberText(days));
}

QString wholeHoursText(qint64 hours)
{
    //: hours; an abbreviation
    return Text::tr("%1 h").arg(numberText(hours));
}

QString minutesText(qint64 minutes)
{
    //: minutes; an abbreviation
    return Text::tr("%1 min").arg(numberText(minutes));
}

QString secondsText(qint64 milliseconds)
{
    //: seconds; an abbreviation
    return Text::tr("%1 s").arg(QLocale().toString(double(milliseconds) / second, 'g', 5));
}

/// `length` in a unit and what is left in the next smaller one, which is not mentioned when it is nothing.
template<typename Larger, typename Smaller>
QString inUnits(qint64 length, qint64 unit, qint64 nextUnit, Larger larger, Smaller smaller)
{
    const qint64 rest = length % unit / nextUnit;
    if (rest == 0)
        return larger(length / unit);
    //: two parts of a duration: 3 h, 30 min
    return Text::tr("%1 %2").arg(larger(length / unit), smaller(rest));
}

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    const auto length = qint64(duration.count());
    return length < day ? hoursText(duration) : inUnits(length, day, hour, daysText, wholeHoursText);
}

QString hoursText(std::chrono::milliseconds duration)
{
    const auto length = qint64(duration.count());
    if (length > 0 && length < second)
        //: milliseconds; an abbreviation
        return Text::tr("%1 ms").arg(numberText(length));
    if (length < minute)
        return secondsText(length);
    if (length >= hour)
        return inUnits(length, hour, minute, wholeHoursText, minutesText);
    return inUnits(length, minute, second, minutesText,
                   [](qint64 seconds) { return secondsText(seconds * second); });
}

} // namespace hookbench
