#include "model/signing/signer.h"
#include "tests/support/process.h"

#include <QtCore/QTemporaryFile>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

const QByteArray python = R"(
import hashlib, hmac, sys
for line in sys.stdin:
    key, body = (bytes.fromhex(part) for part in line.rstrip("\n").split(" "))
    print("sha256=" + hmac.new(key, body, hashlib.sha256).hexdigest())
)";

const QByteArray node = R"(
const { createHmac } = require('crypto');
for (const line of require('fs').readFileSync(0, 'latin1').trimEnd().split('\n')) {
  const [key, body] = line.split(' ').map((part) => Buffer.from(part, 'hex'));
  console.log('sha256=' + createHmac('sha256', key).update(body).digest('hex'));
}
)";

Signer signerOf(SignatureScheme scheme, QByteArrayView secret)
{
    return *Signer::create(scheme, SecretBytes(secret));
}

Instant at(qint64 seconds)
{
    return Instant{std::chrono::seconds{seconds}};
}

} // namespace

class SignerTest final : public QObject
{
    Q_OBJECT

private slots:
    void hmacAgreesWithRfc4231_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("mac");
        const auto row = [](const char *name, const QByteArray &key, const QByteArray &data,
                            const char *mac) {
            QTest::newRow(name) << key << data << QByteArray::fromHex(mac);
        };
        row("case 1", QByteArray(20, '\x0b'), "Hi There",
            "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        row("case 2, a key shorter than the output", "Jefe", "what do ya want for nothing?",
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        row("case 3", QByteArray(20, '\xaa'), QByteArray(50, '\xdd'),
            "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        row("case 4", QByteArray::fromHex("0102030405060708090a0b0c0d0e0f10111213141516171819"),
            QByteArray(50, '\xcd'), "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
        row("case 5, compared in its first 128 bits", QByteArray(20, '\x0c'), "Test With Truncation",
            "a3b6167473100ee06e0c796c2955552b");
        row("case 6, a key longer than a block", QByteArray(131, '\xaa'),
            "Test Using Larger Than Block-Size Key - Hash Key First",
            "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        row("case 7, key and data longer than a block", QByteArray(131, '\xaa'),
            "This is a test using a larger than block-size key and a larger than block-size data. The key "
            "needs "
            "to be hashed before being used by the HMAC algorithm.",
            "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
    }
    void hmacAgreesWithRfc4231()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, mac);
        HmacSha256 hmac{SecretBytes(key)};
        QCOMPARE(hmac.mac({data}).first(mac.size()), mac);
        // The kept context starts afresh each time, and parts are one message.
        QCOMPARE(hmac.mac({data}).first(mac.size()), mac);
        QCOMPARE(hmac.mac({data.first(3), data.sliced(3)}).first(mac.size()), mac);
    }

    void pythonAndNodeAgree_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("python3's hmac") << u"python3"_s << QStringList{u"-c"_s, QString::fromUtf8(python)};
        QTest::newRow("node's crypto") << u"node"_s << QStringList{u"-e"_s, QString::fromUtf8(node)};
    }
    void pythonAndNodeAgree()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QByteArray input;
        QByteArray ours;
        for (int length = 1; length < 400; length += 7) {
            QByteArray secret;
            QByteArray body;
            for (int index = 0; index < length; ++index) {
                secret += char((index * 37 + length) % 256);
                body += char((index * 91 + 3 * length) % 256);
            }
            input += secret.toHex() + ' ' + body.toHex() + '\n';
            ours += signerOf(SignatureScheme::Ordinavo, secret).sign(body, {}, {}) + '\n';
        }
        const QByteArray theirs = test::outputOf(program, arguments, input);
        QVERIFY2(!theirs.isNull(), "the program could not be run");
        QCOMPARE(ours, theirs);
    }

    void opensslAgrees()
    {
        const QByteArray body = "{\"eventId\":\"evt_01JZ8Y4EXAMPLE\",\"name\":\"Zürich \xF0\x9F\x94\xA7\"}";
        const QByteArray output = test::outputOf(
            u"openssl"_s, {u"dgst"_s, u"-sha256"_s, u"-hmac"_s, u"a plain secret"_s, u"-r"_s}, body);
        QVERIFY2(!output.isNull(), "openssl could not be run");
        QCOMPARE(signerOf(SignatureScheme::Ordinavo, "a plain secret").sign(body, {}, {}),
                 "sha256=" + output.first(64));
    }

    // https://github.com/standard-webhooks/standard-webhooks, the vector of the reference libraries' tests
    void standardWebhooksAgreesWithThePublishedVector()
    {
        Signer signer = signerOf(SignatureScheme::StandardWebhooks, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        QCOMPARE(signer.sign("{\"test\": 2432232314}", {"msg_p5jXN8AQM9LWM0D4loKWxJek"}, at(1614265330)),
                 QByteArray("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    void stringToSignIsWhatTheMacIsOver_data()
    {
        QTest::addColumn<SignatureScheme>("scheme");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("Ordinavo signs the body alone")
            << SignatureScheme::Ordinavo << QByteArray("{\"a\":1}");
        QTest::newRow("timestamp.body")
            << SignatureScheme::TimestampBody << QByteArray("1781800800.{\"a\":1}");
        QTest::newRow("Standard Webhooks")
            << SignatureScheme::StandardWebhooks << QByteArray("evt_1.1781800800.{\"a\":1}");
    }
    void stringToSignIsWhatTheMacIsOver()
    {
        QFETCH(SignatureScheme, scheme);
        QFETCH(QByteArray, expected);
        const Instant time = at(1781800800) + std::chrono::milliseconds{999};
        QCOMPARE(stringToSign(scheme, "{\"a\":1}", {"evt_1"}, time), expected);
        const QByteArray digest = signerOf(SignatureScheme::Ordinavo, "s").sign(expected, {}, {}).sliced(7);
        const QByteArray value = signerOf(scheme, "s").sign("{\"a\":1}", {"evt_1"}, time);
        if (scheme == SignatureScheme::StandardWebhooks)
            QCOMPARE(value, "v1," + QByteArray::fromHex(digest).toBase64());
        else
            QVERIFY(value.endsWith(digest));
    }

    void timestampBodyWritesTheTime()
    {
        const QByteArray value = signerOf(SignatureScheme::TimestampBody, "s").sign("x", {}, at(1781800800));
        QVERIFY(value.startsWith("t=1781800800,v1="));
        QCOMPARE(value.size(), 16 + 64);
    }

    void aTimeBefore1970IsRoundedDown()
    {
        QCOMPARE(
            stringToSign(SignatureScheme::TimestampBody, "x", {}, Instant{std::chrono::milliseconds{-1}}),
            QByteArray("-1.x"));
    }

    void unusableSecretsAreRefused_data()
    {
        QTest::addColumn<SignatureScheme>("scheme");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("empty") << SignatureScheme::Ordinavo << QByteArray();
        QTest::newRow("whsec_ and nothing") << SignatureScheme::StandardWebhooks << QByteArray("whsec_");
        QTest::newRow("whsec_ and no base64")
            << SignatureScheme::StandardWebhooks << QByteArray("whsec_a*b=");
        QTest::newRow("whsec_ and cut base64")
            << SignatureScheme::StandardWebhooks << QByteArray("whsec_MfKQ9");
    }
    void unusableSecretsAreRefused()
    {
        QFETCH(SignatureScheme, scheme);
        QFETCH(QByteArray, secret);
        const Result<Signer> signer = Signer::create(scheme, SecretBytes(secret));
        QVERIFY(!signer);
        QCOMPARE(signer.error().code, ErrorCode::InvalidInput);
        QVERIFY(!signer.error().message.isEmpty());
    }

    void ordinavoTakesTheSecretAsItIs()
    {
        // The bytes exactly as given: whsec_ means nothing to Ordinavo.
        QVERIFY(Signer::create(SignatureScheme::Ordinavo, SecretBytes(QByteArrayView("whsec_a*b="))));
    }
};

QTEST_GUILESS_MAIN(SignerTest)
#include "tst_signer.moc"
