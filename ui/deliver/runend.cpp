#include "ui/deliver/runend.h"

#include "model/items/simulationmodel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunEnd)
};

} // namespace

QString runEndText(const QList<Delivery> &deliveries)
{
    const auto cancelled = std::ranges::count(deliveries, Decision::Cancelled, &Delivery::outcome);
    // Only a stop cancels. What the attempts decided before says nothing any more.
    if (cancelled > 0 && deliveries.size() == 1)
        return Text::tr("The run was stopped: 1 delivery cancelled.");
    if (cancelled > 0)
        //: %Ln of %1 deliveries, %1 is 2 or more
        return Text::tr("The run was stopped: %Ln of %1 deliveries cancelled.", nullptr, int(cancelled))
            .arg(QLocale().toString(deliveries.size()));
    if (deliveries.size() == 1 && !deliveries.constFirst().attempts.isEmpty())
        return deliveries.constFirst().attempts.constLast().reason;
    return endStateText(deliveries);
}

} // namespace hookbench
