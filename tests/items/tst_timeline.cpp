#include "model/items/timeline.h"
#include "model/items/timelinemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant begin{1'781'800'800'000ms};

HistoryRow row(qint64 id, qsizetype delivery, int number, std::chrono::milliseconds after, int status,
               const QByteArray &eventId = "evt_1")
{
    HistoryRow row;
    row.id = id;
    row.delivery = delivery;
    row.number = number;
    row.eventId = {eventId};
    row.eventType = u"visit_report.approved"_s;
    row.scheduledAt = begin + after;
    row.status = status;
    row.duration = 12ms;
    row.decision = status == 200 ? Decision::Delivered : Decision::Retry;
    return row;
}

} // namespace

class TimelineTest final : public QObject
{
    Q_OBJECT

private slots:
    void lanesStandInThePlansOrderWhateverComesFirst()
    {
        Timeline timeline;
        timeline.add(row(1, 2, 1, 0ms, 200, "evt_c"));
        timeline.add(row(2, 0, 1, 1ms, 200, "evt_a"));
        timeline.add(row(3, 1, 1, 2ms, 200, "evt_b"));
        QCOMPARE(timeline.lanes().size(), 3);
        for (qsizetype lane = 0; lane < 3; ++lane)
            QCOMPARE(timeline.lanes().at(lane).delivery, lane);
        QCOMPARE(timeline.begin(), begin);
    }

    void copiesAreNumberedByThePlanWhicheverEndsFirst()
    {
        Timeline timeline;
        timeline.add(row(1, 0, 1, 0ms, 200, "evt_a"));
        timeline.add(row(2, 2, 1, 0ms, 200, "evt_a"));
        timeline.add(row(3, 1, 1, 0ms, 200, "evt_a"));
        for (qsizetype lane = 0; lane < 3; ++lane)
            QCOMPARE(timeline.lanes().at(lane).copy, int(lane) + 1);
    }

    void theWaitIsTheOneThatWasDecided()
    {
        HistoryRow first = row(1, 0, 1, 0ms, 429);
        // Accelerated ten thousand times: its 12 ms were two minutes of schedule time.
        first.next = NextAttempt{begin + 150s, begin + 145s, begin + 155s, begin + 120s};
        Timeline timeline;
        timeline.add(first);
        TimelineModel model;
        model.setTimeline(timeline);
        QCOMPARE(model.index(0, TimelineModel::WaitColumn).data().toString(), u"30 s"_s);
        const TimelineLane &lane = timeline.lanes().constFirst();
        const QString said = describe(lane, lane.entries.constFirst(), begin);
        QVERIFY2(said.contains(u"Next attempt after 30 s (with jitter between 25 s and 35 s)"),
                 qPrintable(said));
    }

    void aDeliveryThatTheRunEndedWaitsForNothing_data()
    {
        QTest::addColumn<Decision>("outcome");
        QTest::addColumn<Decision>("decision");
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<bool>("endFirst");
        QTest::addColumn<QString>("words");
        const auto none = ErrorClass::None;
        QTest::newRow("stopped while it waited")
            << Decision::Cancelled << Decision::Retry << none << false << u"Cancelled after attempt 2"_s;
        QTest::newRow("stopped, and the log tells of the attempt later")
            << Decision::Cancelled << Decision::Retry << none << true << u"Cancelled after attempt 2"_s;
        QTest::newRow("stopped during an attempt")
            << Decision::Cancelled << Decision::Cancelled << ErrorClass::Cancelled << false
            << u"Cancelled during attempt 2"_s;
        QTest::newRow("disabled by another one")
            << Decision::Disabled << Decision::Retry << none << false << u"Disabled after attempt 2"_s;
        QTest::newRow("disabled by itself")
            << Decision::Disabled << Decision::Disabled << none << false << u"Disabled"_s;
    }
    void aDeliveryThatTheRunEndedWaitsForNothing()
    {
        QFETCH(const Decision, outcome);
        QFETCH(const Decision, decision);
        QFETCH(const ErrorClass, errorClass);
        QFETCH(const bool, endFirst);
        QFETCH(const QString, words);
        QList<HistoryRow> rows{row(1, 0, 1, 0ms, 500), row(2, 0, 2, 5s, 500)};
        rows[0].next = NextAttempt{begin + 5s, begin + 4s, begin + 6s, begin};
        rows[1].decision = decision;
        rows[1].errorClass = errorClass;
        if (decision == Decision::Retry)
            rows[1].next = NextAttempt{begin + 2h, begin + 1h, begin + 3h, begin + 5s};
        Delivery delivery;
        delivery.outcome = outcome;
        Timeline timeline;
        if (endFirst)
            timeline.end({delivery});
        timeline.add(rows[0]);
        timeline.add(rows[1]);
        if (!endFirst)
            timeline.end({delivery});
        const TimelineLane &lane = timeline.lanes().constFirst();
        QVERIFY(lane.nextAfter(lane.entries.at(0)));
        QVERIFY(!lane.nextAfter(lane.entries.at(1)));
        QCOMPARE(timeline.times().constLast(), begin + 5s + 12ms);
        TimelineModel model;
        model.setTimeline(timeline);
        QCOMPARE(model.index(0, TimelineModel::WaitColumn).data().toString(), u"5 s"_s);
        QCOMPARE(model.index(0, TimelineModel::DecisionColumn).data().toString(), u"Retry"_s);
        QCOMPARE(model.index(1, TimelineModel::WaitColumn).data().toString(), QString());
        QCOMPARE(model.index(1, TimelineModel::DecisionColumn).data().toString(), words);
        const QString said = describe(lane, lane.entries.at(1), begin);
        QVERIFY2(said.contains(words) && !said.contains(u"Next attempt"), qPrintable(said));
    }

    void attemptsStandByTheirNumber()
    {
        Timeline timeline;
        timeline.add(row(1, 0, 2, 5s, 200));
        timeline.add(row(2, 0, 1, 0s, 500));
        QCOMPARE(timeline.lanes().size(), 1);
        QCOMPARE(timeline.lanes()[0].entries.at(0).number, 1);
        QCOMPARE(timeline.lanes()[0].entries.at(1).number, 2);
        QCOMPARE(timeline.begin(), begin);
        QCOMPARE(timeline.placeOf(1), (Timeline::Place{0, 1}));
        QVERIFY(!timeline.placeOf(99).isValid());
    }

    void copiesThatRaceAreAllCopies_data()
    {
        QTest::addColumn<DeliveryMarks>("first");
        QTest::addColumn<bool>("isCopy");
        QTest::newRow("in a row: the first one is known") << DeliveryMarks() << false;
        QTest::newRow("at once: nobody knows") << DeliveryMarks(DeliveryMark::Duplicate) << true;
    }
    void copiesThatRaceAreAllCopies()
    {
        QFETCH(const DeliveryMarks, first);
        QFETCH(const bool, isCopy);
        QList<HistoryRow> rows{row(1, 2, 1, 0s, 200), row(2, 0, 1, 0s, 200), row(3, 1, 1, 0s, 200)};
        for (HistoryRow &each : rows)
            each.marks = each.delivery == 0 ? first : DeliveryMarks(DeliveryMark::Duplicate);
        Timeline timeline;
        timeline.add(rows.constFirst());
        QVERIFY(!timeline.lanes().constFirst().isCopy()); // alone so far
        timeline.add(rows.at(1));
        timeline.add(rows.at(2));
        QCOMPARE(timeline.lanes().at(0).isCopy(), isCopy);
        QVERIFY(timeline.lanes().at(1).isCopy() && timeline.lanes().at(2).isCopy());
        for (const TimelineLane &lane : timeline.lanes())
            QCOMPARE(lane.copies, 3);
    }

    void anAttackProbeIsNamed()
    {
        Timeline timeline;
        QList<HistoryRow> rows{row(1, 0, 1, 0s, 200, "evt_a"), row(2, 1, 1, 0s, 401, "evt_b")};
        rows[1].marks = DeliveryMark::AttackProbe | DeliveryMark::Duplicate;
        rows[1].tampering = Tampering::MissingSignature;
        for (const HistoryRow &each : rows)
            timeline.add(each);
        TimelineModel model;
        model.setTimeline(timeline);
        QCOMPARE(model.index(0, TimelineModel::MarksColumn).data().toString(), QString());
        const QString words = u"Duplicate, Attack probe: No signature"_s;
        QCOMPARE(model.index(1, TimelineModel::MarksColumn).data().toString(), words);
        const TimelineLane &lane = timeline.lanes().at(1);
        QVERIFY(describe(lane, lane.entries.constFirst(), begin).contains(words));
    }

    void furtherDeliveriesOfAnEventAreCopies()
    {
        Timeline timeline;
        timeline.add(row(1, 0, 1, 0s, 200));
        timeline.add(row(2, 1, 1, 0s, 200));
        timeline.add(row(3, 2, 1, 0s, 200, "evt_2"));
        QCOMPARE(timeline.lanes().at(0).copy, 1);
        QCOMPARE(timeline.lanes().at(1).copy, 2);
        QCOMPARE(timeline.lanes().at(2).copy, 1);
    }

    void sharesOfTimeNeverFall_data()
    {
        QTest::addColumn<bool>("even");
        QTest::newRow("even") << true;
        QTest::newRow("linear") << false;
    }

    void sharesOfTimeNeverFall()
    {
        QFETCH(bool, even);
        const QList<Instant> times{begin, begin + 12ms, begin + 5s, begin + 5min, begin + 75h};
        const TimeScale scale(times, even ? TimeScale::Kind::Even : TimeScale::Kind::Linear);
        QCOMPARE(scale.shareOf(begin - 1h), 0.0);
        QCOMPARE(scale.shareOf(begin), 0.0);
        QCOMPARE(scale.shareOf(times.constLast()), 1.0);
        QCOMPARE(scale.shareOf(times.constLast() + 1h), 1.0);
        double before = -1;
        for (Instant at = begin; at < times.constLast(); at += 7min) {
            QVERIFY(scale.shareOf(at) >= before);
            before = scale.shareOf(at);
        }
    }

    void evenScaleKeepsSecondsReadableBesideHours()
    {
        const QList<Instant> times{begin, begin + 5s, begin + 14h};
        QVERIFY(TimeScale(times, TimeScale::Kind::Even).shareOf(begin + 5s) > 0.2);
        QVERIFY(TimeScale(times, TimeScale::Kind::Linear).shareOf(begin + 5s) < 0.001);
    }

    void linearScaleIsTrue()
    {
        const TimeScale scale({begin, begin + 1s, begin + 10s}, TimeScale::Kind::Linear);
        QCOMPARE(scale.shareOf(begin + 1s), 0.1);
        QCOMPARE(scale.shareOf(begin + 5s), 0.5);
    }

    void theTableHasARowForEachAttempt()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Timeline timeline;
        timeline.add(row(7, 0, 1, 0s, 500));
        timeline.add(row(8, 0, 2, 5s, 200));
        timeline.add(row(9, 1, 1, 0s, 200));
        model.setTimeline(timeline);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, 0).data(TimelineModel::IdRole).toLongLong(), 8);
        QCOMPARE(model.index(1, TimelineModel::OffsetColumn).data().toString(), u"5 s"_s);
        QCOMPARE(model.index(1, TimelineModel::ResultColumn).data().toString(), u"200"_s);
        QCOMPARE(model.index(2, TimelineModel::CopyColumn).data().toString(), u"2"_s);
        QCOMPARE(model.rowOf({1, 0}), 2);
        model.setTimeline({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "tst_timeline.moc"
