#include "tests/support/hostilecases.h"

namespace hookbench {

namespace {

using Server = HostileServer;
using Sees = HostileCase::Sees;

const QByteArray head200 = "HTTP/1.1 200 OK\r\n";
const QByteArray ok = head200 + "Content-Length: 2\r\n\r\nok";
const QByteArray chunked = head200 + "Transfer-Encoding: chunked\r\n\r\n";

HostileCase answering(const char *name, const QByteArray &bytes, int status = 200,
                      const QByteArray &body = {})
{
    return {name, Server::answer(bytes), ErrorClass::None, status, body};
}

HostileCase closing(const char *name, const QByteArray &bytes, int status = 200, const QByteArray &body = {})
{
    return {name, Server::answerAndClose(bytes), ErrorClass::None, status, body};
}

// What libraries answer by sending again.
QList<HostileCase> invitations()
{
    QList<HostileCase> cases;
    const auto with = [&cases](const char *name, int status, const QByteArray &field) {
        const QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " X\r\n" + field + "\r\n";
        cases.append(answering(name, head + "Content-Length: 0\r\n\r\n", status));
    };
    with("redirects by 300", 300, "Location: /other");
    with("redirects by 301", 301, "Location: /other");
    with("redirects by 302", 302, "Location: /other");
    with("redirects by 303", 303, "Location: /other");
    with("answers 304", 304, "ETag: \"x\"");
    with("answers 305", 305, "Location: /other");
    with("redirects to itself by 307", 307, "Location: /hook");
    with("redirects to itself by 308", 308, "Location: /hook");
    with("redirects to a file", 302, "Location: file:///etc/passwd");
    with("redirects to nowhere", 302, "Location:");
    with("asks for Basic credentials", 401, "WWW-Authenticate: Basic realm=\"x\"");
    with("asks for Digest credentials", 401,
         "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\", qop=\"auth\"");
    with("asks for Negotiate", 401, "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM");
    with("asks for proxy credentials", 407, "Proxy-Authenticate: Basic realm=\"x\"");
    with("answers 408 and stays", 408, "X: y");
    with("answers 417", 417, "X: y");
    with("answers 421", 421, "Alt-Svc: h2=\":1\"");
    with("answers 425", 425, "Retry-After: 0");
    with("answers 426 and asks for HTTP/2", 426, "Upgrade: h2c\r\nConnection: Upgrade");
    with("answers 500", 500, "X: y");
    with("answers 503 with Retry-After", 503, "Retry-After: 0");
    with("sets cookies", 200, "Set-Cookie: a=b\r\nSet-Cookie: c=d");
    with("asks for a refresh", 200, "Refresh: 0; url=/hook");
    return cases;
}

QList<HostileCase> lifeOfConnections()
{
    HostileCase early = answering("answers before it was asked", ok, 200, "ok");
    early.onRequest = {};
    early.onConnect = Server::answer(ok);
    early.deadline = std::chrono::milliseconds(300);
    return {
        answering("keeps the connection alive", ok, 200, "ok"),
        closing("lets a kept-alive connection die", ok, 200, "ok"),
        {"resets a kept-alive connection", Server::answerAndReset(ok), ErrorClass::None, 200, "ok",
         Phase::Receive, Sees::Less},
        answering("says close and stays", head200 + "Connection: close\r\nContent-Length: 2\r\n\r\nok", 200,
                  "ok"),
        closing("sends data behind Connection: close",
                head200 + "Connection: close\r\nContent-Length: 2\r\n\r\nokmore", 200, "ok"),
        answering("keeps alive for no time",
                  head200 + "Keep-Alive: timeout=0, max=0\r\nContent-Length: 2\r\n\r\nok", 200, "ok"),
        closing("answers without a length", head200 + "\r\nok", 200, "ok"),
        answering("answers twice", ok + "HTTP/1.1 500 Second\r\nContent-Length: 0\r\n\r\n", 200, "ok"),
        answering("sends more than its length", ok + "and more", 200, "ok"),
        answering("sends a body behind 204", "HTTP/1.1 204 No Content\r\nContent-Length: 2\r\n\r\nok", 204),
        answering("answers 408 and 200", "HTTP/1.1 408 Timeout\r\nContent-Length: 0\r\n\r\n" + ok, 408),
        early,
    };
}

QList<HostileCase> oddForms()
{
    return {
        closing("answers in HTTP/1.0", "HTTP/1.0 200 OK\r\n\r\nok", 200, "ok"),
        answering("answers in chunks", chunked + "1;a=b\r\no\r\n1\r\nk\r\n0\r\nX-T: 1\r\n\r\n", 200, "ok"),
        answering("hides a status in the trailers", chunked + "2\r\nok\r\n0\r\nStatus: 500\r\n\r\n", 200,
                  "ok"),
        answering("sends a length and chunks",
                  head200 + "Content-Length: 99\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n\r\n",
                  200, "ok"),
        answering("sends the same length twice", head200 + "Content-Length: 2\r\nContent-Length: 2\r\n\r\nok",
                  200, "ok"),
        answering("claims gzip and sends none",
                  head200 + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\nok", 200, "ok"),
        answering("answers 204", "HTTP/1.1 204 No Content\r\n\r\n", 204),
        answering("answers after 103", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok, 200, "ok"),
        answering("answers after an unasked 100", "HTTP/1.1 100 Continue\r\n\r\n" + ok, 200, "ok"),
        answering("answers after a hundred of 102",
                  QByteArray("HTTP/1.1 102 Processing\r\n\r\n").repeated(100) + ok, 200, "ok"),
        answering("gives no reason", "HTTP/1.1 200\r\nContent-Length: 2\r\n\r\nok", 200, "ok"),
        answering("answers 999", "HTTP/1.1 999 Odd\r\nContent-Length: 2\r\n\r\nok", 999, "ok"),
        answering("folds a header", head200 + "X-A: one\r\n two\r\nContent-Length: 2\r\n\r\nok", 200, "ok"),
        answering("ends lines without a carriage return", "HTTP/1.1 200 OK\nContent-Length: 2\n\nok", 200,
                  "ok"),
    };
}

} // namespace

QList<HostileCase> hostileAnswers()
{
    return invitations() + lifeOfConnections() + oddForms();
}

} // namespace hookbench
