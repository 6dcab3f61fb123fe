#include "tests/support/rawclient.h"
#include "tests/support/receiverrig.h"

#include <QtCore/QScopeGuard>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray head = "POST /hook HTTP/1.1\r\nHost: localhost\r\n";
const QByteArray unsigned_ = head + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";

} // namespace

/// The receiver's side of HTTP, by raw sockets: what it puts up with, what it refuses, what it closes.
class ReceiverTest final : public QObject
{
    Q_OBJECT

private slots:
    void listensOnTheLoopbackOnly();
    void picksAnotherPortWhenTaken();
    void failsWithASentence_data();
    void failsWithASentence();
    void refuses_data();
    void refuses();
    void answersHeadWithoutABody();
    void namesTheAllowedMethod();
    void keepsTheConnection();
    void answersPipelinedRequestsInOrder();
    void takesRequestsInPieces();
    void continuesOnRequest();
    void refusesBeforeTheBodyWhenAsked();
    void keepsTheAnswerFromTheReset();
    void timesTheHead();
    void timesTheWholeRequest();
    void tellsOfRequestsThatAreCutOff_data();
    void tellsOfRequestsThatAreCutOff();
    void closesIdleConnections();
    void limitsConnections();
    void survivesClientsThatDoNotRead();
    void stopsAndStartsAgain();

private:
    SystemClock m_clock;
};

void ReceiverTest::listensOnTheLoopbackOnly()
{
    ReceiverRig rig(m_clock);
    const QUrl address = rig.start(settingsWith("s"));
    QCOMPARE(address, QUrl(u"http://127.0.0.1:%1/hook"_s.arg(rig.port())));
    QVERIFY(!rig.portWasTaken());
    RawClient v4(rig.port());
    v4.send(unsigned_);
    QCOMPARE(v4.readStatus(), 400);
    QTcpServer probe;
    if (probe.listen(QHostAddress::LocalHostIPv6)) {
        RawClient v6(rig.port(), QHostAddress::LocalHostIPv6);
        v6.send(unsigned_);
        QCOMPARE(v6.readStatus(), 400);
    }
    // Bound to one address of the loopback, so not to any other of the machine.
    const RawClient other(rig.port(), QHostAddress(u"127.0.0.2"_s));
    QVERIFY(!other.isConnected());
}

void ReceiverTest::picksAnotherPortWhenTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ReceiverRig rig(m_clock);
    ReceiverSettings settings = settingsWith("s");
    settings.port = other.serverPort();
    rig.start(settings);
    QVERIFY(rig.port() != 0);
    QVERIFY(rig.port() != other.serverPort());
    QVERIFY(rig.portWasTaken());
}

void ReceiverTest::failsWithASentence_data()
{
    QTest::addColumn<bool>("hasSecret");

    QTest::newRow("without a secret") << false;
    QTest::newRow("with an empty secret") << true;
}

void ReceiverTest::failsWithASentence()
{
    QFETCH(bool, hasSecret);

    ReceiverRig rig(m_clock);
    ReceiverSettings settings;
    settings.port = 0;
    if (hasSecret)
        settings.secret = std::make_shared<const SecretBytes>();
    QVERIFY(rig.start(settings).isEmpty());
    QVERIFY(rig.failure().endsWith(u'.'));
}

void ReceiverTest::refuses_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("closes");

    const auto row = [](const char *name, const QByteArray &raw, int status, bool closes) {
        QTest::newRow(name) << raw << status << closes;
    };
    const QByteArray end = "Content-Length: 2\r\n\r\n{}";
    row("a foreign host", "POST /hook HTTP/1.1\r\nHost: evil.example\r\n" + end, 421, false);
    row("no host", "POST /hook HTTP/1.1\r\n" + end, 400, false);
    row("an origin", head + "Origin: http://localhost\r\n" + end, 403, false);
    row("another site", head + "Sec-Fetch-Site: cross-site\r\n" + end, 403, false);
    row("another path", "POST / HTTP/1.1\r\nHost: localhost\r\n" + end, 404, false);
    row("a file", "GET /etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n", 404, false);
    row("another method", "GET /hook HTTP/1.1\r\nHost: localhost\r\n\r\n", 405, false);
    row("no signature", unsigned_, 400, false);
    row("another content type", head + end, 415, false);
    row("HTTP/1.0 gets its answer and the end", "POST /hook HTTP/1.0\r\nHost: localhost\r\n" + end, 415,
        true);
    row("two lengths", head + "Content-Length: 2\r\n" + end, 400, true);
    row("a length and a coding", head + "Transfer-Encoding: chunked\r\n" + end, 400, true);
    row("a bad request line", "POST\r\n\r\n", 400, true);
    row("TLS on the plain port", QByteArray::fromHex("16030100c8010000c4"), 400, true);
    row("a large head", head + "X: " + QByteArray(64 * 1024, 'x') + "\r\n\r\n", 431, true);
    row("a body too large, as announced", head + "Content-Length: 10485761\r\n\r\n", 413, true);
    row("a body too large, in chunks",
        head + "Transfer-Encoding: chunked\r\n\r\na00000\r\n" + QByteArray(10 * 1024 * 1024, 'x') +
            "\r\n1\r\nx\r\n0\r\n\r\n",
        413, true);
}

void ReceiverTest::refuses()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, status);
    QFETCH(bool, closes);

    ReceiverRig rig(m_clock);
    rig.start(settingsWith("s"));
    RawClient client(rig.port());
    client.send(raw);
    const QByteArray answer = client.readAnswer();
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + QByteArray::number(status) + ' ')),
             answer.constData());
    QCOMPARE(answer.contains("\r\nConnection: close\r\n"), closes);
    QVERIFY(answer.contains("\r\n\r\n{\"status\":\"refused\",\"reason\":\""));
    const ReceivedRequest request = rig.last();
    QCOMPARE(rig.requests().size(), 1);
    QCOMPARE(request.number, 1);
    QCOMPARE(request.status, status);
    QCOMPARE(request.effect, Effect::Refused);
    QVERIFY(!request.verified);
    QVERIFY(request.reason.endsWith(u'.'));
    QVERIFY(raw.startsWith(request.raw));
    if (closes)
        QVERIFY(client.waitForClose());
    else {
        client.send(unsigned_);
        QCOMPARE(client.readStatus(), 400);
    }
}

void ReceiverTest::answersHeadWithoutABody()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWith("s"));
    RawClient client(rig.port());
    client.send("HEAD /hook HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QVERIFY(client.waitForClose());
    const QByteArray answer = client.socket().readAll();
    QVERIFY(answer.startsWith("HTTP/1.1 405 "));
    QVERIFY(answer.endsWith("\r\n\r\n"));
}

void ReceiverTest::namesTheAllowedMethod()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWith("s"));
    RawClient client(rig.port());
    client.send("GET /hook HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QVERIFY(client.readAnswer().contains("\r\nAllow: POST\r\n"));
}

void ReceiverTest::keepsTheConnection()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWith("s"));
    RawClient client(rig.port());
    for (int i = 1; i <= 3; ++i) {
        client.send(unsigned_);
        QCOMPARE(client.readStatus(), 400);
        QCOMPARE(rig.last().number, i);
        QCOMPARE(rig.last().raw, unsigned_);
        QCOMPARE(rig.last().body, QByteArray("{}"));
    }
}

void ReceiverTest::answersPipelinedRequestsInOrder()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWith("s"));
    RawClient client(rig.port());
    const QByteArray other = "GET /other HTTP/1.1\r\nHost: localhost\r\n\r\n";
    client.send(unsigned_ + other + "\r\n" + unsigned_ + other);
    QCOMPARE(client.readStatus(), 400);
    QCOMPARE(client.readStatus(), 404);
    QCOMPARE(client.readStatus(), 400);
    QCOMPARE(client.readStatus(), 404);
    QList<QByteArray> raw;
    for (const ReceivedRequest &request : rig.requests())
        raw.append(request.raw);
    QCOMPARE(raw, (QList<QByteArray>{unsigned_, other, unsigned_, other}));
}

void ReceiverTest::takesRequestsInPieces()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWith("s"));
    RawClient client(rig.port());
    for (const char byte : unsigned_)
        client.send(QByteArray(1, byte));
    QCOMPARE(client.readStatus(), 400);
    QCOMPARE(rig.last().raw, unsigned_);
    QCOMPARE(
        rig.last().headers,
        (HeaderFields{{"Host", "localhost"}, {"Content-Type", "application/json"}, {"Content-Length", "2"}}));
}

void ReceiverTest::continuesOnRequest()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWith("s"));
    RawClient client(rig.port());
    client.send(head + "Content-Type: application/json\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(client.readAnswer(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    QVERIFY(rig.requests().isEmpty());
    client.send("{}");
    QCOMPARE(client.readStatus(), 400);
    QCOMPARE(rig.last().body, QByteArray("{}"));

    // With the body on the way already there is nothing to wait for (RFC 9110, 10.1.1).
    client.send(head + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n{}");
    QCOMPARE(client.readStatus(), 415);
}

void ReceiverTest::refusesBeforeTheBodyWhenAsked()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWith("s"));
    RawClient client(rig.port());
    client.send(
        "POST /other HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");
    QCOMPARE(client.readStatus(), 404);
    QVERIFY(client.waitForClose());
}

void ReceiverTest::keepsTheAnswerFromTheReset()
{
    // Nine megabytes are still on their way when the refusal is written.
    ReceiverRig rig(m_clock);
    rig.start(settingsWith("s"));
    RawClient client(rig.port());
    client.send(head + "Content-Length: 99999999\r\n\r\n" + QByteArray(9 * 1024 * 1024, 'x'));
    QCOMPARE(client.readStatus(), 413);
}

void ReceiverTest::timesTheHead()
{
    ReceiverLimits limits;
    limits.headTime = 150ms;
    ReceiverRig rig(m_clock, limits);
    rig.start(settingsWith("s"));
    RawClient client(rig.port());
    client.send("POST /hook HTTP/1.1\r\nHost: ");
    QCOMPARE(client.readStatus(), 408);
    QVERIFY(client.waitForClose());
    QCOMPARE(rig.last().status, 408);
    QCOMPARE(rig.last().raw, QByteArray("POST /hook HTTP/1.1\r\nHost: "));
}

void ReceiverTest::timesTheWholeRequest()
{
    ReceiverLimits limits;
    limits.requestTime = 150ms;
    ReceiverRig rig(m_clock, limits);
    rig.start(settingsWith("s"));
    RawClient client(rig.port());
    client.send(head + "Content-Length: 9\r\n\r\nab");
    QCOMPARE(client.readStatus(), 408);
    QVERIFY(client.waitForClose());
    QCOMPARE(rig.last().body, QByteArray("ab"));
}

void ReceiverTest::tellsOfRequestsThatAreCutOff_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("in the head") << QByteArray("POST /hook HTTP/1.1\r\nHost: loc");
    QTest::newRow("in the body") << QByteArray(head + "Content-Length: 9\r\n\r\nab");
}

void ReceiverTest::tellsOfRequestsThatAreCutOff()
{
    QFETCH(const QByteArray, sent);
    ReceiverRig rig(m_clock);
    rig.start(settingsWith("s"));
    {
        RawClient client(rig.port());
        client.send(sent);
    }
    QTRY_COMPARE(rig.requests().size(), 1);
    QCOMPARE(rig.last().raw, sent);
    QCOMPARE(rig.last().method, QByteArray("POST"));
    QCOMPARE(rig.last().status, 0);
    QCOMPARE(rig.last().effect, Effect::Refused);
    QCOMPARE(rig.last().reason, u"The connection ended before the request was whole."_s);
    RawClient(rig.port()).send("\r\n"); // nothing of a request
    RawClient next(rig.port());
    next.send(unsigned_);
    QCOMPARE(next.readStatus(), 400);
    QCOMPARE(rig.requests().size(), 2);
}

void ReceiverTest::closesIdleConnections()
{
    ReceiverLimits limits;
    limits.headTime = 150ms;
    ReceiverRig rig(m_clock, limits);
    rig.start(settingsWith("s"));
    RawClient silent(rig.port());
    RawClient idle(rig.port());
    idle.send(unsigned_);
    QCOMPARE(idle.readStatus(), 400);
    QVERIFY(silent.waitForClose());
    QVERIFY(idle.waitForClose());
    QCOMPARE(silent.readAnswer(), QByteArray());
    QCOMPARE(rig.requests().size(), 1);
}

void ReceiverTest::limitsConnections()
{
    ReceiverLimits limits;
    limits.connections = 3;
    ReceiverRig rig(m_clock, limits);
    rig.start(settingsWith("s"));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 3; ++i) {
        clients.push_back(std::make_unique<RawClient>(rig.port()));
        clients.back()->send(unsigned_);
        QCOMPARE(clients.back()->readStatus(), 400);
    }
    RawClient tooMany(rig.port());
    QCOMPARE(tooMany.readStatus(), 503);
    QVERIFY(tooMany.waitForClose());

    clients.front()->socket().disconnectFromHost();
    QVERIFY(clients.front()->waitForClose());
    int status = 0; // QTRY_ evaluates more than once, and every connection counts
    const auto ask = [&] {
        RawClient next(rig.port());
        next.send(unsigned_);
        return next.readStatus();
    };
    QTRY_VERIFY(status == 400 || (status = ask()) == 400);
}

void ReceiverTest::survivesClientsThatDoNotRead()
{
    ReceiverLimits limits;
    limits.headTime = 400ms;
    limits.requestTime = 800ms; // the flood may be stopped in a head or in a body
    ReceiverRig rig(m_clock, limits);
    rig.start(settingsWith("s"));
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const auto close = qScopeGuard([&] { ::close(client); });
    const int small = 4096;
    ::setsockopt(client, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(rig.port());
    ::connect(client, reinterpret_cast<sockaddr *>(&address), sizeof address);

    // It reads no further while its answers are not taken, and after a while it gives up.
    const QByteArray flood = unsigned_.repeated(1000);
    qint64 written = 0;
    for (ssize_t sent = 0; sent >= 0;
         sent = ::send(client, flood.constData(), std::size_t(flood.size()), MSG_NOSIGNAL)) {
        written += sent;
        QVERIFY2(written < 200'000'000, "it reads on and on");
        pollfd writable{client, POLLOUT, 0};
        QCOMPARE(::poll(&writable, 1, 10'000), 1);
    }
    QVERIFY(written > 0);
    RawClient next(rig.port());
    next.send(unsigned_);
    QCOMPARE(next.readStatus(), 400);
}

void ReceiverTest::stopsAndStartsAgain()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWith("s"));
    const quint16 port = rig.port();
    RawClient client(port);
    client.send(unsigned_);
    QCOMPARE(client.readStatus(), 400);
    rig.stop();
    QVERIFY(client.waitForClose());
    QVERIFY(!RawClient(port).isConnected());

    ReceiverSettings settings = settingsWith("s");
    settings.port = port;
    rig.start(settings);
    QCOMPARE(rig.port(), port);
    RawClient again(port);
    again.send(unsigned_);
    QCOMPARE(again.readStatus(), 400);
    QCOMPARE(rig.last().number, 1);
}

QTEST_GUILESS_MAIN(ReceiverTest)
#include "tst_receiver.moc"
