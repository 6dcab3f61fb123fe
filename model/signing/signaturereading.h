#pragma once

#include "model/design/design.h"
#include "model/signing/verifier.h"

#include <QtCore/QByteArray>

namespace hookbench {

/// What a signature header's value can mean: prefix and MAC taken apart, whatever their spelling.
struct SignatureReading
{
    QByteArray prefix;    ///< as given, separator included: `sha256=`, `v1,`; empty without one
    QByteArray mac;       ///< raw bytes; empty when the rest is neither hex nor base64
    QByteArray timestamp; ///< the digits of `t=…`; empty without
    /// How the spelling differs from the scheme's; None when it does not.
    MismatchCause form = MismatchCause::None;

    bool operator==(const SignatureReading &) const = default;
};

[[nodiscard]] SignatureReading readSignature(SignatureScheme scheme, QByteArrayView given);

} // namespace hookbench
