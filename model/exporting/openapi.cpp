#include "model/exporting/openapi.h"

#include "model/exporting/apiparts.h"
#include "model/exporting/document.h"
#include "model/exporting/inertjson.h"

#include <QtCore/QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr const char *schemaPrefix = "#/components/schemas/";

struct ResponseFacts
{
    const char *status;
    const char *description;
    const char *provenance;
    bool retryAfter;
};

// What an answer means to the sender (only the first line is published).
constexpr std::array responses{
    ResponseFacts{"2XX", "Delivered: the event was accepted for processing. A duplicate is answered alike.",
                  "documented", false},
    ResponseFacts{"400", "Not a delivery, for example broken JSON. Assumed: tried again.", "assumed", false},
    ResponseFacts{"401", "The signature does not verify, or the timestamp is too old. Assumed: tried again.",
                  "assumed", false},
    ResponseFacts{"410", "The receiver is gone. Assumed: nothing more is sent, the subscription is disabled.",
                  "assumed", false},
    ResponseFacts{"429", "Too many requests. Assumed: tried again after Retry-After.", "assumed", true},
    ResponseFacts{"503", "Not available at the moment. Assumed: tried again after Retry-After.", "assumed",
                  true},
    ResponseFacts{"default", "Any other answer, redirects included. Assumed: tried again by the schedule.",
                  "assumed", false},
};

std::string familyTag(const ExportContext &context, const ExportedEvent &event)
{
    const EventFamily *family = context.catalogue->family(event.eventType->family);
    return family == nullptr ? event.eventType->family.toStdString() : inertText(family->title).toStdString();
}

class OpenApiWriter final
{
public:
    explicit OpenApiWriter(const ExportContext &context)
        : m_context(context)
        , m_schemas(sharedSchemas(context, schemaPrefix))
    {
    }

    [[nodiscard]] Json senderDocument() const
    {
        Json document = head("Webhooks: " + inertText(m_context.design->name).toStdString());
        document["tags"] = tags();
        Json webhooks = Json::object();
        for (qsizetype i = 0; i < m_context.events.size(); ++i)
            webhooks[m_schemas.names.at(i)] = {
                {"post", operationFor(i)}}; // a name in braces would be a parameter
        document["webhooks"] = std::move(webhooks);
        document["components"] = components();
        return document;
    }

    [[nodiscard]] Json receiverDocument() const
    {
        Json document = head("Receiver: " + inertText(m_context.subscription->name).toStdString());
        document["tags"] = {{{"name", "Deliveries"}, {"description", "All events arrive at one address."}}};
        document["paths"] = {{"/hook", {{"post", receiverOperation()}}}};
        document["components"] = components();
        return document;
    }

private:
    [[nodiscard]] Json head(const std::string &title) const
    {
        Json server = Json::object();
        server["url"] = "https://{host}";
        server["description"] = "The receiver; its path is part of the subscription's URL.";
        server["variables"]["host"]["default"] = "receiver.invalid";
        Json servers = Json::array();
        servers.push_back(std::move(server));
        return {
            {"openapi", "3.1.0"},
            {"info",
             {{"title", title},
              {"version", m_context.payloadVersion().toStdString()},
              {"summary", "Exactly what was designed, with what is assumed marked as assumed"},
              {"description", interfaceDescription(m_context)},
              {"license",
               {{"name", "For the parties of the integration"}, {"identifier", "LicenseRef-Integration"}}},
              {"x-openQuestions", openQuestionList(*m_context.design)}}},
            {"servers", std::move(servers)},
            {"jsonSchemaDialect", "https://spec.openapis.org/oas/3.1/dialect/base"},
            {"security", Json::array({Json::object({{"signature", Json::array()}})})}};
    }

    [[nodiscard]] Json tags() const
    {
        Json list = Json::array();
        QSet<QByteArray> known; // a user's catalogue may give two families one title
        for (const ExportedEvent &event : m_context.events) {
            const std::string tag = familyTag(m_context, event);
            if (known.contains(QByteArray::fromStdString(tag)))
                continue;
            known.insert(QByteArray::fromStdString(tag));
            const std::string family = asMarkdown(QString::fromStdString(tag));
            list.push_back({{"name", tag}, {"description", "Events of the family " + family + "."}});
        }
        return list;
    }

    [[nodiscard]] Json exampleOf(const ExportedEvent &event) const
    {
        return {{"summary", "The sample of the design"},
                {"value", Json::parse(event.payload.body.toStdString())}};
    }

    [[nodiscard]] Json parametersOf(const ExportedEvent &event) const
    {
        Json parameters = Json::array();
        for (const DescribedHeader &header : describedHeaders(event, m_context.design->signatureScheme)) {
            Json schema{{"type", "string"}};
            if (!header.pattern.empty())
                schema["pattern"] = header.pattern;
            parameters.push_back({{"name", header.name},
                                  {"in", "header"},
                                  {"required", true},
                                  {"description", header.description},
                                  {"schema", std::move(schema)},
                                  {"example", header.example},
                                  {"x-provenance", header.provenance}});
        }
        return parameters;
    }

    [[nodiscard]] static Json responseMap()
    {
        Json map = Json::object();
        for (const ResponseFacts &facts : responses) {
            Json response{{"description", facts.description}, {"x-provenance", facts.provenance}};
            if (facts.retryAfter)
                response["headers"] = {{"Retry-After",
                                        {{"description", "Seconds, or an HTTP date. Assumed to be honoured."},
                                         {"schema", {{"type", "string"}}}}}};
            map[facts.status] = std::move(response);
        }
        return map;
    }

    [[nodiscard]] Json operationFor(qsizetype index) const
    {
        const ExportedEvent &event = m_context.events.at(index);
        const std::string &name = m_schemas.names.at(index);
        return {{"operationId", "receive_" + name},
                {"summary", event.eventType->name.toStdString()},
                {"description", asMarkdown(event.eventType->description)},
                {"tags", {familyTag(m_context, event)}},
                {"x-provenance", idOf(event.eventType->provenance).toStdString()},
                {"x-payloadProvenance", idOf(event.eventType->payloadProvenance).toStdString()},
                {"parameters", parametersOf(event)},
                {"requestBody",
                 {{"required", true},
                  {"description", "UTF-8 JSON; the signature is over these bytes."},
                  {"content",
                   {{"application/json",
                     {{"schema", {{"$ref", schemaPrefix + name}}},
                      {"examples", {{"sample", exampleOf(event)}}}}}}}}},
                {"responses", responseMap()}};
    }

    [[nodiscard]] Json receiverOperation() const
    {
        Json choices = Json::array();
        Json mapping = Json::object();
        Json examples = Json::object();
        for (qsizetype i = 0; i < m_context.events.size(); ++i) {
            const std::string reference = schemaPrefix + m_schemas.names.at(i);
            choices.push_back({{"$ref", reference}});
            mapping[m_context.events.at(i).eventType->name.toStdString()] = reference;
            examples[m_schemas.names.at(i)] = exampleOf(m_context.events.at(i));
        }
        Json parameters = Json::array();
        if (!m_context.events.isEmpty())
            parameters = parametersOf(m_context.events.constFirst());
        return {{"operationId", "receiveDelivery"},
                {"summary", "Takes one delivery"},
                {"description",
                 "Verify the signature over the raw body, then the timestamp, then compare headers "
                 "and body, then deduplicate by event id."},
                {"tags", {"Deliveries"}},
                {"parameters", std::move(parameters)},
                {"requestBody",
                 {{"required", true},
                  {"content",
                   {{"application/json",
                     {{"schema",
                       {{"oneOf", std::move(choices)},
                        {"discriminator", {{"propertyName", "eventType"}, {"mapping", std::move(mapping)}}}}},
                      {"examples", std::move(examples)}}}}}}},
                {"responses", responseMap()}};
    }

    [[nodiscard]] Json components() const
    {
        const SignatureScheme scheme = m_context.design->signatureScheme;
        return {{"securitySchemes",
                 {{"signature",
                   {{"type", "apiKey"},
                    {"in", "header"},
                    {"name", signatureHeader(scheme)},
                    {"description", signatureDescription(scheme)}}}}},
                {"schemas", m_schemas.schemas}};
    }

    const ExportContext &m_context;
    SharedSchemas m_schemas;
};

} // namespace

Result<QList<ExportFile>> writeOpenApi(const ExportContext &context)
{
    const OpenApiWriter writer(context);
    return QList<ExportFile>{
        {u"openapi/openapi.json"_s, u"openapi"_s, {}, dumpInertJson(writer.senderDocument()), false},
        {u"openapi/openapi-receiver.json"_s,
         u"openapi"_s,
         {},
         dumpInertJson(writer.receiverDocument()),
         false}};
}

} // namespace hookbench
