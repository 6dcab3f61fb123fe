#pragma once

#include "model/delivery/deliveryplan.h"

#include <QtCore/QAbstractTableModel>

namespace hookbench {

/// The deliveries of a plan in its order, before anything is sent.
class PlanModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanModel)

public:
    enum Column : int {
        NumberColumn,
        EventTypeColumn,
        EventIdColumn,
        OccurredColumn,
        StartColumn,
        MarksColumn,
        NoteColumn,
        ColumnCount
    };

    explicit PlanModel(QObject *parent = nullptr);
    ~PlanModel() override;

    void setPlan(const DeliveryPlan &plan);
    [[nodiscard]] const DeliveryPlan &plan() const { return m_plan; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(int row, Column column) const;
    [[nodiscard]] QString startText(const PlannedDelivery &delivery) const;

    DeliveryPlan m_plan;
};

} // namespace hookbench
