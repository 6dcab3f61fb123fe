#include "model/delivery/retryafter.h"

#include <QtCore/QProcess>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant now = std::chrono::sys_days(std::chrono::year(2026) / 6 / 18) + 16h + 40min;

} // namespace

class RetryAfterTest final : public QObject
{
    Q_OBJECT

private slots:
    void usableValuesSayHowLong_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("wait"); // ms
        QTest::newRow("whole seconds") << QByteArray("30") << qint64(30'000);
        QTest::newRow("no wait") << QByteArray("0") << qint64(0);
        QTest::newRow("leading zeros") << QByteArray("0030") << qint64(30'000);
        QTest::newRow("spaces around") << QByteArray(" \t30 ") << qint64(30'000);
        QTest::newRow("a fraction") << QByteArray("1.5") << qint64(1'500);
        QTest::newRow("less than a millisecond rounds") << QByteArray("0.0006") << qint64(1);
        QTest::newRow("a year") << QByteArray("31536000") << qint64(31'536'000'000);
        QTest::newRow("as long as it can be") << QByteArray("9007199254740") << qint64(9'007'199'254'740'000);
        QTest::newRow("absurd") << QByteArray("99999999999999999999999999") << (qint64(1) << 53U);
        QTest::newRow("many leading zeros") << QByteArray(100, '0') + "30" << qint64(30'000);
        QTest::newRow("absurd beyond a double") << QByteArray(400, '9') << (qint64(1) << 53U);
        QTest::newRow("a fixed date") << QByteArray("Thu, 18 Jun 2026 16:41:00 GMT") << qint64(60'000);
        QTest::newRow("an RFC 850 date") << QByteArray("Thursday, 18-Jun-26 16:41:00 GMT") << qint64(60'000);
        QTest::newRow("an asctime date") << QByteArray("Thu Jun 18 16:41:00 2026") << qint64(60'000);
        QTest::newRow("an asctime date with a day of one digit")
            << QByteArray("Fri Jul  3 16:40:00 2026") << qint64(15) * 24 * 3'600'000;
        QTest::newRow("a date in the past") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
        QTest::newRow("an RFC 850 date of last century")
            << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << qint64(0);
        QTest::newRow("a leap second") << QByteArray("Thu, 18 Jun 2026 16:40:60 GMT") << qint64(59'000);
        QTest::newRow("a wrong weekday") << QByteArray("Mon, 18 Jun 2026 16:41:00 GMT") << qint64(60'000);
        QTest::newRow("the last day of time")
            << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << qint64(251'620'499'999'000);
    }
    void usableValuesSayHowLong()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, wait);
        const RetryAfter read = readRetryAfter({value}, now);
        QVERIFY(read.wait);
        QCOMPARE(qint64(read.wait->count()), wait);
        QCOMPARE(read.problem, QString());
    }

    void unusableValuesSayWhy_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("says");
        const QString neither = u"neither seconds nor an HTTP date"_s;
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("spaces") << QByteArray("  ") << u"is empty"_s;
        QTest::newRow("negative") << QByteArray("-5") << u"negative"_s;
        QTest::newRow("a negative fraction") << QByteArray("-0.5") << u"negative"_s;
        for (const char *value : {"soon",
                                  "+5",
                                  "5s",
                                  "1e3",
                                  "1,5",
                                  ".5",
                                  "5.",
                                  "0x10",
                                  "nan",
                                  "inf",
                                  "5 5",
                                  "30, 60",
                                  "--5",
                                  "\xC2\xB2",
                                  "Thu, 18 Jun 2026 16:41:00",
                                  "Thu, 18 Jun 2026 16:41:00 UTC",
                                  "Thu, 18 Jun 2026 16:41:00 +0200",
                                  "Thu, 18 Jun 2026 25:41:00 GMT",
                                  "Thu, 18 Jun 2026 16:61:00 GMT",
                                  "Thu, 31 Jun 2026 16:41:00 GMT",
                                  "Thu, 18 Xyz 2026 16:41:00 GMT",
                                  "Xyz, 18 Jun 2026 16:41:00 GMT",
                                  "Thu, 8 Jun 2026 16:41:00 GMT",
                                  "Thu, 18  Jun 2026 16:41:00 GMT",
                                  "Thursday, 18-Jun-2026 16:41:00 GMT",
                                  "Thu, 00 Jun 2026 16:41:00 GMT",
                                  "Thu Jun 18 16:41 2026",
                                  "Thu Jun  18 16:41:00 2026",
                                  "2026-06-18T16:41:00Z",
                                  "Thu, 29 Feb 2027 16:41:00 GMT"})
            QTest::newRow(value) << QByteArray(value) << neither;
        QTest::newRow("control characters") << QByteArray("a\x1b[2Jb") << u"\"a\uFFFD[2Jb\""_s;
        QTest::newRow("long") << QByteArray(100'000, 'x') << u"\""_s + QString(40, u'x') + u"\""_s;
    }
    void unusableValuesSayWhy()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, says);
        const RetryAfter read = readRetryAfter({value}, now);
        QVERIFY(!read.wait);
        QVERIFY2(read.problem.contains(says), qPrintable(read.problem));
    }

    void withoutAHeaderThereIsNothing() { QCOMPARE(readRetryAfter({}, now), RetryAfter()); }

    void ofSeveralTheLongestCounts_data()
    {
        QTest::addColumn<QList<QByteArray>>("values");
        QTest::addColumn<qint64>("wait");
        QTest::newRow("shorter first") << QList<QByteArray>{"5", "30"} << qint64(30'000);
        QTest::newRow("longer first") << QList<QByteArray>{"30", "5"} << qint64(30'000);
        QTest::newRow("a date and seconds")
            << QList<QByteArray>{"Thu, 18 Jun 2026 16:41:00 GMT", "5"} << qint64(60'000);
        QTest::newRow("garbage and seconds") << QList<QByteArray>{"soon", "5", "-1"} << qint64(5'000);
        QTest::newRow("the same twice") << QList<QByteArray>{"5", "5"} << qint64(5'000);
    }
    void ofSeveralTheLongestCounts()
    {
        QFETCH(QList<QByteArray>, values);
        QFETCH(qint64, wait);
        const RetryAfter read = readRetryAfter(values, now);
        QVERIFY(read.wait);
        QCOMPARE(qint64(read.wait->count()), wait);
        QVERIFY2(read.problem.contains(u"more than one"), qPrintable(read.problem));
    }

    void ofSeveralUnusableOnesTheFirstIsNamed()
    {
        const RetryAfter read = readRetryAfter({"soon", "later"}, now);
        QVERIFY(!read.wait);
        QVERIFY2(read.problem.contains(u"\"soon\""), qPrintable(read.problem));
    }

    // Python's email.utils writes the fixed form, time.strftime the other two.
    void datesThatPythonWritesAreRead()
    {
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s, u"import time, random\n"
                               "random.seed(7)\n"
                               "forms = ['%a, %d %b %Y %H:%M:%S GMT', '%A, %d-%b-%y %H:%M:%S GMT']\n"
                               "for _ in range(500):\n"
                               "    at = random.randrange(1781800800, 1781800800 + 40 * 365 * 86400)\n"
                               "    for form in forms:\n"
                               "        print(at, time.strftime(form, time.gmtime(at)), sep='|')\n"
                               "    print(at, time.asctime(time.gmtime(at)), sep='|')\n"_s});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.exitCode(), 0);
        int read = 0;
        for (const QByteArray &line : python.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> parts = line.split('|');
            if (parts.size() != 2)
                continue;
            const auto expected = Instant(std::chrono::seconds(parts[0].toLongLong())) - now;
            const RetryAfter result = readRetryAfter({parts[1]}, now);
            QVERIFY2(result.wait && *result.wait == expected, line.constData());
            ++read;
        }
        QCOMPARE(read, 1'500);
    }
};

QTEST_GUILESS_MAIN(RetryAfterTest)
#include "tst_retryafter.moc"
