#include "model/delivery/sender.h"
#include "tests/support/faketransport.h"
#include "tests/support/process.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QSet>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Deliveries = QList<Delivery>;

PlannedDelivery planned(const QByteArray &eventId)
{
    PlannedDelivery delivery;
    delivery.body = "{\"eventId\":\"" + eventId + "\",\"eventType\":\"target.updated\"}";
    delivery.eventType = u"target.updated"_s;
    delivery.eventId = {eventId};
    return delivery;
}

AttemptOutcome throttled(const QByteArray &retryAfter)
{
    AttemptOutcome outcome = answerWith(429);
    outcome.responseHead = "HTTP/1.1 429 Too Many Requests\r\nRetry-After: " + retryAfter + "\r\n\r\n";
    return outcome;
}

AttemptOutcome failed(ErrorClass errorClass, Phase phase = Phase::Wait)
{
    AttemptOutcome outcome;
    outcome.errorClass = errorClass;
    outcome.phase = phase;
    outcome.connected = phase > Phase::Connect;
    outcome.message = u"What happened."_s;
    return outcome;
}

} // namespace

/// Runs over a transport that answers as told, on a clock that stands still: only waits take time.
class SenderTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void sendsWhatItSigned();
    void triesAgainUntilItIsDelivered();
    void keepsDeliveryIdsWhereTheRuleSaysSo();
    void keepsWhatThePlanFixed();
    void whatFollowsWaits();
    void speedShortensTheWaits();
    void letsTheReleasedGoTogether();
    void aBurstGoesThroughTheBurst();
    void retriesAfterABurst();
    void aThrottledBurstWaits();
    void stopsABurstThatIsHeld();
    void throttledRetriesOfABurstWait();
    void announcesEveryAttemptOnce();
    void runsBesideEachOther();
    void anUnreachableHostEndsWhatIsToldToEnd_data();
    void anUnreachableHostEndsWhatIsToldToEnd();
    void refusesWhatCannotBeSent();
    void stopsWhatRuns();
    void stopsWhatWaits();
    void stopsABurst();
    void cancelledFutureStopsTheRun();
    void transportThatGivesUpCountsAsCancelled();
    void destructionFinishesTheFutures();
    void theSameSeedMakesTheSameIds();

private:
    [[nodiscard]] RunOrder order(qsizetype deliveries = 1) const;
    /// The result of a run once it has finished; empty when it does not.
    [[nodiscard]] Deliveries resultOf(const QFuture<Result<Deliveries>> &future) const
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || !future.result())
            return {};
        return *future.result();
    }

    FixedClock m_clock{Instant{1'781'800'800'123ms}};
    std::unique_ptr<SeededRandomSource> m_random;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<Sender> m_sender;
};

void SenderTest::init()
{
    m_sender.reset();
    m_random = std::make_unique<SeededRandomSource>(7);
    m_transport = std::make_unique<FakeTransport>();
    m_transport->next = answerWith(200);
    m_sender = std::make_unique<Sender>(*m_transport, m_clock, *m_random);
}

RunOrder SenderTest::order(qsizetype deliveries) const
{
    RunOrder order;
    for (qsizetype index = 0; index < deliveries; ++index)
        order.plan.deliveries.append(planned("evt_" + QByteArray::number(index + 1)));
    order.url = QUrl(u"http://127.0.0.1:5005/hook"_s);
    order.secret = std::make_shared<const SecretBytes>(QByteArrayView("geheim"));
    order.policy.delays = {5s, 5min, 30min};
    order.policy.timeout = 3s;
    order.speed = 1'000'000;
    return order;
}

void SenderTest::sendsWhatItSigned()
{
    const RunOrder given = order();
    (void)m_sender->send(given);
    QCOMPARE(m_transport->requests.size(), 1);
    const AttemptRequest &request = m_transport->requests.constFirst();
    QCOMPARE(request.url, given.url);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.deadline, 3s);
    // One buffer: what is planned is what is signed and sent, and not a copy of it.
    QVERIFY(request.body.constData() == given.plan.deliveries.constFirst().body.constData());
    QList<QByteArray> names;
    for (const HeaderField &field : request.headers)
        names.append(field.name);
    QCOMPARE(names,
             (QList<QByteArray>{"X-Ordinavo-Event-Id", "X-Ordinavo-Event-Type", "X-Ordinavo-Delivery-Id",
                                "X-Ordinavo-Timestamp", "X-Ordinavo-Signature", "X-Ordinavo-Webhook-Version",
                                "Content-Type"}));
    const QByteArray openssl =
        outputOf(u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-hmac"_s, u"geheim"_s, u"-r"_s}, request.body);
    QCOMPARE(openssl.size() > 64, true);
    QCOMPARE(headerValue(request.headers, "X-Ordinavo-Signature"), QByteArray("sha256=" + openssl.first(64)));
    QCOMPARE(headerValue(request.headers, "X-Ordinavo-Timestamp"), isoSeconds(m_clock.now()));
}

void SenderTest::triesAgainUntilItIsDelivered()
{
    m_transport->next = answerWith(500);
    connect(m_sender.get(), &Sender::attemptsFinished, this, [this](const QList<Attempt> &attempts) {
        m_clock.advance(1min);
        if (attempts.constLast().number == 2)
            m_transport->next = answerWith(200);
    });
    const Deliveries deliveries = resultOf(m_sender->send(order()));
    QCOMPARE(deliveries.size(), 1);
    QCOMPARE(deliveries.constFirst().outcome, Decision::Delivered);
    const QList<Attempt> &attempts = deliveries.constFirst().attempts;
    QCOMPARE(attempts.size(), 3);
    QCOMPARE(m_transport->requests.size(), 3);
    QSet<QByteArray> deliveryIds;
    for (qsizetype index = 0; index < attempts.size(); ++index) {
        const Attempt &attempt = attempts.at(index);
        QCOMPARE(attempt.number, int(index) + 1);
        QCOMPARE(attempt.request.eventId, EventId{"evt_1"});
        QCOMPARE(attempt.request.body, attempts.constFirst().request.body);
        QCOMPARE(attempt.request.signature, attempts.constFirst().request.signature);
        QVERIFY(attempt.run.text.startsWith("run_"));
        QCOMPARE(attempt.run, attempts.constFirst().run);
        QVERIFY(!attempt.reason.isEmpty());
        deliveryIds.insert(attempt.request.deliveryId.text);
        const bool isLast = index == attempts.size() - 1;
        QCOMPARE(attempt.decision, isLast ? Decision::Delivered : Decision::Retry);
        QCOMPARE(attempt.next.has_value(), !isLast);
        if (!isLast)
            QCOMPARE(attempts.at(index + 1).scheduledAt, attempt.next->at);
    }
    QCOMPARE(deliveryIds.size(), attempts.size());
    QVERIFY(attempts.constFirst().request.timestamp < attempts.at(2).request.timestamp);
}

void SenderTest::keepsDeliveryIdsWhereTheRuleSaysSo()
{
    m_transport->next = answerWith(500);
    RunOrder same = order(2);
    same.deliveryIds = DeliveryIdRule::SamePerDelivery;
    const Deliveries deliveries = resultOf(m_sender->send(same));
    QCOMPARE(deliveries.size(), 2);
    for (const Delivery &delivery : deliveries) {
        QCOMPARE(delivery.outcome, Decision::Exhausted);
        QCOMPARE(delivery.attempts.size(), 4);
        for (const Attempt &attempt : delivery.attempts)
            QCOMPARE(attempt.request.deliveryId, delivery.attempts.constFirst().request.deliveryId);
    }
    QVERIFY(deliveries.at(0).attempts.constFirst().request.deliveryId !=
            deliveries.at(1).attempts.constFirst().request.deliveryId);
}

void SenderTest::keepsWhatThePlanFixed()
{
    RunOrder fixed = order();
    PlannedDelivery &delivery = fixed.plan.deliveries.first();
    delivery.deliveryId = DeliveryId{"del_fixed"};
    delivery.timestamp = m_clock.now() - 2h;
    delivery.marks = DeliveryMark::Redelivery;
    delivery.note = u"Why."_s;
    const Deliveries deliveries = resultOf(m_sender->send(fixed));
    QCOMPARE(deliveries.size(), 1);
    const Attempt &attempt = deliveries.constFirst().attempts.constFirst();
    QCOMPARE(attempt.request.deliveryId, DeliveryId{"del_fixed"});
    QCOMPARE(headerValue(attempt.request.headers, "X-Ordinavo-Timestamp"), isoSeconds(m_clock.now() - 2h));
    QCOMPARE(attempt.marks, DeliveryMarks(DeliveryMark::Redelivery));
    QCOMPARE(attempt.note, u"Why."_s);
    QCOMPARE(deliveries.constFirst().marks, attempt.marks);
}

void SenderTest::whatFollowsWaits()
{
    m_transport->answering = FakeTransport::Answering::Later;
    RunOrder chain = order(3);
    chain.plan.deliveries[1].start = StartRule::AfterDelivery;
    chain.plan.deliveries[1].startsAfter = 0;
    chain.plan.deliveries[2].start = StartRule::AfterFirstAttempt;
    chain.plan.deliveries[2].startsAfter = 0;
    const QFuture<Result<Deliveries>> future = m_sender->send(chain);
    QCOMPARE(m_transport->requests.size(), 1);
    m_transport->next = answerWith(500);
    m_transport->answer();
    QTRY_VERIFY(m_transport->requests.size() >= 2);
    const auto sentIds = [this] {
        QList<QByteArray> ids;
        for (const AttemptRequest &request : m_transport->requests)
            ids.append(headerValue(request.headers, "X-Ordinavo-Event-Id"));
        return ids;
    };
    QTRY_COMPARE(sentIds().count("evt_1"), 2);
    QTRY_COMPARE(sentIds().count("evt_3"), 1);
    QCOMPARE(sentIds().count("evt_2"), 0);
    m_transport->next = answerWith(200);
    m_transport->answer();
    m_transport->answer();
    QTRY_COMPARE(sentIds().count("evt_2"), 1);
    m_transport->answer();
    QCOMPARE(resultOf(future).size(), 3);
}

void SenderTest::speedShortensTheWaits()
{
    m_transport->next = answerWith(500);
    RunOrder slow = order();
    slow.policy.delays = {10s};
    slow.speed = 50;
    QElapsedTimer timer;
    timer.start();
    const Deliveries deliveries = resultOf(m_sender->send(slow));
    QCOMPARE(deliveries.size(), 1);
    QVERIFY2(timer.elapsed() >= 199, QByteArray::number(timer.elapsed()).constData());
    const QList<Attempt> &attempts = deliveries.constFirst().attempts;
    QCOMPARE(attempts.size(), 2);
    // In schedule time the wait is what the policy says, from the end of the attempt before.
    const auto wait = attempts.at(1).scheduledAt - attempts.at(0).scheduledAt;
    QVERIFY(wait >= 10s);
    QVERIFY(wait < 60s);
}

void SenderTest::letsTheReleasedGoTogether()
{
    RunOrder together = order(5);
    together.plan.released = true;
    const Deliveries deliveries = resultOf(m_sender->send(together));
    QCOMPARE(deliveries.size(), 5);
    QCOMPARE(m_transport->together, (QList<qsizetype>{5}));
    for (const Delivery &delivery : deliveries)
        QCOMPARE(delivery.outcome, Decision::Delivered);
}

void SenderTest::aBurstGoesThroughTheBurst()
{
    QSignalSpy started(m_sender.get(), &Sender::attemptStarted);
    QSignalSpy finished(m_sender.get(), &Sender::attemptsFinished);
    RunOrder burst = order(1000);
    burst.plan.isBurst = true;
    burst.plan.concurrency = 8;
    const Deliveries deliveries = resultOf(m_sender->send(burst));
    QCOMPARE(deliveries.size(), 1000);
    QCOMPARE(m_transport->bursts, (QList<qsizetype>{1000}));
    QCOMPARE(started.size(), 0);
    QVERIFY(finished.size() < 10);
    QSet<QByteArray> deliveryIds;
    for (const QVariantList &arguments : finished)
        for (const Attempt &attempt : arguments.at(0).value<QList<Attempt>>())
            deliveryIds.insert(attempt.request.deliveryId.text);
    QCOMPARE(deliveryIds.size(), 1000);
    for (const Delivery &delivery : deliveries) {
        QCOMPARE(delivery.outcome, Decision::Delivered);
        QCOMPARE(delivery.attempts.size(), 1);
        QCOMPARE(delivery.attempts.constFirst().request.eventId, delivery.eventId);
    }
}

void SenderTest::retriesAfterABurst()
{
    m_transport->next = answerWith(500);
    RunOrder burst = order(20);
    burst.plan.isBurst = true;
    burst.policy.delays = {5s};
    const Deliveries deliveries = resultOf(m_sender->send(burst));
    QCOMPARE(deliveries.size(), 20);
    QCOMPARE(m_transport->requests.size(), 40);
    for (const Delivery &delivery : deliveries) {
        QCOMPARE(delivery.outcome, Decision::Exhausted);
        QCOMPARE(delivery.attempts.size(), 2);
    }
}

void SenderTest::aThrottledBurstWaits()
{
    RunOrder burst = order(20);
    burst.plan.isBurst = true;
    burst.speed = 100;
    m_transport->burstAnswer = [](qsizetype index) { return index == 5 ? throttled("30") : answerWith(200); };
    QElapsedTimer sinceBegin;
    sinceBegin.start();
    const QFuture<Result<Deliveries>> future = m_sender->send(burst);
    // At once, and not only when the run has decided.
    QCOMPARE(m_transport->requests.size(), 6);
    QTRY_VERIFY(m_transport->requests.size() > 6);
    QVERIFY2(sinceBegin.elapsed() >= 300, QByteArray::number(sinceBegin.elapsed()).constData());
    const Deliveries deliveries = resultOf(future);
    QCOMPARE(deliveries.size(), 20);
    QCOMPARE(m_transport->requests.size(), 21);
    const Instant heldUntil = deliveries.at(5).attempts.constFirst().next->at;
    QCOMPARE(deliveries.at(5).attempts.at(1).scheduledAt, heldUntil);
    for (qsizetype index = 0; index < 20; ++index) {
        const Delivery &delivery = deliveries.at(index);
        QCOMPARE(delivery.outcome, Decision::Delivered);
        QCOMPARE(delivery.attempts.size(), index == 5 ? 2 : 1);
        if (index != 5)
            QCOMPARE(delivery.attempts.constFirst().scheduledAt, index < 5 ? m_clock.now() : heldUntil);
    }
}

void SenderTest::stopsABurstThatIsHeld()
{
    RunOrder burst = order(20);
    burst.plan.isBurst = true;
    burst.speed = 1;
    m_transport->burstAnswer = [](qsizetype) { return throttled("3600"); };
    const QFuture<Result<Deliveries>> future = m_sender->send(burst);
    QCOMPARE(m_transport->requests.size(), 1);
    QElapsedTimer sinceStop;
    sinceStop.start();
    m_sender->stop();
    const Deliveries deliveries = resultOf(future);
    QVERIFY(sinceStop.elapsed() < 1000);
    QCOMPARE(deliveries.size(), 20);
    QCOMPARE(m_transport->requests.size(), 1);
    for (qsizetype index = 0; index < 20; ++index) {
        QCOMPARE(deliveries.at(index).outcome, Decision::Cancelled);
        QCOMPARE(deliveries.at(index).attempts.size(), index == 0 ? 1 : 0);
    }
}

void SenderTest::throttledRetriesOfABurstWait()
{
    RunOrder burst = order(20);
    burst.plan.isBurst = true;
    burst.plan.concurrency = 2;
    burst.speed = 100;
    m_transport->burstAnswer = [](qsizetype) { return answerWith(500); };
    m_transport->answering = FakeTransport::Answering::Later;
    const QFuture<Result<Deliveries>> future = m_sender->send(burst);
    QTRY_COMPARE(m_transport->requests.size(), 22);
    // The others are due, and have no place; now they have one and may not.
    m_transport->next = throttled("30");
    m_transport->answer();
    QElapsedTimer sinceThrottled;
    sinceThrottled.start();
    m_transport->answering = FakeTransport::Answering::AtOnce;
    QTRY_VERIFY(m_transport->requests.size() > 22);
    QVERIFY2(sinceThrottled.elapsed() >= 295, QByteArray::number(sinceThrottled.elapsed()).constData());
    m_transport->next = answerWith(200);
    m_transport->answer();
    QCOMPARE(resultOf(future).size(), 20);
}

void SenderTest::announcesEveryAttemptOnce()
{
    QSignalSpy begun(m_sender.get(), &Sender::runBegun);
    QSignalSpy started(m_sender.get(), &Sender::attemptStarted);
    QSignalSpy finished(m_sender.get(), &Sender::attemptsFinished);
    QSignalSpy ended(m_sender.get(), &Sender::runEnded);
    QSignalSpy sending(m_sender.get(), &Sender::sendingChanged);
    m_transport->next = answerWith(503);
    const RunOrder given = order();
    QVERIFY(!m_sender->isSending());
    const QFuture<Result<Deliveries>> future = m_sender->send(given);
    QVERIFY(m_sender->isSending());
    const Deliveries deliveries = resultOf(future);
    QVERIFY(!m_sender->isSending());
    QCOMPARE(begun.size(), 1);
    QCOMPARE(begun.constFirst().at(1).value<DeliveryPlan>(), given.plan);
    QCOMPARE(started.size(), 4);
    QCOMPARE(finished.size(), 4);
    for (qsizetype index = 0; index < 4; ++index) {
        const auto before = started.at(index).at(0).value<Attempt>();
        const auto after = finished.at(index).at(0).value<QList<Attempt>>();
        QCOMPARE(after.size(), 1);
        QCOMPARE(before.request.deliveryId, after.constFirst().request.deliveryId);
        QCOMPARE(before.number, int(index) + 1);
        QCOMPARE(after.constFirst().number, before.number);
    }
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.constFirst().at(1).value<Deliveries>().size(), deliveries.size());
    QCOMPARE(sending, (QList<QVariantList>{{true}, {false}}));
}

void SenderTest::runsBesideEachOther()
{
    QSignalSpy sending(m_sender.get(), &Sender::sendingChanged);
    m_transport->answering = FakeTransport::Answering::Later;
    const QFuture<Result<Deliveries>> first = m_sender->send(order());
    const QFuture<Result<Deliveries>> second = m_sender->send(order());
    m_transport->answer();
    QCOMPARE(resultOf(first).size(), 1);
    QVERIFY(m_sender->isSending());
    m_transport->answer();
    const Deliveries others = resultOf(second);
    QCOMPARE(others.size(), 1);
    QVERIFY(others.constFirst().attempts.constFirst().run !=
            first.result()->constFirst().attempts.constFirst().run);
    QCOMPARE(sending, (QList<QVariantList>{{true}, {false}}));
}

void SenderTest::anUnreachableHostEndsWhatIsToldToEnd_data()
{
    QTest::addColumn<bool>("ends");
    QTest::addColumn<qsizetype>("attempts");
    QTest::newRow("the policy rules") << false << qsizetype(4);
    QTest::newRow("the first attempt ends it") << true << qsizetype(1);
}

void SenderTest::anUnreachableHostEndsWhatIsToldToEnd()
{
    QFETCH(bool, ends);
    QFETCH(qsizetype, attempts);
    m_transport->next = failed(ErrorClass::Connect, Phase::Connect);
    RunOrder unreachable = order();
    unreachable.unreachable = ends ? UnreachableRule::EndDelivery : UnreachableRule::Retry;
    const Deliveries deliveries = resultOf(m_sender->send(unreachable));
    QCOMPARE(deliveries.size(), 1);
    QCOMPARE(deliveries.constFirst().outcome, Decision::Exhausted);
    QCOMPARE(deliveries.constFirst().attempts.size(), attempts);
}

void SenderTest::refusesWhatCannotBeSent()
{
    QSignalSpy begun(m_sender.get(), &Sender::runBegun);
    const auto codeOf = [this](const RunOrder &given) {
        const QFuture<Result<Deliveries>> future = m_sender->send(given);
        return future.isFinished() && !future.result() ? future.result().error().code : ErrorCode::Internal;
    };
    RunOrder wrong = order();
    wrong.secret = nullptr;
    QCOMPARE(codeOf(wrong), ErrorCode::InvalidInput);
    wrong.secret = std::make_shared<const SecretBytes>();
    QCOMPARE(codeOf(wrong), ErrorCode::InvalidInput);
    for (const double speed : {0.5, 1e7, qQNaN()}) {
        wrong = order();
        wrong.speed = speed;
        QCOMPARE(codeOf(wrong), ErrorCode::Usage);
    }
    QCOMPARE(codeOf(order(0)), ErrorCode::Usage);
    QCOMPARE(begun.size(), 0);
    QVERIFY(m_transport->requests.isEmpty());
    QVERIFY(!m_sender->isSending());
}

void SenderTest::stopsWhatRuns()
{
    m_transport->answering = FakeTransport::Answering::Later;
    QSignalSpy finished(m_sender.get(), &Sender::attemptsFinished);
    const QFuture<Result<Deliveries>> future = m_sender->send(order(2));
    QCOMPARE(m_transport->requests.size(), 2);
    m_sender->stop();
    const Deliveries deliveries = resultOf(future);
    QCOMPARE(deliveries.size(), 2);
    // What had left is in the log.
    QCOMPARE(finished.size(), 2);
    for (const Delivery &delivery : deliveries) {
        QCOMPARE(delivery.outcome, Decision::Cancelled);
        QCOMPARE(delivery.attempts.size(), 1);
        QCOMPARE(delivery.attempts.constFirst().decision, Decision::Cancelled);
        QCOMPARE(delivery.attempts.constFirst().outcome.errorClass, ErrorClass::Cancelled);
    }
}

void SenderTest::stopsWhatWaits()
{
    m_transport->next = answerWith(500);
    RunOrder waiting = order();
    waiting.speed = 1;
    waiting.policy.delays = {30 * 24h};
    QSignalSpy finished(m_sender.get(), &Sender::attemptsFinished);
    const QFuture<Result<Deliveries>> future = m_sender->send(waiting);
    QTRY_COMPARE(finished.size(), 1);
    m_sender->stop();
    QVERIFY(future.isFinished());
    QVERIFY(!m_sender->isSending());
    QCOMPARE(future.result()->constFirst().outcome, Decision::Cancelled);
    QCOMPARE(future.result()->constFirst().attempts.size(), 1);
    QCOMPARE(future.result()->constFirst().attempts.constFirst().decision, Decision::Retry);
}

void SenderTest::stopsABurst()
{
    RunOrder burst = order(50);
    burst.plan.isBurst = true;
    connect(m_sender.get(), &Sender::runBegun, m_sender.get(), [this] { m_sender->stop(); });
    const Deliveries deliveries = resultOf(m_sender->send(burst));
    QCOMPARE(deliveries.size(), 50);
    QVERIFY(m_transport->requests.isEmpty());
    for (const Delivery &delivery : deliveries) {
        QCOMPARE(delivery.outcome, Decision::Cancelled);
        QVERIFY(delivery.attempts.isEmpty());
    }
}

void SenderTest::cancelledFutureStopsTheRun()
{
    m_transport->answering = FakeTransport::Answering::Later;
    QSignalSpy finished(m_sender.get(), &Sender::attemptsFinished);
    QFuture<Result<Deliveries>> future = m_sender->send(order());
    future.cancel();
    QTRY_COMPARE(finished.size(), 1);
    QTRY_VERIFY(!m_sender->isSending());
    QCOMPARE(m_transport->requests.size(), 1);
}

void SenderTest::transportThatGivesUpCountsAsCancelled()
{
    m_transport->answering = FakeTransport::Answering::Later;
    const QFuture<Result<Deliveries>> future = m_sender->send(order());
    m_transport->drop();
    const Deliveries deliveries = resultOf(future);
    QCOMPARE(deliveries.size(), 1);
    QCOMPARE(deliveries.constFirst().outcome, Decision::Cancelled);
    QCOMPARE(deliveries.constFirst().attempts.size(), 1);
}

void SenderTest::destructionFinishesTheFutures()
{
    m_transport->answering = FakeTransport::Answering::Later;
    QSignalSpy finished(m_sender.get(), &Sender::attemptsFinished);
    const QFuture<Result<Deliveries>> future = m_sender->send(order());
    m_sender.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result()->constFirst().outcome, Decision::Cancelled);
    QVERIFY(m_transport->requests.constFirst().stop.stop_requested());
    QCOMPARE(finished.size(), 0);
}

void SenderTest::theSameSeedMakesTheSameIds()
{
    m_transport->next = answerWith(500);
    const Deliveries first = resultOf(m_sender->send(order()));
    init();
    m_transport->next = answerWith(500);
    const Deliveries second = resultOf(m_sender->send(order()));
    QCOMPARE(first.constFirst().attempts.size(), 4);
    QCOMPARE(second.constFirst().attempts.size(), 4);
    for (qsizetype index = 0; index < 4; ++index) {
        const Attempt &one = first.constFirst().attempts.at(index);
        const Attempt &other = second.constFirst().attempts.at(index);
        QCOMPARE(one.request.deliveryId, other.request.deliveryId);
        QCOMPARE(one.run, other.run);
    }
}

QTEST_GUILESS_MAIN(SenderTest)
#include "tst_sender.moc"
