#include "tests/support/hostileserver.h"

#include <QtCore/QTimer>
#include <QtNetwork/QSslSocket>

#include <sys/socket.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

// The length of the request at the front of the bytes; 0 while it is not whole.
qsizetype requestLength(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const qsizetype field = bytes.first(head).toLower().indexOf("\r\ncontent-length:");
    qsizetype body = 0;
    if (field >= 0) {
        const qsizetype value = field + 17;
        body = bytes.sliced(value, bytes.indexOf('\r', value) - value).trimmed().toLongLong();
    }
    const qsizetype whole = head + 4 + body;
    return bytes.size() >= whole ? whole : 0;
}

void closeSending(QTcpSocket &socket)
{
    if (qobject_cast<QSslSocket *>(&socket) != nullptr) {
        socket.disconnectFromHost();
        return;
    }
    const auto shut = [&socket] {
        if (socket.bytesToWrite() == 0)
            ::shutdown(int(socket.socketDescriptor()), SHUT_WR);
    };
    socket.flush();
    shut();
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, shut);
}

} // namespace

HostileServer::HostileServer(Act onRequest, Reading reading, std::unique_ptr<QTcpServer> server)
    : m_onRequest(std::move(onRequest))
    , m_reading(reading)
    , m_server(std::move(server))
{
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                     [this] { takeConnections(); });
    m_thread.start();
}

HostileServer::~HostileServer()
{
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void HostileServer::setOnConnect(Act onConnect)
{
    m_onConnect = std::move(onConnect);
}

void HostileServer::setOnHead(Act onHead)
{
    m_onHead = std::move(onHead);
}

void HostileServer::startReading()
{
    QMetaObject::invokeMethod(
        m_server.get(),
        [this] {
            m_reading = Reading::Reads;
            qsizetype connection = 0;
            for (QTcpSocket *socket : std::exchange(m_unwatched, {})) {
                socket->setReadBufferSize(0);
                watch(*socket, connection++);
            }
        },
        Qt::BlockingQueuedConnection);
}

QUrl HostileServer::url(const QString &scheme) const
{
    return QUrl(u"%1://127.0.0.1:%2/hook"_s.arg(scheme).arg(m_port));
}

QList<QByteArray> HostileServer::received() const
{
    const std::lock_guard lock(m_mutex);
    return m_received;
}

qsizetype HostileServer::connections() const
{
    return received().size();
}

int HostileServer::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

int HostileServer::requestsBegun() const
{
    const std::lock_guard lock(m_mutex);
    return m_begun;
}

void HostileServer::takeConnections()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        qsizetype connection = 0;
        {
            const std::lock_guard lock(m_mutex);
            connection = m_received.size();
            m_received.append(QByteArray());
        }
        if (m_onConnect)
            m_onConnect(*socket);
        if (m_reading == Reading::NeverReads) {
            socket->setReadBufferSize(1);
            m_unwatched.append(socket);
            continue;
        }
        watch(*socket, connection);
    }
}

void HostileServer::watch(QTcpSocket &socket, qsizetype connection)
{
    const auto unread = std::make_shared<Unread>();
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket,
                     [this, &socket, connection, unread] { read(socket, connection, unread); });
    read(socket, connection, unread);
}

void HostileServer::read(QTcpSocket &socket, qsizetype connection, const std::shared_ptr<Unread> &unread)
{
    const QByteArray bytes = socket.readAll();
    unread->bytes.append(bytes);
    {
        const std::lock_guard lock(m_mutex);
        m_received[connection].append(bytes);
    }
    while (!unread->bytes.isEmpty()) {
        if (!std::exchange(unread->isCounted, true)) {
            const std::lock_guard lock(m_mutex);
            ++m_begun;
        }
        if (m_onHead && !unread->isHeadTold && unread->bytes.contains("\r\n\r\n")) {
            unread->isHeadTold = true;
            m_onHead(socket);
        }
        const qsizetype length = requestLength(unread->bytes);
        if (length == 0)
            return;
        unread->bytes.remove(0, length);
        unread->isCounted = unread->isHeadTold = false;
        {
            const std::lock_guard lock(m_mutex);
            ++m_requests;
        }
        if (m_onRequest)
            m_onRequest(socket);
    }
}

HostileServer::Act HostileServer::answer(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.flush();
    };
}

HostileServer::Act HostileServer::answerAndClose(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        closeSending(socket);
    };
}

HostileServer::Act HostileServer::close()
{
    return closeSending;
}

HostileServer::Act HostileServer::answerAndReset(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.flush();
        const linger hard{1, 0};
        setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        // abort() alone would send FIN first; with nothing to linger for, closing sends RST.
        socket.abort();
    };
}

HostileServer::Act HostileServer::drip(const QByteArray &head, const QByteArray &piece,
                                       std::chrono::milliseconds interval)
{
    return [=](QTcpSocket &socket) {
        socket.write(head);
        auto *timer = new QTimer(&socket);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket, piece] {
            if (socket.state() == QAbstractSocket::ConnectedState && socket.bytesToWrite() < 1024 * 1024)
                socket.write(piece);
        });
        timer->start(interval);
    };
}

HostileServer::Act HostileServer::silence()
{
    return [](QTcpSocket & /*socket*/) {};
}

} // namespace hookbench
