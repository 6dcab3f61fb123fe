#pragma once

#include <QtCore/QByteArray>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpSocket>

namespace hookbench {

/// A client that writes exactly what it is told. Waits at most five seconds for anything.
class RawClient final
{
public:
    explicit RawClient(quint16 port, const QHostAddress &address = QHostAddress::LocalHost);

    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void send(const QByteArray &bytes);
    /// Head and Content-Length bytes of body; what there is when the connection ends before.
    [[nodiscard]] QByteArray readAnswer();
    /// The status of the next answer; 0 without one.
    [[nodiscard]] int readStatus();
    /// Whether the other side closes.
    [[nodiscard]] bool waitForClose();
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_unread;
};

} // namespace hookbench
