#include "model/delivery/deliveryrun.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant begin{1'000s};

AttemptResult answer(int status, const QList<QByteArray> &retryAfter = {})
{
    return {status, ErrorClass::None, Phase::Receive, retryAfter};
}

AttemptResult failure(ErrorClass errorClass, Phase phase = Phase::Wait)
{
    return {std::nullopt, errorClass, phase, {}};
}

PlannedDelivery planned(StartRule start = StartRule::AtOffset, std::chrono::milliseconds offset = 0ms,
                        qsizetype after = -1)
{
    PlannedDelivery delivery;
    delivery.start = start;
    delivery.offset = offset;
    delivery.startsAfter = after;
    return delivery;
}

DeliveryPlan planOf(const QList<PlannedDelivery> &deliveries)
{
    DeliveryPlan plan;
    plan.deliveries = deliveries;
    return plan;
}

RetryPolicy steady(const QList<std::chrono::milliseconds> &delays)
{
    RetryPolicy policy;
    policy.delays = delays;
    return policy;
}

/// "delivery/attempt@seconds since begin" for each.
QStringList texts(const QList<DueAttempt> &due)
{
    QStringList list;
    for (const DueAttempt &attempt : due)
        list.append(u"%1/%2@%3"_s.arg(attempt.delivery)
                        .arg(attempt.number)
                        .arg(double((attempt.scheduledAt - begin).count()) / 1000));
    return list;
}

} // namespace

class DeliveryRunTest final : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyPlanIsOver()
    {
        const RunRandom random(1);
        DeliveryRun run({}, standardRetryPolicy(), begin, random);
        QVERIFY(run.isOver());
        QVERIFY(!run.nextDue());
        QVERIFY(run.takeDue(begin).isEmpty());
    }

    void waitsCountFromTheEndOfTheAttempt()
    {
        const RunRandom random(1);
        DeliveryRun run(planOf({planned()}), steady({5s, 60s}), begin, random);
        QVERIFY(run.nextDue() == begin);
        QCOMPARE(texts(run.takeDue(begin)), QStringList{u"0/1@0"_s});
        QVERIFY(!run.nextDue());
        QVERIFY(!run.isOver());
        QCOMPARE(run.attemptEnded(0, answer(500), begin + 2s).decision, Decision::Retry);
        QVERIFY(run.nextDue() == begin + 7s);
        QVERIFY(run.takeDue(begin + 6999ms).isEmpty());
        // A driver that comes late learns when it should have been.
        QCOMPARE(texts(run.takeDue(begin + 10s)), QStringList{u"0/2@7"_s});
        QCOMPARE(run.attemptEnded(0, answer(500), begin + 11s).decision, Decision::Retry);
        QCOMPARE(texts(run.takeDue(begin + 71s)), QStringList{u"0/3@71"_s});
        const RetryDecision last = run.attemptEnded(0, answer(500), begin + 71s);
        QCOMPARE(last.decision, Decision::Exhausted);
        QVERIFY(!last.next);
        QVERIFY(run.isOver());
        QCOMPARE(run.outcome(0), std::optional(Decision::Exhausted));
    }

    void deliveriesBeginByTheirOffsetThenInOrder()
    {
        const RunRandom random(1);
        DeliveryRun run(planOf({planned(StartRule::AtOffset, 2s), planned(), planned(StartRule::AtOffset, 1s),
                                planned()}),
                        steady({}), begin, random);
        QCOMPARE(texts(run.takeDue(begin)), (QStringList{u"1/1@0"_s, u"3/1@0"_s}));
        QCOMPARE(texts(run.takeDue(begin + 3s)), (QStringList{u"2/1@1"_s, u"0/1@2"_s}));
    }

    void whatFindsNoPlaceStaysInTheRun()
    {
        DeliveryRun run(planOf({planned(), planned(), planned(), planned()}), steady({5s}), begin,
                        RunRandom(1));
        QCOMPARE(texts(run.takeDue(begin, 0)), QStringList());
        QCOMPARE(texts(run.takeDue(begin, 2)), (QStringList{u"0/1@0"_s, u"1/1@0"_s}));
        QVERIFY(run.nextDue() == begin);
        // It has to wait as well when the receiver asks for time,
        QVERIFY(run.attemptEnded(0, answer(429, {"60"}), begin + 1s).throttles);
        QVERIFY(run.nextDue() == begin + 61s);
        QVERIFY(run.takeDue(begin + 60s, 2).isEmpty());
        QCOMPARE(texts(run.takeDue(begin + 61s, 1)), QStringList{u"2/1@61"_s});
        // and never goes to one that is gone.
        QCOMPARE(run.attemptEnded(1, answer(410), begin + 62s).decision, Decision::Disabled);
        QVERIFY(run.takeDue(begin + 24h, 9).isEmpty());
        QCOMPARE(run.outcome(3), std::optional(Decision::Disabled));
    }

    void aCopyCanFollowTheFirstAttempt()
    {
        const RunRandom random(1);
        DeliveryRun run(planOf({planned(), planned(StartRule::AfterFirstAttempt, 1s, 0),
                                planned(StartRule::AfterFirstAttempt, 0s, 1)}),
                        steady({10s}), begin, random);
        QCOMPARE(texts(run.takeDue(begin + 100s)), QStringList{u"0/1@0"_s});
        std::ignore = run.attemptEnded(0, answer(500), begin + 3s);
        QCOMPARE(texts(run.takeDue(begin + 4s)), QStringList{u"1/1@4"_s});
        std::ignore = run.attemptEnded(1, answer(200), begin + 5s);
        QCOMPARE(texts(run.takeDue(begin + 5s)), QStringList{u"2/1@5"_s});
        std::ignore = run.attemptEnded(2, answer(200), begin + 5s);
        QCOMPARE(texts(run.takeDue(begin + 13s)), QStringList{u"0/2@13"_s});
        // Only the first attempt sets it off.
        std::ignore = run.attemptEnded(0, answer(200), begin + 13s);
        QVERIFY(run.isOver());
    }

    void aDeliveryCanFollowAnotherHoweverThatEnded_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("delivered") << 200;
        QTest::newRow("exhausted") << 400;
    }
    void aDeliveryCanFollowAnotherHoweverThatEnded()
    {
        QFETCH(int, status);
        const RunRandom random(1);
        RetryPolicy policy = steady({10s});
        policy.stopStatuses = {{400, 400}};
        DeliveryRun run(planOf({planned(), planned(StartRule::AfterDelivery, 2s, 0)}), policy, begin, random);
        std::ignore = run.takeDue(begin);
        std::ignore = run.attemptEnded(0, answer(500), begin);
        QCOMPARE(texts(run.takeDue(begin + 10s)), QStringList{u"0/2@10"_s});
        std::ignore = run.attemptEnded(0, answer(status), begin + 11s);
        QVERIFY(run.nextDue() == begin + 13s);
        QCOMPARE(texts(run.takeDue(begin + 13s)), QStringList{u"1/1@13"_s});
    }

    void aThrottledReceiverGetsNothingElse()
    {
        const RunRandom random(1);
        DeliveryRun run(
            planOf({planned(), planned(StartRule::AtOffset, 1s), planned(StartRule::AtOffset, 40s)}),
            steady({5s}), begin, random);
        std::ignore = run.takeDue(begin);
        const RetryDecision decision = run.attemptEnded(0, answer(429, {"30"}), begin + 500ms);
        QVERIFY(decision.throttles);
        QVERIFY(run.nextDue() == begin + 30500ms);
        QVERIFY(run.takeDue(begin + 30s).isEmpty());
        QCOMPARE(texts(run.takeDue(begin + 30500ms)), (QStringList{u"1/1@30.5"_s, u"0/2@30.5"_s}));
        QVERIFY(run.nextDue() == begin + 40s);
    }

    void theLongerThrottleHolds()
    {
        const RunRandom random(1);
        DeliveryRun run(planOf({planned(), planned()}), steady({5s}), begin, random);
        std::ignore = run.takeDue(begin);
        std::ignore = run.attemptEnded(0, answer(503, {"60"}), begin);
        std::ignore = run.attemptEnded(1, answer(502), begin + 1s);
        QVERIFY(run.nextDue() == begin + 60s);
        QCOMPARE(texts(run.takeDue(begin + 60s)), (QStringList{u"1/2@60"_s, u"0/2@60"_s}));
    }

    void goneDisablesTheWholeReceiver()
    {
        const RunRandom random(1);
        DeliveryRun run(planOf({planned(), planned(), planned(), planned(StartRule::AfterDelivery, 0s, 0),
                                planned(StartRule::AtOffset, 10s)}),
                        steady({5s}), begin, random);
        std::ignore = run.takeDue(begin);
        QCOMPARE(run.attemptEnded(0, answer(410), begin).decision, Decision::Disabled);
        QVERIFY(!run.nextDue());
        QVERIFY(run.takeDue(begin + 100s).isEmpty());
        QVERIFY(!run.isOver());
        // What was on its way may still arrive; what fails is not tried again.
        QCOMPARE(run.attemptEnded(1, answer(200), begin).decision, Decision::Delivered);
        const RetryDecision failed = run.attemptEnded(2, answer(500), begin);
        QCOMPARE(failed.decision, Decision::Disabled);
        QVERIFY(failed.reason.contains(u"disabled in the meantime"));
        QVERIFY(!failed.next);
        QVERIFY(run.isOver());
        for (const qsizetype delivery : {0, 2, 3, 4})
            QCOMPARE(run.outcome(delivery), std::optional(Decision::Disabled));
        QCOMPARE(run.outcome(1), std::optional(Decision::Delivered));
    }

    void exhaustedInARowDisable()
    {
        const RunRandom random(1);
        RetryPolicy policy = steady({});
        policy.disableAfter = 2;
        DeliveryRun run(
            planOf({planned(), planned(), planned(), planned(), planned(StartRule::AtOffset, 1s)}), policy,
            begin, random);
        std::ignore = run.takeDue(begin);
        QCOMPARE(run.attemptEnded(0, answer(500), begin).decision, Decision::Exhausted);
        QCOMPARE(run.attemptEnded(1, answer(200), begin).decision, Decision::Delivered);
        QCOMPARE(run.attemptEnded(2, answer(500), begin).decision, Decision::Exhausted);
        const RetryDecision second = run.attemptEnded(3, answer(500), begin);
        QCOMPARE(second.decision, Decision::Disabled);
        QVERIFY2(second.reason.contains(u"delivery 2 in a row"), qPrintable(second.reason));
        QVERIFY(run.isOver());
        QCOMPARE(run.outcome(4), std::optional(Decision::Disabled));
    }

    void anAttackProbeIsSentOnce()
    {
        const RunRandom random(1);
        RetryPolicy policy = steady({5s, 5min});
        policy.disableAfter = 1;
        PlannedDelivery probe = planned();
        probe.tampering = Tampering::WrongSecret;
        DeliveryRun run(planOf({probe, planned(StartRule::AfterFirstAttempt, 0ms, 0)}), policy, begin,
                        random);
        std::ignore = run.takeDue(begin);
        const RetryDecision refused = run.attemptEnded(0, answer(401), begin);
        QCOMPARE(refused.decision, Decision::Exhausted);
        QCOMPARE(refused.reason, u"The receiver answered 401. An attack probe is sent once."_s);
        // A receiver that refuses it is a good one, and none to disable.
        QCOMPARE(texts(run.takeDue(begin)), QStringList{u"1/1@0"_s});
        QCOMPARE(run.attemptEnded(1, answer(500), begin).decision, Decision::Retry);
    }

    void stopCancelsWhatHasNotEnded()
    {
        const RunRandom random(1);
        DeliveryRun run(
            planOf({planned(), planned(), planned(), planned(StartRule::AtOffset, 1s), planned()}),
            steady({5s}), begin, random);
        std::ignore = run.takeDue(begin);
        std::ignore = run.attemptEnded(0, answer(200), begin);
        std::ignore = run.attemptEnded(1, answer(500), begin);
        run.stop();
        QVERIFY(!run.nextDue());
        QVERIFY(run.takeDue(begin + 100s).isEmpty());
        QCOMPARE(run.outcome(0), std::optional(Decision::Delivered));
        QCOMPARE(run.outcome(1), std::optional(Decision::Cancelled));
        QVERIFY(!run.outcome(2));
        QCOMPARE(run.outcome(3), std::optional(Decision::Cancelled));
        const RetryDecision failed = run.attemptEnded(2, answer(500), begin);
        QCOMPARE(failed.decision, Decision::Cancelled);
        QVERIFY(!failed.next);
        QCOMPARE(run.attemptEnded(4, failure(ErrorClass::Cancelled), begin).decision, Decision::Cancelled);
        QVERIFY(run.isOver());
        run.stop();
        QCOMPARE(run.outcome(0), std::optional(Decision::Delivered));
    }

    void anUnreachableHostCanEndADelivery_data()
    {
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<bool>("ends");
        QTest::newRow("no connection") << ErrorClass::Connect << Phase::Connect << true;
        QTest::newRow("unknown host") << ErrorClass::Resolve << Phase::Resolve << true;
        QTest::newRow("no connection in time") << ErrorClass::Timeout << Phase::Connect << true;
        QTest::newRow("no TLS in time") << ErrorClass::Timeout << Phase::Tls << false;
        QTest::newRow("no answer in time") << ErrorClass::Timeout << Phase::Wait << false;
        QTest::newRow("TLS failed") << ErrorClass::Tls << Phase::Tls << false;
    }
    void anUnreachableHostCanEndADelivery()
    {
        QFETCH(ErrorClass, errorClass);
        QFETCH(Phase, phase);
        QFETCH(bool, ends);
        const RunRandom random(1);
        DeliveryRun run(planOf({planned()}), steady({5s, 5s}), begin, random, UnreachableRule::EndDelivery);
        std::ignore = run.takeDue(begin);
        const RetryDecision decision = run.attemptEnded(0, failure(errorClass, phase), begin);
        QCOMPARE(decision.decision, ends ? Decision::Exhausted : Decision::Retry);
        QCOMPARE(run.isOver(), ends);
        DeliveryRun patient(planOf({planned()}), steady({5s, 5s}), begin, random);
        std::ignore = patient.takeDue(begin);
        QCOMPARE(patient.attemptEnded(0, failure(errorClass, phase), begin).decision, Decision::Retry);
    }

    void onlyTheFirstAttemptTellsThatAHostIsAway()
    {
        const RunRandom random(1);
        DeliveryRun run(planOf({planned()}), steady({5s, 5s}), begin, random, UnreachableRule::EndDelivery);
        std::ignore = run.takeDue(begin);
        std::ignore = run.attemptEnded(0, answer(500), begin);
        std::ignore = run.takeDue(begin + 5s);
        QCOMPARE(run.attemptEnded(0, failure(ErrorClass::Connect, Phase::Connect), begin + 5s).decision,
                 Decision::Retry);
    }

    void aHundredThousandDeliveriesAreNoBurden()
    {
        const RunRandom random(1);
        DeliveryPlan plan;
        plan.deliveries.fill(planned(), 100'000);
        DeliveryRun run(plan, steady({}), begin, random);
        const QList<DueAttempt> due = run.takeDue(begin);
        QCOMPARE(due.size(), 100'000);
        for (const DueAttempt &attempt : due)
            std::ignore = run.attemptEnded(attempt.delivery, answer(200), begin);
        QVERIFY(run.isOver());
    }
};

QTEST_GUILESS_MAIN(DeliveryRunTest)
#include "tst_deliveryrun.moc"
