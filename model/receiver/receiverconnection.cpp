#include "model/receiver/receiverconnection.h"

#include "model/receiver/requestgate.h"

#include <QtNetwork/QSslSocket>

#include <sys/socket.h>

#include <algorithm>

namespace hookbench {

namespace {

constexpr qint64 readBuffer = qint64{256} * 1024;
constexpr qint64 unsentAnswers = qint64{256} * 1024; // a client that only writes is read no further than this
constexpr std::chrono::milliseconds lingerTime{2'000};
constexpr std::chrono::milliseconds pieceTime{20}; // between two pieces of a slow reply

} // namespace

ReceiverConnection::ReceiverConnection(QTcpSocket *socket, const ReceiverLimits &limits, const Clock &clock,
                                       ReplySource reply, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_tls(qobject_cast<QSslSocket *>(socket))
    , m_limits(limits)
    , m_clock(clock)
    , m_source(std::move(reply))
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBuffer);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_headTimer.setSingleShot(true);
    m_requestTimer.setSingleShot(true);
    m_replyTimer.setSingleShot(true);
    connect(&m_replyTimer, &QTimer::timeout, this, &ReceiverConnection::onReplyTimeout);
    connect(&m_headTimer, &QTimer::timeout, this, &ReceiverConnection::onHeadTimeout);
    connect(&m_requestTimer, &QTimer::timeout, this, &ReceiverConnection::onRequestTimeout);
    connect(m_socket, &QTcpSocket::readyRead, this, &ReceiverConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &ReceiverConnection::read);
    if (m_tls)
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &ReceiverConnection::read);
    connect(m_socket, &QTcpSocket::disconnected, this, &ReceiverConnection::onDisconnected);
    beginNext();
    read();
}

ReceiverConnection::~ReceiverConnection() = default;

void ReceiverConnection::drop()
{
    m_closing = true;
    m_headTimer.stop();
    m_requestTimer.stop();
    m_replyTimer.stop();
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
    while (!m_replying && m_socket->bytesAvailable() > 0 &&
           (m_closing || m_socket->bytesToWrite() < unsentAnswers)) {
        const QByteArray bytes = m_socket->read(readBuffer);
        take(bytes);
    }
    if (m_closing)
        endWriting();
}

void ReceiverConnection::take(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_closing && !m_replying) {
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
    m_waiting = m_replying ? bytes.toByteArray() : QByteArray();
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
    m_wasWhole = true;
    reply({m_parser->head(), m_parser->raw(), m_parser->body(), m_refusal, false},
          m_parser->head().keepAlive ? Connection::Keep : Connection::Close);
}

void ReceiverConnection::refuse(const Refusal &refusal)
{
    m_wasWhole = false;
    reply({m_parser->head(), m_parser->raw(), m_parser->body(), refusal, false}, Connection::Close);
}

void ReceiverConnection::reply(const Incoming &incoming, Connection connection)
{
    m_headTimer.stop();
    m_reply = m_source(incoming);
    m_afterReply = connection;
    m_replying = true;
    if (m_socket->state() != QAbstractSocket::ConnectedState || m_reply.kind == AnswerKind::Timeout)
        return; // until the other side leaves or the request's time is over
    if (m_reply.delay.count() > 0 && m_reply.kind != AnswerKind::Slow)
        m_replyTimer.start(m_reply.delay);
    else
        giveReply();
}

void ReceiverConnection::giveReply()
{
    if (!m_unsent.isEmpty())
        return writeSlowly();
    if (m_reply.kind == AnswerKind::Reset)
        return reset();
    const bool isHead = m_parser->head().method == "HEAD";
    const QByteArray bytes =
        replyBytes(m_reply, m_clock.now(), m_afterReply, isHead ? AnswerBody::LeftOut : AnswerBody::Sent);
    if (m_reply.kind == AnswerKind::Slow && m_reply.delay > pieceTime) {
        m_unsent = bytes;
        m_piece = std::max<qsizetype>(1, bytes.size() * pieceTime.count() / m_reply.delay.count());
        m_replyTimer.setInterval(m_reply.delay * m_piece / bytes.size());
        return writeSlowly();
    }
    m_socket->write(bytes);
    m_socket->flush();
    endReply();
}

void ReceiverConnection::writeSlowly()
{
    const qsizetype size = std::min(m_piece, m_unsent.size());
    m_socket->write(m_unsent.constData(), size);
    m_socket->flush();
    m_unsent.remove(0, size);
    if (m_unsent.isEmpty())
        endReply();
    else
        m_replyTimer.start();
}

void ReceiverConnection::endReply()
{
    m_replying = false;
    const bool isWhole = m_reply.kind == AnswerKind::Status || m_reply.kind == AnswerKind::Slow;
    // What is below 200 is no final answer; nothing else follows it, though.
    if (!isWhole || m_afterReply == Connection::Close || m_reply.answer.status < 200)
        return closeGently();
    beginNext();
}

/// What had begun is told: a sender that gives up in the middle is what somebody may be looking for.
void ReceiverConnection::onDisconnected()
{
    deleteLater();
    const bool isCutOff = m_parser->hasBegun() && m_parser->state() != RequestParser::State::Complete &&
                          m_parser->state() != RequestParser::State::Failed;
    if (std::exchange(m_closing, true) || m_replying || !isCutOff)
        return;
    const Refusal refusal{400, receiverReason(ReasonId::RequestCutOff)};
    static_cast<void>(m_source({m_parser->head(), m_parser->raw(), m_parser->body(), refusal, true}));
}

void ReceiverConnection::onReplyTimeout()
{
    giveReply();
    if (m_replying || m_closing)
        return;
    take(std::exchange(m_waiting, {}));
    read();
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
    else if (m_replying)
        m_socket->abort();
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
    endWriting();
}

void ReceiverConnection::endWriting()
{
    if (m_socket->bytesToWrite() > 0 || (m_tls && m_tls->encryptedBytesToWrite() > 0))
        return;
    if (m_tls && m_wasWhole)
        m_tls->disconnectFromHost(); // says the end in TLS too; nothing is left unread
    else
        ::shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

} // namespace hookbench
