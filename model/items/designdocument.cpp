#include "model/items/designdocument.h"

#include "model/core/safewriter.h"

#include <algorithm>

namespace hookbench {

DesignDocument::DesignDocument(std::shared_ptr<const Catalogue> catalogue, QList<SampleRecords> samples,
                               const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent)
    , m_catalogue(std::move(catalogue))
    , m_samples(std::move(samples))
    , m_clock(clock)
    , m_random(random)
{
    Q_ASSERT(!m_samples.isEmpty());
    reset(newDesign({}));
}

DesignDocument::~DesignDocument() = default;

const SampleRecords &DesignDocument::sample() const
{
    const auto found = std::find_if(m_samples.begin(), m_samples.end(),
                                    [this](const SampleRecords &set) { return set.id == m_design.sample; });
    return found == m_samples.end() ? m_samples.first() : *found;
}

const Subscription &DesignDocument::subscription() const
{
    return m_design.subscriptions.at(m_subscription);
}

const EventType &DesignDocument::eventType() const
{
    const QList<const EventType *> available = eventTypes();
    for (const EventType *type : available)
        if (type->name == m_eventType)
            return *type;
    return available.isEmpty() ? m_catalogue->eventTypes.first() : *available.first();
}

QList<const EventType *> DesignDocument::eventTypes() const
{
    QList<const EventType *> types = m_catalogue->eventTypesOf(m_design.catalogueVersion);
    const QStringList &subscribed = subscription().eventTypes;
    if (!subscribed.isEmpty())
        types.removeIf([&subscribed](const EventType *type) { return !subscribed.contains(type->name); });
    return types;
}

const QList<Finding> &DesignDocument::findings() const
{
    if (!m_findings)
        m_findings = checkPolicy(m_design, *m_catalogue);
    return *m_findings;
}

void DesignDocument::setDesign(const Design &design)
{
    if (design == m_design || design.subscriptions.isEmpty())
        return;
    // Another scheme signs with another message, and a secret belongs to a subscription.
    const bool samePlace = design.subscriptions.size() == m_design.subscriptions.size();
    m_design = design;
    m_subscription = std::min(m_subscription, m_design.subscriptions.size() - 1);
    if (m_signer && m_signer->scheme() != m_design.signatureScheme)
        setSecret(m_secret, m_whyNoSecret);
    m_findings.reset();
    refresh(samePlace ? Marks::AgainstLast : Marks::None);
    emit designChanged();
    emit previewChanged();
}

void DesignDocument::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    // The old one stays alive until the preview no longer points into it.
    const std::shared_ptr<const Catalogue> previous = std::exchange(m_catalogue, std::move(catalogue));
    m_findings.reset();
    refresh(Marks::None);
    emit catalogueChanged();
    emit designChanged();
    emit selectionChanged();
    emit previewChanged();
}

void DesignDocument::reset(const Design &design)
{
    m_design = design;
    m_subscription = 0;
    m_findings.reset();
    if (m_signer && m_signer->scheme() != m_design.signatureScheme)
        setSecret(m_secret, m_whyNoSecret);
    newEvent();
    emit designChanged();
    emit selectionChanged();
}

void DesignDocument::retranslate()
{
    m_findings.reset();
    emit designChanged();
    emit previewChanged();
}

void DesignDocument::selectSubscription(qsizetype index)
{
    if (index == m_subscription || index < 0 || index >= m_design.subscriptions.size())
        return;
    m_subscription = index;
    refresh(Marks::None);
    emit selectionChanged();
    emit previewChanged();
}

void DesignDocument::selectEventType(const QString &name)
{
    if (name == eventType().name)
        return;
    m_eventType = name;
    refresh(Marks::None);
    emit selectionChanged();
    emit previewChanged();
}

void DesignDocument::setSecret(SharedSecret secret, const QString &whyNot)
{
    m_secret = std::move(secret);
    m_whyNoSecret = whyNot;
    m_signer.reset();
    if (m_secret) {
        Result<Signer> signer = Signer::create(m_design.signatureScheme, *m_secret);
        if (signer)
            m_signer = *std::move(signer);
        else
            m_whyNoSecret = signer.error().message;
    }
    sign();
    emit previewChanged();
}

void DesignDocument::newEvent()
{
    m_occurredAt = std::chrono::floor<std::chrono::seconds>(m_clock.now());
    m_eventId = makeEventId(m_occurredAt, m_random);
    m_deliveryId = makeDeliveryId(m_occurredAt, m_random);
    refresh(Marks::None);
    emit previewChanged();
}

PayloadRequest DesignDocument::payloadRequest(const EventType &type) const
{
    return {*m_catalogue, m_design, subscription(), type, sample(), m_eventId, m_occurredAt};
}

void DesignDocument::refresh(Marks marks)
{
    const EventType &type = eventType();
    m_eventType = type.name;
    const QList<JsonLine> before = std::exchange(m_preview.lines, {});
    const qsizetype sizeBefore = m_preview.payload.body.size();
    m_preview.payload = buildPayload(payloadRequest(type));
    m_preview.lines = prettyLines(m_preview.payload.body);
    m_preview.marked = markChanges(marks == Marks::None ? m_preview.lines : before, m_preview.lines);
    m_preview.byteDelta = marks == Marks::None ? 0 : m_preview.payload.body.size() - sizeBefore;
    m_preview.sha256 = sha256(m_preview.payload.body);
    sign();
}

void DesignDocument::sign()
{
    if (m_signer) {
        m_preview.request = makeSignedRequest(*m_signer, m_preview.payload.body, m_eventType, m_eventId,
                                              m_deliveryId, m_occurredAt);
        m_preview.signError.clear();
        return;
    }
    m_preview.request = {m_preview.payload.body, {}, m_eventId, m_deliveryId, m_eventType, m_occurredAt, {}};
    m_preview.signError = m_whyNoSecret;
}

} // namespace hookbench
