#include "model/design/designfile.h"
#include "model/design/designnames.h"

namespace hookbench {

namespace {

std::string textOf(const QString &text)
{
    return text.toStdString();
}

void putUnlessEmpty(Json &object, const char *name, const QString &text)
{
    if (!text.isEmpty())
        object[name] = textOf(text);
}

// Members of a later version follow ours, in nested objects too; one of ours always wins.
void addUnknown(Json &object, const Json &unknown)
{
    for (const auto &[name, value] : unknown.items()) {
        const auto ours = object.find(name);
        if (ours == object.end())
            object[name] = value;
        else if (ours->is_object() && value.is_object())
            addUnknown(*ours, value);
    }
}

enum class Inherited : quint8 { Written, LeftOut };

Json optionsJson(const OptionStates &states, Inherited inherited)
{
    Json object = Json::object();
    for (const Option option : allOptions)
        if (inherited == Inherited::Written || states[option] != OptionState::Inherit)
            object[textOf(idOf(option))] = nameOf(optionStateNames, states[option]);
    return object;
}

Json eventOptionsJson(const QMap<QString, OptionStates> &eventOptions)
{
    Json object = Json::object();
    for (auto entry = eventOptions.cbegin(); entry != eventOptions.cend(); ++entry)
        if (!entry->allInherited())
            object[textOf(entry.key())] = optionsJson(*entry, Inherited::LeftOut);
    return object;
}

Json justificationsJson(const QList<Justification> &justifications)
{
    Json list = Json::array();
    for (const Justification &justification : justifications) {
        Json object = Json::object();
        putUnlessEmpty(object, "eventType", justification.eventType);
        object["option"] = textOf(idOf(justification.option));
        object["text"] = textOf(justification.text);
        addUnknown(object, justification.unknown);
        list.push_back(std::move(object));
    }
    return list;
}

Json secretJson(const SecretReference &secret)
{
    Json object = Json::object();
    object["name"] = textOf(secret.name);
    putUnlessEmpty(object, "label", secret.label);
    putUnlessEmpty(object, "fingerprint", secret.fingerprint);
    return object;
}

Json subscriptionJson(const Subscription &subscription)
{
    Json object = Json::object();
    object["id"] = textOf(subscription.id);
    object["name"] = textOf(subscription.name);
    if (!subscription.receiverUrl.isEmpty())
        object["receiverUrl"] = subscription.receiverUrl.toEncoded().toStdString();
    object["sourceSystem"] = textOf(subscription.sourceSystem);
    if (!subscription.eventTypes.isEmpty()) {
        Json list = Json::array();
        for (const QString &eventType : subscription.eventTypes)
            list.push_back(textOf(eventType));
        object["eventTypes"] = std::move(list);
    }
    object["billingEndpoint"] = subscription.billingEndpoint;
    object["options"] = optionsJson(subscription.options, Inherited::Written);
    Json eventOptions = eventOptionsJson(subscription.eventOptions);
    if (!eventOptions.empty())
        object["eventOptions"] = std::move(eventOptions);
    if (!subscription.justifications.isEmpty())
        object["justifications"] = justificationsJson(subscription.justifications);
    object["secret"] = secretJson(subscription.secret);
    addUnknown(object, subscription.unknown);
    return object;
}

} // namespace

QByteArray writeDesign(const Design &design)
{
    Json root = Json::object();
    root["format"] = designFormat;
    root["name"] = textOf(design.name);
    root["catalogue"] = textOf(design.catalogueVersion);
    putUnlessEmpty(root, "catalogueFile", design.catalogueFile);
    root["contactDefault"] = nameOf(contactDefaultNames, design.contactDefault);
    root["contactFields"] = nameOf(contactFieldsNames, design.contactFields);
    root["whenOff"] = nameOf(absenceNames, design.whenOff);
    root["whenNoExternalId"] = nameOf(absenceNames, design.whenNoExternalId);
    root["tenant"]["features"]["billingWebhooks"] = design.billingFeature;
    root["summaryLength"] = design.summaryLength;
    root["signatureScheme"] = nameOf(signatureSchemeNames, design.signatureScheme);
    root["sample"] = textOf(design.sample);
    Json subscriptions = Json::array();
    for (const Subscription &subscription : design.subscriptions)
        subscriptions.push_back(subscriptionJson(subscription));
    root["subscriptions"] = std::move(subscriptions);
    addUnknown(root, design.unknown);
    return dumpJsonIndented(root);
}

} // namespace hookbench
