#include "model/items/attemptmodel.h"
#include "model/items/texts.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Attempt attemptSentAt(const char *deliveryId, Instant sentAt)
{
    Attempt attempt;
    attempt.request.deliveryId = DeliveryId{deliveryId};
    attempt.request.eventId = EventId{"evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C"};
    attempt.request.eventType = u"visit_report.approved"_s;
    attempt.outcome.sentAt = sentAt;
    attempt.outcome.status = 200;
    attempt.outcome.connected = true;
    attempt.outcome.timings.total = 1234us;
    attempt.decision = Decision::Delivered;
    return attempt;
}

Instant noon()
{
    return *parseIso(u"2026-06-18T12:00:00.012Z");
}

} // namespace

class AttemptModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void anAttemptIsThereExactlyOnce()
    {
        AttemptModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy inserted(&model, &AttemptModel::rowsInserted);
        model.append(attemptSentAt("del_1", noon()));
        model.append(attemptSentAt("del_1", noon()));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(inserted.size(), 1);

        Attempt second = attemptSentAt("del_1", noon() + 5s);
        second.number = 2;
        model.append(second);
        QCOMPARE(model.rowCount(), 2);
    }

    void attemptsStandInTheOrderTheyWereSent()
    {
        AttemptModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(attemptSentAt("del_slow", noon() + 2s));
        model.append(attemptSentAt("del_first", noon()));
        model.append(attemptSentAt("del_last", noon() + 3s));
        model.append(attemptSentAt("del_same time as the first, after it", noon()));
        QStringList order;
        for (const Attempt &attempt : model.attempts())
            order << QString::fromLatin1(attempt.request.deliveryId.text);
        QCOMPARE(order, QStringList({u"del_first"_s, u"del_same time as the first, after it"_s, u"del_slow"_s,
                                     u"del_last"_s}));
        QCOMPARE(model.rowOf("del_last"), 3);
        QCOMPARE(model.rowOf("del_unknown"), -1);
        QCOMPARE(model.rowOf(""), -1);
    }

    void whatWasRemovedCanBePutBack()
    {
        AttemptModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(attemptSentAt("del_1", noon()));
        model.append(attemptSentAt("del_2", noon() + 1s));
        const Attempt first = model.attempt(0);
        model.remove(0);
        QCOMPARE(model.rowOf("del_1"), -1);
        model.append(first);
        QCOMPARE(model.rowOf("del_1"), 0);

        const QSignalSpy removed(&model, &AttemptModel::rowsRemoved);
        model.clear();
        model.clear();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(model.rowCount(), 0);
        model.append(first);
        QCOMPARE(model.rowCount(), 1);
    }

    void theColumnsSayWhatHappened()
    {
        AttemptModel model;
        model.append(attemptSentAt("del_1", noon()));
        const auto text = [&model](AttemptModel::Column column) {
            return model.index(0, column).data().toString();
        };
        QCOMPARE(text(AttemptModel::SentColumn), u"12:00:00.012"_s);
        QCOMPARE(text(AttemptModel::EventTypeColumn), u"visit_report.approved"_s);
        QCOMPARE(text(AttemptModel::EventIdColumn), u"evt_…M9B3C"_s);
        QCOMPARE(text(AttemptModel::NumberColumn), u"1"_s);
        QCOMPARE(text(AttemptModel::StatusColumn), u"200"_s);
        QCOMPARE(text(AttemptModel::TimeColumn), u"1.2 ms"_s);
        QCOMPARE(text(AttemptModel::DecisionColumn), titleOf(Decision::Delivered));
        QCOMPARE(model.index(0, AttemptModel::EventIdColumn).data(Qt::AccessibleTextRole).toString(),
                 u"evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C"_s);
        QCOMPARE(model.index(0, AttemptModel::SentColumn).data(AttemptModel::DeliveryIdRole).toByteArray(),
                 QByteArray("del_1"));
        for (int column = 0; column < AttemptModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
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
        Attempt attempt = attemptSentAt("del_1", noon());
        attempt.outcome.status = status;
        attempt.outcome.errorClass = errorClass;
        AttemptModel model;
        model.append(attempt);
        QCOMPARE(model.index(0, AttemptModel::StatusColumn).data(AttemptModel::IconIdRole).toString(), icon);
        QCOMPARE(model.index(0, AttemptModel::SentColumn).data(AttemptModel::IconIdRole).toString(),
                 QString());
        if (errorClass != ErrorClass::None)
            QCOMPARE(model.index(0, AttemptModel::StatusColumn).data().toString(), titleOf(errorClass));
    }

    void durationsKeepTwoOrThreeDigits_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("no time") << qint64(0) << u"0 µs"_s;
        QTest::newRow("microseconds") << qint64(31) << u"31 µs"_s;
        QTest::newRow("parts of a millisecond") << qint64(312) << u"0.31 ms"_s;
        QTest::newRow("few milliseconds") << qint64(3124) << u"3.1 ms"_s;
        QTest::newRow("milliseconds") << qint64(18'200) << u"18 ms"_s;
        QTest::newRow("nearly a second") << qint64(998'000) << u"998 ms"_s;
        QTest::newRow("seconds") << qint64(15'002'000) << u"15.00 s"_s;
    }
    void durationsKeepTwoOrThreeDigits()
    {
        QFETCH(const qint64, microseconds);
        QTEST(durationText(std::chrono::microseconds(microseconds)), "text");
    }

    void bytesAreCountedToTheLast()
    {
        QCOMPARE(byteCountText(0), u"0 bytes"_s);
        QCOMPARE(byteCountText(1), u"1 byte"_s);
        QCOMPARE(byteCountText(878), u"878 bytes"_s);
    }

    void anEventThatWasSentBeforeIsMarked()
    {
        AttemptModel model;
        model.append(attemptSentAt("del_1", noon()));
        model.append(attemptSentAt("del_2", noon() + 1s));
        Attempt other = attemptSentAt("del_3", noon() + 2s);
        other.request.eventId = EventId{"evt_01JZ8Y6EXAMPLE"};
        model.append(other);
        const auto sign = [&model](int row) {
            return model.index(row, AttemptModel::EventIdColumn).data(AttemptModel::IconIdRole).toString();
        };
        QCOMPARE(sign(0), QString());
        QCOMPARE(sign(1), u"duplicate"_s);
        QCOMPARE(sign(2), QString());
        model.remove(0);
        QCOMPARE(sign(0), QString());
    }

    void anotherReceiverHasNotSeenTheEvent_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::addColumn<bool>("connected");
        QTest::addColumn<QString>("sign");
        const QUrl receiver(u"http://127.0.0.1:5005/hook"_s);
        QTest::newRow("the same receiver has") << receiver << true << u"duplicate"_s;
        QTest::newRow("another receiver has not") << QUrl(u"http://127.0.0.1:1/"_s) << true << QString();
        QTest::newRow("one that was not reached has not") << receiver << false << QString();
    }
    void anotherReceiverHasNotSeenTheEvent()
    {
        QFETCH(const QUrl, url);
        QFETCH(const bool, connected);
        Attempt earlier = attemptSentAt("del_1", noon());
        earlier.url = url;
        earlier.outcome.connected = connected;
        Attempt later = attemptSentAt("del_2", noon() + 1s);
        later.url = QUrl(u"http://127.0.0.1:5005/hook"_s);
        AttemptModel model;
        model.append(earlier);
        model.append(later);
        const QModelIndex cell = model.index(1, AttemptModel::EventIdColumn);
        QTEST(cell.data(AttemptModel::IconIdRole).toString(), "sign");
    }

    void idsAreShortenedInTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QString>("text");
        QTest::newRow("an event id keeps prefix and end")
            << QByteArray("evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C") << u"evt_…M9B3C"_s;
        QTest::newRow("a short one stays whole") << QByteArray("evt_1") << u"evt_1"_s;
        QTest::newRow("one without a prefix keeps both ends")
            << QByteArray("0123456789abcdef0123456789abcdef") << u"01234…bcdef"_s;
        QTest::newRow("nothing stays nothing") << QByteArray() << QString();
    }
    void idsAreShortenedInTheMiddle()
    {
        QFETCH(const QByteArray, id);
        QTEST(shortIdText(id), "text");
    }
};

QTEST_GUILESS_MAIN(AttemptModelTest)
#include "tst_attemptmodel.moc"
