#include "model/delivery/runrandom.h"

#include <QtCore/QSet>
#include <QtTest/QTest>

#include <cmath>

using namespace hookbench;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 6 / 18) + 12h;

} // namespace

class RunRandomTest final : public QObject
{
    Q_OBJECT

private slots:
    void dependsOnNothingElse()
    {
        const RunRandom random(7);
        const double jitter = random.jitter(3, 2);
        const DeliveryId deliveryId = random.deliveryId(3, 2, noon);
        QVERIFY(random.deliveryId(4, 1, noon) != deliveryId);
        QVERIFY(random.jitter(4, 1) != jitter);
        QCOMPARE(random.jitter(3, 2), jitter);
        QCOMPARE(random.deliveryId(3, 2, noon), deliveryId);
        QCOMPARE(RunRandom(7).jitter(3, 2), jitter);
        QVERIFY(RunRandom(8).jitter(3, 2) != jitter);
        QVERIFY(RunRandom(8).deliveryId(3, 2, noon) != deliveryId);
    }

    void theTimeChangesTheFirstTenCharactersOnly()
    {
        const RunRandom random(1);
        const QByteArray now = random.deliveryId(0, 1, noon).text;
        const QByteArray later = random.deliveryId(0, 1, noon + 24h).text;
        QVERIFY(now.startsWith("del_"));
        QCOMPARE(later.last(16), now.last(16));
        QVERIFY(later.first(14) > now.first(14));
    }

    void neighboursHaveNothingInCommon()
    {
        constexpr qsizetype deliveries = 10'000;
        constexpr int attempts = 10;
        const RunRandom random(0);
        QSet<QByteArray> ids;
        double sum = 0;
        double products = 0;
        double before = 0.5;
        for (qsizetype delivery = 0; delivery < deliveries; ++delivery)
            for (int attempt = 1; attempt <= attempts; ++attempt) {
                ids.insert(random.deliveryId(delivery, attempt, noon).text);
                const double jitter = random.jitter(delivery, attempt);
                QVERIFY(jitter >= 0 && jitter < 1);
                sum += jitter;
                products += (jitter - 0.5) * (std::exchange(before, jitter) - 0.5);
            }
        constexpr double count = double(deliveries) * attempts;
        QCOMPARE(ids.size(), qsizetype(count));
        QVERIFY(std::abs(sum / count - 0.5) < 0.004);           // four standard deviations of the mean
        QVERIFY(std::abs(products / count) < 4.0 / 12 / 316.0); // and of the correlation
    }
};

QTEST_GUILESS_MAIN(RunRandomTest)
#include "tst_runrandom.moc"
