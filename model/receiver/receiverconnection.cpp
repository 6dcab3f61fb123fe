#include "model/receiver/receiverconnection.h"

#include "model/receiver/requestgate.h"

#include <QtNetwork/QTcpSocket>

#include <sys/socket.h>

namespace hookbench {

namespace {

constexpr qint64 readBuffer = qint64{256} * 1024;
constexpr qint64 unsentAnswers = qint64{256} * 1024; // a client that only writes is read no further than this
constexpr std::chrono::milliseconds lingerTime{2'000};

} // namespace

ReceiverConnection::ReceiverConnection(QTcpSocket *socket, const ReceiverLimits &limits, const Clock &clock,
                                       AnswerSource answer, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_clock(clock)
    , m_answer(std::move(answer))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_headTimer.setSingleShot(true);
    m_requestTimer.setSingleShot(true);
    connect(&m_headTimer, &QTimer::timeout, this, &ReceiverConnection::onHeadTimeout);
    connect(&m_requestTimer, &QTimer::timeout, this, &ReceiverConnection::onRequestTimeout);
    connect(m_socket, &QTcpSocket::readyRead, this, &ReceiverConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ReceiverConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    beginNext();
    read();
}

ReceiverConnection::~ReceiverConnection() = default;

void ReceiverConnection::drop()
{
    m_closing = true;
    m_headTimer.stop();
    m_requestTimer.stop();
    m_socket->abort();
    deleteLater();
}

void ReceiverConnection::beginNext()
{
    m_parser = std::make_unique<RequestParser>(m_limits.headBytes, m_limits.bodyBytes);
    m_refusal.reset();
    m_headSeen = false;
    m_requestTimer.stop();
    m_headTimer.start(m_limits.headTime);
}

void ReceiverConnection::read()
{
    while (m_socket->bytesAvailable() > 0 && (m_closing || m_socket->bytesToWrite() < unsentAnswers)) {
        const QByteArray bytes = m_socket->read(readBuffer);
        take(bytes);
    }
    if (m_closing && m_socket->bytesToWrite() == 0)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

void ReceiverConnection::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_closing) {
        bytes = bytes.sliced(m_parser->feed(bytes));
        if (m_parser->hasBegun() && !m_requestTimer.isActive())
            m_requestTimer.start(m_limits.requestTime);
        if (m_parser->state() == RequestParser::State::Failed)
            return refuse(m_parser->refusal());
        if (m_parser->state() != RequestParser::State::Head)
            noteHead();
        if (!m_closing && m_parser->state() == RequestParser::State::Complete)
            answerRequest();
    }
}

void ReceiverConnection::noteHead()
{
    if (std::exchange(m_headSeen, true))
        return;
    m_headTimer.stop();
    m_refusal = whyNotAdmitted(m_parser->head());
    const bool waits = expectsContinue(m_parser->head()) && m_parser->state() == RequestParser::State::Body;
    // Whoever asks first is refused before the body; others have it on the way already.
    if (m_refusal && waits)
        refuse(*m_refusal);
    else if (waits)
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void ReceiverConnection::answerRequest()
{
    const bool keeps = m_parser->head().keepAlive;
    write({m_parser->head(), m_parser->raw(), m_parser->body(), m_refusal},
          keeps ? Connection::Keep : Connection::Close);
    if (keeps && !m_closing)
        beginNext();
    else
        closeGently();
}

void ReceiverConnection::refuse(const Refusal &refusal)
{
    write({m_parser->head(), m_parser->raw(), m_parser->body(), refusal}, Connection::Close);
    closeGently();
}

void ReceiverConnection::write(const Incoming &incoming, Connection connection)
{
    const Answer answer = m_answer(incoming);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    const AnswerBody body = incoming.head.method == "HEAD" ? AnswerBody::LeftOut : AnswerBody::Sent;
    m_socket->write(answerBytes(answer, m_clock.now(), connection, body));
    m_socket->flush();
}

void ReceiverConnection::onHeadTimeout()
{
    if (m_socket->bytesToWrite() >= unsentAnswers)
        reset();
    else if (m_closing || !m_parser->hasBegun())
        m_socket->abort();
    else
        refuse({408, receiverReason(ReasonId::HeadTooSlow)});
}

void ReceiverConnection::onRequestTimeout()
{
    // Reading stood still in the middle of this request, for answers that nobody takes: no more of them.
    if (m_socket->bytesToWrite() >= unsentAnswers)
        reset();
    else
        refuse({408, receiverReason(ReasonId::RequestTooSlow)});
}

/// Ends with RST: a plain close would leave what the client does not read in the kernel's buffers.
void ReceiverConnection::reset()
{
    const linger none{1, 0};
    ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    m_socket->abort();
}

/// Says that nothing more comes and reads on for a while: closing with unread bytes sends a reset, which
/// can take the answer from the client before it has read it.
void ReceiverConnection::closeGently()
{
    m_closing = true;
    m_requestTimer.stop();
    m_headTimer.start(lingerTime);
    if (m_socket->bytesToWrite() == 0)
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

} // namespace hookbench
