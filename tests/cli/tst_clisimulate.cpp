#include "tests/cli/cliprocess.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

Finished simulate(const QString &answers, const QStringList &more = {})
{
    return runCli(QStringList{u"simulate"_s, u"sample"_s, u"--answers"_s, answers, u"--seed"_s, u"1"_s,
                              u"--now"_s, u"2026-06-18T16:40:00Z"_s} +
                  more);
}

Json deliveriesOf(const Finished &finished)
{
    return toJson(finished.out)["deliveries"];
}

} // namespace

class CliSimulateTest final : public QObject
{
    Q_OBJECT

private slots:
    void theContractsExampleInText()
    {
        const Finished result = simulate(u"500x3,429;retry-after=30,200"_s, {u"--policy"_s, u"standard"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.out.startsWith(
            "Retry policy: Standard Webhooks, up to 10 attempts, waits of 75:35:05 in all"));
        QVERIFY(result.out.contains("Assumed: Ordinavo publishes no retry rules."));
        QVERIFY(result.out.contains("and asks for 30 s; the schedule says 2 h. Retry-After wins."));
        QVERIFY(result.out.contains("target.imported: Delivered after 37 min 57 s."));
        QCOMPARE(result.out.count("2026-06-18T1"), 5);
        const Finished again = simulate(u"500x3,429;retry-after=30,200"_s, {u"--policy=standard"_s});
        QCOMPARE(again.out, result.out);
    }

    void theContractsExampleInJson()
    {
        const QStringList options{u"--format=json"_s, u"--event"_s, u"visit_report.approved"_s, u"--id"_s,
                                  u"evt_1"_s};
        const Finished result = simulate(u"500x3,429;retry-after=30,200"_s, options);
        QCOMPARE(result.exitCode, 0);
        const Json deliveries = deliveriesOf(result);
        QCOMPARE(deliveries.size(), 1U);
        QCOMPARE(deliveries[0]["eventId"], Json("evt_1"));
        QCOMPARE(deliveries[0]["eventType"], Json("visit_report.approved"));
        QCOMPARE(deliveries[0]["outcome"], Json("delivered"));
        QCOMPARE(deliveries[0]["marks"], Json::array());
        const Json attempts = deliveries[0]["attempts"];
        QCOMPARE(attempts.size(), 5U);
        for (std::size_t index = 0; index < 5; ++index) {
            QCOMPARE(attempts[index]["attempt"], Json(index + 1));
            QCOMPARE(attempts[index]["sentAt"], attempts[index]["scheduledAt"]);
            QVERIFY(attempts[index]["errorClass"].is_null());
            QCOMPARE(attempts[index]["bodySha256"], attempts[0]["bodySha256"]);
            if (index > 0)
                QCOMPARE(attempts[index]["scheduledAt"], attempts[index - 1]["nextAt"]);
        }
        QCOMPARE(attempts[0]["scheduledAt"], Json("2026-06-18T16:40:00.000Z"));
        QCOMPARE(attempts[3]["status"], Json(429));
        QCOMPARE(attempts[3]["retryAfterMs"], Json(30'000));
        QVERIFY(attempts[4]["nextAt"].is_null());
        QCOMPARE(attempts[4]["decision"], Json("delivered"));
        QCOMPARE(toJson(result.out)["policy"]["provenance"], Json("assumed"));
    }

    void howADeliveryEnds_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<Json>("outcome");
        QTest::newRow("ten timeouts") << u"timeout x10"_s << QStringList() << 10 << Json("exhausted");
        QTest::newRow("gone") << u"410"_s << QStringList() << 1 << Json("disabled");
        QTest::newRow("like GitHub") << u"500,200"_s << QStringList{u"--policy=github"_s} << 1
                                     << Json("exhausted");
        QTest::newRow("three attempts")
            << u"500"_s << QStringList{u"--attempts=3"_s} << 3 << Json("exhausted");
        QTest::newRow("more attempts than the schedule has")
            << u"500"_s << QStringList{u"--attempts=12"_s} << 12 << Json("exhausted");
        QTest::newRow("one attempt that suffices")
            << u"200"_s << QStringList{u"--attempts=1"_s} << 1 << Json("delivered");
    }
    void howADeliveryEnds()
    {
        QFETCH(QString, answers);
        QFETCH(QStringList, more);
        QFETCH(int, attempts);
        QFETCH(Json, outcome);
        const Finished result = simulate(answers, more + QStringList{u"--format=json"_s});
        QCOMPARE(result.exitCode, outcome == Json("delivered") ? 0 : 1);
        const Json delivery = deliveriesOf(result)[0];
        QCOMPARE(delivery["outcome"], outcome);
        QCOMPARE(delivery["attempts"].size(), std::size_t(attempts));
        if (answers.startsWith(u"timeout"))
            for (const Json &attempt : delivery["attempts"])
                QCOMPARE(attempt["durationMs"], Json(15'000));
    }

    void copiesAreDeliveriesOfOneEvent_data()
    {
        QTest::addColumn<QStringList>("more");
        QTest::newRow("in a row") << QStringList{u"--duplicates=3"_s};
        QTest::newRow("at once") << QStringList{u"--duplicates=3"_s, u"--concurrent"_s};
    }
    void copiesAreDeliveriesOfOneEvent()
    {
        QFETCH(QStringList, more);
        const Json deliveries = deliveriesOf(simulate(u"200"_s, more + QStringList{u"--format=json"_s}));
        QCOMPARE(deliveries.size(), 3U);
        for (const Json &delivery : deliveries)
            QCOMPARE(delivery["eventId"], deliveries[0]["eventId"]);
        QVERIFY(deliveries[1]["marks"] == Json::array({"duplicate"}));
    }

    void aThrottledReceiverHoldsBackTheCopies()
    {
        const Finished result =
            simulate(u"500,429;retry-after=60,200"_s, {u"--duplicates=2"_s, u"--concurrent"_s});
        QCOMPARE(result.exitCode, 0);
        QVERIFY2(result.out.contains("1 min, held back by throttling"), result.out.constData());
        QCOMPARE(result.out.count("2026-06-18T16:41:00.000Z"), 2);
    }

    void aPolicyFileIsRead()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"policy.json"_s);
        writeContent(path, "{\"format\": 1, \"delays\": [\"1s\", \"1m\"]}");
        const Finished result = simulate(u"500"_s, {u"--policy"_s, path, u"--format=json"_s});
        const Json attempts = deliveriesOf(result)[0]["attempts"];
        QCOMPARE(attempts.size(), 3U);
        QCOMPARE(attempts[2]["scheduledAt"], Json("2026-06-18T16:41:01.000Z"));
        writeContent(path, "{\"format\": 1, \"delays\": [\"1s\", 60]}");
        const Finished broken = simulate(u"500"_s, {u"--policy"_s, path});
        QCOMPARE(broken.exitCode, 3);
        QVERIFY2(broken.err.contains("line 1, column 32"), broken.err.constData());
    }

    void whatCannotBeSimulatedIsRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no answers") << QStringList() << 2 << QByteArray("--answers is missing");
        QTest::newRow("answers that are none")
            << QStringList{u"--answers=500,boom"_s} << 2 << QByteArray("character 5, \"boom\"");
        QTest::newRow("a policy that is none")
            << QStringList{u"--answers=500"_s, u"--policy=stripe"_s} << 3 << QByteArray("standard, svix");
        QTest::newRow("no attempts") << QStringList{u"--answers=500"_s, u"--attempts=0"_s} << 2
                                     << QByteArray("1 to 100");
        QTest::newRow("a policy without waits")
            << QStringList{u"--answers=500"_s, u"--policy=github"_s, u"--attempts=2"_s} << 2
            << QByteArray("no wait");
        QTest::newRow("concurrent without duplicates")
            << QStringList{u"--answers=500"_s, u"--concurrent"_s} << 2 << QByteArray("--duplicates");
        QTest::newRow("too many copies")
            << QStringList{u"--answers=500"_s, u"--duplicates=1000"_s} << 2 << QByteArray("100");
    }
    void whatCannotBeSimulatedIsRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        const Finished result = runCli(QStringList{u"simulate"_s, u"sample"_s} + options);
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.contains(says), result.err.constData());
    }

    void theJsonIsTheSameInEveryLanguage()
    {
        const QStringList options{u"--format=json"_s, u"--sequence=duplicates"_s};
        const Finished english = simulate(u"500,200"_s, options);
        const Finished german = simulate(u"500,200"_s, options + QStringList{u"--lang=de"_s});
        QVERIFY(english.out.contains("The receiver answered 500."));
        QCOMPARE(german.out, english.out);
    }
};

QTEST_GUILESS_MAIN(CliSimulateTest)
#include "tst_clisimulate.moc"
