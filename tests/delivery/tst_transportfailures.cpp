#include "model/delivery/curltransport.h"
#include "tests/support/hostileserver.h"

#include <QtTest/QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::microseconds;

using Act = HostileServer::Act;
Q_DECLARE_METATYPE(Act)

namespace {

AttemptRequest requestTo(const QUrl &url)
{
    AttemptRequest request;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}};
    request.body = R"({"a":1})";
    return request;
}

/// A listening socket whose queue is full: it answers no further SYN.
class FullServer final
{
public:
    FullServer()
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        m_sockets.push_back(::socket(AF_INET, SOCK_STREAM, 0));
        ::bind(m_sockets.front(), generic, length);
        ::listen(m_sockets.front(), 0);
        ::getsockname(m_sockets.front(), generic, &length);
        m_port = ntohs(address.sin_port);
        for (int i = 0; i < 3; ++i) {
            const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
            ::connect(client, generic, length);
            m_sockets.push_back(client);
        }
    }
    ~FullServer()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }
    Q_DISABLE_COPY_MOVE(FullServer)

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    std::vector<int> m_sockets;
    quint16 m_port = 0;
};

} // namespace

class TransportFailuresTest final : public QObject
{
    Q_OBJECT

private slots:
    void deadlineCoversEveryPhase_data();
    void deadlineCoversEveryPhase();
    void unansweredConnectTimesOut();
    void nothingListens();
    void unknownHost();
    void refusesBeforeTheWire_data();
    void refusesBeforeTheWire();
    void stopTokenEndsItWithItsOutcome();
    void cancelledFutureEnds();
    void destructionEndsWhatRuns();

private:
    SystemClock m_clock;
    CurlTransport m_transport{m_clock};
};

void TransportFailuresTest::deadlineCoversEveryPhase_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<Act>("onConnect");
    QTest::addColumn<Act>("onRequest");
    QTest::addColumn<int>("bodySize");
    QTest::addColumn<Phase>("phase");

    const Act none;
    const Act silence = HostileServer::silence();
    const auto dripBody = HostileServer::drip("HTTP/1.1 200 OK\r\nContent-Length: 9999\r\n\r\n", "x", 10ms);
    QTest::newRow("a server that never shakes hands") << u"https"_s << silence << silence << 7 << Phase::Tls;
    QTest::newRow("a server that never reads")
        << u"http"_s << none << none << 32 * 1024 * 1024 << Phase::Send;
    QTest::newRow("a server that never answers") << u"http"_s << none << silence << 7 << Phase::Wait;
    QTest::newRow("a dripping status line")
        << u"http"_s << none << HostileServer::drip("HTTP/1.1 200 ", "O", 10ms) << 7 << Phase::Wait;
    QTest::newRow("a dripping head") << u"http"_s << none
                                     << HostileServer::drip("HTTP/1.1 200 OK\r\n", "X: y\r\n", 10ms) << 7
                                     << Phase::Receive;
    QTest::newRow("a dripping body") << u"http"_s << none << dripBody << 7 << Phase::Receive;
    QTest::newRow("a body without an end")
        << u"http"_s << none << HostileServer::drip("HTTP/1.1 200 OK\r\n\r\n", QByteArray(65536, 'x'), 0ms)
        << 7 << Phase::Receive;
}

void TransportFailuresTest::deadlineCoversEveryPhase()
{
    QFETCH(QString, scheme);
    QFETCH(Act, onConnect);
    QFETCH(Act, onRequest);
    QFETCH(int, bodySize);
    QFETCH(Phase, phase);

    // The best of ten: what else this machine does is not ours to promise.
    microseconds deviation = 1s;
    for (int i = 0; i < 10 && deviation > 50ms; ++i) {
        HostileServer server(onRequest,
                             onRequest ? HostileServer::Reading::Reads : HostileServer::Reading::NeverReads);
        server.setOnConnect(onConnect);
        AttemptRequest request = requestTo(server.url(scheme));
        request.body = QByteArray(bodySize, 'b');
        request.deadline = 300ms;
        const AttemptOutcome outcome = m_transport.send(request).result();
        QCOMPARE(idOf(outcome.errorClass), u"timeout"_s);
        QCOMPARE(titleOf(outcome.phase), titleOf(phase));
        QVERIFY2(outcome.message.contains(u"0.3 s"), qPrintable(outcome.message));
        QVERIFY(outcome.connected);
        QCOMPARE(server.connections(), 1);
        deviation = std::chrono::abs(outcome.timings.total - request.deadline);
    }
    QVERIFY2(deviation <= 50ms, qPrintable(u"%1 µs"_s.arg(deviation.count())));
}

void TransportFailuresTest::unansweredConnectTimesOut()
{
    const FullServer server;
    AttemptRequest request = requestTo(QUrl(u"http://127.0.0.1:%1/hook"_s.arg(server.port())));
    request.deadline = 200ms;
    const AttemptOutcome outcome = m_transport.send(request).result();
    QCOMPARE(idOf(outcome.errorClass), u"timeout"_s);
    QCOMPARE(titleOf(outcome.phase), titleOf(Phase::Connect));
    QVERIFY(!outcome.connected);
    QVERIFY(outcome.peerAddress.isEmpty());
    QVERIFY(outcome.requestBytes.isEmpty());
    QVERIFY(outcome.timings.total < 400ms);
}

void TransportFailuresTest::nothingListens()
{
    quint16 port = 0;
    {
        const HostileServer gone(HostileServer::silence());
        port = gone.port();
    }
    const QUrl url(u"http://127.0.0.1:%1/hook"_s.arg(port));
    const AttemptOutcome outcome = m_transport.send(requestTo(url)).result();
    QCOMPARE(idOf(outcome.errorClass), u"connect"_s);
    QCOMPARE(outcome.phase, Phase::Connect);
    QCOMPARE(outcome.message,
             u"Nothing listens on 127.0.0.1:%1. Start the receiver or check the port."_s.arg(port));
    QVERIFY(!outcome.connected);
    QVERIFY(outcome.requestBytes.isEmpty());
    QVERIFY(!outcome.status);
}

void TransportFailuresTest::unknownHost()
{
    // RFC 6761 reserves .invalid: no name service may know it.
    AttemptRequest request = requestTo(QUrl(u"http://receiver.invalid/hook"_s));
    request.deadline = 5s;
    const AttemptOutcome outcome = m_transport.send(request).result();
    if (outcome.errorClass == ErrorClass::Timeout)
        QSKIP("The name service of this machine does not answer.");
    QCOMPARE(idOf(outcome.errorClass), u"resolve"_s);
    QCOMPARE(outcome.phase, Phase::Resolve);
    QVERIFY(outcome.message.contains(u"receiver.invalid"));
    QVERIFY(!outcome.timings.connect);
}

void TransportFailuresTest::refusesBeforeTheWire_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");

    const QString good = u"http://127.0.0.1:PORT/hook"_s;
    const QByteArray post = "POST";
    QTest::newRow("CR LF in a value") << good << post << QByteArray("X-A") << QByteArray("a\r\nX-B: b");
    QTest::newRow("LF in a value") << good << post << QByteArray("X-A") << QByteArray("a\nX-B: b");
    QTest::newRow("CR in a value") << good << post << QByteArray("X-A") << QByteArray("a\rb");
    QTest::newRow("NUL in a value") << good << post << QByteArray("X-A") << QByteArray("a\0b", 3);
    QTest::newRow("only spaces in a value") << good << post << QByteArray("X-A") << QByteArray("  ");
    QTest::newRow("CR LF in a name") << good << post << QByteArray("X-A: 1\r\nX-B") << QByteArray("b");
    QTest::newRow("a space in a name") << good << post << QByteArray("X A") << QByteArray("b");
    QTest::newRow("a colon in a name") << good << post << QByteArray("X:A") << QByteArray("b");
    QTest::newRow("an empty name") << good << post << QByteArray() << QByteArray("b");
    QTest::newRow("a Host of the caller's") << good << post << QByteArray("host") << QByteArray("b");
    QTest::newRow("a length of the caller's")
        << good << post << QByteArray("Content-Length") << QByteArray("1");
    QTest::newRow("a coding of the caller's")
        << good << post << QByteArray("Transfer-Encoding") << QByteArray("chunked");
    QTest::newRow("a method with a space")
        << good << QByteArray("PO ST") << QByteArray("X-A") << QByteArray("b");
    QTest::newRow("a method with a line break")
        << good << QByteArray("POST / HTTP/1.1\r\nX-Y: z\r\n") << QByteArray("X-A") << QByteArray("b");
    QTest::newRow("credentials in the URL")
        << u"http://anna:geheim@127.0.0.1:PORT/hook"_s << post << QByteArray("X-A") << QByteArray("b");
    QTest::newRow("a user in the URL")
        << u"http://anna@127.0.0.1:PORT/hook"_s << post << QByteArray("X-A") << QByteArray("b");
    QTest::newRow("a file URL") << u"file:///etc/passwd"_s << post << QByteArray("X-A") << QByteArray("b");
    QTest::newRow("an FTP URL") << u"ftp://127.0.0.1:PORT/x"_s << post << QByteArray("X-A")
                                << QByteArray("b");
    QTest::newRow("a URL without a host")
        << u"http:///hook"_s << post << QByteArray("X-A") << QByteArray("b");
    QTest::newRow("a URL without a scheme")
        << u"127.0.0.1:PORT/hook"_s << post << QByteArray("X-A") << QByteArray("b");
    QTest::newRow("an empty URL") << QString() << post << QByteArray("X-A") << QByteArray("b");
}

void TransportFailuresTest::refusesBeforeTheWire()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);

    HostileServer server(HostileServer::close());
    AttemptRequest request = requestTo(QUrl(url.replace(u"PORT"_s, QString::number(server.port()))));
    request.method = method;
    request.headers.append({name, value});
    const AttemptOutcome outcome = m_transport.send(request).result();
    QCOMPARE(idOf(outcome.errorClass), u"invalid-request"_s);
    QVERIFY(outcome.message.endsWith(u'.'));
    QVERIFY2(!outcome.message.contains(u"geheim"), qPrintable(outcome.message));
    QVERIFY(!outcome.message.contains(u'\n'));
    QVERIFY(!outcome.connected);
    QVERIFY(outcome.requestBytes.isEmpty());
    QCOMPARE(server.connections(), 0);
}

void TransportFailuresTest::stopTokenEndsItWithItsOutcome()
{
    std::stop_source stop;
    std::chrono::steady_clock::time_point asked;
    HostileServer server([&](QTcpSocket &) {
        asked = std::chrono::steady_clock::now();
        stop.request_stop();
    });
    AttemptRequest request = requestTo(server.url());
    request.stop = stop.get_token();
    const AttemptOutcome outcome = m_transport.send(request).result();
    QVERIFY(std::chrono::steady_clock::now() - asked < 100ms);
    QCOMPARE(idOf(outcome.errorClass), u"cancelled"_s);
    QCOMPARE(outcome.phase, Phase::Wait);
    QCOMPARE(server.received(), QList<QByteArray>{outcome.requestBytes});

    const AttemptOutcome late = m_transport.send(request).result();
    QCOMPARE(idOf(late.errorClass), u"cancelled"_s);
    QVERIFY(late.requestBytes.isEmpty());
    QCOMPARE(server.connections(), 1);
}

void TransportFailuresTest::cancelledFutureEnds()
{
    QFuture<AttemptOutcome> future;
    std::chrono::steady_clock::time_point asked;
    std::mutex handedOver;
    handedOver.lock();
    HostileServer server([&](QTcpSocket &) {
        const std::lock_guard lock(handedOver);
        asked = std::chrono::steady_clock::now();
        future.cancel();
    });
    future = m_transport.send(requestTo(server.url()));
    handedOver.unlock();
    future.waitForFinished();
    QVERIFY(std::chrono::steady_clock::now() - asked < 100ms);
    QVERIFY(future.isCanceled());
    QVERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QCOMPARE(server.requests(), 1);
}

void TransportFailuresTest::destructionEndsWhatRuns()
{
    HostileServer server(HostileServer::silence());
    QList<QFuture<AttemptOutcome>> futures;
    {
        CurlTransport transport(m_clock);
        for (int i = 0; i < 5; ++i)
            futures.append(transport.send(requestTo(server.url())));
    }
    for (const QFuture<AttemptOutcome> &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(idOf(future.result().errorClass), u"cancelled"_s);
    }
}

QTEST_GUILESS_MAIN(TransportFailuresTest)
#include "tst_transportfailures.moc"
