#include "model/catalogue/cataloguereader.h"
#include "model/delivery/curltransport.h"
#include "model/delivery/sender.h"
#include "model/delivery/sequence.h"
#include "model/delivery/simulation.h"
#include "tests/support/receiverrig.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "geheim";
constexpr quint64 seed = 11;

} // namespace

/// Every sequence as a real run, accelerated, over curl and sockets to the built-in receiver: what simulate()
/// says of it, and one request at the receiver for each attempt. tst_simulatedplan has the policies.
class SequenceRunsTest final : public QObject
{
    Q_OBJECT

private slots:
    void followsTheSimulation_data();
    void followsTheSimulation();
    void stopsWithinASecond();

private:
    [[nodiscard]] DeliveryPlan plan(SequenceKind kind) const;
    [[nodiscard]] RunOrder order(const DeliveryPlan &plan, const RetryPolicy &policy, const QUrl &url) const;
    static void compare(const Attempt &simulated, const Attempt &real);

    SystemClock m_clock;
    Catalogue m_catalogue = builtInCatalogue();
    Design m_design = sampleDesign();
    SampleRecords m_sample = builtInSamples().constFirst();
};

DeliveryPlan SequenceRunsTest::plan(SequenceKind kind) const
{
    Sequence sequence;
    sequence.kind = kind;
    sequence.count = 4;
    const Result<DeliveryPlan> planned =
        planSequence(sequence, {m_catalogue, m_design, m_design.subscriptions.constFirst(),
                                *m_catalogue.eventType(u"visit_report.approved"), m_sample,
                                EventId{"evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C"}, m_clock.now()});
    return planned ? *planned : DeliveryPlan();
}

RunOrder SequenceRunsTest::order(const DeliveryPlan &plan, const RetryPolicy &policy, const QUrl &url) const
{
    RunOrder order;
    order.plan = plan;
    order.url = url;
    order.secret = std::make_shared<const SecretBytes>(QByteArrayView(secret));
    order.policy = policy;
    order.speed = 500'000;
    order.seed = seed;
    return order;
}

void SequenceRunsTest::followsTheSimulation_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("answers");
    QTest::addColumn<QString>("preset");

    const auto row = [](const char *name, SequenceKind kind, const char *answers, const char *preset) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(answers) << QString::fromLatin1(preset);
    };
    row("one event", SequenceKind::Once, "500x3,200", "standard");
    row("copies in a row", SequenceKind::Duplicates, "500,200,500x2,200", "shopify");
    row("a reordered pair", SequenceKind::ReorderedPair, "500,reset,200", "standard");
    row("a late event", SequenceKind::Late, "502,200", "standard");
    row("every event type", SequenceKind::EveryEventType, "200", "standard");
    row("copies at once", SequenceKind::ConcurrentDuplicates, "200", "standard");
    row("a burst", SequenceKind::Burst, "200", "standard");
    row("copies at once that never arrive", SequenceKind::ConcurrentDuplicates, "500", "svix");
    row("a burst that never arrives", SequenceKind::Burst, "500", "svix");
}

void SequenceRunsTest::followsTheSimulation()
{
    QFETCH(int, kind);
    QFETCH(QString, answers);
    QFETCH(QString, preset);
    const Result<AnswerScript> script = AnswerScript::parse(answers);
    QVERIFY(script);
    RetryPolicy policy = *retryPolicyPreset(preset);
    policy.timeout = 400ms;
    const DeliveryPlan planned = plan(SequenceKind(kind));
    QVERIFY(!planned.deliveries.isEmpty());

    const QList<Delivery> simulated = simulate(planned, policy, *script, m_clock.now(), RunRandom(seed));

    ReceiverRig rig(m_clock);
    ReceiverSettings settings = settingsWith(secret);
    settings.answers = *script;
    const QUrl url = rig.start(settings);
    CurlTransport transport(m_clock);
    SystemRandomSource random;
    Sender sender(transport, m_clock, random);
    const QFuture<Result<QList<Delivery>>> future = sender.send(order(planned, policy, url));
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 30'000);
    QVERIFY(future.result());
    const QList<Delivery> real = *future.result();

    QCOMPARE(real.size(), simulated.size());
    qsizetype attempts = 0;
    for (qsizetype index = 0; index < real.size(); ++index) {
        QCOMPARE(idOf(real.at(index).outcome), idOf(simulated.at(index).outcome));
        QCOMPARE(real.at(index).eventId, simulated.at(index).eventId);
        QCOMPARE(real.at(index).attempts.size(), simulated.at(index).attempts.size());
        for (qsizetype number = 0; number < real.at(index).attempts.size(); ++number) {
            compare(simulated.at(index).attempts.at(number), real.at(index).attempts.at(number));
            if (QTest::currentTestFailed())
                return;
            ++attempts;
        }
    }
    // Each attempt was one request, and the receiver saw it.
    QCOMPARE(rig.requests().size(), attempts);
}

void SequenceRunsTest::compare(const Attempt &simulated, const Attempt &real)
{
    QCOMPARE(real.number, simulated.number);
    QCOMPARE(real.request.body, simulated.request.body);
    QCOMPARE(idOf(real.outcome.errorClass), idOf(simulated.outcome.errorClass));
    QCOMPARE(real.outcome.status, simulated.outcome.status);
    QCOMPARE(idOf(real.decision), idOf(simulated.decision));
    QCOMPARE(real.reason, simulated.reason);
    QCOMPARE(real.retryAfter, simulated.retryAfter);
    QCOMPARE(real.marks, simulated.marks);
    // What is random: the delivery id behind its milliseconds, and where jitter put the wait in its band.
    QCOMPARE(real.request.deliveryId.text.last(16), simulated.request.deliveryId.text.last(16));
    QCOMPARE(real.next.has_value(), simulated.next.has_value());
    if (real.next)
        QCOMPARE(real.next->at - real.next->earliest, simulated.next->at - simulated.next->earliest);
}

void SequenceRunsTest::stopsWithinASecond()
{
    ReceiverRig rig(m_clock);
    ReceiverSettings settings = settingsWith(secret);
    settings.answers = *AnswerScript::parse(u"timeout"_s);
    const QUrl url = rig.start(settings);
    CurlTransport transport(m_clock);
    SystemRandomSource random;
    Sender sender(transport, m_clock, random);
    const QFuture<Result<QList<Delivery>>> future =
        sender.send(order(plan(SequenceKind::ConcurrentDuplicates), standardRetryPolicy(), url));
    QTRY_COMPARE(rig.requests().size(), 4);
    sender.stop();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 1000);
    // What was on the wire is in the log, with its bytes.
    QVERIFY(future.result());
    const QList<Delivery> deliveries = *future.result();
    QCOMPARE(deliveries.size(), 4);
    for (const Delivery &delivery : deliveries) {
        QCOMPARE(delivery.outcome, Decision::Cancelled);
        QCOMPARE(delivery.attempts.size(), 1);
        QCOMPARE(delivery.attempts.constFirst().outcome.errorClass, ErrorClass::Cancelled);
        QVERIFY(delivery.attempts.constFirst().outcome.requestBytes.endsWith(
            delivery.attempts.constFirst().request.body));
    }
}

QTEST_GUILESS_MAIN(SequenceRunsTest)
#include "tst_sequenceruns.moc"
