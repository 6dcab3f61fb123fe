#include "model/signing/signer.h"

#include <QtCore/QCoreApplication>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <vector>

namespace hookbench {

namespace {

constexpr QByteArrayView webhookSecretPrefix = "whsec_";

QByteArray unixSeconds(Instant instant)
{
    return QByteArray::number(std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count());
}

QByteArrayView viewOf(const SecretBytes &secret)
{
    return {secret.data(), qsizetype(secret.size())};
}

/// What stands after `whsec_`, decoded; nothing when it is no base64. Decoded by OpenSSL into a buffer that
/// is wiped: QByteArray::fromBase64 would leave copies of the key behind.
std::unique_ptr<SecretBytes> decodeWebhookSecret(const SecretBytes &secret)
{
    const QByteArrayView text = viewOf(secret).sliced(webhookSecretPrefix.size());
    if (text.isEmpty() || text.size() % 4 != 0 || text.front() == ' ' || text.back() == ' ')
        return nullptr;
    std::vector<unsigned char> buffer(std::size_t(text.size()), 0);
    const auto *input = static_cast<const unsigned char *>(static_cast<const void *>(text.data()));
    const int decoded = EVP_DecodeBlock(buffer.data(), input, int(text.size()));
    const int padding = text.endsWith("==") ? 2 : text.endsWith('=') ? 1 : 0;
    std::unique_ptr<SecretBytes> key;
    if (decoded > padding)
        key = std::make_unique<SecretBytes>(QByteArrayView(buffer.data(), decoded - padding));
    OPENSSL_cleanse(buffer.data(), buffer.size());
    return key;
}

} // namespace

Signer::Signer(SignatureScheme scheme, HmacSha256 hmac)
    : m_scheme(scheme)
    , m_hmac(std::move(hmac))
{
}

Result<Signer> Signer::create(SignatureScheme scheme, const SecretBytes &secret)
{
    if (secret.isEmpty())
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Signer", "The signing secret is empty. Enter the secret "
                                                           "that Ordinavo shows for the subscription.")};
    if (scheme != SignatureScheme::StandardWebhooks || !viewOf(secret).startsWith(webhookSecretPrefix))
        return Signer(scheme, HmacSha256(secret));
    const std::unique_ptr<SecretBytes> key = decodeWebhookSecret(secret);
    if (!key)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate(
                         "Signer", "The signing secret begins with whsec_, and what follows is not base64. "
                                   "Copy the whole secret again.")};
    return Signer(scheme, HmacSha256(*key));
}

QByteArray Signer::sign(QByteArrayView body, const EventId &eventId, Instant timestamp)
{
    switch (m_scheme) {
    case SignatureScheme::Ordinavo:
        return "sha256=" + m_hmac.mac({body}).toHex();
    case SignatureScheme::TimestampBody: {
        const QByteArray seconds = unixSeconds(timestamp);
        return "t=" + seconds + ",v1=" + m_hmac.mac({seconds, ".", body}).toHex();
    }
    case SignatureScheme::StandardWebhooks:
        return "v1," + m_hmac.mac({eventId.text, ".", unixSeconds(timestamp), ".", body}).toBase64();
    }
    Q_UNREACHABLE();
}

QByteArray stringToSign(SignatureScheme scheme, QByteArrayView body, const EventId &eventId,
                        Instant timestamp)
{
    switch (scheme) {
    case SignatureScheme::Ordinavo:
        return body.toByteArray();
    case SignatureScheme::TimestampBody:
        return unixSeconds(timestamp) + '.' + body;
    case SignatureScheme::StandardWebhooks:
        return eventId.text + '.' + unixSeconds(timestamp) + '.' + body;
    }
    Q_UNREACHABLE();
}

} // namespace hookbench
