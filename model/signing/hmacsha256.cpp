#include "model/signing/signer.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>

#include <array>
#include <utility>

namespace hookbench {

namespace {

constexpr qsizetype macLength = 32;

struct FreeMac
{
    void operator()(EVP_MAC *mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX *context) const { EVP_MAC_CTX_free(context); }
};

// Fetching costs more than a signature; the algorithm is shared by all contexts and threads.
EVP_MAC *hmac()
{
    static const std::unique_ptr<EVP_MAC, FreeMac> fetched(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    return fetched.get();
}

} // namespace

struct HmacSha256::Context
{
    std::unique_ptr<EVP_MAC_CTX, FreeMac> mac{EVP_MAC_CTX_new(hmac())};
};

HmacSha256::HmacSha256(const SecretBytes &key)
    : m_context(std::make_unique<Context>())
{
    std::array<char, 7> digest{"SHA256"};
    const std::array parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest.data(), 0),
                                OSSL_PARAM_construct_end()};
    // A null key would mean "the key of the last time"; an empty one still needs an address.
    static constexpr unsigned char noKey = 0;
    const unsigned char *bytes = key.isEmpty() ? &noKey : key.data();
    if (EVP_MAC_init(m_context->mac.get(), bytes, key.size(), parameters.data()) != 1)
        qFatal("OpenSSL has no HMAC-SHA256; no signature can be made.");
}

HmacSha256::~HmacSha256() = default;
HmacSha256::HmacSha256(HmacSha256 &&other) noexcept = default;
HmacSha256 &HmacSha256::operator=(HmacSha256 &&other) noexcept = default;

QByteArray HmacSha256::mac(std::initializer_list<QByteArrayView> parts)
{
    EVP_MAC_CTX *context = m_context->mac.get();
    QByteArray result(macLength, Qt::Uninitialized);
    std::size_t length = 0;
    bool good = EVP_MAC_init(context, nullptr, 0, nullptr) == 1;
    for (const QByteArrayView part : parts) {
        const auto *bytes = static_cast<const unsigned char *>(static_cast<const void *>(part.data()));
        good = good && EVP_MAC_update(context, bytes, std::size_t(part.size())) == 1;
    }
    auto *out = static_cast<unsigned char *>(static_cast<void *>(result.data()));
    good = good && EVP_MAC_final(context, out, &length, std::size_t(result.size())) == 1;
    // A wrong signature that looks like one would be worse than none.
    if (!good || length != std::size_t(macLength))
        qFatal("OpenSSL could not compute an HMAC-SHA256.");
    return result;
}

} // namespace hookbench
