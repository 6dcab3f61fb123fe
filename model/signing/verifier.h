#pragma once

#include "model/core/clock.h"
#include "model/core/ids.h"
#include "model/core/secretbytes.h"
#include "model/design/design.h"

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace hookbench {

/// Why a signature does not verify, found by trying what people get wrong.
enum class MismatchCause : quint8 {
    None,
    ReserialisedJson, ///< the signature is over the same JSON written differently
    TrailingNewline,
    LineEndings,
    ByteOrderMark,
    Base64,
    MissingPrefix,
    WrongScheme, ///< another prefix, hash or scheme
    UpperCase,
    Truncated,
    Empty,
    WrongSecret ///< none of the others explains it
};

struct Verification
{
    bool verified = false;
    MismatchCause cause = MismatchCause::None;
    QString detail; ///< a translated sentence: what was seen and what to do
};

/// Compares a signature header's value with the one the body should have, in constant time, and on a
/// mismatch looks for the cause, with bounded work. Event id and timestamp count only where the scheme signs
/// them; timestamp.body without a timestamp takes the one in the value. Blanks around the value are none of
/// it.
[[nodiscard]] Verification verifySignature(SignatureScheme scheme, QByteArrayView body,
                                           QByteArrayView signature, const SecretBytes &secret,
                                           const EventId &eventId = {}, Instant timestamp = {});

/// Only whether it verifies; what the receiver does for each request.
[[nodiscard]] bool signatureMatches(QByteArrayView expected, QByteArrayView given);

/// reserialised-json, trailing-newline, line-endings, byte-order-mark, base64 … ; empty for None
[[nodiscard]] QString idOf(MismatchCause cause);

} // namespace hookbench
