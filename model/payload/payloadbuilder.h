#pragma once

#include "model/catalogue/catalogue.h"
#include "model/core/clock.h"
#include "model/core/ids.h"
#include "model/design/design.h"
#include "model/design/effectiveoptions.h"
#include "model/payload/samplerecords.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace hookbench {

/// What decided that a field is in or out.
enum class FieldRule : quint8 {
    Always,               ///< in: no option governs it
    OptionOn,             ///< in: its option is on
    OptionOff,            ///< out: its option is off
    NeedsCustomerContext, ///< out: contact details without customer context (assumed)
    NeedsBillingEndpoint, ///< out: asked for, but the subscription is no billing endpoint
    NeedsBillingFeature,  ///< out: asked for, but the tenant has no billing webhook feature
    Never,                ///< out: never sent
    PublishedContactOnly, ///< out: the design keeps contacts to the published fields
    NotInVersion,         ///< out: the catalogue version does not have it
    NotInEventType,       ///< out: this event type does not carry it
    NoExternalId,         ///< out: the record has none in this source system, and absence is `omitted`
    NotInRecord           ///< out: the sample has no value for it
};

/// A catalogue field's fate in one payload. Points into the catalogue that the request named.
struct FieldDecision
{
    const CatalogueField *field = nullptr;
    FieldGroup group = FieldGroup::Always; ///< the one that governs in this event type
    FieldRule rule = FieldRule::Always;
    bool in = false;

    bool operator==(const FieldDecision &) const = default;
};

/// Everything a payload depends on. The references must outlive the call, the catalogue the result.
struct PayloadRequest
{
    const Catalogue &catalogue;
    const Design &design;
    const Subscription &subscription;
    const EventType &eventType;
    const SampleRecords &sample;
    EventId eventId;
    Instant occurredAt;
};

/// The body's bytes and, for every field of the catalogue in its order, why it is in or out.
struct Payload
{
    QByteArray body; ///< compact JSON, UTF-8, no final newline; these bytes are signed, sent, exported
    QList<FieldDecision> fields;
    OptionDecisions options{};
};

/// Builds the payload: a pure function of the request. Never groups are out whatever the design says;
/// only this tenant's records and external ids are read.
[[nodiscard]] Payload buildPayload(const PayloadRequest &request);

/// The rule's name in JSON output: always, option-on, option-off, needs-customer-context …
[[nodiscard]] QString idOf(FieldRule rule);

/// The decision as a translated sentence for people.
[[nodiscard]] QString reasonOf(const FieldDecision &decision, const PayloadRequest &request);

/// Free text as a preview: line breaks and runs of spaces folded to one space, at most `length`
/// user-perceived characters (Unicode UAX #29), cut at a word boundary with an ellipsis inside the limit.
[[nodiscard]] QString shortenText(const QString &text, int length);

} // namespace hookbench
