#pragma once

#include "model/receiver/receiveranswer.h"
#include "model/receiver/receiverlimits.h"
#include "model/receiver/requestparser.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <optional>

class QSslSocket;
class QTcpSocket;

namespace hookbench {

/// One connection to the receiver: reads requests one after the other, asks for each one's reply and gives it
/// as its kind and delay say; a later request waits for that. Keeps the deadlines: a reply that is not over
/// when the request's time is ends with the connection. Deletes itself when the connection is gone.
class ReceiverConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiverConnection)

public:
    /// A request that is whole, or that is refused for how it came; one whose sender has gone gets no answer.
    struct Incoming
    {
        RequestHead head;
        QByteArray raw;
        QByteArray body;
        std::optional<Refusal> refusal;
        bool isCutOff = false;
    };
    using ReplySource = std::function<Reply(const Incoming &)>;

    /// Takes the socket, which may be in the middle of its TLS handshake. `clock` dates the answers; it must
    /// outlive the connection.
    ReceiverConnection(QTcpSocket *socket, const ReceiverLimits &limits, const Clock &clock,
                       ReplySource reply, QObject *parent);
    ~ReceiverConnection() override;

    /// Ends the connection at once; may be called out of its own answer.
    void drop();

private:
    void read();
    void take(QByteArrayView bytes);
    void noteHead();
    void answerRequest();
    void refuse(const Refusal &refusal);
    void reply(const Incoming &incoming, Connection connection);
    void giveReply();
    void writeSlowly();
    void endReply();
    void beginNext();
    void onDisconnected();
    void onReplyTimeout();
    void onHeadTimeout();
    void onRequestTimeout();
    void closeGently();
    void endWriting();
    void reset();

    QTcpSocket *m_socket;
    QSslSocket *m_tls; ///< the same, with TLS
    const ReceiverLimits m_limits;
    const Clock &m_clock;
    ReplySource m_source;
    std::unique_ptr<RequestParser> m_parser;
    std::optional<Refusal> m_refusal; ///< by the head; told once the body is in
    bool m_headSeen = false;
    bool m_closing = false;
    bool m_wasWhole = false; ///< the last request had come to its end
    bool m_replying = false;
    QByteArray m_waiting; ///< what came behind the request that is being replied to
    Reply m_reply;
    Connection m_afterReply = Connection::Keep;
    QByteArray m_unsent;   ///< of a slow reply
    qsizetype m_piece = 0; ///< bytes of it at a time
    QTimer m_replyTimer;
    QTimer m_headTimer;
    QTimer m_requestTimer;
};

} // namespace hookbench
