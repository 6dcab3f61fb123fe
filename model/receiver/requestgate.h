#pragma once

#include "model/receiver/requestparser.h"

#include <optional>

namespace hookbench {

/// The path that deliveries go to.
inline constexpr QByteArrayView receiverPath = "/hook";

/// Whether a request may come in at all, by its head alone: one Host, and a loopback one, so that no foreign
/// name points here (421); nothing sent by a page in a browser (403); the path (404), the method (405) and
/// what is expected (417). Nothing when it may.
[[nodiscard]] std::optional<Refusal> whyNotAdmitted(const RequestHead &head);

/// Whether the client waits for `100 Continue` before it sends the body.
[[nodiscard]] bool expectsContinue(const RequestHead &head);

} // namespace hookbench
