#include "tests/support/hostilecases.h"

namespace hookbench {

namespace {

using namespace std::chrono_literals;
using Server = HostileServer;
using Sees = HostileCase::Sees;

const QByteArray head200 = "HTTP/1.1 200 OK\r\n";
const QByteArray chunked = head200 + "Transfer-Encoding: chunked\r\n\r\n";
constexpr qsizetype largeBody = qsizetype{16} * 1024 * 1024;

HostileCase closing(const char *name, const QByteArray &bytes, ErrorClass errorClass,
                    std::optional<int> status = {}, const QByteArray &body = {})
{
    return {name, Server::answerAndClose(bytes), errorClass, status, body};
}

QList<HostileCase> closes()
{
    return {
        {"closes without an answer", Server::close(), ErrorClass::Closed, {}, {}, Phase::Wait},
        {"closes in the status line",
         Server::answerAndClose("HTTP/1.1 20"),
         ErrorClass::Closed,
         {},
         {},
         Phase::Wait},
        {"resets without an answer",
         Server::answerAndReset({}),
         ErrorClass::Reset,
         {},
         {},
         Phase::Wait,
         Sees::Less},
        {"resets in the body", Server::answerAndReset(head200 + "Content-Length: 9\r\n\r\nab"),
         ErrorClass::Reset, 200, "ab", Phase::Receive, Sees::Less},
        closing("closes after the status line", head200, ErrorClass::Truncated),
        closing("closes in a header", head200 + "Content-Length: 2\r\nX-A", ErrorClass::Truncated),
        closing("closes before the blank line", head200 + "Content-Length: 0\r\n", ErrorClass::Truncated),
        closing("closes after 103", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n", ErrorClass::Truncated),
        closing("closes after 100", "HTTP/1.1 100 Continue\r\n\r\n", ErrorClass::Truncated),
        closing("closes before the body's end", head200 + "Content-Length: 9\r\n\r\nab",
                ErrorClass::Truncated, 200, "ab"),
        closing("closes in a body of 9 exabytes", head200 + "Content-Length: 9223372036854775807\r\n\r\nab",
                ErrorClass::Truncated, 200, "ab"),
        closing("closes before the last chunk", chunked + "2\r\nab\r\n", ErrorClass::Truncated, 200, "ab"),
        closing("closes in the trailers", chunked + "2\r\nab\r\n0\r\nX-T: 1\r\n", ErrorClass::Truncated, 200,
                "ab"),
    };
}

QList<HostileCase> brokenFraming()
{
    const auto malformed = [](const char *name, const QByteArray &bytes, std::optional<int> status = {},
                              const QByteArray &body = {}) {
        return closing(name, bytes, ErrorClass::Malformed, status, body);
    };
    return {
        malformed("breaks a chunk", chunked + "2\r\nabXX", 200, "ab"),
        malformed("sends a chunk without a size", chunked + "zz\r\n", 200),
        malformed("sends a chunk of negative size", chunked + "-1\r\nab\r\n0\r\n\r\n", 200),
        malformed("sends a chunk of more than 64 bits", chunked + "ffffffffffffffffff\r\nab", 200),
        malformed("sends a length that is no number", head200 + "Content-Length: ab\r\n\r\n"),
        malformed("sends a negative length", head200 + "Content-Length: -5\r\n\r\n"),
        malformed("sends a length of more than 64 bits",
                  head200 + "Content-Length: 99999999999999999999\r\n\r\nab", 200),
        malformed("sends a length with a tail", head200 + "Content-Length: 2x\r\n\r\nab", 200),
        malformed("sends two lengths", head200 + "Content-Length: 1\r\ncontent-length: 2\r\n\r\nab", 200),
        malformed("sends two lengths in one line", head200 + "Content-Length: 1, 2\r\n\r\nab", 200),
        malformed("sends a NUL in the head", head200 + QByteArray("X-A: a\0b\r\n\r\n", 12)),
        malformed("sends a body behind 100", "HTTP/1.1 100 Continue\r\nContent-Length: 5\r\n\r\nhello"),
        malformed("claims HTTP/2", "HTTP/2 200\r\nContent-Length: 0\r\n\r\n"),
        malformed("sends a line without a colon", head200 + "no colon here\r\n\r\n"),
    };
}

QList<HostileCase> otherProtocols()
{
    const auto malformed = [](const char *name, const QByteArray &bytes) {
        HostileCase it = closing(name, bytes, ErrorClass::Malformed);
        it.phase = Phase::Wait; // for a status line
        return it;
    };
    return {
        malformed("speaks SMTP", "220 mail.example.com ESMTP\r\n"),
        malformed("speaks SSH", "SSH-2.0-OpenSSH_9.2\r\n"),
        malformed("answers in HTTP/0.9", "<h1>hello</h1>"),
        malformed("answers in HTTP/2 frames", QByteArray("\0\0\x12\x04\0\0\0\0\0", 9)),
        malformed("answers with HTTP/2's preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        malformed("answers with a TLS alert", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7)),
        malformed("answers with bytes at random", QByteArray::fromHex("9f03c1ee7700d40a0aff81")),
        malformed("sends a status line without a version", "200 OK\r\nContent-Length: 0\r\n\r\n"),
        malformed("sends a status that is no number", "HTTP/1.1 abc\r\nContent-Length: 0\r\n\r\n"),
        malformed("sends status 000", "HTTP/1.1 000 None\r\nContent-Length: 0\r\n\r\n"),
        malformed("sends a status of two digits", "HTTP/1.1 99 No\r\nContent-Length: 0\r\n\r\n"),
        malformed("sends a status of four digits", "HTTP/1.1 2000 Many\r\nContent-Length: 0\r\n\r\n"),
    };
}

QList<HostileCase> endless()
{
    const QByteArray line = QByteArray(500, 'x') + ": y\r\n";
    const auto late = [](const char *name, const Server::Act &act, Phase phase,
                         std::optional<int> status = {}) {
        HostileCase it{name, act, ErrorClass::Timeout, status, {}, phase};
        it.deadline = 300ms;
        return it;
    };
    HostileCase deaf = late("takes the connection and never reads", {}, Phase::Send);
    deaf.reading = Server::Reading::NeverReads;
    deaf.requestSize = largeBody;
    deaf.sees = Sees::Part;
    return {
        {"floods with 100 Continue",
         Server::drip({}, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(99), 0ms),
         ErrorClass::TooLarge},
        {"floods with 103",
         Server::drip({}, QByteArray("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n").repeated(99), 0ms),
         ErrorClass::TooLarge},
        {"sends headers without an end", Server::drip(head200, line, 0ms), ErrorClass::TooLarge},
        {"sends one header without an end", Server::drip(head200 + "X-Long: ", QByteArray(4096, 'x'), 0ms),
         ErrorClass::TooLarge},
        {"sends trailers without an end", Server::drip(chunked + "0\r\n", line, 0ms), ErrorClass::TooLarge,
         200},
        late("never answers", Server::silence(), Phase::Wait),
        late("drips the status line", Server::drip("HTTP/1.1 200 ", "O", 10ms), Phase::Wait),
        late("drips the head", Server::drip(head200, "X: y\r\n", 10ms), Phase::Receive),
        late("answers 100 and nothing more", Server::answer("HTTP/1.1 100 Continue\r\n\r\n"), Phase::Receive),
        late("sends less than its length and waits", Server::answer(head200 + "Content-Length: 2\r\n\r\n"),
             Phase::Receive, 200),
        late("never sends the last chunk", Server::answer(chunked), Phase::Receive, 200),
        deaf,
    };
}

QList<HostileCase> uploads()
{
    const auto upload = [](const char *name, const Server::Act &onHead, ErrorClass errorClass, Phase phase,
                           std::optional<int> status = {}) {
        HostileCase it{name, {}, errorClass, status, {}, phase, Sees::Part};
        it.onHead = onHead;
        it.requestSize = largeBody;
        return it;
    };
    HostileCase answeredEarly = upload("answers 413 before the body is read",
                                       Server::answer("HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n"),
                                       ErrorClass::None, Phase::Receive, 413);
    return {
        upload("resets while a large body is sent", Server::answerAndReset({}), ErrorClass::Reset,
               Phase::Send),
        answeredEarly,
    };
}

} // namespace

QList<HostileCase> hostileFailures()
{
    return closes() + brokenFraming() + otherProtocols() + endless() + uploads();
}

} // namespace hookbench
