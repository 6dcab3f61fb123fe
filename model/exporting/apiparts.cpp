#include "model/exporting/apiparts.h"

#include "model/exporting/document.h"

#include <QtCore/QSet>

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct HeaderFacts
{
    const char *name;
    const char *description;
    const char *pattern;
    const char *provenance;
};

constexpr std::array headerFacts{
    HeaderFacts{"X-Ordinavo-Event-Id",
                "The event's id; equals `eventId` in the body. Not covered by the signature: compare both. "
                "Deduplicate by it.",
                "^[!-~]+$", "documented"},
    HeaderFacts{"X-Ordinavo-Event-Type",
                "The event type; equals `eventType` in the body. Not covered by the signature: compare both.",
                "^[!-~]+$", "documented"},
    HeaderFacts{"X-Ordinavo-Delivery-Id",
                "The delivery's id. Assumed: new for each attempt, so never deduplicate by it.", "^[!-~]+$",
                "documented"},
    HeaderFacts{"X-Ordinavo-Timestamp",
                "ISO 8601 UTC. Refuse deliveries older than 5 minutes. Assumed: the time of the attempt. Not "
                "covered by the signature.",
                R"(^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$)", "documented"},
    HeaderFacts{"X-Ordinavo-Signature", "HMAC-SHA256 over the raw body bytes; see the security scheme.",
                "^sha256=[0-9a-f]{64}$", "documented"},
    HeaderFacts{"X-Ordinavo-Webhook-Version", "The version of headers and signature.", "^v1$", "documented"},
    HeaderFacts{"webhook-id", "The event's id (Standard Webhooks). Not Ordinavo's.", "^[!-~]+$", "assumed"},
    HeaderFacts{"webhook-timestamp", "Unix seconds (Standard Webhooks). Not Ordinavo's.", R"(^\d+$)",
                "assumed"},
    HeaderFacts{"webhook-signature", "`v1,` and base64 (Standard Webhooks). Not Ordinavo's.",
                "^v1,[A-Za-z0-9+/]{43}=$", "assumed"},
};

const HeaderFacts *factsOf(const QByteArray &name)
{
    const auto it = std::find_if(headerFacts.begin(), headerFacts.end(), [&name](const HeaderFacts &facts) {
        return name.compare(facts.name, Qt::CaseInsensitive) == 0;
    });
    return it == headerFacts.end() ? nullptr : &*it;
}

/// `visitReport`, then `visitReport-2` for another shape of the same object.
std::string freeName(const Json &schemas, const std::string &wanted)
{
    std::string name = wanted;
    for (int number = 2; schemas.contains(name); ++number)
        name = wanted + '-' + std::to_string(number);
    return name;
}

std::string plainName(const QString &text)
{
    std::string name;
    for (const char letter : text.toStdString())
        name += std::isalnum(static_cast<unsigned char>(letter)) != 0 || letter == '.' || letter == '_' ||
                        letter == '-'
                    ? letter
                    : '_';
    return name.empty() ? "_" : name;
}

void replaceReferences(Json &json, const QHash<QByteArray, QByteArray> &targets)
{
    if (json.is_object() && json.contains("$ref") && json["$ref"].is_string()) {
        const auto it = targets.find(QByteArray::fromStdString(json["$ref"].get<std::string>()));
        if (it != targets.end())
            json["$ref"] = it->toStdString();
    }
    if (json.is_structured())
        for (Json &child : json)
            replaceReferences(child, targets);
}

} // namespace

std::string asMarkdown(const QString &text)
{
    static constexpr std::string_view harmless = ".,;:'/";
    std::string escaped;
    for (const char letter : inertText(text).toStdString()) {
        if (letter == '<')
            escaped += "&lt;";
        else if (letter == '>')
            escaped += "&gt;";
        else if (letter == '&')
            escaped += "&amp;";
        else if (std::ispunct(static_cast<unsigned char>(letter)) != 0 &&
                 harmless.find(letter) == std::string_view::npos)
            escaped += std::string("\\") + letter;
        else
            escaped += letter;
    }
    return escaped;
}

QList<DescribedHeader> describedHeaders(const ExportedEvent &event, SignatureScheme scheme)
{
    QList<DescribedHeader> headers;
    for (const HeaderField &field : event.request.headers) {
        if (field.name.compare("Content-Type", Qt::CaseInsensitive) == 0)
            continue;
        DescribedHeader header;
        header.name = field.name.toStdString();
        header.example = field.value.toStdString();
        if (const HeaderFacts *facts = factsOf(field.name)) {
            header.description = facts->description;
            header.pattern = facts->pattern;
            header.provenance = facts->provenance;
        }
        if (scheme == SignatureScheme::TimestampBody && header.name == signatureHeader(scheme)) {
            header.description = "`t=` and Unix seconds, `,v1=` and HMAC-SHA256 over `timestamp.body`. Not "
                                 "Ordinavo's.";
            header.pattern = R"(^t=\d+,v1=[0-9a-f]{64}$)";
            header.provenance = "assumed";
        }
        headers.append(header);
    }
    return headers;
}

std::string signatureHeader(SignatureScheme scheme)
{
    return scheme == SignatureScheme::StandardWebhooks ? "webhook-signature" : "X-Ordinavo-Signature";
}

std::string signatureDescription(SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::Ordinavo:
        return "HMAC-SHA256 with the UTF-8 bytes of the secret as key, over the raw bytes of the body as "
               "they "
               "arrived, as `sha256=` and 64 lower-case hex digits. Verify before parsing; compare the whole "
               "value in constant time. Timestamp, ids and event type are not covered by it: compare the "
               "headers with the body. Documented.";
    case SignatureScheme::TimestampBody:
        return "For comparison, not Ordinavo's: `t=SECONDS,v1=HEX`, HMAC-SHA256 over `SECONDS.BODY`.";
    case SignatureScheme::StandardWebhooks:
        break;
    }
    return "For comparison, not Ordinavo's: Standard Webhooks, `v1,` and base64 of HMAC-SHA256 over "
           "`ID.SECONDS.BODY`; a secret that begins `whsec_` is base64 after it.";
}

std::string interfaceDescription(const ExportContext &context)
{
    std::string text =
        "What the subscription **" + asMarkdown(context.subscription->name) + "** of the design **" +
        asMarkdown(context.design->name) +
        "** receives, for exactly the options that were chosen. Descriptions and fields are marked "
        "`documented` (the vendor states it), `example` (only seen in a published example) or "
        "`assumed` (not published; to be confirmed). Deliveries come at least once, late and out "
        "of order: verify, deduplicate by `eventId`, and answer 2xx only after the event was "
        "accepted. Ignore unknown fields.";
    if (hasBillingTriggers(context))
        text += "\n\n" + billingDisclaimer(ExportLanguage::English).toStdString();
    text += "\n\nOpen questions for Ordinavo, and what is assumed until they are answered:\n";
    for (const OpenQuestion &question : openQuestions(*context.design, ExportLanguage::English))
        text += "\n- " + asMarkdown(question.question) + " Assumed: " + asMarkdown(question.assumed);
    return text;
}

Json openQuestionList(const Design &design)
{
    Json list = Json::array();
    for (const OpenQuestion &question : openQuestions(design, ExportLanguage::English))
        list.push_back({{"id", question.id.toStdString()},
                        {"question", question.question.toStdString()},
                        {"assumed", question.assumed.toStdString()}});
    return list;
}

QList<std::string> componentNames(const ExportContext &context)
{
    QList<std::string> names;
    QSet<QByteArray> taken;
    for (const ExportedEvent &event : context.events) {
        const std::string wanted = plainName(event.eventType->name);
        std::string name = wanted;
        for (int number = 2; taken.contains(QByteArray::fromStdString(name)); ++number)
            name = wanted + '-' + std::to_string(number);
        taken.insert(QByteArray::fromStdString(name));
        names.append(name);
    }
    return names;
}

SharedSchemas sharedSchemas(const ExportContext &context, const std::string &prefix)
{
    SharedSchemas shared;
    shared.names = componentNames(context);
    for (const std::string &name : std::as_const(shared.names))
        shared.schemas[name] = nullptr;  // in their order, and taken
    QHash<QByteArray, QByteArray> known; // an object's name and schema → its component
    for (qsizetype i = 0; i < context.events.size(); ++i) {
        SchemaForm form;
        form.refTo = [](const std::string &object) { return "object:" + object; };
        form.escape = [](const std::string &text) { return asMarkdown(QString::fromStdString(text)); };
        EventSchema made = eventSchema(context, context.events.at(i), form);
        QHash<QByteArray, QByteArray> targets;
        for (const auto &[object, schema] : std::as_const(made.objects)) {
            const QByteArray shape = QByteArray::fromStdString(object) + '\n' + dumpJson(schema);
            if (!known.contains(shape)) {
                const std::string name = freeName(shared.schemas, plainName(QString::fromStdString(object)));
                shared.schemas[name] = schema;
                known.insert(shape, QByteArray::fromStdString(name));
            }
            targets.insert("object:" + QByteArray::fromStdString(object),
                           QByteArray::fromStdString(prefix) + known.value(shape));
        }
        replaceReferences(made.schema, targets);
        shared.schemas[shared.names.at(i)] = std::move(made.schema);
    }
    return shared;
}

} // namespace hookbench
