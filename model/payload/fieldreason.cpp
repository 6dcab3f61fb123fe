#include "model/catalogue/cataloguetext.h"
#include "model/payload/payloadbuilder.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldReason)
};

QString optionReason(const FieldDecision &decision, const PayloadRequest &request)
{
    const std::optional<Option> option = optionOf(decision.group);
    if (!option)
        return {};
    const OptionDecisions decisions =
        effectiveOptions(request.design, request.subscription, request.eventType, request.catalogue);
    return reasonOf(*option, decisions[std::size_t(*option)]);
}

QString versionReason(const PayloadRequest &request)
{
    const CatalogueVersion *version = request.catalogue.version(request.design.catalogueVersion);
    return Text::tr("The catalogue version %1 does not have this field.")
        .arg(version ? inUsersLanguage(version->title) : request.design.catalogueVersion);
}

QString eventTypeReason(const CatalogueField &field, const PayloadRequest &request)
{
    const QString &eventType = request.eventType.name;
    if (field.object.empty() || request.eventType.objects.contains(field.object))
        return Text::tr("Only other event types carry this field, not %1.").arg(eventType);
    return Text::tr("Events of the type %1 carry no %2.").arg(eventType, toQString(field.object));
}

QString sourceSystemTitle(const PayloadRequest &request)
{
    for (const SourceSystem &system : request.sample.sourceSystems)
        if (system.id == request.subscription.sourceSystem)
            return inUsersLanguage(system.title);
    return request.subscription.sourceSystem;
}

} // namespace

QString idOf(FieldRule rule)
{
    switch (rule) {
    case FieldRule::Always:
        return u"always"_s;
    case FieldRule::OptionOn:
        return u"option-on"_s;
    case FieldRule::OptionOff:
        return u"option-off"_s;
    case FieldRule::NeedsCustomerContext:
        return u"needs-customer-context"_s;
    case FieldRule::NeedsBillingEndpoint:
        return u"needs-billing-endpoint"_s;
    case FieldRule::NeedsBillingFeature:
        return u"needs-billing-feature"_s;
    case FieldRule::Never:
        return u"never"_s;
    case FieldRule::PublishedContactOnly:
        return u"published-contact-only"_s;
    case FieldRule::NotInVersion:
        return u"not-in-version"_s;
    case FieldRule::NotInEventType:
        return u"not-in-event-type"_s;
    case FieldRule::NoExternalId:
        return u"no-external-id"_s;
    case FieldRule::NotInRecord:
        return u"not-in-record"_s;
    }
    Q_UNREACHABLE();
}

QString reasonOf(const FieldDecision &decision, const PayloadRequest &request)
{
    switch (decision.rule) {
    case FieldRule::Always:
        return Text::tr("No option governs this field: it is always in.");
    case FieldRule::OptionOn:
    case FieldRule::OptionOff:
    case FieldRule::NeedsCustomerContext:
    case FieldRule::NeedsBillingEndpoint:
    case FieldRule::NeedsBillingFeature:
        return optionReason(decision, request);
    case FieldRule::Never:
        return neverReason(decision.group);
    case FieldRule::PublishedContactOnly:
        return Text::tr("This design keeps contacts to the published fields; extended contact fields are "
                        "assumed.");
    case FieldRule::NotInVersion:
        return versionReason(request);
    case FieldRule::NotInEventType:
        return eventTypeReason(*decision.field, request);
    case FieldRule::NoExternalId:
        return Text::tr("The record has no external id in the source system %1, and this design omits "
                        "missing ids.")
            .arg(sourceSystemTitle(request));
    case FieldRule::NotInRecord:
        return Text::tr("The sample record has no value for this field.");
    }
    Q_UNREACHABLE();
}

} // namespace hookbench
