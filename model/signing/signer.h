#pragma once

#include "model/core/clock.h"
#include "model/core/ids.h"
#include "model/core/result.h"
#include "model/core/secretbytes.h"
#include "model/design/design.h"

#include <QtCore/QByteArray>

#include <memory>

namespace hookbench {

/// HMAC-SHA256 through OpenSSL's EVP_MAC, the context kept: one signature of 1 KB costs about a
/// microsecond. Holds the key only inside OpenSSL. One thread at a time.
class HmacSha256 final
{
public:
    explicit HmacSha256(const SecretBytes &key);
    ~HmacSha256();
    HmacSha256(HmacSha256 &&other) noexcept;
    HmacSha256 &operator=(HmacSha256 &&other) noexcept;
    Q_DISABLE_COPY(HmacSha256)

    /// The 32 raw bytes of the MAC over the parts, one after the other.
    [[nodiscard]] QByteArray mac(std::initializer_list<QByteArrayView> parts);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// Makes signature header values by one scheme with one secret.
/// - Ordinavo (documented): `sha256=` and lower-case hex of HMAC(secret, body).
/// - TimestampBody (not Ordinavo's): `t=<unix seconds>,v1=<hex of HMAC(secret, "<unix seconds>.body")>`.
/// - StandardWebhooks (not Ordinavo's; standardwebhooks.com): `v1,` and base64 of
///   HMAC(secret, "<event id>.<unix seconds>.body"); a secret that begins `whsec_` is base64 after it.
class Signer final
{
public:
    /// Error: InvalidInput when the secret is empty or a `whsec_` secret is not base64.
    [[nodiscard]] static Result<Signer> create(SignatureScheme scheme, const SecretBytes &secret);

    /// The header's value for a body; event id and time count only where the scheme signs them.
    [[nodiscard]] QByteArray sign(QByteArrayView body, const EventId &eventId, Instant timestamp);

    [[nodiscard]] SignatureScheme scheme() const { return m_scheme; }

private:
    Signer(SignatureScheme scheme, HmacSha256 hmac);

    SignatureScheme m_scheme;
    HmacSha256 m_hmac;
};

/// Exactly what the MAC is taken over, for the tab "String to sign".
[[nodiscard]] QByteArray stringToSign(SignatureScheme scheme, QByteArrayView body, const EventId &eventId,
                                      Instant timestamp);

} // namespace hookbench
