#pragma once

#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QTcpServer>

#include <optional>

namespace hookbench {

/// Listens for the receiver, with TLS or without. A TLS connection is handed over before its handshake, so
/// that it is counted and timed from its first byte; QSslServer of Qt 6.4 keeps those to itself, for as long
/// as they like.
class ReceiverServer final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiverServer)

public:
    explicit ReceiverServer(std::optional<QSslConfiguration> tls = std::nullopt);
    ~ReceiverServer() override;

protected:
    void incomingConnection(qintptr handle) override;

private:
    std::optional<QSslConfiguration> m_tls;
};

} // namespace hookbench
