#include "model/delivery/durationtext.h"

#include <QtCore/QCoreApplication>

#include <cmath>

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

QString minutesText(qint64 minutes)
{
    //: minutes; an abbreviation
    return Text::tr("%1 min").arg(minutes);
}

QString hoursText(qint64 hours)
{
    //: hours; an abbreviation
    return Text::tr("%1 h").arg(hours);
}

QString secondsText(qint64 milliseconds)
{
    //: seconds; an abbreviation
    return Text::tr("%1 s").arg(QString::number(double(milliseconds) / second, 'g', 5));
}

QString pair(const QString &larger, const QString &smaller)
{
    //: two parts of a duration: 3 h, 30 min
    return Text::tr("%1 %2").arg(larger, smaller);
}

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    const auto length = qint64(duration.count());
    if (length > 0 && length < second)
        //: milliseconds; an abbreviation
        return Text::tr("%1 ms").arg(length);
    if (length < minute)
        return secondsText(length);
    if (length < hour) {
        const qint64 rest = length % minute / second;
        return rest ? pair(minutesText(length / minute), secondsText(rest * second))
                    : minutesText(length / minute);
    }
    if (length < day) {
        const qint64 rest = length % hour / minute;
        return rest ? pair(hoursText(length / hour), minutesText(rest)) : hoursText(length / hour);
    }
    //: days; an abbreviation
    const QString days = Text::tr("%1 d").arg(length / day);
    const qint64 rest = length % day / hour;
    return rest ? pair(days, hoursText(rest)) : days;
}

} // namespace hookbench
