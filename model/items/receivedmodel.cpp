#include "model/items/receivedmodel.h"

#include "model/items/texts.h"

namespace hookbench {

using namespace Qt::StringLiterals;

ReceivedModel::ReceivedModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

ReceivedModel::~ReceivedModel() = default;

void ReceivedModel::append(const ReceivedRequest &request)
{
    const int row = int(m_requests.size());
    beginInsertRows({}, row, row);
    m_requests.append(request);
    endInsertRows();
}

void ReceivedModel::clear()
{
    if (m_requests.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_requests.size()) - 1);
    m_requests.clear();
    endRemoveRows();
}

int ReceivedModel::rowOf(QByteArrayView deliveryId) const
{
    if (deliveryId.isEmpty())
        return -1;
    for (qsizetype row = m_requests.size() - 1; row >= 0; --row)
        if (m_requests.at(row).deliveryId.text == deliveryId)
            return int(row);
    return -1;
}

int ReceivedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

QVariant ReceivedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReceivedRequest &request = m_requests.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(request.effect);
    case Qt::AccessibleTextRole:
        //: %1 verified or not verified, %2 processed, duplicate …, %3 time and event id, %4 the reason
        return tr("%1, %2, %3. %4")
            .arg(request.verified ? tr("verified") : tr("not verified"), titleOf(request.effect),
                 data(index, WhenRole).toString(), request.reason)
            .trimmed();
    case VerifiedRole:
        return request.verified;
    case EffectRole:
        return int(request.effect);
    case ReasonRole:
        return request.reason;
    case WhenRole:
        return QString(timeOfDayText(request.receivedAt) + u' ' + shortIdText(request.eventId.text))
            .trimmed();
    case DeliveryIdRole:
        return request.deliveryId.text;
    case OutOfOrderRole:
        return request.outOfOrder;
    case StatusRole:
        return request.status;
    default:
        return {};
    }
}

} // namespace hookbench
