#include "model/exporting/asyncapi.h"

#include "model/exporting/apiparts.h"
#include "model/exporting/document.h"
#include "model/exporting/inertjson.h"

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr const char *draft7 = "application/schema+json;version=draft-07";
constexpr const char *schemaPrefix = "#/components/schemas/";
constexpr const char *bindingVersion = "0.3.0";

class AsyncApiWriter final
{
public:
    explicit AsyncApiWriter(const ExportContext &context)
        : m_context(context)
        , m_schemas(sharedSchemas(context, schemaPrefix))
    {
    }

    [[nodiscard]] Json document() const
    {
        return {{"asyncapi", "3.0.0"},
                {"info",
                 {{"title", "Webhooks: " + inertText(m_context.design->name).toStdString()},
                  {"version", m_context.payloadVersion().toStdString()},
                  {"description", interfaceDescription(m_context)},
                  {"license", {{"name", "For the parties of the integration"}}},
                  {"x-openQuestions", openQuestionList(*m_context.design)}}},
                {"defaultContentType", "application/json"},
                {"servers", servers()},
                {"channels", channels()},
                {"operations", operations()},
                {"components", components()}};
    }

private:
    [[nodiscard]] static Json servers()
    {
        return {
            {"receiver",
             {{"host", "{host}"},
              {"protocol", "https"},
              {"description", "The receiver of the subscription"},
              {"variables", {{"host", {{"default", "receiver.invalid"}, {"description", "Host and port"}}}}},
              {"security", Json::array({{{"$ref", "#/components/securitySchemes/signature"}}})}}}};
    }

    [[nodiscard]] Json channels() const
    {
        Json messages = Json::object();
        for (const std::string &name : m_schemas.names)
            messages[name] = {{"$ref", "#/components/messages/" + name}};
        return {{"deliveries",
                 {{"address", "/hook"},
                  {"description", "All events go to one address, the path of the subscription's URL."},
                  {"servers", Json::array({{{"$ref", "#/servers/receiver"}}})},
                  {"messages", std::move(messages)}}}};
    }

    [[nodiscard]] Json operations() const
    {
        Json map = Json::object();
        for (qsizetype i = 0; i < m_context.events.size(); ++i) {
            const EventType &type = *m_context.events.at(i).eventType;
            const std::string &name = m_schemas.names.at(i);
            map["send_" + name] = {
                {"action", "send"},
                {"channel", {{"$ref", "#/channels/deliveries"}}},
                {"summary", type.name.toStdString()},
                {"description", asMarkdown(type.description)},
                {"security", Json::array({{{"$ref", "#/components/securitySchemes/signature"}}})},
                {"bindings", {{"http", {{"method", "POST"}, {"bindingVersion", bindingVersion}}}}},
                {"messages", Json::array({{{"$ref", "#/channels/deliveries/messages/" + name}}})}};
        }
        return map;
    }

    [[nodiscard]] Json headerSchema(const ExportedEvent &event) const
    {
        Json properties = Json::object();
        Json required = Json::array();
        for (const DescribedHeader &header : describedHeaders(event, m_context.design->signatureScheme)) {
            Json property{{"type", "string"}, {"description", header.description}};
            if (!header.pattern.empty())
                property["pattern"] = header.pattern;
            property["x-provenance"] = header.provenance;
            properties[header.name] = std::move(property);
            required.push_back(header.name);
        }
        return {{"type", "object"}, {"properties", std::move(properties)}, {"required", std::move(required)}};
    }

    [[nodiscard]] Json exampleOf(const ExportedEvent &event) const
    {
        Json headers = Json::object();
        for (const DescribedHeader &header : describedHeaders(event, m_context.design->signatureScheme))
            headers[header.name] = header.example;
        return {{"name", "sample"},
                {"summary", "The sample of the design, signed with the public sample secret"},
                {"headers", std::move(headers)},
                {"payload", Json::parse(event.payload.body.toStdString())}};
    }

    [[nodiscard]] Json messages() const
    {
        Json map = Json::object();
        for (qsizetype i = 0; i < m_context.events.size(); ++i) {
            const ExportedEvent &event = m_context.events.at(i);
            const std::string &name = m_schemas.names.at(i);
            map[name] = {{"name", name},
                         {"title", event.eventType->name.toStdString()},
                         {"summary", asMarkdown(event.eventType->description)},
                         {"contentType", "application/json"},
                         {"x-provenance", idOf(event.eventType->provenance).toStdString()},
                         {"x-payloadProvenance", idOf(event.eventType->payloadProvenance).toStdString()},
                         {"headers", headerSchema(event)},
                         {"payload", {{"schemaFormat", draft7}, {"schema", {{"$ref", schemaPrefix + name}}}}},
                         {"examples", Json::array({exampleOf(event)})}};
        }
        return map;
    }

    [[nodiscard]] Json components() const
    {
        const SignatureScheme scheme = m_context.design->signatureScheme;
        return {{"securitySchemes",
                 {{"signature",
                   {{"type", "httpApiKey"},
                    {"in", "header"},
                    {"name", signatureHeader(scheme)},
                    {"description", signatureDescription(scheme)}}}}},
                {"messages", messages()},
                {"schemas", m_schemas.schemas}};
    }

    const ExportContext &m_context;
    SharedSchemas m_schemas;
};

} // namespace

Result<QList<ExportFile>> writeAsyncApi(const ExportContext &context)
{
    const Json document = AsyncApiWriter(context).document();
    return QList<ExportFile>{
        {u"asyncapi/asyncapi.json"_s, u"asyncapi"_s, {}, dumpInertJson(document), false}};
}

} // namespace hookbench
