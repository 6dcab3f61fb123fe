#include "ui/window/assumptions.h"

#include "model/items/designdocument.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

namespace hookbench {

using namespace Qt::StringLiterals;

namespace {

struct Assumptions
{
    Q_DECLARE_TR_FUNCTIONS(hookbench::Assumptions)

public:
    QStringList sentences;

    void addSettings(const DesignDocument &document)
    {
        const Design &design = document.design();
        const Subscription &subscription = document.subscription();
        sentences.append(design.contactDefault == ContactDefault::OptIn
                             ? tr("Contact details are opt-in unless a design says otherwise.")
                             : tr("Contact details are included unless a design says otherwise."));
        sentences.append(design.whenOff == Absence::Omitted
                             ? tr("What an option leaves out is omitted, not null.")
                             : tr("What an option leaves out is null, not omitted."));
        sentences.append(design.whenNoExternalId == Absence::Null
                             ? tr("A record without an external id in the source system shows null.")
                             : tr("A record without an external id in the source system omits the field."));
        bool summary = false;
        bool withoutCustomer = false;
        for (const EventType *type : document.eventTypes()) {
            const OptionDecisions decisions =
                effectiveOptions(design, subscription, *type, document.catalogue());
            summary = summary || decisions[std::size_t(Option::SummaryPreview)].in;
            withoutCustomer = withoutCustomer || decisions[std::size_t(Option::ContactDetails)].rule ==
                                                     OptionRule::NeedsCustomerContext;
        }
        if (summary)
            sentences.append(tr("A summary preview has at most %L1 characters.").arg(design.summaryLength));
        if (withoutCustomer)
            sentences.append(tr("Contact details need customer context."));
    }

    void addEventTypes(const DesignDocument &document)
    {
        QStringList names;
        QStringList payloads;
        for (const EventType *type : document.eventTypes()) {
            if (type->provenance == Provenance::Assumed)
                names.append(type->name);
            if (type->payloadProvenance == Provenance::Assumed)
                payloads.append(type->name);
        }
        if (!names.isEmpty())
            sentences.append(tr("The meaning of these event types is assumed: %1.").arg(names.join(u", "_s)));
        if (!payloads.isEmpty())
            sentences.append(
                tr("The payloads of these event types are assumed: %1.").arg(payloads.join(u", "_s)));
    }

    void addFields(const DesignDocument &document)
    {
        QSet<const CatalogueField *> seen;
        for (const EventType *type : document.eventTypes())
            for (const FieldDecision &decision : buildPayload(document.payloadRequest(*type)).fields)
                if (decision.in && decision.field->provenance == Provenance::Assumed)
                    seen.insert(decision.field);
        for (const CatalogueField &field : document.catalogue().fields)
            if (seen.contains(&field))
                sentences.append(tr("The field %1 is assumed.").arg(QString::fromUtf8(field.path)));
    }
};

} // namespace

QStringList assumptionsInForce(const DesignDocument &document)
{
    Assumptions assumptions;
    assumptions.addSettings(document);
    assumptions.addEventTypes(document);
    assumptions.addFields(document);
    return assumptions.sentences;
}

} // namespace hookbench
