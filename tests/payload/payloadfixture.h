#pragma once

#include "model/catalogue/cataloguereader.h"
#include "model/payload/payloadbuilder.h"

#include <algorithm>

namespace hookbench::test {

/// A design with one subscription, the built-in catalogue and samples, and what a payload is built from.
struct PayloadFixture
{
    Catalogue catalogue = builtInCatalogue();
    QList<SampleRecords> samples = builtInSamples();
    Design design = newDesign(QStringLiteral("Test"));
    QString sample = QStringLiteral("rhein-ruhr");
    QString eventType = QStringLiteral("visit_report.approved");
    EventId eventId{"evt_01JZ8A2MT8G7C3Y7V0WQ1M9B3C"};
    Instant occurredAt = *parseIso(u"2026-06-18T16:40:00Z");

    [[nodiscard]] Subscription &subscription() { return design.subscriptions.first(); }
    void set(Option option, OptionState state) { setOptionState(subscription(), {}, option, state); }

    [[nodiscard]] PayloadRequest request() const
    {
        const auto records = std::find_if(samples.begin(), samples.end(),
                                          [this](const SampleRecords &set) { return set.id == sample; });
        return {catalogue, design,    design.subscriptions.first(), *catalogue.eventType(eventType), *records,
                eventId,   occurredAt};
    }
    [[nodiscard]] Payload build() const { return buildPayload(request()); }
};

inline FieldDecision decisionOf(const Payload &payload, QByteArrayView path)
{
    for (const FieldDecision &decision : payload.fields)
        if (decision.field->path == path)
            return decision;
    return {};
}

} // namespace hookbench::test
