#include "model/delivery/curltls.h"

#include "model/delivery/hosttext.h"

#include "model/delivery/peercertificate.h"

#include <QtCore/QFile>
#include <QtNetwork/QHostAddress>

#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

// Keeps the facts with the connection, so that a kept-alive one can tell them again.
int factsIndex()
{
    static const int index = SSL_get_ex_new_index(
        0, nullptr, nullptr, nullptr, [](void *, void *facts, CRYPTO_EX_DATA *, int, long, void *) {
            delete static_cast<CurlTls::Facts *>(facts);
        });
    return index;
}

QList<PeerCertificate> certificatesOf(X509_STORE_CTX *store)
{
    QList<PeerCertificate> certificates;
    const STACK_OF(X509) *sent = X509_STORE_CTX_get0_untrusted(store);
    for (int i = 0; i < sk_X509_num(sent); ++i)
        certificates.append(readCertificate(*sk_X509_value(sent, i)));
    return certificates;
}

/// What the peer's chain has to end in. A handle may have been another exchange's before.
bool setAuthorities(CURL *easy, const TlsSettings &tls, const QByteArray &usualFile)
{
    const bool hasText = tls.caFile.isEmpty() && !tls.authorities.isEmpty();
    const QByteArray file = tls.caFile.isEmpty() ? usualFile : QFile::encodeName(tls.caFile);
    // libcurl copies it, whatever the type of the pointer says.
    curl_blob text{const_cast<char *>(tls.authorities.constData()), std::size_t(tls.authorities.size()),
                   CURL_BLOB_COPY};
    bool fine = curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, hasText ? &text : nullptr) == CURLE_OK;
    if (!hasText && !file.isEmpty())
        fine = fine && curl_easy_setopt(easy, CURLOPT_CAINFO, file.constData()) == CURLE_OK;
    // The path as well: Debian's libcurl would go on trusting everything in /etc/ssl/certs.
    if (hasText || !file.isEmpty())
        fine = fine && curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr) == CURLE_OK;
    return fine;
}

} // namespace

bool CurlTls::begin(CURL *easy, const AttemptRequest &request, const QByteArray &caFile, Instant now)
{
    m_request = &request;
    m_now = now;
    m_facts = {};
    m_ownEnd = ExchangeEnd::Own::None;
    const QString host = exceptionHostOf(request.url);
    const auto &exceptions = request.tls.exceptions;
    const bool hasException = std::any_of(exceptions.begin(), exceptions.end(),
                                          [&](const TlsException &it) { return it.host == host; });
    return curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L) == CURLE_OK &&
           curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, hasException ? 0L : 2L) == CURLE_OK &&
           setAuthorities(easy, request.tls, caFile);
}

CURLcode CurlTls::prepare(SSL_CTX *context)
{
    // A renegotiation would ask for the check again when the exchange that answers it may be over.
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_cert_verify_callback(context, &CurlTls::onVerify, this);
    const TlsSettings &tls = m_request->tls;
    if (tls.clientCertificate.isEmpty())
        return CURLE_OK;
    // Not through CURLOPT_KEYPASSWD: libcurl keeps copies of it that it does not wipe.
    SSL_CTX_set_default_passwd_cb(context, &CurlTls::onPassword);
    SSL_CTX_set_default_passwd_cb_userdata(context, this);
    const QByteArray certificate = QFile::encodeName(tls.clientCertificate);
    const QByteArray key = tls.clientKey.isEmpty() ? certificate : QFile::encodeName(tls.clientKey);
    if (SSL_CTX_use_certificate_chain_file(context, certificate.constData()) != 1)
        m_ownEnd = ExchangeEnd::Own::ClientCertificate;
    else if (SSL_CTX_use_PrivateKey_file(context, key.constData(), SSL_FILETYPE_PEM) != 1 ||
             SSL_CTX_check_private_key(context) != 1)
        m_ownEnd = ExchangeEnd::Own::ClientKey;
    SSL_CTX_set_default_passwd_cb_userdata(context, nullptr);
    return m_ownEnd == ExchangeEnd::Own::None ? CURLE_OK : CURLE_SSL_CERTPROBLEM;
}

int CurlTls::onPassword(char *buffer, int size, int /*writing*/, void *self)
{
    if (self == nullptr)
        return 0;
    const SharedSecret &password = static_cast<const CurlTls *>(self)->m_request->tls.clientKeyPassword;
    if (!password || password->isEmpty() || password->size() > std::size_t(size))
        return 0;
    std::memcpy(buffer, password->data(), password->size());
    return int(password->size());
}

int CurlTls::onVerify(X509_STORE_CTX *store, void *self)
{
    return static_cast<CurlTls *>(self)->verify(store) ? 1 : 0;
}

bool CurlTls::verify(X509_STORE_CTX *store)
{
    m_facts = {certificatesOf(store), {}};
    if (X509_verify_cert(store) != 1) {
        if (X509_STORE_CTX_get_error(store) == X509_V_OK)
            X509_STORE_CTX_set_error(store, X509_V_ERR_UNSPECIFIED);
    } else if (!isForHost(store)) {
        X509_STORE_CTX_set_error(store, X509_V_ERR_HOSTNAME_MISMATCH);
    }
    bool accepted = true;
    if (const int error = X509_STORE_CTX_get_error(store); error != X509_V_OK) {
        m_facts.problem = QString::fromUtf8(X509_verify_cert_error_string(error));
        accepted = isExcepted();
        if (accepted)
            X509_STORE_CTX_set_error(store, X509_V_OK);
    }
    auto *ssl = static_cast<SSL *>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    if (ssl != nullptr) {
        delete static_cast<Facts *>(SSL_get_ex_data(ssl, factsIndex()));
        SSL_set_ex_data(ssl, factsIndex(), new Facts(m_facts));
    }
    return accepted;
}

bool CurlTls::isExcepted() const
{
    if (m_facts.certificates.isEmpty())
        return false;
    const QString host = exceptionHostOf(m_request->url);
    const QByteArray &sha256 = m_facts.certificates.constFirst().sha256;
    const auto &exceptions = m_request->tls.exceptions;
    return std::any_of(exceptions.begin(), exceptions.end(), [&](const TlsException &it) {
        return it.host == host && !sha256.isEmpty() && it.sha256 == sha256 && m_now < it.expires;
    });
}

bool CurlTls::isForHost(X509_STORE_CTX *store) const
{
    X509 *leaf = X509_STORE_CTX_get0_cert(store);
    const QByteArray host = m_request->url.host(QUrl::FullyEncoded).toLatin1();
    if (QHostAddress address; address.setAddress(QString::fromLatin1(host)))
        return X509_check_ip_asc(leaf, host.constData(), 0) == 1;
    return X509_check_host(leaf, host.constData(), std::size_t(host.size()), 0, nullptr) == 1;
}

void CurlTls::noteConnection(const SSL *ssl)
{
    if (const auto *facts = static_cast<const Facts *>(SSL_get_ex_data(ssl, factsIndex())))
        m_facts = *facts;
}

} // namespace hookbench
