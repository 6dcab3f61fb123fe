#pragma once

#include "model/receiver/receiver.h"

#include <QtCore/QThread>

#include <mutex>

namespace hookbench {

/// A receiver on a thread of its own, as the program has it, and the requests it announced.
class ReceiverRig final
{
    Q_DISABLE_COPY_MOVE(ReceiverRig)

public:
    explicit ReceiverRig(const Clock &clock, const ReceiverLimits &limits = {});
    ~ReceiverRig();

    /// Empty when the receiver failed; failure() then says why.
    QUrl start(const ReceiverSettings &settings);
    void stop();
    void reconfigure(const ReceiverSettings &settings);
    void forgetEvents();

    [[nodiscard]] quint16 port() const { return quint16(m_address.port(0)); }
    [[nodiscard]] QUrl address() const { return m_address; }
    /// PEM, announced with the last certificate.
    [[nodiscard]] QByteArray authority() const { return m_authority; }
    [[nodiscard]] bool portWasTaken() const { return m_portWasTaken; }
    [[nodiscard]] QString failure() const { return m_failure; }
    /// A request is in the list before its answer is on the wire.
    [[nodiscard]] QList<ReceivedRequest> requests() const;
    [[nodiscard]] ReceivedRequest last() const;

private:
    /// Runs on the receiver's thread and waits for it.
    void call(const std::function<void()> &function);

    QThread m_thread;
    Receiver *m_receiver;
    QUrl m_address;
    QByteArray m_authority;
    QString m_failure;
    bool m_portWasTaken = false;
    mutable std::mutex m_mutex;
    QList<ReceivedRequest> m_requests; ///< guarded by m_mutex
};

/// Settings on any free port with this secret.
[[nodiscard]] ReceiverSettings settingsWith(QByteArrayView secret);

} // namespace hookbench
