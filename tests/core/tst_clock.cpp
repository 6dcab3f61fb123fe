#include "model/core/clock.h"
#include "model/core/randomsource.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class ClockTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsInstants_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("the published example") << u"2026-06-18T16:40:00Z"_s << Q_INT64_C(1781800800000);
        QTest::newRow("the beginning of Unix time") << u"1970-01-01T00:00:00Z"_s << Q_INT64_C(0);
        QTest::newRow("before Unix time") << u"1969-12-31T23:59:59.999Z"_s << Q_INT64_C(-1);
        QTest::newRow("the last second of four digits")
            << u"9999-12-31T23:59:59Z"_s << Q_INT64_C(253402300799000);
        QTest::newRow("milliseconds") << u"2026-06-18T16:40:00.012Z"_s << Q_INT64_C(1781800800012);
        QTest::newRow("one digit of a fraction") << u"2026-06-18T16:40:00.5Z"_s << Q_INT64_C(1781800800500);
        QTest::newRow("nanoseconds are cut")
            << u"2026-06-18T16:40:00.999999999Z"_s << Q_INT64_C(1781800800999);
        QTest::newRow("a fraction never carries over midnight")
            << u"1970-01-01T23:59:59.9999Z"_s << Q_INT64_C(86399999);
        QTest::newRow("east of Greenwich") << u"2026-06-18T18:40:00+02:00"_s << Q_INT64_C(1781800800000);
        QTest::newRow("west, half an hour") << u"2026-06-18T13:10:00-03:30"_s << Q_INT64_C(1781800800000);
        QTest::newRow("lower-case letters, as RFC 3339 allows")
            << u"2026-06-18t16:40:00z"_s << Q_INT64_C(1781800800000);
        QTest::newRow("a leap day") << u"2024-02-29T00:00:00Z"_s << Q_INT64_C(1709164800000);
    }
    void readsInstants()
    {
        QFETCH(QString, text);
        QFETCH(qint64, expected);
        const auto instant = parseIso(text);
        QVERIFY(instant);
        QCOMPARE(qint64(instant->time_since_epoch().count()), expected);
    }

    void refusesWhatNamesNoInstant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << u""_s;
        QTest::newRow("a local time") << u"2026-06-18T16:40:00"_s;
        QTest::newRow("a date alone") << u"2026-06-18"_s;
        QTest::newRow("no seconds") << u"2026-06-18T16:40Z"_s;
        QTest::newRow("a space for the T") << u"2026-06-18 16:40:00Z"_s;
        QTest::newRow("hour 24") << u"2026-06-18T24:00:00Z"_s;
        QTest::newRow("minute 60") << u"2026-06-18T16:60:00Z"_s;
        QTest::newRow("a leap second") << u"2016-12-31T23:59:60Z"_s;
        QTest::newRow("month 13") << u"2026-13-01T00:00:00Z"_s;
        QTest::newRow("a leap day in an ordinary year") << u"2026-02-29T00:00:00Z"_s;
        QTest::newRow("a fraction without digits") << u"2026-06-18T16:40:00.Z"_s;
        QTest::newRow("ten digits of a fraction") << u"2026-06-18T16:40:00.0123456789Z"_s;
        QTest::newRow("a fraction without its point") << u"2026-06-18T16:40:00123Z"_s;
        QTest::newRow("an offset without colon") << u"2026-06-18T16:40:00+0200"_s;
        QTest::newRow("an offset of 99 hours") << u"2026-06-18T16:40:00+99:00"_s;
        QTest::newRow("a final newline") << u"2026-06-18T16:40:00Z\n"_s;
        QTest::newRow("a leading space") << u" 2026-06-18T16:40:00Z"_s;
        QTest::newRow("Unix time") << u"1781800800"_s;
        QTest::newRow("Arabic digits") << u"٢٠٢٦-06-18T16:40:00Z"_s;
        QTest::newRow("words") << u"yesterday"_s;
    }
    void refusesWhatNamesNoInstant()
    {
        QFETCH(QString, text);
        QVERIFY(!parseIso(text));
    }

    void writesWhatPythonWrites()
    {
        SeededRandomSource random(7);
        constexpr qint64 endOf9999 = Q_INT64_C(253402300800000);
        QByteArray input;
        QByteArray ours;
        for (int round = 0; round < 1000; ++round) {
            const auto count = qint64(random.next() % quint64(2 * endOf9999 / 5)) - endOf9999 / 5;
            const Instant instant{milliseconds{count}};
            input += QByteArray::number(count) + '\n';
            ours += isoSeconds(instant) + ' ' + isoMilliseconds(instant) + '\n';
            QCOMPARE(parseIso(QString::fromLatin1(isoMilliseconds(instant))), instant);
        }
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, uR"(
import sys, datetime
for line in sys.stdin:
    t = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=int(line))
    print(t.isoformat(timespec='seconds') + 'Z', t.isoformat(timespec='milliseconds') + 'Z'))"_s});
        python.write(input);
        python.closeWriteChannel();
        QVERIFY(python.waitForFinished());
        QCOMPARE(QString::fromLatin1(ours), QString::fromLatin1(python.readAllStandardOutput()));
    }

    void secondsAreCutAndNotRounded()
    {
        QCOMPARE(isoSeconds(Instant{milliseconds{999}}), QByteArray("1970-01-01T00:00:00Z"));
        QCOMPARE(isoSeconds(Instant{milliseconds{-1}}), QByteArray("1969-12-31T23:59:59Z"));
    }

    void aFixedClockMovesOnlyWhenMoved()
    {
        FixedClock clock(Instant{milliseconds{1000}});
        QCOMPARE(clock.now(), clock.now());
        clock.advance(milliseconds{5});
        QCOMPARE(clock.now(), Instant{milliseconds{1005}});
        clock.setNow(Instant{});
        QCOMPARE(clock.now(), Instant{});
    }

    void theSystemClockIsTheMachinesClock()
    {
        const auto before = std::chrono::floor<milliseconds>(std::chrono::system_clock::now());
        const Instant now = SystemClock().now();
        QVERIFY(now >= before);
        QVERIFY(now <= std::chrono::system_clock::now());
    }
};

QTEST_GUILESS_MAIN(ClockTest)
#include "tst_clock.moc"
