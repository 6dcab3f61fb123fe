#pragma once

#include "model/receiver/receiver.h"

#include <QtCore/QThread>

namespace hookbench {

/// The built-in receiver on a thread of its own; only values cross.
class ReceiverHost final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiverHost)

public:
    /// `clock` must outlive the host.
    explicit ReceiverHost(const Clock &clock, QObject *parent = nullptr);
    ~ReceiverHost() override;

    void start(const ReceiverSettings &settings);
    void reconfigure(const ReceiverSettings &settings);
    void forgetEvents();

signals:
    void listening(const QUrl &address, bool portWasTaken);
    /// PEM of the authority behind the receiver's certificate; before listening().
    void certificateMade(const QByteArray &authority);
    void failed(const QString &reason);
    void requestReceived(const hookbench::ReceivedRequest &request);

private:
    QThread m_thread;
    Receiver *m_receiver; ///< lives on the thread, and goes with it
};

} // namespace hookbench
