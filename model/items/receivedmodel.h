#pragma once

#include "model/receiver/receiver.h"

#include <QtCore/QAbstractListModel>

namespace hookbench {

/// What the built-in receiver saw, newest last.
class ReceivedModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceivedModel)

public:
    enum Role : int {
        VerifiedRole = Qt::UserRole, ///< bool
        EffectRole,                  ///< Effect as int
        ReasonRole,                  ///< QString: sentences about it; empty where there is nothing to say
        WhenRole,                    ///< QString: number, time of day and short event id
        DeliveryIdRole,              ///< QByteArray
        OutOfOrderRole,              ///< bool
        StatusRole                   ///< int; 0: no answer was sent
    };

    explicit ReceivedModel(QObject *parent = nullptr);
    ~ReceivedModel() override;

    void append(const ReceivedRequest &request);
    void clear();
    [[nodiscard]] const ReceivedRequest &request(int row) const { return m_requests.at(row); }
    /// The row of the newest request of that delivery; -1 without one.
    [[nodiscard]] int rowOf(QByteArrayView deliveryId) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ReceivedRequest> m_requests;
};

} // namespace hookbench
