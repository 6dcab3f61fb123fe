#include "model/receiver/receiverserver.h"

#include <QtNetwork/QSslSocket>

namespace hookbench {

ReceiverServer::ReceiverServer(std::optional<QSslConfiguration> tls)
    : m_tls(std::move(tls))
{
}

ReceiverServer::~ReceiverServer() = default;

void ReceiverServer::incomingConnection(qintptr handle)
{
    if (!m_tls) {
        QTcpServer::incomingConnection(handle);
        return;
    }
    auto *socket = new QSslSocket(this);
    socket->setSslConfiguration(*m_tls);
    if (!socket->setSocketDescriptor(handle)) {
        delete socket;
        return;
    }
    addPendingConnection(socket);
    socket->startServerEncryption();
}

} // namespace hookbench
