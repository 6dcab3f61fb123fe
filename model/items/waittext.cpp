#include "model/items/waittext.h"

#include "model/items/texts.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WaitText)
};

/// Seconds with their fractions while they matter.
QString preciseText(std::chrono::milliseconds span)
{
    return span < std::chrono::minutes(1) ? durationText(span) : hoursText(span);
}

} // namespace

QString hoursText(std::chrono::milliseconds span)
{
    const QLocale locale;
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    if (span < std::chrono::seconds(1))
        return Text::tr("%1 ms").arg(number(span.count()));
    const qint64 seconds = std::chrono::floor<std::chrono::seconds>(span).count();
    if (seconds < 60)
        return Text::tr("%1 s").arg(number(seconds));
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return seconds % 60 == 0 ? Text::tr("%1 min").arg(number(minutes))
                                 : Text::tr("%1 min %2 s").arg(number(minutes), number(seconds % 60));
    return minutes % 60 == 0 ? Text::tr("%1 h").arg(number(minutes / 60))
                             : Text::tr("%1 h %2 min").arg(number(minutes / 60), number(minutes % 60));
}

QString waitText(const NextAttempt &next)
{
    if (next.earliest == next.latest)
        return preciseText(next.wait());
    //: %1: a wait; %2 and %3: the shortest and the longest that it could have been
    return Text::tr("%1 (%2 … %3)")
        .arg(preciseText(next.wait()), preciseText(next.earliest - next.from),
             preciseText(next.latest - next.from));
}

} // namespace hookbench
