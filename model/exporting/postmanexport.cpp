#include "model/exporting/postmanexport.h"

#include "model/core/json.h"
#include "model/exporting/collectionparts.h"
#include "model/exporting/document.h"
#include "model/exporting/inertjson.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

Json described(const QString &markdown)
{
    return {{"content", markdown.toStdString()}, {"type", "text/markdown"}};
}

Json scriptEvent(const char *listen, const QByteArray &script)
{
    Json lines = Json::array();
    for (const QByteArray &line : script.trimmed().split('\n'))
        lines.push_back(line.toStdString());
    return {{"listen", listen}, {"script", {{"type", "text/javascript"}, {"exec", std::move(lines)}}}};
}

Json variable(const char *name, const QByteArray &value, const char *description)
{
    return {{"key", name}, {"value", value.toStdString()}, {"type", "string"}, {"description", description}};
}

Json variablesOf(const ExportContext &context)
{
    return Json::array(
        {variable("webhookReceiverUrl", receiverAddress(*context.subscription),
                  "The receiver's address. User info and query of the design's address are left out."),
         variable("webhookSecret", collectionSecret(*context.subscription),
                  "The subscription's signing secret. The value that ships is the public sample secret."),
         variable("computedSignature", {}, "Set by the pre-request script."),
         variable("newEvents", "false",
                  "true: every request is a new event, with another eventId and occurredAt in its body.")});
}

Json headersOf(const ExportedEvent &event)
{
    const FreshParts fresh{"{{computedEventId}}",
                           {},
                           "{{computedDeliveryId}}",
                           "{{computedTimestamp}}",
                           "{{computedSignature}}"};
    Json headers = Json::array();
    for (const HeaderField &header : freshHeaders(event, fresh))
        headers.push_back({{"key", header.name.toStdString()}, {"value", header.value.toStdString()}});
    return headers;
}

Json itemOf(const ExportedEvent &event)
{
    const QByteArray body = inertBody(event.payload.body);
    Json request{
        {"method", "POST"},
        {"header", headersOf(event)},
        {"body",
         {{"mode", "raw"}, {"raw", body.toStdString()}, {"options", {{"raw", {{"language", "json"}}}}}}},
        {"url", {{"raw", "{{webhookReceiverUrl}}"}, {"host", Json::array({"{{webhookReceiverUrl}}"})}}},
        {"description", described(eventNotes(event))}};
    return {{"name", event.eventType->name.toStdString()},
            {"protocolProfileBehavior", {{"followRedirects", false}}},
            {"event", Json::array({scriptEvent("test", fillTemplate(u"postman-test.js"_s))})},
            {"request", std::move(request)},
            {"response", Json::array()}};
}

Json folderOf(const ExportContext &context, const QString &family)
{
    Json items = Json::array();
    for (const ExportedEvent &event : context.events)
        if (event.eventType->family == family)
            items.push_back(itemOf(event));
    return {{"name", familyTitle(context, family).toStdString()}, {"item", std::move(items)}};
}

} // namespace

Result<QList<ExportFile>> writePostman(const ExportContext &context)
{
    Json folders = Json::array();
    for (const QString &family : familiesOf(context))
        folders.push_back(folderOf(context, family));
    const QString about =
        u"Signed deliveries of Ordinavo's webhooks with the exported bodies; timestamp, delivery id and "
        "signature are new in each request.\n\n"_s +
        exportNotes(context);
    const Json collection{
        {"info",
         {{"name", inertText(context.design->name.simplified()).toStdString()},
          {"description", described(about)},
          {"schema", "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}}},
        {"item", std::move(folders)},
        {"event", Json::array({scriptEvent("prerequest", signingScript(context.design->signatureScheme,
                                                                       u"postman-before.js"_s))})},
        {"variable", variablesOf(context)}};
    return QList<ExportFile>{
        {u"postman/collection.json"_s, u"postman"_s, {}, dumpInertJson(collection), false}};
}

} // namespace hookbench
