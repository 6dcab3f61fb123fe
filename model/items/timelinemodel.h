#pragma once

#include "model/items/timeline.h"

#include <QtCore/QAbstractTableModel>

namespace hookbench {

/// The timeline as a table, a row for each attempt in the order of the lanes: what a screen reader reads.
class TimelineModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineModel)

public:
    enum Column : int {
        EventColumn,
        CopyColumn,
        NumberColumn,
        TimeColumn,
        OffsetColumn,
        ResultColumn,
        DecisionColumn,
        WaitColumn,
        MarksColumn,
        ColumnCount
    };
    enum Role : int {
        IdRole = Qt::UserRole ///< qint64: the attempt's id in the log
    };

    explicit TimelineModel(QObject *parent = nullptr);
    ~TimelineModel() override;

    void setTimeline(const Timeline &timeline);
    [[nodiscard]] int rowOf(Timeline::Place place) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(Timeline::Place place, Column column) const;

    Timeline m_timeline;
    QList<Timeline::Place> m_rows;
};

/// What is special about the delivery, an attack probe by its name: `Attack probe: No signature`.
[[nodiscard]] QString marksText(const TimelineLane &lane);
/// How the run ended a delivery before its own end: `Cancelled after attempt 1`; empty for one that it did
/// not.
[[nodiscard]] QString cutText(const TimelineLane &lane);
/// The whole entry in words, a line each; plain text.
[[nodiscard]] QString describe(const TimelineLane &lane, const TimelineEntry &entry, Instant begin);

} // namespace hookbench
