#include "model/items/timelinemodel.h"

#include "model/delivery/durationtext.h"
#include "model/items/texts.h"

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

bool isCutAt(const TimelineLane &lane, const TimelineEntry &entry)
{
    return lane.isCut() && entry.number == lane.entries.constLast().number;
}

QString waitText(const std::optional<NextAttempt> &next)
{
    return next ? durationText(next->wait()) : QString();
}

} // namespace

TimelineModel::TimelineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::setTimeline(const Timeline &timeline)
{
    beginResetModel();
    m_timeline = timeline;
    m_rows.clear();
    for (qsizetype lane = 0; lane < timeline.lanes().size(); ++lane)
        for (qsizetype entry = 0; entry < timeline.lanes().at(lane).entries.size(); ++entry)
            m_rows.append({lane, entry});
    endResetModel();
}

int TimelineModel::rowOf(Timeline::Place place) const
{
    return int(m_rows.indexOf(place));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimelineModel::textOf(Timeline::Place place, Column column) const
{
    const TimelineLane &lane = m_timeline.lanes().at(place.lane);
    const TimelineEntry &entry = m_timeline.entry(place);
    switch (column) {
    case EventColumn:
        return lane.eventType + u" "_s + shortIdText(lane.eventId.text);
    case CopyColumn:
        return QString::number(lane.copy);
    case NumberColumn:
        return QString::number(entry.number);
    case TimeColumn:
        return timeOfDayText(entry.at);
    case OffsetColumn:
        return durationText(entry.at - m_timeline.begin());
    case ResultColumn:
        return resultText(entry.status, entry.errorClass);
    case DecisionColumn:
        return isCutAt(lane, entry) ? cutText(lane) : titleOf(entry.decision);
    case WaitColumn:
        return waitText(lane.nextAfter(entry));
    case MarksColumn:
        return marksText(lane);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Timeline::Place place = m_rows.at(index.row());
    if (role == IdRole)
        return m_timeline.entry(place).id;
    return role == Qt::DisplayRole ? textOf(place, Column(index.column())) : QVariant();
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case EventColumn:
        return tr("Event");
    case CopyColumn:
        return tr("Copy");
    case NumberColumn:
        return tr("Attempt");
    case TimeColumn:
        return tr("Time (UTC)");
    case OffsetColumn:
        return tr("After");
    case ResultColumn:
        return tr("Result");
    case DecisionColumn:
        return tr("Decision");
    case WaitColumn:
        return tr("Wait");
    case MarksColumn:
        return tr("Marks");
    case ColumnCount:
        break;
    }
    return {};
}

QString marksText(const TimelineLane &lane)
{
    return titlesOf(lane.marks, lane.tampering).join(u", "_s);
}

QString cutText(const TimelineLane &lane)
{
    if (!lane.isCut())
        return {};
    const TimelineEntry &last = lane.entries.constLast();
    const QString number = QString::number(last.number);
    if (!lane.isCancelled())
        return TimelineModel::tr("Disabled after attempt %1").arg(number);
    return last.errorClass == ErrorClass::Cancelled
               ? TimelineModel::tr("Cancelled during attempt %1").arg(number)
               : TimelineModel::tr("Cancelled after attempt %1").arg(number);
}

QString describe(const TimelineLane &lane, const TimelineEntry &entry, Instant begin)
{
    QStringList lines{
        lane.eventType + u" "_s + QString::fromUtf8(lane.eventId.text),
        //: %1 a number, %2 a status or kind of failure, %3 the decision
        TimelineModel::tr("Attempt %1: %2, %3")
            .arg(QString::number(entry.number), resultText(entry.status, entry.errorClass),
                 titleOf(entry.decision)),
        //: %1 a time of day, %2 a span of time since the run began, %3 how long the attempt took
        TimelineModel::tr("At %1 UTC, %2 after the begin, took %3")
            .arg(timeOfDayText(entry.at), durationText(entry.at - begin), elapsedText(entry.duration))};
    if (const std::optional<NextAttempt> next = lane.nextAfter(entry))
        //: spans of time
        lines += TimelineModel::tr("Next attempt after %1 (with jitter between %2 and %3)")
                     .arg(durationText(next->wait()), durationText(next->earliest - next->from),
                          durationText(next->latest - next->from));
    if (isCutAt(lane, entry))
        lines += cutText(lane);
    if (lane.marks)
        lines += marksText(lane);
    return lines.join(u'\n');
}

} // namespace hookbench
