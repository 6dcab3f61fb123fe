#include "model/catalogue/fieldreader.h"

#include "model/catalogue/cataloguewords.h"

#include <QtCore/QCoreApplication>

namespace hookbench {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueReader)
};

void readPath(const JsonNode &node, const Catalogue &catalogue, CatalogueField &field)
{
    const std::string path = node.name();
    field.path = QByteArray::fromStdString(path);
    if (catalogue.field(field.path))
        refuseTwice(node, toQString(path));
    const std::size_t dot = path.find('.');
    if (dot == std::string::npos) {
        field.name = path;
        field.origin = FieldOrigin::Envelope;
        if (catalogue.objects.contains(path))
            node.refuse(
                Text::tr("\"%1\" is an object; a field of it needs a dot and a name").arg(toQString(path)));
        return;
    }
    field.object = path.substr(0, dot);
    field.name = path.substr(dot + 1);
    if (field.name.empty() || field.name.find('.') != std::string::npos)
        node.refuse(Text::tr("a path is a name, or an object, one dot and a name"));
    if (!catalogue.objects.contains(field.object))
        node.refuse(Text::tr("there is no object \"%1\" in \"objects\"").arg(toQString(field.object)));
}

// The records hold these under these names; no catalogue may let them out under another group.
bool isForbidden(std::string_view object, std::string_view name)
{
    return name == "internalNotes" || (object == "target" && name == "customerNumber");
}

void readGroups(const JsonNode &node, const Catalogue &catalogue, CatalogueField &field)
{
    field.dataClass = readDataClass(node["dataClass"]);
    field.group = readFieldGroup(node["group"]);
    if ((field.dataClass == DataClass::Never) != isNever(field.group))
        node["dataClass"].refuse(
            Text::tr("the data class never and the groups internalNotes, secrets and targetCustomerNumber "
                     "go together; one of the two is wrong"));
    if (isForbidden(field.object, field.name) && !isNever(field.group))
        node["group"].refuse(Text::tr("\"%1\" is never sent; its group is internalNotes or "
                                      "targetCustomerNumber")
                                 .arg(QString::fromUtf8(field.path)));
    if (!node.has("groupInFamily"))
        return;
    for (const auto &[key, value] : node["groupInFamily"].members()) {
        const QString family = toQString(key);
        if (!catalogue.family(family))
            value.refuse(Text::tr("there is no family \"%1\" in \"families\"").arg(family));
        const FieldGroup group = readFieldGroup(value);
        if (isNever(group) || isNever(field.group))
            value.refuse(
                Text::tr("what is never sent is never sent in any family; give the field one group"));
        field.groupInFamily.insert(family, group);
    }
}

void readOrigin(const JsonNode &node, const Catalogue &catalogue, CatalogueField &field)
{
    if (field.origin == FieldOrigin::Envelope) {
        if (!isEnvelopeName(field.name) && !isNever(field.group))
            node["path"].refuse(Text::tr("the envelope can have eventId, eventType, occurredAt, tenantId, "
                                         "source, payloadVersion; \"%1\" is none of them")
                                    .arg(toQString(field.name)));
        if (field.type != FieldType::String)
            node["type"].refuse(Text::tr("envelope fields have the type string"));
        for (const std::string_view name : {"origin", "textFrom"})
            if (node.has(name))
                node[name].refuse(Text::tr("envelope fields have no origin of their own"));
        return;
    }
    if (node.has("origin"))
        field.origin = readFieldOrigin(node["origin"]);
    if (field.origin != FieldOrigin::Record && field.type != FieldType::String)
        node["type"].refuse(Text::tr("external ids and previews have the type string"));
    if (node.has("textFrom") != (field.origin == FieldOrigin::Preview)) {
        node.refuse(Text::tr("the member textFrom goes with the origin preview, and only with it"));
    } else if (node.has("textFrom")) {
        field.textFrom = node["textFrom"].name();
        const std::size_t dot = field.textFrom.find('.');
        if (dot == std::string::npos || !catalogue.objects.contains(field.textFrom.substr(0, dot)))
            node["textFrom"].refuse(
                Text::tr("a text comes from a record: write an object, a dot and a name"));
        else if (isForbidden(field.textFrom.substr(0, dot), field.textFrom.substr(dot + 1)))
            node["textFrom"].refuse(
                Text::tr("\"%1\" is never sent, and so is no preview of it").arg(toQString(field.textFrom)));
    }
}

void readEventTypes(const JsonNode &node, const Catalogue &catalogue, CatalogueField &field)
{
    const QList<JsonNode> elements = node.elements();
    if (elements.isEmpty())
        refuseEmptyList(node);
    for (const JsonNode &element : elements) {
        const QString name = qText(element);
        const EventType *type = catalogue.eventType(name);
        if (!type)
            element.refuse(Text::tr("there is no event type \"%1\" in \"eventTypes\"").arg(name));
        else if (!field.object.empty() && !type->objects.contains(field.object))
            element.refuse(Text::tr("the event type \"%1\" does not carry the object \"%2\"")
                               .arg(name, toQString(field.object)));
        if (field.eventTypes.contains(name))
            refuseTwice(element, name);
        field.eventTypes.append(name);
    }
}

} // namespace

CatalogueField readField(const JsonNode &node, const Catalogue &catalogue)
{
    node.expectMembers(
        {"path", "type", "example", "dataClass", "group", "provenance", "source", "description", "versions"},
        {"format", "groupInFamily", "eventTypes", "extended", "origin", "textFrom"});
    CatalogueField field;
    readPath(node["path"], catalogue, field);
    field.type = readFieldType(node["type"]);
    if (node.has("format"))
        field.format = qText(node["format"]);
    field.example = node["example"].json();
    if (!hasType(field.example, field.type))
        node["example"].refuse(Text::tr("the example does not have the field's type"));
    readGroups(node, catalogue, field);
    field.provenance = readProvenance(node["provenance"]);
    field.source = qText(node["source"]);
    field.description = qText(node["description"]);
    field.versions = readVersionList(node["versions"], catalogue);
    if (node.has("eventTypes"))
        readEventTypes(node["eventTypes"], catalogue, field);
    if (node.has("extended"))
        field.extended = node["extended"].boolean();
    if (field.extended && field.group != FieldGroup::ContactDetails)
        node["extended"].refuse(Text::tr("only fields of the group contactDetails can be extended ones"));
    readOrigin(node, catalogue, field);
    return field;
}

} // namespace hookbench
