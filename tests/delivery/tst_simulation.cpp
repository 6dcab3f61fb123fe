#include "model/core/randomsource.h"
#include "model/delivery/simulation.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

#include <algorithm>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using std::chrono::milliseconds;

constexpr Instant begin = std::chrono::sys_days(std::chrono::year(2026) / 6 / 18) + 16h + 40min;

DeliveryPlan planOf(qsizetype count)
{
    DeliveryPlan plan;
    for (qsizetype index = 0; index < count; ++index) {
        PlannedDelivery planned;
        planned.body = "{}";
        planned.eventType = u"visit_report.approved"_s;
        planned.eventId = {"evt_" + QByteArray::number(index)};
        plan.deliveries.append(planned);
    }
    return plan;
}

AnswerScript script(const QString &text)
{
    const Result<AnswerScript> parsed = AnswerScript::parse(text);
    return parsed ? *parsed : AnswerScript();
}

Delivery simulated(const QString &answers, const RetryPolicy &policy, quint64 seed = 1)
{
    return simulate(planOf(1), policy, script(answers), begin, RunRandom(seed)).first();
}

RetryPolicy withoutJitter(RetryPolicy policy = standardRetryPolicy())
{
    policy.jitter = 0;
    return policy;
}

/// A number from 0 to most.
int upTo(RandomSource &random, int most)
{
    return int(random.next() % quint64(most + 1));
}

QString randomScript(RandomSource &random)
{
    const QStringList words{u"200"_s,          u"500"_s,
                            u"302"_s,          u"404"_s,
                            u"410"_s,          u"429;retry-after=30"_s,
                            u"timeout"_s,      u"reset"_s,
                            u"close"_s,        u"503;retry-after=soon"_s,
                            u"half"_s,         u"garbage"_s,
                            u"204;delay=3s"_s, u"502;delay=20s"_s,
                            u"wrong-length"_s, u"429;retry-after=999999999"_s};
    QStringList answers;
    for (int left = upTo(random, 11) + 1; left > 0; --left)
        answers.append(words[upTo(random, int(words.size()) - 1)]);
    return answers.join(u',');
}

RetryPolicy randomPolicy(RandomSource &random)
{
    RetryPolicy policy;
    for (int left = upTo(random, 12); left > 0; --left)
        policy.delays.append(milliseconds(upTo(random, 100'000)));
    policy.jitter = upTo(random, 4) / 4.0;
    policy.timeout = milliseconds(1 + upTo(random, 20'000));
    policy.retryAfterCap = milliseconds(upTo(random, 100'000));
    policy.disableAfter = upTo(random, 3);
    if (upTo(random, 1))
        policy.gone = GoneRule::Retries;
    if (upTo(random, 1))
        policy.stopStatuses = {{400, 499}};
    return policy;
}

DeliveryPlan randomPlan(RandomSource &random)
{
    DeliveryPlan plan = planOf(1 + upTo(random, 5));
    for (qsizetype index = 0; index < plan.deliveries.size(); ++index) {
        PlannedDelivery &planned = plan.deliveries[index];
        planned.offset = milliseconds(upTo(random, 10'000));
        if (index == 0)
            continue;
        planned.start = StartRule(upTo(random, 2));
        planned.startsAfter = planned.start == StartRule::AtOffset ? -1 : upTo(random, int(index) - 1);
    }
    return plan;
}

} // namespace

class SimulationTest final : public QObject
{
    Q_OBJECT

private slots:
    void theContractsExample()
    {
        const Delivery delivery = simulated(u"500x3,429;retry-after=30,200"_s, withoutJitter());
        QCOMPARE(delivery.outcome, Decision::Delivered);
        QCOMPARE(delivery.attempts.size(), 5);
        const QList<milliseconds> at{0s, 5s, 5min + 5s, 35min + 5s, 35min + 35s};
        const QList<int> statuses{500, 500, 500, 429, 200};
        for (qsizetype index = 0; index < at.size(); ++index) {
            const Attempt &attempt = delivery.attempts[index];
            QCOMPARE(attempt.number, int(index) + 1);
            QVERIFY(attempt.scheduledAt == begin + at[index]);
            QVERIFY(attempt.outcome.sentAt == attempt.scheduledAt);
            QCOMPARE(attempt.outcome.status, std::optional(statuses[index]));
            QCOMPARE(attempt.decision, index < 4 ? Decision::Retry : Decision::Delivered);
        }
        QVERIFY(delivery.attempts[3].retryAfter == 30s);
        QCOMPARE(delivery.attempts[3].reason,
                 u"The receiver answered 429 and asks for 30 s; the schedule says 2 h. Retry-After wins."_s);
        QCOMPARE(delivery.attempts[0].reason, u"The receiver answered 500. The schedule says 5 s."_s);
    }

    void theWholeStandardScheduleTakesThreeDays()
    {
        const Delivery delivery = simulated(u"500"_s, withoutJitter());
        QCOMPARE(delivery.outcome, Decision::Exhausted);
        QCOMPARE(delivery.attempts.size(), 10);
        QVERIFY(delivery.attempts.last().scheduledAt - begin == 75h + 35min + 5s);
    }

    void timeoutsTakeTheirWholeDeadline()
    {
        const Delivery delivery = simulated(u"timeout x10"_s, withoutJitter());
        QCOMPARE(delivery.outcome, Decision::Exhausted);
        QCOMPARE(delivery.attempts.size(), 10);
        for (const Attempt &attempt : delivery.attempts) {
            QVERIFY(attempt.outcome.timings.total == 15s);
            QCOMPARE(attempt.outcome.errorClass, ErrorClass::Timeout);
            QVERIFY(!attempt.outcome.status);
        }
        // Each wait counts from the end of the deadline.
        QVERIFY(delivery.attempts.last().scheduledAt - begin == 75h + 35min + 5s + 9 * 15s);
    }

    void goneDisables()
    {
        const Delivery delivery = simulated(u"410,200"_s, standardRetryPolicy());
        QCOMPARE(delivery.outcome, Decision::Disabled);
        QCOMPARE(delivery.attempts.size(), 1);
        QCOMPARE(delivery.attempts.first().decision, Decision::Disabled);
    }

    void answersBecomeOutcomes_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<int>("status"); // 0: none
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<qint64>("took"); // ms
        QTest::newRow("a status") << u"404"_s << 404 << ErrorClass::None << qint64(0);
        QTest::newRow("after a while") << u"200;delay=3s"_s << 200 << ErrorClass::None << qint64(3'000);
        QTest::newRow("too late") << u"200;delay=15s"_s << 0 << ErrorClass::Timeout << qint64(15'000);
        QTest::newRow("slow") << u"slow;delay=2s"_s << 200 << ErrorClass::None << qint64(2'000);
        QTest::newRow("too slow") << u"slow;delay=20s"_s << 0 << ErrorClass::Timeout << qint64(15'000);
        QTest::newRow("never") << u"timeout"_s << 0 << ErrorClass::Timeout << qint64(15'000);
        QTest::newRow("closed") << u"close"_s << 0 << ErrorClass::Closed << qint64(0);
        QTest::newRow("reset after a second")
            << u"reset;delay=1s"_s << 0 << ErrorClass::Reset << qint64(1'000);
        QTest::newRow("half") << u"half"_s << 0 << ErrorClass::Truncated << qint64(0);
        QTest::newRow("wrong length")
            << u"wrong-length;status=503"_s << 503 << ErrorClass::Truncated << qint64(0);
        QTest::newRow("garbage") << u"garbage"_s << 0 << ErrorClass::Malformed << qint64(0);
    }
    void answersBecomeOutcomes()
    {
        QFETCH(QString, answer);
        QFETCH(int, status);
        QFETCH(ErrorClass, errorClass);
        QFETCH(qint64, took);
        const AttemptOutcome outcome = simulated(answer, standardRetryPolicy()).attempts.first().outcome;
        QCOMPARE(outcome.status.value_or(0), status);
        QCOMPARE(outcome.errorClass, errorClass);
        QVERIFY(outcome.timings.total == milliseconds(took));
    }

    void theScriptAnswersInTheOrderOfRequests()
    {
        DeliveryPlan plan = planOf(3);
        plan.deliveries[2].offset = 1s;
        const QList<Delivery> deliveries =
            simulate(plan, withoutJitter(), script(u"500,200,201,202"_s), begin, RunRandom(1));
        QCOMPARE(deliveries[0].attempts[0].outcome.status, std::optional(500));
        QCOMPARE(deliveries[1].attempts[0].outcome.status, std::optional(200));
        QCOMPARE(deliveries[2].attempts[0].outcome.status, std::optional(201));
        QCOMPARE(deliveries[0].attempts[1].outcome.status, std::optional(202));
    }

    void theSameSeedGivesTheSameAndAnotherOneAnother()
    {
        const Delivery one = simulated(u"500"_s, standardRetryPolicy(), 7);
        const Delivery same = simulated(u"500"_s, standardRetryPolicy(), 7);
        const Delivery other = simulated(u"500"_s, standardRetryPolicy(), 8);
        QCOMPARE(one.attempts.size(), same.attempts.size());
        for (qsizetype index = 0; index < one.attempts.size(); ++index) {
            QVERIFY(one.attempts[index].scheduledAt == same.attempts[index].scheduledAt);
            QCOMPARE(one.attempts[index].request.deliveryId, same.attempts[index].request.deliveryId);
        }
        QVERIFY(one.attempts.last().scheduledAt != other.attempts.last().scheduledAt);
    }

    void jitterFillsItsBandEvenly()
    {
        const RetryPolicy policy = standardRetryPolicy();
        double sum = 0;
        double lowest = 1;
        double highest = -1;
        constexpr int seeds = 2'000;
        for (quint64 seed = 0; seed < seeds; ++seed) {
            const Delivery delivery = simulated(u"500x3,200"_s, policy, seed);
            const auto wait = delivery.attempts[3].scheduledAt - delivery.attempts[2].scheduledAt;
            const double off = double(wait.count()) / double(milliseconds(30min).count()) - 1;
            sum += off;
            lowest = std::min(lowest, off);
            highest = std::max(highest, off);
        }
        QVERIFY(lowest >= -0.1 && lowest < -0.099);
        QVERIFY(highest <= 0.1 && highest > 0.099);
        QVERIFY(std::abs(sum / seeds) < 0.005); // four standard deviations of the mean
    }

    void whateverIsSimulatedKeepsTheRules()
    {
        for (quint64 seed = 0; seed < 3'000; ++seed) {
            SeededRandomSource random(seed);
            const DeliveryPlan plan = randomPlan(random);
            const RetryPolicy policy = randomPolicy(random);
            const QString answers = randomScript(random);
            const QList<Delivery> deliveries =
                simulate(plan, policy, script(answers), begin, RunRandom(seed));
            const QString context = u"seed %1: %2"_s.arg(seed).arg(answers);
            QVERIFY2(keepRules(deliveries, plan, policy), qPrintable(context));
        }
    }

private:
    static bool keepRules(const QList<Delivery> &deliveries, const DeliveryPlan &plan,
                          const RetryPolicy &policy)
    {
        if (deliveries.size() != plan.deliveries.size())
            return false;
        QSet<DeliveryId> ids;
        qsizetype attempts = 0;
        const bool isDisabled = std::ranges::any_of(
            deliveries, [](const Delivery &delivery) { return delivery.outcome == Decision::Disabled; });
        for (qsizetype index = 0; index < deliveries.size(); ++index) {
            const Delivery &delivery = deliveries[index];
            if (delivery.eventId != plan.deliveries[index].eventId || !attemptsKeepRules(delivery, policy))
                return false;
            // Without attempts, or with a retry as the last word, only where the receiver was disabled.
            const bool isCut =
                delivery.attempts.isEmpty() || delivery.attempts.last().decision == Decision::Retry;
            if (isCut ? delivery.outcome != Decision::Disabled || !isDisabled
                      : delivery.outcome != delivery.attempts.last().decision)
                return false;
            attempts += delivery.attempts.size();
            for (const Attempt &attempt : delivery.attempts)
                ids.insert(attempt.request.deliveryId);
        }
        return ids.size() == attempts && throttlesHold(deliveries, policy);
    }

    static bool attemptsKeepRules(const Delivery &delivery, const RetryPolicy &policy)
    {
        if (delivery.attempts.size() > policy.attempts())
            return false;
        for (qsizetype index = 0; index < delivery.attempts.size(); ++index) {
            const Attempt &attempt = delivery.attempts[index];
            const bool isLast = index + 1 == delivery.attempts.size();
            if (attempt.number != int(index) + 1 || attempt.reason.isEmpty())
                return false;
            if (attempt.next.has_value() != (attempt.decision == Decision::Retry))
                return false;
            if (!isLast && attempt.decision != Decision::Retry)
                return false;
            const Instant ended =
                attempt.scheduledAt + std::chrono::floor<milliseconds>(attempt.outcome.timings.total);
            if (attempt.outcome.timings.total > policy.timeout)
                return false;
            if (attempt.next &&
                (attempt.next->earliest < ended || attempt.next->at < attempt.next->earliest ||
                 attempt.next->latest < attempt.next->at))
                return false;
            // Never before its time; later only where another delivery's throttling holds it back.
            if (!isLast && delivery.attempts[index + 1].scheduledAt < attempt.next->at)
                return false;
        }
        return true;
    }

    static bool throttlesHold(const QList<Delivery> &deliveries, const RetryPolicy &policy)
    {
        for (const Delivery &throttled : deliveries)
            for (const Attempt &attempt : throttled.attempts) {
                const bool throttles = attempt.next && attempt.outcome.errorClass == ErrorClass::None &&
                                       attempt.outcome.status &&
                                       contains(policy.throttleStatuses, *attempt.outcome.status);
                if (!throttles)
                    continue;
                const Instant ended =
                    attempt.scheduledAt + std::chrono::floor<milliseconds>(attempt.outcome.timings.total);
                for (const Delivery &delivery : deliveries)
                    for (const Attempt &other : delivery.attempts)
                        if (other.scheduledAt > ended && other.scheduledAt < attempt.next->at)
                            return false;
            }
        return true;
    }
};

QTEST_GUILESS_MAIN(SimulationTest)
#include "tst_simulation.moc"
