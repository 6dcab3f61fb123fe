#pragma once

#include "model/delivery/delivery.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>

#include <utility>

namespace hookbench {

/// The attempts of this session in the order they were sent, newest last, each exactly once.
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
        IconIdRole,    ///< QString: attempt-ok, -failed, -throttled or -cancelled by status; empty elsewhere
        DeliveryIdRole ///< QByteArray: what a selection is kept by
    };

    explicit AttemptModel(QObject *parent = nullptr);
    ~AttemptModel() override;

    /// Adds an attempt where its time puts it; one that is there already stays as it is.
    void append(const Attempt &attempt);
    /// Many at once; as quick as one when they are the newest.
    void append(const QList<Attempt> &attempts);
    void remove(int row);
    void clear();
    [[nodiscard]] const Attempt &attempt(int row) const { return m_attempts.at(row); }
    [[nodiscard]] const QList<Attempt> &attempts() const { return m_attempts; }
    /// The row of that delivery's newest attempt; -1 without one.
    [[nodiscard]] int rowOf(QByteArrayView deliveryId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isDuplicate(int row) const;
    void announceDuplicates(int from);

    using Key = std::pair<DeliveryId, int>; ///< delivery and number

    QList<Attempt> m_attempts;
    QSet<Key> m_known;
};

} // namespace hookbench
