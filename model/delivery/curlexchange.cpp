#include "model/delivery/curlexchange.h"

#include <QtCore/QCoreApplication>

#include <openssl/ssl.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

using std::chrono::duration_cast;
using std::chrono::microseconds;
using std::chrono::steady_clock;

microseconds between(steady_clock::time_point from, steady_clock::time_point to)
{
    return std::max(microseconds{0}, duration_cast<microseconds>(to - from));
}

QString addressText(const char *ip, long port)
{
    const QString text = QString::fromLatin1(ip);
    return text.contains(u':') ? u"[%1]:%2"_s.arg(text).arg(port) : u"%1:%2"_s.arg(text).arg(port);
}

} // namespace

CurlExchange::CurlExchange(AttemptRequest request, Instant sentAt)
    : m_request(std::move(request))
    , m_head(m_request.headLimit)
{
    m_outcome.sentAt = sentAt;
    m_promise.start();
}

CurlExchange::~CurlExchange() = default;

bool CurlExchange::isStopRequested() const
{
    return m_request.stop.stop_requested() || m_promise.isCanceled();
}

CURL *CurlExchange::begin(const QByteArray &caFile)
{
    m_start = steady_clock::now();
    m_easy.reset(curl_easy_init());
    if (!m_easy || !setOptions(caFile) || !setMethodAndBody() || !setHeaders() || !setCallbacks())
        return nullptr;
    return m_easy.get();
}

std::size_t CurlExchange::onRead(char *buffer, std::size_t size, std::size_t count, void *self)
{
    auto *exchange = static_cast<CurlExchange *>(self);
    const QByteArray &body = exchange->m_request.body;
    const qsizetype length = std::min(qsizetype(size * count), body.size() - exchange->m_bodyRead);
    std::memcpy(buffer, body.constData() + exchange->m_bodyRead, std::size_t(length));
    exchange->m_bodyRead += length;
    return std::size_t(length);
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
        exchange->m_lastSent = steady_clock::now();
        break;
    case CURLINFO_HEADER_IN:
    case CURLINFO_DATA_IN:
        if (exchange->m_firstReceived == SteadyTime{})
            exchange->m_firstReceived = steady_clock::now();
        break;
    case CURLINFO_SSL_DATA_IN:
    case CURLINFO_SSL_DATA_OUT:
        if (exchange->m_tlsStart == SteadyTime{})
            exchange->m_tlsStart = steady_clock::now();
        break;
    default:
        break;
    }
    return 0;
}

int CurlExchange::onSocket(void *self, curl_socket_t /*socket*/, curlsocktype /*purpose*/)
{
    auto *exchange = static_cast<CurlExchange *>(self);
    if (exchange->m_resolved == SteadyTime{})
        exchange->m_resolved = steady_clock::now();
    return CURL_SOCKOPT_OK;
}

// Called once the connection is ready for the request, TLS included.
int CurlExchange::onConnected(void *self, char *peerIp, char * /*localIp*/, int peerPort, int /*localPort*/)
{
    auto *exchange = static_cast<CurlExchange *>(self);
    exchange->m_requestStart = steady_clock::now();
    exchange->m_outcome.peerAddress = addressText(peerIp, peerPort);
    exchange->noteTls();
    return CURL_PREREQFUNC_OK;
}

void CurlExchange::noteTls()
{
    curl_tlssessioninfo *info = nullptr;
    if (curl_easy_getinfo(m_easy.get(), CURLINFO_TLS_SSL_PTR, &info) != CURLE_OK || info == nullptr ||
        info->backend != CURLSSLBACKEND_OPENSSL || info->internals == nullptr)
        return;
    const auto *ssl = static_cast<const SSL *>(info->internals);
    m_outcome.tlsVersion = QString::fromLatin1(SSL_get_version(ssl));
    m_outcome.tlsCipher = QString::fromLatin1(SSL_CIPHER_get_name(SSL_get_current_cipher(ssl)));
}

void CurlExchange::notePeer()
{
    const char *ip = nullptr;
    long port = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_PRIMARY_IP, &ip);
    curl_easy_getinfo(m_easy.get(), CURLINFO_PRIMARY_PORT, &port);
    if (ip != nullptr && *ip != '\0')
        m_outcome.peerAddress = addressText(ip, port);
}

bool CurlExchange::isWholeRequestSent() const
{
    const qsizetype headEnd = m_outcome.requestBytes.indexOf("\r\n\r\n");
    return headEnd >= 0 && m_outcome.requestBytes.size() == headEnd + 4 + m_request.body.size();
}

Phase CurlExchange::phase() const
{
    if (m_firstReceived != SteadyTime{})
        return Phase::Receive;
    if (m_requestStart != SteadyTime{})
        return isWholeRequestSent() ? Phase::Wait : Phase::Send;
    if (m_tlsStart != SteadyTime{})
        return Phase::Tls;
    return m_resolved != SteadyTime{} ? Phase::Connect : Phase::Resolve;
}

PhaseTimings CurlExchange::timings(SteadyTime end) const
{
    // Our own marks and not CURLINFO_*_TIME_T: libcurl's clock starts later, has no time of the last byte
    // sent, and sets the connect time only after the handshake and the first byte's before there is one.
    constexpr SteadyTime never{};
    const SteadyTime connected = m_tlsStart != never ? m_tlsStart : m_requestStart;
    PhaseTimings timings;
    timings.total = between(m_start, end);
    if (m_resolved != never)
        timings.resolve = between(m_start, m_resolved);
    if (connected != never)
        timings.connect = between(m_resolved, connected);
    if (m_tlsStart != never && m_requestStart != never)
        timings.tls = between(m_tlsStart, m_requestStart);
    if (m_lastSent != never)
        timings.send = between(m_requestStart, m_lastSent);
    if (m_firstReceived != never) {
        timings.wait = between(m_lastSent, m_firstReceived);
        timings.receive = between(m_firstReceived, end);
    }
    return timings;
}

void CurlExchange::finish(CURLcode code)
{
    ExchangeEnd end;
    end.code = code;
    end.own = m_ownEnd;
    end.curlText = m_errorText.front() != '\0' ? QByteArray(m_errorText.data()) : curl_easy_strerror(code);
    end.phase = phase();
    end.headBegun = m_head.hasBegun();
    end.headComplete = m_head.isComplete();
    if (m_easy) {
        long systemError = 0;
        curl_easy_getinfo(m_easy.get(), CURLINFO_OS_ERRNO, &systemError);
        end.systemError = int(systemError);
        curl_easy_getinfo(m_easy.get(), CURLINFO_SSL_VERIFYRESULT, &end.verifyResult);
    }
    complete(end);
}

void CurlExchange::finishStopped()
{
    m_ownEnd = ExchangeEnd::Own::Stopped;
    finish(CURLE_ABORTED_BY_CALLBACK);
}

void CurlExchange::complete(const ExchangeEnd &end)
{
    if (m_start != SteadyTime{})
        m_outcome.timings = timings(steady_clock::now());
    m_outcome.connected = m_outcome.timings.connect.has_value();
    if (m_outcome.connected && m_outcome.peerAddress.isEmpty())
        notePeer();
    m_outcome.phase = end.phase;
    m_outcome.errorClass = errorClassOf(end);
    m_outcome.message = messageFor(m_outcome.errorClass, end, m_request);
    m_outcome.responseHead = m_head.bytes();
    if (end.headComplete) {
        m_outcome.status = m_head.status();
        m_outcome.responseBodySha256 = m_bodyHash.result();
    }
    m_promise.addResult(std::move(m_outcome));
    m_promise.finish();
}

} // namespace hookbench
