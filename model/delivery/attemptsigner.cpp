#include "model/delivery/attemptsigner.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr std::chrono::hours wrongBy{1};

/// Another secret than `secret`, whatever that is.
SecretBytes otherSecret(const SecretBytes &secret)
{
    constexpr QByteArrayView first = "hookbench-attack-probe";
    const QByteArrayView given(secret.data(), qsizetype(secret.size()));
    return SecretBytes(given == first ? QByteArrayView("hookbench-attack-probe-2") : first);
}

HeaderField *fieldOf(HeaderFields &headers, QByteArrayView name)
{
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const HeaderField &field) { return field.name == name; });
    return found == headers.end() ? nullptr : &*found;
}

void removeField(HeaderFields &headers, QByteArrayView name)
{
    headers.removeIf([name](const HeaderField &field) { return field.name == name; });
}

QByteArray signatureName(SignatureScheme scheme)
{
    return scheme == SignatureScheme::StandardWebhooks ? "webhook-signature" : "X-Ordinavo-Signature";
}

QByteArray timestampName(SignatureScheme scheme)
{
    return scheme == SignatureScheme::StandardWebhooks ? "webhook-timestamp" : "X-Ordinavo-Timestamp";
}

/// Another byte at one place. Where there is a digit the last one becomes another, so that JSON stays JSON:
/// a receiver that does not verify must have nothing else to stumble over.
QByteArray changedByte(QByteArray body)
{
    for (qsizetype at = body.size() - 1; at >= 0; --at) {
        const char c = body.at(at);
        if (c < '0' || c > '9')
            continue;
        body[at] = c == '9' ? '8' : char(c + 1);
        return body;
    }
    if (!body.isEmpty())
        body[body.size() / 2] = char(body.at(body.size() / 2) ^ 1);
    return body;
}

/// The schemes' own prefix stays in front of nothing, or another stands before the right digits.
QByteArray emptied(SignatureScheme scheme, const QByteArray &signature)
{
    if (scheme == SignatureScheme::TimestampBody)
        return signature.first(signature.indexOf("v1=") + 3);
    return signature.first(scheme == SignatureScheme::StandardWebhooks ? 3 : 7);
}

QByteArray prefixed(SignatureScheme scheme, QByteArray signature)
{
    if (scheme == SignatureScheme::Ordinavo)
        return signature.replace(0, 6, "sha1");
    const qsizetype at = scheme == SignatureScheme::StandardWebhooks ? 0 : signature.indexOf("v1=");
    return signature.replace(at, 2, "v0");
}

QString otherEventType(const QString &eventType)
{
    return eventType == u"target.updated" ? u"target.cancelled"_s : u"target.updated"_s;
}

EventId otherEventId(const EventId &eventId)
{
    const QByteArray other = "evt_00000000000000000000000000";
    return {eventId.text == other ? other.chopped(1) + '1' : other};
}

} // namespace

AttemptSigner::AttemptSigner(Signer signer, Signer stranger)
    : m_signer(std::move(signer))
    , m_stranger(std::move(stranger))
{
}

Result<AttemptSigner> AttemptSigner::create(SignatureScheme scheme, const SharedSecret &secret)
{
    if (!secret)
        return Error{ErrorCode::InvalidInput,
                     QCoreApplication::translate("Sender", "The subscription's secret is not at hand. Enter "
                                                           "it, then send again.")};
    Result<Signer> signer = Signer::create(scheme, *secret);
    if (!signer)
        return signer.error();
    Result<Signer> stranger = Signer::create(scheme, otherSecret(*secret));
    if (!stranger)
        return stranger.error();
    return AttemptSigner(*std::move(signer), *std::move(stranger));
}

SignedRequest AttemptSigner::sign(const PlannedDelivery &planned, const DeliveryId &deliveryId,
                                  Instant timestamp)
{
    if (planned.tampering)
        return signTampered(planned, *planned.tampering, deliveryId, timestamp);
    return makeSignedRequest(m_signer, planned.body, planned.eventType, planned.eventId, deliveryId,
                             timestamp);
}

SignedRequest AttemptSigner::signTampered(const PlannedDelivery &planned, Tampering tampering,
                                          const DeliveryId &deliveryId, Instant timestamp)
{
    const SignatureScheme scheme = m_signer.scheme();
    if (tampering == Tampering::StaleTimestamp)
        timestamp -= wrongBy;
    else if (tampering == Tampering::FutureTimestamp)
        timestamp += wrongBy;
    SignedRequest request = makeSignedRequest(
        tampering == Tampering::WrongSecret ? m_stranger : m_signer, planned.body,
        tampering == Tampering::WrongEventType ? otherEventType(planned.eventType) : planned.eventType,
        tampering == Tampering::WrongEventId ? otherEventId(planned.eventId) : planned.eventId, deliveryId,
        timestamp);
    request.eventId = planned.eventId;
    request.eventType = planned.eventType;
    if (tampering == Tampering::ChangedBody)
        request.body = changedByte(request.body);
    else if (tampering == Tampering::AppendedBody)
        request.body += ' ';
    else if (tampering == Tampering::MissingSignature)
        request.signature.clear();
    else if (tampering == Tampering::EmptySignature)
        request.signature = emptied(scheme, request.signature);
    else if (tampering == Tampering::TruncatedSignature)
        request.signature.truncate(request.signature.size() / 2);
    else if (tampering == Tampering::WrongPrefix)
        request.signature = prefixed(scheme, request.signature);
    else if (tampering == Tampering::MissingTimestamp)
        removeField(request.headers, timestampName(scheme));
    if (request.signature.isEmpty())
        removeField(request.headers, signatureName(scheme));
    else
        fieldOf(request.headers, signatureName(scheme))->value = request.signature;
    return request;
}

AttemptRequest requestFor(const RunOrder &order, const SignedRequest &request)
{
    AttemptRequest exchange;
    exchange.url = order.url;
    exchange.headers = request.headers;
    exchange.body = request.body;
    exchange.deadline = order.policy.timeout;
    exchange.tls = order.tls;
    return exchange;
}

} // namespace hookbench
