#pragma once

#include "model/core/result.h"
#include "model/receiver/receiver.h"

#include <QtCore/QByteArray>

#include <memory>

namespace hookbench {

/// A certificate and its key, both as PEM; never written to a disk by the receiver.
struct MadeCertificate
{
    QByteArray certificate;
    QByteArray key;
    QByteArray authority; ///< whom to trust for it; itself when self-signed
};

/// An authority that lives in memory only, and signs certificates for this computer's loopback. It is
/// constrained to localhost and the loopback addresses, so that trusting it opens nothing else. Dates are of
/// the machine's clock, since that is what those who check go by.
class CertificateMaker final
{
    Q_DISABLE_COPY_MOVE(CertificateMaker)

public:
    ~CertificateMaker();

    /// Error: Internal, with what OpenSSL says.
    [[nodiscard]] static Result<std::unique_ptr<CertificateMaker>> create();

    /// A new certificate with a new key; not for ReceiverCertificate::None.
    [[nodiscard]] Result<MadeCertificate> make(ReceiverCertificate kind) const;

private:
    struct Authority;
    explicit CertificateMaker(std::unique_ptr<Authority> authority);

    std::unique_ptr<Authority> m_authority;
};

} // namespace hookbench
