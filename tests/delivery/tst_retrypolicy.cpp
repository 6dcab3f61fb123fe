#include "model/delivery/retrypolicy.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RetryPolicyTest final : public QObject
{
    Q_OBJECT

private slots:
    void theStandardScheduleSpansThreeDaysAndAFew()
    {
        const RetryPolicy policy = standardRetryPolicy();
        QCOMPARE(policy.id, u"standard"_s);
        QCOMPARE(policy.attempts(), 10);
        QVERIFY(policy.span() == 75h + 35min + 5s);
        QCOMPARE(policy.jitter, 0.1);
        QVERIFY(policy.timeout == 15s);
    }

    void presetsAreThoseOfTheDomain_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<double>("jitter");
        QTest::addColumn<qint64>("timeout");
        QTest::newRow("Standard Webhooks") << u"standard"_s << 10 << qint64(272'105) << 0.1 << qint64(15);
        QTest::newRow("like Svix") << u"svix"_s << 8 << qint64(27 * 3600 + 35 * 60 + 5) << 0.2 << qint64(15);
        QTest::newRow("like Convoy") << u"convoy"_s << 11 << qint64(1'000) << 0.0 << qint64(10);
        QTest::newRow("like Shopify") << u"shopify"_s << 9 << qint64(4 * 3600) << 0.0 << qint64(5);
        QTest::newRow("like GitHub") << u"github"_s << 1 << qint64(0) << 0.0 << qint64(10);
    }
    void presetsAreThoseOfTheDomain()
    {
        QFETCH(QString, id);
        QFETCH(int, attempts);
        QFETCH(qint64, seconds);
        QFETCH(double, jitter);
        QFETCH(qint64, timeout);
        const std::optional<RetryPolicy> policy = retryPolicyPreset(id);
        QVERIFY(policy);
        QCOMPARE(policy->id, id);
        QCOMPARE(policy->attempts(), attempts);
        QVERIFY(policy->span() == std::chrono::seconds(seconds));
        QCOMPARE(policy->jitter, jitter);
        QVERIFY(policy->timeout == std::chrono::seconds(timeout));
        QVERIFY(policy->gone == GoneRule::Disables);
        QVERIFY(std::ranges::is_sorted(policy->delays));
        QVERIFY(!titleOf(*policy).isEmpty());
    }

    void anUnknownPresetIsNone()
    {
        QVERIFY(!retryPolicyPreset(u"stripe"));
        QVERIFY(!retryPolicyPreset(u""));
        QCOMPARE(retryPolicyPresets().size(), 5);
    }

    void durationsAreReadAndWrittenShort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("duration");
        QTest::addColumn<QString>("shortest");
        QTest::newRow("nothing at all") << u"0ms"_s << qint64(0) << u"0s"_s;
        QTest::newRow("five seconds") << u"5s"_s << qint64(5'000) << u"5s"_s;
        QTest::newRow("one and a half") << u"1.5s"_s << qint64(1'500) << u"1.5s"_s;
        QTest::newRow("a quarter") << u"250ms"_s << qint64(250) << u"250ms"_s;
        QTest::newRow("odd milliseconds") << u"12345ms"_s << qint64(12'345) << u"12345ms"_s;
        QTest::newRow("sixty seconds") << u"60s"_s << qint64(60'000) << u"1m"_s;
        QTest::newRow("ninety seconds") << u"1.5m"_s << qint64(90'000) << u"90s"_s;
        QTest::newRow("two hours") << u"2h"_s << qint64(7'200'000) << u"2h"_s;
        QTest::newRow("a day") << u"24h"_s << qint64(86'400'000) << u"1d"_s;
        QTest::newRow("spaces") << u" 5 s "_s << qint64(5'000) << u"5s"_s;
    }
    void durationsAreReadAndWrittenShort()
    {
        QFETCH(QString, text);
        QFETCH(qint64, duration);
        QFETCH(QString, shortest);
        QVERIFY(durationFrom(text) == std::chrono::milliseconds(duration));
        QCOMPARE(durationId(std::chrono::milliseconds(duration)), shortest);
        QVERIFY(durationFrom(shortest) == std::chrono::milliseconds(duration));
    }

    void everyDurationSurvivesItsText()
    {
        for (qint64 duration = 0; duration < 400'000'000; duration = duration * 17 / 16 + 1)
            QVERIFY(durationFrom(durationId(std::chrono::milliseconds(duration))) ==
                    std::chrono::milliseconds(duration));
    }

    void whatIsNoDurationIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {"", "5", "s", "-5s", "+5s", "5 sec", "1,5s", "1e3s", "5s5s", "5S", ".5s",
                                 "5.s", "99999999999999d", "\u0665s"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatIsNoDurationIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!durationFrom(text));
    }

    void statusRanges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("normal");
        QTest::newRow("none") << QString() << true << QString();
        QTest::newRow("one") << u"429"_s << true << u"429"_s;
        QTest::newRow("a range") << u"429, 502-504"_s << true << u"429, 502-504"_s;
        QTest::newRow("spaces") << u" 429 ,502 - 504 "_s << true << u"429, 502-504"_s;
        QTest::newRow("the whole width") << u"100-599"_s << true << u"100-599"_s;
        QTest::newRow("too low") << u"099"_s << false << QString();
        QTest::newRow("too high") << u"500-600"_s << false << QString();
        QTest::newRow("reversed") << u"504-502"_s << false << QString();
        QTest::newRow("a comma too many") << u"429,"_s << false << QString();
        QTest::newRow("words") << u"all"_s << false << QString();
    }
    void statusRanges()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QFETCH(QString, normal);
        const std::optional<StatusRanges> ranges = statusRangesFrom(text);
        QCOMPARE(ranges.has_value(), good);
        if (ranges)
            QCOMPARE(textOf(*ranges), normal);
    }

    void aRangeContainsItsEnds()
    {
        const StatusRanges ranges = *statusRangesFrom(u"429, 502-504");
        for (const int status : {429, 502, 503, 504})
            QVERIFY(contains(ranges, status));
        for (const int status : {0, 428, 430, 501, 505})
            QVERIFY(!contains(ranges, status));
    }

    void presetsSurviveTheirFile()
    {
        for (RetryPolicy policy : retryPolicyPresets()) {
            policy.disableAfter = 7;
            policy.stopStatuses = *statusRangesFrom(u"400-403, 404");
            policy.gone = GoneRule::Retries;
            const Result<RetryPolicy> again = readRetryPolicy(writeRetryPolicy(policy), u"policy.json"_s);
            policy.id = u"custom"_s;
            QVERIFY(again);
            QCOMPARE(*again, policy);
        }
    }

    void aFileNeedsOnlyItsDelays()
    {
        const Result<RetryPolicy> policy =
            readRetryPolicy("{\"format\": 1, \"delays\": [\"5s\", \"1.5h\"]}", u"p"_s);
        QVERIFY(policy);
        RetryPolicy expected;
        expected.delays = {5s, 90min};
        QCOMPARE(*policy, expected);
        QCOMPARE(titleOf(*policy), u"Custom"_s);
    }

    void aDefectIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{") << u"p.json, line 1, column 2:"_s;
        QTest::newRow("no object") << QByteArray("[]") << u"p.json, line 1, column 1:"_s;
        QTest::newRow("no delays") << QByteArray("{\"format\":1}") << u"\"delays\""_s;
        QTest::newRow("no format") << QByteArray("{\"delays\":[]}") << u"\"format\""_s;
        QTest::newRow("a newer format") << QByteArray("{\"format\":2,\"delays\":[]}") << u"format 2"_s;
        QTest::newRow("an unknown member") << QByteArray("{\"format\":1,\"delays\":[],\n\"dealys\":[]}")
                                           << u"line 2, column 10: the member \"dealys\""_s;
        QTest::newRow("a delay without a unit")
            << QByteArray("{\"format\":1,\n\"delays\":[\"5s\",\n5]}") << u"line 3, column 1:"_s;
        QTest::newRow("a delay of years")
            << QByteArray("{\"format\":1,\n\"delays\":[\"400d\"]}") << u"line 2, column 11:"_s;
        QTest::newRow("a hundred delays")
            << QByteArray("{\"format\":1,\n\"delays\":[" + QByteArray("\"5s\",").repeated(99) + "\"5s\"]}")
            << u"line 2, column 10: these are more than 99"_s;
        QTest::newRow("jitter beyond one")
            << QByteArray("{\"format\":1,\"delays\":[],\n\"jitter\":1.5}") << u"line 2, column 10:"_s;
        QTest::newRow("jitter in words")
            << QByteArray("{\"format\":1,\"delays\":[],\n\"jitter\":\"some\"}") << u"line 2, column 10:"_s;
        QTest::newRow("no time at all")
            << QByteArray("{\"format\":1,\"delays\":[],\n\"timeout\":\"0s\"}") << u"line 2, column 11:"_s;
        QTest::newRow("statuses as a list")
            << QByteArray("{\"format\":1,\"delays\":[],\n\"stopStatuses\":[400]}") << u"line 2, column 16:"_s;
        QTest::newRow("gone for good")
            << QByteArray("{\"format\":1,\"delays\":[],\n\"gone\":\"exhausts\"}") << u"line 2, column 8:"_s;
        QTest::newRow("failures below zero")
            << QByteArray("{\"format\":1,\"delays\":[],\n\"disableAfter\":-1}") << u"line 2, column 16:"_s;
    }
    void aDefectIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const Result<RetryPolicy> policy = readRetryPolicy(text, u"p.json"_s);
        QVERIFY(!policy);
        QCOMPARE(policy.error().code, ErrorCode::InvalidInput);
        QVERIFY2(policy.error().message.contains(place), qPrintable(policy.error().message));
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
