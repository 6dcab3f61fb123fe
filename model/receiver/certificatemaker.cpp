#include "model/receiver/certificatemaker.h"

#include <QtCore/QCoreApplication>

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <array>
#include <span>

namespace hookbench {

namespace {

template<auto Free>
struct Freed
{
    template<typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<&EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<&X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<&X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Freed<&BIO_free_all>>;

struct Setting
{
    int nid;
    const char *value;
};

/// What a certificate says besides its key.
struct Terms
{
    const char *name;
    long fromDay; ///< from now, may be negative
    long toDay;
    std::span<const Setting> settings;
};

constexpr std::array authoritySettings{
    Setting{NID_basic_constraints, "critical,CA:TRUE,pathlen:0"},
    Setting{NID_key_usage, "critical,keyCertSign,cRLSign"},
    Setting{NID_name_constraints, "critical,permitted;DNS:localhost,permitted;IP:127.0.0.0/255.0.0.0,"
                                  "permitted;IP:0:0:0:0:0:0:0:1/ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"},
    Setting{NID_subject_key_identifier, "hash"},
};
constexpr std::array goodSettings{
    Setting{NID_basic_constraints, "critical,CA:FALSE"},
    Setting{NID_key_usage, "critical,digitalSignature"},
    Setting{NID_ext_key_usage, "serverAuth"},
    Setting{NID_subject_alt_name, "IP:127.0.0.1,IP:::1,DNS:localhost"},
    Setting{NID_subject_key_identifier, "hash"},
    Setting{NID_authority_key_identifier, "keyid"},
};
// Another host, yet one that the authority may sign for, so that nothing but the name is wrong.
constexpr std::array wrongNameSettings{
    Setting{NID_basic_constraints, "critical,CA:FALSE"},
    Setting{NID_key_usage, "critical,digitalSignature"},
    Setting{NID_ext_key_usage, "serverAuth"},
    Setting{NID_subject_alt_name, "DNS:another-host.localhost"},
    Setting{NID_subject_key_identifier, "hash"},
    Setting{NID_authority_key_identifier, "keyid"},
};

constexpr Terms authorityTerms{"Hookbench receiver authority", -60, 365, authoritySettings};
constexpr Terms goodTerms{"Hookbench receiver", -1, 30, goodSettings};
constexpr Terms expiredTerms{"Hookbench receiver, expired", -30, -1, goodSettings};
constexpr Terms wrongNameTerms{"Hookbench receiver, wrong name", -1, 30, wrongNameSettings};
constexpr Terms selfSignedTerms{"Hookbench receiver, self-signed", -1, 30, goodSettings};

const Terms &termsFor(ReceiverCertificate kind)
{
    switch (kind) {
    case ReceiverCertificate::Expired:
        return expiredTerms;
    case ReceiverCertificate::WrongName:
        return wrongNameTerms;
    case ReceiverCertificate::SelfSigned:
        return selfSignedTerms;
    case ReceiverCertificate::Good:
    case ReceiverCertificate::None:
        break;
    }
    return goodTerms;
}

Error opensslError()
{
    std::array<char, 256> text{};
    ERR_error_string_n(ERR_get_error(), text.data(), text.size());
    ERR_clear_error();
    return {ErrorCode::Internal,
            QCoreApplication::translate("CertificateMaker",
                                        "OpenSSL cannot make a certificate for the receiver: %1. "
                                        "Receive without TLS.")
                .arg(QString::fromLatin1(text.data()))};
}

bool addSerial(X509 *certificate)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1)
        return false;
    bytes.front() = (bytes.front() & 0x7fU) | 0x40U; // positive, and of full length
    const std::unique_ptr<BIGNUM, Freed<&BN_free>> number(
        BN_bin2bn(bytes.data(), int(bytes.size()), nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool addName(X509 *certificate, const char *name)
{
    return X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name), -1, -1, 0) == 1;
}

bool addExtensions(X509 *certificate, X509 *issuer, std::span<const Setting> settings)
{
    X509V3_CTX context{};
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const Setting &setting : settings) {
        const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, setting.nid, setting.value));
        if (!extension || X509_add_ext(certificate, extension.get(), -1) != 1)
            return false;
    }
    return true;
}

/// Without an issuer it signs itself.
Certificate makeCertificate(const Terms &terms, EVP_PKEY *key, X509 *issuer, EVP_PKEY *issuerKey)
{
    constexpr long version3 = 2;
    Certificate made(X509_new());
    X509 *certificate = made.get();
    if (!certificate || X509_set_version(certificate, version3) != 1 || !addSerial(certificate) ||
        !addName(certificate, terms.name) || X509_set_pubkey(certificate, key) != 1)
        return {};
    X509 *signer = issuer ? issuer : certificate;
    if (!X509_time_adj_ex(X509_getm_notBefore(certificate), int(terms.fromDay), 0, nullptr) ||
        !X509_time_adj_ex(X509_getm_notAfter(certificate), int(terms.toDay), 0, nullptr) ||
        X509_set_issuer_name(certificate, X509_get_subject_name(signer)) != 1 ||
        !addExtensions(certificate, signer, terms.settings) ||
        X509_sign(certificate, issuerKey, EVP_sha256()) == 0)
        return {};
    return made;
}

template<typename Write>
QByteArray pem(Write write)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    if (!memory || write(memory.get()) != 1)
        return {};
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &data);
    return {data, size};
}

QByteArray pemOf(X509 *certificate)
{
    return pem([certificate](BIO *memory) { return PEM_write_bio_X509(memory, certificate); });
}

QByteArray pemOf(EVP_PKEY *key)
{
    return pem([key](BIO *memory) {
        return PEM_write_bio_PrivateKey(memory, key, nullptr, nullptr, 0, nullptr, nullptr);
    });
}

Key makeKey()
{
    return Key(EVP_EC_gen("P-256"));
}

} // namespace

struct CertificateMaker::Authority
{
    Key key;
    Certificate certificate;
};

CertificateMaker::CertificateMaker(std::unique_ptr<Authority> authority)
    : m_authority(std::move(authority))
{
}

CertificateMaker::~CertificateMaker() = default;

Result<std::unique_ptr<CertificateMaker>> CertificateMaker::create()
{
    auto authority = std::make_unique<Authority>();
    authority->key = makeKey();
    if (authority->key)
        authority->certificate =
            makeCertificate(authorityTerms, authority->key.get(), nullptr, authority->key.get());
    if (!authority->certificate)
        return opensslError();
    return std::unique_ptr<CertificateMaker>(new CertificateMaker(std::move(authority)));
}

Result<MadeCertificate> CertificateMaker::make(ReceiverCertificate kind) const
{
    const Key key = makeKey();
    if (!key)
        return opensslError();
    const bool signsItself = kind == ReceiverCertificate::SelfSigned;
    const Certificate certificate =
        signsItself ? makeCertificate(termsFor(kind), key.get(), nullptr, key.get())
                    : makeCertificate(termsFor(kind), key.get(), m_authority->certificate.get(),
                                      m_authority->key.get());
    if (!certificate)
        return opensslError();
    MadeCertificate made;
    made.certificate = pemOf(certificate.get());
    made.key = pemOf(key.get());
    made.authority = signsItself ? made.certificate : pemOf(m_authority->certificate.get());
    if (made.certificate.isEmpty() || made.key.isEmpty() || made.authority.isEmpty())
        return opensslError();
    return made;
}

} // namespace hookbench
