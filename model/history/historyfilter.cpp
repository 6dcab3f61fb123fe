#include "model/history/historyfilter.h"

#include "model/delivery/statusclass.h"
#include "model/history/historystore.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

AttemptClass attemptClassOf(const AttemptOutcome &outcome)
{
    if (outcome.errorClass == ErrorClass::Cancelled)
        return AttemptClass::Cancelled;
    if (outcome.errorClass != ErrorClass::None || !outcome.status)
        return AttemptClass::Failed;
    const StatusClass statusClass = statusClassOf(*outcome.status);
    if (statusClass == StatusClass::Success)
        return AttemptClass::Delivered;
    const bool throttled = statusClass == StatusClass::TooMany || statusClass == StatusClass::Unavailable;
    return throttled ? AttemptClass::Throttled : AttemptClass::Failed;
}

QString idOf(AttemptClass attemptClass)
{
    switch (attemptClass) {
    case AttemptClass::Delivered:
        return u"delivered"_s;
    case AttemptClass::Throttled:
        return u"throttled"_s;
    case AttemptClass::Failed:
        return u"failed"_s;
    case AttemptClass::Cancelled:
        return u"cancelled"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(AttemptClass attemptClass)
{
    switch (attemptClass) {
    case AttemptClass::Delivered:
        return QCoreApplication::translate("AttemptClass", "Delivered");
    case AttemptClass::Throttled:
        return QCoreApplication::translate("AttemptClass", "Throttled");
    case AttemptClass::Failed:
        return QCoreApplication::translate("AttemptClass", "Failed");
    case AttemptClass::Cancelled:
        return QCoreApplication::translate("AttemptClass", "Cancelled");
    }
    Q_UNREACHABLE();
}

bool matchesEventType(QStringView filter, QStringView eventType)
{
    if (filter.endsWith(u".*"))
        return eventType.startsWith(filter.chopped(1), Qt::CaseInsensitive);
    return eventType.compare(filter, Qt::CaseInsensitive) == 0;
}

bool matchesId(QStringView filter, QStringView id)
{
    return id.endsWith(filter, Qt::CaseInsensitive);
}

namespace {

bool containsText(const HistoryFilter &filter, const Attempt &attempt)
{
    const auto has = [&filter](const QString &text) {
        return text.contains(filter.text, Qt::CaseInsensitive);
    };
    const std::optional<int> &status = attempt.outcome.status;
    return has(attempt.request.eventType) || has(QString::fromUtf8(attempt.request.eventId.text)) ||
           has(QString::fromUtf8(attempt.request.deliveryId.text)) || has(loggedUrl(attempt.url)) ||
           (status && has(QString::number(*status))) || has(attempt.reason);
}

bool statusMatches(const StatusRanges &ranges, const std::optional<int> &status)
{
    return status && std::any_of(ranges.begin(), ranges.end(), [&status](const StatusRange &range) {
               return *status >= range.first && *status <= range.last;
           });
}

} // namespace

bool matches(const HistoryFilter &filter, const Attempt &attempt)
{
    const AttemptOutcome &outcome = attempt.outcome;
    if (!filter.run.text.isEmpty() && attempt.run != filter.run)
        return false;
    if (!filter.eventType.isEmpty() && !matchesEventType(filter.eventType, attempt.request.eventType))
        return false;
    if (!filter.statuses.isEmpty() && !statusMatches(filter.statuses, outcome.status))
        return false;
    if (!filter.classes.isEmpty() && !filter.classes.contains(attemptClassOf(outcome)))
        return false;
    if (filter.marks && !(filter.marks & attempt.marks))
        return false;
    if (filter.errorClass && idOf(outcome.errorClass) != *filter.errorClass)
        return false;
    if ((filter.from && outcome.sentAt < *filter.from) || (filter.to && outcome.sentAt >= *filter.to))
        return false;
    if (!filter.id.isEmpty() && !matchesId(filter.id, QString::fromUtf8(attempt.request.eventId.text)) &&
        !matchesId(filter.id, QString::fromUtf8(attempt.request.deliveryId.text)))
        return false;
    return filter.text.isEmpty() || containsText(filter, attempt);
}

} // namespace hookbench
