#include "model/items/planmodel.h"

#include "model/delivery/durationtext.h"
#include "model/items/texts.h"

#include <QtCore/QLocale>

namespace hookbench {

using namespace Qt::StringLiterals;

PlanModel::PlanModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

PlanModel::~PlanModel() = default;

void PlanModel::setPlan(const DeliveryPlan &plan)
{
    if (plan == m_plan)
        return;
    beginResetModel();
    m_plan = plan;
    endResetModel();
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plan.deliveries.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PlanModel::startText(const PlannedDelivery &delivery) const
{
    if (m_plan.released)
        return tr("together");
    const QString other = QLocale().toString(delivery.startsAfter + 1);
    const bool atOnce = delivery.offset.count() == 0;
    switch (delivery.start) {
    case StartRule::AtOffset:
        break;
    case StartRule::AfterFirstAttempt:
        return atOnce ? tr("after the first attempt of %1").arg(other)
                      : tr("%1 after the first attempt of %2").arg(hoursText(delivery.offset), other);
    case StartRule::AfterDelivery:
        return atOnce ? tr("when %1 has ended").arg(other)
                      : tr("%1 after %2 has ended").arg(hoursText(delivery.offset), other);
    }
    if (atOnce)
        return tr("at once");
    //: the start of a delivery after the run's begin: + 5 s
    return tr("+ %1").arg(hoursText(delivery.offset));
}

QString PlanModel::textOf(int row, Column column) const
{
    const PlannedDelivery &delivery = m_plan.deliveries.at(row);
    switch (column) {
    case NumberColumn:
        return QLocale().toString(row + 1);
    case EventTypeColumn:
        return delivery.eventType;
    case EventIdColumn:
        return shortIdText(delivery.eventId.text);
    case OccurredColumn:
        return QString::fromLatin1(isoSeconds(delivery.occurredAt));
    case StartColumn:
        return startText(delivery);
    case MarksColumn:
        return titlesOf(delivery.marks).join(tr(", ", "between marks"));
    case NoteColumn:
        return delivery.note;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return textOf(index.row(), column);
    if (role == Qt::ToolTipRole && column == EventIdColumn)
        return QString::fromLatin1(m_plan.deliveries.at(index.row()).eventId.text);
    if (role == Qt::TextAlignmentRole && column == NumberColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn:
        return tr("#");
    case EventTypeColumn:
        return tr("Event");
    case EventIdColumn:
        return tr("Event id");
    case OccurredColumn:
        return tr("Occurred");
    case StartColumn:
        return tr("Starts");
    case MarksColumn:
        return tr("Marks");
    case NoteColumn:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace hookbench
