#include "model/design/designfile.h"
#include "model/design/designnames.h"
#include "model/design/memberreader.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DesignReader)
};

// What a nested object has beyond our members is kept under its name.
void keepUnknown(Json &unknown, const char *name, Json rest)
{
    if (!rest.empty())
        unknown[name] = std::move(rest);
}

std::optional<Error> checkFormat(const Json &root, QByteArrayView text, const QString &source)
{
    if (!root.is_object() || !root.contains("format"))
        return jsonError(text, {}, source,
                         Text::tr("this is not a Hookbench design, which is an object with a \"format\""));
    const Json &format = root["format"];
    // Above zero nlohmann's numbers are unsigned; as signed ones, the largest would count as negative.
    const quint64 number = format.is_number_unsigned() ? format.get<quint64>() : 0;
    if (number == 0)
        return jsonError(
            text, "/format", source,
            Text::tr("\"format\" is %1, which no Hookbench has written; this one reads format %2")
                .arg(quoted(format), QString::number(designFormat)));
    if (number > designFormat)
        return jsonError(text, "/format", source,
                         Text::tr("made by a newer Hookbench (format %1, this one reads %2); "
                                  "update Hookbench, nothing was changed")
                             .arg(quoted(format), QString::number(designFormat)));
    return std::nullopt;
}

OptionStates readOptions(JsonDefects &defects, const Json &object, const QByteArray &pointer)
{
    OptionStates states;
    MemberReader reader(defects, object, pointer);
    for (const auto &[name, value] : object.items()) {
        const std::optional<Option> option = optionFromId(toQString(name));
        if (option) {
            states[*option] = reader.choice(name, optionStateNames, OptionState::Inherit);
            continue;
        }
        QStringList known;
        for (const Option one : allOptions)
            known.append(idOf(one));
        reader.fail(name, Text::tr("there is no option %1; the options are %2")
                              .arg(quoted(Json(name)), known.join(u", "_s)));
    }
    return states;
}

QMap<QString, OptionStates> readEventOptions(JsonDefects &defects, const Json &object,
                                             const QByteArray &pointer)
{
    QMap<QString, OptionStates> all;
    MemberReader reader(defects, object, pointer);
    for (const auto &[eventType, options] : object.items()) {
        if (!reader.object(eventType))
            continue;
        const OptionStates states = readOptions(defects, options, reader.pointerTo(eventType));
        if (!states.allInherited())
            all.insert(toQString(eventType), states);
    }
    return all;
}

QStringList readEventTypes(JsonDefects &defects, const Json &list, const QByteArray &pointer)
{
    QStringList eventTypes;
    QSet<QString> seen;
    for (std::size_t index = 0; index < list.size(); ++index) {
        const QByteArray place = pointer + '/' + QByteArray::number(qulonglong(index));
        const Json &item = list[index];
        if (!item.is_string() || item.get_ref<const std::string &>().empty()) {
            defects.report(place, Text::tr("an event type must be text, like \"visit_report.approved\""));
            continue;
        }
        const QString eventType = toQString(item.get_ref<const std::string &>());
        if (seen.contains(eventType))
            defects.report(place, Text::tr("%1 stands twice in this list").arg(quoted(item)));
        seen.insert(eventType);
        eventTypes.append(eventType);
    }
    return eventTypes;
}

QList<Justification> readJustifications(JsonDefects &defects, const Json &list, const QByteArray &pointer)
{
    QList<Justification> justifications;
    Names<Option, allOptions.size()> names{};
    std::array<QByteArray, allOptions.size()> words;
    for (std::size_t at = 0; at < names.size(); ++at) {
        words[at] = idOf(allOptions[at]).toLatin1();
        names[at] = {words[at].constData(), allOptions[at]};
    }
    for (std::size_t index = 0; index < list.size(); ++index) {
        const QByteArray place = pointer + '/' + QByteArray::number(qulonglong(index));
        if (!list[index].is_object()) {
            defects.report(place, Text::tr("a justification must be an object in braces"));
            continue;
        }
        MemberReader reader(defects, list[index], place);
        Justification justification;
        justification.eventType = reader.text("eventType");
        if (reader.textNotEmpty("option").isEmpty())
            continue;
        justification.option = reader.choice("option", names, Option::CustomerContext);
        justification.text = reader.textNotEmpty("text");
        justification.unknown = reader.unknown();
        justifications.append(justification);
    }
    return justifications;
}

QUrl readUrl(MemberReader &reader, const char *name)
{
    const QString text = reader.text(name);
    if (text.isEmpty())
        return {};
    QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        reader.fail(name,
                    Text::tr("\"%1\" must be a URL that begins with http:// or https:// and names a host")
                        .arg(QString::fromLatin1(name)));
    else if (!url.userInfo().isEmpty())
        reader.fail(name, Text::tr("\"%1\" holds a user name or password, which a design must not; "
                                   "take it out of the URL")
                              .arg(QString::fromLatin1(name)));
    return url;
}

SecretReference readSecret(MemberReader &reader, Json &rest)
{
    SecretReference secret{reader.textNotEmpty("name"), reader.text("label"), reader.text("fingerprint")};
    rest = reader.unknown();
    if (rest.contains("value"))
        reader.fail("value", Text::tr("a design names secrets and never holds their values; take \"value\" "
                                      "out and keep the secret in the keychain"));
    return secret;
}

Subscription readSubscription(JsonDefects &defects, const Json &object, const QByteArray &pointer)
{
    MemberReader reader(defects, object, pointer);
    Subscription subscription;
    subscription.id = reader.textNotEmpty("id");
    subscription.name = reader.text("name", subscription.id);
    subscription.receiverUrl = readUrl(reader, "receiverUrl");
    subscription.sourceSystem = reader.text("sourceSystem");
    subscription.billingEndpoint = reader.flag("billingEndpoint", false);
    if (const Json *list = reader.list("eventTypes"))
        subscription.eventTypes = readEventTypes(defects, *list, reader.pointerTo("eventTypes"));
    if (const Json *options = reader.object("options"))
        subscription.options = readOptions(defects, *options, reader.pointerTo("options"));
    if (const Json *options = reader.object("eventOptions"))
        subscription.eventOptions = readEventOptions(defects, *options, reader.pointerTo("eventOptions"));
    if (const Json *list = reader.list("justifications"))
        subscription.justifications = readJustifications(defects, *list, reader.pointerTo("justifications"));
    const Json *secret = reader.object("secret");
    subscription.unknown = reader.unknown();
    if (secret) {
        Json rest;
        MemberReader secretReader(defects, *secret, reader.pointerTo("secret"));
        subscription.secret = readSecret(secretReader, rest);
        keepUnknown(subscription.unknown, "secret", std::move(rest));
    }
    return subscription;
}

QList<Subscription> readSubscriptions(JsonDefects &defects, MemberReader &reader)
{
    QList<Subscription> subscriptions;
    const Json *list = reader.list("subscriptions");
    if (!list || list->empty()) {
        reader.fail("subscriptions",
                    Text::tr("a design needs at least one subscription in \"subscriptions\""));
        return subscriptions;
    }
    QSet<QString> ids;
    for (std::size_t index = 0; index < list->size(); ++index) {
        const QByteArray place = "/subscriptions/" + QByteArray::number(qulonglong(index));
        const Json &item = (*list)[index];
        if (!item.is_object()) {
            defects.report(place, Text::tr("a subscription must be an object in braces"));
            continue;
        }
        subscriptions.append(readSubscription(defects, item, place));
        const QString id = subscriptions.constLast().id;
        if (ids.contains(id))
            defects.report(QByteArray(place + "/id"),
                           Text::tr("two subscriptions have the id \"%1\"; give one another id").arg(id));
        ids.insert(id);
    }
    return subscriptions;
}

// A catalogue of the user's own may have other versions than ours.
QString readCatalogueVersion(MemberReader &reader, const Design &design)
{
    QString version = reader.text("catalogue", design.catalogueVersion);
    QStringList names;
    for (const char *name : builtInVersionNames)
        names.append(QString::fromLatin1(name));
    if (version.isEmpty())
        reader.fail("catalogue", Text::tr("\"catalogue\" must not be empty"));
    else if (design.catalogueFile.isEmpty() && !names.contains(version))
        reader.failChoice("catalogue", Json(version.toStdString()), names);
    return version;
}

bool readTenant(JsonDefects &defects, const Json *tenant, Json &unknown)
{
    if (!tenant)
        return false;
    MemberReader reader(defects, *tenant, "/tenant");
    const Json *features = reader.object("features");
    Json rest = reader.unknown();
    bool billing = false;
    if (features) {
        MemberReader featureReader(defects, *features, "/tenant/features");
        billing = featureReader.flag("billingWebhooks", false);
        keepUnknown(rest, "features", featureReader.unknown());
    }
    keepUnknown(unknown, "tenant", std::move(rest));
    return billing;
}

} // namespace

Result<Design> readDesign(QByteArrayView text, const QString &source)
{
    const Result<Json> root = parseJson(text, source);
    if (!root)
        return root.error();
    if (std::optional<Error> error = checkFormat(*root, text, source))
        return *std::move(error);
    JsonDefects defects(text, source);
    MemberReader reader(defects, *root, {});
    Design design;
    static_cast<void>(
        reader.number("format", designFormat, designFormat, designFormat)); // checked above; known
    design.name = reader.text("name");
    design.catalogueFile = reader.text("catalogueFile");
    design.catalogueVersion = readCatalogueVersion(reader, design);
    design.contactDefault = reader.choice("contactDefault", contactDefaultNames, design.contactDefault);
    design.contactFields = reader.choice("contactFields", contactFieldsNames, design.contactFields);
    design.whenOff = reader.choice("whenOff", absenceNames, design.whenOff);
    design.whenNoExternalId = reader.choice("whenNoExternalId", absenceNames, design.whenNoExternalId);
    design.summaryLength =
        reader.number("summaryLength", design.summaryLength, shortestSummary, longestSummary);
    design.signatureScheme = reader.choice("signatureScheme", signatureSchemeNames, design.signatureScheme);
    design.sample = reader.text("sample", design.sample);
    const Json *tenant = reader.object("tenant");
    design.subscriptions = readSubscriptions(defects, reader);
    design.unknown = reader.unknown();
    design.billingFeature = readTenant(defects, tenant, design.unknown);
    if (defects.found())
        return defects.error();
    return design;
}

} // namespace hookbench
