#pragma once

#include "model/delivery/exchangefailure.h"
#include "model/delivery/responsehead.h"
#include "model/delivery/transport.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QPromise>

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <memory>

namespace hookbench {

/// One exchange: an easy handle, its callbacks and what they saw. Made on the caller's thread, from begin()
/// on used by the worker's only.
class CurlExchange final
{
    Q_DISABLE_COPY_MOVE(CurlExchange)

public:
    CurlExchange(AttemptRequest request, Instant sentAt);
    ~CurlExchange();

    [[nodiscard]] QFuture<AttemptOutcome> future() const { return m_promise.future(); }
    [[nodiscard]] const std::stop_token &stopToken() const { return m_request.stop; }
    [[nodiscard]] bool isStopRequested() const;

    /// Makes the handle ready, to be added to a multi handle right after; its CURLOPT_PRIVATE is this.
    /// Null when libcurl refuses an option. `caFile`: PEM authorities instead of the system's; may be empty.
    [[nodiscard]] CURL *begin(const QByteArray &caFile);
    [[nodiscard]] CURL *handle() const { return m_easy.get(); }

    /// Finishes the future; the handle must be out of the multi handle. Once.
    void finish(CURLcode code);
    void finishStopped();

private:
    using SteadyTime = std::chrono::steady_clock::time_point;

    struct EasyDeleter
    {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    };
    struct ListDeleter
    {
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };

    static std::size_t onRead(char *buffer, std::size_t size, std::size_t count, void *self);
    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t onBody(char *data, std::size_t size, std::size_t count, void *self);
    static int onDebug(CURL *easy, curl_infotype type, char *data, std::size_t size, void *self);
    static int onSocket(void *self, curl_socket_t socket, curlsocktype purpose);
    static int onConnected(void *self, char *peerIp, char *localIp, int peerPort, int localPort);

    [[nodiscard]] bool setOptions(const QByteArray &caFile);
    [[nodiscard]] bool setMethodAndBody();
    [[nodiscard]] bool setHeaders();
    [[nodiscard]] bool setCallbacks();
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] bool isWholeRequestSent() const;
    [[nodiscard]] PhaseTimings timings(SteadyTime end) const;
    void noteTls();
    void notePeer();
    void complete(const ExchangeEnd &end);

    AttemptRequest m_request;
    QPromise<AttemptOutcome> m_promise;
    AttemptOutcome m_outcome;
    std::unique_ptr<CURL, EasyDeleter> m_easy;
    std::unique_ptr<curl_slist, ListDeleter> m_headers;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    ResponseHead m_head;
    QCryptographicHash m_bodyHash{QCryptographicHash::Sha256};
    qsizetype m_bodyRead = 0; ///< bytes of our body that libcurl has taken
    ExchangeEnd::Own m_ownEnd = ExchangeEnd::Own::None;
    SteadyTime m_start{};
    SteadyTime m_resolved{};
    SteadyTime m_tlsStart{};     ///< the first bytes of the handshake, so there is a connection
    SteadyTime m_requestStart{}; ///< connected, TLS included
    SteadyTime m_lastSent{};
    SteadyTime m_firstReceived{};
};

} // namespace hookbench
