#include "model/delivery/sender.h"
#include "tests/support/process.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Keeps what it is to send until the test answers it.
class FakeTransport final : public Transport
{
public:
    [[nodiscard]] QFuture<AttemptOutcome> send(const AttemptRequest &request) override
    {
        m_requests.append(request);
        m_promises.emplace_back();
        m_promises.back().start();
        return m_promises.back().future();
    }

    [[nodiscard]] QList<QFuture<AttemptOutcome>> sendTogether(const QList<AttemptRequest> &) override
    {
        return {};
    }
    [[nodiscard]] QFuture<void> burst(const BurstOrder &) override { return QtFuture::makeReadyFuture(); }

    void finish(std::size_t index, const AttemptOutcome &outcome)
    {
        m_promises.at(index).addResult(outcome);
        m_promises.at(index).finish();
    }
    void drop(std::size_t index)
    {
        m_promises.at(index).future().cancel();
        m_promises.at(index).finish();
    }
    [[nodiscard]] const QList<AttemptRequest> &requests() const { return m_requests; }

private:
    QList<AttemptRequest> m_requests;
    std::vector<QPromise<AttemptOutcome>> m_promises;
};

AttemptOutcome answered(int status)
{
    AttemptOutcome outcome;
    outcome.status = status;
    outcome.connected = true;
    return outcome;
}

AttemptOutcome failed(ErrorClass errorClass, std::optional<int> status = {})
{
    AttemptOutcome outcome;
    outcome.errorClass = errorClass;
    outcome.message = u"What happened."_s;
    outcome.status = status;
    return outcome;
}

} // namespace

class SenderTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendsWhatItSigned();
    void givesEachAttemptAnIdAndTime();
    void decides_data();
    void decides();
    void announcesOnce();
    void refusesWithoutSecret();
    void stopsWhatRuns();
    void cancelledFutureStopsTheDelivery();
    void transportThatGivesUpCountsAsCancelled();
    void destructionFinishesTheFutures();

private:
    [[nodiscard]] DeliveryOrder order() const;

    FixedClock m_clock{Instant{1'781'800'800'123ms}};
    SeededRandomSource m_random{7};
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Sender> m_sender;
};

void SenderTest::init()
{
    m_sender.reset();
    m_transport = std::make_unique<FakeTransport>();
    m_sender = std::make_unique<Sender>(*m_transport, m_clock, m_random);
}

DeliveryOrder SenderTest::order() const
{
    DeliveryOrder order;
    order.body = R"({"eventId":"evt_1","eventType":"target.updated"})";
    order.eventType = u"target.updated"_s;
    order.eventId = {"evt_1"};
    order.url = QUrl(u"http://127.0.0.1:5005/hook"_s);
    order.secret = std::make_shared<const SecretBytes>(QByteArrayView("geheim"));
    order.timeout = 3s;
    return order;
}

void SenderTest::sendsWhatItSigned()
{
    const DeliveryOrder given = order();
    const QFuture<Result<Delivery>> future = m_sender->send(given);
    QCOMPARE(m_transport->requests().size(), 1);
    const AttemptRequest &request = m_transport->requests().front();
    QCOMPARE(request.url, given.url);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.deadline, 3s);
    // One buffer: what is signed is what is sent, and not a copy of it.
    QVERIFY(request.body.constData() == given.body.constData());
    QList<QByteArray> names;
    for (const HeaderField &field : request.headers)
        names.append(field.name);
    QCOMPARE(names,
             (QList<QByteArray>{"X-Ordinavo-Event-Id", "X-Ordinavo-Event-Type", "X-Ordinavo-Delivery-Id",
                                "X-Ordinavo-Timestamp", "X-Ordinavo-Signature", "X-Ordinavo-Webhook-Version",
                                "Content-Type"}));
    const QByteArray openssl =
        test::outputOf(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-hmac"_s, u"geheim"_s, u"-r"_s}, given.body);
    QCOMPARE(openssl.size() > 64, true);
    QCOMPARE(headerValue(request.headers, "X-Ordinavo-Signature"), QByteArray("sha256=" + openssl.first(64)));
    QCOMPARE(headerValue(request.headers, "X-Ordinavo-Timestamp"), isoSeconds(m_clock.now()));
}

void SenderTest::givesEachAttemptAnIdAndTime()
{
    (void)m_sender->send(order());
    m_clock.advance(1min);
    (void)m_sender->send(order());
    const HeaderFields &first = m_transport->requests().at(0).headers;
    const HeaderFields &second = m_transport->requests().at(1).headers;
    QVERIFY(headerValue(first, "X-Ordinavo-Delivery-Id").startsWith("del_"));
    QVERIFY(headerValue(first, "X-Ordinavo-Delivery-Id") != headerValue(second, "X-Ordinavo-Delivery-Id"));
    QVERIFY(headerValue(first, "X-Ordinavo-Timestamp") != headerValue(second, "X-Ordinavo-Timestamp"));
    QCOMPARE(headerValue(first, "X-Ordinavo-Event-Id"), headerValue(second, "X-Ordinavo-Event-Id"));
    QCOMPARE(headerValue(first, "X-Ordinavo-Signature"), headerValue(second, "X-Ordinavo-Signature"));
}

void SenderTest::decides_data()
{
    QTest::addColumn<AttemptOutcome>("outcome");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name, const AttemptOutcome &outcome, const char *decision,
                        const char *reason) {
        QTest::newRow(name) << outcome << QString::fromLatin1(decision) << QString::fromUtf8(reason);
    };
    row("200 is delivered", answered(200), "delivered", "The receiver answered 200.");
    row("204 is delivered", answered(204), "delivered", "The receiver answered 204.");
    row("301 is not", answered(301), "exhausted", "The receiver answered 301. This send makes one attempt.");
    row("410 is not", answered(410), "exhausted", "The receiver answered 410. This send makes one attempt.");
    row("500 is not", answered(500), "exhausted", "The receiver answered 500. This send makes one attempt.");
    row("a timeout is not", failed(ErrorClass::Timeout), "exhausted",
        "No whole answer came. This send makes one attempt.");
    row("200 without its whole body is not", failed(ErrorClass::Truncated, 200), "exhausted",
        "No whole answer came. This send makes one attempt.");
    row("nothing sendable is not", failed(ErrorClass::InvalidRequest), "exhausted", "Nothing was sent.");
    row("stopped is cancelled", failed(ErrorClass::Cancelled), "cancelled", "The send was stopped.");
}

void SenderTest::decides()
{
    QFETCH(AttemptOutcome, outcome);
    QFETCH(QString, decision);
    QFETCH(QString, reason);

    const QFuture<Result<Delivery>> future = m_sender->send(order());
    m_transport->finish(0, outcome);
    QTRY_VERIFY(future.isFinished());
    const Result<Delivery> result = future.result();
    QVERIFY(result);
    QCOMPARE(result->eventId, EventId{"evt_1"});
    QCOMPARE(result->eventType, u"target.updated"_s);
    QCOMPARE(idOf(result->outcome), decision);
    QCOMPARE(result->attempts.size(), 1);
    QCOMPARE(idOf(result->attempts.front().decision), decision);
    QCOMPARE(result->attempts.front().reason, reason);
    QCOMPARE(result->attempts.front().outcome.status, outcome.status);
}

void SenderTest::announcesOnce()
{
    QSignalSpy started(m_sender.get(), &Sender::attemptStarted);
    QSignalSpy finished(m_sender.get(), &Sender::attemptFinished);
    QSignalSpy sending(m_sender.get(), &Sender::sendingChanged);
    QVERIFY(!m_sender->isSending());
    (void)m_sender->send(order());
    (void)m_sender->send(order());
    QVERIFY(m_sender->isSending());
    m_transport->finish(1, answered(200));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(m_sender->isSending());
    m_transport->finish(0, answered(500));
    QTRY_VERIFY(!m_sender->isSending());
    QCOMPARE(started.size(), 2);
    QCOMPARE(finished.size(), 2);
    QCOMPARE(sending, (QList<QVariantList>{{true}, {false}}));
    const auto before = started.at(1).at(0).value<Attempt>();
    const auto after = finished.at(0).at(0).value<Attempt>();
    QCOMPARE(before.request.deliveryId, after.request.deliveryId);
    QCOMPARE(after.number, 1);
    QCOMPARE(after.scheduledAt, m_clock.now());
    QCOMPARE(after.decision, Decision::Delivered);
}

void SenderTest::refusesWithoutSecret()
{
    QSignalSpy started(m_sender.get(), &Sender::attemptStarted);
    DeliveryOrder unsigned_ = order();
    unsigned_.secret = nullptr;
    for (int i = 0; i < 2; ++i) {
        const QFuture<Result<Delivery>> future = m_sender->send(unsigned_);
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().code, ErrorCode::InvalidInput);
        unsigned_.secret = std::make_shared<const SecretBytes>();
    }
    QCOMPARE(started.size(), 0);
    QVERIFY(m_transport->requests().isEmpty());
    QVERIFY(!m_sender->isSending());
}

void SenderTest::stopsWhatRuns()
{
    const QFuture<Result<Delivery>> future = m_sender->send(order());
    const std::stop_token token = m_transport->requests().front().stop;
    QVERIFY(!token.stop_requested());
    m_sender->stop();
    QVERIFY(token.stop_requested());
    QVERIFY(!future.isFinished()); // the transport has the last word on what had been on the wire
    m_transport->finish(0, failed(ErrorClass::Cancelled));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result()->outcome, Decision::Cancelled);
}

void SenderTest::cancelledFutureStopsTheDelivery()
{
    QSignalSpy finished(m_sender.get(), &Sender::attemptFinished);
    QFuture<Result<Delivery>> future = m_sender->send(order());
    future.cancel();
    QTRY_VERIFY(m_transport->requests().front().stop.stop_requested());
    m_transport->finish(0, failed(ErrorClass::Cancelled));
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(!m_sender->isSending());
}

void SenderTest::transportThatGivesUpCountsAsCancelled()
{
    const QFuture<Result<Delivery>> future = m_sender->send(order());
    m_transport->drop(0);
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result()->outcome, Decision::Cancelled);
    QCOMPARE(future.result()->attempts.size(), 1);
}

void SenderTest::destructionFinishesTheFutures()
{
    const QFuture<Result<Delivery>> future = m_sender->send(order());
    m_sender.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result()->outcome, Decision::Cancelled);
    QVERIFY(m_transport->requests().front().stop.stop_requested());
    m_transport->finish(0, answered(200));
}

QTEST_GUILESS_MAIN(SenderTest)
#include "tst_sender.moc"
