#include "model/items/receivedmodel.h"

#include "model/items/texts.h"

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(const ReceivedRequest &request)
{
    QStringList sentences;
    if (!request.reason.isEmpty())
        sentences.append(request.reason);
    if (request.laterRequest)
        //: %1 is the number of a request, %2 a short event id
        sentences.append(
            ReceivedModel::tr("Out of order: request %1 brought the later event %2 before.")
                .arg(QString::number(*request.laterRequest), shortIdText(request.laterEvent.text)));
    // Where the script kept it from taking effect, the reason says so.
    if (!request.scripted.isEmpty() && request.effect != Effect::None)
        //: %1 is an answer of a script: 202, half 200
        sentences.append(ReceivedModel::tr("Answered %1 by script.").arg(request.scripted));
    return sentences.join(u' ');
}

} // namespace

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
                 data(index, WhenRole).toString(), reasonOf(request))
            .trimmed();
    case VerifiedRole:
        return request.verified;
    case EffectRole:
        return int(request.effect);
    case ReasonRole:
        return reasonOf(request);
    case WhenRole:
        return u"#%1 %2 %3"_s
            .arg(QString::number(request.number), timeOfDayText(request.receivedAt),
                 shortIdText(request.eventId.text))
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
