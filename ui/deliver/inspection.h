#pragma once

#include "model/delivery/delivery.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <optional>

class QWidget;

namespace hookbench {

class AttemptInspector;
class AttemptsPanel;
class ReceiverPanel;
class RedeliveryDialog;
struct DeliverParts;
struct HistoryRow;

/// Keeps the two lists of the page and its inspector together: an attempt of the log, the request that the
/// built-in receiver got of it, and both in full. Loads the attempt; the newest selection wins.
class Inspection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Inspection)

public:
    struct Views
    {
        AttemptsPanel &attempts;
        ReceiverPanel &received;
        AttemptInspector &inspector;
    };

    /// Connects deliver.copy-curl and deliver.redeliver.
    Inspection(const DeliverParts &parts, const Views &views, QWidget *parent);
    ~Inspection() override;

    /// The selected attempt as soon as it has been loaded.
    [[nodiscard]] const std::optional<Attempt> &attempt() const { return m_attempt; }

signals:
    void redeliveryRequested(const hookbench::DeliveryPlan &plan, const QUrl &url);
    void statusMessage(const QString &text);

private:
    void rememberIds(const QList<HistoryRow> &rows, const QList<Attempt> &attempts);
    void followAttempt();
    void followReceived();
    void followArrivals();
    void load(qint64 id);
    void take(const std::optional<Attempt> &attempt);
    void show(int receivedRow);
    void copyAsCurl();
    void openRedelivery();

    const DeliverParts &m_parts;
    Views m_views;
    QWidget *m_page;
    QHash<QByteArray, qint64> m_byDelivery; ///< of this session, what the receiver can have got
    QHash<size_t, qint64> m_byBytes; ///< hash of what was on the wire, for schemes without delivery ids
    std::optional<Attempt> m_attempt;
    int m_receivedRow = -1;
    quint64 m_generation = 0;
    bool m_following = false; ///< a selection is being carried over to the other list
    QTimer m_arrivals;        ///< a burst arrives faster than anybody looks
    QPointer<RedeliveryDialog> m_redelivery;
};

} // namespace hookbench
