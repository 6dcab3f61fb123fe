#include "model/delivery/curltransport.h"
#include "model/delivery/sender.h"
#include "tests/support/hostileserver.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <algorithm>
#include <mutex>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Deliveries = QList<Delivery>;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr double speed = 100;

/// Answers its requests as told and knows when each came.
class TimingServer final
{
public:
    /// `answerTo` is asked about each request, from 0.
    explicit TimingServer(std::function<QByteArray(std::size_t request)> answerTo)
        : m_answerTo(std::move(answerTo))
        , m_server([this](QTcpSocket &socket) { answer(socket); })
    {
    }

    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] std::vector<steady_clock::time_point> arrivals() const
    {
        const std::lock_guard lock(m_mutex);
        return m_arrivals;
    }

private:
    void answer(QTcpSocket &socket)
    {
        std::size_t request = 0;
        {
            const std::lock_guard lock(m_mutex);
            request = m_arrivals.size();
            m_arrivals.push_back(steady_clock::now());
        }
        HostileServer::answer(m_answerTo(request))(socket);
    }

    const std::function<QByteArray(std::size_t)> m_answerTo;
    mutable std::mutex m_mutex;
    std::vector<steady_clock::time_point> m_arrivals; ///< guarded by m_mutex
    HostileServer m_server;
};

QByteArray status(int code, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + QByteArray::number(code) + " Some\r\n" + fields + "Content-Length: 0\r\n\r\n";
}

/// A minute and a half, which `speed` makes 900 ms.
QByteArray throttle()
{
    return status(429, "Retry-After: 90\r\n");
}

qsizetype countBetween(const std::vector<steady_clock::time_point> &times, steady_clock::time_point from,
                       steady_clock::time_point to)
{
    return std::count_if(times.begin(), times.end(),
                         [from, to](steady_clock::time_point time) { return time > from && time < to; });
}

} // namespace

/// Bursts over real sockets to a receiver that asks for time: requests are counted where they arrive.
class ThrottledBurstTest final : public QObject
{
    Q_OBJECT

private slots:
    void beginsNothingWhileItIsHeld();
    void isHeldByARetryToo();
    void stopsWhileItIsHeld();

private:
    [[nodiscard]] static RunOrder order(int deliveries, const QUrl &url);

    SystemClock m_clock;
    SystemRandomSource m_random;
    CurlTransport m_transport{m_clock};
    Sender m_sender{m_transport, m_clock, m_random};
};

RunOrder ThrottledBurstTest::order(int deliveries, const QUrl &url)
{
    RunOrder order;
    order.plan.isBurst = true;
    order.plan.concurrency = 6;
    for (int index = 0; index < deliveries; ++index) {
        PlannedDelivery planned;
        planned.eventId = {"evt_" + QByteArray::number(index)};
        planned.eventType = u"target.updated"_s;
        planned.body = R"({"eventId":")" + planned.eventId.text + R"("})";
        order.plan.deliveries.append(planned);
    }
    order.url = url;
    order.secret = std::make_shared<const SecretBytes>(QByteArrayView("geheim"));
    order.speed = speed;
    return order;
}

void ThrottledBurstTest::beginsNothingWhileItIsHeld()
{
    constexpr std::size_t first = 50;
    constexpr std::size_t second = 120;
    const TimingServer server(
        [](std::size_t request) { return request == first || request == second ? throttle() : status(200); });
    const QFuture<Result<Deliveries>> future = m_sender.send(order(300, server.url()));
    QTRY_VERIFY(future.isFinished());
    const std::vector<steady_clock::time_point> arrivals = server.arrivals();
    QCOMPARE(arrivals.size(), 302U);
    for (const std::size_t request : {first, second}) {
        const steady_clock::time_point asked = arrivals[request];
        // Those that were under way when the answer came have long arrived by then.
        QCOMPARE(countBetween(arrivals, asked + 300ms, asked + 900ms), 0);
        QVERIFY(countBetween(arrivals, asked, asked + 900ms) < 50);
        QVERIFY(countBetween(arrivals, asked + 900ms, asked + 1800ms) > 0);
    }
    const Deliveries deliveries = *future.result();
    for (const Delivery &delivery : deliveries)
        QCOMPARE(delivery.outcome, Decision::Delivered);
}

void ThrottledBurstTest::isHeldByARetryToo()
{
    // The retry of the first, half a second on, is asked for time; the second would begin after a second.
    const TimingServer server([](std::size_t request) {
        return request == 0 ? status(500) : request == 1 ? throttle() : status(200);
    });
    RunOrder slow = order(2, server.url());
    slow.policy.delays = {50s, 5s, 5s};
    slow.policy.jitter = 0;
    slow.plan.perSecond = 1.0 / 100;
    slow.plan.deliveries[1].offset = 100s;
    const QFuture<Result<Deliveries>> future = m_sender.send(slow);
    QTRY_VERIFY(future.isFinished());
    const std::vector<steady_clock::time_point> arrivals = server.arrivals();
    QCOMPARE(arrivals.size(), 4U);
    QVERIFY(arrivals[1] - arrivals[0] >= 490ms);
    QVERIFY(arrivals[2] - arrivals[1] >= 900ms);
    const Deliveries deliveries = *future.result();
    QCOMPARE(deliveries.at(0).attempts.size(), 3);
    QCOMPARE(deliveries.at(1).attempts.constFirst().scheduledAt, deliveries.at(0).attempts.at(1).next->at);
}

void ThrottledBurstTest::stopsWhileItIsHeld()
{
    const TimingServer server([](std::size_t) { return status(503, "Retry-After: 3600\r\n"); });
    RunOrder held = order(100, server.url());
    held.speed = 1;
    const QFuture<Result<Deliveries>> future = m_sender.send(held);
    QTRY_VERIFY(!server.arrivals().empty());
    QElapsedTimer sinceStop;
    sinceStop.start();
    m_sender.stop();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 1000);
    const std::size_t arrived = server.arrivals().size();
    QVERIFY(arrived <= 12);
    qsizetype attempts = 0;
    const Deliveries deliveries = *future.result();
    for (const Delivery &delivery : deliveries) {
        QCOMPARE(delivery.outcome, Decision::Cancelled);
        attempts += delivery.attempts.size();
    }
    QCOMPARE(attempts, qsizetype(arrived));
}

QTEST_GUILESS_MAIN(ThrottledBurstTest)
#include "tst_throttledburst.moc"
