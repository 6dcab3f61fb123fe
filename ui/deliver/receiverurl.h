#pragma once

#include "model/core/result.h"

#include <QtCore/QUrl>

namespace hookbench {

/// A receiver's URL as somebody typed it: http or https, a host, no user name, password or fragment.
/// Errors: Usage, with what is wrong and what to write.
[[nodiscard]] Result<QUrl> receiverUrlFromText(const QString &text);

/// Whether the URL can only lead to this computer: 127.0.0.0/8, ::1, localhost and names below it
/// (RFC 6761, 6.3).
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace hookbench
