#include "model/core/clock.h"
#include "tests/cli/cliprocess.h"

#include <QtCore/QFile>
#include <QtCore/QSet>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>

#include <csignal>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

QStringList sendTo(const QString &url, const QStringList &more = {})
{
    return QStringList{u"send"_s,  u"sample"_s, u"--event"_s,      u"visit_report.approved"_s,
                       u"--url"_s, url,         u"--format=json"_s} +
           more;
}

/// `receive` on a free port.
class Listener final
{
public:
    explicit Listener(const QStringList &more = {})
        : m_process(startCli(QStringList{u"receive"_s, u"--port=0"_s, u"--format=json"_s} + more))
        , m_url(toQString(toJson(nextLine(*m_process)).value("listening", std::string())))
    {
    }

    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] QList<Json> requests(qsizetype count)
    {
        QList<Json> got;
        while (got.size() < count)
            got.append(toJson(nextLine(*m_process)));
        return got;
    }

private:
    std::unique_ptr<QProcess> m_process;
    QString m_url;
};

qsizetype countOf(const QList<Json> &records, const char *member, const Json &value)
{
    return std::count_if(records.begin(), records.end(), [member, &value](const Json &record) {
        return record.is_object() && record.contains(member) && record[member] == value;
    });
}

QSet<std::string> valuesOf(const QList<Json> &records, const char *member)
{
    QSet<std::string> values;
    for (const Json &record : records)
        values.insert(record[member].dump());
    return values;
}

std::int64_t millisecondsOf(const Json &time)
{
    const auto instant = parseIso(QString::fromStdString(time.get<std::string>()));
    return instant ? instant->time_since_epoch().count() : 0;
}

/// What is random in each attempt: the event's and delivery's ids, the latter without its time, and where in
/// its band jitter put the wait.
Json randomOf(const Finished &finished)
{
    Json random = Json::array();
    const Json all = toJson(finished.out);
    for (const Json &delivery : all["deliveries"])
        for (const Json &attempt : delivery["attempts"]) {
            const bool waits = !attempt["nextAt"].is_null();
            random.push_back(
                {{"eventId", delivery["eventId"]},
                 {"deliveryId", attempt["deliveryId"].get<std::string>().substr(14)},
                 {"jitter",
                  waits ? millisecondsOf(attempt["nextAt"]) - millisecondsOf(attempt["nextEarliest"]) : 0}});
        }
    return random;
}

/// An address where nobody listens.
QString nobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return u"http://127.0.0.1:%1/hook"_s.arg(server.serverPort());
}

} // namespace

/// send with policies and sequences, against `receive` in a process of its own.
class CliSendTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void aRetriedDeliveryIsTheSameInBothLogs()
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(u"log.sqlite"_s);
        Listener listener({u"--answers"_s, u"500x2,200"_s});
        const Finished sent =
            runCli(sendTo(listener.url(), {u"--speed"_s, u"1000"_s, u"--database"_s, database}));
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        const Json delivery = toJson(sent.out)["deliveries"][0];
        QCOMPARE(delivery["outcome"], Json("delivered"));
        const QList<Json> attempts(delivery["attempts"].begin(), delivery["attempts"].end());
        const QList<Json> got = listener.requests(3);
        QCOMPARE(attempts.size(), 3);
        for (qsizetype index = 0; index < 3; ++index) {
            QCOMPARE(attempts.at(index)["attempt"], Json(index + 1));
            QCOMPARE(attempts.at(index)["status"], Json(index < 2 ? 500 : 200));
            QCOMPARE(attempts.at(index)["decision"], Json(index < 2 ? "retry" : "delivered"));
            QCOMPARE(got.at(index)["eventId"], delivery["eventId"]);
            QCOMPARE(got.at(index)["deliveryId"], attempts.at(index)["deliveryId"]);
            QCOMPARE(got.at(index)["bodySha256"], attempts.at(index)["bodySha256"]);
            QCOMPARE(got.at(index)["verified"], Json(true));
            QCOMPARE(got.at(index)["effect"], Json(index < 2 ? "none" : "processed"));
        }
        QCOMPARE(valuesOf(attempts, "deliveryId").size(), 3);
        QCOMPARE(valuesOf(attempts, "bodySha256").size(), 1);
        const Json log =
            toJson(runCli({u"history"_s, u"--database"_s, database, u"--format=json"_s}).out)["attempts"];
        QCOMPARE(log.size(), 3U);
        QCOMPARE(valuesOf({log.begin(), log.end()}, "deliveryId"), valuesOf(attempts, "deliveryId"));
    }

    void duplicatesTakeEffectAsOftenAsTheReceiverAllows_data()
    {
        QTest::addColumn<QString>("deduplication");
        QTest::addColumn<QStringList>("copies");
        QTest::addColumn<int>("effects");
        const QStringList inARow{u"--duplicates=4"_s};
        const QStringList atOnce{u"--duplicates=4"_s, u"--concurrent"_s};
        QTest::newRow("at once, told by event id: one effect") << u"eventId"_s << atOnce << 1;
        QTest::newRow("at once, told by delivery id: four effects") << u"deliveryId"_s << atOnce << 4;
        QTest::newRow("at once, not told: four effects") << u"off"_s << atOnce << 4;
        QTest::newRow("in a row, told by event id: one effect") << u"eventId"_s << inARow << 1;
        QTest::newRow("in a row, told by delivery id: four effects") << u"deliveryId"_s << inARow << 4;
    }
    void duplicatesTakeEffectAsOftenAsTheReceiverAllows()
    {
        QFETCH(QString, deduplication);
        QFETCH(QStringList, copies);
        QFETCH(int, effects);
        Listener listener({u"--dedup"_s, deduplication});
        const Finished sent = runCli(sendTo(listener.url(), copies));
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        const QList<Json> got = listener.requests(4);
        QCOMPARE(countOf(got, "verified", true), 4);
        QCOMPARE(countOf(got, "effect", "processed"), effects);
        QCOMPARE(countOf(got, "effect", "duplicate"), 4 - effects);
        QCOMPARE(valuesOf(got, "eventId").size(), 1);
        QCOMPARE(valuesOf(got, "bodySha256").size(), 1);
        QCOMPARE(valuesOf(got, "deliveryId").size(), 4);
    }

    void aSeedSendsWhatItSimulates_data()
    {
        QTest::addColumn<QStringList>("sequence");
        QTest::newRow("one event") << QStringList();
        QTest::newRow("in a row") << QStringList{u"--duplicates=3"_s};
        QTest::newRow("at once") << QStringList{u"--duplicates=3"_s, u"--concurrent"_s};
        QTest::newRow("a burst") << QStringList{u"--sequence=burst"_s, u"--count=40"_s};
    }
    void aSeedSendsWhatItSimulates()
    {
        QFETCH(QStringList, sequence);
        Listener listener({u"--answers=500"_s});
        const QStringList same = QStringList{u"--seed=5"_s, u"--now=2026-06-18T16:40:00Z"_s,
                                             u"--policy=svix"_s, u"--attempts=3"_s} +
                                 sequence;
        const Finished sent = runCli(sendTo(listener.url(), same + QStringList{u"--speed=100000"_s}));
        QCOMPARE(sent.exitCode, 1);
        const Finished simulated =
            runCli(QStringList{u"simulate"_s, u"sample"_s, u"--event"_s, u"visit_report.approved"_s,
                               u"--answers=500"_s, u"--format=json"_s} +
                   same);
        const Json real = randomOf(sent);
        QCOMPARE(real, randomOf(simulated));
        QVERIFY(real.size() >= 3);
    }

    void withoutASeedDeliveryIdsAreFresh()
    {
        Listener listener;
        const QStringList same{u"--id=evt_1"_s, u"--now=2026-06-18T16:40:00Z"_s};
        const Json one = randomOf(runCli(sendTo(listener.url(), same)));
        const Json other = randomOf(runCli(sendTo(listener.url(), same)));
        QCOMPARE(one[0]["eventId"], other[0]["eventId"]);
        QVERIFY(one[0]["deliveryId"] != other[0]["deliveryId"]);
    }

    void aReorderedPairIsSeenAsOutOfOrder()
    {
        Listener listener;
        const Finished sent = runCli(sendTo(listener.url(), {u"--sequence=reordered"_s, u"--count=1"_s}));
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        const QList<Json> got = listener.requests(2);
        QCOMPARE(got.at(0)["outOfOrder"], Json(false));
        QCOMPARE(got.at(1)["outOfOrder"], Json(true));
        QCOMPARE(got.at(1)["laterEventId"], got.at(0)["eventId"]);
        QCOMPARE(toJson(sent.out)["deliveries"][1]["marks"], Json::array({"out-of-order"}));
    }

    void aReorderedPairThatComesAgainTakesEffectOnceEach_data()
    {
        QTest::addColumn<QString>("deduplication");
        QTest::addColumn<int>("effects");
        QTest::newRow("told by event id") << u"eventId"_s << 2;
        QTest::newRow("told by delivery id") << u"deliveryId"_s << 4;
        QTest::newRow("not told") << u"off"_s << 4;
    }
    void aReorderedPairThatComesAgainTakesEffectOnceEach()
    {
        QFETCH(QString, deduplication);
        QFETCH(int, effects);
        Listener listener({u"--dedup"_s, deduplication});
        QCOMPARE(runCli(sendTo(listener.url(), {u"--sequence=reordered"_s})).exitCode, 0);
        QCOMPARE(countOf(listener.requests(4), "effect", "processed"), effects);
    }

    void attackProbesAreRefused()
    {
        Listener listener;
        const Finished sent = runCli(sendTo(listener.url(), {u"--tamper=all"_s}));
        QVERIFY2(sent.exitCode == 0, sent.out.constData());
        const Json deliveries = toJson(sent.out)["deliveries"];
        QCOMPARE(deliveries.size(), 13U);
        QCOMPARE(deliveries[0]["outcome"], Json("delivered"));
        QCOMPARE(deliveries[0]["tampering"], Json());
        QCOMPARE(deliveries[1]["tampering"], Json("wrong-secret"));
        const QList<Json> got = listener.requests(13);
        for (std::size_t index = 1; index < deliveries.size(); ++index) {
            QCOMPARE(deliveries[index]["verdict"], Json("refused"));
            QCOMPARE(deliveries[index]["attempts"].size(), 1U);
        }
        QCOMPARE(countOf(got, "effect", "processed"), 1);
        QCOMPARE(countOf(got, "effect", "refused"), 12);
    }

    void aReceiverThatTakesForgeriesIsToldSo()
    {
        Listener listener({u"--tolerance=off"_s});
        QStringList words =
            sendTo(listener.url(), {u"--tamper"_s, u"stale-timestamp"_s, u"--tamper"_s, u"wrong-secret"_s});
        words.removeOne(u"--format=json"_s);
        const Finished sent = runCli(words);
        QCOMPARE(sent.exitCode, 1);
        QVERIFY2(sent.out.contains("ACCEPTED a forged delivery with 200"), sent.out.constData());
        QVERIFY2(sent.out.contains("refused with 401, as it should be"), sent.out.constData());
        QVERIFY2(sent.out.contains("Attack probes refused: 1 of 2."), sent.out.constData());
    }

    void ownBytesAreSignedAndSentAsTheyAre()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"body.json"_s);
        writeContent(file,
                     "{ \"eventId\": \"evt_own\",  \"eventType\":\"visit_report.approved\", \"n\": 1.0 }\n");
        Listener listener;
        const Finished sent = runCli({u"send"_s, u"sample"_s, u"--url"_s, listener.url(), u"--body"_s, file});
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        const Json got = listener.requests(1).constFirst();
        QCOMPARE(got["verified"], Json(true));
        QCOMPARE(got["eventId"], Json("evt_own"));
        const Finished sum = runProgram(u"sha256sum"_s, {file});
        QCOMPARE(QByteArray::fromStdString(got["bodySha256"].get<std::string>()), sum.out.left(64));
    }

    void everySequenceArrives_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("requests");
        QTest::newRow("once") << QStringList{} << 1;
        QTest::newRow("late") << QStringList{u"--sequence=late"_s, u"--age=2h"_s} << 1;
        QTest::newRow("burst") << QStringList{u"--sequence=burst"_s, u"--count=30"_s, u"--concurrency=4"_s}
                               << 30;
        QTest::newRow("burst at a rate") << QStringList{u"--count=5"_s, u"--rate=100"_s} << 5;
        QTest::newRow("every event type") << QStringList{u"--sequence=every-event-type"_s} << 24;
    }
    void everySequenceArrives()
    {
        QFETCH(QStringList, options);
        QFETCH(int, requests);
        Listener listener;
        const Finished sent = runCli(sendTo(listener.url(), options));
        QVERIFY2(sent.exitCode == 0, sent.err.constData());
        const QList<Json> got = listener.requests(requests);
        QCOMPARE(countOf(got, "effect", "processed"), requests);
        QCOMPARE(valuesOf(got, "eventId").size(), requests);
    }

    void theEndIsInTheExitCode_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("exitCode");
        const QStringList fast{u"--speed=1000000"_s};
        QTest::newRow("exhausted") << u"500"_s << fast + QStringList{u"--attempts=3"_s} << u"exhausted"_s << 3
                                   << 1;
        QTest::newRow("disabled") << u"503,410"_s << fast << u"disabled"_s << 2 << 1;
        QTest::newRow("delivered at last") << u"500x9,200"_s << fast << u"delivered"_s << 10 << 0;
        QTest::newRow("one attempt") << u"500"_s << QStringList{u"--policy=github"_s} << u"exhausted"_s << 1
                                     << 1;
    }
    void theEndIsInTheExitCode()
    {
        QFETCH(QString, answers);
        QFETCH(QStringList, options);
        QFETCH(QString, outcome);
        QFETCH(int, attempts);
        QFETCH(int, exitCode);
        Listener listener({u"--answers"_s, answers});
        const Finished sent = runCli(sendTo(listener.url(), options));
        const Json delivery = toJson(sent.out)["deliveries"][0];
        QCOMPARE(delivery["outcome"], Json(outcome.toStdString()));
        QCOMPARE(delivery["attempts"].size(), std::size_t(attempts));
        QCOMPARE(sent.exitCode, exitCode);
    }

    void nobodyIsNotWaitedForUnlessAskedTo()
    {
        const QString url = nobody();
        const Finished once = runCli(sendTo(url, {u"--duplicates=3"_s}));
        QCOMPARE(once.exitCode, 4);
        QVERIFY2(once.err.contains("--policy standard"), once.err.constData());
        QCOMPARE(toJson(once.out)["deliveries"][0]["attempts"].size(), 1U);
        QCOMPARE(toJson(once.out)["deliveries"][1]["attempts"].size(), 0U);
        const Finished asked = runCli(sendTo(url, {u"--speed=1000000"_s}));
        QCOMPARE(asked.exitCode, 4);
        QCOMPARE(toJson(asked.out)["deliveries"][0]["attempts"].size(), 10U);
    }

    void theNextAttemptIsAnnouncedAndStopsOnASignal()
    {
        Listener listener({u"--answers=500"_s});
        const auto sender = startCli(sendTo(listener.url()));
        QByteArray said;
        QTRY_VERIFY((said += sender->readAllStandardError()).contains("Ctrl+C stops"));
        QVERIFY2(said.contains("Next attempt in 5 s"), said.constData());
        ::kill(pid_t(sender->processId()), SIGINT);
        QTRY_COMPARE(sender->state(), QProcess::NotRunning);
        QCOMPARE(sender->exitCode(), 130);
        const Json delivery = toJson(sender->readAllStandardOutput())["deliveries"][0];
        QCOMPARE(delivery["outcome"], Json("cancelled"));
        QCOMPARE(delivery["attempts"].size(), 1U);
    }

    void thePlanIsShownAndNothingSent()
    {
        const QStringList same{u"send"_s,
                               u"sample"_s,
                               u"--event"_s,
                               u"visit_report.approved"_s,
                               u"--duplicates=3"_s,
                               u"--seed=1"_s,
                               u"--now=2026-06-18T16:40:00Z"_s,
                               u"--plan"_s};
        const Finished first = runCli(same);
        QCOMPARE(first.exitCode, 0);
        QVERIFY2(first.out.contains("3 copies in a row of visit_report.approved"), first.out.constData());
        QCOMPARE(runCli(same).out, first.out);
        const Json plan = toJson(runCli(same + QStringList{u"--format=json"_s}).out);
        QCOMPARE(plan["deliveries"].size(), 3U);
        QCOMPARE(plan["deliveries"][1]["start"], Json("after-delivery"));
        QCOMPARE(plan["deliveries"][1]["startsAfter"], Json(0));
        QCOMPARE(plan["deliveries"][1]["marks"], Json::array({"duplicate"}));
        QCOMPARE(plan["policy"]["provenance"], Json("assumed"));
    }

    void whatCannotWorkIsRefusedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        const QString junk = m_folder.filePath(u"junk.pem"_s);
        writeContent(junk, "no certificate\n");
        const QString nowhere = u"https://127.0.0.1:1/hook"_s;
        QTest::newRow("a file of authorities without one")
            << sendTo(nowhere, {u"--ca"_s, junk}) << 3 << QByteArray("holds no certificate");
        QTest::newRow("a certificate that is none")
            << sendTo(nowhere, {u"--cert"_s, junk}) << 3 << QByteArray("holds no certificate");
        QTest::newRow("a password in the address") << sendTo(u"https://user:pw@127.0.0.1:1/hook"_s, {}) << 2
                                                   << QByteArray("a user name or a password");
    }
    void whatCannotWorkIsRefusedBeforeAnythingIsSent()
    {
        QFETCH(const QStringList, words);
        const Finished refused = runCli(words);
        QTEST(refused.exitCode, "exitCode");
        QVERIFY(refused.out.isEmpty());
        QFETCH(const QByteArray, says);
        QVERIFY2(refused.err.contains(says), refused.err.constData());
        QVERIFY(!refused.err.contains("pw"));
    }

    void anOwnAuthorityIsTrusted()
    {
        const QTemporaryDir folder;
        const QString authority = folder.filePath(u"ca.pem"_s);
        Listener listener({u"--tls=good"_s, u"--ca-out"_s, authority});
        QCOMPARE(runCli(sendTo(listener.url(), {u"--ca"_s, authority})).exitCode, 0);
        const Finished stranger = runCli(sendTo(listener.url(), {u"--attempts=1"_s}));
        QCOMPARE(stranger.exitCode, 1);
        QCOMPARE(toJson(stranger.out)["deliveries"][0]["attempts"][0]["errorClass"], Json("tls"));
    }

    void optionsThatContradictAreRefused_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("two sequences")
            << QStringList{u"--duplicates=2"_s, u"--tamper=all"_s} << QByteArray("--duplicates and --tamper");
        QTest::newRow("an age of a burst")
            << QStringList{u"--sequence=burst"_s, u"--age=1h"_s} << QByteArray("--age does not go");
        QTest::newRow("concurrent alone") << QStringList{u"--concurrent"_s} << QByteArray("--duplicates 3");
        QTest::newRow("an unknown probe") << QStringList{u"--tamper=rude"_s} << QByteArray("wrong-secret");
        QTest::newRow("too many copies") << QStringList{u"--duplicates=101"_s} << QByteArray("2 to 100");
        QTest::newRow("no own body") << QStringList{u"--sequence=own-body"_s} << QByteArray("--body");
        QTest::newRow("no speed") << QStringList{u"--speed=0"_s} << QByteArray("--speed takes");
        QTest::newRow("an unknown policy")
            << QStringList{u"--policy=hasty"_s} << QByteArray("standard, svix");
        QTest::newRow("a key without a certificate")
            << QStringList{u"--key"_s, u"/dev/null"_s} << QByteArray("--cert FILE");
    }
    void optionsThatContradictAreRefused()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        const Finished result = runCli(sendTo(nobody(), options));
        QVERIFY2(result.err.contains(says), result.err.constData());
        QVERIFY(result.exitCode == 2 || options.contains(u"--policy=hasty"_s));
        QCOMPARE(result.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(CliSendTest)
#include "tst_clisend.moc"
