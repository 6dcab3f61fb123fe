#pragma once

#include "model/delivery/curltls.h"
#include "model/delivery/exchangefailure.h"
#include "model/delivery/responsehead.h"
#include "model/delivery/transport.h"

#include <QtCore/QCryptographicHash>

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace hookbench {

/// One exchange after the other on one easy handle: its callbacks and what they saw. One thread.
class CurlExchange final
{
    Q_DISABLE_COPY_MOVE(CurlExchange)

public:
    /// Whether each exchange makes a connection of its own or may take one that an earlier one has left.
    enum class Connection : quint8 { Fresh, KeptAlive };
    /// Called once the connection is ready, before the first byte of the request; false ends the exchange
    /// as stopped. May block.
    using Hold = std::function<bool()>;

    explicit CurlExchange(Connection connection = Connection::Fresh);
    ~CurlExchange();

    /// Makes the handle ready, to be added to a multi handle right after; its CURLOPT_PRIVATE is this.
    /// Null when libcurl refuses an option. `caFile`: PEM authorities instead of the system's; may be empty.
    [[nodiscard]] CURL *begin(AttemptRequest request, Instant sentAt, const QByteArray &caFile,
                              Hold hold = {});
    [[nodiscard]] CURL *handle() const { return m_easy.get(); }
    [[nodiscard]] const AttemptRequest &request() const { return m_request; }

    /// What happened; the handle must be out of the multi handle. Once for each begin().
    [[nodiscard]] AttemptOutcome finish(CURLcode code);
    [[nodiscard]] AttemptOutcome finishStopped();

private:
    using SteadyTime = std::chrono::steady_clock::time_point;

    struct EasyDeleter
    {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
    };
    /// When what was reached; `never` until then.
    struct Marks
    {
        SteadyTime start{};
        SteadyTime resolved{};
        SteadyTime tlsStart{};     ///< there is a connection, and the handshake begins
        SteadyTime connected{};    ///< TLS included
        SteadyTime requestStart{}; ///< later than connected where the request was held back
        SteadyTime lastSent{};
        SteadyTime firstReceived{};
    };

    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t onBody(char *data, std::size_t size, std::size_t count, void *self);
    static int onDebug(CURL *easy, curl_infotype type, char *data, std::size_t size, void *self);
    static curl_socket_t onOpenSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static CURLcode onTlsContext(CURL *easy, void *context, void *self);
    static int onConnected(void *self, char *peerIp, char *localIp, int peerPort, int localPort);

    [[nodiscard]] bool makeHandle();
    [[nodiscard]] bool setConnection();
    [[nodiscard]] bool setUrlAndDeadline(const AttemptRequest &before);
    [[nodiscard]] bool setMethodAndBody();
    [[nodiscard]] bool setHeaders(const AttemptRequest &before);
    [[nodiscard]] bool setCallbacks();
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] bool isWholeRequestSent() const;
    [[nodiscard]] PhaseTimings timings(SteadyTime end) const;
    void noteTls();
    void notePeer(const char *ip, long port);
    [[nodiscard]] AttemptOutcome complete(const ExchangeEnd &end);

    const Connection m_connection;
    std::unique_ptr<CURL, EasyDeleter> m_easy;
    QByteArray m_headerText; ///< the lines for libcurl, each with its NUL
    std::vector<qsizetype> m_lineStarts;
    std::vector<curl_slist> m_headerLines;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
    QByteArray m_peerIp; ///< with m_peerPort, what m_peer was made from
    long m_peerPort = 0;
    QString m_peer;

    // Of the exchange under way.
    AttemptRequest m_request;
    Hold m_hold;
    AttemptOutcome m_outcome;
    CurlTls m_tls;
    ResponseHead m_head{0};
    QCryptographicHash m_bodyHash{QCryptographicHash::Sha256};
    ExchangeEnd::Own m_ownEnd = ExchangeEnd::Own::None;
    Marks m_marks;
};

} // namespace hookbench
