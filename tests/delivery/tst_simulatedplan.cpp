#include "model/delivery/curltransport.h"
#include "model/delivery/sender.h"
#include "model/delivery/simulation.h"
#include "tests/support/receiverrig.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using std::chrono::milliseconds;

const QByteArray secret = "geheim";
constexpr double speed = 100'000;
/// Real in both worlds: no attempt that is answered may take longer.
constexpr milliseconds deadline = 700ms;

/// Each of them waits for the end of the one before, so that both worlds ask for answers in the same order.
DeliveryPlan planOf(int count)
{
    DeliveryPlan plan;
    for (int index = 0; index < count; ++index) {
        PlannedDelivery planned;
        planned.eventId = {"evt_" + QByteArray::number(index)};
        planned.body = R"({"eventId":")" + planned.eventId.text +
                       R"(","eventType":"visit_report.approved","occurredAt":"2026-06-18T16:39:00Z"})";
        planned.eventType = u"visit_report.approved"_s;
        planned.start = index > 0 ? StartRule::AfterDelivery : StartRule::AtOffset;
        planned.startsAfter = index - 1;
        plan.deliveries.append(planned);
    }
    return plan;
}

milliseconds share(const Attempt &attempt)
{
    return attempt.next ? attempt.next->at - attempt.next->earliest : 0ms;
}

milliseconds band(const Attempt &attempt)
{
    return attempt.next ? attempt.next->latest - attempt.next->earliest : 0ms;
}

/// Of the delivery id, behind the milliseconds of its making.
QByteArray randomPart(const Attempt &attempt)
{
    return attempt.request.deliveryId.text.last(16);
}

milliseconds waitAfter(const Attempt &attempt)
{
    return attempt.next ? attempt.next->at - attempt.scheduledAt : 0ms;
}

} // namespace

/// What `simulate` and *what if* promise is what a run does, attempt by attempt.
class SimulatedPlanTest final : public QObject
{
    Q_OBJECT

private slots:
    void isWhatARealRunDoes_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<int>("deliveries");
        QTest::newRow("two failures, then delivered") << u"500x2,200"_s << u"standard"_s << 1;
        QTest::newRow("slowed down by Retry-After")
            << u"500x3,429;retry-after=30,503;retry-after=90000,200"_s << u"standard"_s << 1;
        QTest::newRow("exhausted after three days") << u"500"_s << u"standard"_s << 1;
        QTest::newRow("every way to fail")
            << u"reset,close,garbage,half,wrong-length,404,302,200"_s << u"svix"_s << 1;
        QTest::newRow("a time-out") << u"timeout,200"_s << u"convoy"_s << 1;
        QTest::newRow("gone at the third") << u"500,503,410"_s << u"shopify"_s << 1;
        QTest::newRow("one attempt") << u"500"_s << u"github"_s << 1;
        QTest::newRow("copies in a row") << u"500,200,429;retry-after=5,500,200,404,200"_s << u"svix"_s << 3;
        QTest::newRow("disabled in the middle of copies") << u"200,500,410"_s << u"standard"_s << 3;
    }
    void isWhatARealRunDoes()
    {
        QFETCH(QString, answers);
        QFETCH(QString, preset);
        QFETCH(int, deliveries);
        for (const quint64 seed : {1U, 2U, 77U}) {
            RunOrder order;
            order.plan = planOf(deliveries);
            order.policy = *retryPolicyPreset(preset);
            order.policy.timeout = deadline;
            order.speed = speed;
            const Result<AnswerScript> script = AnswerScript::parse(answers);
            QVERIFY(script);
            order.seed = seed;
            const QList<Delivery> promised =
                simulate(order.plan, order.policy, *script, m_clock.now(), RunRandom(seed));
            const QList<Delivery> done = sent(order, *script);
            QCOMPARE(done.size(), promised.size());
            for (qsizetype index = 0; index < done.size(); ++index) {
                QCOMPARE(done.at(index).outcome, promised.at(index).outcome);
                compare(done.at(index).attempts, promised.at(index).attempts);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

private:
    QList<Delivery> sent(RunOrder order, const AnswerScript &script)
    {
        ReceiverRig receiver(m_clock);
        ReceiverSettings settings = settingsWith(secret);
        settings.answers = script;
        settings.deduplication = Deduplication::Off;
        order.url = receiver.start(settings);
        order.secret = std::make_shared<const SecretBytes>(QByteArrayView(secret));
        SystemRandomSource random;
        CurlTransport transport(m_clock);
        Sender sender(transport, m_clock, random);
        const QFuture<Result<QList<Delivery>>> future = sender.send(order);
        const bool ended = QTest::qWaitFor([&future] { return future.isFinished(); }, 60'000);
        return ended && future.result() ? *future.result() : QList<Delivery>();
    }

    static void compare(const QList<Attempt> &done, const QList<Attempt> &promised)
    {
        QCOMPARE(done.size(), promised.size());
        for (qsizetype index = 0; index < done.size(); ++index) {
            const Attempt &real = done.at(index);
            const Attempt &plan = promised.at(index);
            QCOMPARE(real.number, plan.number);
            QCOMPARE(real.outcome.status, plan.outcome.status);
            QCOMPARE(real.outcome.errorClass, plan.outcome.errorClass);
            QCOMPARE(real.decision, plan.decision);
            QCOMPARE(real.reason, plan.reason);
            QCOMPARE(real.retryAfter, plan.retryAfter);
            QCOMPARE(real.request.body, plan.request.body);
            QCOMPARE(randomPart(real), randomPart(plan));
            QCOMPARE(real.next.has_value(), plan.next.has_value());
            // Waits count from the end of the attempt, which takes its time in one world only: the band and
            // where jitter put the wait in it are the same to the millisecond.
            QCOMPARE(share(real), share(plan));
            QCOMPARE(band(real), band(plan));
            const auto least =
                waitAfter(plan) - (plan.outcome.errorClass == ErrorClass::Timeout ? deadline : 0ms);
            QVERIFY(waitAfter(real) >= least);
            if (index + 1 < done.size()) {
                QCOMPARE(done.at(index + 1).scheduledAt, real.next->at);
                QCOMPARE(promised.at(index + 1).scheduledAt, plan.next->at);
            }
        }
    }

    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(SimulatedPlanTest)
#include "tst_simulatedplan.moc"
