#include "model/exporting/k6export.h"

#include "model/core/json.h"
#include "model/exporting/collectionparts.h"

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

QByteArray eventsOf(const ExportContext &context)
{
    Json events = Json::array();
    for (const ExportedEvent &event : context.events)
        events.push_back(
            {{"eventType", event.eventType->name.toStdString()}, {"body", event.payload.body.toStdString()}});
    return scriptJson(events, 4);
}

/// Pairs of name and value; a value that is the name of a part stands for that part.
QByteArray headersOf(const ExportContext &context)
{
    Json headers = Json::array();
    if (!context.events.isEmpty()) {
        const FreshParts fresh{"eventId", "eventType", "deliveryId", "timestamp", "signature"};
        for (const HeaderField &header : freshHeaders(context.events.constFirst(), fresh))
            headers.push_back({header.name.toStdString(), header.value.toStdString()});
    }
    return scriptJson(headers);
}

} // namespace

Result<QList<ExportFile>> writeK6(const ExportContext &context)
{
    const QString part = u"k6-sign-%1.js"_s.arg(idOf(context.design->signatureScheme));
    const QByteArray signing = fillTemplate(u"sign.js"_s) + fillTemplate(part);
    return QList<ExportFile>{
        {u"k6/script.js"_s,
         u"k6"_s,
         {},
         fillTemplate(u"k6.js"_s,
                      {{"EVENTS", eventsOf(context)}, {"SIGNING", signing}, {"HEADERS", headersOf(context)}}),
         false},
        {u"k6/README.md"_s,
         u"k6"_s,
         {},
         fillTemplate(u"k6-readme.md"_s, {{"NOTES", QByteArray("## What is assumed\n\n") +
                                                        exportNotes(context).trimmed().toUtf8()}}),
         false}};
}

} // namespace hookbench
