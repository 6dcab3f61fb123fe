#include "model/core/ids.h"
#include "model/core/randomsource.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Gives the same number for ever.
class StuckSource final : public RandomSource
{
public:
    explicit StuckSource(quint64 value)
        : m_value(value)
    {
    }
    [[nodiscard]] quint64 next() override { return m_value; }

private:
    quint64 m_value;
};

} // namespace

class IdsTest final : public QObject
{
    Q_OBJECT

private slots:
    void ulidsBeginWithTheirTime_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("the vector of the ULID project") << Q_INT64_C(1469918176385) << "01ARYZ6S41"_ba;
        QTest::newRow("the beginning") << Q_INT64_C(0) << "0000000000"_ba;
        QTest::newRow("the last one there is") << Q_INT64_C(281474976710655) << "7ZZZZZZZZZ"_ba;
        QTest::newRow("after the last one") << Q_INT64_C(281474976710656) << "7ZZZZZZZZZ"_ba;
        QTest::newRow("before the beginning") << Q_INT64_C(-1) << "0000000000"_ba;
        QTest::newRow("one digit over") << Q_INT64_C(32) << "0000000010"_ba;
    }
    void ulidsBeginWithTheirTime()
    {
        QFETCH(qint64, time);
        QFETCH(QByteArray, expected);
        SeededRandomSource random(1);
        const QByteArray ulid = makeUlid(Instant{milliseconds{time}}, random);
        QCOMPARE(ulid.size(), 26);
        QCOMPARE(ulid.first(10), expected);
    }

    void ulidsEndWithEightyRandomBits()
    {
        StuckSource ones(~quint64(0));
        QCOMPARE(makeUlid({}, ones), "0000000000ZZZZZZZZZZZZZZZZ"_ba);
        StuckSource zeros(0);
        QCOMPARE(makeUlid({}, zeros), "00000000000000000000000000"_ba);
        // Digits are taken from the most significant end: 0x8000000001 is G000000 and 1.
        StuckSource ends(Q_UINT64_C(0x8000000001));
        QCOMPARE(makeUlid({}, ends).last(16), "G0000001G0000001"_ba);
    }

    void idsHaveTheVendorsShape()
    {
        SeededRandomSource random(3);
        const QRegularExpression event(u"\\Aevt_[0-7][0-9A-HJKMNP-TV-Z]{25}\\z"_s);
        const QRegularExpression delivery(u"\\Adel_[0-7][0-9A-HJKMNP-TV-Z]{25}\\z"_s);
        for (int round = 0; round < 1000; ++round) {
            const Instant instant{milliseconds{qint64(random.next() >> 16U)}};
            QVERIFY(event.match(QString::fromLatin1(makeEventId(instant, random).text)).hasMatch());
            QVERIFY(delivery.match(QString::fromLatin1(makeDeliveryId(instant, random).text)).hasMatch());
        }
    }

    void laterUlidsSortLater()
    {
        SeededRandomSource random(4);
        QByteArray previous = makeUlid(Instant{milliseconds{0}}, random);
        for (qint64 time = 1; time < 281474976710655; time = time * 3 + 1) {
            const QByteArray ulid = makeUlid(Instant{milliseconds{time}}, random);
            QVERIFY(previous < ulid);
            previous = ulid;
        }
    }

    void systemIdsDiffer()
    {
        SystemRandomSource random;
        QSet<EventId> seen;
        for (int round = 0; round < 10000; ++round)
            seen.insert(makeEventId(Instant{}, random));
        QCOMPARE(seen.size(), 10000);
    }

    void theSeededSourceIsSplitMix64()
    {
        // The vectors that the Java, C and Rust implementations share (seed 1234567).
        SeededRandomSource random(1234567);
        for (const quint64 expected : {Q_UINT64_C(6457827717110365317), Q_UINT64_C(3203168211198807973),
                                       Q_UINT64_C(9817491932198370423), Q_UINT64_C(4593380528125082431),
                                       Q_UINT64_C(16408922859458223821)})
            QCOMPARE(random.next(), expected);
    }

    void unitsLieBetweenZeroAndOne()
    {
        StuckSource zeros(0);
        QCOMPARE(zeros.nextUnit(), 0.0);
        StuckSource ones(~quint64(0));
        QVERIFY(ones.nextUnit() < 1.0);
        QVERIFY(ones.nextUnit() > 0.9999999999999);
        SeededRandomSource random(5);
        double sum = 0;
        for (int round = 0; round < 10000; ++round)
            sum += random.nextUnit();
        QVERIFY(qAbs(sum / 10000 - 0.5) < 0.01);
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "tst_ids.moc"
