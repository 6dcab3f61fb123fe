#include "model/design/effectiveoptions.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(EffectiveOptions)
};

bool isOrdinavosDefault(const Design &design, Option option)
{
    switch (option) {
    case Option::CustomerContext:
        return true;
    case Option::ContactDetails:
        return design.contactDefault == ContactDefault::Included;
    case Option::SummaryPreview:
    case Option::BillingDetails:
        return false;
    }
    return false;
}

// The first of event cell, subscription default and Ordinavo's default that says something.
OptionDecision decideByCells(const Design &design, const Subscription &subscription, const QString &eventType,
                             Option option)
{
    OptionDecision decision;
    OptionState state = optionState(subscription, eventType, option);
    decision.source = eventType.isEmpty() ? OptionSource::Subscription : OptionSource::Event;
    if (state == OptionState::Inherit) {
        state = subscription.options[option];
        decision.source = OptionSource::Subscription;
    }
    if (state == OptionState::Inherit)
        decision.source = OptionSource::Default;
    decision.wanted =
        state == OptionState::Inherit ? isOrdinavosDefault(design, option) : state == OptionState::On;
    decision.in = decision.wanted;
    return decision;
}

void overrule(OptionDecision &decision, OptionRule rule)
{
    decision.in = false;
    decision.source = OptionSource::Rule;
    decision.rule = rule;
}

OptionRule billingRule(const Design &design, const Subscription &subscription)
{
    if (!subscription.billingEndpoint)
        return design.billingFeature ? OptionRule::NeedsBillingEndpoint
                                     : OptionRule::NeedsBillingEndpointAndFeature;
    return design.billingFeature ? OptionRule::None : OptionRule::NeedsBillingFeature;
}

QString reasonOfRule(Option option, OptionRule rule)
{
    switch (rule) {
    case OptionRule::None:
        break;
    case OptionRule::NeedsCustomerContext:
        return Text::tr("Contact details are out: they need customer context, which is off.");
    case OptionRule::NeedsBillingEndpoint:
        return Text::tr("Billing details are out: this subscription is not a billing endpoint.");
    case OptionRule::NeedsBillingFeature:
        return Text::tr("Billing details are out: the tenant's billing webhook feature is off.");
    case OptionRule::NeedsBillingEndpointAndFeature:
        return Text::tr("Billing details are out: this subscription is not a billing endpoint, and the "
                        "tenant's billing webhook feature is off.");
    case OptionRule::NothingToGovern:
        switch (option) {
        case Option::CustomerContext:
            return Text::tr("This event type carries no customer context.");
        case Option::ContactDetails:
            return Text::tr("This event type carries no contact details.");
        case Option::SummaryPreview:
            return Text::tr("This event type carries no free text to preview.");
        case Option::BillingDetails:
            return Text::tr("This event type carries no billing details.");
        }
    }
    return {};
}

QString reasonOfDefault(Option option, bool in)
{
    switch (option) {
    case Option::CustomerContext:
        return Text::tr("Customer context is in by Ordinavo's default.");
    case Option::ContactDetails:
        return in ? Text::tr("Contact details are in: this design reads Ordinavo's default as included.")
                  : Text::tr("Contact details are out: this design reads Ordinavo's default as opt-in.");
    case Option::SummaryPreview:
        return Text::tr("The summary preview is out by Ordinavo's default.");
    case Option::BillingDetails:
        return Text::tr("Billing details are out by Ordinavo's default.");
    }
    return {};
}

QString reasonOfSubscription(Option option, bool in)
{
    switch (option) {
    case Option::CustomerContext:
        return in ? Text::tr("Customer context is in: the subscription's default is on.")
                  : Text::tr("Customer context is out: the subscription's default is off.");
    case Option::ContactDetails:
        return in ? Text::tr("Contact details are in: the subscription's default is on.")
                  : Text::tr("Contact details are out: the subscription's default is off.");
    case Option::SummaryPreview:
        return in ? Text::tr("The summary preview is in: the subscription's default is on.")
                  : Text::tr("The summary preview is out: the subscription's default is off.");
    case Option::BillingDetails:
        return in ? Text::tr("Billing details are in: the subscription's default is on.")
                  : Text::tr("Billing details are out: the subscription's default is off.");
    }
    return {};
}

QString reasonOfEvent(Option option, bool in)
{
    switch (option) {
    case Option::CustomerContext:
        return in ? Text::tr("Customer context is in: it is set on for this event type.")
                  : Text::tr("Customer context is out: it is set off for this event type.");
    case Option::ContactDetails:
        return in ? Text::tr("Contact details are in: they are set on for this event type.")
                  : Text::tr("Contact details are out: they are set off for this event type.");
    case Option::SummaryPreview:
        return in ? Text::tr("The summary preview is in: it is set on for this event type.")
                  : Text::tr("The summary preview is out: it is set off for this event type.");
    case Option::BillingDetails:
        return in ? Text::tr("Billing details are in: they are set on for this event type.")
                  : Text::tr("Billing details are out: they are set off for this event type.");
    }
    return {};
}

} // namespace

QList<const EventType *> eventTypesInUse(const Design &design, const Subscription &subscription,
                                         const Catalogue &catalogue)
{
    QList<const EventType *> eventTypes = catalogue.eventTypesOf(design.catalogueVersion);
    const QStringList &subscribed = subscription.eventTypes;
    if (!subscribed.isEmpty())
        eventTypes.removeIf(
            [&](const EventType *eventType) { return !subscribed.contains(eventType->name); });
    return eventTypes;
}

std::array<bool, 4> governedOptions(const Design &design, const EventType &eventType,
                                    const Catalogue &catalogue)
{
    std::array<bool, 4> governed{};
    for (const CatalogueField &field : catalogue.fields) {
        const std::optional<Option> option = optionOf(field.groupFor(eventType));
        // Most fields belong to a group that is already known to be there: look no further at those.
        if (!option || governed[std::size_t(*option)])
            continue;
        if (field.extended && design.contactFields == ContactFields::Published)
            continue;
        governed[std::size_t(*option)] =
            appliesTo(field, eventType) && field.versions.contains(design.catalogueVersion);
    }
    return governed;
}

OptionDecisions effectiveOptions(const Design &design, const Subscription &subscription,
                                 const EventType &eventType, const Catalogue &catalogue)
{
    OptionDecisions decisions{};
    for (const Option option : allOptions)
        decisions[std::size_t(option)] = decideByCells(design, subscription, eventType.name, option);
    const std::array<bool, 4> governed = governedOptions(design, eventType, catalogue);

    OptionDecision &contact = decisions[std::size_t(Option::ContactDetails)];
    if (contact.wanted && !decisions[std::size_t(Option::CustomerContext)].wanted)
        overrule(contact, OptionRule::NeedsCustomerContext);
    for (const Option option : allOptions)
        if (!governed[std::size_t(option)])
            overrule(decisions[std::size_t(option)], OptionRule::NothingToGovern);
    // Last: asking for billing details where they cannot be is a violation whether the event has any or not.
    OptionDecision &billing = decisions[std::size_t(Option::BillingDetails)];
    const OptionRule missing = billingRule(design, subscription);
    if (billing.wanted && missing != OptionRule::None)
        overrule(billing, missing);
    return decisions;
}

bool isWanted(const Design &design, const Subscription &subscription, const QString &eventType, Option option)
{
    return decideByCells(design, subscription, eventType, option).wanted;
}

QString idOf(OptionSource source)
{
    switch (source) {
    case OptionSource::Default:
        return u"default"_s;
    case OptionSource::Subscription:
        return u"subscription"_s;
    case OptionSource::Event:
        return u"event"_s;
    case OptionSource::Rule:
        return u"rule"_s;
    }
    return {};
}

QString reasonOf(Option option, const OptionDecision &decision)
{
    switch (decision.source) {
    case OptionSource::Default:
        return reasonOfDefault(option, decision.in);
    case OptionSource::Subscription:
        return reasonOfSubscription(option, decision.in);
    case OptionSource::Event:
        return reasonOfEvent(option, decision.in);
    case OptionSource::Rule:
        return reasonOfRule(option, decision.rule);
    }
    return {};
}

} // namespace hookbench
