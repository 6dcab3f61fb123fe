#pragma once

#include "model/signing/signer.h"
#include "model/signing/verifier.h"

namespace hookbench {

/// A signature that did not verify, and everything that it could have been made from.
struct SignatureQuestion
{
    SignatureScheme scheme = SignatureScheme::Ordinavo;
    QByteArrayView body;
    QByteArrayView signature; ///< without the blanks around it
    const SecretBytes &secret;
    EventId eventId;
    Instant timestamp{};
};

/// Tries what people get wrong, the cheap and common first, until something explains the signature; never
/// verified. The work is bounded, whatever the body.
[[nodiscard]] Verification findMismatch(const SignatureQuestion &question, Signer &signer);

} // namespace hookbench
