#pragma once

#include <QtCore/QString>

namespace hookbench {

/// A host with its port: `127.0.0.1:5005`, `[::1]:5005` (RFC 3986, 3.2.2).
[[nodiscard]] QString hostWithPort(const QString &host, int port);

} // namespace hookbench
