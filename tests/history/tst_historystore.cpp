#include "model/history/historystore.h"
#include "tests/history/historyattempts.h"
#include "tests/support/process.h"

#include <QtCore/QTemporaryDir>
#include <QtSql/QSqlDatabase>
#include <QtSql/QSqlQuery>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <csignal>

#include <sys/resource.h>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The value of a future that must come.
template<typename Value>
Value valueOf(QFuture<Result<Value>> future)
{
    future.waitForFinished();
    if (future.resultCount() == 0 || !future.result()) {
        qFatal("no value: %s",
               future.resultCount() == 0 ? "cancelled" : qPrintable(future.result().error().message));
    }
    return *future.result();
}

std::unique_ptr<HistoryStore> openStore(const QString &file)
{
    Result<std::unique_ptr<HistoryStore>> store = HistoryStore::open(file);
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    return *std::move(store);
}

void record(HistoryStore &store, const QList<Attempt> &attempts)
{
    store.append(attempts);
    QFuture<bool> flushed = store.flushed();
    flushed.waitForFinished();
    QVERIFY(flushed.result());
}

/// Attempts that differ in everything a filter looks at, across more than two segments.
QList<Attempt> mixedAttempts()
{
    QList<Attempt> attempts = attemptsOf(0, 700);
    attempts[5].marks = DeliveryMark::Duplicate | DeliveryMark::Late;
    attempts[300].marks = DeliveryMark::AttackProbe;
    attempts[301].outcome.status = 429;
    attempts[301].reason = u"The receiver answered 429 and asks for 30 s."_s;
    attempts[302].url = QUrl(u"https://Other.example/Path?x=ÄÖ"_s);
    attempts[303].request.eventId = EventId{"evt_ownIdOfMine"};
    attempts[304].outcome.errorClass = ErrorClass::Cancelled;
    attempts[304].outcome.status = {};
    return attempts;
}

/// As the first version of a log was: without the end of attempts in schedule time, and without the names of
/// attack probes.
void makeFirstVersionOf(const QString &file)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"first"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(u"ALTER TABLE attempts DROP COLUMN next_from"_s));
        QVERIFY(query.exec(u"ALTER TABLE attempts DROP COLUMN tampering"_s));
        QVERIFY(query.exec(u"PRAGMA user_version = 1"_s));
    }
    QSqlDatabase::removeDatabase(u"first"_s);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HistoryStoreTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        record(*openStore(m_mixedFile), m_mixed);
    }

    void aLogOfTheFirstVersionIsTakenOver()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        Attempt attempt = attemptOf(42);
        attempt.decision = Decision::Retry;
        const Instant due = attempt.scheduledAt + 1h;
        attempt.next = NextAttempt{due, due, due, attempt.scheduledAt + 7min};
        attempt.marks = DeliveryMark::AttackProbe;
        attempt.tampering = Tampering::WrongPrefix;
        record(*openStore(file), {attempt});
        makeFirstVersionOf(file);
        const auto store = openStore(file);
        record(*store, {attempt});
        const QList<HistoryRow> rows = valueOf(store->page({}, std::numeric_limits<qint64>::max(), 10));
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).next, attempt.next);
        QCOMPARE(rows.at(0).tampering, attempt.tampering);
        QCOMPARE(rows.at(1).tampering, std::nullopt);
        QCOMPARE(rows.at(1).marks, attempt.marks);
        QCOMPARE(rows.at(1).next->at, due);
        // What was not recorded is taken from how long the attempt took: 1.2 ms.
        QCOMPARE(rows.at(1).next->from, attempt.scheduledAt + 1ms);
    }

    void anAttemptComesBackWhole()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"sub/log.sqlite"_s);
        Attempt attempt = attemptOf(42);
        attempt.note = u"a note"_s;
        attempt.retryAfter = 30s;
        attempt.next = NextAttempt{noon() + 1h, noon() + 50min, noon() + 70min, noon() + 7min};
        attempt.decision = Decision::Retry;
        attempt.marks = DeliveryMark::Redelivery | DeliveryMark::AttackProbe;
        attempt.tampering = Tampering::WrongSecret;
        attempt.request.body = QByteArray("\0\xff{}", 4);
        attempt.outcome.requestBytes = "POST / HTTP/1.1\r\n\r\n" + attempt.request.body;
        attempt.outcome.tlsVersion = u"TLSv1.3"_s;
        attempt.outcome.certificates = {
            {u"CN=a"_s, u"CN=b"_s, {u"x.example"_s}, noon(), noon() + 1h, "\1\2", "pem"}};
        {
            const auto store = openStore(file);
            QSignalSpy stored(store.get(), &HistoryStore::attemptsStored);
            store->beginRun({attempt.run, noon(), u"A title"_s, u"http://127.0.0.1:5005/hook"_s, 0});
            store->append({attempt});
            QVERIFY(stored.wait());
            QCOMPARE(stored.first().at(0).value<QList<HistoryRow>>().size(), 1);
        }
        QCOMPARE(QFile(file).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto store = openStore(file);
        const QList<HistoryRow> rows = valueOf(store->page({}, 0, 10));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().next, attempt.next);
        QCOMPARE(rows.first().url, u"http://127.0.0.1:5005/hook"_s);
        const Attempt back = valueOf(store->attempt(rows.first().id));
        QCOMPARE(back.run.text, attempt.run.text);
        QCOMPARE(back.request.body, attempt.request.body);
        QCOMPARE(back.request.headers, attempt.request.headers);
        QCOMPARE(back.outcome.requestBytes, attempt.outcome.requestBytes);
        QCOMPARE(back.outcome.responseHead, attempt.outcome.responseHead);
        QCOMPARE(back.outcome.timings.total, attempt.outcome.timings.total);
        QCOMPARE(back.outcome.timings.wait, attempt.outcome.timings.wait);
        QVERIFY(!back.outcome.timings.tls);
        QCOMPARE(back.outcome.certificates, attempt.outcome.certificates);
        QCOMPARE(back.note, attempt.note);
        QCOMPARE(back.marks, attempt.marks);
        QCOMPARE(back.tampering, attempt.tampering);
        QVERIFY(back.retryAfter == attempt.retryAfter);
        QCOMPARE(back.reason, attempt.reason);
        QCOMPARE(back.request.signature, attempt.request.signature);
        const QList<HistoryRun> runs = valueOf(store->runs(5));
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.first().title, u"A title"_s);
        QCOMPARE(runs.first().attempts, 1);
    }

    void aLogThatIsClosedWhileItDeletesKeepsTheRest()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        constexpr int count = 20'000;
        record(*openStore(file), QList<Attempt>(count, attemptOf(1)));
        {
            const auto store = openStore(file);
            static_cast<void>(store->remove({}));
        }
        const auto store = openStore(file);
        const qint64 left = valueOf(store->index({})).rows;
        QVERIFY(left < count); // at least the first piece went
        QCOMPARE(valueOf(store->remove({})), left);
    }

    void aFilterInTheFileSaysWhatItSaysInMemory_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 "type:visit_report.approved",
                                 "type:billing.*",
                                 "id:evt_01JZ8A2MT8ABCDEF0000000005",
                                 "id:00099",
                                 "id:ownidofmine",
                                 "status:500",
                                 "status:4xx",
                                 "status:200-299 type:target.*",
                                 "class:failed",
                                 "class:throttled class:cancelled",
                                 "mark:late",
                                 "mark:attack-probe mark:late",
                                 "error:timeout",
                                 "since:2026-06-18T12:00:00.300Z",
                                 "until:2026-06-18T12:00:00.300Z",
                                 "run:run_01K000000",
                                 "run:run_unknown",
                                 "asks",
                                 "OTHER.example",
                                 "000000069",
                                 "evt_",
                                 "429",
                                 "nothing of that",
                                 "approved status:500"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void aFilterInTheFileSaysWhatItSaysInMemory()
    {
        QFETCH(const QString, text);
        const auto store = openStore(m_mixedFile);
        const Result<HistoryFilter> filter = parseHistoryFilter(text, noon());
        QVERIFY(filter);
        QByteArrayList expected;
        for (auto attempt = m_mixed.crbegin(); attempt != m_mixed.crend(); ++attempt)
            if (matches(*filter, *attempt))
                expected.append(attempt->request.deliveryId.text);
        QByteArrayList found;
        for (qint64 before = 0;;) {
            const QList<HistoryRow> rows = valueOf(store->page(*filter, before, 100));
            for (const HistoryRow &row : rows)
                found.append(row.deliveryId.text);
            if (rows.size() < 100)
                break;
            before = rows.last().id;
        }
        QCOMPARE(found, expected);
        const HistoryStore::Index index = valueOf(store->index(*filter));
        QCOMPARE(index.rows, expected.size());
        QCOMPARE(index.anchors.size(), (expected.size() + 255) / 256);
        QByteArrayList forwards;
        const qint64 taken = valueOf(store->forEach(*filter, [&forwards](const Attempt &attempt) {
            forwards.prepend(attempt.request.deliveryId.text);
            return true;
        }));
        QCOMPARE(taken, expected.size());
        QCOMPARE(forwards, expected);
    }

    void retentionKeepsTheNewest()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        const auto store = openStore(file);
        QList<Attempt> attempts = attemptsOf(0, 1000);
        attempts[10].reason = u"A sentence that stands there once."_s;
        record(*store, attempts);
        RetentionRule rule;
        rule.attempts = 300;
        const QSignalSpy removed(store.get(), &HistoryStore::removed);
        QCOMPARE(valueOf(store->retain(rule, noon())), 700);
        QCOMPARE(valueOf(store->index({})).rows, 300);
        QTRY_COMPARE(removed.size(), 1);
        QCOMPARE(valueOf(store->page({}, 0, 1)).first().deliveryId.text,
                 attemptOf(999).request.deliveryId.text);
        HistoryFilter filter;
        filter.text = u"0000000700"_s;
        QCOMPARE(valueOf(store->index(filter)).rows, 1);
        record(*store, attemptsOf(1000, 300));
        QCOMPARE(valueOf(store->index({})).rows, 600);

        rule = {};
        rule.age = std::chrono::days(1);
        QCOMPARE(valueOf(store->retain(rule, noon() + 24h + 1100ms)), 400);
        filter.text.clear();
        filter.eventType = u"target.*"_s;
        const qint64 targets = valueOf(store->remove(filter));
        QCOMPARE(targets, 50);
        QCOMPARE(valueOf(store->index({})).rows, 150);
        QCOMPARE(valueOf(store->runs(10)).size(), 1);
        // What was removed is nowhere in the files, not even in free space.
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            const QByteArray bytes = contentOf(file + suffix);
            QVERIFY(!bytes.contains("A sentence that stands there once"));
            QVERIFY(!bytes.contains(attemptOf(10).request.eventId.text));
        }
        QVERIFY(contentOf(file).contains(attemptOf(1299).request.eventId.text));
    }

    void aFileThatIsNoLogIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Dear diary\n").repeated(100);
        QTest::newRow("a short file") << QByteArray("x");
        QTest::newRow("SQLite's magic alone") << QByteArray("SQLite format 3\0", 16);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        {
            const auto store = openStore(file);
            record(*store, attemptsOf(0, 300));
        }
        const QByteArray good = contentOf(file);
        QTest::newRow("a log without its end") << good.left(good.size() - 20'000);
        QByteArray newer = good;
        newer[63] = 77;
        QTest::newRow("a log of a newer version") << newer;
        QByteArray foreign = good;
        foreign[71] = 'X';
        QTest::newRow("somebody else's database") << foreign;
        QByteArray broken = good;
        broken.replace(100, 8000, QByteArray(8000, '\x55'));
        QTest::newRow("a log whose first page is broken") << broken;
    }
    void aFileThatIsNoLogIsLeftAsItIs()
    {
        QFETCH(const QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log.sqlite"_s);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        const Result<std::unique_ptr<HistoryStore>> store = HistoryStore::open(path);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::InvalidInput);
        QVERIFY2(store.error().message.contains(path), qPrintable(store.error().message));
        QCOMPARE(contentOf(path), content);

        // A program goes on in memory, and says so.
        const auto prepared = HistoryStore::prepared(path);
        const QSignalSpy fellBack(prepared.get(), &HistoryStore::fellBack);
        prepared->append(attemptsOf(0, 3));
        prepared->begin();
        QTRY_COMPARE(fellBack.size(), 1);
        QVERIFY(fellBack.first().first().toString().contains(path));
        QCOMPARE(valueOf(prepared->index({})).rows, 3);
        QCOMPARE(contentOf(path), content);
    }

    void whatCannotBeWrittenIsAnnounced()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        const auto store = openStore(file);
        record(*store, attemptsOf(0, 10));
        QSignalSpy failed(store.get(), &HistoryStore::failed);
        const QSignalSpy lost(store.get(), &HistoryStore::attemptsLost);
        struct rlimit before
        {
        };
        ::getrlimit(RLIMIT_FSIZE, &before);
        struct rlimit tiny = before;
        tiny.rlim_cur = 100'000; // what a full disk does, at the kernel's edge
        std::signal(SIGXFSZ, SIG_IGN);
        ::setrlimit(RLIMIT_FSIZE, &tiny);
        store->append(attemptsOf(10, 500));
        const bool told = failed.wait(30'000);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(told);
        QVERIFY(!failed.first().first().toString().isEmpty());
        QCOMPARE(lost.first().first().value<QList<Attempt>>().size(), 500);
        // And when there is room again it goes on.
        store->append(attemptsOf(600, 5));
        QVERIFY(!store->flushed().result());
        QCOMPARE(valueOf(store->index({})).rows, 15);
    }

    void twoProcessesMayWrite()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        const auto one = openStore(file);
        const auto other = openStore(file);
        for (int round = 0; round < 20; ++round) {
            record(*one, attemptsOf(round * 100, 50));
            record(*other, attemptsOf(round * 100 + 50, 50));
        }
        QCOMPARE(valueOf(one->index({})).rows, 2000);
        HistoryFilter filter;
        filter.eventType = u"billing.*"_s;
        QCOMPARE(valueOf(other->index(filter)).rows, 500);
    }

    void killsLoseNoAnnouncedAttempt()
    {
        const QString victim = qEnvironmentVariable("HOOKBENCH_BIN") + u"/historyvictim"_s;
        QVERIFY2(QFile::exists(victim), qPrintable(victim));
        const int rounds = qEnvironmentVariableIntValue("HOOKBENCH_KILLS") > 0
                               ? qEnvironmentVariableIntValue("HOOKBENCH_KILLS")
                               : 25;
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"log.sqlite"_s);
        QSet<QByteArray> announced;
        for (int round = 0; round < rounds; ++round) {
            QProcess process;
            process.start(victim, {file, QString::number(30'000 + round * 7919 % 300'000),
                                   QString::number(round * 100'000)});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitStatus(), QProcess::CrashExit);
            const QByteArray output = process.readAllStandardOutput();
            const QByteArrayList lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
            for (const QByteArray &line : lines)
                if (!line.isEmpty())
                    announced.insert(line);
        }
        QVERIFY2(announced.size() > rounds, "the victims died before they recorded");
        {
            const auto store = openStore(file);
            QSet<QByteArray> found;
            const qint64 taken = valueOf(store->forEach({}, [&found](const Attempt &attempt) {
                found.insert(attempt.request.deliveryId.text);
                return true;
            }));
            QCOMPARE(qint64(found.size()), taken); // each once
            QCOMPARE((announced - found).size(), 0);
        }
        qInfo("%d kills, %d announced attempts", rounds, int(announced.size()));
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"check"_s);
            database.setDatabaseName(file);
            QVERIFY(database.open());
            QSqlQuery query(u"PRAGMA integrity_check"_s, database);
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toString(), u"ok"_s);
        }
        QSqlDatabase::removeDatabase(u"check"_s);
    }

private:
    const QTemporaryDir m_folder;
    const QString m_mixedFile = m_folder.filePath(u"mixed.sqlite"_s);
    const QList<Attempt> m_mixed = mixedAttempts();
};

QTEST_GUILESS_MAIN(HistoryStoreTest)
#include "tst_historystore.moc"
