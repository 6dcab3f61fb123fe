#include "model/items/historymodel.h"
#include "tests/history/historyattempts.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QString textOf(const HistoryModel &model, int row, HistoryModel::Column column)
{
    return model.index(row, column).data().toString();
}

HistoryFilter filterOf(const char *text)
{
    return parseHistoryFilter(QString::fromUtf8(text), noon()).value_or({});
}

} // namespace

class HistoryModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void rowsComeWhenSomebodyLooks()
    {
        const auto store = HistoryStore::inMemory();
        store->append(attemptsOf(0, 3000));
        store->flushed().waitForFinished();
        HistoryModel model(*store);
        const QAbstractItemModelTester tester(&model, strict);
        QTRY_COMPARE(model.rowCount(), 3000);
        QCOMPARE(textOf(model, 2000, HistoryModel::SentColumn), u"…"_s);
        QCOMPARE(model.index(2000, 0).data(HistoryModel::IdRole).toLongLong(), 0);
        QTRY_COMPARE(textOf(model, 2000, HistoryModel::SentColumn), u"12:00:01.011"_s);
        QTRY_COMPARE(textOf(model, 0, HistoryModel::SentColumn), u"12:00:03.011"_s);
        QTRY_COMPARE(textOf(model, 2999, HistoryModel::SentColumn), u"12:00:00.012"_s);
        const std::optional<HistoryRow> row = model.row(2000);
        QVERIFY(row);
        QCOMPARE(model.rowOf(row->id), 2000);
        QCOMPARE(model.rowOf(row->id + 1), 1999);
        QCOMPARE(model.rowOf(99'999), -1);
    }

    void aFilterChangesTheRowsWhenTheLogHasAnswered()
    {
        const auto store = HistoryStore::inMemory();
        store->append(attemptsOf(0, 1000));
        store->flushed().waitForFinished();
        HistoryModel model(*store);
        const QAbstractItemModelTester tester(&model, strict);
        QTRY_COMPARE(model.rowCount(), 1000);
        model.setFilter(filterOf("status:500"));
        QVERIFY(model.isLoading());
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 100);
        QTRY_COMPARE(textOf(model, 0, HistoryModel::StatusColumn), u"500"_s);
        QCOMPARE(model.index(0, HistoryModel::StatusColumn).data(HistoryModel::IconIdRole).toString(),
                 u"attempt-failed"_s);
        model.setFilter(filterOf("nothing of that"));
        model.setFilter(filterOf("id:0000000999"));
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 1);
        QTRY_COMPARE(textOf(model, 0, HistoryModel::StatusColumn), titleOf(ErrorClass::Timeout));
    }

    void newAttemptsJoinAtTheTop()
    {
        const auto store = HistoryStore::inMemory();
        HistoryModel model(*store);
        const QAbstractItemModelTester tester(&model, strict);
        QTRY_VERIFY(!model.isLoading());
        model.setFilter(filterOf("type:billing.*"));
        store->append(attemptsOf(0, 500)); // while the index is on its way
        QTRY_COMPARE(model.rowCount(), 125);
        const QSignalSpy inserted(&model, &HistoryModel::rowsInserted);
        store->append(attemptsOf(500, 8));
        QTRY_COMPARE(model.rowCount(), 127);
        QVERIFY(inserted.size() >= 1);
        QTRY_COMPARE(textOf(model, 0, HistoryModel::SentColumn), u"12:00:00.517"_s);
        QTRY_COMPARE(textOf(model, 126, HistoryModel::SentColumn), u"12:00:00.013"_s);
        QSet<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.insert(model.index(row, 0).data(HistoryModel::IdRole).toLongLong());
        QCOMPARE(ids.size(), 127);
    }

    void whatIsRemovedLeaves()
    {
        const auto store = HistoryStore::inMemory();
        store->append(attemptsOf(0, 600));
        HistoryModel model(*store);
        const QAbstractItemModelTester tester(&model, strict);
        QTRY_COMPARE(model.rowCount(), 600);
        store->remove(filterOf("type:target.*")).waitForFinished();
        QTRY_COMPARE(model.rowCount(), 450);
    }

    void whatTheLogCouldNotHoldStaysInView()
    {
        const auto store = HistoryStore::inMemory();
        HistoryModel model(*store);
        const QAbstractItemModelTester tester(&model, strict);
        QTRY_VERIFY(!model.isLoading());
        emit store->attemptsLost(attemptsOf(7, 2));
        QCOMPARE(model.rowCount(), 2);
        const qint64 id = model.index(0, 0).data(HistoryModel::IdRole).toLongLong();
        QVERIFY(id < 0);
        QCOMPARE(model.rowOf(id), 0);
        QCOMPARE(model.lostAttempt(id)->request.body, attemptOf(8).request.body);
        model.setFilter(filterOf("id:0000000007"));
        QTRY_COMPARE(model.rowCount(), 1);
    }

    void theSignFollowsTheOutcome_data()
    {
        QTest::addColumn<std::optional<int>>("status");
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<QString>("icon");
        const std::optional<int> none;
        QTest::newRow("200 is fine") << std::optional(200) << ErrorClass::None << u"attempt-ok"_s;
        QTest::newRow("204 is fine") << std::optional(204) << ErrorClass::None << u"attempt-ok"_s;
        QTest::newRow("a redirect is not") << std::optional(302) << ErrorClass::None << u"attempt-failed"_s;
        QTest::newRow("429 throttles") << std::optional(429) << ErrorClass::None << u"attempt-throttled"_s;
        QTest::newRow("503 throttles") << std::optional(503) << ErrorClass::None << u"attempt-throttled"_s;
        QTest::newRow("500 fails") << std::optional(500) << ErrorClass::None << u"attempt-failed"_s;
        QTest::newRow("no connection fails") << none << ErrorClass::Connect << u"attempt-failed"_s;
        QTest::newRow("half an answer fails, whatever its status")
            << std::optional(200) << ErrorClass::Truncated << u"attempt-failed"_s;
        QTest::newRow("stopping is no failure") << none << ErrorClass::Cancelled << u"attempt-cancelled"_s;
    }
    void theSignFollowsTheOutcome()
    {
        QFETCH(const std::optional<int>, status);
        QFETCH(const ErrorClass, errorClass);
        QFETCH(const QString, icon);
        const auto store = HistoryStore::inMemory();
        HistoryModel model(*store);
        Attempt attempt = attemptOf(1);
        attempt.outcome.status = status;
        attempt.outcome.errorClass = errorClass;
        store->append({attempt});
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_VERIFY(model.row(0));
        QCOMPARE(model.index(0, HistoryModel::StatusColumn).data(HistoryModel::IconIdRole).toString(), icon);
        QCOMPARE(model.index(0, HistoryModel::SentColumn).data(HistoryModel::IconIdRole).toString(),
                 QString());
        if (errorClass != ErrorClass::None)
            QCOMPARE(model.index(0, HistoryModel::StatusColumn).data().toString(), titleOf(errorClass));
    }

    void theNextColumnShowsTheWaitThatWasDecided_data()
    {
        QTest::addColumn<int>("tookMs");
        QTest::addColumn<int>("waitMs");
        QTest::addColumn<QString>("text");
        QTest::newRow("what Retry-After asked for") << 12 << 30'000 << u"+30 s"_s;
        // Accelerated, twelve milliseconds are minutes of schedule time.
        QTest::newRow("after an accelerated attempt") << 120'000 << 30'000 << u"+30 s"_s;
        QTest::newRow("moved by jitter") << 12 << 4'876 << u"+4.876 s"_s;
        QTest::newRow("of hours") << 5'000'000 << 7'215'000 << u"+2 h"_s;
    }
    void theNextColumnShowsTheWaitThatWasDecided()
    {
        QFETCH(const int, tookMs);
        QFETCH(const int, waitMs);
        QFETCH(const QString, text);
        const auto store = HistoryStore::inMemory();
        HistoryModel model(*store);
        Attempt attempt = attemptOf(3);
        attempt.decision = Decision::Retry;
        const Instant ended = attempt.scheduledAt + std::chrono::milliseconds(tookMs);
        const Instant due = ended + std::chrono::milliseconds(waitMs);
        attempt.next = NextAttempt{due, due, due, ended};
        store->append({attempt});
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(textOf(model, 0, HistoryModel::NextColumn), text);
    }

    void theColumnsSayWhatHappened()
    {
        const auto store = HistoryStore::inMemory();
        HistoryModel model(*store);
        Attempt attempt = attemptOf(3);
        attempt.marks = DeliveryMark::Duplicate | DeliveryMark::AttackProbe;
        attempt.tampering = Tampering::EmptySignature;
        attempt.decision = Decision::Retry;
        const Instant due = attempt.scheduledAt + 5'012ms;
        attempt.next = NextAttempt{due, due, due, due - 5s};
        store->append({attempt});
        QTRY_COMPARE(model.rowCount(), 1);
        QTRY_COMPARE(textOf(model, 0, HistoryModel::MarksColumn),
                     u"Duplicate, Attack probe: %1"_s.arg(titleOf(Tampering::EmptySignature)));
        QCOMPARE(textOf(model, 0, HistoryModel::NextColumn), u"+5 s"_s);
        QCOMPARE(textOf(model, 0, HistoryModel::DecisionColumn), titleOf(Decision::Retry));
        QCOMPARE(textOf(model, 0, HistoryModel::EventTypeColumn), attempt.request.eventType);
        QCOMPARE(textOf(model, 0, HistoryModel::SentColumn), u"12:00:00.015"_s);
        QCOMPARE(textOf(model, 0, HistoryModel::NumberColumn), u"1"_s);
        QCOMPARE(textOf(model, 0, HistoryModel::StatusColumn), u"500"_s);
        QCOMPARE(textOf(model, 0, HistoryModel::TimeColumn), u"1.2 ms"_s);
        QCOMPARE(model.index(0, HistoryModel::EventIdColumn).data(HistoryModel::IconIdRole).toString(),
                 u"duplicate"_s);
        QCOMPARE(model.index(0, 0).data(HistoryModel::DeliveryIdRole).toByteArray(),
                 attempt.request.deliveryId.text);
        for (int column = 0; column < HistoryModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(HistoryModelTest)
#include "tst_historymodel.moc"
