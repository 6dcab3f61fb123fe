#include "model/delivery/curltransport.h"
#include "tests/support/hostilecases.h"

#include <QtTest/QTest>

#include <algorithm>
#include <map>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Sees = HostileCase::Sees;

namespace {

QByteArray marker(qsizetype index)
{
    return "X-Index: " + QByteArray::number(index) + "\r\n";
}

AttemptRequest requestFor(const HostileCase &it, const HostileServer &server, qsizetype index)
{
    AttemptRequest request;
    request.url = server.url();
    request.headers = {{"X-Index", QByteArray::number(index)}};
    request.body = QByteArray(it.requestSize, 'b');
    request.deadline = it.deadline;
    return request;
}

} // namespace

/// The promise of the whole product: one recorded attempt is one request on the wire, whatever the server
/// does. The server counts.
class OneRequestTest final : public QObject
{
    Q_OBJECT

private slots:
    void perAttempt_data() { addRows(); }
    void perAttempt();
    void perAttemptOfABurst_data() { addRows(); }
    void perAttemptOfABurst();
    void areFortyAndMore();

private:
    static void addRows();
    static void compare(const AttemptOutcome &outcome, const HostileCase &expected);

    SystemClock m_clock;
    CurlTransport m_transport{m_clock};
};

void OneRequestTest::addRows()
{
    QTest::addColumn<HostileCase>("it");
    for (const HostileCase &it : hostileFailures() + hostileAnswers())
        QTest::newRow(it.name) << it;
}

void OneRequestTest::areFortyAndMore()
{
    QVERIFY(hostileFailures().size() >= 40);
    QVERIFY(hostileAnswers().size() >= 40);
}

void OneRequestTest::compare(const AttemptOutcome &outcome, const HostileCase &expected)
{
    QCOMPARE(idOf(outcome.errorClass), idOf(expected.errorClass));
    QCOMPARE(titleOf(outcome.phase), titleOf(expected.phase));
    QCOMPARE(outcome.status, expected.status);
    QCOMPARE(outcome.responseBody, expected.body);
    QCOMPARE(outcome.responseBodySize, expected.body.size());
    QCOMPARE(outcome.message.isEmpty(), expected.errorClass == ErrorClass::None);
    QVERIFY(outcome.connected);
}

void OneRequestTest::perAttempt()
{
    QFETCH(HostileCase, it);

    HostileServer server(it.onRequest, it.reading);
    server.setOnConnect(it.onConnect);
    server.setOnHead(it.onHead);
    const AttemptOutcome outcome = m_transport.send(requestFor(it, server, 0)).result();
    compare(outcome, it);
    if (it.reading == HostileServer::Reading::NeverReads)
        server.startReading();
    QTRY_COMPARE(server.requestsBegun(), 1);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(outcome.peerAddress, u"127.0.0.1:%1"_s.arg(server.port()));
    const QByteArray received = server.received().constFirst();
    if (it.sees == Sees::Part) {
        QCOMPARE(server.requests(), 0);
        QVERIFY(outcome.requestBytes.startsWith(received.first(std::min<qsizetype>(received.size(), 200))));
    } else {
        QTRY_COMPARE(server.requests(), 1);
        QCOMPARE(server.received(), QList<QByteArray>{outcome.requestBytes});
    }
}

void OneRequestTest::perAttemptOfABurst()
{
    QFETCH(HostileCase, it);

    HostileServer server(it.onRequest, it.reading);
    server.setOnConnect(it.onConnect);
    server.setOnHead(it.onHead);
    constexpr int count = 6;
    std::map<qsizetype, AttemptOutcome> recorded;
    BurstOrder order;
    order.count = count;
    order.concurrency = 2;
    order.make = [&](qsizetype index) { return requestFor(it, server, index); };
    order.take = [&](auto ended) {
        for (auto &[index, outcome] : ended)
            QVERIFY(recorded.emplace(index, std::move(outcome)).second);
    };
    m_transport.burst(order).waitForFinished();
    QCOMPARE(recorded.size(), std::size_t{count});
    compare(recorded.at(0), it);
    if (it.reading == HostileServer::Reading::NeverReads)
        server.startReading();
    if (it.sees == Sees::Less)
        QVERIFY(server.requestsBegun() <= count);
    else
        QTRY_COMPARE(server.received().join().count("X-Index: "), count);
    QCOMPARE(server.requestsBegun(), server.received().join().count("X-Index: "));
    const QByteArray received = server.received().join();
    for (const auto &[index, outcome] : recorded) {
        const qsizetype seen = received.count(marker(index));
        if (seen == 1) {
            QCOMPARE(outcome.requestBytes.count(marker(index)), 1);
            continue;
        }
        QCOMPARE(seen, 0);
        QCOMPARE(it.sees, Sees::Less);
        QVERIFY(outcome.errorClass == ErrorClass::Reset || outcome.errorClass == ErrorClass::Closed);
    }
}

QTEST_GUILESS_MAIN(OneRequestTest)
#include "tst_onerequest.moc"
