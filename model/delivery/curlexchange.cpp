#include "model/delivery/curlexchange.h"

#include "model/delivery/hosttext.h"

#include <openssl/ssl.h>

#include <sys/socket.h>

#include <algorithm>
#include <utility>

namespace hookbench {

namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::steady_clock;

microseconds between(steady_clock::time_point from, steady_clock::time_point to)
{
    return std::max(microseconds{0}, duration_cast<microseconds>(to - from));
}

} // namespace

CurlExchange::CurlExchange(Connection connection)
    : m_connection(connection)
{
}

CurlExchange::~CurlExchange() = default;

CURL *CurlExchange::begin(AttemptRequest request, Instant sentAt, const QByteArray &caFile, Hold hold)
{
    // Room for the head, so that recording the request costs one allocation.
    constexpr qsizetype headRoom = 1024;
    const AttemptRequest before = std::exchange(m_request, std::move(request));
    m_hold = std::move(hold);
    m_outcome = {};
    m_outcome.sentAt = sentAt;
    m_outcome.requestBytes.reserve(m_request.body.size() + headRoom);
    m_head = ResponseHead(m_request.headLimit);
    m_bodyHash.reset();
    m_errorText.front() = '\0';
    m_ownEnd = ExchangeEnd::Own::None;
    m_marks = {};
    m_marks.start = steady_clock::now();
    if (!m_easy && !makeHandle())
        return nullptr;
    if (!setUrlAndDeadline(before) || !setMethodAndBody() || !setHeaders(before) ||
        !m_tls.begin(m_easy.get(), m_request, caFile, sentAt))
        return nullptr;
    return m_easy.get();
}

std::size_t CurlExchange::onHeader(char *data, std::size_t size, std::size_t count, void *self)
{
    auto *exchange = static_cast<CurlExchange *>(self);
    switch (exchange->m_head.add(QByteArrayView(data, qsizetype(size * count)))) {
    case ResponseHead::Verdict::Fine:
        return size * count;
    case ResponseHead::Verdict::TooLarge:
        exchange->m_ownEnd = ExchangeEnd::Own::HeadTooLarge;
        return 0;
    case ResponseHead::Verdict::BadStatusLine:
        exchange->m_ownEnd = ExchangeEnd::Own::BadStatusLine;
        return 0;
    case ResponseHead::Verdict::BadLength:
        exchange->m_ownEnd = ExchangeEnd::Own::BadLength;
        return 0;
    case ResponseHead::Verdict::ConflictingLengths:
        exchange->m_ownEnd = ExchangeEnd::Own::ConflictingLengths;
        return 0;
    }
    Q_UNREACHABLE();
}

std::size_t CurlExchange::onBody(char *data, std::size_t size, std::size_t count, void *self)
{
    auto *exchange = static_cast<CurlExchange *>(self);
    AttemptOutcome &outcome = exchange->m_outcome;
    const QByteArrayView piece(data, qsizetype(size * count));
    const qsizetype room =
        std::max<qsizetype>(0, exchange->m_request.bodyLimit - outcome.responseBody.size());
    outcome.responseBody.append(piece.first(std::min(room, piece.size())));
    outcome.responseBodySize += piece.size();
    exchange->m_bodyHash.addData(piece);
    return size * count;
}

int CurlExchange::onDebug(CURL * /*easy*/, curl_infotype type, char *data, std::size_t size, void *self)
{
    auto *exchange = static_cast<CurlExchange *>(self);
    switch (type) {
    case CURLINFO_HEADER_OUT:
    case CURLINFO_DATA_OUT:
        exchange->m_outcome.requestBytes.append(data, qsizetype(size));
        exchange->m_marks.lastSent = steady_clock::now();
        break;
    case CURLINFO_HEADER_IN:
    case CURLINFO_DATA_IN:
        if (exchange->m_marks.firstReceived == SteadyTime{})
            exchange->m_marks.firstReceived = steady_clock::now();
        break;
    default:
        break;
    }
    return 0;
}

curl_socket_t CurlExchange::onOpenSocket(void *self, curlsocktype /*purpose*/, curl_sockaddr *address)
{
    auto *exchange = static_cast<CurlExchange *>(self);
    // A kept-alive connection has died under the request, and libcurl would send it again on a new one.
    if (exchange->m_marks.requestStart != SteadyTime{}) {
        exchange->m_ownEnd = ExchangeEnd::Own::SecondSend;
        return CURL_SOCKET_BAD;
    }
    if (exchange->m_marks.resolved == SteadyTime{})
        exchange->m_marks.resolved = steady_clock::now();
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

CURLcode CurlExchange::onTlsContext(CURL * /*easy*/, void *context, void *self)
{
    auto *exchange = static_cast<CurlExchange *>(self);
    exchange->m_marks.tlsStart = steady_clock::now();
    return exchange->m_tls.prepare(static_cast<SSL_CTX *>(context));
}

// Called once the connection is ready for the request, TLS included.
int CurlExchange::onConnected(void *self, char *peerIp, char * /*localIp*/, int peerPort, int /*localPort*/)
{
    auto *exchange = static_cast<CurlExchange *>(self);
    Marks &marks = exchange->m_marks;
    if (marks.requestStart != SteadyTime{}) { // as in onOpenSocket, on another kept-alive connection
        exchange->m_ownEnd = ExchangeEnd::Own::SecondSend;
        return CURL_PREREQFUNC_ABORT;
    }
    marks.connected = steady_clock::now();
    exchange->m_outcome.reused = marks.resolved == SteadyTime{};
    exchange->notePeer(peerIp, peerPort);
    exchange->noteTls();
    if (exchange->m_hold && !exchange->m_hold()) {
        exchange->m_ownEnd = ExchangeEnd::Own::Stopped;
        return CURL_PREREQFUNC_ABORT;
    }
    marks.requestStart = exchange->m_hold ? steady_clock::now() : marks.connected;
    return CURL_PREREQFUNC_OK;
}

void CurlExchange::noteTls()
{
    if (m_request.url.scheme() != u"https")
        return;
    curl_tlssessioninfo *info = nullptr;
    if (curl_easy_getinfo(m_easy.get(), CURLINFO_TLS_SSL_PTR, &info) != CURLE_OK || info == nullptr ||
        info->backend != CURLSSLBACKEND_OPENSSL || info->internals == nullptr)
        return;
    const auto *ssl = static_cast<const SSL *>(info->internals);
    m_outcome.tlsVersion = QString::fromLatin1(SSL_get_version(ssl));
    m_outcome.tlsCipher = QString::fromLatin1(SSL_CIPHER_get_name(SSL_get_current_cipher(ssl)));
    m_tls.noteConnection(ssl);
}

void CurlExchange::notePeer(const char *ip, long port)
{
    if (m_peerPort != port || m_peerIp != ip) {
        m_peerIp = ip;
        m_peerPort = port;
        m_peer = hostWithPort(QString::fromLatin1(ip), int(port));
    }
    m_outcome.peerAddress = m_peer;
}

bool CurlExchange::isWholeRequestSent() const
{
    const qsizetype headEnd = m_outcome.requestBytes.indexOf("\r\n\r\n");
    return headEnd >= 0 && m_outcome.requestBytes.size() == headEnd + 4 + m_request.body.size();
}

Phase CurlExchange::phase() const
{
    constexpr SteadyTime never{};
    if (m_marks.firstReceived != never)
        return Phase::Receive;
    if (m_marks.requestStart != never)
        return isWholeRequestSent() ? Phase::Wait : Phase::Send;
    if (m_marks.tlsStart != never)
        return Phase::Tls;
    return m_marks.resolved != never ? Phase::Connect : Phase::Resolve;
}

PhaseTimings CurlExchange::timings(SteadyTime end) const
{
    // Our own marks and not CURLINFO_*_TIME_T: libcurl's clock starts later, has no time of the last byte
    // sent, and sets the connect time only after the handshake and the first byte's before there is one.
    constexpr SteadyTime never{};
    const SteadyTime connected = m_marks.tlsStart != never ? m_marks.tlsStart : m_marks.connected;
    PhaseTimings timings;
    timings.total = between(m_marks.start, end);
    if (m_marks.resolved != never) {
        timings.resolve = between(m_marks.start, m_marks.resolved);
        if (connected != never)
            timings.connect = between(m_marks.resolved, connected);
    }
    if (m_marks.tlsStart != never && m_marks.connected != never)
        timings.tls = between(m_marks.tlsStart, m_marks.connected);
    if (m_marks.lastSent != never)
        timings.send = between(m_marks.requestStart, m_marks.lastSent);
    if (m_marks.firstReceived != never) {
        timings.wait = between(m_marks.lastSent, m_marks.firstReceived);
        timings.receive = between(m_marks.firstReceived, end);
    }
    return timings;
}

AttemptOutcome CurlExchange::finish(CURLcode code)
{
    ExchangeEnd end;
    end.code = code;
    end.own = m_ownEnd != ExchangeEnd::Own::None ? m_ownEnd : m_tls.ownEnd();
    end.phase = phase();
    end.headBegun = m_head.hasBegun();
    end.headComplete = m_head.isComplete();
    if (code != CURLE_OK || !end.headComplete) {
        end.curlText =
            m_errorText.front() != '\0' ? QByteArray(m_errorText.data()) : curl_easy_strerror(code);
        end.tlsProblem = m_tls.facts().problem;
        long systemError = 0;
        if (m_easy)
            curl_easy_getinfo(m_easy.get(), CURLINFO_OS_ERRNO, &systemError);
        end.systemError = int(systemError);
    }
    return complete(end);
}

AttemptOutcome CurlExchange::finishStopped()
{
    m_ownEnd = ExchangeEnd::Own::Stopped;
    return finish(CURLE_ABORTED_BY_CALLBACK);
}

AttemptOutcome CurlExchange::complete(const ExchangeEnd &end)
{
    if (m_marks.start != SteadyTime{})
        m_outcome.timings = timings(steady_clock::now());
    m_outcome.connected = m_marks.connected != SteadyTime{} || m_marks.tlsStart != SteadyTime{};
    if (m_outcome.connected && m_outcome.peerAddress.isEmpty()) {
        const char *ip = nullptr;
        long port = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_PRIMARY_IP, &ip);
        curl_easy_getinfo(m_easy.get(), CURLINFO_PRIMARY_PORT, &port);
        if (ip != nullptr && *ip != '\0')
            notePeer(ip, port);
    }
    m_outcome.phase = end.phase;
    m_outcome.errorClass = errorClassOf(end);
    m_outcome.message = messageFor(m_outcome.errorClass, end, m_request);
    m_outcome.certificates = m_tls.facts().certificates;
    m_outcome.tlsProblem = m_tls.facts().problem;
    m_outcome.responseHead = m_head.bytes();
    if (end.headComplete) {
        m_outcome.status = m_head.status();
        m_outcome.responseBodySha256 = m_bodyHash.result();
    }
    return std::move(m_outcome);
}

} // namespace hookbench
