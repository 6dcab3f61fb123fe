// Prints what every status code does, as one table: status, class, decision, reason. The rules are written
// down here a second time, in another shape than the code's: as a list of exceptions to the hundreds.

#include "model/delivery/retrydecision.h"
#include "model/delivery/statusclass.h"

#include <QtCore/QMap>
#include <QtTest/QTest>

#include <cstdio>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

RetryDecision decided(int status, const RetryPolicy &policy = standardRetryPolicy(), int number = 1)
{
    return decideRetry(policy, number, AttemptResult{status, ErrorClass::None, Phase::Receive, {}}, Instant{},
                       0.25);
}

QList<int> allStatuses()
{
    QList<int> statuses;
    for (int status = 0; status <= 599; ++status)
        statuses.append(status);
    statuses.append(999);
    return statuses;
}

} // namespace

class StatusTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyStatusHasItsRow_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("statusClass");
        QTest::addColumn<QString>("decision");
        const QMap<int, QString> ofHundred{{1, u"informational"_s},
                                           {2, u"success"_s},
                                           {3, u"redirect"_s},
                                           {4, u"client-error"_s},
                                           {5, u"server-error"_s}};
        const QMap<int, QString> exceptions{{410, u"gone"_s},
                                            {429, u"too-many"_s},
                                            {502, u"unavailable"_s},
                                            {503, u"unavailable"_s},
                                            {504, u"unavailable"_s}};
        const QMap<QString, QString> decisions{{u"success"_s, u"delivered"_s}, {u"gone"_s, u"disabled"_s}};
        for (const int status : allStatuses()) {
            const QString statusClass = exceptions.value(status, ofHundred.value(status / 100, u"unknown"_s));
            QTest::newRow(qPrintable(u"%1"_s.arg(status, 3, 10, QChar(u'0'))))
                << status << statusClass << decisions.value(statusClass, u"retry"_s);
        }
    }
    void everyStatusHasItsRow()
    {
        QFETCH(int, status);
        QFETCH(QString, statusClass);
        QFETCH(QString, decision);
        const RetryDecision made = decided(status);
        std::printf("%03d  %-13s  %-9s  %-8s  %s\n", status, qPrintable(idOf(statusClassOf(status))),
                    qPrintable(idOf(made.decision)), made.throttles ? "throttle" : "",
                    qPrintable(made.reason));
        QCOMPARE(idOf(statusClassOf(status)), statusClass);
        QCOMPARE(idOf(made.decision), decision);
        QVERIFY(made.reason.contains(QString::number(status)));
        QCOMPARE(made.next.has_value(), decision == u"retry");
        QCOMPARE(made.reason.contains(u"The schedule says 5 s, ± 10 %."), decision == u"retry");
        QCOMPARE(made.reason.contains(u"redirects are not followed"), status / 100 == 3);
        QCOMPARE(made.reason.contains(u"no HTTP status"), status < 100 || status > 599);
        QCOMPARE(made.reason.contains(u"no final answer"), status / 100 == 1);
        QCOMPARE(made.reason.contains(u"Nothing more is sent"), status == 410);
        QCOMPARE(made.throttles, QList<int>({429, 502, 503, 504}).contains(status));
    }

    void theLastAttemptExhaustsWhatWouldBeRetried()
    {
        for (const int status : allStatuses()) {
            const RetryDecision first = decided(status);
            const RetryDecision last = decided(status, standardRetryPolicy(), 10);
            if (first.decision == Decision::Retry) {
                QCOMPARE(last.decision, Decision::Exhausted);
                QVERIFY(last.reason.endsWith(u"This was the last of 10 attempts."));
            } else {
                QCOMPARE(last.decision, first.decision);
            }
            QVERIFY(!last.next);
            QVERIFY(!last.throttles);
        }
    }

    void stopStatusesExhaustAtOnce()
    {
        RetryPolicy policy = standardRetryPolicy();
        policy.stopStatuses = *statusRangesFrom(u"300-399, 400-428");
        for (const int status : allStatuses()) {
            const RetryDecision made = decided(status, policy);
            const bool stops = status >= 300 && status <= 428 && status != 410;
            QCOMPARE(made.decision == Decision::Exhausted, stops);
            QCOMPARE(made.reason.endsWith(u"The policy stops after 300-399, 400-428."), stops);
        }
    }

    void goneIsRetriedWhereThePolicySaysSo()
    {
        RetryPolicy policy = standardRetryPolicy();
        policy.gone = GoneRule::Retries;
        QCOMPARE(decided(410, policy).decision, Decision::Retry);
    }

    void retryAfterReplacesTheSchedule_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("wait"); // ms; -1: the schedule's
        QTest::addColumn<QString>("reason");
        QTest::newRow("429")
            << 429 << QByteArray("30") << qint64(30'000)
            << u"The receiver answered 429 and asks for 30 s; the schedule says 2 h. Retry-After wins."_s;
        QTest::newRow("503")
            << 503 << QByteArray("86400") << qint64(86'400'000)
            << u"The receiver answered 503 and asks for 1 d; the schedule says 2 h. Retry-After wins."_s;
        QTest::newRow("no wait at all")
            << 503 << QByteArray("0") << qint64(0)
            << u"The receiver answered 503 and asks for 0 s; the schedule says 2 h. Retry-After wins."_s;
        QTest::newRow("beyond the cap")
            << 429 << QByteArray("90000") << qint64(86'400'000)
            << u"The receiver answered 429 and asks for 1 d 1 h; the schedule says 2 h. Retry-After wins, but the policy allows it at most 1 d."_s;
        QTest::newRow("a status without Retry-After")
            << 500 << QByteArray("30") << qint64(-1)
            << u"The receiver answered 500 and asks for 30 s, which the policy does not heed after this status. The schedule says 2 h, ± 10 %."_s;
        QTest::newRow("garbage")
            << 429 << QByteArray("soon") << qint64(-1)
            << u"The receiver answered 429. The Retry-After header \"soon\" is neither seconds nor an HTTP date. The schedule says 2 h, ± 10 %."_s;
    }
    void retryAfterReplacesTheSchedule()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, value);
        QFETCH(qint64, wait);
        QFETCH(QString, reason);
        const AttemptResult result{status, ErrorClass::None, Phase::Receive, {value}};
        const RetryDecision made = decideRetry(standardRetryPolicy(), 4, result, Instant{}, 0.25);
        const RetryDecision other = decideRetry(standardRetryPolicy(), 4, result, Instant{}, 0.75);
        QCOMPARE(made.decision, Decision::Retry);
        QCOMPARE(made.reason, reason);
        QCOMPARE(made.next == other.next, wait >= 0); // jitter moves the schedule, not Retry-After
        if (wait < 0) {
            QVERIFY(made.next->earliest == Instant(108min) && made.next->latest == Instant(132min));
            QVERIFY(made.next->at >= made.next->earliest && made.next->at <= made.next->latest);
        } else {
            const Instant at{std::chrono::milliseconds(wait)};
            QCOMPARE(*made.next, (NextAttempt{at, at, at, Instant{}}));
        }
    }

    void failuresAreRetriedButTwo_data()
    {
        QTest::addColumn<ErrorClass>("errorClass");
        QTest::addColumn<Decision>("decision");
        QTest::newRow("unknown host") << ErrorClass::Resolve << Decision::Retry;
        QTest::newRow("no connection") << ErrorClass::Connect << Decision::Retry;
        QTest::newRow("TLS") << ErrorClass::Tls << Decision::Retry;
        QTest::newRow("timeout") << ErrorClass::Timeout << Decision::Retry;
        QTest::newRow("closed") << ErrorClass::Closed << Decision::Retry;
        QTest::newRow("reset") << ErrorClass::Reset << Decision::Retry;
        QTest::newRow("malformed") << ErrorClass::Malformed << Decision::Retry;
        QTest::newRow("truncated") << ErrorClass::Truncated << Decision::Retry;
        QTest::newRow("too large") << ErrorClass::TooLarge << Decision::Retry;
        QTest::newRow("stopped") << ErrorClass::Cancelled << Decision::Cancelled;
        QTest::newRow("invalid") << ErrorClass::InvalidRequest << Decision::Exhausted;
    }
    void failuresAreRetriedButTwo()
    {
        QFETCH(ErrorClass, errorClass);
        QFETCH(Decision, decision);
        // Whatever status a broken answer began with, it counts for nothing.
        for (const std::optional<int> status :
             {std::optional<int>(), std::optional(200), std::optional(410)}) {
            const RetryDecision made =
                decideRetry(standardRetryPolicy(), 1, AttemptResult{status, errorClass, Phase::Wait, {"30"}},
                            Instant{}, 0.25);
            QCOMPARE(made.decision, decision);
            QVERIFY(!made.reason.isEmpty());
            QVERIFY(!made.retryAfter);
            QVERIFY(!made.throttles);
        }
    }

    void retryAfterIsTakenFromTheHead()
    {
        AttemptOutcome outcome;
        outcome.status = 429;
        outcome.responseHead =
            "HTTP/1.1 429 Retry-After: 9\r\nretry-AFTER:  30 \r\nX-Retry-After: 5\r\nRetry-After: 7\r\n\r\n";
        const AttemptResult result = resultOf(outcome);
        QCOMPARE(result.retryAfter, (QList<QByteArray>{"30", "7"}));
        QCOMPARE(result.status, std::optional(429));
    }
};

QTEST_GUILESS_MAIN(StatusTableTest)
#include "tst_statustable.moc"
