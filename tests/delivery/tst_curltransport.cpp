#include "model/core/safewriter.h"
#include "model/delivery/curltransport.h"
#include "model/signing/signedrequest.h"
#include "tests/support/hostileserver.h"

#include <QtCore/QScopeGuard>
#include <QtCore/QTimer>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

AttemptRequest requestTo(const QUrl &url)
{
    AttemptRequest request;
    request.url = url;
    request.headers = {{"X-Ordinavo-Event-Id", "evt_1"}, {"Content-Type", "application/json"}};
    request.body = R"({"a":1})";
    return request;
}

} // namespace

class CurlTransportTest final : public QObject
{
    Q_OBJECT

private slots:
    void writesExactlyTheseBytes_data();
    void writesExactlyTheseBytes();
    void addressesAsInThePreview_data();
    void addressesAsInThePreview();
    void keepsBodies_data();
    void keepsBodies();
    void countsAndHashesBeyondTheLimit();
    void keepsAMebibyteWithoutAnotherChoice();
    void keepsTheAnswerAsItCame();
    void ignoresProxiesOfTheEnvironment();
    void opensAConnectionPerAttempt();
    void runsManyAtOnce();
    void readsTheClock();
    void timesThePhases();
    void namesEveryClass();

private:
    SystemClock m_clock;
    CurlTransport m_transport{m_clock};
};

void CurlTransportTest::writesExactlyTheseBytes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<HeaderFields>("headers");
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("order and spelling as given")
        << QByteArray("POST") << HeaderFields{{"x-UPPER-lower", "1"}, {"B", "2"}, {"A", "3"}, {"B", "4"}}
        << QByteArray("x-UPPER-lower: 1\r\nB: 2\r\nA: 3\r\nB: 4\r\n");
    QTest::newRow("no headers of libcurl's") << QByteArray("POST") << HeaderFields{} << QByteArray();
    QTest::newRow("headers that libcurl would write itself")
        << QByteArray("POST")
        << HeaderFields{{"User-Agent", "Ordinavo"}, {"Accept", "*/*"}, {"content-type", "text/plain"}}
        << QByteArray("User-Agent: Ordinavo\r\nAccept: */*\r\ncontent-type: text/plain\r\n");
    QTest::newRow("a header without a value")
        << QByteArray("POST") << HeaderFields{{"X-Empty", ""}, {"X-B", "b"}}
        << QByteArray("X-Empty:\r\nX-B: b\r\n");
    QTest::newRow("spaces and semicolons in a value")
        << QByteArray("POST") << HeaderFields{{"X-A", "a ; b  c "}} << QByteArray("X-A: a ; b  c \r\n");
    QTest::newRow("UTF-8 in a value")
        << QByteArray("POST") << HeaderFields{{"X-A", "Grüße"}} << QByteArray("X-A: Grüße\r\n");
    QTest::newRow("another method") << QByteArray("PUT") << HeaderFields{} << QByteArray();
}

void CurlTransportTest::writesExactlyTheseBytes()
{
    QFETCH(QByteArray, method);
    QFETCH(HeaderFields, headers);
    QFETCH(QByteArray, lines);

    HostileServer server(HostileServer::answer(ok));
    AttemptRequest request = requestTo(server.url());
    request.method = method;
    request.headers = headers;
    const AttemptOutcome outcome = m_transport.send(request).result();
    QCOMPARE(outcome.message, QString());
    const QByteArray expected = method +
                                " /hook HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) +
                                "\r\n" + lines + "Content-Length: 7\r\n\r\n" + request.body;
    QCOMPARE(server.received(), QList<QByteArray>{expected});
    QCOMPARE(outcome.requestBytes, expected);
    if (method == "POST")
        QCOMPARE(httpMessage({request.body, headers, {}, {}, {}, {}, {}}, request.url), expected);
}

void CurlTransportTest::addressesAsInThePreview_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("start");

    const auto row = [](const char *name, const QString &address, const char *start) {
        QTest::newRow(name) << address << QByteArray(start);
    };
    row("no path", u"http://127.0.0.1:PORT"_s, "POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n");
    row("a query without a path", u"http://127.0.0.1:PORT?a=1"_s, "POST /?a=1 HTTP/1.1\r\n");
    row("an empty query", u"http://127.0.0.1:PORT/hook?"_s, "POST /hook? HTTP/1.1\r\n");
    row("a path with dots", u"http://127.0.0.1:PORT/a/../b/./c"_s, "POST /a/../b/./c HTTP/1.1\r\n");
    row("a query with an empty value", u"http://127.0.0.1:PORT/hook?a=&b"_s, "POST /hook?a=&b HTTP/1.1\r\n");
    row("a fragment stays at home", u"http://127.0.0.1:PORT/hook#part"_s, "POST /hook HTTP/1.1\r\n");
    row("spaces and umlauts", u"http://127.0.0.1:PORT/für mich"_s, "POST /f%C3%BCr%20mich HTTP/1.1\r\n");
    row("what is encoded stays so", u"http://127.0.0.1:PORT/a%2Fb?x=%26"_s, "POST /a%2Fb?x=%26 HTTP/1.1\r\n");
    row("brackets and quotes", u"http://127.0.0.1:PORT/a[1]'{2}\"?q=[x]|y"_s, "POST /a");
    row("a name in capitals", u"http://LOCALHOST:PORT/hook"_s,
        "POST /hook HTTP/1.1\r\nHost: localhost:PORT\r\n");
}

void CurlTransportTest::addressesAsInThePreview()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, start);

    HostileServer server(HostileServer::answer(ok));
    const QUrl url(address.replace(u"PORT"_s, QString::number(server.port())));
    SignedRequest preview;
    preview.headers = {{"X-A", "a"}, {"Content-Type", "application/json"}};
    preview.body = "{}";
    AttemptRequest request;
    request.url = url;
    request.headers = preview.headers;
    request.body = preview.body;
    const AttemptOutcome outcome = m_transport.send(request).result();
    QCOMPARE(outcome.message, QString());
    QCOMPARE(outcome.requestBytes, httpMessage(preview, url));
    QVERIFY2(outcome.requestBytes.startsWith(start.replace("PORT", QByteArray::number(server.port()))),
             outcome.requestBytes.constData());
    QCOMPARE(server.received(), QList<QByteArray>{outcome.requestBytes});
}

void CurlTransportTest::keepsBodies_data()
{
    QTest::addColumn<QByteArray>("body");

    QByteArray everyByte;
    for (int i = 0; i < 256; ++i)
        everyByte.append(char(i));
    QByteArray large;
    while (large.size() < 1024 * 1024 + 1)
        large.append(everyByte);
    QTest::newRow("an empty one") << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("{\"name\":\"Größe, مرحبا, 🔧\"}");
    QTest::newRow("every byte") << everyByte;
    QTest::newRow("more than a megabyte, where libcurl would ask with Expect") << large;
    QTest::newRow("ten megabytes") << large.repeated(10);
}

void CurlTransportTest::keepsBodies()
{
    QFETCH(QByteArray, body);

    HostileServer server(HostileServer::answer(ok));
    AttemptRequest request = requestTo(server.url());
    request.body = body;
    const AttemptOutcome outcome = m_transport.send(request).result();
    QCOMPARE(outcome.message, QString());
    const QByteArray received = server.received().value(0);
    QVERIFY(received.endsWith(
        QByteArray("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body)));
    QVERIFY(!received.contains("Expect"));
    QVERIFY(outcome.requestBytes == received);
}

void CurlTransportTest::countsAndHashesBeyondTheLimit()
{
    const QByteArray body = QByteArray("0123456789abcdef").repeated(16 * 1024);
    HostileServer server(HostileServer::answerAndClose("HTTP/1.1 200 OK\r\n\r\n" + body));
    AttemptRequest request = requestTo(server.url());
    request.bodyLimit = 1000;
    const AttemptOutcome outcome = m_transport.send(request).result();
    QCOMPARE(outcome.errorClass, ErrorClass::None);
    QCOMPARE(outcome.responseBody, body.first(1000));
    QCOMPARE(outcome.responseBodySize, body.size());
    QCOMPARE(outcome.responseBodySha256, sha256(body));
}

void CurlTransportTest::keepsAMebibyteWithoutAnotherChoice()
{
    constexpr qsizetype mebibyte = qsizetype{1024} * 1024;
    const QByteArray body = QByteArray("0123456789abcdef").repeated(3 * mebibyte / 16) + "end";
    HostileServer server(HostileServer::answerAndClose("HTTP/1.1 200 OK\r\n\r\n" + body));
    const AttemptOutcome outcome = m_transport.send(requestTo(server.url())).result();
    QCOMPARE(outcome.message, QString());
    QVERIFY(outcome.responseBody == body.first(mebibyte));
    QCOMPARE(outcome.responseBodySize, 3 * mebibyte + 3);
    QCOMPARE(outcome.responseBodySha256, sha256(body));
}

void CurlTransportTest::keepsTheAnswerAsItCame()
{
    const QByteArray head = "HTTP/1.1 299 Sehr  gut\r\nx-ODD: \t a\r\nSet-Cookie: a=b\r\nSet-Cookie: c=d\r\n"
                            "Content-Encoding: gzip\r\nContent-Length: 4\r\n\r\n";
    HostileServer server(HostileServer::answer(head + QByteArray("\x1f\x8b\x00\x01", 4)));
    for (int i = 0; i < 2; ++i) {
        const AttemptOutcome outcome = m_transport.send(requestTo(server.url())).result();
        QCOMPARE(outcome.message, QString());
        QCOMPARE(outcome.status, 299);
        QCOMPARE(outcome.responseHead, head);
        QCOMPARE(outcome.responseBody, QByteArray("\x1f\x8b\x00\x01", 4));
        QVERIFY(!outcome.requestBytes.contains("Cookie"));
    }
}

void CurlTransportTest::ignoresProxiesOfTheEnvironment()
{
    HostileServer proxy(HostileServer::close());
    HostileServer server(HostileServer::answer(ok));
    const QByteArray address = proxy.url().toEncoded();
    for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
        qputenv(name, address);
    const auto restore = qScopeGuard([] {
        for (const char *name : {"http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
    });
    QCOMPARE(m_transport.send(requestTo(server.url())).result().status, 200);
    QCOMPARE(proxy.connections(), 0);
}

void CurlTransportTest::opensAConnectionPerAttempt()
{
    HostileServer server(HostileServer::answer(ok));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_transport.send(requestTo(server.url())).result().status, 200);
    QCOMPARE(server.connections(), 3);
    QCOMPARE(server.requests(), 3);
}

void CurlTransportTest::runsManyAtOnce()
{
    HostileServer server(HostileServer::answer(ok));
    QList<QFuture<AttemptOutcome>> futures;
    for (int i = 0; i < 40; ++i)
        futures.append(m_transport.send(requestTo(server.url())));
    for (const QFuture<AttemptOutcome> &future : futures)
        QCOMPARE(future.result().status, 200);
    QCOMPARE(server.connections(), 40);
    QCOMPARE(server.requests(), 40);
}

void CurlTransportTest::readsTheClock()
{
    const FixedClock clock(Instant{1'781'800'800'000ms});
    CurlTransport transport(clock);
    HostileServer server(HostileServer::answer(ok));
    QCOMPARE(transport.send(requestTo(server.url())).result().sentAt.time_since_epoch(), 1'781'800'800'000ms);
}

void CurlTransportTest::timesThePhases()
{
    HostileServer server([](QTcpSocket &socket) {
        auto *timer = new QTimer(&socket);
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        QObject::connect(timer, &QTimer::timeout, &socket, [&socket] {
            HostileServer::drip("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n", "x", 30ms)(socket);
        });
        timer->start(120ms);
    });
    const AttemptOutcome outcome = m_transport.send(requestTo(server.url())).result();
    QCOMPARE(outcome.message, QString());
    const PhaseTimings &timings = outcome.timings;
    QVERIFY(timings.resolve && timings.connect && timings.send && timings.wait && timings.receive);
    QVERIFY(!timings.tls);
    QVERIFY(*timings.wait >= 115ms && *timings.wait < 200ms);
    QVERIFY(*timings.receive >= 80ms && *timings.receive < 200ms);
    const auto sum = *timings.resolve + *timings.connect + *timings.send + *timings.wait + *timings.receive;
    QVERIFY(sum <= timings.total && timings.total - sum < 20ms);
    QCOMPARE(outcome.phase, Phase::Receive);
}

void CurlTransportTest::namesEveryClass()
{
    QSet<QString> ids;
    QSet<QString> titles;
    for (int i = 0; i <= int(ErrorClass::InvalidRequest); ++i) {
        ids.insert(idOf(ErrorClass(i)));
        titles.insert(titleOf(ErrorClass(i)));
    }
    QCOMPARE(ids.size(), 12);
    QCOMPARE(titles.size(), 12);
    QVERIFY(!titles.contains(QString()));
}

QTEST_GUILESS_MAIN(CurlTransportTest)
#include "tst_curltransport.moc"
