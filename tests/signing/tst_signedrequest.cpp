#include "model/signing/signedrequest.h"
#include "tests/support/process.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

SignedRequest requestOf(const QByteArray &body, SignatureScheme scheme = SignatureScheme::Ordinavo)
{
    const SecretBytes secret(publicSampleSecret());
    Signer signer = *Signer::create(scheme, secret);
    return makeSignedRequest(signer, body, u"visit_report.approved"_s, {"evt_01JZ8Y4EXAMPLE"},
                             {"del_01JZ8Y4DELIVERY"}, *parseIso(u"2026-06-18T16:40:00Z"));
}

} // namespace

class SignedRequestTest final : public QObject
{
    Q_OBJECT

private slots:
    // domain.md 5: the seven headers, in order.
    void ordinavoHasSevenHeaders()
    {
        const SignedRequest request = requestOf("{\"a\":1}");
        const QByteArray mac = test::outputOf(
            u"openssl"_s,
            {u"dgst"_s, u"-sha256"_s, u"-hmac"_s, u"hookbench-sample-secret-not-for-production"_s, u"-r"_s},
            "{\"a\":1}");
        QCOMPARE(headerLines(request.headers, "\n"), "X-Ordinavo-Event-Id: evt_01JZ8Y4EXAMPLE\n"
                                                     "X-Ordinavo-Event-Type: visit_report.approved\n"
                                                     "X-Ordinavo-Delivery-Id: del_01JZ8Y4DELIVERY\n"
                                                     "X-Ordinavo-Timestamp: 2026-06-18T16:40:00Z\n"
                                                     "X-Ordinavo-Signature: sha256=" +
                                                         mac.first(64) +
                                                         "\n"
                                                         "X-Ordinavo-Webhook-Version: v1\n"
                                                         "Content-Type: application/json\n");
        QCOMPARE(request.signature, "sha256=" + mac.first(64));
    }

    void standardWebhooksReplacesTheFirstFive()
    {
        const SignedRequest request = requestOf("{}", SignatureScheme::StandardWebhooks);
        QList<QByteArray> names;
        for (const HeaderField &field : request.headers)
            names.append(field.name);
        QCOMPARE(names, (QList<QByteArray>{"webhook-id", "webhook-timestamp", "webhook-signature",
                                           "X-Ordinavo-Webhook-Version", "Content-Type"}));
        QCOMPARE(headerValue(request.headers, "Webhook-Timestamp"), QByteArray("1781800800"));
    }

    void theBodyIsSharedNotCopied()
    {
        const QByteArray body = "{\"a\":1}";
        QCOMPARE(static_cast<const void *>(requestOf(body).body.constData()),
                 static_cast<const void *>(body.constData()));
    }

    void requestLineAndHostFollowTheUrl_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("a port that is not the usual one")
            << u"http://127.0.0.1:5005/hook"_s
            << QByteArray("POST /hook HTTP/1.1\r\nHost: 127.0.0.1:5005\r\n");
        QTest::newRow("the usual port of http")
            << u"http://example.com:80/a"_s << QByteArray("POST /a HTTP/1.1\r\nHost: example.com\r\n");
        QTest::newRow("the usual port of https")
            << u"https://example.com:443/a"_s << QByteArray("POST /a HTTP/1.1\r\nHost: example.com\r\n");
        QTest::newRow("port 80 of https")
            << u"https://example.com:80/a"_s << QByteArray("POST /a HTTP/1.1\r\nHost: example.com:80\r\n");
        QTest::newRow("no path") << u"http://example.com"_s
                                 << QByteArray("POST / HTTP/1.1\r\nHost: example.com\r\n");
        QTest::newRow("query, user and fragment")
            << u"http://user:pass@example.com/a?b=c%20d&e=%C3%BC#f"_s
            << QByteArray("POST /a?b=c%20d&e=%C3%BC HTTP/1.1\r\nHost: example.com\r\n");
        QTest::newRow("IPv6") << u"http://[::1]:5005/hook"_s
                              << QByteArray("POST /hook HTTP/1.1\r\nHost: [::1]:5005\r\n");
        QTest::newRow("an international name")
            << u"http://münchen.example/ü"_s
            << QByteArray("POST /%C3%BC HTTP/1.1\r\nHost: xn--mnchen-3ya.example\r\n");
    }
    void requestLineAndHostFollowTheUrl()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, start);
        const SignedRequest request = requestOf("{\"ü\":1}");
        const QByteArray message = httpMessage(request, QUrl(url));
        QCOMPARE(message,
                 start + headerLines(request.headers, "\r\n") + "Content-Length: 8\r\n\r\n{\"ü\":1}");
    }

    // The command, run by a shell, must put the HTTP message on the wire, byte for byte.
    void curlSendsTheMessage_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("target");
        const auto row = [](const char *name, const QByteArray &body, const QString &target = u"/hook"_s) {
            QTest::newRow(name) << body << target;
        };
        row("plain JSON", "{\"a\":1}");
        row("quotes, dollars, backslashes", "{\"a\":\"it's $HOME `id` \\\\ \\\" 100% !! \\n\"}");
        row("beyond ASCII", "{\"name\":\"Zürich نور \xF0\x9F\x94\xA7\"}");
        row("line breaks and a final one", "{\r\n\t\"a\": 1\n}\n");
        row("a body that begins with an at sign", "@/etc/passwd");
        row("a body that begins with a dash", "--help");
        row("a body with zero bytes that begins with a dash", QByteArray("-\0%s\\n'7\x7f\xff", 11));
        row("an empty body", "");
        row("a body larger than an argument can be", "{\"a\":\"" + QByteArray(300'000, 'x') + "'%\"}");
        row("a path and query that a shell and curl could misread", "{}",
            u"/a'b$c;d?e=[1-3]&f={x,y}&g=%25"_s);
    }
    void curlSendsTheMessage()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, target);
        for (const QString &shell : {u"dash"_s, u"bash"_s}) {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            QUrl url(u"http://127.0.0.1"_s + target);
            url.setPort(server.serverPort());
            const SignedRequest request = requestOf(body);
            const QByteArray expected = httpMessage(request, url);

            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(shell, {u"-s"_s});
            process.write("unset http_proxy all_proxy\n" + curlCommand(request, url));
            process.closeWriteChannel();
            QTRY_VERIFY(server.hasPendingConnections());
            QTcpSocket *socket = server.nextPendingConnection();
            QByteArray received;
            QTRY_VERIFY2((received += socket->readAll()).size() >= expected.size(), received.constData());
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            QTRY_COMPARE(process.state(), QProcess::NotRunning);
            received += socket->readAll();
            QCOMPARE(received, expected);
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(process.readAllStandardOutput().startsWith("HTTP/1.1 200"));
        }
    }

    void anUnsignedRequestSendsItsEmptyHeader()
    {
        SignedRequest request = requestOf("{}");
        request.headers[4].value.clear();
        QVERIFY(curlCommand(request, QUrl(u"http://127.0.0.1/"_s)).contains("'X-Ordinavo-Signature;'"));
    }

    void theCommandHoldsNoSecret()
    {
        const QByteArray command =
            curlCommand(requestOf("{}"), QUrl(u"http://user:password@127.0.0.1/hook"_s));
        QVERIFY(!command.contains("hookbench-sample-secret"));
        QVERIFY(!command.contains("password"));
    }
};

QTEST_GUILESS_MAIN(SignedRequestTest)
#include "tst_signedrequest.moc"
