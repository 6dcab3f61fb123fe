#include "model/delivery/delivery.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

QString idOf(Decision decision)
{
    switch (decision) {
    case Decision::Delivered:
        return u"delivered"_s;
    case Decision::Retry:
        return u"retry"_s;
    case Decision::Exhausted:
        return u"exhausted"_s;
    case Decision::Disabled:
        return u"disabled"_s;
    case Decision::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(Decision decision)
{
    switch (decision) {
    case Decision::Delivered:
        return QCoreApplication::translate("Delivery", "Delivered");
    case Decision::Retry:
        return QCoreApplication::translate("Delivery", "Retry");
    case Decision::Exhausted:
        return QCoreApplication::translate("Delivery", "Exhausted");
    case Decision::Disabled:
        return QCoreApplication::translate("Delivery", "Disabled");
    case Decision::Cancelled:
        return QCoreApplication::translate("Delivery", "Cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace hookbench
