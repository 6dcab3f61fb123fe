#pragma once

#include "model/exporting/exportcontext.h"

namespace hookbench::test {

/// One delivery, and what a receiver has to say of it.
struct DeliveryVector
{
    QByteArray name;
    HeaderFields headers;
    QByteArray body;
    QByteArray verdict; ///< "accepted evt_…", "duplicate evt_…", "rejected …"
};

/// Deliveries to be judged in this order at exportInstant(), all signed anew with the secret: those of the
/// context, and good, repeated, tampered, stale, unsigned, wrongly signed and mismatched ones.
[[nodiscard]] QList<DeliveryVector> deliveryVectors(const ExportContext &context, const SecretBytes &secret);
/// The good, repeated and tampered ones: enough to tell whether a key is read as it should be.
[[nodiscard]] QList<DeliveryVector> keyVectors(const SecretBytes &secret);

} // namespace hookbench::test
