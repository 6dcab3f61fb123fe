#pragma once

#include "model/delivery/delivery.h"

#include <QtCore/QAbstractTableModel>

namespace hookbench {

/// The attempts of this session, newest last, each exactly once.
class AttemptModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AttemptModel)

public:
    enum Column : int {
        SentColumn,
        EventTypeColumn,
        EventIdColumn,
        NumberColumn,
        StatusColumn,
        TimeColumn,
        DecisionColumn,
        ColumnCount
    };
    enum Role : int {
        SortRole = Qt::UserRole,
        IconIdRole,    ///< QString: attempt-ok, attempt-failed, attempt-throttled; empty elsewhere
        DeliveryIdRole ///< QByteArray: what a selection is kept by
    };

    explicit AttemptModel(QObject *parent = nullptr);
    ~AttemptModel() override;

    void append(const Attempt &attempt);
    void clear();
    [[nodiscard]] const Attempt &attempt(int row) const { return m_attempts.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Attempt> m_attempts;
};

} // namespace hookbench
