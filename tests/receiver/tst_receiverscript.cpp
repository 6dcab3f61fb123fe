#include "model/delivery/curltransport.h"
#include "model/signing/signedrequest.h"
#include "tests/support/rawclient.h"
#include "tests/support/receiverrig.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QTest>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "script-secret";
constexpr Instant now{1'781'800'800'000ms}; // 2026-06-18T16:40:00Z

QByteArray bodyOf(const QByteArray &eventId, const QByteArray &occurredAt = "2026-06-18T16:39:00Z")
{
    return R"({"eventId":")" + eventId + R"(","eventType":"visit_report.approved","occurredAt":")" +
           occurredAt + R"(","visitReport":{"id":901}})";
}

SignedRequest signedRequest(const QByteArray &body, const QByteArray &eventId, const QByteArray &deliveryId,
                            Instant at = now, const QByteArray &key = secret)
{
    Result<Signer> signer = Signer::create(SignatureScheme::Ordinavo, SecretBytes(QByteArrayView(key)));
    return makeSignedRequest(*signer, body, u"visit_report.approved"_s, {eventId}, {deliveryId}, at);
}

AttemptRequest attemptTo(const QUrl &url, const QByteArray &eventId, const QByteArray &deliveryId,
                         const QByteArray &key = secret)
{
    const SignedRequest made = signedRequest(bodyOf(eventId), eventId, deliveryId, now, key);
    AttemptRequest request;
    request.url = url;
    request.headers = made.headers;
    request.body = made.body;
    request.deadline = 2s;
    return request;
}

QByteArray onTheWire(const QByteArray &eventId, const QByteArray &deliveryId)
{
    return httpMessage(signedRequest(bodyOf(eventId), eventId, deliveryId), QUrl(u"http://127.0.0.1/hook"_s));
}

ReceiverSettings settingsWithAnswers(const QString &script)
{
    ReceiverSettings settings = settingsWith(secret);
    const Result<AnswerScript> answers = AnswerScript::parse(script);
    if (!answers)
        qFatal("%s", qPrintable(answers.error().message));
    settings.answers = *answers;
    return settings;
}

} // namespace

Q_DECLARE_METATYPE(hookbench::ErrorClass)
Q_DECLARE_METATYPE(hookbench::Effect)

/// What the receiver answers by its script, as libcurl and raw sockets see it, and what becomes of the
/// events.
class ReceiverScriptTest final : public QObject
{
    Q_OBJECT

private slots:
    void isSeenByTheSender_data();
    void isSeenByTheSender();
    void saysRetryAfterAndLocation();
    void endsAnswersWithoutABody_data();
    void endsAnswersWithoutABody();
    void resetsAndClosesApart_data();
    void resetsAndClosesApart();
    void sendsHalfAndPromisesMore();
    void answersLateAndSlowly_data();
    void answersLateAndSlowly();
    void processesTheRetryOfAFailure();
    void knowsTheRetryOfALateAnswer();
    void takesNoAnswerForWhatDoesNotVerify();
    void answersWhatIsBehindInTurn();
    void waitsForTheSenderOrTheRequestTime();
    void countsConcurrentDuplicates_data();
    void countsConcurrentDuplicates();
    void saysAgainstWhatItIsOutOfOrder();
    void checksFreshnessOrNot();
    void beginsTheScriptAgain();

private:
    AttemptOutcome send(const AttemptRequest &request) { return m_transport.send(request).result(); }

    FixedClock m_clock{now};
    SystemClock m_systemClock;
    CurlTransport m_transport{m_systemClock};
};

void ReceiverScriptTest::isSeenByTheSender_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<ErrorClass>("errorClass");
    QTest::addColumn<int>("status"); ///< as the sender sees it, 0 for none
    QTest::addColumn<int>("noted");  ///< as the receiver notes it
    QTest::addColumn<Effect>("effect");
    QTest::addColumn<QString>("scripted");

    const auto row = [](const char *name, const char *script, ErrorClass errorClass, int status, int noted,
                        Effect effect, const char *scripted) {
        QTest::newRow(name) << QString::fromLatin1(script) << errorClass << status << noted << effect
                            << QString::fromLatin1(scripted);
    };
    using enum ErrorClass;
    const Effect processed = Effect::Processed;
    const Effect nothing = Effect::None;
    row("200 is the honest answer", "200", None, 200, 200, processed, "");
    row("202 accepts as well", "202", None, 202, 202, processed, "202");
    row("204 has no body", "204", None, 204, 204, processed, "204");
    row("304 has no body", "304", None, 304, 304, nothing, "304");
    row("a redirect is not followed", "302;location=http://127.0.0.1:1/", None, 302, 302, nothing, "302");
    row("400", "400", None, 400, 400, nothing, "400");
    row("410", "410", None, 410, 410, nothing, "410");
    row("429 with a time to wait", "429;retry-after=30", None, 429, 429, nothing, "429");
    row("500", "500", None, 500, 500, nothing, "500");
    row("599 has no phrase", "599", None, 599, 599, nothing, "599");
    row("999", "999", None, 999, 999, nothing, "999");
    row("late", "200;delay=100ms", None, 200, 200, processed, "200");
    row("too late", "200;delay=9s", Timeout, 0, 200, processed, "200");
    row("slow", "slow;delay=200ms", None, 200, 200, processed, "slow 200");
    row("too slow", "slow;delay=30s", Timeout, 0, 200, processed, "slow 200");
    row("a slow failure", "slow;delay=100ms;status=503", None, 503, 503, nothing, "slow 503");
    row("never", "timeout", Timeout, 0, 0, nothing, "timeout");
    row("closed", "close", Closed, 0, 0, nothing, "close");
    row("closed a little later", "close;delay=100ms", Closed, 0, 0, nothing, "close");
    row("reset", "reset", Reset, 0, 0, nothing, "reset");
    row("half an answer", "half", Truncated, 0, 200, processed, "half 200");
    row("half a failure", "half;status=500", Truncated, 0, 500, nothing, "half 500");
    row("a wrong length", "wrong-length", Truncated, 200, 200, processed, "wrong-length 200");
    row("not HTTP", "garbage", Malformed, 0, 0, nothing, "garbage");
}

void ReceiverScriptTest::isSeenByTheSender()
{
    QFETCH(QString, script);
    QFETCH(ErrorClass, errorClass);
    QFETCH(int, status);
    QFETCH(int, noted);
    QFETCH(Effect, effect);
    QFETCH(QString, scripted);

    ReceiverRig rig(m_clock);
    const QUrl url = rig.start(settingsWithAnswers(script));
    const AttemptOutcome outcome = send(attemptTo(url, "evt_1", "del_1"));
    QCOMPARE(outcome.errorClass, errorClass);
    QCOMPARE(outcome.status.value_or(0), status);
    QCOMPARE(rig.requests().size(), 1);
    const ReceivedRequest request = rig.last();
    QVERIFY(request.verified);
    QCOMPARE(request.status, noted);
    QCOMPARE(request.effect, effect);
    QCOMPARE(request.scripted, scripted);
    QCOMPARE(request.reason.contains(scripted) && !request.reason.isEmpty(), effect == Effect::None);
}

void ReceiverScriptTest::saysRetryAfterAndLocation()
{
    ReceiverRig rig(m_clock);
    const QUrl url = rig.start(settingsWithAnswers(
        u"429;retry-after=30;retry-after=\"Wed, 21 Oct 2026 07:28:00 GMT\",308;location=https://example.com/x"_s));
    const AttemptOutcome first = send(attemptTo(url, "evt_1", "del_1"));
    QVERIFY(first.responseHead.startsWith("HTTP/1.1 429 Too Many Requests\r\n"));
    QVERIFY(first.responseHead.contains("\r\nRetry-After: 30\r\n"));
    QVERIFY(first.responseHead.contains("\r\nRetry-After: Wed, 21 Oct 2026 07:28:00 GMT\r\n"));
    QCOMPARE(first.responseBody,
             QByteArray(R"({"status":"none","reason":"answer_scripted","message":"The receiver's script )"
                        R"(answers 429 here, so that the delivery takes no effect."})"
                        "\n"));
    const AttemptOutcome second = send(attemptTo(url, "evt_1", "del_2"));
    QVERIFY(second.responseHead.startsWith("HTTP/1.1 308 Permanent Redirect\r\n"));
    QVERIFY(second.responseHead.contains("\r\nLocation: https://example.com/x\r\n"));
}

void ReceiverScriptTest::endsAnswersWithoutABody_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("closes");

    QTest::newRow("204") << u"204"_s << false;
    QTest::newRow("304") << u"304"_s << false;
    QTest::newRow("an interim answer, after which nothing comes") << u"103"_s << true;
}

void ReceiverScriptTest::endsAnswersWithoutABody()
{
    QFETCH(QString, script);
    QFETCH(bool, closes);

    ReceiverRig rig(m_clock);
    rig.start(settingsWithAnswers(script + u",200"_s));
    RawClient client(rig.port());
    client.send(onTheWire("evt_1", "del_1"));
    const QByteArray answer = client.readAnswer();
    QVERIFY(answer.startsWith(QByteArray("HTTP/1.1 " + script.toLatin1())));
    QVERIFY(answer.endsWith("\r\n\r\n"));
    QVERIFY(!answer.contains("Content-Length"));
    if (closes) {
        QVERIFY(client.waitForClose());
    } else {
        client.send(onTheWire("evt_1", "del_1"));
        QCOMPARE(client.readStatus(), 200);
    }
}

void ReceiverScriptTest::resetsAndClosesApart_data()
{
    QTest::addColumn<QString>("script");

    QTest::newRow("reset") << u"reset"_s;
    QTest::newRow("close") << u"close"_s;
}

void ReceiverScriptTest::resetsAndClosesApart()
{
    QFETCH(QString, script);

    ReceiverRig rig(m_clock);
    rig.start(settingsWithAnswers(script));
    // A plain socket: Qt calls both a remote close.
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(rig.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const QByteArray message = onTheWire("evt_1", "del_1");
    QCOMPARE(::send(fd, message.constData(), size_t(message.size()), 0), message.size());
    char byte = 0;
    const ssize_t got = ::recv(fd, &byte, 1, 0);
    const int error = errno;
    ::close(fd);
    if (script == u"reset") {
        QCOMPARE(got, -1);
        QCOMPARE(error, ECONNRESET);
    } else {
        QCOMPARE(got, 0);
    }
}

void ReceiverScriptTest::sendsHalfAndPromisesMore()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWithAnswers(u"200,half,wrong-length"_s));
    const auto answer = [&rig] {
        RawClient client(rig.port());
        client.send(onTheWire("evt_1", "del_1").replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
        if (!client.waitForClose())
            return QByteArray();
        return client.socket().readAll();
    };
    const QByteArray whole = answer();
    const QByteArray half = answer();
    const QByteArray wrong = answer();
    QVERIFY(half.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(half.size() < whole.size());
    const qsizetype head = wrong.indexOf("\r\n\r\n") + 4;
    const qsizetype field = wrong.indexOf("Content-Length: ") + 16;
    const qsizetype promised = wrong.sliced(field, wrong.indexOf('\r', field) - field).toLongLong();
    QVERIFY(promised > wrong.size() - head);
}

void ReceiverScriptTest::answersLateAndSlowly_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<bool>("beginsLate");

    QTest::newRow("late") << u"200;delay=300ms"_s << true;
    QTest::newRow("slow") << u"slow;delay=300ms"_s << false;
    QTest::newRow("slow, a byte at a time") << u"slow;delay=6s"_s << false;
}

void ReceiverScriptTest::answersLateAndSlowly()
{
    QFETCH(QString, script);
    QFETCH(bool, beginsLate);

    ReceiverRig rig(m_clock);
    rig.start(settingsWithAnswers(script));
    RawClient client(rig.port());
    QElapsedTimer timer;
    timer.start();
    client.send(onTheWire("evt_1", "del_1"));
    QVERIFY(client.socket().waitForReadyRead(5'000));
    const qint64 first = timer.elapsed();
    const QByteArray answer = client.readAnswer();
    const qint64 last = timer.elapsed();
    QVERIFY2(answer.endsWith("{\"status\":\"processed\",\"reason\":null}\n"), answer.constData());
    QVERIFY2(last >= 280, qPrintable(QString::number(last)));
    QCOMPARE(first >= 280, beginsLate);
    if (script.contains(u"6s"))
        QVERIFY2(last >= 5'500 && last < 8'000, qPrintable(QString::number(last)));
}

void ReceiverScriptTest::processesTheRetryOfAFailure()
{
    ReceiverRig rig(m_clock);
    const QUrl url = rig.start(settingsWithAnswers(u"500,reset,200"_s));
    QCOMPARE(send(attemptTo(url, "evt_1", "del_1")).status, 500);
    QCOMPARE(rig.last().effect, Effect::None);
    QCOMPARE(send(attemptTo(url, "evt_1", "del_2")).errorClass, ErrorClass::Reset);
    QCOMPARE(rig.last().effect, Effect::None);
    QCOMPARE(send(attemptTo(url, "evt_1", "del_3")).status, 200);
    QCOMPARE(rig.last().effect, Effect::Processed);
    QCOMPARE(send(attemptTo(url, "evt_1", "del_4")).status, 200);
    QCOMPARE(rig.last().effect, Effect::Duplicate);
    QCOMPARE(rig.last().duplicateOf, 3);
}

void ReceiverScriptTest::knowsTheRetryOfALateAnswer()
{
    ReceiverRig rig(m_clock);
    const QUrl url = rig.start(settingsWithAnswers(u"200;delay=20s,200"_s));
    AttemptRequest request = attemptTo(url, "evt_1", "del_1");
    request.deadline = 200ms;
    QCOMPARE(send(request).errorClass, ErrorClass::Timeout);
    QCOMPARE(rig.last().effect, Effect::Processed);
    QCOMPARE(send(attemptTo(url, "evt_1", "del_2")).status, 200);
    QCOMPARE(rig.last().effect, Effect::Duplicate);
    QCOMPARE(rig.last().duplicateOf, 1);
}

void ReceiverScriptTest::takesNoAnswerForWhatDoesNotVerify()
{
    ReceiverRig rig(m_clock);
    const QUrl url = rig.start(settingsWithAnswers(u"503,200"_s));
    QCOMPARE(send(attemptTo(url, "evt_1", "del_1", "another secret")).status, 401);
    QCOMPARE(rig.last().effect, Effect::Refused);
    QCOMPARE(rig.last().scripted, QString());
    AttemptRequest stale = attemptTo(url, "evt_1", "del_2");
    stale.headers = signedRequest(bodyOf("evt_1"), "evt_1", "del_2", now - 6min).headers;
    QCOMPARE(send(stale).status, 401);
    AttemptRequest get = attemptTo(url, "evt_1", "del_3");
    get.url.setPath(u"/elsewhere"_s);
    QCOMPARE(send(get).status, 404);
    QCOMPARE(send(attemptTo(url, "evt_1", "del_4")).status, 503);
    QCOMPARE(rig.last().scripted, u"503"_s);
    QCOMPARE(send(attemptTo(url, "evt_1", "del_5")).status, 200);
    QCOMPARE(rig.last().effect, Effect::Processed);
}

void ReceiverScriptTest::answersWhatIsBehindInTurn()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsWithAnswers(u"200;delay=150ms,202,slow;delay=100ms;status=201,203"_s));
    RawClient client(rig.port());
    QByteArray all;
    for (const char *id : {"evt_1", "evt_2", "evt_3", "evt_4"})
        all += onTheWire(id, "del_1");
    client.send(all);
    for (const int status : {200, 202, 201, 203})
        QCOMPARE(client.readStatus(), status);
    QCOMPARE(rig.requests().size(), 4);
    QCOMPARE(rig.last().raw, onTheWire("evt_4", "del_1"));
}

void ReceiverScriptTest::waitsForTheSenderOrTheRequestTime()
{
    ReceiverLimits limits;
    limits.requestTime = 300ms;
    limits.connections = 1;
    ReceiverRig rig(m_clock, limits);
    rig.start(settingsWithAnswers(u"timeoutx2,200"_s));
    QElapsedTimer timer;
    timer.start();
    {
        RawClient client(rig.port());
        client.send(onTheWire("evt_1", "del_1"));
        QVERIFY(client.waitForClose());
        QCOMPARE(client.socket().readAll(), QByteArray());
        QVERIFY(timer.elapsed() >= 280);
    }
    {
        RawClient client(rig.port());
        client.send(onTheWire("evt_1", "del_1"));
        QTRY_COMPARE(rig.requests().size(), 2);
        client.socket().abort();
    }
    // The only connection there may be is free again.
    const auto isServed = [&rig] {
        RawClient client(rig.port());
        client.send(onTheWire("evt_1", "del_1"));
        return client.readStatus() == 200;
    };
    bool served = false; // QTRY_ evaluates more than once, and every connection counts
    QTRY_VERIFY(served || (served = isServed()));
}

void ReceiverScriptTest::countsConcurrentDuplicates_data()
{
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("script");
    QTest::addColumn<int>("processed");
    QTest::addColumn<int>("duplicates");

    QTest::newRow("by event id") << u"eventId"_s << u"200"_s << 1 << 19;
    QTest::newRow("by event id, after two failures") << u"eventId"_s << u"500x2,200"_s << 1 << 17;
    QTest::newRow("by event id, all of them late") << u"eventId"_s << u"200;delay=100ms"_s << 1 << 19;
    QTest::newRow("by delivery id") << u"deliveryId"_s << u"200"_s << 20 << 0;
    QTest::newRow("not at all") << u"off"_s << u"200"_s << 20 << 0;
}

void ReceiverScriptTest::countsConcurrentDuplicates()
{
    QFETCH(QString, by);
    QFETCH(QString, script);
    QFETCH(int, processed);
    QFETCH(int, duplicates);

    ReceiverSettings settings = settingsWithAnswers(script);
    settings.deduplication = *deduplicationFromId(by);
    ReceiverRig rig(m_clock);
    const QUrl url = rig.start(settings);
    QList<QFuture<AttemptOutcome>> futures;
    for (int i = 0; i < 20; ++i)
        futures.append(m_transport.send(attemptTo(url, "evt_1", "del_" + QByteArray::number(i))));
    for (QFuture<AttemptOutcome> &future : futures)
        QCOMPARE(future.result().errorClass, ErrorClass::None);
    const QList<ReceivedRequest> requests = rig.requests();
    const auto count = [&requests](Effect effect) {
        return std::count_if(requests.begin(), requests.end(),
                             [effect](const ReceivedRequest &each) { return each.effect == effect; });
    };
    QCOMPARE(requests.size(), 20);
    QCOMPARE(count(Effect::Processed), processed);
    QCOMPARE(count(Effect::Duplicate), duplicates);
}

void ReceiverScriptTest::saysAgainstWhatItIsOutOfOrder()
{
    ReceiverRig rig(m_clock);
    const QUrl url = rig.start(settingsWithAnswers(u"500,200"_s));
    const auto deliver = [&](const QByteArray &eventId, const QByteArray &occurredAt) {
        AttemptRequest request = attemptTo(url, eventId, "del_" + eventId);
        const SignedRequest made = signedRequest(bodyOf(eventId, occurredAt), eventId, "del_" + eventId);
        request.headers = made.headers;
        request.body = made.body;
        return send(request).status.value_or(0);
    };
    QCOMPARE(deliver("evt_9", "2026-06-18T16:39:30Z"), 500); // no effect, so nothing to be behind
    QCOMPARE(deliver("evt_1", "2026-06-18T16:38:00Z"), 200);
    QVERIFY(!rig.last().outOfOrder);
    QVERIFY(!rig.last().laterRequest);
    QCOMPARE(deliver("evt_3", "2026-06-18T16:39:00Z"), 200);
    QVERIFY(!rig.last().outOfOrder);
    QCOMPARE(deliver("evt_2", "2026-06-18T16:38:30Z"), 200);
    QVERIFY(rig.last().outOfOrder);
    QCOMPARE(rig.last().effect, Effect::Processed);
    QCOMPARE(rig.last().laterRequest, 3);
    QCOMPARE(rig.last().laterEvent, EventId{"evt_3"});
}

void ReceiverScriptTest::checksFreshnessOrNot()
{
    ReceiverRig rig(m_clock);
    ReceiverSettings settings = settingsWith(secret);
    const QUrl url = rig.start(settings);
    AttemptRequest old = attemptTo(url, "evt_1", "del_1");
    old.headers = signedRequest(bodyOf("evt_1"), "evt_1", "del_1", now - 48h).headers;
    QCOMPARE(send(old).status, 401);
    settings.tolerance.reset();
    rig.reconfigure(settings);
    QCOMPARE(send(old).status, 200);
    QCOMPARE(rig.last().effect, Effect::Processed);
    settings.tolerance = 49h;
    rig.reconfigure(settings);
    QCOMPARE(send(old).status, 200);
    QCOMPARE(rig.last().effect, Effect::Duplicate);
}

void ReceiverScriptTest::beginsTheScriptAgain()
{
    ReceiverRig rig(m_clock);
    ReceiverSettings settings = settingsWithAnswers(u"500,503,200"_s);
    const QUrl url = rig.start(settings);
    QCOMPARE(send(attemptTo(url, "evt_1", "del_1")).status, 500);
    settings.deduplication = Deduplication::Off;
    rig.reconfigure(settings); // the same answers go on
    QCOMPARE(send(attemptTo(url, "evt_1", "del_1")).status, 503);
    rig.forgetEvents();
    QCOMPARE(send(attemptTo(url, "evt_1", "del_1")).status, 500);
    rig.reconfigure(settingsWithAnswers(u"410,200"_s));
    QCOMPARE(send(attemptTo(url, "evt_1", "del_1")).status, 410);
}

QTEST_GUILESS_MAIN(ReceiverScriptTest)
#include "tst_receiverscript.moc"
