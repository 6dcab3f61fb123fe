#include "model/delivery/curltransport.h"
#include "model/delivery/sender.h"
#include "model/signing/signedrequest.h"
#include "tests/support/process.h"
#include "tests/support/rawclient.h"
#include "tests/support/receiverrig.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "geheim-für-alle";
const QByteArray body = R"({"eventId":"evt_1","eventType":"visit_report.approved",)"
                        R"("occurredAt":"2026-06-18T16:39:00Z","customer":{"name":"Größe, مرحبا, 🔧"}})";
constexpr Instant now{1'781'800'800'000ms}; // 2026-06-18T16:40:00Z

QByteArray python(const ReceiverRig &rig, const QByteArray &payload, const QByteArray &deliveryId,
                  Instant timestamp, int count = 1)
{
    return test::outputOf(u"python3"_s,
                          {test::sourcePath(u"tests/data/receiver/send.py"_s), QString::number(rig.port()),
                           QString::fromUtf8(secret), u"evt_1"_s, QString::fromLatin1(deliveryId),
                           QString::fromLatin1(isoSeconds(timestamp)), QString::number(count)},
                          payload);
}

} // namespace

/// Whole deliveries: from senders that are not ours, and from ours.
class ReceiverDeliveriesTest final : public QObject
{
    Q_OBJECT

private slots:
    void acceptsPython();
    void acceptsCurl();
    void countsConcurrentDuplicatesOnce();
    void measuresFreshnessByItsClock_data();
    void measuresFreshnessByItsClock();
    void deduplicates_data();
    void deduplicates();
    void reconfiguresWithoutForgetting();
    void keepsEveryByteOfOurs_data();
    void keepsEveryByteOfOurs();
    void takesFiftyDifferentAtOnce();
    void neverNamesTheSecret();

private:
    [[nodiscard]] RunOrder orderTo(const QUrl &url) const;

    FixedClock m_clock{now};
    SystemClock m_systemClock;
    SeededRandomSource m_random{11};
};

RunOrder ReceiverDeliveriesTest::orderTo(const QUrl &url) const
{
    PlannedDelivery planned;
    planned.body = body;
    planned.eventType = u"visit_report.approved"_s;
    planned.eventId = {"evt_1"};
    RunOrder order;
    order.plan.deliveries.append(planned);
    order.url = url;
    order.secret = std::make_shared<const SecretBytes>(QByteArrayView(secret));
    return order;
}

void ReceiverDeliveriesTest::acceptsPython()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWith(secret));
    QCOMPARE(python(rig, body, "del_1", now), QByteArray("200 {\"status\":\"processed\",\"reason\":null}\n"));
    const ReceivedRequest request = rig.last();
    QVERIFY(request.verified);
    QCOMPARE(request.effect, Effect::Processed);
    QCOMPARE(request.body, body);
    QCOMPARE(request.eventId, EventId{"evt_1"});
    QCOMPARE(request.deliveryId, DeliveryId{"del_1"});
    QCOMPARE(request.receivedAt, now);
    QVERIFY(request.raw.endsWith(body));

    const QByteArray other = python(rig, QByteArray(body).replace("evt_1", "evt_2"), "del_2", now);
    QVERIFY2(other.startsWith("400 "), other.constData());
    QVERIFY(rig.last().verified);
}

void ReceiverDeliveriesTest::acceptsCurl()
{
    ReceiverRig rig(m_clock);
    const QUrl url = rig.start(settingsWith(secret));
    Result<Signer> signer = Signer::create(SignatureScheme::Ordinavo, SecretBytes(QByteArrayView(secret)));
    const SignedRequest request =
        makeSignedRequest(*signer, body, u"visit_report.approved"_s, {"evt_1"}, {"del_1"}, now);
    // The command that the window offers to copy, run by a shell.
    const QByteArray answer =
        test::outputOf(u"sh"_s, {u"-c"_s, QString::fromUtf8(curlCommand(request, url))}, {});
    QVERIFY2(answer.startsWith("HTTP/1.1 200 OK\r\n"), answer.constData());
    QVERIFY(answer.contains("\"status\":\"processed\""));
    QCOMPARE(rig.last().body, body);

    // curl asks before it sends a megabyte.
    const QByteArray large = QByteArray(R"({"eventId":"evt_1","eventType":"visit_report.approved","x":")") +
                             QByteArray(1536 * 1024, 'x') + "\"}";
    const SignedRequest second =
        makeSignedRequest(*signer, large, u"visit_report.approved"_s, {"evt_1"}, {"del_2"}, now);
    QStringList arguments{u"--silent"_s, u"--data-binary"_s, u"@-"_s, url.toString()};
    for (const HeaderField &field : second.headers)
        arguments << u"--header"_s << QString::fromUtf8(field.name + ": " + field.value);
    const QByteArray asked = test::outputOf(u"curl"_s, arguments, large);
    QVERIFY2(asked.startsWith("{\"status\":\"duplicate\""), asked.constData());
    QCOMPARE(headerValue(rig.last().headers, "Expect"), QByteArray("100-continue"));
    QVERIFY(rig.last().body == large);
}

void ReceiverDeliveriesTest::countsConcurrentDuplicatesOnce()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWith(secret));
    const QByteArray answers = python(rig, body, "del_1", now, 50);
    QCOMPARE(answers.count("200 "), 50);
    QCOMPARE(answers.count("\"processed\""), 1);
    QCOMPARE(answers.count("\"duplicate\""), 49);
    const QList<ReceivedRequest> requests = rig.requests();
    QCOMPARE(requests.size(), 50);
    QCOMPARE(requests.front().effect, Effect::Processed);
    for (qsizetype i = 0; i < requests.size(); ++i) {
        QCOMPARE(requests.at(i).number, i + 1);
        QVERIFY(requests.at(i).verified);
        if (i > 0)
            QCOMPARE(requests.at(i).duplicateOf, 1);
    }
}

void ReceiverDeliveriesTest::measuresFreshnessByItsClock_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QByteArray>("start");

    QTest::newRow("four minutes old") << 4 << QByteArray("200 ");
    QTest::newRow("six minutes old") << 6 << QByteArray("401 ");
}

void ReceiverDeliveriesTest::measuresFreshnessByItsClock()
{
    QFETCH(int, minutes);
    QFETCH(QByteArray, start);

    FixedClock clock(now + std::chrono::minutes{minutes});
    ReceiverRig rig(clock);
    rig.start(settingsWith(secret));
    const QByteArray answer = python(rig, body, "del_1", now);
    QVERIFY2(answer.startsWith(start), answer.constData());
    QVERIFY(rig.last().verified);
}

void ReceiverDeliveriesTest::deduplicates_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("retry");  // the same event, another delivery
    QTest::addColumn<QString>("replay"); // the same delivery

    QTest::newRow("by event id") << u"eventId"_s << u"duplicate"_s << u"duplicate"_s;
    QTest::newRow("by delivery id") << u"deliveryId"_s << u"processed"_s << u"duplicate"_s;
    QTest::newRow("not at all") << u"off"_s << u"processed"_s << u"processed"_s;
}

void ReceiverDeliveriesTest::deduplicates()
{
    QFETCH(QString, by);
    QFETCH(QString, retry);
    QFETCH(QString, replay);

    ReceiverSettings settings = settingsWith(secret);
    const std::optional<Deduplication> deduplication = deduplicationFromId(by);
    QVERIFY(deduplication);
    settings.deduplication = *deduplication;
    ReceiverRig rig(m_clock);
    rig.start(settings);
    QVERIFY(python(rig, body, "del_1", now).startsWith("200 "));
    QVERIFY(python(rig, body, "del_2", now).startsWith("200 "));
    QCOMPARE(idOf(rig.last().effect), retry);
    QVERIFY(python(rig, body, "del_1", now).startsWith("200 "));
    QCOMPARE(idOf(rig.last().effect), replay);
    rig.forgetEvents();
    QVERIFY(python(rig, body, "del_1", now).startsWith("200 "));
    QCOMPARE(idOf(rig.last().effect), u"processed"_s);
}

void ReceiverDeliveriesTest::reconfiguresWithoutForgetting()
{
    ReceiverRig rig(m_clock);
    ReceiverSettings settings = settingsWith("another secret");
    rig.start(settings);
    const quint16 port = rig.port();
    QVERIFY(python(rig, body, "del_1", now).startsWith("401 "));
    QVERIFY(!rig.last().verified);
    QVERIFY(!rig.last().reason.isEmpty());
    settings.secret = std::make_shared<const SecretBytes>(QByteArrayView(secret));
    rig.reconfigure(settings);
    QVERIFY(python(rig, body, "del_1", now).startsWith("200 "));
    rig.reconfigure(settings);
    QVERIFY(python(rig, body, "del_1", now).contains("duplicate"));
    QCOMPARE(rig.last().duplicateOf, 2);
    QCOMPARE(rig.port(), port);
}

void ReceiverDeliveriesTest::keepsEveryByteOfOurs_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<SignatureScheme>("scheme");

    const QByteArray start = R"({"eventId":"evt_1","eventType":"visit_report.approved","text":")";
    const auto row = [](const char *name, const QByteArray &payload,
                        SignatureScheme scheme = SignatureScheme::Ordinavo) {
        QTest::newRow(name) << payload << scheme;
    };
    row("UTF-8", body);
    row("spaces and line breaks",
        "\n{ \"eventId\" : \"evt_1\",\r\n\"eventType\":\"visit_report.approved\" }\n");
    row("a megabyte", start + QByteArray(1024 * 1024, 'x') + "\"}");
    row("timestamp.body", body, SignatureScheme::TimestampBody);
    row("Standard Webhooks", body, SignatureScheme::StandardWebhooks);
}

void ReceiverDeliveriesTest::keepsEveryByteOfOurs()
{
    QFETCH(QByteArray, payload);
    QFETCH(SignatureScheme, scheme);

    ReceiverRig rig(m_clock);
    ReceiverSettings settings = settingsWith(secret);
    settings.scheme = scheme;
    RunOrder order = orderTo(rig.start(settings));
    order.plan.deliveries.first().body = payload;
    order.scheme = scheme;
    CurlTransport transport(m_systemClock);
    Sender sender(transport, m_clock, m_random);
    const QFuture<Result<QList<Delivery>>> future = sender.send(order);
    QTRY_VERIFY(future.isFinished());
    const Result<QList<Delivery>> deliveries = future.result();
    QVERIFY(deliveries);
    QCOMPARE(deliveries->constFirst().outcome, Decision::Delivered);
    const Attempt attempt = deliveries->constFirst().attempts.constFirst();
    QCOMPARE(attempt.outcome.responseBody, QByteArray("{\"status\":\"processed\",\"reason\":null}\n"));
    const ReceivedRequest received = rig.last();
    // Previewed = sent = logged = received.
    const QByteArray preview = httpMessage(attempt.request, order.url);
    QVERIFY(attempt.outcome.requestBytes == preview);
    QVERIFY(received.raw == preview);
    QVERIFY(received.body == payload);
    QVERIFY(attempt.request.body.constData() == payload.constData());
    QVERIFY(received.verified);
    QCOMPARE(received.effect, Effect::Processed);

    const QFuture<Result<QList<Delivery>>> again = sender.send(order);
    QTRY_VERIFY(again.isFinished());
    QCOMPARE(again.result()->constFirst().outcome, Decision::Delivered);
    QCOMPARE(rig.last().effect, Effect::Duplicate);
    QCOMPARE(rig.last().duplicateOf, 1);
}

void ReceiverDeliveriesTest::takesFiftyDifferentAtOnce()
{
    ReceiverRig rig(m_clock);
    const QUrl url = rig.start(settingsWith(secret));
    CurlTransport transport(m_systemClock);
    Sender sender(transport, m_clock, m_random);
    QList<QFuture<Result<QList<Delivery>>>> futures;
    for (int i = 0; i < 50; ++i) {
        RunOrder order = orderTo(url);
        PlannedDelivery &planned = order.plan.deliveries.first();
        planned.eventId.text = "evt_" + QByteArray::number(1000 + i);
        planned.body.replace("evt_1", planned.eventId.text);
        futures.append(sender.send(order));
    }
    QTRY_VERIFY(!sender.isSending());
    for (const QFuture<Result<QList<Delivery>>> &future : futures)
        QCOMPARE(future.result()->constFirst().outcome, Decision::Delivered);
    QSet<QByteArray> processed;
    for (const ReceivedRequest &request : rig.requests())
        if (request.effect == Effect::Processed)
            processed.insert(request.eventId.text);
    QCOMPARE(processed.size(), 50);
}

void ReceiverDeliveriesTest::neverNamesTheSecret()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWith(secret));
    for (const QByteArray &signature :
         {QByteArray("sha256=" + QByteArray(64, '0')), secret, secret.toHex()}) {
        RawClient client(rig.port());
        client.send("POST /hook HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    "X-Ordinavo-Event-Id: evt_1\r\nX-Ordinavo-Event-Type: visit_report.approved\r\n"
                    "X-Ordinavo-Timestamp: 2026-06-18T16:40:00Z\r\nX-Ordinavo-Signature: " +
                    signature + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        const QByteArray answer = client.readAnswer();
        QVERIFY2(answer.startsWith("HTTP/1.1 401 "), answer.constData());
        const QByteArray texts = answer + rig.last().reason.toUtf8();
        for (const QByteArray &canary : {secret, secret.toHex(), secret.toBase64()})
            QVERIFY(!texts.contains(canary));
    }
}

QTEST_GUILESS_MAIN(ReceiverDeliveriesTest)
#include "tst_receiverdeliveries.moc"
