#include "model/delivery/deliveryplan.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

QString titleOf(DeliveryMark mark)
{
    switch (mark) {
    case DeliveryMark::Duplicate:
        return QCoreApplication::translate("Delivery", "Duplicate");
    case DeliveryMark::Late:
        return QCoreApplication::translate("Delivery", "Late");
    case DeliveryMark::OutOfOrder:
        return QCoreApplication::translate("Delivery", "Out of order");
    case DeliveryMark::AttackProbe:
        return QCoreApplication::translate("Delivery", "Attack probe");
    case DeliveryMark::OwnBody:
        return QCoreApplication::translate("Delivery", "Own body");
    case DeliveryMark::Redelivery:
        return QCoreApplication::translate("Delivery", "Redelivery");
    }
    Q_UNREACHABLE();
}

} // namespace

QString idOf(DeliveryMark mark)
{
    switch (mark) {
    case DeliveryMark::Duplicate:
        return u"duplicate"_s;
    case DeliveryMark::Late:
        return u"late"_s;
    case DeliveryMark::OutOfOrder:
        return u"out-of-order"_s;
    case DeliveryMark::AttackProbe:
        return u"attack-probe"_s;
    case DeliveryMark::OwnBody:
        return u"own-body"_s;
    case DeliveryMark::Redelivery:
        return u"redelivery"_s;
    }
    Q_UNREACHABLE();
}

QStringList idsOf(DeliveryMarks marks)
{
    QStringList ids;
    for (const DeliveryMark mark : allDeliveryMarks)
        if (marks.testFlag(mark))
            ids.append(idOf(mark));
    return ids;
}

QStringList titlesOf(DeliveryMarks marks, std::optional<Tampering> tampering)
{
    QStringList titles;
    for (const DeliveryMark mark : allDeliveryMarks)
        if (mark == DeliveryMark::AttackProbe && marks.testFlag(mark) && tampering)
            //: %1 what is made wrong: No signature
            titles.append(
                QCoreApplication::translate("Delivery", "Attack probe: %1").arg(titleOf(*tampering)));
        else if (marks.testFlag(mark))
            titles.append(titleOf(mark));
    return titles;
}

} // namespace hookbench
