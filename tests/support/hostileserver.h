#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <functional>
#include <memory>
#include <mutex>

namespace hookbench {

/// A server on 127.0.0.1 with a thread of its own that does to its clients what no server should, and keeps
/// every byte it was sent. What it does are functions on the socket, called on its thread.
class HostileServer final
{
    Q_DISABLE_COPY_MOVE(HostileServer)

public:
    using Act = std::function<void(QTcpSocket &socket)>;
    enum class Reading : quint8 { Reads, NeverReads };

    /// `onRequest` runs once per whole request (head and Content-Length bytes of body). `server` makes the
    /// sockets: a QSslServer for TLS; it is moved to the thread.
    explicit HostileServer(Act onRequest, Reading reading = Reading::Reads,
                           std::unique_ptr<QTcpServer> server = std::make_unique<QTcpServer>());
    ~HostileServer();

    /// Runs on each new connection, before anything was read.
    void setOnConnect(Act onConnect);
    /// Runs once per request when its head has come and its body has not.
    void setOnHead(Act onHead);
    /// Reads from now on, as NeverReads did not.
    void startReading();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QUrl url(const QString &scheme = QStringLiteral("http")) const;
    /// Per connection, in the order in which they were taken: all bytes that came.
    [[nodiscard]] QList<QByteArray> received() const;
    [[nodiscard]] qsizetype connections() const;
    /// Whole requests over all connections.
    [[nodiscard]] int requests() const;
    /// Requests of which at least a byte has come, over all connections.
    [[nodiscard]] int requestsBegun() const;

    [[nodiscard]] static Act answer(const QByteArray &bytes);
    [[nodiscard]] static Act answerAndClose(const QByteArray &bytes);
    /// Closes its side and goes on reading, so that nothing that is sent afterwards stays uncounted; with TLS
    /// closes both.
    [[nodiscard]] static Act close();
    /// Writes the bytes, then sends a RST.
    [[nodiscard]] static Act answerAndReset(const QByteArray &bytes);
    /// Writes the head, then the piece again and again until the client goes.
    [[nodiscard]] static Act drip(const QByteArray &head, const QByteArray &piece,
                                  std::chrono::milliseconds interval);
    [[nodiscard]] static Act silence();

private:
    struct Unread
    {
        QByteArray bytes;
        bool isCounted = false;  ///< as begun
        bool isHeadTold = false; ///< to m_onHead
    };

    void takeConnections();
    void watch(QTcpSocket &socket, qsizetype connection);
    void read(QTcpSocket &socket, qsizetype connection, const std::shared_ptr<Unread> &unread);

    Act m_onRequest;
    Act m_onConnect;
    Act m_onHead;
    Reading m_reading;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    mutable std::mutex m_mutex;
    QList<QByteArray> m_received; ///< guarded by m_mutex
    int m_requests = 0;           ///< guarded by m_mutex
    int m_begun = 0;              ///< guarded by m_mutex
    QList<QTcpSocket *> m_unwatched;
    QThread m_thread;
};

} // namespace hookbench
