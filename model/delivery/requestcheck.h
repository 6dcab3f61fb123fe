#pragma once

#include "model/delivery/transport.h"

namespace hookbench {

/// Why a request must not reach the wire, as a translated sentence; empty when it may. Refused are: URLs
/// that are not http or https, without a host or with credentials; methods and header names that are no
/// tokens (RFC 9110, 5.6.2); CR, LF or NUL in a header value; a value of nothing but spaces, which libcurl
/// would drop; and the headers that the transport writes itself.
[[nodiscard]] QString whyNotSendable(const AttemptRequest &request);

/// The same of an address alone.
[[nodiscard]] QString whyNotSendable(const QUrl &url);

/// The outcome of a request that was refused.
[[nodiscard]] AttemptOutcome refusedOutcome(QString reason, Instant now);

} // namespace hookbench
