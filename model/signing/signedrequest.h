#pragma once

#include "model/core/clock.h"
#include "model/core/httpheader.h"
#include "model/core/ids.h"
#include "model/design/design.h"
#include "model/signing/signer.h"

#include <QtCore/QByteArray>
#include <QtCore/QUrl>

namespace hookbench {

/// A delivery as it goes out: the body's one buffer, and the headers in wire order.
struct SignedRequest
{
    QByteArray body;
    HeaderFields headers; ///< ours only: Host and Content-Length are the transport's
    EventId eventId;
    DeliveryId deliveryId;
    QString eventType;
    Instant timestamp;    ///< of the attempt
    QByteArray signature; ///< the header's value
};

/// Signs a body and lays its headers out. Ordinavo: X-Ordinavo-Event-Id, -Event-Type, -Delivery-Id,
/// -Timestamp, -Signature, -Webhook-Version, Content-Type (domain.md 5). Standard Webhooks replaces the
/// first five by webhook-id, webhook-timestamp, webhook-signature. The body is shared, not copied.
[[nodiscard]] SignedRequest makeSignedRequest(Signer &signer, QByteArray body, const QString &eventType,
                                              const EventId &eventId, const DeliveryId &deliveryId,
                                              Instant timestamp);

/// `Name: value` lines with CR LF as on the wire or LF as for people.
[[nodiscard]] QByteArray headerLines(const HeaderFields &headers, QByteArrayView lineEnd);

/// The whole HTTP/1.1 message: request line, Host, our headers, Content-Length, blank line, body. The
/// transport sends the same bytes.
[[nodiscard]] QByteArray httpMessage(const SignedRequest &request, const QUrl &url);

/// A POSIX shell command that puts httpMessage() on the wire with curl, byte for byte: headers in order,
/// curl's own taken off, every value in single quotes. A body that no argument can hold (NUL, 100 KiB, a
/// leading @) comes from printf through a pipe; a here-document would add a newline. Holds the signature, no
/// secret.
[[nodiscard]] QByteArray curlCommand(const SignedRequest &request, const QUrl &url);

} // namespace hookbench
