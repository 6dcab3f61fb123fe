#pragma once

#include "model/receiver/receiveranswer.h"
#include "model/receiver/receiverlimits.h"
#include "model/receiver/requestparser.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <optional>

class QTcpSocket;

namespace hookbench {

/// One connection to the receiver: reads requests one after the other, asks for each one's answer and writes
/// it. Keeps the deadlines. Deletes itself when the connection is gone.
class ReceiverConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReceiverConnection)

public:
    /// A request that is whole, or that is refused for how it came.
    struct Incoming
    {
        RequestHead head;
        QByteArray raw;
        QByteArray body;
        std::optional<Refusal> refusal;
    };
    using AnswerSource = std::function<Answer(const Incoming &)>;

    /// Takes the socket. `clock` dates the answers; it must outlive the connection.
    ReceiverConnection(QTcpSocket *socket, const ReceiverLimits &limits, const Clock &clock,
                       AnswerSource answer, QObject *parent);
    ~ReceiverConnection() override;

    /// Ends the connection at once; may be called out of its own answer.
    void drop();

private:
    void read();
    void take(QByteArrayView bytes);
    void noteHead();
    void answerRequest();
    void refuse(const Refusal &refusal);
    void write(const Incoming &incoming, Connection connection);
    void beginNext();
    void onHeadTimeout();
    void onRequestTimeout();
    void closeGently();
    void reset();

    QTcpSocket *m_socket;
    const ReceiverLimits m_limits;
    const Clock &m_clock;
    AnswerSource m_answer;
    std::unique_ptr<RequestParser> m_parser;
    std::optional<Refusal> m_refusal; ///< by the head; told once the body is in
    bool m_headSeen = false;
    bool m_closing = false;
    QTimer m_headTimer;
    QTimer m_requestTimer;
};

} // namespace hookbench
