#pragma once

#include "model/delivery/retrypolicy.h"
#include "model/delivery/sequence.h"
#include "model/delivery/tlssettings.h"

#include <QtCore/QByteArray>

namespace hookbench {

/// How the next run is to be made: what the composer is set to, the receiver and the event excepted.
struct RunSettings
{
    Sequence sequence;
    RetryPolicy policy = standardRetryPolicy();
    double speed = 1;
    TlsSettings tls;
};

/// For the session. The client key's password is left out, and an own body above 64 KiB.
[[nodiscard]] QByteArray saveRunSettings(const RunSettings &settings);
/// The usual settings where the bytes are not what saveRunSettings() wrote.
[[nodiscard]] RunSettings restoreRunSettings(const QByteArray &saved);

} // namespace hookbench
