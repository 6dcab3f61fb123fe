#include "model/signing/otherhashes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

const unsigned char *bytesOf(QByteArrayView view)
{
    return static_cast<const unsigned char *>(static_cast<const void *>(view.data()));
}

QByteArrayView viewOf(const SecretBytes &secret)
{
    return {secret.data(), qsizetype(secret.size())};
}

bool equals(const unsigned char *bytes, std::size_t length, QByteArrayView mac)
{
    return QByteArrayView(bytes, qsizetype(length)) == mac;
}

bool isHmac(const char *digest, QByteArrayView key, QByteArrayView body, QByteArrayView mac)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    std::size_t length = 0;
    const unsigned char *made =
        EVP_Q_mac(nullptr, "HMAC", nullptr, digest, nullptr, key.data(), std::size_t(key.size()),
                  bytesOf(body), std::size_t(body.size()), out.data(), out.size(), &length);
    return made && equals(out.data(), length, mac);
}

bool isPlainSha256(std::initializer_list<QByteArrayView> parts, QByteArrayView mac)
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> out{};
    unsigned length = 0;
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    bool good = EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1;
    for (const QByteArrayView part : parts)
        good = good && EVP_DigestUpdate(context.get(), part.data(), std::size_t(part.size())) == 1;
    good = good && EVP_DigestFinal_ex(context.get(), out.data(), &length) == 1;
    return good && equals(out.data(), length, mac);
}

SecretBytes joined(QByteArrayView secret, QByteArrayView end)
{
    // SecretBytes copies from one view; the joint buffer never moves and is wiped before it goes.
    QByteArray buffer;
    buffer.reserve(secret.size() + end.size());
    buffer.append(secret);
    buffer.append(end);
    SecretBytes result(buffer);
    OPENSSL_cleanse(buffer.data(), std::size_t(buffer.size()));
    return result;
}

} // namespace

QString nameOfOtherHash(const SecretBytes &secret, QByteArrayView body, QByteArrayView mac)
{
    if (mac.isEmpty())
        return {};
    const QByteArrayView key = viewOf(secret);
    struct Hmac
    {
        qsizetype length;
        const char *digest;
        QString name;
    };
    const QList<Hmac> hmacs{{20, "SHA1", u"HMAC-SHA1"_s},
                            {64, "SHA512", u"HMAC-SHA512"_s},
                            {48, "SHA384", u"HMAC-SHA384"_s},
                            {28, "SHA224", u"HMAC-SHA224"_s},
                            {16, "MD5", u"HMAC-MD5"_s}};
    for (const Hmac &hmac : hmacs)
        if (mac.size() == hmac.length && isHmac(hmac.digest, key, body, mac))
            return hmac.name;
    if (mac.size() == 32 &&
        (isPlainSha256({body}, mac) || isPlainSha256({key, body}, mac) || isPlainSha256({body, key}, mac)))
        return u"SHA256"_s;
    return {};
}

std::vector<SecretSpelling> otherSpellings(const SecretBytes &secret)
{
    const QByteArrayView bytes = viewOf(secret);
    std::vector<SecretSpelling> spellings;
    const QString tooLong = QCoreApplication::translate(
        "Verifier", "It verifies with a newline after the secret: whoever signed read the secret from a file "
                    "and kept the file's last newline.");
    spellings.push_back({joined(bytes, "\n"), tooLong});
    spellings.push_back({joined(bytes, "\r\n"), tooLong});
    const QByteArrayView trimmed = bytes.trimmed();
    if (trimmed.size() != bytes.size() && !trimmed.isEmpty())
        spellings.push_back({SecretBytes(trimmed),
                             QCoreApplication::translate(
                                 "Verifier", "It verifies without the blanks or newlines around the secret "
                                             "that was given here. Enter the secret without them.")});
    return spellings;
}

bool isKnownPrefix(QByteArrayView prefix)
{
    static const std::array<QByteArrayView, 9> known{
        "sha256=", "sha1=", "sha384=", "sha512=", "md5=", "v0=", "v1=", "v1,", "hmac-sha256="};
    return std::any_of(known.begin(), known.end(), [prefix](QByteArrayView candidate) {
        return prefix.compare(candidate, Qt::CaseInsensitive) == 0;
    });
}

} // namespace hookbench
