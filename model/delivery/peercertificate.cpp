#include "model/delivery/peercertificate.h"

#include <QtNetwork/QHostAddress>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <memory>

namespace hookbench {

namespace {

struct BioDeleter
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using BioPointer = std::unique_ptr<BIO, BioDeleter>;

QByteArray bytesOf(BIO *bio)
{
    QByteArray bytes(qsizetype(BIO_ctrl_pending(bio)), '\0');
    BIO_read(bio, bytes.data(), int(bytes.size()));
    return bytes;
}

QString nameText(const X509_NAME *name)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    constexpr unsigned long plain =
        (XN_FLAG_RFC2253 & ~XN_FLAG_SEP_MASK & ~ASN1_STRFLGS_ESC_MSB) | XN_FLAG_SEP_CPLUS_SPC;
    X509_NAME_print_ex(bio.get(), name, 0, plain);
    return QString::fromUtf8(bytesOf(bio.get()));
}

QString addressText(const ASN1_OCTET_STRING *address)
{
    constexpr int v4Length = 4;
    constexpr int v6Length = 16;
    const unsigned char *bytes = ASN1_STRING_get0_data(address);
    if (ASN1_STRING_length(address) == v4Length)
        return QHostAddress((quint32(bytes[0]) << 24U) | (quint32(bytes[1]) << 16U) |
                            (quint32(bytes[2]) << 8U) | quint32(bytes[3]))
            .toString();
    return ASN1_STRING_length(address) == v6Length ? QHostAddress(bytes).toString() : QString();
}

QStringList alternativeNames(const X509 &certificate)
{
    QStringList names;
    const std::unique_ptr<GENERAL_NAMES, void (*)(GENERAL_NAMES *)> list(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(&certificate, NID_subject_alt_name, nullptr, nullptr)),
        GENERAL_NAMES_free);
    for (int i = 0; list && i < sk_GENERAL_NAME_num(list.get()); ++i) {
        int type = 0;
        const void *value = GENERAL_NAME_get0_value(sk_GENERAL_NAME_value(list.get(), i), &type);
        if (type == GEN_DNS) {
            const auto *text = static_cast<const ASN1_IA5STRING *>(value);
            names.append(QString::fromLatin1(
                QByteArrayView(ASN1_STRING_get0_data(text), qsizetype(ASN1_STRING_length(text)))));
        } else if (type == GEN_IPADD) {
            names.append(addressText(static_cast<const ASN1_OCTET_STRING *>(value)));
        }
    }
    names.removeAll(QString());
    return names;
}

Instant instantOf(const ASN1_TIME *time)
{
    using namespace std::chrono;
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    constexpr int firstYear = 1900;
    return sys_days(year(parts.tm_year + firstYear) / month(unsigned(parts.tm_mon) + 1) /
                    day(unsigned(parts.tm_mday))) +
           hours(parts.tm_hour) + minutes(parts.tm_min) + seconds(parts.tm_sec);
}

} // namespace

PeerCertificate readCertificate(const X509 &certificate)
{
    PeerCertificate read;
    read.subject = nameText(X509_get_subject_name(&certificate));
    read.issuer = nameText(X509_get_issuer_name(&certificate));
    read.names = alternativeNames(certificate);
    read.notBefore = instantOf(X509_get0_notBefore(&certificate));
    read.notAfter = instantOf(X509_get0_notAfter(&certificate));
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    if (X509_digest(&certificate, EVP_sha256(), digest.data(), &length) == 1)
        read.sha256 = QByteArrayView(digest).first(qsizetype(length)).toByteArray();
    const BioPointer bio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_X509(bio.get(), &certificate) == 1)
        read.pem = bytesOf(bio.get());
    return read;
}

} // namespace hookbench
