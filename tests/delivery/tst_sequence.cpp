#include "model/catalogue/cataloguereader.h"
#include "model/delivery/bodymember.h"
#include "model/delivery/delivery.h"
#include "model/delivery/sequence.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

#include <ctime>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon{1'781'784'000'000ms};

Sequence sequenceOf(SequenceKind kind, int count = 2)
{
    Sequence sequence;
    sequence.kind = kind;
    sequence.count = count;
    return sequence;
}

/// The member as nlohmann reads it: an oracle for our own walk over the bytes.
QByteArray memberOf(const QByteArray &body, const char *name)
{
    const Json json = Json::parse(body.toStdString(), nullptr, false);
    return json.is_object() && json.contains(name) ? QByteArray::fromStdString(json[name].get<std::string>())
                                                   : QByteArray();
}

} // namespace

/// What each sequence lays out; every plan is made from the built-in catalogue and sample.
class SequenceTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindHasAnIdAndBack();
    void theSameEventGivesTheSamePlan_data();
    void theSameEventGivesTheSamePlan();
    void onceIsTheEventItself();
    void everyEventTypeFollowsTheSubscription();
    void titlesCountProperly_data();
    void titlesCountProperly();
    void duplicatesAreTheSameBytes();
    void concurrentDuplicatesAreReleased();
    void theOlderOfAPairComesSecond();
    void aPairComesAgainInTheSameOrder();
    void lateOccurredLongAgo();
    void aBurstHasFreshEvents();
    void aBurstIsPlannedInNoTime();
    void eachProbeHasItsOwnEvent();
    void standardWebhooksHasNoTypeToTamperWith();
    void anOwnBodyStaysAsItIs_data();
    void anOwnBodyStaysAsItIs();
    void numbersOutOfRangeAreRefused_data();
    void numbersOutOfRangeAreRefused();
    void findsMembersOfTheOutermostObject_data();
    void findsMembersOfTheOutermostObject();
    void redelivers_data();
    void redelivers();
    void aBodyWithoutAnIdCannotGetAnother();

private:
    [[nodiscard]] PayloadRequest request(const QByteArray &eventId = "evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C") const
    {
        return {m_catalogue,
                m_design,
                m_design.subscriptions.constFirst(),
                *m_catalogue.eventType(u"visit_report.approved"),
                m_sample,
                {eventId},
                noon};
    }
    [[nodiscard]] DeliveryPlan plan(const Sequence &sequence) const
    {
        const Result<DeliveryPlan> planned = planSequence(sequence, request());
        return planned ? *planned : DeliveryPlan();
    }

    Catalogue m_catalogue = builtInCatalogue();
    Design m_design = sampleDesign();
    SampleRecords m_sample = builtInSamples().constFirst();
};

void SequenceTest::everyKindHasAnIdAndBack()
{
    QCOMPARE(allSequenceKinds().size(), 9);
    for (const SequenceKind kind : allSequenceKinds()) {
        QCOMPARE(sequenceKindFromId(idOf(kind)), std::optional(kind));
        QVERIFY(!titleOf(kind).isEmpty());
    }
    QVERIFY(!sequenceKindFromId(u"twice"));
    QCOMPARE(allTamperings().size(), 12);
    for (const Tampering tampering : allTamperings()) {
        QCOMPARE(tamperingFromId(idOf(tampering)), std::optional(tampering));
        QVERIFY(!titleOf(tampering).isEmpty());
    }
    QVERIFY(!tamperingFromId(u""));
    QCOMPARE(idsOf(DeliveryMark::Late | DeliveryMark::Duplicate), (QStringList{u"duplicate"_s, u"late"_s}));
    QCOMPARE(titlesOf(DeliveryMark::OutOfOrder | DeliveryMark::AttackProbe).size(), 2);
}

void SequenceTest::theSameEventGivesTheSamePlan_data()
{
    QTest::addColumn<int>("kind");
    for (const SequenceKind kind : allSequenceKinds())
        QTest::newRow(qPrintable(idOf(kind))) << int(kind);
}

void SequenceTest::theSameEventGivesTheSamePlan()
{
    QFETCH(int, kind);
    Sequence sequence = sequenceOf(SequenceKind(kind), 3);
    sequence.ownBody = "{}";
    const DeliveryPlan first = plan(sequence);
    QVERIFY(!first.deliveries.isEmpty());
    QVERIFY(!first.title.isEmpty());
    QVERIFY(plan(sequence) == first);
    const Result<DeliveryPlan> other = planSequence(sequence, request("evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3D"));
    QVERIFY(other);
    QCOMPARE(other->deliveries.size(), first.deliveries.size());
    for (qsizetype index = 0; index < first.deliveries.size(); ++index)
        QVERIFY(other->deliveries.at(index).eventId != first.deliveries.at(index).eventId);
    for (qsizetype index = 0; index < first.deliveries.size(); ++index) {
        const PlannedDelivery &planned = first.deliveries.at(index);
        QVERIFY(planned.startsAfter < index);
        QCOMPARE(planned.startsAfter >= 0, planned.start != StartRule::AtOffset);
        QVERIFY(!planned.note.isEmpty());
    }
}

void SequenceTest::onceIsTheEventItself()
{
    const DeliveryPlan once = plan(sequenceOf(SequenceKind::Once));
    QCOMPARE(once.deliveries.size(), 1);
    QCOMPARE(once.deliveries.constFirst().body, buildPayload(request()).body);
    QCOMPARE(once.deliveries.constFirst().eventId, request().eventId);
    QCOMPARE(once.deliveries.constFirst().occurredAt, noon);
    QVERIFY(!once.deliveries.constFirst().marks);
}

void SequenceTest::everyEventTypeFollowsTheSubscription()
{
    m_design.subscriptions.first().eventTypes = QStringList{u"target.updated"_s, u"visit_report.approved"_s};
    DeliveryPlan every = plan(sequenceOf(SequenceKind::EveryEventType));
    m_design.subscriptions.first().eventTypes.clear();
    QCOMPARE(every.deliveries.size(), 2);
    QCOMPARE(every.deliveries.at(0).eventType, u"target.updated"_s);
    QCOMPARE(every.deliveries.at(1).start, StartRule::AfterFirstAttempt);
    QCOMPARE(every.deliveries.at(1).startsAfter, 0);

    every = plan(sequenceOf(SequenceKind::EveryEventType));
    QCOMPARE(every.deliveries.size(), m_catalogue.eventTypesOf(m_design.catalogueVersion).size());
    QSet<QByteArray> ids;
    for (const PlannedDelivery &planned : every.deliveries) {
        ids.insert(planned.eventId.text);
        QCOMPARE(memberOf(planned.body, "eventId"), planned.eventId.text);
        QCOMPARE(memberOf(planned.body, "eventType"), planned.eventType.toUtf8());
    }
    QCOMPARE(ids.size(), every.deliveries.size());
}

void SequenceTest::titlesCountProperly_data()
{
    QTest::addColumn<Sequence>("sequence");
    QTest::addColumn<QString>("title");
    Sequence sequence = sequenceOf(SequenceKind::Tampered);
    sequence.tamperings = {Tampering::WrongSecret};
    QTest::newRow("one probe") << sequence << u"1 attack probe with visit_report.approved"_s;
    sequence.tamperings.append(Tampering::EmptySignature);
    QTest::newRow("two probes") << sequence << u"2 attack probes with visit_report.approved"_s;
    QTest::newRow("one event of a burst")
        << sequenceOf(SequenceKind::Burst, 1) << u"1 event in a burst of visit_report.approved"_s;
    QTest::newRow("two events of a burst")
        << sequenceOf(SequenceKind::Burst, 2) << u"2 events in a burst of visit_report.approved"_s;
}

void SequenceTest::titlesCountProperly()
{
    QFETCH(const Sequence, sequence);
    QFETCH(const QString, title);
    QCOMPARE(plan(sequence).title, title);
}

void SequenceTest::duplicatesAreTheSameBytes()
{
    const DeliveryPlan copies = plan(sequenceOf(SequenceKind::Duplicates, 4));
    QCOMPARE(copies.deliveries.size(), 4);
    QVERIFY(!copies.released);
    for (qsizetype index = 0; index < 4; ++index) {
        const PlannedDelivery &planned = copies.deliveries.at(index);
        QCOMPARE(planned.body, copies.deliveries.constFirst().body);
        QCOMPARE(planned.eventId, request().eventId);
        QCOMPARE(planned.marks.testFlag(DeliveryMark::Duplicate), index > 0);
        QCOMPARE(planned.start, index > 0 ? StartRule::AfterDelivery : StartRule::AtOffset);
        QCOMPARE(planned.startsAfter, index - 1);
        QVERIFY(!planned.deliveryId);
    }
}

void SequenceTest::concurrentDuplicatesAreReleased()
{
    const DeliveryPlan copies = plan(sequenceOf(SequenceKind::ConcurrentDuplicates, 3));
    QCOMPARE(copies.deliveries.size(), 3);
    QVERIFY(copies.released);
    for (const PlannedDelivery &planned : copies.deliveries) {
        QCOMPARE(planned.start, StartRule::AtOffset);
        QCOMPARE(planned.offset, 0ms);
        QCOMPARE(planned.body, copies.deliveries.constFirst().body);
        QCOMPARE(planned.marks, DeliveryMarks(DeliveryMark::Duplicate)); // of each other
    }
}

void SequenceTest::theOlderOfAPairComesSecond()
{
    const DeliveryPlan pair = plan(sequenceOf(SequenceKind::ReorderedPair, 1));
    QCOMPARE(pair.deliveries.size(), 2);
    const PlannedDelivery &newer = pair.deliveries.at(0);
    const PlannedDelivery &older = pair.deliveries.at(1);
    QVERIFY(older.occurredAt < newer.occurredAt);
    QVERIFY(older.eventId != newer.eventId);
    QCOMPARE(older.marks, DeliveryMarks(DeliveryMark::OutOfOrder));
    QCOMPARE(older.start, StartRule::AfterDelivery);
    QCOMPARE(memberOf(older.body, "occurredAt"), isoSeconds(older.occurredAt));
    const Json first = Json::parse(newer.body.toStdString());
    const Json second = Json::parse(older.body.toStdString());
    QCOMPARE(first["visitReport"]["id"], second["visitReport"]["id"]);
}

void SequenceTest::aPairComesAgainInTheSameOrder()
{
    const DeliveryPlan pair = plan(sequenceOf(SequenceKind::ReorderedPair));
    QCOMPARE(pair.deliveries.size(), 4);
    for (qsizetype index = 0; index < 2; ++index) {
        const PlannedDelivery &first = pair.deliveries.at(index);
        const PlannedDelivery &again = pair.deliveries.at(index + 2);
        QCOMPARE(again.eventId, first.eventId);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.marks, first.marks | DeliveryMark::Duplicate);
        QCOMPARE(again.start, StartRule::AfterDelivery);
        QCOMPARE(again.startsAfter, index + 1);
    }
}

void SequenceTest::lateOccurredLongAgo()
{
    Sequence sequence = sequenceOf(SequenceKind::Late);
    sequence.age = 26h;
    const DeliveryPlan late = plan(sequence);
    QCOMPARE(late.deliveries.constFirst().occurredAt, noon - 26h);
    QCOMPARE(memberOf(late.deliveries.constFirst().body, "occurredAt"), isoSeconds(noon - 26h));
    QCOMPARE(late.deliveries.constFirst().marks, DeliveryMarks(DeliveryMark::Late));
    QVERIFY(!late.deliveries.constFirst().timestamp);
}

void SequenceTest::aBurstHasFreshEvents()
{
    Sequence sequence = sequenceOf(SequenceKind::Burst, 50);
    sequence.perSecond = 20;
    sequence.concurrency = 4;
    const DeliveryPlan burst = plan(sequence);
    QCOMPARE(burst.deliveries.size(), 50);
    QVERIFY(burst.isBurst);
    QCOMPARE(burst.concurrency, 4);
    QCOMPARE(burst.perSecond, 20.0);
    QSet<QByteArray> ids;
    for (qsizetype index = 0; index < 50; ++index) {
        const PlannedDelivery &planned = burst.deliveries.at(index);
        ids.insert(planned.eventId.text);
        QCOMPARE(planned.offset, index * 50ms);
        PayloadRequest built = request();
        built.eventId = planned.eventId;
        QCOMPARE(planned.body, buildPayload(built).body);
    }
    QCOMPARE(ids.size(), 50);
}

void SequenceTest::aBurstIsPlannedInNoTime()
{
    const Sequence sequence = sequenceOf(SequenceKind::Burst, 100'000);
    // Processor time: what else the machine does is not the planner's.
    const std::clock_t begin = std::clock();
    const DeliveryPlan burst = plan(sequence);
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QCOMPARE(burst.deliveries.size(), 100'000);
    QVERIFY2(seconds < 1, QByteArray::number(seconds).constData());
}

void SequenceTest::eachProbeHasItsOwnEvent()
{
    Sequence sequence = sequenceOf(SequenceKind::Tampered);
    const DeliveryPlan all = plan(sequence);
    QCOMPARE(all.deliveries.size(), 13);
    QVERIFY(!all.deliveries.constFirst().tampering);
    QVERIFY(!all.deliveries.constFirst().marks);
    QSet<QByteArray> ids;
    for (qsizetype index = 1; index < 13; ++index) {
        const PlannedDelivery &probe = all.deliveries.at(index);
        ids.insert(probe.eventId.text);
        QCOMPARE(probe.tampering, std::optional(allTamperings().at(index - 1)));
        QCOMPARE(probe.marks, DeliveryMarks(DeliveryMark::AttackProbe));
        QCOMPARE(probe.start, StartRule::AfterFirstAttempt);
    }
    QCOMPARE(ids.size(), 12);
    sequence.tamperings = {Tampering::WrongSecret, Tampering::MissingTimestamp};
    QCOMPARE(plan(sequence).deliveries.size(), 3);
}

void SequenceTest::standardWebhooksHasNoTypeToTamperWith()
{
    m_design.signatureScheme = SignatureScheme::StandardWebhooks;
    Sequence sequence = sequenceOf(SequenceKind::Tampered);
    const qsizetype probes = plan(sequence).deliveries.size();
    sequence.tamperings = {Tampering::WrongEventType};
    const Result<DeliveryPlan> refused = planSequence(sequence, request());
    m_design.signatureScheme = SignatureScheme::Ordinavo;
    QCOMPARE(probes, 12);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
}

void SequenceTest::anOwnBodyStaysAsItIs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("eventId");
    QTest::addColumn<QString>("eventType");

    const QByteArray given = "evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C";
    const QString type = u"visit_report.approved"_s;
    QTest::newRow("bytes that are no JSON") << QByteArray("\0\xff\r\n", 4) << given << type;
    QTest::newRow("JSON that names its event")
        << QByteArray(R"({"eventId":"evt_own","eventType":"own.type"})") << QByteArray("evt_own")
        << u"own.type"_s;
    QTest::newRow("an id that cannot stand in a header")
        << QByteArray(R"({"eventId":"evt\r\nX: 1","eventType":""})") << given << type;
    QTest::newRow("an array") << QByteArray("[1]") << given << type;
}

void SequenceTest::anOwnBodyStaysAsItIs()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, eventId);
    QFETCH(QString, eventType);
    Sequence sequence = sequenceOf(SequenceKind::OwnBody);
    sequence.ownBody = body;
    const DeliveryPlan own = plan(sequence);
    QCOMPARE(own.deliveries.size(), 1);
    QCOMPARE(own.deliveries.constFirst().body, body);
    QCOMPARE(own.deliveries.constFirst().eventId.text, eventId);
    QCOMPARE(own.deliveries.constFirst().eventType, eventType);
    QCOMPARE(own.deliveries.constFirst().marks, DeliveryMarks(DeliveryMark::OwnBody));
}

void SequenceTest::numbersOutOfRangeAreRefused_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("connections");
    QTest::addColumn<int>("code");

    const int usage = int(ErrorCode::Usage);
    QTest::newRow("one copy is none") << int(SequenceKind::Duplicates) << 1 << 0.0 << 6 << usage;
    QTest::newRow("too many copies") << int(SequenceKind::ConcurrentDuplicates) << 101 << 0.0 << 6 << usage;
    QTest::newRow("a pair that is not sent") << int(SequenceKind::ReorderedPair) << 0 << 0.0 << 6 << usage;
    QTest::newRow("an empty burst") << int(SequenceKind::Burst) << 0 << 0.0 << 6 << usage;
    QTest::newRow("too large a burst") << int(SequenceKind::Burst) << 100'001 << 0.0 << 6 << usage;
    QTest::newRow("a negative rate") << int(SequenceKind::Burst) << 2 << -1.0 << 6 << usage;
    QTest::newRow("a rate that is no number") << int(SequenceKind::Burst) << 2 << qQNaN() << 6 << usage;
    QTest::newRow("no connection") << int(SequenceKind::Burst) << 2 << 0.0 << 0 << usage;
    QTest::newRow("too many connections") << int(SequenceKind::Burst) << 2 << 0.0 << 65 << usage;
    QTest::newRow("an own body without bytes")
        << int(SequenceKind::OwnBody) << 2 << 0.0 << 6 << int(ErrorCode::InvalidInput);
}

void SequenceTest::numbersOutOfRangeAreRefused()
{
    QFETCH(int, kind);
    QFETCH(int, count);
    QFETCH(double, rate);
    QFETCH(int, connections);
    QFETCH(int, code);
    Sequence sequence = sequenceOf(SequenceKind(kind), count);
    sequence.perSecond = rate;
    sequence.concurrency = connections;
    const Result<DeliveryPlan> planned = planSequence(sequence, request());
    QVERIFY(!planned);
    QCOMPARE(int(planned.error().code), code);
    QVERIFY(!planned.error().message.isEmpty());
}

void SequenceTest::findsMembersOfTheOutermostObject_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("replaced");

    QTest::newRow("the first") << QByteArray(R"({"eventId":"a","b":1})")
                               << QByteArray(R"({"eventId":"NEW","b":1})");
    QTest::newRow("after nested ones of the same name")
        << QByteArray(R"({ "x" : {"eventId":"no","y":[1,{"eventId":"no"}]}, "eventId" : "a\"b" })")
        << QByteArray(R"({ "x" : {"eventId":"no","y":[1,{"eventId":"no"}]}, "eventId" : "NEW" })");
    QTest::newRow("after texts full of brackets")
        << QByteArray(R"({"x":"}],{\\\"","n":-1.5e3,"t":true,"z":null,"eventId":"a"})")
        << QByteArray(R"({"x":"}],{\\\"","n":-1.5e3,"t":true,"z":null,"eventId":"NEW"})");
    QTest::newRow("a number is no string") << QByteArray(R"({"eventId":7})") << QByteArray();
    QTest::newRow("none") << QByteArray(R"({"a":{"eventId":"b"}})") << QByteArray();
    QTest::newRow("an empty object") << QByteArray("{}") << QByteArray();
    QTest::newRow("no object") << QByteArray(R"(["eventId","a"])") << QByteArray();
}

void SequenceTest::findsMembersOfTheOutermostObject()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, replaced);
    const std::optional<StringPlace> place = findStringMember(json, "eventId");
    QCOMPARE(place.has_value(), !replaced.isNull());
    if (place)
        QCOMPARE(withString(json, *place, "NEW"), replaced);
}

void SequenceTest::redelivers_data()
{
    QTest::addColumn<bool>("sameId");
    QTest::addColumn<bool>("freshTime");
    QTest::addColumn<bool>("frozen");

    for (const bool sameId : {true, false})
        for (const bool freshTime : {true, false})
            for (const bool frozen : {true, false})
                QTest::addRow("%s event id, %s timestamp, %s body", sameId ? "same" : "fresh",
                              freshTime ? "fresh" : "old", frozen ? "frozen" : "current")
                    << sameId << freshTime << frozen;
}

void SequenceTest::redelivers()
{
    QFETCH(bool, sameId);
    QFETCH(bool, freshTime);
    QFETCH(bool, frozen);
    Attempt attempt;
    attempt.request.body =
        R"({"eventId":"evt_old","eventType":"target.updated","occurredAt":"2026-06-01T00:00:00Z"})";
    attempt.request.eventId = {"evt_old"};
    attempt.request.eventType = u"target.updated"_s;
    attempt.request.timestamp = noon - 3h;
    Redelivery choices;
    choices.eventId = sameId ? Redelivery::EventIdChoice::Same : Redelivery::EventIdChoice::Fresh;
    choices.timestamp = freshTime ? Redelivery::TimestampChoice::Fresh : Redelivery::TimestampChoice::Old;
    choices.body = frozen ? Redelivery::BodyChoice::Frozen : Redelivery::BodyChoice::Current;
    SeededRandomSource random(3);
    const Result<DeliveryPlan> planned = planRedelivery(attempt, choices, request(), random);
    QVERIFY(planned);
    QCOMPARE(planned->deliveries.size(), 1);
    const PlannedDelivery &again = planned->deliveries.constFirst();
    QCOMPARE(again.eventType, u"target.updated"_s);
    QCOMPARE(again.eventId == attempt.request.eventId, sameId);
    QCOMPARE(memberOf(again.body, "eventId"), again.eventId.text);
    QCOMPARE(memberOf(again.body, "eventType"), QByteArray("target.updated"));
    QCOMPARE(memberOf(again.body, "occurredAt"), isoSeconds(again.occurredAt));
    QCOMPARE(again.body == attempt.request.body, sameId && frozen);
    QCOMPARE(again.body.contains("customer"), !frozen);
    QCOMPARE(again.timestamp, freshTime ? std::nullopt : std::optional(noon - 3h));
    QCOMPARE(again.marks.testFlag(DeliveryMark::Duplicate), sameId);
    QVERIFY(again.marks.testFlag(DeliveryMark::Redelivery));
    QVERIFY(again.note.contains(u"Ordinavo"_s));
}

void SequenceTest::aBodyWithoutAnIdCannotGetAnother()
{
    Attempt attempt;
    attempt.request.body = "no JSON";
    attempt.request.eventId = {"evt_old"};
    attempt.request.eventType = u"own.type"_s;
    Redelivery choices;
    SeededRandomSource random(3);
    QVERIFY(planRedelivery(attempt, choices, request(), random));
    choices.eventId = Redelivery::EventIdChoice::Fresh;
    QCOMPARE(planRedelivery(attempt, choices, request(), random).error().code, ErrorCode::InvalidInput);
    choices.body = Redelivery::BodyChoice::Current;
    QCOMPARE(planRedelivery(attempt, choices, request(), random).error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(SequenceTest)
#include "tst_sequence.moc"
