#include "tests/cli/cliprocess.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtTest/QTest>

#include <csignal>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

QStringList receiveWith(const QStringList &more)
{
    return QStringList{u"receive"_s, u"--port=0"_s, u"--format=json"_s} + more;
}

QString addressOf(QProcess &receiver)
{
    const Json line = toJson(nextLine(receiver));
    return line.contains("listening") ? toQString(line["listening"].get<std::string>()) : QString();
}

/// A signed delivery by curl, from what `payload --headers` and `payload` print.
class Courier final
{
public:
    Courier(const QString &eventId, const QStringList &more = {})
    {
        const QStringList same =
            QStringList{u"payload"_s, u"sample"_s, u"--event"_s, u"visit_report.approved"_s,
                        u"--id"_s,    eventId} +
            more;
        const QString now =
            more.contains(u"--now"_s) ? QString() : QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
        const QStringList at = now.isEmpty() ? QStringList() : QStringList{u"--now"_s, now};
        m_body = runCli(same + at).out;
        m_headers = runCli(same + at + QStringList{u"--headers"_s}).out;
    }

    /// curl's exit code, and the status behind it.
    [[nodiscard]] QString deliver(const QString &url, const QStringList &more = {}) const
    {
        QStringList arguments{u"--silent"_s,      u"--max-time"_s,  u"3"_s,
                              u"--noproxy"_s,     u"*"_s,           u"--output"_s,
                              u"/dev/null"_s,     u"--write-out"_s, u"%{http_code}"_s,
                              u"--data-binary"_s, u"@-"_s};
        for (const QByteArray &line : m_headers.split('\n'))
            if (!line.isEmpty())
                arguments << u"--header"_s << QString::fromUtf8(line);
        const Finished curl = runProgram(u"curl"_s, arguments + more + QStringList{url}, {m_body, {}, {}});
        return u"%1 %2"_s.arg(curl.exitCode).arg(QString::fromLatin1(curl.out));
    }

private:
    QByteArray m_body;
    QByteArray m_headers;
};

} // namespace

/// receive with its scripts, its ways to tell duplicates, and TLS; the sender is curl.
class CliReceiveTest final : public QObject
{
    Q_OBJECT

private slots:
    void answersByScript()
    {
        const auto receiver =
            startCli(receiveWith({u"--answers"_s, u"500x2,reset,429;retry-after=30,200"_s}));
        const QString url = addressOf(*receiver);
        const Courier courier(u"evt_1"_s);
        const QStringList seen{u"0 500"_s, u"0 500"_s, u"56 000"_s, u"0 429"_s, u"0 200"_s, u"0 200"_s};
        const QList<Json> statuses{500, 500, nullptr, 429, 200, 200};
        const QList<Json> effects{"none", "none", "none", "none", "processed", "duplicate"};
        for (qsizetype at = 0; at < seen.size(); ++at) {
            QCOMPARE(courier.deliver(url), seen.at(at));
            const Json got = toJson(nextLine(*receiver));
            QCOMPARE(got["verified"], Json(true));
            QCOMPARE(got["status"], statuses.at(at));
            QCOMPARE(got["effect"], effects.at(at));
            QCOMPARE(got["reason"].is_null(), at == 4);
        }
    }

    void tellsDuplicatesAsAsked_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<Json>("second");
        QTest::newRow("by event id") << u"eventId"_s << Json("duplicate");
        QTest::newRow("by delivery id") << u"deliveryId"_s << Json("processed");
        QTest::newRow("not at all") << u"off"_s << Json("processed");
    }
    void tellsDuplicatesAsAsked()
    {
        QFETCH(QString, by);
        QFETCH(Json, second);
        const auto receiver = startCli(receiveWith({u"--dedup"_s, by}));
        const QString url = addressOf(*receiver);
        QCOMPARE(Courier(u"evt_1"_s, {u"--seed"_s, u"1"_s}).deliver(url), u"0 200"_s);
        QCOMPARE(toJson(nextLine(*receiver))["effect"], Json("processed"));
        QCOMPARE(Courier(u"evt_1"_s, {u"--seed"_s, u"2"_s}).deliver(url), u"0 200"_s);
        const Json got = toJson(nextLine(*receiver));
        QCOMPARE(got["effect"], second);
        QCOMPARE(got["duplicateOf"], second == "duplicate" ? Json(1) : Json());
    }

    void takesTimestampsOfAnyAgeWhenAsked_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<Json>("effect");
        QTest::newRow("five minutes") << QStringList() << Json("refused");
        QTest::newRow("an hour") << QStringList{u"--tolerance"_s, u"60"_s} << Json("refused");
        QTest::newRow("any age") << QStringList{u"--tolerance=off"_s} << Json("processed");
    }
    void takesTimestampsOfAnyAgeWhenAsked()
    {
        QFETCH(QStringList, options);
        QFETCH(Json, effect);
        const auto receiver = startCli(receiveWith(options));
        const QString url = addressOf(*receiver);
        const Courier courier(u"evt_1"_s, {u"--now"_s, u"2026-01-02T03:04:05Z"_s});
        static_cast<void>(courier.deliver(url));
        QCOMPARE(toJson(nextLine(*receiver))["effect"], effect);
    }

    void receivesByHttps_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("seen");
        QTest::newRow("good") << u"good"_s << u"0 200"_s;
        QTest::newRow("expired") << u"expired"_s << u"60 000"_s;
        QTest::newRow("for another host") << u"wrong-name"_s << u"60 000"_s;
        QTest::newRow("self-signed") << u"self-signed"_s << u"0 200"_s;
    }
    void receivesByHttps()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, seen);
        const QTemporaryDir folder;
        const QString authority = folder.filePath(u"ca.pem"_s);
        const auto receiver = startCli(receiveWith({u"--tls"_s, certificate, u"--ca-out"_s, authority}));
        const QString url = addressOf(*receiver);
        QVERIFY(url.startsWith(u"https://127.0.0.1:"));
        QVERIFY(contentOf(authority).startsWith("-----BEGIN CERTIFICATE-----\n"));
        const Courier courier(u"evt_1"_s);
        QCOMPARE(courier.deliver(url, {u"--cacert"_s, authority}), seen);
        QCOMPARE(courier.deliver(url), u"60 000"_s);
        ::kill(pid_t(receiver->processId()), SIGINT);
        QVERIFY(receiver->waitForFinished());
        QCOMPARE(receiver->exitCode(), 0);
    }

    void endsWhileAnAnswerIsDue()
    {
        const auto receiver = startCli(receiveWith({u"--answers=timeout"_s}));
        const QString url = addressOf(*receiver);
        QCOMPARE(Courier(u"evt_1"_s).deliver(url, {u"--max-time"_s, u"0.3"_s}), u"28 000"_s);
        const Json got = toJson(nextLine(*receiver));
        QVERIFY(got["status"].is_null());
        QCOMPARE(got["scripted"], Json("timeout"));
        ::kill(pid_t(receiver->processId()), SIGTERM);
        QVERIFY(receiver->waitForFinished());
        QCOMPARE(receiver->exitStatus(), QProcess::NormalExit);
        QCOMPARE(receiver->exitCode(), 0);
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("an answer that is none")
            << QStringList{u"--answers=500,later"_s} << QByteArray("later") << 2;
        QTest::newRow("no minutes") << QStringList{u"--tolerance=0"_s} << QByteArray("--tolerance takes")
                                    << 2;
        QTest::newRow("a certificate that is none")
            << QStringList{u"--tls=bad"_s} << QByteArray("good, expired, wrong-name, self-signed") << 2;
        QTest::newRow("an authority without TLS")
            << QStringList{u"--ca-out=/tmp/ca.pem"_s} << QByteArray("--tls") << 2;
        QTest::newRow("a file that cannot be written")
            << QStringList{u"--tls=good"_s, u"--ca-out=/nowhere/ca.pem"_s} << QByteArray("/nowhere/ca.pem")
            << 3;
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, says);
        QFETCH(int, exitCode);
        const Finished result = runCli(receiveWith(options));
        QVERIFY2(result.err.contains(says), result.err.constData());
        QCOMPARE(result.exitCode, exitCode);
        QCOMPARE(result.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(CliReceiveTest)
#include "tst_clireceive.moc"
