#pragma once

#include "model/delivery/exchangefailure.h"
#include "model/delivery/transport.h"

#include <curl/curl.h>

using SSL = struct ssl_st;
using SSL_CTX = struct ssl_ctx_st;
using X509_STORE_CTX = struct x509_store_ctx_st;

namespace hookbench {

/// The TLS side of an exchange: our client certificate, the check of the peer's chain with the exceptions
/// that the user made, and what the handshake showed. libcurl's own check of the host name stays on where
/// there is no exception.
class CurlTls final
{
    Q_DISABLE_COPY_MOVE(CurlTls)

public:
    /// What a handshake showed; lives as long as its connection.
    struct Facts
    {
        QList<PeerCertificate> certificates;
        QString problem;
    };

    CurlTls() = default;
    ~CurlTls() = default;

    /// Prepares for one exchange. `now` decides whether an exception has ended. `caFile` counts where the
    /// request names none. False when libcurl refuses an option. `request` must outlive the exchange.
    [[nodiscard]] bool begin(CURL *easy, const AttemptRequest &request, const QByteArray &caFile,
                             Instant now);
    /// Called for each new connection before its handshake.
    [[nodiscard]] CURLcode prepare(SSL_CTX *context);
    /// Takes the facts of a connection that is ready, be it new or kept alive.
    void noteConnection(const SSL *ssl);

    [[nodiscard]] const Facts &facts() const { return m_facts; }
    [[nodiscard]] ExchangeEnd::Own ownEnd() const { return m_ownEnd; }

private:
    static int onVerify(X509_STORE_CTX *store, void *self);
    static int onPassword(char *buffer, int size, int writing, void *self);

    [[nodiscard]] bool verify(X509_STORE_CTX *store);
    [[nodiscard]] bool isExcepted() const;
    [[nodiscard]] bool isForHost(X509_STORE_CTX *store) const;

    const AttemptRequest *m_request = nullptr;
    Instant m_now{};
    Facts m_facts;
    ExchangeEnd::Own m_ownEnd = ExchangeEnd::Own::None;
};

} // namespace hookbench
