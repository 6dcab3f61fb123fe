#pragma once

#include "model/core/result.h"
#include "model/design/policy.h"
#include "model/payload/payloadbuilder.h"
#include "model/signing/signedrequest.h"

#include <QtCore/QList>

#include <memory>

namespace hookbench {

/// One event type of the subscription as it is exported.
struct ExportedEvent
{
    const EventType *eventType = nullptr;
    Payload payload;
    SignedRequest request; ///< the sample delivery, signed with the public sample secret
};

/// What every format is written from: a pure function of design, catalogue, subscription and sample. No time
/// of day and nothing random is in it, so that the same design gives the same bytes: events occur at
/// exportInstant, ids follow from the event types' names. Points into what it was made from.
struct ExportContext
{
    const Catalogue *catalogue = nullptr;
    const Design *design = nullptr;
    const Subscription *subscription = nullptr;
    const SampleRecords *sample = nullptr;
    QList<ExportedEvent> events; ///< those that the subscription gets, in catalogue order
    QList<Finding> findings;     ///< of the policy, without errors

    [[nodiscard]] PayloadRequest requestFor(const ExportedEvent &event) const;
    /// The exported version's payloadVersion: 1.0 or 2026-06-18.
    [[nodiscard]] QString payloadVersion() const;
    /// A name for ids in addresses and files: the design's and the subscription's, lower case, ASCII, dashes.
    [[nodiscard]] QString slug() const;
};

/// An event type's name as a file's name and as a segment of an address: letters, digits, `_`, and inside
/// dots and `-` stay, all else is percent-encoded, so that a name of a user's catalogue leads nowhere else.
[[nodiscard]] QString fileStem(const QString &eventType);

/// 2026-06-18T16:40:00Z, the published example's.
[[nodiscard]] Instant exportInstant();

/// The secret that samples are signed with: public, and only for trying out.
[[nodiscard]] const SecretBytes &exportSecret();

/// All arguments must outlive the context. Error: Blocked with the first finding when the policy forbids it.
[[nodiscard]] Result<ExportContext> makeExportContext(const Design &design, const Catalogue &catalogue,
                                                      const Subscription &subscription,
                                                      const SampleRecords &sample);

/// What an export is made from, by value, so that a thread can keep it while the window goes on.
struct ExportSource
{
    Design design;
    std::shared_ptr<const Catalogue> catalogue;
    qsizetype subscription = 0; ///< index in the design
    SampleRecords sample;
};

/// The source must outlive the context.
[[nodiscard]] Result<ExportContext> makeExportContext(const ExportSource &source);

/// Machine-readable formats speak English whatever the user's language, so that the same design gives the
/// same bytes; documents speak the user's.
enum class ExportLanguage : quint8 { English, Users };

/// One question that Ordinavo has not answered in public, and what is assumed until then.
struct OpenQuestion
{
    QString id; ///< retry-schedule, timestamp-meaning …: stable
    QString question;
    QString assumed; ///< what Hookbench assumes
};
/// All of them, in a fixed order; what is assumed follows the design's settings where it has one.
[[nodiscard]] QList<OpenQuestion> openQuestions(const Design &design, ExportLanguage language);

/// Whether the events hold billing triggers; then every export says billingDisclaimer().
[[nodiscard]] bool hasBillingTriggers(const ExportContext &context);
/// Billing trigger events are not invoices; prices, tax and accounting stay with the billing system.
[[nodiscard]] QString billingDisclaimer(ExportLanguage language);

} // namespace hookbench
