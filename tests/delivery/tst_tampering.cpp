#include "model/catalogue/cataloguereader.h"
#include "model/delivery/attemptsigner.h"
#include "model/delivery/sequence.h"
#include "model/receiver/requestjudge.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Instant now{1'781'784'000'000ms};

SharedSecret secretOf(const char *text)
{
    return std::make_shared<const SecretBytes>(QByteArrayView(text));
}

} // namespace

/// Every probe before the judge of the built-in receiver: refused, and for the reason it was made for.
class TamperingTest final : public QObject
{
    Q_OBJECT

private slots:
    void isRefusedForItsReason_data();
    void isRefusedForItsReason();
    void theTwinIsAccepted_data();
    void theTwinIsAccepted();
    void anotherSecretIsNeverOurs();
    void aChangedBodyStaysJson();
    void needsASecret();

private:
    [[nodiscard]] PlannedDelivery planned(std::optional<Tampering> tampering) const
    {
        PlannedDelivery delivery;
        delivery.body = R"({"eventId":"evt_1","eventType":"target.updated","target":{"id":455,"title":"x"}})";
        delivery.eventType = u"target.updated"_s;
        delivery.eventId = {"evt_1"};
        delivery.tampering = tampering;
        return delivery;
    }
    [[nodiscard]] static Judgement judge(const SignedRequest &request, SignatureScheme scheme,
                                         const char *secret = "geheim")
    {
        ReceiverSettings settings;
        settings.secret = secretOf(secret);
        settings.scheme = scheme;
        RequestJudge requestJudge;
        requestJudge.configure(settings);
        return requestJudge.judge(request.headers, request.body, now);
    }
};

void TamperingTest::isRefusedForItsReason_data()
{
    QTest::addColumn<int>("scheme");
    QTest::addColumn<int>("tampering");
    QTest::addColumn<QByteArray>("reason");

    const QHash<Tampering, QByteArray> reasons{
        {Tampering::MissingSignature, "header_missing"},   {Tampering::StaleTimestamp, "timestamp_too_old"},
        {Tampering::FutureTimestamp, "timestamp_too_new"}, {Tampering::MissingTimestamp, "header_missing"},
        {Tampering::WrongEventId, "event_id_differs"},     {Tampering::WrongEventType, "event_type_differs"}};
    for (const SignatureScheme scheme :
         {SignatureScheme::Ordinavo, SignatureScheme::TimestampBody, SignatureScheme::StandardWebhooks})
        for (const Tampering tampering : allTamperings())
            if (scheme != SignatureScheme::StandardWebhooks || tampering != Tampering::WrongEventType)
                QTest::addRow("%s in %s", qPrintable(idOf(tampering)), qPrintable(idOf(scheme)))
                    << int(scheme) << int(tampering) << reasons.value(tampering, "signature_mismatch");
}

void TamperingTest::isRefusedForItsReason()
{
    QFETCH(int, scheme);
    QFETCH(int, tampering);
    QFETCH(QByteArray, reason);
    Result<AttemptSigner> signer = AttemptSigner::create(SignatureScheme(scheme), secretOf("geheim"));
    QVERIFY(signer);
    const SignedRequest request = signer->sign(planned(Tampering(tampering)), {"del_1"}, now);
    const Judgement judgement = judge(request, SignatureScheme(scheme));
    QCOMPARE(judgement.publicReason.id, reason);
    QCOMPARE(judgement.effect, Effect::Refused);
    QVERIFY(judgement.status >= 400 && judgement.status < 500);
    // What is planned is what the log groups by, whatever the wire says.
    QCOMPARE(request.eventId, EventId{"evt_1"});
    QCOMPARE(request.eventType, u"target.updated"_s);
}

void TamperingTest::theTwinIsAccepted_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("Ordinavo") << int(SignatureScheme::Ordinavo);
    QTest::newRow("timestamp.body") << int(SignatureScheme::TimestampBody);
    QTest::newRow("Standard Webhooks") << int(SignatureScheme::StandardWebhooks);
}

void TamperingTest::theTwinIsAccepted()
{
    QFETCH(int, scheme);
    Result<AttemptSigner> signer = AttemptSigner::create(SignatureScheme(scheme), secretOf("geheim"));
    QVERIFY(signer);
    const SignedRequest request = signer->sign(planned({}), {"del_1"}, now);
    QCOMPARE(judge(request, SignatureScheme(scheme)).effect, Effect::Processed);
}

void TamperingTest::anotherSecretIsNeverOurs()
{
    for (const char *secret : {"hookbench-attack-probe", "hookbench-attack-probe-2", "geheim"}) {
        Result<AttemptSigner> signer = AttemptSigner::create(SignatureScheme::Ordinavo, secretOf(secret));
        QVERIFY(signer);
        const SignedRequest request = signer->sign(planned(Tampering::WrongSecret), {"del_1"}, now);
        QCOMPARE(judge(request, SignatureScheme::Ordinavo, secret).publicReason.id,
                 QByteArray("signature_mismatch"));
    }
}

void TamperingTest::aChangedBodyStaysJson()
{
    Result<AttemptSigner> signer = AttemptSigner::create(SignatureScheme::Ordinavo, secretOf("geheim"));
    QVERIFY(signer);
    const PlannedDelivery probe = planned(Tampering::ChangedBody);
    const QByteArray changed = signer->sign(probe, {"del_1"}, now).body;
    QCOMPARE(changed.size(), probe.body.size());
    QVERIFY(changed != probe.body);
    QVERIFY(parseJson(changed, {}));
    PlannedDelivery words = probe;
    for (const QByteArray &body : {QByteArray("no digit"), QByteArray("x9"), QByteArray("1")}) {
        words.body = body;
        const QByteArray other = signer->sign(words, {"del_1"}, now).body;
        QCOMPARE(other.size(), body.size());
        QVERIFY(other != body);
    }
}

void TamperingTest::needsASecret()
{
    QCOMPARE(AttemptSigner::create(SignatureScheme::Ordinavo, nullptr).error().code, ErrorCode::InvalidInput);
    QCOMPARE(
        AttemptSigner::create(SignatureScheme::Ordinavo, std::make_shared<const SecretBytes>()).error().code,
        ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TamperingTest)
#include "tst_tampering.moc"
