#include "model/delivery/attemptdecision.h"

#include <QtCore/QCoreApplication>

namespace hookbench {

AttemptDecision decideSingleAttempt(const AttemptOutcome &outcome)
{
    if (outcome.errorClass == ErrorClass::Cancelled)
        return {Decision::Cancelled, QCoreApplication::translate("Delivery", "The send was stopped.")};
    if (outcome.errorClass == ErrorClass::InvalidRequest)
        return {Decision::Exhausted, QCoreApplication::translate("Delivery", "Nothing was sent.")};
    if (outcome.errorClass == ErrorClass::None && outcome.status && *outcome.status / 100 == 2)
        return {Decision::Delivered,
                QCoreApplication::translate("Delivery", "The receiver answered %1.").arg(*outcome.status)};
    if (outcome.errorClass == ErrorClass::None && outcome.status)
        return {Decision::Exhausted, QCoreApplication::translate(
                                         "Delivery", "The receiver answered %1. This send makes one attempt.")
                                         .arg(*outcome.status)};
    return {Decision::Exhausted,
            QCoreApplication::translate("Delivery", "No whole answer came. This send makes one attempt.")};
}

} // namespace hookbench
