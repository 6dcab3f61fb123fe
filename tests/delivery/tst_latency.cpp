#include "model/delivery/latency.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace std::chrono_literals;

class LatencyTest final : public QObject
{
    Q_OBJECT

private slots:
    void nothingGivesZeros() { QCOMPARE(summariseLatency({}), LatencySummary()); }

    // The nearest-rank percentiles of 1 … 100 are the numbers themselves.
    void percentilesAreByTheNearestRank()
    {
        QList<std::chrono::microseconds> durations;
        for (int i = 100; i >= 1; --i)
            durations.append(std::chrono::milliseconds(i));
        const LatencySummary summary = summariseLatency(durations);
        QCOMPARE(summary.count, 100);
        QCOMPARE(summary.shortest, 1000us);
        QCOMPARE(summary.p50, 50'000us);
        QCOMPARE(summary.p95, 95'000us);
        QCOMPARE(summary.p99, 99'000us);
        QCOMPARE(summary.longest, 100'000us);
    }

    void oneValueIsEveryPercentile()
    {
        const LatencySummary summary = summariseLatency({7us});
        QCOMPARE(summary.p50, 7us);
        QCOMPARE(summary.p99, 7us);
        QCOMPARE(summary.buckets.size(), 1);
        QCOMPARE(summary.buckets.constFirst().count, 1);
    }

    void bucketsFollowEachOtherAndHoldAll()
    {
        const LatencySummary summary = summariseLatency({0us, 1us, 5us, 900us, 1200us, 15s});
        qsizetype count = 0;
        for (qsizetype i = 0; i < summary.buckets.size(); ++i) {
            count += summary.buckets.at(i).count;
            if (i > 0)
                QCOMPARE(summary.buckets.at(i).from, summary.buckets.at(i - 1).to);
        }
        QCOMPARE(count, summary.count);
        QVERIFY(summary.buckets.constLast().to >= 15s);
    }
};

QTEST_GUILESS_MAIN(LatencyTest)
#include "tst_latency.moc"
