#pragma once

#include "model/delivery/delivery.h"

#include <QtCore/QAbstractTableModel>

namespace hookbench {

/// A simulated run, a row for each attempt, delivery by delivery.
class SimulationModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulationModel)

public:
    enum Column : int {
        EventIdColumn,
        NumberColumn,
        TimeColumn,
        WaitColumn,
        StatusColumn,
        DecisionColumn,
        ReasonColumn,
        ColumnCount
    };
    enum Role : int {
        IconIdRole = Qt::UserRole ///< QString: attempt-ok, -failed or -throttled in the status column
    };

    explicit SimulationModel(QObject *parent = nullptr);
    ~SimulationModel() override;

    void setDeliveries(const QList<Delivery> &deliveries);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Attempt attempt;
        QString wait; ///< before it
    };

    QList<Row> m_rows;
};

/// What a run came to, in a translated sentence.
[[nodiscard]] QString endStateText(const QList<Delivery> &deliveries);

} // namespace hookbench
