#include "model/receiver/receiver.h"

#include "model/receiver/certificatemaker.h"
#include "model/receiver/receiverconnection.h"
#include "model/receiver/receiverserver.h"
#include "model/receiver/requestgate.h"
#include "model/receiver/requestjudge.h"

#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace hookbench {

class Receiver::Private final
{
public:
    Private(Receiver *receiver, const Clock &ownClock, const ReceiverLimits &ownLimits)
        : q(receiver)
        , clock(ownClock)
        , limits(ownLimits)
        , judge(ownLimits.rememberedEvents)
    {
    }

    [[nodiscard]] std::unique_ptr<ReceiverServer> listenOn(const QHostAddress &address, quint16 port);
    void listen(quint16 port);
    [[nodiscard]] Result<void> makeCertificate();
    void takeConnections(QTcpServer &server);
    void turnAway(QTcpSocket *socket) const;
    [[nodiscard]] Reply reply(const ReceiverConnection::Incoming &incoming);
    [[nodiscard]] Reply judgeDelivery(ReceivedRequest &request);
    void close();

    Receiver *const q;
    const Clock &clock;
    const ReceiverLimits limits;
    RequestJudge judge;
    ReceiverSettings settings;
    std::unique_ptr<CertificateMaker> maker; ///< with the first certificate
    std::optional<QSslConfiguration> tls;
    std::unique_ptr<ReceiverServer> ipv4;
    std::unique_ptr<ReceiverServer> ipv6;
    QList<ReceiverConnection *> connections;
    qint64 count = 0;
    qint64 answered = 0; ///< by the script
};

std::unique_ptr<ReceiverServer> Receiver::Private::listenOn(const QHostAddress &address, quint16 port)
{
    auto server = std::make_unique<ReceiverServer>(tls);
    server->setListenBacklogSize(int(limits.connections));
    QObject::connect(server.get(), &QTcpServer::pendingConnectionAvailable, q,
                     [this, server = server.get()] { takeConnections(*server); });
    server->listen(address, port);
    return server;
}

void Receiver::Private::listen(quint16 port)
{
    if (const Result<void> made = makeCertificate(); !made) {
        emit q->failed(made.error().message);
        return;
    }
    const quint16 wanted = port;
    ipv4 = listenOn(QHostAddress::LocalHost, port);
    const bool isTaken = ipv4->serverError() == QAbstractSocket::AddressInUseError && port != 0;
    if (isTaken)
        ipv4 = listenOn(QHostAddress::LocalHost, 0);
    if (!ipv4->isListening()) {
        const QString reason = ipv4->errorString();
        ipv4.reset();
        emit q->failed(tr("The receiver cannot listen on 127.0.0.1:%1: %2. Choose another port.")
                           .arg(wanted)
                           .arg(reason));
        return;
    }
    port = ipv4->serverPort();
    // A machine without IPv6, or with another program there: the address announced is the IPv4 one.
    ipv6 = listenOn(QHostAddress::LocalHostIPv6, port);
    QUrl address;
    address.setScheme(tls ? u"https"_s : u"http"_s);
    address.setHost(u"127.0.0.1"_s);
    address.setPort(port);
    address.setPath(QLatin1String(receiverPath));
    emit q->listening(address, settings.port != 0 && settings.port != port);
}

Result<void> Receiver::Private::makeCertificate()
{
    tls.reset();
    if (settings.certificate == ReceiverCertificate::None)
        return {};
    if (!maker) {
        Result<std::unique_ptr<CertificateMaker>> created = CertificateMaker::create();
        if (!created)
            return created.error();
        maker = std::move(*created);
    }
    const Result<MadeCertificate> made = maker->make(settings.certificate);
    if (!made)
        return made.error();
    tls.emplace();
    tls->setLocalCertificate(QSslCertificate(made->certificate));
    tls->setPrivateKey(QSslKey(made->key, QSsl::Ec));
    tls->setPeerVerifyMode(QSslSocket::VerifyNone);
    tls->setCaCertificates({});
    emit q->certificateMade(made->authority);
    return {};
}

void Receiver::Private::takeConnections(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (connections.size() >= limits.connections) {
            turnAway(socket);
            continue;
        }
        auto *connection = new ReceiverConnection(
            socket, limits, clock,
            [this](const ReceiverConnection::Incoming &incoming) { return reply(incoming); }, q);
        connections.append(connection);
        QObject::connect(connection, &QObject::destroyed, q,
                         [this, connection] { connections.removeOne(connection); });
    }
}

void Receiver::Private::turnAway(QTcpSocket *socket) const
{
    socket->setParent(q); // it outlives the server when that closes first
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (tls) { // nothing can be said before the handshake, and that may take its time
        socket->abort();
        return;
    }
    socket->write(answerBytes(answerFor(Refusal{503, receiverReason(ReasonId::TooManyConnections)}),
                              clock.now(), Connection::Close));
    socket->disconnectFromHost();
}

Reply Receiver::Private::reply(const ReceiverConnection::Incoming &incoming)
{
    ReceivedRequest request;
    request.number = ++count;
    request.receivedAt = clock.now();
    request.method = incoming.head.method;
    request.target = incoming.head.target;
    request.headers = incoming.head.headers;
    request.raw = incoming.raw;
    request.body = incoming.body;

    Reply reply;
    if (incoming.refusal) {
        request.effect = Effect::Refused;
        request.reason = incoming.refusal->reason.text;
        reply.answer = answerFor(*incoming.refusal);
    } else {
        reply = judgeDelivery(request);
    }
    request.status = incoming.isCutOff ? 0 : statusOf(reply);
    // Before the answer is written, so that whoever has the answer finds the request in the list.
    emit q->requestReceived(request);
    return reply;
}

/// A delivery takes effect when it arrives and not when its answer is out: a sender that does not wait for a
/// late answer delivers a duplicate.
Reply Receiver::Private::judgeDelivery(ReceivedRequest &request)
{
    const Judgement judgement = judge.judge(request.headers, request.body, request.receivedAt);
    request.eventId = judgement.eventId;
    request.eventType = judgement.eventType;
    request.deliveryId = judgement.deliveryId;
    request.verified = judgement.verified;
    request.reason = judgement.reason;
    request.effect = judgement.effect;
    request.duplicateOf = judgement.duplicateOf;
    request.outOfOrder = judgement.outOfOrder;
    request.laterRequest = judgement.laterRequest;
    request.laterEvent = judgement.laterEvent;
    const Reply honest{answerFor(judgement), AnswerKind::Status, {}};
    if (judgement.effect == Effect::Refused)
        return honest;

    const ScriptedAnswer &scripted = settings.answers.at(answered++);
    if (scripted == ScriptedAnswer()) {
        judge.accept(judgement, request.number);
        return honest;
    }
    request.scripted = wordFor(scripted);
    if (accepts(scripted)) {
        judge.accept(judgement, request.number);
    } else {
        request.effect = Effect::None;
        request.outOfOrder = false;
        request.reason = receiverReason(ReasonId::AnswerScripted, request.scripted).text;
    }
    return replyFor(scripted, honest.answer);
}

void Receiver::Private::close()
{
    ipv4.reset();
    ipv6.reset();
    for (ReceiverConnection *connection : std::exchange(connections, {}))
        connection->drop();
}

Receiver::Receiver(const Clock &clock, QObject *parent, const ReceiverLimits &limits)
    : QObject(parent)
    , d(std::make_unique<Private>(this, clock, limits))
{
}

Receiver::~Receiver()
{
    d->close();
}

void Receiver::start(const ReceiverSettings &settings)
{
    d->close();
    d->settings = settings;
    d->judge.configure(settings);
    forgetEvents();
    if (!settings.secret || settings.secret->isEmpty()) {
        emit failed(tr("The receiver has no secret to verify with. Choose one, then start it again."));
        return;
    }
    d->count = 0;
    d->listen(settings.port);
}

void Receiver::reconfigure(const ReceiverSettings &settings)
{
    const ReceiverSettings before = std::exchange(d->settings, settings);
    d->judge.configure(settings);
    if (before.answers != settings.answers)
        d->answered = 0;
    if (before.certificate == settings.certificate || !d->ipv4)
        return;
    const quint16 port = d->ipv4->serverPort();
    d->close();
    d->listen(port);
}

void Receiver::stop()
{
    d->close();
}

void Receiver::forgetEvents()
{
    d->judge.forget();
    d->answered = 0;
}

} // namespace hookbench
