#pragma once

#include "model/receiver/boundedmemory.h"
#include "model/receiver/receiver.h"
#include "model/receiver/receiverlimits.h"
#include "model/receiver/receiverreason.h"

namespace hookbench {

/// What a request is found to be, before it takes effect.
struct Judgement
{
    EventId eventId; ///< from the body when it verified, else from the header
    QString eventType;
    DeliveryId deliveryId;
    bool verified = false;
    Effect effect = Effect::Refused;
    int status = 400;
    QString reason;              ///< for the receiver's own list; empty for Processed
    ReceiverReason publicReason; ///< for the sender: says less where more would help to forge a signature
    std::optional<qint64> duplicateOf;
    bool outOfOrder = false;
    std::optional<qint64> laterRequest; ///< where out of order: against what
    EventId laterEvent;
    std::optional<Instant> occurredAt;
    QList<QByteArray> objects; ///< `TENANT/visitReport/901`: what the event is about
};

/// Judges deliveries as the vendor's published receiver rules say:
/// the signature over the raw body first, then freshness, then the headers against the signed body, since
/// they are not signed, then duplicates and order. Remembers what took effect; knows no sockets.
class RequestJudge final
{
public:
    explicit RequestJudge(qsizetype rememberedEvents = ReceiverLimits{}.rememberedEvents);

    /// What is remembered stays.
    void configure(const ReceiverSettings &settings) { m_settings = settings; }

    /// Changes nothing. `now` is what freshness is measured against.
    [[nodiscard]] Judgement judge(const HeaderFields &headers, const QByteArray &body, Instant now) const;

    /// A processed judgement takes effect as request `number`.
    void accept(const Judgement &judgement, qint64 number);
    void forget();

private:
    [[nodiscard]] bool passesHeaders(const HeaderFields &headers, Judgement &judgement) const;
    [[nodiscard]] bool passesSignature(const HeaderFields &headers, const QByteArray &body,
                                       Judgement &judgement) const;
    [[nodiscard]] bool passesFreshness(const HeaderFields &headers, Instant now, Judgement &judgement) const;
    [[nodiscard]] bool passesBody(const QByteArray &body, Judgement &judgement) const;
    void lookBack(Judgement &judgement) const;
    void compareOrder(Judgement &judgement) const;

    /// The latest event about an object that took effect.
    struct Latest
    {
        Instant occurredAt{};
        qint64 number = 0;
        EventId eventId;
    };

    ReceiverSettings m_settings;
    BoundedMemory<EventId, qint64> m_events;
    BoundedMemory<DeliveryId, qint64> m_deliveries;
    BoundedMemory<QByteArray, Latest> m_latest; ///< by object
};

} // namespace hookbench
