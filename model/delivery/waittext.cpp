#include "model/delivery/waittext.h"

#include "model/delivery/durationtext.h"

#include <QtCore/QCoreApplication>

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WaitText)
};

} // namespace

QString waitText(const NextAttempt &next)
{
    if (next.earliest == next.latest)
        return durationText(next.wait());
    //: %1: a wait; %2 and %3: the shortest and the longest that it could have been
    return Text::tr("%1 (%2 … %3)")
        .arg(durationText(next.wait()), durationText(next.earliest - next.from),
             durationText(next.latest - next.from));
}

} // namespace hookbench
