#include "model/signing/signer.h"
#include "model/signing/verifier.h"
#include "tests/support/process.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

const SecretBytes &secret()
{
    static const SecretBytes bytes(publicSampleSecret());
    return bytes;
}

Instant at(qint64 seconds)
{
    return Instant{std::chrono::seconds{seconds}};
}

} // namespace

class VerifierTest final : public QObject
{
    Q_OBJECT

private slots:
    // The cases come from tests/data/signing/mismatches.py and .js: bodies and signatures by Python and node.
    void theCauseIsNamed_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        const QByteArray python =
            test::outputOf(u"python3"_s, {test::sourcePath(u"tests/data/signing/mismatches.py"_s)});
        const QByteArray node =
            test::outputOf(u"node"_s, {test::sourcePath(u"tests/data/signing/mismatches.js"_s)});
        QVERIFY2(!python.isEmpty() && !node.isEmpty(), "python3 and node could not be run");
        for (const QByteArray &line : QByteArray(python + node).trimmed().split('\n')) {
            const QJsonObject one = QJsonDocument::fromJson(line).object();
            const QString cause = one[u"cause"_s].toString();
            const QString name =
                (cause.isEmpty() ? u"verified"_s : cause) + u": " + one[u"name"_s].toString();
            QTest::newRow(name.toUtf8().constData())
                << cause << QByteArray::fromBase64(one[u"body"_s].toString().toLatin1())
                << one[u"signature"_s].toString().toUtf8();
        }
    }
    void theCauseIsNamed()
    {
        QFETCH(QString, cause);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        const Verification result =
            verifySignature(SignatureScheme::Ordinavo, body, signature, secret(), {}, at(1781800800));
        QCOMPARE(idOf(result.cause), cause);
        QCOMPARE(result.verified, cause.isEmpty());
        QCOMPARE(result.detail.isEmpty(), cause.isEmpty());
    }

    // What `hookbench-cli verify` has: no event id and no time but those in the body.
    void otherSchemesAreRecognisedFromTheBodyAlone()
    {
        const QByteArray body = "{\"eventId\":\"evt_1\",\"occurredAt\":\"2026-06-18T16:40:00Z\"}";
        const Instant time = *parseIso(u"2026-06-18T16:40:00Z");
        for (const auto scheme : {SignatureScheme::TimestampBody, SignatureScheme::StandardWebhooks}) {
            const QByteArray value = Signer::create(scheme, secret())->sign(body, {"evt_1"}, time);
            const Verification result = verifySignature(SignatureScheme::Ordinavo, body, value, secret());
            QCOMPARE(result.cause, MismatchCause::WrongScheme);
        }
    }

    void everySchemeVerifiesItsOwn_data()
    {
        QTest::addColumn<SignatureScheme>("scheme");
        QTest::newRow("Ordinavo") << SignatureScheme::Ordinavo;
        QTest::newRow("timestamp.body") << SignatureScheme::TimestampBody;
        QTest::newRow("Standard Webhooks") << SignatureScheme::StandardWebhooks;
    }
    void everySchemeVerifiesItsOwn()
    {
        QFETCH(SignatureScheme, scheme);
        const EventId id{"evt_1"};
        const QByteArray value = Signer::create(scheme, secret())->sign("{}", id, at(1781800800));
        QVERIFY(verifySignature(scheme, "{}", value, secret(), id, at(1781800800)).verified);
        QCOMPARE(verifySignature(scheme, "{}\n", value, secret(), id, at(1781800800)).cause,
                 MismatchCause::TrailingNewline);
        QCOMPARE(verifySignature(scheme, "[]", value, secret(), id, at(1781800800)).cause,
                 MismatchCause::WrongSecret);
    }

    void timestampBodyTakesTheTimeFromTheValueWhenThereIsNoOther()
    {
        const QByteArray value =
            Signer::create(SignatureScheme::TimestampBody, secret())->sign("{}", {}, at(1781800800));
        QVERIFY(verifySignature(SignatureScheme::TimestampBody, "{}", value, secret()).verified);
        QVERIFY(!verifySignature(SignatureScheme::TimestampBody, "{}", value, secret(), {}, at(1)).verified);
        for (const char *garbage : {"t=,v1=00", "t=99999999999999999999,v1=00", "t=-5,v1=00", "t=1"})
            QVERIFY(!verifySignature(SignatureScheme::TimestampBody, "{}", garbage, secret()).verified);
    }

    void standardWebhooksAcceptsOneOfSeveral()
    {
        const QByteArray value =
            Signer::create(SignatureScheme::StandardWebhooks, secret())->sign("{}", {"m"}, at(5));
        QVERIFY(verifySignature(SignatureScheme::StandardWebhooks, "{}", QByteArray("v1,AAAA " + value),
                                secret(), {"m"}, at(5))
                    .verified);
    }

    void twoFaultsAreBothSaid()
    {
        const QByteArray over = Signer::create(SignatureScheme::Ordinavo, secret())->sign("{}\n", {}, {});
        const Verification result =
            verifySignature(SignatureScheme::Ordinavo, "{}", over.sliced(7), secret());
        QCOMPARE(result.cause, MismatchCause::TrailingNewline);
        QVERIFY(result.detail.contains(u"newline"_s));
        QVERIFY(result.detail.contains(u"prefix is missing"_s));
    }

    void anEmptySecretIsSaidSo()
    {
        const Verification result = verifySignature(SignatureScheme::Ordinavo, "{}", "sha256=00", {});
        QCOMPARE(result.cause, MismatchCause::WrongSecret);
        QVERIFY(result.detail.contains(u"empty"_s));
    }

    void everyCauseHasItsOwnName()
    {
        QSet<QString> names;
        for (int cause = 0; cause <= int(MismatchCause::WrongSecret); ++cause)
            names.insert(idOf(MismatchCause(cause)));
        QCOMPARE(names.size(), int(MismatchCause::WrongSecret) + 1);
        QVERIFY(names.contains(QString()));
    }

    void comparingIsOverTheWholeString()
    {
        QVERIFY(signatureMatches("sha256=ab", "sha256=ab"));
        QVERIFY(!signatureMatches("sha256=ab", "sha256=aB"));
        QVERIFY(!signatureMatches("sha256=ab", "sha256=abc"));
        QVERIFY(!signatureMatches("sha256=ab", "sha256=a"));
        QVERIFY(!signatureMatches("", ""));
    }

    void whatIsNoMacIsSaidToBeNone()
    {
        const auto detailOf = [](const QByteArray &value) {
            return verifySignature(SignatureScheme::Ordinavo, "{}", value, secret()).detail;
        };
        QVERIFY(detailOf("sha256=" + QByteArray(63, 'a') + "\u00e4").contains(u"number 71 is ä (U+00E4)"_s));
        QVERIFY(detailOf("\ufeffsha256=" + QByteArray(64, 'a')).contains(u"number 1 is U+FEFF"_s));
        QVERIFY(detailOf("sha256=" + QByteArray(65, 'a')).contains(u"71 characters, and has 72"_s));
        QVERIFY(!detailOf("sha256=" + QByteArray(64, 'a')).contains(u"No secret"_s));
        QVERIFY(verifySignature(SignatureScheme::Ordinavo, {}, QByteArray("sha256=" + QByteArray(64, 'a')),
                                secret())
                    .detail.startsWith(u"The body is empty"_s));
    }

    // Whoever sends garbage to a receiver must not keep it busy: a search without bounds takes longer than
    // the whole test may.
    void theSearchIsBounded_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("10 MiB of text") << QByteArray(10 * 1024 * 1024, 'x');
        QTest::newRow("10 MiB of newlines") << QByteArray(10 * 1024 * 1024, '\n');
        QTest::newRow("deep JSON") << QByteArray(100'000, '[') + QByteArray(100'000, ']');
        QByteArray wide = "{\"m\":[";
        for (int element = 0; element < 60'000; ++element)
            wide += "{},";
        QTest::newRow("wide JSON") << wide + "1]}";
    }
    void theSearchIsBounded()
    {
        QFETCH(QByteArray, body);
        const QByteArray foreign = "sha256=" + QByteArray(64, 'a');
        QCOMPARE(verifySignature(SignatureScheme::Ordinavo, body, foreign, secret()).cause,
                 MismatchCause::WrongSecret);
    }
};

QTEST_GUILESS_MAIN(VerifierTest)
#include "tst_verifier.moc"
