#pragma once

#include "model/core/clock.h"
#include "model/core/httpheader.h"
#include "model/delivery/tlssettings.h"

#include <QtCore/QByteArray>
#include <QtCore/QFuture>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

namespace hookbench {

/// How an attempt failed; `None` when a whole answer came, whatever its status.
enum class ErrorClass : quint8 {
    None,
    Resolve,
    Connect,
    Tls,
    Timeout, ///< the deadline passed; AttemptOutcome::phase says in which phase
    Closed,  ///< the peer closed before a whole status line came
    Reset,
    Malformed, ///< not HTTP/1.x, or broken framing
    Truncated, ///< closed after the status line, in the middle of the head or body
    TooLarge,  ///< the head exceeded its limit
    Cancelled,
    InvalidRequest ///< refused before the wire: CR, LF or NUL in a header, or not an http(s) URL
};

/// Where in an exchange something happened, in order.
enum class Phase : quint8 { Resolve, Connect, Tls, Send, Wait, Receive };

/// One HTTP exchange to be made, exactly once.
struct AttemptRequest
{
    QUrl url;
    QByteArray method = "POST";
    HeaderFields headers; ///< sent in this order and spelling; Host and Content-Length are added
    QByteArray body;
    std::chrono::milliseconds deadline{15'000}; ///< over the whole exchange, name look-up to last byte
    qsizetype headLimit = qsizetype{64} * 1024; ///< bytes of response head
    qsizetype bodyLimit =
        qsizetype{1024} * 1024; ///< bytes of response body kept; the rest is counted and hashed
    /// Ends the exchange at once. Its outcome then says Cancelled and tells what had been on the wire, which
    /// a cancelled future cannot carry.
    std::stop_token stop;
    TlsSettings tls;
};

/// How long each phase took; nothing where it was not reached.
struct PhaseTimings
{
    using Duration = std::chrono::microseconds;

    std::optional<Duration> resolve;
    std::optional<Duration> connect;
    std::optional<Duration> tls; ///< also nothing on plain HTTP
    std::optional<Duration> send;
    std::optional<Duration> wait; ///< last request byte to first whole line of the answer
    std::optional<Duration> receive;
    Duration total{};
};

/// What happened on the wire.
struct AttemptOutcome
{
    ErrorClass errorClass = ErrorClass::None;
    Phase phase = Phase::Resolve; ///< the last phase that was reached
    QString message;           ///< translated; what failed and what to look at; empty when errorClass is None
    std::optional<int> status; ///< nothing without a whole head
    QByteArray requestBytes;   ///< as sent: head and body
    QByteArray responseHead;   ///< of the final answer, as received, with the blank line
    QByteArray responseBody;   ///< its first bodyLimit bytes, as received (transfer coding undone)
    qint64 responseBodySize = 0;   ///< of the whole body that came
    QByteArray responseBodySha256; ///< raw, of the whole body that came
    PhaseTimings timings;
    Instant sentAt{};       ///< when the exchange began
    QString peerAddress;    ///< 127.0.0.1:5005; empty without a connection
    bool connected = false; ///< a TCP connection was made
    bool reused = false;    ///< an earlier exchange of the burst had made the connection
    QString tlsVersion;
    QString tlsCipher;
    QList<PeerCertificate> certificates; ///< the peer's first; also of a handshake that failed on them
    QString tlsProblem; ///< why the chain does not verify: of a failure, or of what an exception let through
};

/// Many exchanges over few connections.
struct BurstOrder
{
    qsizetype count = 0;
    int concurrency = 1;
    double perSecond = 0; ///< 0: as fast as it goes
    /// Makes request `index` when its turn has come; called on threads of the transport, one at a time. All
    /// requests of a burst have the same TLS settings; their own stop tokens do not count.
    std::function<AttemptRequest(qsizetype index)> make;
    /// Takes what has ended since the last call, with its index; called on threads of the transport, one at
    /// a time, at most every 10 ms, and once more at the end.
    std::function<void(std::vector<std::pair<qsizetype, AttemptOutcome>> ended)> take;
    /// Sees each outcome before anything else begins in its place; called on threads of the transport,
    /// several at a time. May be empty.
    std::function<void(qsizetype index, const AttemptOutcome &outcome)> see;
    /// The burst begins nothing before that time, which may grow while it runs; asked before each exchange.
    /// May be empty.
    std::function<std::chrono::steady_clock::time_point()> notBefore;
    std::stop_token stop; ///< ends what is under way as cancelled and begins nothing more
};

/// Makes exchanges. Implementations answer on threads of their own; wait with a QFutureWatcher, since
/// Qt 6.4's QFuture::then(context) calls into a context that has gone.
class Transport
{
public:
    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    /// Makes one exchange, with exactly one request on the wire. Cancelling the future ends it within a
    /// tenth of a second and leaves no result; use AttemptRequest::stop to keep the outcome.
    [[nodiscard]] virtual QFuture<AttemptOutcome> send(const AttemptRequest &request) = 0;

    /// Makes exchanges that leave together: each connects (and shakes hands) first, then all are let go.
    [[nodiscard]] virtual QList<QFuture<AttemptOutcome>>
    sendTogether(const QList<AttemptRequest> &requests) = 0;

    /// Makes many exchanges over kept-alive connections, each still with exactly one request on the wire: one
    /// whose connection dies is recorded as such and not sent again. Finishes when all have ended.
    [[nodiscard]] virtual QFuture<void> burst(const BurstOrder &order) = 0;
};

/// resolve, connect, tls, timeout, closed, reset, malformed, truncated, too-large, cancelled,
/// invalid-request; empty for None
[[nodiscard]] QString idOf(ErrorClass errorClass);
/// Translated names.
[[nodiscard]] QString titleOf(ErrorClass errorClass);
[[nodiscard]] QString titleOf(Phase phase);
/// `500`, or what failed: `Timeout`; a failure counts more than a status that came before it. Empty as long
/// as there is neither.
[[nodiscard]] QString resultText(std::optional<int> status, ErrorClass errorClass);

} // namespace hookbench
