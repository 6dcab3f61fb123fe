#include "model/delivery/curltransport.h"
#include "model/delivery/hosttext.h"
#include "tests/support/hostileserver.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
constexpr Instant now{1'795'000'000'000ms}; // decides about exceptions only; certificates go by the real time

AttemptRequest requestTo(const HostileServer &server, const TlsSettings &tls)
{
    AttemptRequest request;
    request.url = server.url(u"https"_s);
    request.body = R"({"a":1})";
    request.deadline = 5s;
    request.tls = tls;
    return request;
}

} // namespace

/// What the user may set about TLS, with certificates of the openssl command.
class TlsSettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsTheChain();
    void trustsAuthoritiesGivenAsText();
    void namesUnreadableAuthorities();
    void namesTheHostAsItGoesOverTheWire();
    void honoursExceptions_data();
    void honoursExceptions();
    void showsOurCertificate_data();
    void showsOurCertificate();
    void saysThatOursIsAskedFor();
    void tellsTheChainThroughoutABurst();

private:
    QByteArray openssl(const QStringList &arguments) const;
    void makeCertificate(const QString &name, const QString &subjectAltName, int days) const;
    [[nodiscard]] std::unique_ptr<QTcpServer> tlsServer(const QString &name, bool asksForOurs = false) const;
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }
    [[nodiscard]] QByteArray fingerprint(const QString &name) const;

    QTemporaryDir m_folder;
    const FixedClock m_clock{now};
    CurlTransport m_transport{m_clock};
};

QByteArray TlsSettingsTest::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qWarning("openssl: %s", process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed();
}

void TlsSettingsTest::makeCertificate(const QString &name, const QString &subjectAltName, int days) const
{
    QFile extensions(path(name + u".ext"_s));
    QVERIFY(extensions.open(QIODevice::WriteOnly));
    extensions.write("subjectAltName=" + subjectAltName.toUtf8() + "\n");
    extensions.close();
    openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-utf8"_s, u"-subj"_s,
             u"/O=Prüfstand/CN=%1"_s.arg(name), u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".csr"_s});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s,
             u"ca.key"_s, u"-CAcreateserial"_s, u"-days"_s, QString::number(days), u"-extfile"_s,
             name + u".ext"_s, u"-out"_s, name + u".pem"_s});
    QVERIFY(!fingerprint(name).isEmpty());
}

QByteArray TlsSettingsTest::fingerprint(const QString &name) const
{
    const QByteArray line =
        openssl({u"x509"_s, u"-in"_s, name + u".pem"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s});
    return QByteArray::fromHex(line.mid(line.indexOf('=') + 1));
}

std::unique_ptr<QTcpServer> TlsSettingsTest::tlsServer(const QString &name, bool asksForOurs) const
{
    QFile keyFile(path(name + u".key"_s));
    if (!keyFile.open(QIODevice::ReadOnly))
        return nullptr;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(path(name + u".pem"_s)) +
                                           QSslCertificate::fromPath(path(u"ca.pem"_s)));
    configuration.setCaCertificates(QSslCertificate::fromPath(path(u"ca.pem"_s)));
    configuration.setPeerVerifyMode(asksForOurs ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

void TlsSettingsTest::initTestCase()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
             u"/CN=our authority"_s, u"-days"_s, u"2"_s, u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s});
    makeCertificate(u"good"_s, u"IP:127.0.0.1,DNS:localhost"_s, 2);
    makeCertificate(u"other"_s, u"DNS:receiver.example.com"_s, 2);
    makeCertificate(u"expired"_s, u"IP:127.0.0.1"_s, -1);
    makeCertificate(u"client"_s, u"DNS:client"_s, 2);
    openssl({u"rsa"_s, u"-aes256"_s, u"-passout"_s, u"pass:geheim"_s, u"-in"_s, u"client.key"_s, u"-out"_s,
             u"locked.key"_s});
}

void TlsSettingsTest::tellsTheChain()
{
    HostileServer server(HostileServer::answer(ok), HostileServer::Reading::Reads, tlsServer(u"good"_s));
    TlsSettings tls;
    tls.caFile = path(u"ca.pem"_s);
    const AttemptOutcome outcome = m_transport.send(requestTo(server, tls)).result();
    QCOMPARE(outcome.message, QString());
    QCOMPARE(outcome.status, 200);
    QVERIFY(outcome.tlsProblem.isEmpty());
    QCOMPARE(outcome.certificates.size(), 2);
    const PeerCertificate &leaf = outcome.certificates.constFirst();
    QVERIFY2(leaf.subject.contains(u"CN=good") && leaf.subject.contains(u"O=Prüfstand"),
             qPrintable(leaf.subject));
    QCOMPARE(leaf.issuer, u"CN=our authority"_s);
    QCOMPARE(leaf.names, (QStringList{u"127.0.0.1"_s, u"localhost"_s}));
    QCOMPARE(leaf.sha256, fingerprint(u"good"_s));
    QCOMPARE(outcome.certificates.at(1).sha256, fingerprint(u"ca"_s));
    const QString end = QString::fromLatin1(openssl(
        {u"x509"_s, u"-in"_s, u"good.pem"_s, u"-noout"_s, u"-enddate"_s, u"-dateopt"_s, u"iso_8601"_s}));
    const QDateTime after = QDateTime::fromMSecsSinceEpoch(leaf.notAfter.time_since_epoch().count(), Qt::UTC);
    QCOMPARE(u"notAfter="_s + after.toString(u"yyyy-MM-dd HH:mm:ss'Z'"_s), end);
    QVERIFY(leaf.notBefore < leaf.notAfter);
    QFile pem(path(u"good.pem"_s));
    QVERIFY(pem.open(QIODevice::ReadOnly));
    QCOMPARE(leaf.pem.trimmed(), pem.readAll().trimmed());
}

void TlsSettingsTest::trustsAuthoritiesGivenAsText()
{
    HostileServer server(HostileServer::answer(ok), HostileServer::Reading::Reads, tlsServer(u"good"_s));
    QFile pem(path(u"ca.pem"_s));
    QVERIFY(pem.open(QIODevice::ReadOnly));
    TlsSettings tls;
    tls.authorities = pem.readAll();
    QCOMPARE(m_transport.send(requestTo(server, tls)).result().status, 200);
    tls.caFile = path(u"other.pem"_s); // a file stands before it
    QCOMPARE(idOf(m_transport.send(requestTo(server, tls)).result().errorClass), u"tls"_s);
    QCOMPARE(idOf(m_transport.send(requestTo(server, {})).result().errorClass), u"tls"_s);
    QCOMPARE(server.requests(), 1);
}

void TlsSettingsTest::namesUnreadableAuthorities()
{
    HostileServer server(HostileServer::answer(ok), HostileServer::Reading::Reads, tlsServer(u"good"_s));
    TlsSettings tls;
    tls.caFile = path(u"missing.pem"_s);
    const AttemptOutcome outcome = m_transport.send(requestTo(server, tls)).result();
    QCOMPARE(idOf(outcome.errorClass), u"tls"_s);
    QVERIFY2(outcome.message.contains(u"missing.pem"), qPrintable(outcome.message));
    QCOMPARE(server.requests(), 0);
}

void TlsSettingsTest::namesTheHostAsItGoesOverTheWire()
{
    QCOMPARE(exceptionHostOf(QUrl(u"https://Hooks.Example/in"_s)), u"hooks.example:443"_s);
    QCOMPARE(exceptionHostOf(QUrl(u"https://[::1]:5006/"_s)), u"[::1]:5006"_s);
    QCOMPARE(exceptionHostOf(QUrl(u"https://müller.example/"_s)), u"xn--mller-kva.example:443"_s);
}

void TlsSettingsTest::honoursExceptions_data()
{
    QTest::addColumn<QString>("served");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("fingerprintOf");
    QTest::addColumn<qint64>("endsInMs");
    QTest::addColumn<bool>("isAccepted");

    const QString here = u"127.0.0.1:PORT"_s;
    const qint64 day = 86'400'000;
    QTest::newRow("one for this certificate") << u"good"_s << here << u"good"_s << day << true;
    QTest::newRow("one for a certificate of another host") << u"other"_s << here << u"other"_s << day << true;
    QTest::newRow("one for an expired certificate") << u"expired"_s << here << u"expired"_s << day << true;
    QTest::newRow("one that ends in a moment") << u"good"_s << here << u"good"_s << qint64{1} << true;
    QTest::newRow("one that ends now") << u"good"_s << here << u"good"_s << qint64{0} << false;
    QTest::newRow("one that has ended") << u"good"_s << here << u"good"_s << -day << false;
    QTest::newRow("one for another certificate") << u"good"_s << here << u"other"_s << day << false;
    QTest::newRow("one for its authority") << u"good"_s << here << u"ca"_s << day << false;
    QTest::newRow("one for another host") << u"good"_s << u"localhost:PORT"_s << u"good"_s << day << false;
    QTest::newRow("one for another port") << u"good"_s << u"127.0.0.1:1"_s << u"good"_s << day << false;
    QTest::newRow("one without a fingerprint") << u"good"_s << here << QString() << day << false;
}

void TlsSettingsTest::honoursExceptions()
{
    QFETCH(QString, served);
    QFETCH(QString, host);
    QFETCH(QString, fingerprintOf);
    QFETCH(qint64, endsInMs);
    QFETCH(bool, isAccepted);

    HostileServer server(HostileServer::answer(ok), HostileServer::Reading::Reads, tlsServer(served));
    TlsSettings tls;
    tls.exceptions.append({host.replace(u"PORT"_s, QString::number(server.port())),
                           fingerprintOf.isEmpty() ? QByteArray() : fingerprint(fingerprintOf),
                           now + std::chrono::milliseconds(endsInMs)});
    const AttemptOutcome outcome = m_transport.send(requestTo(server, tls)).result();
    QCOMPARE(idOf(outcome.errorClass), isAccepted ? QString() : u"tls"_s);
    QVERIFY(!outcome.tlsProblem.isEmpty()); // accepted or not, the log says what is wrong
    QCOMPARE(outcome.certificates.value(0).sha256, fingerprint(served));
    QCOMPARE(server.requests(), isAccepted ? 1 : 0);
}

void TlsSettingsTest::showsOurCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("words"); ///< of the failure; empty for none

    const QString client = u"client.pem"_s;
    QTest::newRow("a certificate and its key") << client << u"client.key"_s << QByteArray() << QString();
    QTest::newRow("a key with a password") << client << u"locked.key"_s << QByteArray("geheim") << QString();
    QTest::newRow("the wrong password") << client << u"locked.key"_s << QByteArray("falsch") << u"password"_s;
    QTest::newRow("no password") << client << u"locked.key"_s << QByteArray() << u"password"_s;
    QTest::newRow("the key of another") << client << u"good.key"_s << QByteArray() << u"private key"_s;
    QTest::newRow("no such key") << client << u"missing.key"_s << QByteArray() << u"private key"_s;
    QTest::newRow("no such certificate") << u"missing.pem"_s << QString() << QByteArray() << u"missing.pem"_s;
}

void TlsSettingsTest::showsOurCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, password);
    QFETCH(QString, words);

    std::mutex mutex;
    QString seen;
    HostileServer server(
        [&](QTcpSocket &socket) {
            const std::lock_guard lock(mutex);
            const auto *secure = qobject_cast<QSslSocket *>(&socket);
            seen = secure->peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
            HostileServer::answer(ok)(socket);
        },
        HostileServer::Reading::Reads, tlsServer(u"good"_s, true));
    TlsSettings tls;
    tls.caFile = path(u"ca.pem"_s);
    tls.clientCertificate = certificate.isEmpty() ? QString() : path(certificate);
    tls.clientKey = key.isEmpty() ? QString() : path(key);
    if (!password.isEmpty())
        tls.clientKeyPassword = std::make_shared<const SecretBytes>(password);
    const AttemptOutcome outcome = m_transport.send(requestTo(server, tls)).result();
    QCOMPARE(idOf(outcome.errorClass), words.isEmpty() ? QString() : u"tls"_s);
    QVERIFY2(outcome.message.contains(words), qPrintable(outcome.message));
    QVERIFY(!outcome.message.contains(u"falsch"));
    QCOMPARE(server.requests(), words.isEmpty() ? 1 : 0);
    const std::lock_guard lock(mutex);
    QCOMPARE(seen, words.isEmpty() ? u"client"_s : QString());
}

void TlsSettingsTest::saysThatOursIsAskedFor()
{
    // Qt's server closes without a word; openssl's sends the alert.
    QProcess server;
    server.setWorkingDirectory(m_folder.path());
    server.start(u"openssl"_s,
                 {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, u"good.pem"_s, u"-key"_s,
                  u"good.key"_s, u"-CAfile"_s, u"ca.pem"_s, u"-Verify"_s, u"1"_s, u"-verify_return_error"_s});
    QByteArray said;
    while (!said.contains("ACCEPT 127.0.0.1:") && server.waitForReadyRead(5000))
        said += server.readAllStandardOutput();
    const qsizetype at = said.indexOf("ACCEPT 127.0.0.1:");
    QVERIFY2(at >= 0, said.constData());
    const QByteArray port = said.mid(at + 17).trimmed();

    AttemptRequest request;
    request.url = QUrl(u"https://127.0.0.1:%1/hook"_s.arg(QString::fromLatin1(port)));
    request.body = "{}";
    request.deadline = 5s;
    request.tls.caFile = path(u"ca.pem"_s);
    const AttemptOutcome outcome = m_transport.send(request).result();
    server.kill();
    server.waitForFinished();
    QCOMPARE(idOf(outcome.errorClass), u"tls"_s);
    QVERIFY2(outcome.message.contains(u"asks for a client certificate"), qPrintable(outcome.message));
    QCOMPARE(outcome.certificates.value(0).sha256, fingerprint(u"good"_s));
}

void TlsSettingsTest::tellsTheChainThroughoutABurst()
{
    HostileServer server(HostileServer::answer(ok), HostileServer::Reading::Reads, tlsServer(u"other"_s));
    TlsSettings tls;
    tls.exceptions.append({u"127.0.0.1:%1"_s.arg(server.port()), fingerprint(u"other"_s), now + 1h});
    QList<AttemptOutcome> outcomes;
    BurstOrder order;
    order.count = 20;
    order.concurrency = 2;
    order.make = [&](qsizetype) { return requestTo(server, tls); };
    order.take = [&](auto ended) {
        for (const auto &[index, outcome] : ended)
            outcomes.append(outcome);
    };
    m_transport.burst(order).waitForFinished();
    QCOMPARE(outcomes.size(), 20);
    QCOMPARE(server.requests(), 20);
    QVERIFY(server.connections() <= 2);
    for (const AttemptOutcome &outcome : outcomes) {
        QCOMPARE(outcome.status, 200);
        QCOMPARE(outcome.certificates.value(0).sha256, fingerprint(u"other"_s));
        QVERIFY(!outcome.tlsProblem.isEmpty());
        QVERIFY(outcome.tlsVersion.startsWith(u"TLSv1."));
        QCOMPARE(outcome.timings.tls.has_value(), !outcome.reused);
    }
}

QTEST_GUILESS_MAIN(TlsSettingsTest)
#include "tst_tlssettings.moc"
