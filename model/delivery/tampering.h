#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace hookbench {

/// What is made wrong in an attack probe; everything else in it is right. The delivery log stores the number:
/// new ones come last.
enum class Tampering : quint8 {
    WrongSecret,      ///< signed with another secret
    ChangedBody,      ///< one byte of the body changed after signing
    AppendedBody,     ///< a space appended after signing
    MissingSignature, ///< no signature header
    EmptySignature,   ///< `sha256=` alone
    TruncatedSignature,
    WrongPrefix,     ///< `sha1=` and the right digits
    StaleTimestamp,  ///< an hour old; the scheme decides whether it is signed
    FutureTimestamp, ///< an hour ahead
    MissingTimestamp,
    WrongEventId, ///< header and signed body name different events
    WrongEventType
};

[[nodiscard]] QList<Tampering> allTamperings();
/// wrong-secret, changed-body, appended-body, missing-signature, empty-signature, truncated-signature,
/// wrong-prefix, stale-timestamp, future-timestamp, missing-timestamp, wrong-event-id, wrong-event-type
[[nodiscard]] QString idOf(Tampering tampering);
[[nodiscard]] QString titleOf(Tampering tampering);
[[nodiscard]] std::optional<Tampering> tamperingFromId(QStringView id);

} // namespace hookbench
