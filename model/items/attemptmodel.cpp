#include "model/items/attemptmodel.h"

#include "model/items/texts.h"

#include <algorithm>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

QString statusText(const Attempt &attempt)
{
    if (attempt.outcome.errorClass != ErrorClass::None)
        return titleOf(attempt.outcome.errorClass);
    return attempt.outcome.status ? QString::number(*attempt.outcome.status) : QString();
}

/// Answers in their numeric order, failures without a whole answer after them.
int statusSortKey(const Attempt &attempt)
{
    if (attempt.outcome.errorClass != ErrorClass::None)
        return 1000 + int(attempt.outcome.errorClass);
    return attempt.outcome.status.value_or(0);
}

QString statusIconId(const Attempt &attempt)
{
    if (attempt.outcome.errorClass == ErrorClass::Cancelled)
        return u"attempt-cancelled"_s;
    const int status = attempt.outcome.status.value_or(0);
    if (attempt.outcome.errorClass != ErrorClass::None)
        return u"attempt-failed"_s;
    if (status >= 200 && status <= 299)
        return u"attempt-ok"_s;
    return status == 429 || status == 503 ? u"attempt-throttled"_s : u"attempt-failed"_s;
}

QVariant displayData(const Attempt &attempt, AttemptModel::Column column)
{
    switch (column) {
    case AttemptModel::SentColumn:
        return timeOfDayText(attempt.outcome.sentAt);
    case AttemptModel::EventTypeColumn:
        return attempt.request.eventType;
    case AttemptModel::EventIdColumn:
        return shortIdText(attempt.request.eventId.text);
    case AttemptModel::NumberColumn:
        return attempt.number;
    case AttemptModel::StatusColumn:
        return statusText(attempt);
    case AttemptModel::TimeColumn:
        return durationText(attempt.outcome.timings.total);
    case AttemptModel::DecisionColumn:
        return titleOf(attempt.decision);
    case AttemptModel::ColumnCount:
        break;
    }
    return {};
}

QVariant sortData(const Attempt &attempt, AttemptModel::Column column)
{
    switch (column) {
    case AttemptModel::SentColumn:
        return qint64(attempt.outcome.sentAt.time_since_epoch().count());
    case AttemptModel::EventIdColumn:
        return QString::fromUtf8(attempt.request.eventId.text);
    case AttemptModel::StatusColumn:
        return statusSortKey(attempt);
    case AttemptModel::TimeColumn:
        return qint64(attempt.outcome.timings.total.count());
    case AttemptModel::DecisionColumn:
        return int(attempt.decision);
    case AttemptModel::EventTypeColumn:
    case AttemptModel::NumberColumn:
    case AttemptModel::ColumnCount:
        break;
    }
    return displayData(attempt, column);
}

} // namespace

AttemptModel::AttemptModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

AttemptModel::~AttemptModel() = default;

void AttemptModel::append(const Attempt &attempt)
{
    const Key key{attempt.request.deliveryId, attempt.number};
    if (m_known.contains(key))
        return;
    const auto place = std::upper_bound(
        m_attempts.cbegin(), m_attempts.cend(), attempt,
        [](const Attempt &one, const Attempt &other) { return one.outcome.sentAt < other.outcome.sentAt; });
    const int row = int(place - m_attempts.cbegin());
    beginInsertRows({}, row, row);
    m_attempts.insert(row, attempt);
    m_known.insert(key);
    endInsertRows();
    announceDuplicates(row + 1);
}

void AttemptModel::append(const QList<Attempt> &attempts)
{
    const auto sentBefore = [](const Attempt &one, const Attempt &other) {
        return one.outcome.sentAt < other.outcome.sentAt;
    };
    QList<Attempt> fresh;
    for (const Attempt &attempt : attempts)
        if (!m_known.contains({attempt.request.deliveryId, attempt.number}))
            fresh.append(attempt);
    std::stable_sort(fresh.begin(), fresh.end(), sentBefore);
    // Those that overlap with what is there find their places one by one.
    while (!fresh.isEmpty() && !m_attempts.isEmpty() &&
           sentBefore(fresh.constFirst(), m_attempts.constLast()))
        append(fresh.takeFirst());
    if (fresh.isEmpty())
        return;
    const int row = int(m_attempts.size());
    beginInsertRows({}, row, row + int(fresh.size()) - 1);
    for (const Attempt &attempt : std::as_const(fresh))
        m_known.insert({attempt.request.deliveryId, attempt.number});
    m_attempts.append(fresh);
    endInsertRows();
}

void AttemptModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    const Attempt removed = m_attempts.takeAt(row);
    m_known.remove({removed.request.deliveryId, removed.number});
    endRemoveRows();
    announceDuplicates(row);
}

void AttemptModel::clear()
{
    if (m_attempts.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_attempts.size()) - 1);
    m_attempts.clear();
    m_known.clear();
    endRemoveRows();
}

/// Whether the event had reached the same receiver before; a retry is no duplicate.
bool AttemptModel::isDuplicate(int row) const
{
    const Attempt &attempt = m_attempts.at(row);
    return attempt.number == 1 &&
           std::any_of(m_attempts.begin(), m_attempts.begin() + row, [&attempt](const Attempt &earlier) {
               return earlier.request.eventId == attempt.request.eventId && earlier.url == attempt.url &&
                      earlier.outcome.connected;
           });
}

/// What stands above a row decides whether it is a duplicate.
void AttemptModel::announceDuplicates(int from)
{
    if (from < rowCount())
        emit dataChanged(index(from, EventIdColumn), index(rowCount() - 1, EventIdColumn),
                         {IconIdRole, Qt::AccessibleTextRole});
}

int AttemptModel::rowOf(QByteArrayView deliveryId) const
{
    if (deliveryId.isEmpty())
        return -1;
    for (qsizetype row = m_attempts.size() - 1; row >= 0; --row)
        if (m_attempts.at(row).request.deliveryId.text == deliveryId)
            return int(row);
    return -1;
}

int AttemptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attempts.size());
}

int AttemptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttemptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Attempt &attempt = m_attempts.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayData(attempt, column);
    case Qt::ToolTipRole:
        if (column == SentColumn)
            return QString::fromLatin1(isoMilliseconds(attempt.outcome.sentAt));
        return column == EventIdColumn ? QString::fromUtf8(attempt.request.eventId.text) : QVariant();
    case Qt::AccessibleTextRole:
        if (column != EventIdColumn)
            return displayData(attempt, column).toString();
        //: %1 an event id
        return (isDuplicate(index.row()) ? tr("%1, sent before") : u"%1"_s)
            .arg(QString::fromUtf8(attempt.request.eventId.text));
    case Qt::TextAlignmentRole:
        if (column == NumberColumn || column == TimeColumn)
            return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    case SortRole:
        return sortData(attempt, column);
    case IconIdRole:
        if (column == EventIdColumn && isDuplicate(index.row()))
            return u"duplicate"_s;
        return column == StatusColumn ? statusIconId(attempt) : QString();
    case DeliveryIdRole:
        return attempt.request.deliveryId.text;
    default:
        return {};
    }
}

QVariant AttemptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole) {
        if (column == NumberColumn || column == TimeColumn)
            return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool whole = role == Qt::ToolTipRole;
    switch (column) {
    case SentColumn:
        return whole ? tr("When the attempt was sent, in UTC") : tr("Sent");
    case EventTypeColumn:
        return whole ? tr("The event type") : tr("Event");
    case EventIdColumn:
        return whole ? tr("The event id; the same for every delivery of one event") : tr("Event Id");
    case NumberColumn:
        return whole ? tr("The number of the attempt within its delivery") : tr("#");
    case StatusColumn:
        return whole ? tr("The status of the answer, or what failed") : tr("Status");
    case TimeColumn:
        return whole ? tr("How long the whole exchange took") : tr("Time");
    case DecisionColumn:
        return whole ? tr("What follows from the attempt") : tr("Decision");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace hookbench
