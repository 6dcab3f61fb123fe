#include "model/history/historystore.h"
#include "tests/cli/cliprocess.h"
#include "tests/history/historyattempts.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

/// A log with some attempts, at most 300.
QString logIn(const QTemporaryDir &folder, qint64 count = 300)
{
    const QString file = folder.filePath(u"log.sqlite"_s);
    const auto store = HistoryStore::open(file);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    (*store)->append(attemptsOf(0, count));
    (*store)->flushed().waitForFinished();
    return file;
}

Finished history(const QString &file, const QStringList &arguments)
{
    return runCli(QStringList{u"history"_s, u"--database"_s, file} + arguments);
}

} // namespace

class CliHistoryTest final : public QObject
{
    Q_OBJECT

private slots:
    void listsTheNewestFirst()
    {
        const QTemporaryDir folder;
        const QString file = logIn(folder);
        const Finished text = history(file, {u"--limit"_s, u"2"_s});
        QCOMPARE(text.exitCode, 0);
        QCOMPARE(text.out.count('\n'), 3);
        QVERIFY(text.out.contains("2026-06-18T12:00:00.311Z"));
        const Json json =
            toJson(history(file, {u"--filter"_s, u"status:500"_s, u"--format"_s, u"json"_s}).out);
        QCOMPARE(json["attempts"].size(), std::size_t(30));
        const Json &newest = json["attempts"][0];
        QCOMPARE(newest["eventId"].get<std::string>(), std::string("evt_01JZ8A2MT8ABCDEF0000000293"));
        QCOMPARE(newest["status"].get<int>(), 500);
        QCOMPARE(newest["url"].get<std::string>(), std::string("http://127.0.0.1:5005/hook"));
        for (const char *member :
             {"runId", "attempt", "deliveryId", "scheduledAt", "sentAt", "errorClass", "durationMs",
              "decision", "reason", "retryAfterMs", "nextAt", "bodySha256"})
            QVERIFY2(newest.contains(member), member);
    }

    void theLogIsFoundByTheEnvironment()
    {
        const QTemporaryDir folder;
        const QString file = logIn(folder, 5);
        Surroundings surroundings;
        surroundings.environment.insert(u"HOOKBENCH_HISTORY"_s, file);
        QCOMPARE(runCli({u"history"_s}, surroundings).out.count('\n'), 6);
        surroundings.environment.insert(u"HOOKBENCH_HISTORY"_s, u"none"_s);
        QCOMPARE(runCli({u"history"_s}, surroundings).exitCode, 2);
    }

    void lookingMakesNoLog()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"none.sqlite"_s);
        Surroundings surroundings;
        surroundings.environment.insert(u"HOOKBENCH_HISTORY"_s, file);
        const Finished result = runCli({u"history"_s, u"--format"_s, u"json"_s}, surroundings);
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, QByteArray("{\"attempts\":[]}\n"));
        QVERIFY(result.err.contains("no delivery log"));
        const Finished named = history(file, {});
        QCOMPARE(named.exitCode, 3);
        QVERIFY(named.err.contains("none.sqlite"));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void exports()
    {
        const QTemporaryDir folder;
        const QString file = logIn(folder);
        const QString csv = folder.filePath(u"out.csv"_s);
        const Finished result =
            history(file, {u"--export"_s, u"csv"_s, csv, u"--filter"_s, u"class:failed"_s});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, QByteArray());
        QCOMPARE(contentOf(csv).count("\r\n"), 1 + 33);
        const QString har = folder.filePath(u"out.har"_s);
        QCOMPARE(history(file, {u"--export"_s, u"har"_s, har, u"--run"_s, u"run_01K000000"_s}).exitCode, 0);
        QCOMPARE(toJson(contentOf(har))["log"]["entries"].size(), std::size_t(300));
        QVERIFY(!contentOf(har).contains("sha256=aaaa"));
        const QString curl = folder.filePath(u"out.sh"_s);
        QCOMPARE(history(file, {u"--export"_s, u"curl"_s, curl, u"--with-signatures"_s}).exitCode, 0);
        QVERIFY(contentOf(curl).contains("sha256=aaaa"));
        QCOMPARE(history(file, {u"--export"_s, u"csv"_s, u"/nowhere/x.csv"_s}).exitCode, 3);
        const Finished out = history(file, {u"--export"_s, u"csv"_s, u"-"_s});
        QCOMPARE(out.out.count("\r\n"), 1 + 300);
    }

    void trims()
    {
        const QTemporaryDir folder;
        const QString file = logIn(folder);
        const Finished removed =
            history(file, {u"--delete"_s, u"--filter"_s, u"type:target.*"_s, u"--format"_s, u"json"_s});
        QCOMPARE(removed.out, QByteArray("{\"removed\":75}\n"));
        QCOMPARE(history(file, {u"--keep"_s, u"100"_s}).err,
                 QByteArray("hookbench-cli: Deleted 125 attempts.\n"));
        QCOMPARE(history(file, {u"--keep-days"_s, u"1"_s, u"--now"_s, u"2026-06-25T12:00:00Z"_s}).err,
                 QByteArray("hookbench-cli: Deleted 100 attempts.\n"));
        QCOMPARE(toJson(history(file, {u"--format"_s, u"json"_s}).out)["attempts"].size(), std::size_t(0));
    }

    void sendRecordsUnlessItIsToldNotTo()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        const QStringList send{u"send"_s,    u"sample"_s,
                               u"--event"_s, u"visit_report.approved"_s,
                               u"--url"_s,   u"http://127.0.0.1:1/hook"_s};
        QCOMPARE(runCli(send + QStringList{u"--no-history"_s, u"--database"_s, file}).exitCode, 4);
        QVERIFY(!QFile::exists(file));
        QCOMPARE(runCli(send + QStringList{u"--database"_s, file}).exitCode, 4);
        const Json json = toJson(history(file, {u"--format"_s, u"json"_s}).out);
        QCOMPARE(json["attempts"].size(), std::size_t(1));
        QCOMPARE(json["attempts"][0]["errorClass"].get<std::string>(), std::string("connect"));
        QVERIFY(!contentOf(file).contains("hookbench-sample-secret"));

        writeContent(folder.filePath(u"diary.txt"_s), "Dear diary\n");
        const Finished foreign = runCli(send + QStringList{u"--database"_s, folder.filePath(u"diary.txt"_s)});
        QCOMPARE(foreign.exitCode, 3); // before anything is sent
        QCOMPARE(foreign.out, QByteArray());
        QVERIFY(foreign.err.contains("diary.txt"));
        QCOMPARE(contentOf(folder.filePath(u"diary.txt"_s)), "Dear diary\n"_ba);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("a filter that is none") << QStringList{u"--filter"_s, u"status:x"_s} << "status:x"_ba;
        QTest::newRow("a limit that is no number") << QStringList{u"--limit"_s, u"x"_s} << "--limit"_ba;
        QTest::newRow("an export without a file") << QStringList{u"--export"_s, u"har"_s} << "FILE"_ba;
        QTest::newRow("a file without an export") << QStringList{u"x.har"_s} << "--export"_ba;
        QTest::newRow("deleting without saying what") << QStringList{u"--delete"_s} << "--filter"_ba;
        QTest::newRow("deleting the newest")
            << QStringList{u"--delete"_s, u"--filter"_s, u"x"_s, u"--limit"_s, u"5"_s} << "--limit"_ba;
        QTest::newRow("keeping with a filter")
            << QStringList{u"--keep"_s, u"1"_s, u"--filter"_s, u"x"_s} << "--keep"_ba;
    }
    void mistakesAreNamed()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, named);
        const QTemporaryDir folder;
        const Finished result = history(folder.filePath(u"log.sqlite"_s), arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(named), result.err.constData());
    }

    void aForeignFileIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"diary.txt"_s);
        writeContent(file, "Dear diary\n");
        const Finished result = history(file, {u"--keep"_s, u"0"_s});
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(contentOf(file), "Dear diary\n"_ba);
    }
};

QTEST_GUILESS_MAIN(CliHistoryTest)
#include "tst_clihistory.moc"
