#include "model/delivery/curltransport.h"
#include "tests/support/hostileserver.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using std::chrono::steady_clock;

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

AttemptRequest requestTo(const QUrl &url, qsizetype index = 0)
{
    AttemptRequest request;
    request.url = url;
    request.headers = {{"X-Index", QByteArray::number(index)}};
    request.body = R"({"a":1})";
    request.deadline = 5s;
    return request;
}

QByteArray headerLine(qsizetype index)
{
    return "X-Index: " + QByteArray::number(index) + "\r\n";
}

/// What a burst handed over.
struct Taken
{
    std::map<qsizetype, AttemptOutcome> outcomes;
    bool twice = false;
    std::vector<steady_clock::time_point> calls;

    void add(std::vector<std::pair<qsizetype, AttemptOutcome>> ended)
    {
        calls.push_back(steady_clock::now());
        for (auto &[index, outcome] : ended)
            twice = !outcomes.emplace(index, std::move(outcome)).second || twice;
    }
    [[nodiscard]] qsizetype count(const std::function<bool(const AttemptOutcome &)> &is) const
    {
        return std::count_if(outcomes.begin(), outcomes.end(), [&](const auto &it) { return is(it.second); });
    }
};

} // namespace

/// Bursts, and exchanges that leave together.
class CurlBurstTest final : public QObject
{
    Q_OBJECT

private slots:
    void sendsEachOnceOverFewConnections_data();
    void sendsEachOnceOverFewConnections();
    void keepsTheRate();
    void handsOverInTime();
    void stopsAtOnce();
    void destructionEndsIt();
    void refusesWhatMustNotLeave();
    void leavesTogether();
    void waitsForTheLastAndNotForever();
    void stopsAtTheGate();

private:
    [[nodiscard]] static BurstOrder orderOf(qsizetype count, int concurrency, const QUrl &url, Taken &taken);

    SystemClock m_clock;
    CurlTransport m_transport{m_clock};
};

BurstOrder CurlBurstTest::orderOf(qsizetype count, int concurrency, const QUrl &url, Taken &taken)
{
    BurstOrder order;
    order.count = count;
    order.concurrency = concurrency;
    order.make = [url](qsizetype index) { return requestTo(url, index); };
    order.take = [&taken](auto ended) { taken.add(std::move(ended)); };
    return order;
}

void CurlBurstTest::sendsEachOnceOverFewConnections_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("concurrency");

    QTest::newRow("nothing") << 0 << 3;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("one after the other") << 50 << 1;
    QTest::newRow("six at once") << 500 << 6;
    QTest::newRow("more at once than there are") << 5 << 40;
    QTest::newRow("fifty at once") << 1000 << 50;
}

void CurlBurstTest::sendsEachOnceOverFewConnections()
{
    QFETCH(int, count);
    QFETCH(int, concurrency);

    HostileServer server(HostileServer::answer(ok));
    Taken taken;
    m_transport.burst(orderOf(count, concurrency, server.url(), taken)).waitForFinished();
    QVERIFY(!taken.twice);
    QCOMPARE(qsizetype(taken.outcomes.size()), count);
    QCOMPARE(taken.count([](const AttemptOutcome &it) { return it.status == 200; }), count);
    QCOMPARE(server.requests(), count);
    QVERIFY(server.connections() <= std::min(count, concurrency));
    // Reuse is told: all but the first on each connection.
    QCOMPARE(taken.count([](const AttemptOutcome &it) { return !it.reused; }), server.connections());
    const QByteArray all = server.received().join();
    for (const auto &[index, outcome] : taken.outcomes) {
        QCOMPARE(all.count(outcome.requestBytes), 1);
        QVERIFY(outcome.requestBytes.contains(headerLine(index)));
        QCOMPARE(outcome.responseBody, "ok");
        QCOMPARE(outcome.peerAddress, u"127.0.0.1:%1"_s.arg(server.port()));
        QCOMPARE(outcome.timings.connect.has_value(), !outcome.reused);
    }
}

void CurlBurstTest::keepsTheRate()
{
    HostileServer server(HostileServer::answer(ok));
    Taken taken;
    BurstOrder order = orderOf(41, 4, server.url(), taken);
    order.perSecond = 200;
    std::vector<steady_clock::time_point> made;
    order.make = [&](qsizetype index) {
        made.push_back(steady_clock::now());
        return requestTo(server.url(), index);
    };
    const auto start = steady_clock::now();
    m_transport.burst(order).waitForFinished();
    QCOMPARE(taken.outcomes.size(), 41U);
    for (std::size_t i = 0; i < made.size(); ++i)
        QVERIFY(made[i] - start >= i * 5ms); // never early
    QVERIFY(made.back() - start < 400ms);    // and no drift
}

void CurlBurstTest::handsOverInTime()
{
    HostileServer server(HostileServer::answer(ok));
    Taken taken;
    BurstOrder order = orderOf(6, 6, server.url(), taken);
    order.perSecond = 10;
    m_transport.burst(order).waitForFinished();
    // Each on its own, although the next is due only a tenth of a second later.
    QVERIFY(taken.calls.size() >= 6);
    for (std::size_t i = 1; i < taken.calls.size(); ++i)
        QVERIFY(taken.calls[i] - taken.calls[i - 1] < 200ms);
}

void CurlBurstTest::stopsAtOnce()
{
    std::stop_source stop;
    steady_clock::time_point asked;
    HostileServer server([&, requests = 0](QTcpSocket &) mutable {
        if (++requests != 4)
            return;
        asked = steady_clock::now();
        stop.request_stop();
    });
    Taken taken;
    BurstOrder order = orderOf(1000, 4, server.url(), taken);
    order.stop = stop.get_token();
    m_transport.burst(order).waitForFinished();
    QVERIFY(steady_clock::now() - asked < 200ms);
    QCOMPARE(taken.outcomes.size(), 4U);
    QCOMPARE(taken.count([](const AttemptOutcome &it) { return it.errorClass == ErrorClass::Cancelled; }), 4);
    QCOMPARE(server.requests(), 4);

    Taken none;
    BurstOrder late = orderOf(3, 1, server.url(), none);
    late.stop = stop.get_token();
    m_transport.burst(late).waitForFinished();
    QVERIFY(none.outcomes.empty());
    QCOMPARE(server.requests(), 4);
}

void CurlBurstTest::destructionEndsIt()
{
    HostileServer server(HostileServer::silence());
    Taken taken;
    QFuture<void> future;
    {
        CurlTransport transport(m_clock);
        future = transport.burst(orderOf(10, 2, server.url(), taken));
        QTRY_COMPARE(server.requests(), 2);
    }
    QVERIFY(future.isFinished());
    QCOMPARE(taken.outcomes.size(), 2U);
    QCOMPARE(taken.outcomes.begin()->second.errorClass, ErrorClass::Cancelled);
}

void CurlBurstTest::refusesWhatMustNotLeave()
{
    HostileServer server(HostileServer::answer(ok));
    Taken taken;
    BurstOrder order = orderOf(4, 2, server.url(), taken);
    order.make = [&](qsizetype index) {
        AttemptRequest request = requestTo(server.url(), index);
        if (index % 2 == 1)
            request.headers.append(HeaderField{"X-Bad", "a\r\nb"});
        return request;
    };
    m_transport.burst(order).waitForFinished();
    QCOMPARE(taken.outcomes.size(), 4U);
    for (const auto &[index, outcome] : taken.outcomes)
        QCOMPARE(idOf(outcome.errorClass), index % 2 == 1 ? u"invalid-request"_s : QString());
    QCOMPARE(server.requests(), 2);
}

void CurlBurstTest::leavesTogether()
{
    std::mutex mutex;
    std::vector<steady_clock::time_point> arrivals;
    HostileServer server([&](QTcpSocket &socket) {
        {
            const std::lock_guard lock(mutex);
            arrivals.push_back(steady_clock::now());
        }
        HostileServer::answer(ok)(socket);
    });
    for (int round = 1; round <= 2; ++round) {
        QList<AttemptRequest> requests;
        for (int i = 0; i < 8; ++i)
            requests.append(requestTo(server.url(), i));
        const QList<QFuture<AttemptOutcome>> futures = m_transport.sendTogether(requests);
        QCOMPARE(futures.size(), 8);
        for (qsizetype i = 0; i < futures.size(); ++i) {
            const AttemptOutcome outcome = futures.at(i).result();
            QCOMPARE(outcome.status, 200);
            QVERIFY(!outcome.reused);
            QVERIFY(outcome.requestBytes.contains(headerLine(i)));
        }
        QCOMPARE(server.requests(), 8 * round);
        QCOMPARE(server.connections(), 8 * round);
    }
    const std::lock_guard lock(mutex);
    const auto [first, last] = std::minmax_element(arrivals.begin(), arrivals.begin() + 8);
    QVERIFY(*last - *first < 100ms);
}

void CurlBurstTest::waitsForTheLastAndNotForever()
{
    HostileServer server(HostileServer::answer(ok));
    HostileServer mute(HostileServer::silence());
    // One that never shakes hands holds the others up for half of the deadline.
    QList<AttemptRequest> requests{requestTo(server.url()), requestTo(mute.url(u"https"_s)),
                                   requestTo(server.url())};
    for (AttemptRequest &request : requests)
        request.deadline = 600ms;
    QList<QFuture<AttemptOutcome>> futures = m_transport.sendTogether(requests);
    QCOMPARE(futures.at(0).result().status, 200);
    QVERIFY(futures.at(0).result().timings.total >= 295ms);
    QCOMPARE(futures.at(2).result().status, 200);
    QCOMPARE(idOf(futures.at(1).result().errorClass), u"timeout"_s);
    QCOMPARE(futures.at(1).result().phase, Phase::Tls);

    // One that is refused holds nobody up, nor does one that cannot connect.
    requests = {requestTo(server.url()), requestTo(QUrl(u"ftp://127.0.0.1/"_s)),
                requestTo(QUrl(u"http://127.0.0.1:1/"_s))};
    futures = m_transport.sendTogether(requests);
    QCOMPARE(futures.at(0).result().status, 200);
    QVERIFY(futures.at(0).result().timings.total < 1s);
    QCOMPARE(idOf(futures.at(1).result().errorClass), u"invalid-request"_s);
    QCOMPARE(idOf(futures.at(2).result().errorClass), u"connect"_s);
    QCOMPARE(server.requests(), 3);
}

void CurlBurstTest::stopsAtTheGate()
{
    std::stop_source stop;
    HostileServer server(HostileServer::answer(ok));
    HostileServer mute(HostileServer::silence());
    QList<AttemptRequest> requests{requestTo(server.url()), requestTo(mute.url(u"https"_s))};
    for (AttemptRequest &request : requests)
        request.stop = stop.get_token();
    const QList<QFuture<AttemptOutcome>> futures = m_transport.sendTogether(requests);
    QTRY_COMPARE(server.connections(), 1);
    QTRY_COMPARE(mute.connections(), 1);
    const auto asked = steady_clock::now();
    stop.request_stop();
    for (const QFuture<AttemptOutcome> &future : futures) {
        QCOMPARE(idOf(future.result().errorClass), u"cancelled"_s);
        QVERIFY(future.result().requestBytes.isEmpty());
    }
    QVERIFY(steady_clock::now() - asked < 200ms);
    QCOMPARE(server.requests(), 0);
}

QTEST_GUILESS_MAIN(CurlBurstTest)
#include "tst_curlburst.moc"
