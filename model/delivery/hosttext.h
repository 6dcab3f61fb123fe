#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace hookbench {

/// A host with its port: `127.0.0.1:5005`, `[::1]:5005` (RFC 3986, 3.2.2).
[[nodiscard]] QString hostWithPort(const QString &host, int port);

/// How a TLS exception names the receiver at that address: as it goes over the wire, with its port:
/// `xn--mller-kva.example:443`.
[[nodiscard]] QString exceptionHostOf(const QUrl &url);

} // namespace hookbench
