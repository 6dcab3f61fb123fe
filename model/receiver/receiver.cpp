#include "model/receiver/receiver.h"

#include "model/receiver/receiverconnection.h"
#include "model/receiver/requestgate.h"
#include "model/receiver/requestjudge.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

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

    [[nodiscard]] std::unique_ptr<QTcpServer> listen(const QHostAddress &address, quint16 port);
    void takeConnections(QTcpServer &server);
    [[nodiscard]] Answer answer(const ReceiverConnection::Incoming &incoming);
    void close();

    Receiver *const q;
    const Clock &clock;
    const ReceiverLimits limits;
    RequestJudge judge;
    std::unique_ptr<QTcpServer> ipv4;
    std::unique_ptr<QTcpServer> ipv6;
    QList<ReceiverConnection *> connections;
    qint64 count = 0;
};

std::unique_ptr<QTcpServer> Receiver::Private::listen(const QHostAddress &address, quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    server->setListenBacklogSize(int(limits.connections));
    QObject::connect(server.get(), &QTcpServer::pendingConnectionAvailable, q,
                     [this, server = server.get()] { takeConnections(*server); });
    server->listen(address, port);
    return server;
}

void Receiver::Private::takeConnections(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (connections.size() >= limits.connections) {
            socket->setParent(q); // it outlives the server when that closes first
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            socket->write(answerBytes(answerFor(Refusal{503, receiverReason(ReasonId::TooManyConnections)}),
                                      clock.now(), Connection::Close));
            socket->disconnectFromHost();
            continue;
        }
        auto *connection = new ReceiverConnection(
            socket, limits, clock,
            [this](const ReceiverConnection::Incoming &incoming) { return answer(incoming); }, q);
        connections.append(connection);
        QObject::connect(connection, &QObject::destroyed, q,
                         [this, connection] { connections.removeOne(connection); });
    }
}

Answer Receiver::Private::answer(const ReceiverConnection::Incoming &incoming)
{
    ReceivedRequest request;
    request.number = ++count;
    request.receivedAt = clock.now();
    request.method = incoming.head.method;
    request.target = incoming.head.target;
    request.headers = incoming.head.headers;
    request.raw = incoming.raw;
    request.body = incoming.body;

    Answer answer;
    if (incoming.refusal) {
        request.effect = Effect::Refused;
        request.reason = incoming.refusal->reason.text;
        answer = answerFor(*incoming.refusal);
    } else {
        const Judgement judgement = judge.judge(request.headers, request.body, request.receivedAt);
        answer = answerFor(judgement);
        if (answer.status / 100 == 2)
            judge.accept(judgement, request.number);
        request.eventId = judgement.eventId;
        request.eventType = judgement.eventType;
        request.deliveryId = judgement.deliveryId;
        request.verified = judgement.verified;
        request.reason = judgement.reason;
        request.effect = judgement.effect;
        request.duplicateOf = judgement.duplicateOf;
        request.outOfOrder = judgement.outOfOrder;
    }
    request.status = answer.status;
    // Before the answer is written, so that whoever has the answer finds the request in the list.
    emit q->requestReceived(request);
    return answer;
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
    d->judge.forget();
    d->judge.configure(settings);
    if (!settings.secret || settings.secret->isEmpty()) {
        emit failed(tr("The receiver has no secret to verify with. Choose one, then start it again."));
        return;
    }
    quint16 port = settings.port;
    d->ipv4 = d->listen(QHostAddress::LocalHost, port);
    const bool wasTaken = d->ipv4->serverError() == QAbstractSocket::AddressInUseError && port != 0;
    if (wasTaken)
        d->ipv4 = d->listen(QHostAddress::LocalHost, 0);
    if (!d->ipv4->isListening()) {
        const QString reason = d->ipv4->errorString();
        d->ipv4.reset();
        emit failed(
            tr("The receiver cannot listen on 127.0.0.1:%1: %2. Choose another port.").arg(port).arg(reason));
        return;
    }
    port = d->ipv4->serverPort();
    // A machine without IPv6, or with another program there: the address announced is the IPv4 one.
    d->ipv6 = d->listen(QHostAddress::LocalHostIPv6, port);
    d->count = 0;
    emit listening(QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(QLatin1String(receiverPath))), wasTaken);
}

void Receiver::reconfigure(const ReceiverSettings &settings)
{
    d->judge.configure(settings);
}

void Receiver::stop()
{
    const bool wasListening = d->ipv4 != nullptr;
    d->close();
    if (wasListening)
        emit stopped();
}

void Receiver::forgetEvents()
{
    d->judge.forget();
}

QString idOf(Effect effect)
{
    switch (effect) {
    case Effect::Processed:
        return u"processed"_s;
    case Effect::Duplicate:
        return u"duplicate"_s;
    case Effect::Refused:
        return u"refused"_s;
    case Effect::None:
        return u"none"_s;
    }
    Q_UNREACHABLE();
}

QString titleOf(Effect effect)
{
    switch (effect) {
    case Effect::Processed:
        return Receiver::tr("Processed");
    case Effect::Duplicate:
        return Receiver::tr("Duplicate");
    case Effect::Refused:
        return Receiver::tr("Refused");
    case Effect::None:
        return Receiver::tr("No effect");
    }
    Q_UNREACHABLE();
}

std::optional<Deduplication> deduplicationFromId(QStringView id)
{
    if (id == u"eventId")
        return Deduplication::EventId;
    if (id == u"deliveryId")
        return Deduplication::DeliveryId;
    if (id == u"off")
        return Deduplication::Off;
    return std::nullopt;
}

} // namespace hookbench
