#pragma once

#include "model/history/historystore.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QSet>

namespace hookbench {

/// The attempts of the delivery log under a filter, newest first. Knows where each row stands without having
/// it: rows come in pages when somebody looks at them, and are forgotten again. New attempts join at the top
/// when the filter lets them through.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Column : int {
        SentColumn,
        EventTypeColumn,
        EventIdColumn,
        NumberColumn,
        StatusColumn,
        TimeColumn,
        DecisionColumn,
        NextColumn,
        MarksColumn,
        ColumnCount
    };
    enum Role : int {
        SortRole = Qt::UserRole,
        IconIdRole,     ///< QString: attempt-ok, -failed, -throttled or -cancelled by status; duplicate
        DeliveryIdRole, ///< QByteArray
        IdRole,         ///< qint64: what a selection is kept by; 0 while the row is on its way
        MarkIdsRole,    ///< QStringList: of the delivery's marks
        MarkTitlesRole  ///< QStringList: their translated names, in the same order
    };

    /// `store` must outlive the model.
    explicit HistoryModel(HistoryStore &store, QObject *parent = nullptr);
    ~HistoryModel() override;

    /// The rows change when the log has answered; loadingChanged(false) then says so.
    void setFilter(const HistoryFilter &filter);
    [[nodiscard]] const HistoryFilter &filter() const { return m_filter; }
    [[nodiscard]] bool isLoading() const { return m_isLoading; }

    /// Nothing while the row is on its way; asks for it then.
    [[nodiscard]] std::optional<HistoryRow> row(int row) const;
    /// Where the attempt stands; -1 when it is not among the rows that are here.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// Asks for the rows around that attempt when they are not here; rowOf() may know it after dataChanged().
    void fetch(qint64 id);
    /// An attempt that the log could not hold and that this model alone knows; its ids are negative.
    [[nodiscard]] std::optional<Attempt> lostAttempt(qint64 id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void loadingChanged(bool loading);
    /// The log could not be read: a translated sentence.
    void failed(const QString &reason);

private:
    void reload();
    void takeIndex(const Result<HistoryStore::Index> &index);
    void takePage(int page, const Result<QList<HistoryRow>> &rows);
    void takeStored(const QList<HistoryRow> &rows, const QList<Attempt> &attempts);
    void takeLost(const QList<Attempt> &attempts);
    void addOnTop(const QList<HistoryRow> &rows);
    void request(int page) const;
    [[nodiscard]] int pageOf(qint64 id) const;
    [[nodiscard]] const HistoryRow *find(int row) const;
    [[nodiscard]] QVariant rowData(const HistoryRow &row, Column column, int role) const;

    HistoryStore &m_store;
    HistoryFilter m_filter;
    HistoryStore::Index m_index;
    QList<HistoryRow> m_live;    ///< stored since the index was made, newest last
    QList<HistoryRow> m_arrived; ///< stored while the next index is on its way, newest last
    mutable QHash<int, QList<HistoryRow>> m_pages;
    mutable QList<int> m_recent; ///< pages in the order they were looked at
    mutable QSet<int> m_requested;
    QHash<qint64, Attempt> m_lost;
    quint64 m_generation = 0; ///< answers to earlier questions are not looked at
    bool m_isLoading = false;
};

} // namespace hookbench
