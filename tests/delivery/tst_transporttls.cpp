#include "model/delivery/curltransport.h"
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

using Act = HostileServer::Act;
Q_DECLARE_METATYPE(Act)

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

AttemptRequest requestTo(const QUrl &url)
{
    AttemptRequest request;
    request.url = url;
    request.body = R"({"a":1})";
    request.deadline = 5s;
    return request;
}

} // namespace

/// Certificates come from the openssl command, so that what we accept is not made by what we test.
class TransportTlsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void reportsWhatWasAgreed_data();
    void reportsWhatWasAgreed();
    void refusesCertificates_data();
    void refusesCertificates();
    void refusesWhatIsNotTls();
    void namesWhatThePeerDid_data();
    void namesWhatThePeerDid();

private:
    [[nodiscard]] bool makeCertificate(const QString &name, const QString &subjectAltName, int days) const;
    [[nodiscard]] std::unique_ptr<QTcpServer> tlsServer(const QString &name,
                                                        QSsl::SslProtocol protocol) const;
    [[nodiscard]] QString path(const QString &file) const { return m_folder.filePath(file); }

    QTemporaryDir m_folder;
    SystemClock m_clock;
};

bool TransportTlsTest::makeCertificate(const QString &name, const QString &subjectAltName, int days) const
{
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=test"_s,
                   u"-days"_s, QString::number(days), u"-addext"_s, u"subjectAltName="_s + subjectAltName,
                   u"-keyout"_s, path(name + u".key"_s), u"-out"_s, path(name + u".pem"_s)});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

std::unique_ptr<QTcpServer> TransportTlsTest::tlsServer(const QString &name, QSsl::SslProtocol protocol) const
{
    QFile keyFile(path(name + u".key"_s));
    if (!keyFile.open(QIODevice::ReadOnly))
        return nullptr;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(path(name + u".pem"_s)));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(protocol);
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(configuration);
    return server;
}

void TransportTlsTest::initTestCase()
{
    QVERIFY(makeCertificate(u"good"_s, u"IP:127.0.0.1"_s, 2));
    QVERIFY(makeCertificate(u"other"_s, u"DNS:receiver.example.com"_s, 2));
}

void TransportTlsTest::reportsWhatWasAgreed_data()
{
    QTest::addColumn<QSsl::SslProtocol>("protocol");
    QTest::addColumn<QString>("version");

    QTest::newRow("TLS 1.2") << QSsl::TlsV1_2 << u"TLSv1.2"_s;
    QTest::newRow("TLS 1.3") << QSsl::TlsV1_3 << u"TLSv1.3"_s;
}

void TransportTlsTest::reportsWhatWasAgreed()
{
    QFETCH(QSsl::SslProtocol, protocol);
    QFETCH(QString, version);

    HostileServer server(HostileServer::answer(ok), HostileServer::Reading::Reads,
                         tlsServer(u"good"_s, protocol));
    CurlTransport transport(m_clock, path(u"good.pem"_s));
    for (int i = 0; i < 2; ++i) { // the second shakes hands as wholly as the first
        const AttemptOutcome outcome = transport.send(requestTo(server.url(u"https"_s))).result();
        QCOMPARE(outcome.message, QString());
        QCOMPARE(outcome.status, 200);
        QCOMPARE(outcome.tlsVersion, version);
        QVERIFY2(outcome.tlsCipher.contains(u"AES") || outcome.tlsCipher.contains(u"CHACHA"),
                 qPrintable(outcome.tlsCipher));
        QVERIFY(outcome.timings.tls && *outcome.timings.tls > 0ms);
        QVERIFY(*outcome.timings.connect < 20ms);
        QCOMPARE(outcome.requestBytes, server.received().at(i));
        QCOMPARE(outcome.requestBytes,
                 "POST /hook HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port()) +
                     "\r\nContent-Length: 7\r\n\r\n{\"a\":1}");
    }
}

void TransportTlsTest::refusesCertificates_data()
{
    QTest::addColumn<QString>("served");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QString>("words");

    QTest::newRow("one that nobody vouches for") << u"good"_s << QString() << u"is not trusted"_s;
    QTest::newRow("one of another authority") << u"good"_s << u"other.pem"_s << u"is not trusted"_s;
    QTest::newRow("one for another host") << u"other"_s << u"other.pem"_s << u"is for another host"_s;
}

void TransportTlsTest::refusesCertificates()
{
    QFETCH(QString, served);
    QFETCH(QString, trusted);
    QFETCH(QString, words);

    HostileServer server(HostileServer::answer(ok), HostileServer::Reading::Reads,
                         tlsServer(served, QSsl::TlsV1_2OrLater));
    CurlTransport transport(m_clock, trusted.isEmpty() ? QString() : path(trusted));
    const AttemptOutcome outcome = transport.send(requestTo(server.url(u"https"_s))).result();
    QCOMPARE(idOf(outcome.errorClass), u"tls"_s);
    QCOMPARE(outcome.phase, Phase::Tls);
    QVERIFY2(outcome.message.contains(words), qPrintable(outcome.message));
    QVERIFY(outcome.connected);
    QCOMPARE(outcome.peerAddress, u"127.0.0.1:%1"_s.arg(server.port()));
    QVERIFY(outcome.requestBytes.isEmpty());
    QCOMPARE(server.requests(), 0);
}

void TransportTlsTest::refusesWhatIsNotTls()
{
    HostileServer server(HostileServer::silence());
    server.setOnConnect(HostileServer::answer("HTTP/1.1 400 Bad Request\r\n\r\n"));
    CurlTransport transport(m_clock);
    const AttemptOutcome outcome = transport.send(requestTo(server.url(u"https"_s))).result();
    QCOMPARE(idOf(outcome.errorClass), u"tls"_s);
    QCOMPARE(outcome.phase, Phase::Tls);
    QVERIFY2(outcome.message.contains(u"speaks TLS"), qPrintable(outcome.message));
    QCOMPARE(server.connections(), 1);
}

void TransportTlsTest::namesWhatThePeerDid_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<ErrorClass>("errorClass");

    const Act hardClose = [](QTcpSocket &socket) { socket.abort(); };
    QTest::newRow("closes with a farewell") << HostileServer::close() << ErrorClass::Closed;
    QTest::newRow("closes without a farewell") << hardClose << ErrorClass::Closed;
    QTest::newRow("resets") << HostileServer::answerAndReset({}) << ErrorClass::Reset;
    QTest::newRow("closes in the body")
        << HostileServer::answerAndClose("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab")
        << ErrorClass::Truncated;
    QTest::newRow("closes in the head")
        << HostileServer::answerAndClose("HTTP/1.1 200 OK\r\n") << ErrorClass::Truncated;
}

void TransportTlsTest::namesWhatThePeerDid()
{
    QFETCH(Act, act);
    QFETCH(ErrorClass, errorClass);

    HostileServer server(act, HostileServer::Reading::Reads, tlsServer(u"good"_s, QSsl::TlsV1_2OrLater));
    CurlTransport transport(m_clock, path(u"good.pem"_s));
    const AttemptOutcome outcome = transport.send(requestTo(server.url(u"https"_s))).result();
    QCOMPARE(idOf(outcome.errorClass), idOf(errorClass));
    QCOMPARE(server.connections(), 1);
    QCOMPARE(server.requests(), 1);
}

QTEST_GUILESS_MAIN(TransportTlsTest)
#include "tst_transporttls.moc"
