#pragma once

#include "model/core/clock.h"
#include "model/core/secretbytes.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace hookbench {

/// A certificate that is accepted for one host although it does not verify, until a date.
struct TlsException
{
    QString host;      ///< lower case, with `:port`
    QByteArray sha256; ///< raw, of the certificate's DER bytes
    Instant expires{};

    bool operator==(const TlsException &) const = default;
};

/// How a receiver's TLS is checked, and what we show of ourselves.
struct TlsSettings
{
    QString caFile;                 ///< PEM; replaces the system's authorities; empty: the system's
    QByteArray authorities;         ///< PEM text for the same where there is no caFile; empty: none
    QString clientCertificate;      ///< PEM file; empty: none
    QString clientKey;              ///< PEM file; empty: the key is in clientCertificate
    SharedSecret clientKeyPassword; ///< may be empty
    QList<TlsException> exceptions;
};

/// One certificate of the peer's chain, as OpenSSL prints it; text from outside.
struct PeerCertificate
{
    QString subject;
    QString issuer;
    QStringList names; ///< subjectAltName: DNS names and addresses
    Instant notBefore{};
    Instant notAfter{};
    QByteArray sha256; ///< raw, of the DER bytes
    QByteArray pem;

    bool operator==(const PeerCertificate &) const = default;
};

} // namespace hookbench
