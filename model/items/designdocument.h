#pragma once

#include "model/core/randomsource.h"
#include "model/design/policy.h"
#include "model/payload/jsonlines.h"
#include "model/payload/payloadbuilder.h"
#include "model/signing/signedrequest.h"

#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace hookbench {

/// The signed sample payload of the current event type, and what the last change did to it.
struct Preview
{
    Payload payload;
    SignedRequest request; ///< unsigned (empty signature) while the secret is not at hand
    QByteArray sha256;     ///< of the body, raw
    QList<JsonLine> lines;
    QList<MarkedLine> marked; ///< against the preview before the last change
    qsizetype byteDelta = 0;
    QString signError; ///< why there is no signature; empty with one
};

/// The design that is open, where in it the window looks, and the payload that follows from both. The hub
/// that the pages share; everything in it follows from setDesign() and the select functions at once.
class DesignDocument final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesignDocument)

public:
    /// `clock` and `random` must outlive the document.
    DesignDocument(std::shared_ptr<const Catalogue> catalogue, QList<SampleRecords> samples,
                   const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~DesignDocument() override;

    [[nodiscard]] const Design &design() const { return m_design; }
    [[nodiscard]] const Catalogue &catalogue() const { return *m_catalogue; }
    /// The same, for threads that outlive a change.
    [[nodiscard]] std::shared_ptr<const Catalogue> sharedCatalogue() const { return m_catalogue; }
    [[nodiscard]] const QList<SampleRecords> &samples() const { return m_samples; }
    [[nodiscard]] const SampleRecords &sample() const;
    [[nodiscard]] const Subscription &subscription() const;
    [[nodiscard]] qsizetype subscriptionIndex() const { return m_subscription; }
    [[nodiscard]] const EventType &eventType() const;
    /// The event types of the design's catalogue version that the subscription has, in catalogue order.
    [[nodiscard]] QList<const EventType *> eventTypes() const;
    /// Checked when they are asked for, once for each design.
    [[nodiscard]] const QList<Finding> &findings() const;
    [[nodiscard]] const Preview &preview() const { return m_preview; }
    [[nodiscard]] EventId eventId() const { return m_eventId; }
    [[nodiscard]] Instant occurredAt() const { return m_occurredAt; }

    /// The one way to change the design; undo commands exchange values through it. Marks in the preview are
    /// then against the payload before this call.
    void setDesign(const Design &design);
    /// Another catalogue (a user's own file); event type and preview follow.
    void setCatalogue(std::shared_ptr<const Catalogue> catalogue);
    /// A fresh document: design, selection and marks start anew.
    void reset(const Design &design);

    /// Asks all texts anew, after a change of language.
    void retranslate();

    void selectSubscription(qsizetype index);
    void selectEventType(const QString &name);
    /// The secret that previews are signed with; null when it is not at hand, with the reason.
    void setSecret(SharedSecret secret, const QString &whyNot);
    [[nodiscard]] SharedSecret secret() const { return m_secret; }
    /// A new event id, occurring now. The same event id stays until then, so that sending twice sends a
    /// duplicate.
    void newEvent();

    /// What buildPayload() is asked for an event type of this document.
    [[nodiscard]] PayloadRequest payloadRequest(const EventType &eventType) const;

signals:
    void designChanged();
    void catalogueChanged();
    /// Another subscription or event type.
    void selectionChanged();
    void previewChanged();

private:
    enum class Marks : quint8 { AgainstLast, None };
    void refresh(Marks marks);
    void sign();

    std::shared_ptr<const Catalogue> m_catalogue;
    QList<SampleRecords> m_samples;
    const Clock &m_clock;
    RandomSource &m_random;
    Design m_design;
    qsizetype m_subscription = 0;
    QString m_eventType;
    EventId m_eventId;
    DeliveryId m_deliveryId;
    Instant m_occurredAt{};
    SharedSecret m_secret;
    QString m_whyNoSecret;
    std::optional<Signer> m_signer;
    mutable std::optional<QList<Finding>> m_findings; ///< none: not asked for since the last change
    Preview m_preview;
};

} // namespace hookbench
