#include "app/cli/deliveryjson.h"

#include "app/cli/console.h"
#include "model/core/safewriter.h"

#include <nlohmann/json.hpp>

namespace hookbench {

namespace {

Json marksJson(DeliveryMarks marks)
{
    Json ids = Json::array();
    for (const QString &id : idsOf(marks))
        ids.push_back(jsonText(id));
    return ids;
}

Json nextJson(const std::optional<NextAttempt> &next, Instant NextAttempt::*member)
{
    return next ? Json(isoMilliseconds(*next.*member).toStdString()) : Json();
}

} // namespace

Json toJson(const Attempt &attempt)
{
    const AttemptOutcome &outcome = attempt.outcome;
    const auto duration = std::chrono::round<std::chrono::milliseconds>(outcome.timings.total);
    return {{"attempt", attempt.number},
            {"deliveryId", attempt.request.deliveryId.text.toStdString()},
            {"scheduledAt", isoMilliseconds(attempt.scheduledAt).toStdString()},
            {"sentAt", isoMilliseconds(outcome.sentAt).toStdString()},
            {"status", outcome.status ? Json(*outcome.status) : Json()},
            {"errorClass", jsonTextOrNull(idOf(outcome.errorClass))},
            {"message", jsonTextOrNull(outcome.message)},
            {"durationMs", duration.count()},
            {"decision", jsonText(idOf(attempt.decision))},
            {"reason", jsonText(attempt.reason)},
            {"retryAfterMs", attempt.retryAfter ? Json(attempt.retryAfter->count()) : Json()},
            {"nextAt", nextJson(attempt.next, &NextAttempt::at)},
            {"nextEarliest", nextJson(attempt.next, &NextAttempt::earliest)},
            {"nextLatest", nextJson(attempt.next, &NextAttempt::latest)},
            {"bodySha256", sha256(attempt.request.body).toHex().toStdString()}};
}

Json toJson(const Delivery &delivery)
{
    Json attempts = Json::array();
    for (const Attempt &attempt : delivery.attempts)
        attempts.push_back(toJson(attempt));
    return {{"eventId", delivery.eventId.text.toStdString()},
            {"eventType", jsonText(delivery.eventType)},
            {"outcome", jsonText(idOf(delivery.outcome))},
            {"marks", marksJson(delivery.marks)},
            {"tampering", delivery.tampering ? jsonText(idOf(*delivery.tampering)) : Json()},
            {"attempts", std::move(attempts)}};
}

Json toJson(const QList<Delivery> &deliveries)
{
    Json list = Json::array();
    for (const Delivery &delivery : deliveries)
        list.push_back(toJson(delivery));
    return {{"deliveries", std::move(list)}};
}

} // namespace hookbench
