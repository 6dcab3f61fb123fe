#include "model/items/historycells.h"

#include "model/delivery/durationtext.h"
#include "model/items/texts.h"

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

/// +5 s: the wait that was decided.
QString nextText(const HistoryRow &row)
{
    return row.next ? QString(u'+' + durationText(row.next->wait())) : QString();
}

} // namespace

QString statusIconId(AttemptClass attemptClass)
{
    switch (attemptClass) {
    case AttemptClass::Delivered:
        return u"attempt-ok"_s;
    case AttemptClass::Throttled:
        return u"attempt-throttled"_s;
    case AttemptClass::Failed:
        return u"attempt-failed"_s;
    case AttemptClass::Cancelled:
        return u"attempt-cancelled"_s;
    }
    Q_UNREACHABLE();
}

QVariant displayData(const HistoryRow &row, HistoryModel::Column column)
{
    switch (column) {
    case HistoryModel::SentColumn:
        return timeOfDayText(row.sentAt);
    case HistoryModel::EventTypeColumn:
        return row.eventType;
    case HistoryModel::EventIdColumn:
        return shortIdText(row.eventId.text);
    case HistoryModel::NumberColumn:
        return row.number;
    case HistoryModel::StatusColumn:
        return resultText(row.status, row.errorClass);
    case HistoryModel::TimeColumn:
        return elapsedText(row.duration);
    case HistoryModel::DecisionColumn:
        return titleOf(row.decision);
    case HistoryModel::NextColumn:
        return nextText(row);
    case HistoryModel::MarksColumn:
        return titlesOf(row.marks, row.tampering).join(u", "_s);
    case HistoryModel::ColumnCount:
        break;
    }
    return {};
}

QVariant sortData(const HistoryRow &row, HistoryModel::Column column)
{
    switch (column) {
    case HistoryModel::SentColumn:
        return qint64(row.sentAt.time_since_epoch().count());
    case HistoryModel::EventIdColumn:
        return QString::fromUtf8(row.eventId.text);
    case HistoryModel::StatusColumn:
        return row.errorClass != ErrorClass::None ? 1000 + int(row.errorClass) : row.status.value_or(0);
    case HistoryModel::TimeColumn:
        return qint64(row.duration.count());
    case HistoryModel::DecisionColumn:
        return int(row.decision);
    case HistoryModel::NextColumn:
        return row.next ? qint64(row.next->at.time_since_epoch().count()) : qint64(0);
    case HistoryModel::EventTypeColumn:
    case HistoryModel::NumberColumn:
    case HistoryModel::MarksColumn:
    case HistoryModel::ColumnCount:
        break;
    }
    return displayData(row, column);
}

QVariant alignmentOf(HistoryModel::Column column)
{
    if (column == HistoryModel::NumberColumn || column == HistoryModel::TimeColumn)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
}

} // namespace hookbench
