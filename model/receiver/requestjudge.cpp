#include "model/receiver/requestjudge.h"

#include "model/signing/verifier.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// What a scheme calls its headers; an empty name where it has none.
struct HeaderNames
{
    QByteArray eventId;
    QByteArray eventType;
    QByteArray deliveryId;
    QByteArray timestamp;
    QByteArray signature;
};

const HeaderNames &namesOf(SignatureScheme scheme)
{
    static const HeaderNames ordinavo{"X-Ordinavo-Event-Id", "X-Ordinavo-Event-Type",
                                      "X-Ordinavo-Delivery-Id", "X-Ordinavo-Timestamp",
                                      "X-Ordinavo-Signature"};
    static const HeaderNames standard{"webhook-id", {}, {}, "webhook-timestamp", "webhook-signature"};
    return scheme == SignatureScheme::StandardWebhooks ? standard : ordinavo;
}

std::optional<Instant> timestampOf(SignatureScheme scheme, const QByteArray &value)
{
    if (scheme != SignatureScheme::StandardWebhooks)
        return parseIso(QString::fromLatin1(value));
    return parseUnixSeconds(value);
}

qsizetype countOf(const HeaderFields &headers, QByteArrayView name)
{
    return std::count_if(headers.begin(), headers.end(), [&](const HeaderField &field) {
        return field.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

bool isJson(const QByteArray &contentType)
{
    return contentType.split(';').constFirst().trimmed().toLower() == "application/json";
}

/// A null array where the member is missing or no string.
QByteArray stringOf(const Json &object, const char *name)
{
    const auto it = object.find(name);
    if (it == object.end() || !it->is_string())
        return {};
    return QByteArray::fromStdString(it->get_ref<const std::string &>());
}

QList<QByteArray> objectsOf(const Json &payload)
{
    constexpr std::array<const char *, 5> kinds = {"target", "visitReport", "appointment", "billingEvent",
                                                   "route"};
    const QByteArray tenant = stringOf(payload, "tenantId");
    QList<QByteArray> objects;
    for (const char *kind : kinds) {
        const auto object = payload.find(kind);
        if (object == payload.end() || !object->is_object())
            continue;
        const auto id = object->find("id");
        if (id != object->end() && (id->is_string() || id->is_number_integer()))
            objects.append(tenant + '/' + kind + '/' + dumpJson(*id));
    }
    return objects;
}

bool refuse(Judgement &judgement, int status, const ReceiverReason &reason)
{
    judgement.effect = Effect::Refused;
    judgement.status = status;
    judgement.reason = reason.text;
    judgement.publicReason = reason;
    return false;
}

} // namespace

RequestJudge::RequestJudge(qsizetype rememberedEvents)
    : m_events(rememberedEvents)
    , m_deliveries(rememberedEvents)
    , m_latest(rememberedEvents)
{
}

Judgement RequestJudge::judge(const HeaderFields &headers, const QByteArray &body, Instant now) const
{
    const HeaderNames &names = namesOf(m_settings.scheme);
    Judgement judgement;
    judgement.eventId.text = headerValue(headers, names.eventId);
    judgement.eventType = QString::fromUtf8(headerValue(headers, names.eventType));
    judgement.deliveryId.text = headerValue(headers, names.deliveryId);
    if (passesHeaders(headers, judgement) && passesSignature(headers, body, judgement) &&
        passesFreshness(headers, now, judgement) && passesBody(body, judgement))
        lookBack(judgement);
    return judgement;
}

bool RequestJudge::passesHeaders(const HeaderFields &headers, Judgement &judgement) const
{
    const HeaderNames &names = namesOf(m_settings.scheme);
    const auto missing = [&](int status, const QByteArray &name) {
        return refuse(judgement, status, receiverReason(ReasonId::HeaderMissing, QString::fromLatin1(name)));
    };
    for (const QByteArray &name : {names.eventId, names.eventType, names.deliveryId, names.timestamp,
                                   names.signature, QByteArray("Content-Type")})
        if (!name.isEmpty() && countOf(headers, name) > 1)
            return refuse(judgement, 400,
                          receiverReason(ReasonId::HeaderRepeated, QString::fromLatin1(name)));
    if (!isJson(headerValue(headers, "Content-Type")))
        return refuse(judgement, 415, receiverReason(ReasonId::ContentTypeNotJson));
    const QByteArray version = headerValue(headers, "X-Ordinavo-Webhook-Version");
    if (!version.isNull() && version != "v1")
        return refuse(judgement, 400, receiverReason(ReasonId::WebhookVersionUnknown));
    if (judgement.eventId.text.isEmpty())
        return missing(400, names.eventId);
    if (!names.eventType.isEmpty() && judgement.eventType.isEmpty())
        return missing(400, names.eventType);
    if (m_settings.deduplication == Deduplication::DeliveryId && judgement.deliveryId.text.isEmpty())
        return missing(400,
                       names.deliveryId.isEmpty() ? QByteArray("X-Ordinavo-Delivery-Id") : names.deliveryId);
    if (headerValue(headers, names.signature).isEmpty())
        return missing(401, names.signature);
    if (headerValue(headers, names.timestamp).isEmpty())
        return missing(401, names.timestamp);
    return true;
}

bool RequestJudge::passesSignature(const HeaderFields &headers, const QByteArray &body,
                                   Judgement &judgement) const
{
    const HeaderNames &names = namesOf(m_settings.scheme);
    if (!m_settings.secret)
        return refuse(judgement, 401, receiverReason(ReasonId::NoSecret));
    const std::optional<Instant> timestamp =
        timestampOf(m_settings.scheme, headerValue(headers, names.timestamp));
    const Verification verification =
        verifySignature(m_settings.scheme, body, headerValue(headers, names.signature), *m_settings.secret,
                        judgement.eventId, timestamp.value_or(Instant{}));
    judgement.verified = verification.verified;
    if (verification.verified)
        return true;
    refuse(judgement, 401, receiverReason(ReasonId::SignatureMismatch));
    // "Cut off, and what is there is right" would let a stranger find a signature digit by digit.
    judgement.reason = verification.detail;
    return false;
}

bool RequestJudge::passesFreshness(const HeaderFields &headers, Instant now, Judgement &judgement) const
{
    const HeaderNames &names = namesOf(m_settings.scheme);
    const QString name = QString::fromLatin1(names.timestamp);
    const std::optional<Instant> timestamp =
        timestampOf(m_settings.scheme, headerValue(headers, names.timestamp));
    if (!timestamp)
        return refuse(judgement, 401,
                      m_settings.scheme == SignatureScheme::StandardWebhooks
                          ? receiverReason(ReasonId::TimestampNotUnix, name)
                          : receiverReason(ReasonId::TimestampNotIso, name));
    if (!m_settings.tolerance)
        return true;
    const int minutes = int(m_settings.tolerance->count());
    if (now - *timestamp > *m_settings.tolerance)
        return refuse(judgement, 401, receiverReason(ReasonId::TimestampTooOld, name, minutes));
    // Not among the vendor's rules: but a time far ahead would stay fresh for as long.
    if (*timestamp - now > *m_settings.tolerance)
        return refuse(judgement, 401, receiverReason(ReasonId::TimestampTooNew, name, minutes));
    return true;
}

bool RequestJudge::passesBody(const QByteArray &body, Judgement &judgement) const
{
    const Result<Json> payload = parseJson(body, {});
    if (!payload)
        return refuse(judgement, 400, receiverReason(ReasonId::BodyNotJson));
    if (!payload->is_object())
        return refuse(judgement, 400, receiverReason(ReasonId::BodyNotObject));
    const EventId headerEventId = judgement.eventId;
    const QString headerEventType = judgement.eventType;
    judgement.eventId.text = stringOf(*payload, "eventId");
    judgement.eventType = QString::fromUtf8(stringOf(*payload, "eventType"));
    judgement.occurredAt = parseIso(QString::fromUtf8(stringOf(*payload, "occurredAt")));
    judgement.objects = objectsOf(*payload);
    const HeaderNames &names = namesOf(m_settings.scheme);
    if (judgement.eventId.text.isEmpty())
        return refuse(judgement, 400, receiverReason(ReasonId::EventIdMissing));
    if (judgement.eventId != headerEventId)
        return refuse(judgement, 400,
                      receiverReason(ReasonId::EventIdDiffers, QString::fromLatin1(names.eventId)));
    if (!names.eventType.isEmpty() && judgement.eventType != headerEventType)
        return refuse(judgement, 400,
                      receiverReason(ReasonId::EventTypeDiffers, QString::fromLatin1(names.eventType)));
    return true;
}

void RequestJudge::lookBack(Judgement &judgement) const
{
    judgement.status = 200;
    if (m_settings.deduplication == Deduplication::EventId)
        judgement.duplicateOf = m_events.find(judgement.eventId);
    else if (m_settings.deduplication == Deduplication::DeliveryId)
        judgement.duplicateOf = m_deliveries.find(judgement.deliveryId);
    if (judgement.duplicateOf) {
        judgement.effect = Effect::Duplicate;
        const ReasonId id = m_settings.deduplication == Deduplication::EventId ? ReasonId::DuplicateEvent
                                                                               : ReasonId::DuplicateDelivery;
        judgement.publicReason = receiverReason(id, QString::number(*judgement.duplicateOf));
        judgement.reason = judgement.publicReason.text;
        return;
    }
    judgement.effect = Effect::Processed;
    compareOrder(judgement);
}

void RequestJudge::compareOrder(Judgement &judgement) const
{
    if (!judgement.occurredAt)
        return;
    for (const QByteArray &object : judgement.objects) {
        const std::optional<Latest> latest = m_latest.find(object);
        if (!latest || *judgement.occurredAt >= latest->occurredAt || judgement.outOfOrder)
            continue;
        judgement.outOfOrder = true;
        judgement.laterRequest = latest->number;
        judgement.laterEvent = latest->eventId;
    }
}

void RequestJudge::accept(const Judgement &judgement, qint64 number)
{
    if (judgement.effect != Effect::Processed)
        return;
    m_events.remember(judgement.eventId, number);
    if (!judgement.deliveryId.text.isEmpty())
        m_deliveries.remember(judgement.deliveryId, number);
    if (!judgement.occurredAt)
        return;
    for (const QByteArray &object : judgement.objects)
        if (const auto latest = m_latest.find(object); !latest || latest->occurredAt < *judgement.occurredAt)
            m_latest.remember(object, {*judgement.occurredAt, number, judgement.eventId});
}

void RequestJudge::forget()
{
    m_events.clear();
    m_deliveries.clear();
    m_latest.clear();
}

} // namespace hookbench
