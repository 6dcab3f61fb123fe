#include "model/receiver/requestparser.h"

#include <QtTest/QTest>

using namespace hookbench;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headLimit = 1000;
constexpr qsizetype bodyLimit = 2000;

} // namespace

class RequestParserTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsRequests_data();
    void readsRequests();
    void refusesRequests_data();
    void refusesRequests();
    void keepsOrderAndSpelling();
    void leavesTheNextRequest();
    void knowsWhenToKeepTheConnection_data();
    void knowsWhenToKeepTheConnection();
};

void RequestParserTest::readsRequests_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("body");

    const QByteArray post = "POST /hook HTTP/1.1\r\nHost: a\r\n";
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    const auto row = [](const char *name, const QByteArray &raw, const QByteArray &body = {}) {
        QTest::newRow(name) << raw << body;
    };
    row("without a body", post + "\r\n");
    row("with a length", post + "Content-Length: 5\r\n\r\nab\r\nc", "ab\r\nc");
    row("with a length of 0", post + "Content-Length: 0\r\n\r\n");
    row("in chunks", chunked + "2\r\nab\r\n1\r\nc\r\n0\r\n\r\n", "abc");
    row("in chunks with extensions and trailers", chunked + "2;x=y\r\nab\r\n0\r\nX-Trailer: 1\r\n\r\n", "ab");
    row("in HTTP/1.0", "POST / HTTP/1.0\r\nContent-Length: 2\r\n\r\nab", "ab");
    row("a body as large as allowed", post + "Content-Length: 2000\r\n\r\n" + QByteArray(2000, 'x'),
        QByteArray(2000, 'x'));
    row("a head as large as allowed",
        post + "X: " + QByteArray(headLimit - post.size() - 7, 'x') + "\r\n\r\n");
}

void RequestParserTest::readsRequests()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, body);

    for (const qsizetype step : {raw.size(), qsizetype(1), qsizetype(7)}) {
        RequestParser parser(headLimit, bodyLimit);
        for (qsizetype at = 0; at < raw.size(); at += step) {
            QVERIFY(parser.state() != RequestParser::State::Complete);
            const QByteArrayView piece = QByteArrayView(raw).sliced(at, qMin(step, raw.size() - at));
            QCOMPARE(parser.feed(piece), piece.size());
        }
        QVERIFY2(parser.state() == RequestParser::State::Complete, qPrintable(parser.refusal().reason.text));
        QCOMPARE(parser.raw(), raw);
        QCOMPARE(parser.body(), body);
    }
}

void RequestParserTest::refusesRequests_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status");

    const QByteArray line = "POST /hook HTTP/1.1\r\n";
    const QByteArray post = line + "Host: a\r\n";
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    const auto row = [](const char *name, const QByteArray &raw, int status) {
        QTest::newRow(name) << raw << status;
    };
    row("two lengths that differ", post + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400);
    row("two lengths that agree", post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\na", 400);
    row("a list of lengths", post + "Content-Length: 1, 1\r\n\r\na", 400);
    row("a length that is no number", post + "Content-Length: x\r\n\r\n", 400);
    row("a negative length", post + "Content-Length: -1\r\n\r\n", 400);
    row("a length with a sign", post + "Content-Length: +1\r\n\r\na", 400);
    row("a length in hex", post + "Content-Length: 0x1\r\n\r\na", 400);
    row("a length beyond 64 bits", post + "Content-Length: 18446744073709551617\r\n\r\na", 400);
    row("a length, then a coding", post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        400);
    row("a coding, then a length", post + "Transfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n0\r\n\r\n",
        400);
    row("chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", 400);
    row("another coding", post + "Transfer-Encoding: gzip\r\n\r\n", 501);
    row("two codings", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501);
    row("a coding that is not quite chunked", post + "Transfer-Encoding: xchunked\r\n\r\n", 501);
    row("a coding in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 501);
    row("a request line without a version", "POST /hook\r\n\r\n", 400);
    row("HTTP/2", "POST /hook HTTP/2.0\r\n\r\n", 400);
    row("HTTP/0.9", "GET /\r\n", 400);
    row("two spaces in the request line", "POST  /hook HTTP/1.1\r\n\r\n", 400);
    row("a request line of noise", "\x16\x03\x01\x02", 400);
    row("bare LF after the request line", "POST /hook HTTP/1.1\nHost: a\n\n", 400);
    row("bare LF in the headers", line + "Host: a\nX: y\r\n\r\n", 400);
    row("a space before the colon", post + "X-A : b\r\n\r\n", 400);
    row("a header without a colon", post + "X-A\r\n\r\n", 400);
    row("a header without a name", post + ": b\r\n\r\n", 400);
    row("a folded header", post + "X-A: b\r\n c\r\n\r\n", 400);
    row("a NUL in a value", post + QByteArray("X-A: b\0c\r\n\r\n", 12), 400);
    row("a CR in a value", post + "X-A: b\rc\r\n\r\n", 400);
    row("a chunk without a size", chunked + "x\r\n", 400);
    row("a chunk that is longer than said", chunked + "1\r\nab\r\n0\r\n\r\n", 400);
    row("a chunk's size beyond 64 bits", chunked + "fffffffffffffffff\r\n", 400);
    row("a head that is too large", post + "X: " + QByteArray(headLimit, 'x') + "\r\n\r\n", 431);
    row("a head without an end", post + "X: " + QByteArray(headLimit, 'x'), 431);
    row("a request line without an end", "POST /" + QByteArray(headLimit, 'x'), 431);
    row("many headers", post + QByteArray("X: y\r\n").repeated(300), 431);
    row("a length that is too large", post + "Content-Length: 2001\r\n\r\n", 413);
    row("chunks that are too large together",
        chunked + "7d0\r\n" + QByteArray(2000, 'x') + "\r\n1\r\nx\r\n0\r\n\r\n", 413);
    row("a chunk that is too large", chunked + "7d1\r\n", 413);
    row("more framing than body", chunked + QByteArray("1\r\nx\r\n").repeated(1500), 413);
    row("a chunk extension without an end", chunked + "1;" + QByteArray(6000, 'x'), 413);
}

void RequestParserTest::refusesRequests()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, status);

    for (const qsizetype step : {raw.size(), qsizetype(1), qsizetype(7)}) {
        RequestParser parser(headLimit, bodyLimit);
        for (qsizetype at = 0; at < raw.size() && parser.state() != RequestParser::State::Failed; at += step)
            (void)parser.feed(QByteArrayView(raw).sliced(at, qMin(step, raw.size() - at)));
        QCOMPARE(parser.state(), RequestParser::State::Failed);
        QCOMPARE(parser.refusal().status, status);
        QVERIFY(parser.refusal().reason.text.endsWith(u'.'));
    }
}

void RequestParserTest::keepsOrderAndSpelling()
{
    RequestParser parser(headLimit, bodyLimit);
    (void)parser.feed("POST /hook?a=%20 HTTP/1.1\r\nx-B: 1\r\nHOST:a\r\nX-A: \t 2 \t\r\nx-b: 3\r\nX-E:\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n0\r\nX-Trailer: 4\r\n\r\n");
    QCOMPARE(parser.state(), RequestParser::State::Complete);
    QCOMPARE(parser.head().method, QByteArray("POST"));
    QCOMPARE(parser.head().target, QByteArray("/hook?a=%20"));
    QCOMPARE(parser.head().headers, (HeaderFields{{"x-B", "1"},
                                                  {"HOST", "a"},
                                                  {"X-A", "2"},
                                                  {"x-b", "3"},
                                                  {"X-E", ""},
                                                  {"Transfer-Encoding", "chunked"}}));
}

void RequestParserTest::leavesTheNextRequest()
{
    const QByteArray first = "POST /1 HTTP/1.1\r\nContent-Length: 1\r\n\r\na";
    const QByteArray second = "POST /2 HTTP/1.1\r\n\r\n";
    RequestParser parser(headLimit, bodyLimit);
    QCOMPARE(parser.feed(QByteArray(first + second)), first.size());
    QCOMPARE(parser.raw(), first);
    QCOMPARE(parser.head().target, QByteArray("/1"));

    RequestParser next(headLimit, bodyLimit);
    QVERIFY(!next.hasBegun());
    QCOMPARE(next.feed("\r\n"), 2);
    QVERIFY(!next.hasBegun());
    QCOMPARE(next.feed(QByteArray("\r\n" + second)), second.size() + 2);
    QCOMPARE(next.raw(), second);
}

void RequestParserTest::knowsWhenToKeepTheConnection_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("keeps");

    const auto row = [](const char *name, const char *head, bool keeps) {
        QTest::newRow(name) << QByteArray(head) << keeps;
    };
    row("HTTP/1.1 keeps it", "POST / HTTP/1.1\r\n", true);
    row("HTTP/1.1 with close does not", "POST / HTTP/1.1\r\nConnection: close\r\n", false);
    row("HTTP/1.0 does not", "POST / HTTP/1.0\r\n", false);
    row("HTTP/1.0 with keep-alive keeps it", "POST / HTTP/1.0\r\nConnection: Keep-Alive\r\n", true);
}

void RequestParserTest::knowsWhenToKeepTheConnection()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, keeps);

    RequestParser parser(headLimit, bodyLimit);
    (void)parser.feed(QByteArray(head + "\r\n"));
    QCOMPARE(parser.state(), RequestParser::State::Complete);
    QCOMPARE(parser.head().keepAlive, keeps);
}

QTEST_GUILESS_MAIN(RequestParserTest)
#include "tst_requestparser.moc"
