#include "model/exporting/brunoexport.h"

#include "model/exporting/brunoparts.h"
#include "model/exporting/collectionparts.h"
#include "model/exporting/document.h"

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

/// Names that mean something to Bruno in a collection's folder; fileStem never encodes a letter.
QString freeStem(const QString &name)
{
    const QString stem = fileStem(name);
    const QStringList taken{u"environments"_s,   u"folder"_s, u"collection"_s,
                            u"opencollection"_s, u"bruno"_s,  u"node_modules"_s};
    if (!taken.contains(stem.toLower()))
        return stem;
    return u'%' + QString::number(stem.front().unicode(), 16).toUpper() + stem.sliced(1);
}

/// A classic value that begins with ''' is read as a block of lines.
QString requestName(const QString &eventType)
{
    return eventType.front().isLetterOrNumber() ? eventType : u"event "_s + eventType;
}

BrunoRequest requestOf(const ExportedEvent &event, int position)
{
    const FreshParts fresh{"{{computedEventId}}", "{{computedEventType}}", "{{computedDeliveryId}}",
                           "{{computedTimestamp}}", "{{computedSignature}}"};
    return {
        requestName(event.eventType->name), freeStem(event.eventType->name), event.eventType->name, position,
        freshHeaders(event, fresh),         inertBody(event.payload.body),   eventNotes(event)};
}

BrunoFolder folderOf(const ExportContext &context, const QString &family, int position)
{
    BrunoFolder folder{requestName(familyTitle(context, family)), freeStem(family), position, {}};
    for (const ExportedEvent &event : context.events)
        if (event.eventType->family == family)
            folder.requests.append(requestOf(event, int(folder.requests.size()) + 1));
    return folder;
}

} // namespace

Result<QList<ExportFile>> writeBruno(const ExportContext &context)
{
    const QString about =
        u"Signed deliveries of Ordinavo's webhooks with the exported bodies; timestamp, delivery id and "
        "signature are new in each request. Choose the environment `local`, and set its variables: "
        "`webhookReceiverUrl`, `webhookSecret`, and `newEvents` to `true` when every request is to be a new "
        "event.\n\n"_s +
        exportNotes(context);
    BrunoCollection collection{inertText(context.design->name.simplified()),
                               about,
                               signingScript(context.design->signatureScheme, u"bruno-before.js"_s),
                               fillTemplate(u"bruno-test.js"_s).trimmed(),
                               {{"webhookReceiverUrl", receiverAddress(*context.subscription)},
                                {"webhookSecret", collectionSecret(*context.subscription)},
                                {"newEvents", "false"}},
                               {}};
    for (const QString &family : familiesOf(context))
        collection.folders.append(folderOf(context, family, int(collection.folders.size()) + 1));
    return openCollectionFiles(collection) + classicFiles(collection);
}

} // namespace hookbench
