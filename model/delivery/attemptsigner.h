#pragma once

#include "model/delivery/deliveryplan.h"
#include "model/delivery/runorder.h"
#include "model/delivery/transport.h"
#include "model/signing/signedrequest.h"

namespace hookbench {

/// Signs the attempts of a run, and makes wrong what an attack probe wants wrong. One thread at a time.
class AttemptSigner final
{
public:
    /// Error: InvalidInput when the secret cannot sign.
    [[nodiscard]] static Result<AttemptSigner> create(SignatureScheme scheme, const SharedSecret &secret);

    /// The request of one attempt. Its ids and type are the planned ones even where a probe's headers name
    /// others; timestamp, signature and body are those that go out.
    [[nodiscard]] SignedRequest sign(const PlannedDelivery &planned, const DeliveryId &deliveryId,
                                     Instant timestamp);

private:
    AttemptSigner(Signer signer, Signer stranger);

    [[nodiscard]] SignedRequest signTampered(const PlannedDelivery &planned, Tampering tampering,
                                             const DeliveryId &deliveryId, Instant timestamp);

    Signer m_signer;
    Signer m_stranger; ///< with a secret that nobody shares
};

/// What the transport gets to send of it, without a stop token.
[[nodiscard]] AttemptRequest requestFor(const RunOrder &order, const SignedRequest &request);

} // namespace hookbench
