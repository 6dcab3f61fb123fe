#include "model/items/simulationmodel.h"

#include "model/delivery/durationtext.h"
#include "model/delivery/waittext.h"
#include "model/items/historycells.h"
#include "model/items/texts.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

Instant endOf(const Attempt &attempt)
{
    return attempt.scheduledAt +
           std::chrono::duration_cast<std::chrono::milliseconds>(attempt.outcome.timings.total);
}

/// Schedules last for days: the day belongs to the time.
QString clockText(Instant instant)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
    return QLocale().toString(time, u"d MMM HH:mm:ss"_s);
}

} // namespace

SimulationModel::SimulationModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

SimulationModel::~SimulationModel() = default;

void SimulationModel::setDeliveries(const QList<Delivery> &deliveries)
{
    beginResetModel();
    m_rows.clear();
    for (const Delivery &delivery : deliveries) {
        const Attempt *before = nullptr;
        for (const Attempt &attempt : delivery.attempts) {
            m_rows.append({attempt, before && before->next ? waitText(*before->next) : QString()});
            before = &attempt;
        }
    }
    endResetModel();
}

int SimulationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SimulationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SimulationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    if (role == IconIdRole)
        return column == StatusColumn ? statusIconId(attemptClassOf(row.attempt.outcome)) : QString();
    if (role == Qt::TextAlignmentRole && column == NumberColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && column == EventIdColumn)
        return QString::fromLatin1(row.attempt.request.eventId.text);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case EventIdColumn:
        return shortIdText(row.attempt.request.eventId.text);
    case NumberColumn:
        return QLocale().toString(row.attempt.number);
    case TimeColumn:
        return clockText(row.attempt.scheduledAt);
    case WaitColumn:
        return row.wait;
    case StatusColumn:
        return resultText(row.attempt.outcome.status, row.attempt.outcome.errorClass);
    case DecisionColumn:
        return titleOf(row.attempt.decision);
    case ReasonColumn:
        return row.attempt.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SimulationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case EventIdColumn:
        return tr("Event id");
    case NumberColumn:
        return tr("#");
    case TimeColumn:
        return tr("Time (UTC)");
    case WaitColumn:
        return tr("Wait before it");
    case StatusColumn:
        return tr("Status");
    case DecisionColumn:
        return tr("Decision");
    case ReasonColumn:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

QString endStateText(const QList<Delivery> &deliveries)
{
    if (deliveries.isEmpty())
        return {};
    if (deliveries.size() == 1 && !deliveries.constFirst().attempts.isEmpty()) {
        const QList<Attempt> &attempts = deliveries.constFirst().attempts;
        const QString last = QLocale().toString(attempts.constLast().number);
        const QString span = hoursText(endOf(attempts.constLast()) - attempts.constFirst().scheduledAt);
        switch (deliveries.constFirst().outcome) {
        case Decision::Delivered:
            return SimulationModel::tr("Delivered by attempt %1, %2 after the first began.").arg(last, span);
        case Decision::Disabled:
            return SimulationModel::tr("Attempt %1 disables the receiver, %2 after the first began.")
                .arg(last, span);
        case Decision::Exhausted:
            return SimulationModel::tr("Given up after attempt %1, %2 after the first began.")
                .arg(last, span);
        case Decision::Retry:
        case Decision::Cancelled:
            break;
        }
    }
    qsizetype attempts = 0;
    const auto count = [&deliveries](Decision outcome) {
        return QLocale().toString(
            qint64(std::count_if(deliveries.begin(), deliveries.end(),
                                 [outcome](const Delivery &each) { return each.outcome == outcome; })));
    };
    for (const Delivery &each : deliveries)
        attempts += each.attempts.size();
    //: %1 and the following are numbers of deliveries
    const QString text =
        attempts == 1 ? SimulationModel::tr(
                            "1 attempt. Deliveries: %1 delivered, %2 given up, %3 disabled, %4 cancelled.")
                      //: never 1 attempt; %1 and the following are numbers of deliveries
                      : SimulationModel::tr(
                            "%Ln attempts. Deliveries: %1 delivered, %2 given up, %3 disabled, %4 cancelled.",
                            nullptr, int(attempts));
    return text.arg(count(Decision::Delivered), count(Decision::Exhausted), count(Decision::Disabled),
                    count(Decision::Cancelled));
}

} // namespace hookbench
