#include "model/receiver/requestgate.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

class RequestGateTest final : public QObject
{
    Q_OBJECT

private slots:
    void admits_data();
    void admits();
};

void RequestGateTest::admits_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<HeaderFields>("headers");
    QTest::addColumn<int>("status"); // 0: admitted

    const auto host = [](const char *name, const char *value, int status) {
        QTest::newRow(name) << QByteArray("POST") << QByteArray("/hook") << HeaderFields{{"Host", value}}
                            << status;
    };
    host("127.0.0.1", "127.0.0.1:5005", 0);
    host("127.0.0.1 without a port", "127.0.0.1", 0);
    host("another address of the loopback", "127.9.8.7:5005", 0);
    host("localhost", "localhost:5005", 0);
    host("localhost in capitals", "LOCALHOST", 0);
    host("::1", "[::1]:5005", 0);
    host("::1 without a port", "[::1]", 0);
    host("a foreign name", "evil.example:5005", 421);
    host("a foreign name that begins well", "localhost.evil.example", 421);
    host("a foreign name that ends well", "evil-localhost", 421);
    host("a name that looks like an address", "127.0.0.1.evil.example", 421);
    host("a foreign address", "192.0.2.1", 421);
    host("any address", "0.0.0.0:5005", 421);
    host("a short form", "127.1", 421);
    host("a number", "2130706433", 421);
    host("a bracket too few", "[::1", 421);
    host("noise after the bracket", "[::1]evil", 421);
    host("a port that is no number", "localhost:evil", 421);
    host("credentials", "localhost@evil.example", 421);
    host("an empty host", "", 421);

    const HeaderField good{"Host", "127.0.0.1:5005"};
    const auto row = [&](const char *name, const char *method, const char *target,
                         const HeaderFields &headers, int status) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(target) << headers << status;
    };
    row("no host", "POST", "/hook", {}, 400);
    row("two hosts", "POST", "/hook", {good, good}, 400);
    row("an origin", "POST", "/hook", {good, {"Origin", "https://evil.example"}}, 403);
    row("an origin of null", "POST", "/hook", {good, {"origin", "null"}}, 403);
    row("an origin of our own", "POST", "/hook", {good, {"Origin", "http://127.0.0.1:5005"}}, 403);
    row("from another site", "POST", "/hook", {good, {"Sec-Fetch-Site", "cross-site"}}, 403);
    row("from the same site", "POST", "/hook", {good, {"sec-fetch-site", "Same-Site"}}, 403);
    row("from nowhere", "POST", "/hook", {good, {"Sec-Fetch-Site", "none"}}, 0);
    row("a preflight", "OPTIONS", "/hook", {good, {"Origin", "https://evil.example"}}, 403);
    row("another path", "POST", "/", {good}, 404);
    row("a longer path", "POST", "/hook/", {good}, 404);
    row("a query", "POST", "/hook?a=b", {good}, 0);
    row("GET", "GET", "/hook", {good}, 405);
    row("post in small letters", "post", "/hook", {good}, 405);
    row("GET elsewhere", "GET", "/favicon.ico", {good}, 404);
    row("an absolute target", "POST", "http://localhost:5005/hook", {good}, 0);
    row("an absolute target elsewhere", "POST", "http://evil.example/hook", {good}, 421);
    row("an absolute target without a host", "POST", "http:///hook", {good}, 421);
    row("an absolute target without a path", "POST", "http://localhost", {good}, 404);
    row("an expectation", "POST", "/hook", {good, {"Expect", "100-Continue"}}, 0);
    row("another expectation", "POST", "/hook", {good, {"Expect", "200-ok"}}, 417);
}

void RequestGateTest::admits()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(HeaderFields, headers);
    QFETCH(int, status);

    const std::optional<Refusal> refusal = whyNotAdmitted({method, target, headers, true, true});
    QCOMPARE(refusal ? refusal->status : 0, status);
    if (refusal)
        QVERIFY(refusal->reason.text.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(RequestGateTest)
#include "tst_requestgate.moc"
