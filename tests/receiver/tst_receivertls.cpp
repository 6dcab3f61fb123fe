#include "model/delivery/curltransport.h"
#include "model/receiver/certificatemaker.h"
#include "model/signing/signedrequest.h"
#include "tests/support/process.h"
#include "tests/support/rawclient.h"
#include "tests/support/receiverrig.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QTcpServer>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray secret = "tls-secret";
const QByteArray body = R"({"eventId":"evt_1","eventType":"visit_report.approved"})";
constexpr Instant now{1'781'800'800'000ms}; // 2026-06-18T16:40:00Z

ReceiverSettings settingsFor(ReceiverCertificate certificate)
{
    ReceiverSettings settings = settingsWith(secret);
    settings.certificate = certificate;
    return settings;
}

ReceiverCertificate certificateOf(const QString &id)
{
    return receiverCertificateFromId(id).value_or(ReceiverCertificate::None);
}

/// What a program says on both streams, and how it ended.
struct Said
{
    int exitCode = -1;
    QByteArray text;
};

Said run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAll()};
}

} // namespace

/// The receiver over TLS, as curl and openssl see it.
class ReceiverTlsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void makesWhatOpensslVerifies_data();
    void makesWhatOpensslVerifies();
    void constrainsItsAuthority();
    void isJudgedByCurl_data();
    void isJudgedByCurl();
    void servesEveryNameOfTheLoopback_data();
    void servesEveryNameOfTheLoopback();
    void showsItsCertificate_data();
    void showsItsCertificate();
    void givesEveryFaultOverTls_data();
    void givesEveryFaultOverTls();
    void timesTheHandshake();
    void refusesWhatIsNotTls();
    void takesALargeBody();
    void switchesWithoutForgetting();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QStringList curlArguments(const QUrl &url, const QString &authority) const;

    QTemporaryDir m_folder;
    FixedClock m_clock{now};
    SystemClock m_systemClock;
    QList<HeaderField> m_headers;
};

void ReceiverTlsTest::initTestCase()
{
    Result<Signer> signer = Signer::create(SignatureScheme::Ordinavo, SecretBytes(QByteArrayView(secret)));
    QVERIFY(signer);
    m_headers =
        makeSignedRequest(*signer, body, u"visit_report.approved"_s, {"evt_1"}, {"del_1"}, now).headers;
}

QString ReceiverTlsTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

QStringList ReceiverTlsTest::curlArguments(const QUrl &url, const QString &authority) const
{
    QStringList arguments{
        u"--silent"_s, u"--show-error"_s, u"--max-time"_s,    u"5"_s,  u"--noproxy"_s, u"*"_s,
        u"--cacert"_s, authority,         u"--data-binary"_s, u"@-"_s, url.toString()};
    for (const HeaderField &field : m_headers)
        arguments << u"--header"_s << QString::fromUtf8(field.name + ": " + field.value);
    return arguments;
}

void ReceiverTlsTest::makesWhatOpensslVerifies_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("good") << u"good"_s << QByteArray(": OK");
    QTest::newRow("expired") << u"expired"_s << QByteArray("certificate has expired");
    QTest::newRow("for another host") << u"wrong-name"_s << QByteArray("IP address mismatch");
    QTest::newRow("self-signed") << u"self-signed"_s << QByteArray(": OK");
}

void ReceiverTlsTest::makesWhatOpensslVerifies()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, says);

    const auto maker = CertificateMaker::create();
    QVERIFY(maker);
    const Result<MadeCertificate> made = (*maker)->make(certificateOf(kind));
    QVERIFY(made);
    const QString authority = write(u"ca.pem"_s, made->authority);
    const QString leaf = write(u"leaf.pem"_s, made->certificate);
    const Said said =
        run(u"openssl"_s, {u"verify"_s, u"-x509_strict"_s, u"-partial_chain"_s, u"-purpose"_s, u"sslserver"_s,
                           u"-verify_ip"_s, u"127.0.0.1"_s, u"-CAfile"_s, authority, leaf});
    QVERIFY2(said.text.contains(says), said.text.constData());
    QCOMPARE(made->authority == made->certificate, kind == u"self-signed");
    const auto key = test::outputOf(u"openssl"_s, {u"pkey"_s, u"-pubout"_s}, made->key);
    QCOMPARE(key, test::outputOf(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-pubkey"_s}, made->certificate));
    const Result<MadeCertificate> other = (*maker)->make(certificateOf(kind));
    QVERIFY(other->key != made->key);
}

void ReceiverTlsTest::constrainsItsAuthority()
{
    const auto maker = CertificateMaker::create();
    const Result<MadeCertificate> made = (*maker)->make(ReceiverCertificate::Good);
    const QByteArray text =
        test::outputOf(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-text"_s}, made->authority);
    QVERIFY(text.contains("CA:TRUE, pathlen:0"));
    QVERIFY(text.contains("X509v3 Name Constraints: critical"));
    QVERIFY(text.contains("IP:127.0.0.0/255.0.0.0"));
    const QByteArray leaf =
        test::outputOf(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-text"_s}, made->certificate);
    QVERIFY(leaf.contains("CA:FALSE"));
    QVERIFY(leaf.contains("IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1, DNS:localhost"));
}

void ReceiverTlsTest::isJudgedByCurl_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("trusts");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("says");

    QTest::newRow("good") << u"good"_s << true << 0 << QByteArray("{\"status\":\"processed\"");
    QTest::newRow("good, not trusted") << u"good"_s << false << 60 << QByteArray("certificate");
    QTest::newRow("expired") << u"expired"_s << true << 60 << QByteArray("certificate has expired");
    QTest::newRow("for another host") << u"wrong-name"_s << true << 60 << QByteArray("127.0.0.1");
    QTest::newRow("self-signed and trusted")
        << u"self-signed"_s << true << 0 << QByteArray("{\"status\":\"processed\"");
    QTest::newRow("self-signed") << u"self-signed"_s << false << 60 << QByteArray("certificate");
}

void ReceiverTlsTest::isJudgedByCurl()
{
    QFETCH(QString, kind);
    QFETCH(bool, trusts);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, says);

    ReceiverRig rig(m_clock);
    const QUrl url = rig.start(settingsFor(certificateOf(kind)));
    QCOMPARE(url.scheme(), u"https"_s);
    const auto stranger = CertificateMaker::create();
    const QByteArray authority =
        trusts ? rig.authority() : (*stranger)->make(ReceiverCertificate::Good)->authority;
    const Said said = run(u"curl"_s, curlArguments(url, write(u"ca.pem"_s, authority)), body);
    QVERIFY2(said.text.contains(says), said.text.constData());
    QCOMPARE(said.exitCode, exitCode);
    QCOMPARE(rig.requests().size(), exitCode == 0 ? 1 : 0);
    if (exitCode == 0)
        QCOMPARE(rig.last().body, body);
}

void ReceiverTlsTest::servesEveryNameOfTheLoopback_data()
{
    QTest::addColumn<QString>("host");

    QTest::newRow("IPv4") << u"127.0.0.1"_s;
    QTest::newRow("localhost") << u"localhost"_s;
    QTest::newRow("IPv6") << u"::1"_s;
}

void ReceiverTlsTest::servesEveryNameOfTheLoopback()
{
    QFETCH(QString, host);

    if (host == u"::1") {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHostIPv6))
            QSKIP("This machine has no IPv6.");
    }
    ReceiverRig rig(m_clock);
    QUrl url = rig.start(settingsFor(ReceiverCertificate::Good));
    url.setHost(host);
    const Said said = run(u"curl"_s, curlArguments(url, write(u"ca.pem"_s, rig.authority())), body);
    QVERIFY2(said.text.contains("\"processed\""), said.text.constData());
}

void ReceiverTlsTest::showsItsCertificate_data()
{
    QTest::addColumn<QString>("version");

    QTest::newRow("TLS 1.2") << u"-tls1_2"_s;
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s;
}

void ReceiverTlsTest::showsItsCertificate()
{
    QFETCH(QString, version);

    ReceiverRig rig(m_clock);
    rig.start(settingsFor(ReceiverCertificate::Good));
    const QString place = u"127.0.0.1:%1"_s.arg(rig.port());
    const Said said =
        run(u"openssl"_s,
            {u"s_client"_s, u"-connect"_s, place, version, u"-CAfile"_s, write(u"ca.pem"_s, rig.authority()),
             u"-verify_return_error"_s, u"-verify_ip"_s, u"127.0.0.1"_s, u"-ign_eof"_s},
            "GET /hook HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QCOMPARE(said.exitCode, 0);
    QVERIFY2(said.text.contains("Verify return code: 0 (ok)"), said.text.constData());
    QVERIFY(said.text.contains("HTTP/1.1 405 Method Not Allowed"));
    QVERIFY(said.text.contains("subject=CN = Hookbench receiver\n"));
}

void ReceiverTlsTest::givesEveryFaultOverTls_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QList<ErrorClass>>("classes"); ///< any of them
    QTest::addColumn<int>("status");

    using enum ErrorClass;
    const auto row = [](const char *name, const char *script, const QList<ErrorClass> &classes, int status) {
        QTest::newRow(name) << QString::fromLatin1(script) << classes << status;
    };
    row("200", "200", {None}, 200);
    row("late", "200;delay=100ms", {None}, 200);
    row("slow", "slow;delay=200ms", {None}, 200);
    row("500", "500", {None}, 500);
    row("never", "timeout", {Timeout}, 0);
    row("closed", "close", {Closed}, 0);
    row("reset", "reset", {Reset}, 0);
    row("half an answer", "half", {Truncated}, 0);
    row("a wrong length", "wrong-length", {Truncated}, 200);
    row("not HTTP", "garbage", {Malformed}, 0);
}

void ReceiverTlsTest::givesEveryFaultOverTls()
{
    QFETCH(QString, script);
    QFETCH(QList<ErrorClass>, classes);
    QFETCH(int, status);

    ReceiverSettings settings = settingsFor(ReceiverCertificate::Good);
    settings.answers = *AnswerScript::parse(script);
    ReceiverRig rig(m_clock);
    AttemptRequest request;
    request.url = rig.start(settings);
    request.headers = m_headers;
    request.body = body;
    request.deadline = 2s;
    CurlTransport transport(m_systemClock, write(u"ca.pem"_s, rig.authority()));
    const AttemptOutcome outcome = transport.send(request).result();
    QVERIFY2(classes.contains(outcome.errorClass), qPrintable(idOf(outcome.errorClass)));
    QCOMPARE(outcome.status.value_or(0), status);
    QVERIFY(!outcome.tlsVersion.isEmpty());
    QCOMPARE(rig.requests().size(), 1);
}

void ReceiverTlsTest::timesTheHandshake()
{
    ReceiverLimits limits;
    limits.headTime = 200ms;
    limits.connections = 1;
    ReceiverRig rig(m_clock, limits);
    const QUrl url = rig.start(settingsFor(ReceiverCertificate::Good));
    {
        RawClient silent(rig.port());
        QVERIFY(silent.waitForClose());
    }
    {
        RawClient half(rig.port());
        half.send(QByteArray::fromHex("16030100c8010000c4")); // the beginning of a ClientHello
        QVERIFY(half.waitForClose());
    }
    {
        const RawClient first(rig.port());
        RawClient second(rig.port()); // one connection too many is closed at once
        QVERIFY(second.waitForClose());
    }
    const auto isServed = [&] {
        return run(u"curl"_s, curlArguments(url, write(u"ca.pem"_s, rig.authority())), body).exitCode == 0;
    };
    bool served = false; // QTRY_ evaluates more than once, and every connection counts
    QTRY_VERIFY(served || (served = isServed()));
}

void ReceiverTlsTest::refusesWhatIsNotTls()
{
    ReceiverRig rig(m_clock);
    rig.start(settingsFor(ReceiverCertificate::Good));
    RawClient client(rig.port());
    client.send("POST /hook HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n");
    QVERIFY(client.waitForClose());
    QVERIFY(!client.socket().readAll().contains("HTTP/1.1"));
    QVERIFY(rig.requests().isEmpty());
}

void ReceiverTlsTest::takesALargeBody()
{
    ReceiverRig rig(m_clock);
    const QUrl url = rig.start(settingsFor(ReceiverCertificate::Good));
    Result<Signer> signer = Signer::create(SignatureScheme::Ordinavo, SecretBytes(QByteArrayView(secret)));
    const QByteArray large = QByteArray(R"({"eventId":"evt_1","eventType":"visit_report.approved","x":")") +
                             QByteArray(5 * 1024 * 1024, 'x') + "\"}";
    AttemptRequest request;
    request.url = url;
    request.headers =
        makeSignedRequest(*signer, large, u"visit_report.approved"_s, {"evt_1"}, {"del_1"}, now).headers;
    request.body = large;
    CurlTransport transport(m_systemClock, write(u"ca.pem"_s, rig.authority()));
    QCOMPARE(transport.send(request).result().status, 200);
    QVERIFY(rig.last().body == large);

    request.body = QByteArray(11 * 1024 * 1024, 'x'); // too large: refused by its length
    QCOMPARE(transport.send(request).result().status, 413);
}

void ReceiverTlsTest::switchesWithoutForgetting()
{
    ReceiverRig rig(m_clock);
    const QUrl plain = rig.start(settingsWith(secret));
    QCOMPARE(plain.scheme(), u"http"_s);
    const QString nobody = write(u"none.pem"_s, {});
    QVERIFY(run(u"curl"_s, curlArguments(plain, nobody), body).text.contains("processed"));
    rig.reconfigure(settingsFor(ReceiverCertificate::Good));
    const QUrl safe = rig.address();
    QCOMPARE(safe.scheme(), u"https"_s);
    QCOMPARE(safe.port(), plain.port());
    const QByteArray authority = rig.authority();
    const QString trusted = write(u"ca.pem"_s, authority);
    QVERIFY(run(u"curl"_s, curlArguments(safe, trusted), body).text.contains("duplicate"));
    QCOMPARE(rig.last().number, 2);
    rig.reconfigure(settingsFor(ReceiverCertificate::Expired));
    QCOMPARE(rig.authority(), authority);
    QCOMPARE(run(u"curl"_s, curlArguments(safe, trusted), body).exitCode, 60);
    rig.reconfigure(settingsWith(secret));
    QCOMPARE(rig.address(), plain);
    QVERIFY(run(u"curl"_s, curlArguments(plain, nobody), body).text.contains("duplicate"));
}

QTEST_GUILESS_MAIN(ReceiverTlsTest)
#include "tst_receivertls.moc"
