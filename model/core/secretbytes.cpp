#include "model/core/secretbytes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QIODevice>

#include <openssl/crypto.h>

#include <algorithm>
#include <array>
#include <utility>

namespace hookbench {

namespace {

constexpr std::size_t largestSecret = std::size_t{64} * 1024;

} // namespace

SecretBytes::SecretBytes(std::size_t size)
    : m_bytes(size == 0 ? nullptr : std::make_unique<unsigned char[]>(size))
    , m_size(size)
{
}

SecretBytes::SecretBytes(QByteArrayView bytes)
    : SecretBytes(std::size_t(bytes.size()))
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.get());
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

void SecretBytes::wipe() noexcept
{
    if (m_bytes)
        OPENSSL_cleanse(m_bytes.get(), m_size);
}

Result<SecretBytes> SecretBytes::read(QIODevice &device, const QString &name)
{
    SecretBytes all(largestSecret + 3); // room for `\r\n` and for one byte too many
    std::size_t length = 0;
    while (length < all.m_size) {
        const qint64 got = device.read(static_cast<char *>(static_cast<void *>(all.m_bytes.get() + length)),
                                       qint64(all.m_size - length));
        if (got < 0)
            return Error{ErrorCode::Unreadable,
                         QCoreApplication::translate("SecretBytes", "Cannot read the secret from %1: %2.")
                             .arg(name, device.errorString())};
        if (got == 0)
            break;
        length += std::size_t(got);
    }
    const bool isCut = length == all.m_size;
    if (length > 0 && all.m_bytes[length - 1] == '\n') {
        --length;
        if (length > 0 && all.m_bytes[length - 1] == '\r')
            --length;
    }
    if (isCut || length > largestSecret)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate(
                         "SecretBytes", "The secret in %1 is longer than 64 KiB; is it the right file?")
                         .arg(name)};
    SecretBytes secret(length);
    std::copy_n(all.m_bytes.get(), length, secret.m_bytes.get());
    return secret;
}

QByteArrayView publicSampleSecret()
{
    return "hookbench-sample-secret-not-for-production";
}

} // namespace hookbench
