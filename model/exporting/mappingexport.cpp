#include "model/exporting/mappingexport.h"

#include "model/core/json.h"
#include "model/exporting/collectionparts.h"
#include "model/exporting/jsonschema.h"

#include <nlohmann/json.hpp>

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Mapping)
};

/// As the HTTP binding of CloudEvents asks for in header values.
QByteArray percentEncoded(const QByteArray &value)
{
    QByteArray encoded;
    for (const char c : value) {
        const auto code = static_cast<unsigned char>(c);
        if (code <= 0x20 || code >= 0x7F || c == '"' || c == '%')
            encoded += '%' + QByteArray(1, c).toHex().toUpper();
        else
            encoded += c;
    }
    return encoded;
}

Json bodyOf(const ExportedEvent &event)
{
    return parseJson(event.payload.body, {}).value_or(Json::object());
}

QByteArray textIn(const Json &body, const char *name)
{
    const auto it = body.find(name);
    return it == body.end() || !it->is_string() ? QByteArray()
                                                : QByteArray::fromStdString(it->get<std::string>());
}

QByteArray sourceOf(const Json &body)
{
    const QByteArray tenant = textIn(body, "tenantId");
    return tenant.isEmpty() ? QByteArray("/ordinavo") : "/tenants/" + tenant.toPercentEncoding();
}

/// What the event is about: the record that is named last before the envelope ends, as visitReport/901.
QByteArray subjectOf(const Json &body)
{
    constexpr std::array records{"billingEvent", "visitReport", "appointment", "target", "route"};
    for (const char *record : records) {
        const auto it = body.find(record);
        if (it == body.end() || !it->is_object() || !it->contains("id"))
            continue;
        const Json &id = (*it)["id"];
        if (id.is_number_integer() || id.is_string())
            return QByteArray(record) + '/' +
                   (id.is_string() ? QByteArray::fromStdString(id.get<std::string>()) : dumpJson(id));
    }
    return {};
}

HeaderFields cloudHeaders(const ExportContext &context, const ExportedEvent &event)
{
    const Json body = bodyOf(event);
    HeaderFields headers{{"ce-specversion", "1.0"},
                         {"ce-id", percentEncoded(event.request.eventId.text)},
                         {"ce-source", percentEncoded(sourceOf(body))},
                         {"ce-type", percentEncoded(event.request.eventType.toUtf8())}};
    const QByteArray time = textIn(body, "occurredAt");
    if (!time.isEmpty())
        headers.append({"ce-time", percentEncoded(time)});
    const QByteArray subject = subjectOf(body);
    if (!subject.isEmpty())
        headers.append({"ce-subject", percentEncoded(subject)});
    headers.append(
        {"ce-dataschema",
         percentEncoded(
             schemaId(context, event, SchemaFlavour::Consumer, SchemaDialect::Draft2020).toUtf8())});
    return headers;
}

QString attributeTable()
{
    const QString constant = Text::tr("The same for every event.");
    return markdownTable(
        {{Text::tr("Header"), Text::tr("Comes from"), Text::tr("Remark")},
         {u"`ce-specversion`"_s, u"`1.0`"_s, constant},
         {u"`ce-id`"_s, u"`X-Ordinavo-Event-Id`, `eventId`"_s,
          Text::tr("Stays the same over all deliveries of an event: deduplicate by it and the source.")},
         {u"`ce-source`"_s, u"`tenantId`"_s,
          Text::tr(
              "A reference to the tenant; where the payload has no tenantId, a fixed one that you choose.")},
         {u"`ce-type`"_s, u"`X-Ordinavo-Event-Type`, `eventType`"_s, Text::tr("Unchanged.")},
         {u"`ce-time`"_s, u"`occurredAt`"_s,
          Text::tr("The time of the event. X-Ordinavo-Timestamp is the time of the attempt (assumed).")},
         {u"`ce-subject`"_s, u"`visitReport.id` …"_s,
          Text::tr("Optional: the record that the event is about.")},
         {u"`ce-dataschema`"_s, u"`$id`"_s,
          Text::tr("Optional: the exported JSON Schema of the event type.")},
         {u"`Content-Type`"_s, u"`Content-Type`"_s, Text::tr("Unchanged.")},
         {u"`ce-deliveryid`"_s, u"`X-Ordinavo-Delivery-Id`"_s,
          Text::tr("Optional extension, for tracing.")}});
}

QString eventTable(const ExportContext &context)
{
    QList<QStringList> rows{{Text::tr("Event type"), u"`ce-type`"_s, u"`ce-source`"_s, u"`ce-subject`"_s}};
    for (const ExportedEvent &event : context.events) {
        const HeaderFields headers = cloudHeaders(context, event);
        const auto cell = [&headers](QByteArrayView name) {
            return inertMarkdown(QString::fromUtf8(headerValue(headers, name)));
        };
        rows.append(
            {inertMarkdown(event.eventType->name), cell("ce-type"), cell("ce-source"), cell("ce-subject")});
    }
    return markdownTable(rows);
}

ExportFile page(const QString &name, const QString &text)
{
    return {u"mapping/"_s + name, u"mapping"_s, {}, text.toUtf8(), false};
}

} // namespace

const ExportedEvent *exampleEvent(const ExportContext &context)
{
    if (context.events.isEmpty())
        return nullptr;
    const auto published = std::ranges::find_if(context.events, [](const ExportedEvent &event) {
        return event.eventType->payloadProvenance == Provenance::Example;
    });
    return published == context.events.end() ? &context.events.constFirst() : &*published;
}

QString markdownTable(const QList<QStringList> &rows)
{
    QString table;
    for (const QStringList &row : rows) {
        table += u"| "_s + row.join(u" | "_s) + u" |\n"_s;
        if (&row == &rows.constFirst())
            table += u"|"_s + u" --- |"_s.repeated(row.size()) + u'\n';
    }
    return table;
}

QString messageBlock(const HeaderFields &headers, const QByteArray &body)
{
    return u"```http\nPOST /hook HTTP/1.1\n"_s + QString::fromUtf8(headerLines(headers, "\n")) + u'\n' +
           QString::fromUtf8(body) + u"\n```\n"_s;
}

QString mappingQuestions(const ExportContext &context, const QStringList &ids)
{
    QString text = u"\n## "_s + Text::tr("Open questions for Ordinavo") + u"\n\n"_s;
    for (const OpenQuestion &question : openQuestions(*context.design, ExportLanguage::Users))
        if (ids.contains(question.id))
            //: %1 a question, %2 the answer that is assumed until there is one
            text += u"- "_s + Text::tr("%1 Assumed: %2").arg(question.question, question.assumed) + u'\n';
    if (hasBillingTriggers(context))
        text += u'\n' + billingDisclaimer(ExportLanguage::Users) + u'\n';
    return text;
}

QString cloudEventsPage(const ExportContext &context)
{
    QString text =
        u"# CloudEvents 1.0\n\n**"_s +
        Text::tr("Not Ordinavo's: Ordinavo sends no CloudEvents, and the mapping on this page is assumed.") +
        u"**\n\n"_s +
        Text::tr(
            "It is for platforms that route by CloudEvents. Whatever stands in front of the platform "
            "verifies the signature over the raw body first, then adds the headers below, and leaves the "
            "body as it is (binary content mode).") +
        u"\n\n"_s +
        //: %1 a design's name, %2 a subscription's name
        Text::tr("Design: %1. Subscription: %2.")
            .arg(inertMarkdown(context.design->name), inertMarkdown(context.subscription->name)) +
        u"\n\n## "_s + Text::tr("Headers") + u"\n\n"_s + attributeTable() + u'\n' +
        Text::tr(
            "In header values spaces, quotation marks, percent signs and everything that is not ASCII are "
            "percent-encoded.") +
        u"\n\n## "_s + Text::tr("Event types") + u"\n\n"_s + eventTable(context);
    if (const ExportedEvent *event = exampleEvent(context))
        text += u"\n## "_s + Text::tr("Example") + u"\n\n"_s +
                messageBlock(cloudHeaders(context, *event) + event->request.headers, event->payload.body);
    return text + mappingQuestions(context, {u"timestamp-meaning"_s, u"delivery-id"_s, u"payloads"_s});
}

Result<QList<ExportFile>> writeMappings(const ExportContext &context)
{
    const Result<QString> standard = standardWebhooksPage(context);
    if (!standard)
        return standard.error();
    return QList<ExportFile>{page(u"cloudevents.md"_s, cloudEventsPage(context)),
                             page(u"standard-webhooks.md"_s, *standard)};
}

} // namespace hookbench
