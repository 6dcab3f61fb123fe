#include "tests/support/hostileserver.h"

#include <QtCore/QTimer>

#include <sys/socket.h>

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
            continue;
        }
        const auto unread = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
                         [=, this] { read(*socket, connection, unread); });
        read(*socket, connection, unread);
    }
}

void HostileServer::read(QTcpSocket &socket, qsizetype connection, const std::shared_ptr<QByteArray> &unread)
{
    const QByteArray bytes = socket.readAll();
    unread->append(bytes);
    {
        const std::lock_guard lock(m_mutex);
        m_received[connection].append(bytes);
    }
    while (const qsizetype length = requestLength(*unread)) {
        unread->remove(0, length);
        {
            const std::lock_guard lock(m_mutex);
            ++m_requests;
        }
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
        socket.disconnectFromHost();
    };
}

HostileServer::Act HostileServer::close()
{
    return [](QTcpSocket &socket) { socket.disconnectFromHost(); };
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
