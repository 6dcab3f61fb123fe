#include "model/core/json.h"
#include "model/receiver/receiveranswer.h"
#include "model/receiver/requestjudge.h"
#include "model/signing/signedrequest.h"

#include <QtCore/QTranslator>
#include <QtTest/QTest>

#include <nlohmann/json.hpp>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "geheim-für-alle";
constexpr Instant now{1'781'800'800'000ms}; // 2026-06-18T16:40:00Z

QByteArray payload(const char *eventId, const QByteArray &occurredAt = "2026-06-18T16:39:00Z",
                   const QByteArray &objects = R"("visitReport":{"id":901},"target":{"id":455})")
{
    return QByteArray(R"({"eventId":")") + eventId +
           R"(","eventType":"visit_report.approved","occurredAt":")" + occurredAt + "\"," + objects + '}';
}

/// Another language: every text differs, and every placeholder stays.
class ShoutingTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

struct Message
{
    HeaderFields headers;
    QByteArray body;
};

Message signedMessage(const QByteArray &body, const QByteArray &eventId = "evt_1", Instant timestamp = now,
                      SignatureScheme scheme = SignatureScheme::Ordinavo,
                      const QByteArray &deliveryId = "del_1")
{
    Result<Signer> signer = Signer::create(scheme, SecretBytes(secret));
    const SignedRequest request =
        makeSignedRequest(*signer, body, u"visit_report.approved"_s, {eventId}, {deliveryId}, timestamp);
    return {request.headers, request.body};
}

void setHeader(HeaderFields &headers, const QByteArray &name, const QByteArray &value)
{
    for (HeaderField &field : headers)
        if (field.name == name)
            field.value = value;
}

void removeHeader(HeaderFields &headers, const QByteArray &name)
{
    headers.removeIf([&](const HeaderField &field) { return field.name == name; });
}

ReceiverSettings settings(SignatureScheme scheme = SignatureScheme::Ordinavo,
                          Deduplication deduplication = Deduplication::EventId)
{
    ReceiverSettings result;
    result.secret = std::make_shared<const SecretBytes>(QByteArrayView(secret));
    result.scheme = scheme;
    result.deduplication = deduplication;
    return result;
}

/// Judges and, as the receiver does, lets a good one take effect.
Judgement take(RequestJudge &judge, const Message &message, qint64 number, Instant at = now)
{
    const Judgement judgement = judge.judge(message.headers, message.body, at);
    judge.accept(judgement, number);
    return judgement;
}

} // namespace

class RequestJudgeTest final : public QObject
{
    Q_OBJECT

private slots:
    void processesWhatVerifies_data();
    void processesWhatVerifies();
    void refusesChangedHeaders_data();
    void refusesChangedHeaders();
    void refusesBodies_data();
    void refusesBodies();
    void measuresFreshness_data();
    void measuresFreshness();
    void tellsDuplicates_data();
    void tellsDuplicates();
    void judgingAloneHasNoEffect();
    void refusedOnesHaveNoEffect();
    void seesWhatIsOutOfOrder_data();
    void seesWhatIsOutOfOrder();
    void forgetsTheOldest();
    void tellsTheSenderLess();
    void answersAlikeInEveryLanguage();
    void answersInItsOwnWords();
};

void RequestJudgeTest::processesWhatVerifies_data()
{
    QTest::addColumn<SignatureScheme>("scheme");

    QTest::newRow("Ordinavo") << SignatureScheme::Ordinavo;
    QTest::newRow("timestamp.body") << SignatureScheme::TimestampBody;
    QTest::newRow("Standard Webhooks") << SignatureScheme::StandardWebhooks;
}

void RequestJudgeTest::processesWhatVerifies()
{
    QFETCH(SignatureScheme, scheme);

    RequestJudge judge;
    judge.configure(settings(scheme));
    const Message message = signedMessage(payload("evt_1"), "evt_1", now, scheme);
    const Judgement judgement = judge.judge(message.headers, message.body, now);
    QCOMPARE(judgement.reason, QString());
    QVERIFY(judgement.verified);
    QCOMPARE(judgement.effect, Effect::Processed);
    QCOMPARE(judgement.status, 200);
    QCOMPARE(judgement.eventId, EventId{"evt_1"});
    QCOMPARE(judgement.eventType, u"visit_report.approved"_s);
    QVERIFY(!judgement.outOfOrder);

    Message changed = message;
    changed.body.replace("901", "902");
    const Judgement bad = judge.judge(changed.headers, changed.body, now);
    QVERIFY(!bad.verified);
    QCOMPARE(bad.status, 401);
    QCOMPARE(bad.effect, Effect::Refused);
    QVERIFY(!bad.reason.isEmpty());
}

void RequestJudgeTest::refusesChangedHeaders_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // null: the header is taken out
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("verified");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *title, const char *name, const QByteArray &value, int status,
                        bool verified, const QString &words) {
        QTest::newRow(title) << QByteArray(name) << value << status << verified << words;
    };
    const QByteArray gone;
    row("no event id", "X-Ordinavo-Event-Id", gone, 400, false, u"X-Ordinavo-Event-Id is missing"_s);
    row("no event type", "X-Ordinavo-Event-Type", gone, 400, false, u"X-Ordinavo-Event-Type is missing"_s);
    row("no timestamp", "X-Ordinavo-Timestamp", gone, 401, false, u"X-Ordinavo-Timestamp is missing"_s);
    row("no signature", "X-Ordinavo-Signature", gone, 401, false, u"X-Ordinavo-Signature is missing"_s);
    row("an empty signature", "X-Ordinavo-Signature", "", 401, false, u"X-Ordinavo-Signature is missing"_s);
    row("no content type", "Content-Type", gone, 415, false, u"application/json"_s);
    row("another content type", "Content-Type", "text/plain", 415, false, u"application/json"_s);
    row("a content type that begins alike", "Content-Type", "application/jsonl", 415, false, u"json"_s);
    row("another version", "X-Ordinavo-Webhook-Version", "v2", 400, false, u"not v1"_s);
    row("another event id", "X-Ordinavo-Event-Id", "evt_2", 400, true,
        u"not the eventId of the signed body"_s);
    row("another event type", "X-Ordinavo-Event-Type", "target.updated", 400, true,
        u"not the eventType of the signed body"_s);
    row("a Unix timestamp", "X-Ordinavo-Timestamp", "1781800800", 401, true, u"not a time"_s);
    row("a local timestamp", "X-Ordinavo-Timestamp", "2026-06-18T16:40:00", 401, true, u"not a time"_s);
    row("a signature without prefix", "X-Ordinavo-Signature", QByteArray(64, 'a'), 401, false, u""_s);
    row("a signature of another body", "X-Ordinavo-Signature", "sha256=" + QByteArray(64, 'a'), 401, false,
        u""_s);
}

void RequestJudgeTest::refusesChangedHeaders()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    QFETCH(bool, verified);
    QFETCH(QString, words);

    RequestJudge judge;
    judge.configure(settings());
    Message message = signedMessage(payload("evt_1"));
    if (value.isNull())
        removeHeader(message.headers, name);
    else
        setHeader(message.headers, name, value);
    const Judgement judgement = judge.judge(message.headers, message.body, now);
    QCOMPARE(judgement.effect, Effect::Refused);
    QCOMPARE(judgement.status, status);
    QCOMPARE(judgement.verified, verified);
    QVERIFY2(judgement.reason.contains(words), qPrintable(judgement.reason));
    QVERIFY(judgement.reason.endsWith(u'.'));

    Message twice = signedMessage(payload("evt_1"));
    if (!name.startsWith("X-Ordinavo-Webhook")) {
        twice.headers.append(HeaderField{name, headerValue(twice.headers, name)});
        QCOMPARE(judge.judge(twice.headers, twice.body, now).status, 400);
    }
}

void RequestJudgeTest::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *title, const QByteArray &body, const QString &words) {
        QTest::newRow(title) << body << words;
    };
    row("an empty one", QByteArray(""), u"not valid JSON"_s);
    row("no JSON", "eventId=evt_1", u"not valid JSON"_s);
    row("half of JSON", R"({"eventId":"evt_1")", u"not valid JSON"_s);
    row("two event ids", R"({"eventId":"evt_2","eventId":"evt_1"})", u"not valid JSON"_s);
    row("no UTF-8", "{\"eventId\":\"evt_\xff\"}", u"not valid JSON"_s);
    row("too deep", QByteArray(100, '[') + QByteArray(100, ']'), u"not valid JSON"_s);
    row("an array", R"(["evt_1"])", u"not a JSON object"_s);
    row("no event id", R"({"eventType":"visit_report.approved"})", u"no eventId"_s);
    row("an event id that is a number", R"({"eventId":1,"eventType":"visit_report.approved"})",
        u"no eventId"_s);
    row("no event type", R"({"eventId":"evt_1"})", u"not the eventType"_s);
    row("another event", R"({"eventId":"evt_2","eventType":"visit_report.approved"})", u"not the eventId"_s);
}

void RequestJudgeTest::refusesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);

    RequestJudge judge;
    judge.configure(settings());
    const Message message = signedMessage(body);
    const Judgement judgement = take(judge, message, 1);
    QVERIFY(judgement.verified);
    QCOMPARE(judgement.status, 400);
    QCOMPARE(judgement.effect, Effect::Refused);
    QVERIFY2(judgement.reason.contains(words), qPrintable(judgement.reason));
}

void RequestJudgeTest::measuresFreshness_data()
{
    QTest::addColumn<int>("seconds"); // the timestamp's age
    QTest::addColumn<int>("status");

    QTest::newRow("of this moment") << 0 << 200;
    QTest::newRow("four minutes old") << 240 << 200;
    QTest::newRow("five minutes old") << 300 << 200;
    QTest::newRow("five minutes and a second old") << 301 << 401;
    QTest::newRow("six minutes old") << 360 << 401;
    QTest::newRow("a year old") << 31'536'000 << 401;
    QTest::newRow("four minutes ahead") << -240 << 200;
    QTest::newRow("six minutes ahead") << -360 << 401;
}

void RequestJudgeTest::measuresFreshness()
{
    QFETCH(int, seconds);
    QFETCH(int, status);

    for (const SignatureScheme scheme :
         {SignatureScheme::Ordinavo, SignatureScheme::TimestampBody, SignatureScheme::StandardWebhooks}) {
        RequestJudge judge;
        judge.configure(settings(scheme));
        FixedClock clock(now);
        const Message message = signedMessage(payload("evt_1"), "evt_1", now, scheme);
        clock.advance(std::chrono::seconds{seconds});
        const Judgement judgement = judge.judge(message.headers, message.body, clock.now());
        QVERIFY(judgement.verified);
        QCOMPARE(judgement.status, status);
    }
    RequestJudge patient;
    ReceiverSettings hour = settings();
    hour.tolerance = 60min;
    patient.configure(hour);
    const Message message = signedMessage(payload("evt_1"));
    QCOMPARE(patient.judge(message.headers, message.body, now + 59min).status, 200);
}

void RequestJudgeTest::tellsDuplicates_data()
{
    QTest::addColumn<Deduplication>("deduplication");
    QTest::addColumn<bool>("sameEvent");
    QTest::addColumn<bool>("sameDelivery");
    QTest::addColumn<Effect>("effect");

    const auto row = [](const char *title, Deduplication by, bool event, bool delivery, Effect effect) {
        QTest::newRow(title) << by << event << delivery << effect;
    };
    row("by event: a retry", Deduplication::EventId, true, false, Effect::Duplicate);
    row("by event: the same request", Deduplication::EventId, true, true, Effect::Duplicate);
    row("by event: another event", Deduplication::EventId, false, false, Effect::Processed);
    row("by event: another event, same delivery", Deduplication::EventId, false, true, Effect::Processed);
    row("by delivery: a retry slips through", Deduplication::DeliveryId, true, false, Effect::Processed);
    row("by delivery: the same request", Deduplication::DeliveryId, true, true, Effect::Duplicate);
    row("off: the same request", Deduplication::Off, true, true, Effect::Processed);
}

void RequestJudgeTest::tellsDuplicates()
{
    QFETCH(Deduplication, deduplication);
    QFETCH(bool, sameEvent);
    QFETCH(bool, sameDelivery);
    QFETCH(Effect, effect);

    RequestJudge judge;
    judge.configure(settings(SignatureScheme::Ordinavo, deduplication));
    QCOMPARE(take(judge, signedMessage(payload("evt_1")), 41).effect, Effect::Processed);
    const char *event = sameEvent ? "evt_1" : "evt_2";
    const Judgement second = take(judge,
                                  signedMessage(payload(event), event, now, SignatureScheme::Ordinavo,
                                                sameDelivery ? "del_1" : "del_2"),
                                  42);
    QCOMPARE(second.effect, effect);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.duplicateOf, effect == Effect::Duplicate ? std::optional<qint64>(41) : std::nullopt);
    QCOMPARE(second.reason.contains(u"41"), effect == Effect::Duplicate);
    judge.forget();
    QCOMPARE(take(judge, signedMessage(payload("evt_1")), 43).effect, Effect::Processed);
}

void RequestJudgeTest::judgingAloneHasNoEffect()
{
    RequestJudge judge;
    judge.configure(settings());
    const Message message = signedMessage(payload("evt_1"));
    QCOMPARE(judge.judge(message.headers, message.body, now).effect, Effect::Processed);
    QCOMPARE(judge.judge(message.headers, message.body, now).effect, Effect::Processed);
}

void RequestJudgeTest::refusedOnesHaveNoEffect()
{
    RequestJudge judge;
    judge.configure(settings());
    Message tampered = signedMessage(payload("evt_1"));
    tampered.body.append(' ');
    QCOMPARE(take(judge, tampered, 1).effect, Effect::Refused);
    QCOMPARE(take(judge, signedMessage(payload("evt_1")), 2, now + 6min).effect, Effect::Refused);
    QCOMPARE(take(judge, signedMessage(payload("evt_1")), 3).effect, Effect::Processed);
}

void RequestJudgeTest::seesWhatIsOutOfOrder_data()
{
    QTest::addColumn<QByteArray>("occurredAt");
    QTest::addColumn<QByteArray>("objects");
    QTest::addColumn<bool>("outOfOrder");

    const auto row = [](const char *title, const char *occurredAt, const char *objects, bool outOfOrder) {
        QTest::newRow(title) << QByteArray(occurredAt) << QByteArray(objects) << outOfOrder;
    };
    const char *earlier = "2026-06-18T16:38:59Z";
    row("earlier, same report", earlier, R"("visitReport":{"id":901})", true);
    row("earlier, same target", earlier, R"("target":{"id":455})", true);
    row("earlier, one of two the same", earlier, R"("visitReport":{"id":1},"target":{"id":455})", true);
    row("earlier, another report", earlier, R"("visitReport":{"id":902})", false);
    row("earlier, same number of another kind", earlier, R"("appointment":{"id":901})", false);
    row("earlier, same report of another tenant", earlier, R"("tenantId":"t2","visitReport":{"id":901})",
        false);
    row("earlier, about nothing", earlier, R"("customer":{"ordinavoCustomerId":12})", false);
    row("earlier by its offset", "2026-06-18T18:38:00+02:00", R"("visitReport":{"id":901})", true);
    row("at the same time", "2026-06-18T16:39:00Z", R"("visitReport":{"id":901})", false);
    row("later", "2026-06-18T16:39:01Z", R"("visitReport":{"id":901})", false);
    row("at no time", "yesterday", R"("visitReport":{"id":901})", false);
}

void RequestJudgeTest::seesWhatIsOutOfOrder()
{
    QFETCH(QByteArray, occurredAt);
    QFETCH(QByteArray, objects);
    QFETCH(bool, outOfOrder);

    RequestJudge judge;
    judge.configure(settings());
    take(judge, signedMessage(payload("evt_1")), 1);
    const Judgement second = take(judge, signedMessage(payload("evt_2", occurredAt, objects), "evt_2"), 2);
    QCOMPARE(second.effect, Effect::Processed);
    QCOMPARE(second.status, 200);
    QCOMPARE(second.outOfOrder, outOfOrder);
    // What came late does not set the object's clock back.
    const Judgement third = take(judge, signedMessage(payload("evt_3", "2026-06-18T16:38:59Z"), "evt_3"), 3);
    QVERIFY(third.outOfOrder);
}

void RequestJudgeTest::forgetsTheOldest()
{
    RequestJudge judge(3);
    judge.configure(settings());
    for (const char *event : {"evt_1", "evt_2", "evt_3", "evt_4"})
        QCOMPARE(take(judge, signedMessage(payload(event), event), 1).effect, Effect::Processed);
    const auto effectOf = [&](const char *event) {
        const Message message = signedMessage(payload(event), event);
        return judge.judge(message.headers, message.body, now).effect;
    };
    QCOMPARE(effectOf("evt_1"), Effect::Processed);
    QCOMPARE(effectOf("evt_2"), Effect::Duplicate);
    QCOMPARE(effectOf("evt_4"), Effect::Duplicate);
}

void RequestJudgeTest::tellsTheSenderLess()
{
    // A signature that is cut off at the right place is told from one that is not, but not to strangers.
    RequestJudge judge;
    judge.configure(settings());
    Message message = signedMessage(payload("evt_1"));
    const QByteArray right = headerValue(message.headers, "X-Ordinavo-Signature").first(30);
    setHeader(message.headers, "X-Ordinavo-Signature", right);
    const Judgement close = judge.judge(message.headers, message.body, now);
    setHeader(message.headers, "X-Ordinavo-Signature", "sha256=" + QByteArray(23, 'x'));
    const Judgement far = judge.judge(message.headers, message.body, now);
    QVERIFY(close.reason != far.reason);
    QCOMPARE(answerFor(close), answerFor(far));
}

void RequestJudgeTest::answersAlikeInEveryLanguage()
{
    const auto judged = [](const char *header, const QByteArray &value) {
        RequestJudge judge;
        judge.configure(settings());
        Message message = signedMessage(payload("evt_1"));
        setHeader(message.headers, header, value);
        return judge.judge(message.headers, message.body, now);
    };
    const QList<std::pair<const char *, QByteArray>> changes{
        {"Content-Type", "text/plain"},
        {"X-Ordinavo-Event-Id", "evt_2"},
        {"X-Ordinavo-Signature", "sha256=00"},
        {"X-Ordinavo-Timestamp", "2026-06-18T16:30:00Z"},
    };
    for (const auto &[header, value] : changes) {
        const Judgement english = judged(header, value);
        ShoutingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        const Judgement other = judged(header, value);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(answerFor(other), answerFor(english));
        QVERIFY2(other.reason != english.reason, header);
    }
    QCOMPARE(answerFor(judged("X-Ordinavo-Timestamp", "2026-06-18T16:30:00Z")).body,
             QByteArray("{\"status\":\"refused\",\"reason\":\"timestamp_too_old\",\"message\":"
                        "\"X-Ordinavo-Timestamp is older than 5 minutes.\"}\n"));
}

void RequestJudgeTest::answersInItsOwnWords()
{
    RequestJudge judge;
    judge.configure(settings());
    Message message = signedMessage(payload("evt_1"));
    setHeader(message.headers, "X-Ordinavo-Event-Id", "<script>");
    const Answer refused = answerFor(judge.judge(message.headers, message.body, now));
    QCOMPARE(refused.status, 400);
    QVERIFY(!refused.body.contains("script"));
    const Result<Json> json = parseJson(refused.body, u"answer"_s);
    QVERIFY(json);
    QCOMPARE(toQString(json->at("status").get<std::string>()), u"refused"_s);

    const Message good = signedMessage(payload("evt_1"));
    QCOMPARE(answerFor(take(judge, good, 1)).body,
             QByteArray("{\"status\":\"processed\",\"reason\":null}\n"));
    const QByteArray duplicate = answerFor(take(judge, good, 2)).body;
    QVERIFY(duplicate.startsWith(
        "{\"status\":\"duplicate\",\"reason\":\"duplicate_event\",\"message\":\"Request 1 "));

    const QByteArray bytes = answerBytes({200, {{"Allow", "POST"}}, "{}\n"}, now, Connection::Close);
    QCOMPARE(bytes, QByteArray("HTTP/1.1 200 OK\r\nDate: Thu, 18 Jun 2026 16:40:00 GMT\r\nAllow: POST\r\n"
                               "Content-Type: application/json\r\nX-Content-Type-Options: nosniff\r\n"
                               "Content-Length: 3\r\nConnection: close\r\n\r\n{}\n"));
}

QTEST_GUILESS_MAIN(RequestJudgeTest)
#include "tst_requestjudge.moc"
