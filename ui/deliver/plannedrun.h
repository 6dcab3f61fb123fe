#pragma once

#include "model/core/result.h"
#include "model/delivery/deliveryplan.h"
#include "ui/deliver/runsettings.h"

#include <memory>

namespace hookbench {

class DesignDocument;

/// What sending now would send. A burst is shown by its first events only, so that it can follow typing.
struct PlannedRun
{
    static constexpr int mostShown = 200;

    DeliveryPlan plan;
    qsizetype deliveries = 0; ///< of the whole run
    qsizetype events = 0;     ///< different event ids
    RetryPolicy policy;
    double speed = 1;

    [[nodiscard]] bool isExcerpt() const { return plan.deliveries.size() < deliveries; }
};

/// A document's event by value, so that another thread can plan it while the document goes on.
class DocumentEvent final
{
public:
    explicit DocumentEvent(const DesignDocument &document);

    /// Refers to this object.
    [[nodiscard]] PayloadRequest request() const;
    /// The payload that the document shows.
    [[nodiscard]] const QByteArray &preview() const { return m_preview; }

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    Design m_design;
    qsizetype m_subscription;
    QString m_eventType;
    SampleRecords m_sample;
    EventId m_eventId;
    Instant m_occurredAt;
    QByteArray m_preview;
};

/// The whole plan for the event; from any thread.
[[nodiscard]] Result<DeliveryPlan> planWhole(const DocumentEvent &event, const Sequence &sequence);
[[nodiscard]] Result<DeliveryPlan> planWhole(const DesignDocument &document, const Sequence &sequence);
[[nodiscard]] Result<PlannedRun> planShown(const DesignDocument &document, const RunSettings &settings);

/// "3 deliveries of 1 event, at most 10 attempts each, up to 75 h 35 min"; plain text.
[[nodiscard]] QString summaryOf(const PlannedRun &run);

} // namespace hookbench
