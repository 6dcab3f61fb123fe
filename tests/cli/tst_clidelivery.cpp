#include "tests/cli/cliprocess.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <csignal>

using namespace hookbench;
using namespace hookbench::test;
using namespace Qt::StringLiterals;

namespace {

/// Answers every connection with the same bytes, or never; keeps what came.
class Answerer final : public QObject
{
    Q_OBJECT

public:
    explicit Answerer(QByteArray answer)
        : m_answer(std::move(answer))
    {
        connect(&m_server, &QTcpServer::newConnection, this, &Answerer::accept);
        m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(m_server.serverPort()); }
    [[nodiscard]] QByteArray received() const { return m_received; }
    void close() { m_server.close(); }

private:
    void accept()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_received += socket->readAll();
            if (m_received.endsWith('}') && !m_answer.isEmpty()) {
                socket->write(m_answer);
                socket->disconnectFromHost();
            }
        });
    }

    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_received;
};

QStringList sendTo(const QString &url, const QStringList &more = {})
{
    return QStringList{u"send"_s, u"sample"_s, u"--event"_s, u"visit_report.approved"_s, u"--url"_s, url} +
           more;
}

// The address that a running `receive --format json` announces.
QString addressOf(QProcess &receiver)
{
    const Json line = toJson(nextLine(receiver));
    return line.contains("listening") ? toQString(line["listening"].get<std::string>()) : QString();
}

void interrupt(QProcess &process, int signalNumber)
{
    ::kill(pid_t(process.processId()), signalNumber);
}

} // namespace

/// send and receive, as two processes.
class CliDeliveryTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDeliveryArrivesAndTheNextIsADuplicate()
    {
        const auto receiver = startCli({u"receive"_s, u"--port"_s, u"0"_s, u"--format=json"_s});
        const QString url = addressOf(*receiver);
        QVERIFY(url.startsWith(u"http://127.0.0.1:"));
        const QStringList options{u"--id"_s, u"evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C"_s, u"--format=json"_s};
        const Finished first = runCli(sendTo(url, options));
        QCOMPARE(first.exitCode, 0);
        const Json delivery = toJson(first.out)["deliveries"][0];
        QCOMPARE(delivery["eventId"], Json("evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C"));
        QCOMPARE(delivery["outcome"], Json("delivered"));
        const Json attempt = delivery["attempts"][0];
        QCOMPARE(attempt["attempt"], Json(1));
        QCOMPARE(attempt["decision"], Json("delivered"));
        QVERIFY(attempt["errorClass"].is_null());
        QVERIFY(attempt["retryAfterMs"].is_null());
        QVERIFY(attempt["nextAt"].is_null());
        QVERIFY(attempt["durationMs"].is_number_integer());
        QVERIFY(attempt["status"] >= 200 && attempt["status"] < 300);
        const std::string sentAt = attempt["sentAt"].get<std::string>();
        QCOMPARE(sentAt.size(), std::size_t(24));
        QCOMPARE(sentAt.back(), 'Z');

        const Json got = toJson(nextLine(*receiver));
        QCOMPARE(got["method"], Json("POST"));
        QCOMPARE(got["eventId"], delivery["eventId"]);
        QCOMPARE(got["eventType"], Json("visit_report.approved"));
        QCOMPARE(got["deliveryId"], attempt["deliveryId"]);
        QCOMPARE(got["verified"], Json(true));
        QCOMPARE(got["effect"], Json("processed"));
        QCOMPARE(got["outOfOrder"], Json(false));
        QCOMPARE(got["status"], attempt["status"]);
        QCOMPARE(got["bodySha256"], attempt["bodySha256"]);

        const Finished second = runCli(sendTo(url, options));
        QCOMPARE(second.exitCode, 0);
        const Json again = toJson(nextLine(*receiver));
        QCOMPARE(again["effect"], Json("duplicate"));
        QVERIFY(!again["reason"].is_null());
        interrupt(*receiver, SIGTERM);
        QVERIFY(receiver->waitForFinished());
        QCOMPARE(receiver->exitStatus(), QProcess::NormalExit);
        QCOMPARE(receiver->exitCode(), 0);
    }

    void whatIsSentIsWhatPayloadPrints()
    {
        Answerer server("HTTP/1.1 204 No Content\r\nContent-Length: 0\r\n\r\n");
        const QStringList same{u"--id"_s,  u"evt_1"_s,
                               u"--now"_s, u"2026-06-18T16:40:00Z"_s,
                               u"--set"_s, u"contactDetails=off"_s};
        const auto sender = startCli(sendTo(server.url(), same));
        QTRY_COMPARE(sender->state(), QProcess::NotRunning);
        QCOMPARE(sender->exitCode(), 0);
        const Finished payload =
            runCli(QStringList{u"payload"_s, u"sample"_s, u"--event"_s, u"visit_report.approved"_s} + same);
        const QByteArray end = "\r\n\r\n" + payload.out;
        QVERIFY(server.received().endsWith(end));
        const QByteArray said = sender->readAllStandardOutput();
        QVERIFY(said.contains("Attempt 1 at "));
        QVERIFY(said.contains(": 204 after "));
        QVERIFY(said.contains("evt_1 visit_report.approved: "));
    }

    void aReceiverWithAnotherSecretRefuses()
    {
        const auto receiver = startCli({u"receive"_s, u"--port=0"_s, u"--secret-stdin"_s, u"--format=json"_s},
                                       {"another secret", {}, {}});
        const QString url = addressOf(*receiver);
        const Finished sent = runCli(sendTo(url, {u"--attempts=1"_s, u"--format=json"_s}));
        QCOMPARE(sent.exitCode, 1);
        const Json got = toJson(nextLine(*receiver));
        QCOMPARE(got["verified"], Json(false));
        QCOMPARE(got["effect"], Json("refused"));
        QCOMPARE(got["status"], toJson(sent.out)["deliveries"][0]["attempts"][0]["status"]);
        QCOMPARE(receiver->readAllStandardError(), QByteArray());
    }

    void otherSchemesTravelAsWell_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("timestamp.body") << u"timestamp-body"_s;
        QTest::newRow("Standard Webhooks") << u"standard-webhooks"_s;
    }
    void otherSchemesTravelAsWell()
    {
        QFETCH(QString, scheme);
        const QTemporaryDir folder;
        const QString design = folder.filePath(u"scheme.hookbench"_s);
        QCOMPARE(runCli({u"new"_s, design}).exitCode, 0);
        Json json = toJson(contentOf(design));
        json["signatureScheme"] = scheme.toStdString();
        writeContent(design, QByteArray::fromStdString(json.dump(2)));
        const auto receiver =
            startCli({u"receive"_s, u"--port=0"_s, u"--scheme"_s, scheme, u"--format=json"_s});
        const Finished sent = runCli(
            {u"send"_s, design, u"--event"_s, u"visit_report.approved"_s, u"--url"_s, addressOf(*receiver)});
        QVERIFY2(sent.exitCode == 0, sent.out.constData());
        QCOMPARE(toJson(nextLine(*receiver))["verified"], Json(true));
    }

    void aFailureSaysWhatItWas_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Json>("status");
        QTest::addColumn<Json>("errorClass");
        QTest::newRow("500") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n") << Json(500)
                             << Json();
        QTest::newRow("not HTTP") << QByteArray("220 smtp.example.com ESMTP\r\n") << Json()
                                  << Json("malformed");
        QTest::newRow("no answer in time") << QByteArray() << Json() << Json("timeout");
    }
    void aFailureSaysWhatItWas()
    {
        QFETCH(QByteArray, answer);
        QFETCH(Json, status);
        QFETCH(Json, errorClass);
        Answerer server(answer);
        const auto sender =
            startCli(sendTo(server.url(), {u"--attempts=1"_s, u"--timeout"_s, u"0.5"_s, u"--format=json"_s}));
        QTRY_COMPARE(sender->state(), QProcess::NotRunning);
        QCOMPARE(sender->exitCode(), 1);
        const Json delivery = toJson(sender->readAllStandardOutput())["deliveries"][0];
        QCOMPARE(delivery["outcome"], Json("exhausted"));
        QCOMPARE(delivery["attempts"].size(), 1U);
        QCOMPARE(delivery["attempts"][0]["status"], status);
        QCOMPARE(delivery["attempts"][0]["errorClass"], errorClass);
    }

    void nobodyAtThePortIsUnreachable()
    {
        Answerer server({});
        const QString url = server.url();
        server.close();
        const Finished result = runCli(sendTo(url, {u"--format=json"_s}));
        QCOMPARE(result.exitCode, 4);
        const Json attempt = toJson(result.out)["deliveries"][0]["attempts"][0];
        QVERIFY(attempt["status"].is_null());
        QCOMPARE(attempt["errorClass"], Json("connect"));
        QVERIFY(result.err.contains("127.0.0.1"));
    }

    void thePolicyBlocksBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QStringList>("newOptions");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no billing endpoint")
            << QStringList{u"--billing-feature"_s} << QByteArray("billing endpoint");
        QTest::newRow("no billing feature")
            << QStringList{u"--billing-endpoint"_s} << QByteArray("billing webhook feature");
    }
    void thePolicyBlocksBeforeAnythingIsSent()
    {
        QFETCH(QStringList, newOptions);
        QFETCH(QByteArray, says);
        const QTemporaryDir folder;
        const QString design = folder.filePath(u"billing.hookbench"_s);
        QCOMPARE(runCli(QStringList{u"new"_s, design} + newOptions).exitCode, 0);
        Answerer server("HTTP/1.1 204 No Content\r\n\r\n");
        const auto sender = startCli({u"send"_s, design, u"--event"_s, u"billing.event_created"_s, u"--set"_s,
                                      u"billingDetails=on"_s, u"--url"_s, server.url()});
        QTRY_COMPARE(sender->state(), QProcess::NotRunning);
        QCOMPARE(sender->exitCode(), 5);
        const QByteArray said = sender->readAllStandardError();
        QVERIFY2(said.contains(says), said.constData());
        QCOMPARE(sender->readAllStandardOutput(), QByteArray());
        QCOMPARE(server.received(), QByteArray());
    }

    void aSenderThatIsInterruptedSaysSo()
    {
        Answerer server({});
        const auto sender = startCli(sendTo(server.url(), {u"--format=json"_s}));
        QTRY_VERIFY(!server.received().isEmpty());
        interrupt(*sender, SIGINT);
        QTRY_COMPARE(sender->state(), QProcess::NotRunning);
        QCOMPARE(sender->exitStatus(), QProcess::NormalExit);
        QCOMPARE(sender->exitCode(), 130);
        QCOMPARE(toJson(sender->readAllStandardOutput())["deliveries"][0]["outcome"], Json("cancelled"));
    }

    void aReceiverEndsCleanlyOnASignal_data()
    {
        QTest::addColumn<int>("signalNumber");
        QTest::newRow("interrupt") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
    }
    void aReceiverEndsCleanlyOnASignal()
    {
        QFETCH(int, signalNumber);
        const auto receiver = startCli({u"receive"_s, u"--port=0"_s});
        QVERIFY(nextLine(*receiver).startsWith("Listening on http://127.0.0.1:"));
        interrupt(*receiver, signalNumber);
        QVERIFY(receiver->waitForFinished());
        QCOMPARE(receiver->exitStatus(), QProcess::NormalExit);
        QCOMPARE(receiver->exitCode(), 0);
        QCOMPARE(receiver->readAllStandardOutput(), QByteArray());
        const QByteArray said = receiver->readAllStandardError();
        QVERIFY(said.contains("public sample secret"));
    }

    void aTakenPortIsNotExchangedForAnother()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const Finished result = runCli({u"receive"_s, u"--port"_s, QString::number(other.serverPort())});
        QCOMPARE(result.exitCode, 4);
        QVERIFY(result.err.contains("is taken"));
        QCOMPARE(result.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(CliDeliveryTest)
#include "tst_clidelivery.moc"
