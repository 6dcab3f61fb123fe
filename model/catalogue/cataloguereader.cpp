#include "model/catalogue/cataloguereader.h"

#include "model/catalogue/jsonnode.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr int newestFormat = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueReader)
};

// What the builder can compute; a catalogue chooses among them.
constexpr std::array<std::string_view, 6> envelopeNames{"eventId",  "eventType", "occurredAt",
                                                        "tenantId", "source",    "payloadVersion"};
// Without these no receiver can tell what it got.
constexpr std::array<QByteArrayView, 3> neededEnvelope{"eventId", "eventType", "occurredAt"};

template<typename Value>
struct Named
{
    QStringView id;
    Value value;
};

constexpr std::array<Named<FieldType>, 3> fieldTypes{
    {{u"string", FieldType::String}, {u"integer", FieldType::Integer}, {u"boolean", FieldType::Boolean}}};
// Envelope has no name: a path without a dot says it.
constexpr std::array<Named<FieldOrigin>, 3> fieldOrigins{{{u"record", FieldOrigin::Record},
                                                          {u"externalId", FieldOrigin::ExternalId},
                                                          {u"preview", FieldOrigin::Preview}}};

template<typename Value, std::size_t Count>
std::optional<Value> valueOf(const std::array<Named<Value>, Count> &table, QStringView id)
{
    for (const Named<Value> &entry : table)
        if (entry.id == id)
            return entry.value;
    return std::nullopt;
}

std::optional<FieldType> fieldTypeFromId(QStringView id)
{
    return valueOf(fieldTypes, id);
}

std::optional<FieldOrigin> fieldOriginFromId(QStringView id)
{
    return valueOf(fieldOrigins, id);
}

QString qText(const JsonNode &node)
{
    return toQString(node.text());
}

// One of a fixed set of words; `choices` lists them for the error.
template<typename Value>
Value word(const JsonNode &node, std::optional<Value> (*fromId)(QStringView), const QString &choices)
{
    const QString id = qText(node);
    const std::optional<Value> value = fromId(id);
    if (!value)
        node.refuse(Text::tr("\"%1\" is not known here; write one of: %2").arg(id, choices));
    return value.value_or(Value{});
}

Provenance provenance(const JsonNode &node)
{
    return word(node, provenanceFromId, u"documented, example, assumed"_s);
}

FieldGroup fieldGroup(const JsonNode &node)
{
    return word(node, fieldGroupFromId,
                u"customerContext, contactDetails, summaryPreview, billingDetails, internalNotes, secrets, "
                "targetCustomerNumber, always"_s);
}

bool matches(FieldType type, const Json &value)
{
    switch (type) {
    case FieldType::String:
        return value.is_string();
    case FieldType::Integer:
        return value.is_number_integer();
    case FieldType::Boolean:
        return value.is_boolean();
    }
    Q_UNREACHABLE();
    return false;
}

// A name that must not have been used before.
template<typename Name, typename Seen>
void expectNew(const JsonNode &node, const Name &name, const Seen &seen)
{
    if (seen.contains(name))
        node.refuse(Text::tr("\"%1\" appears twice; names must differ").arg(qText(node)));
}

class CatalogueReader final
{
public:
    Catalogue read(const JsonNode &root);

private:
    void readVersion(const JsonNode &node);
    void readFamily(const JsonNode &node);
    void readObject(const JsonNode &node);
    void readEventType(const JsonNode &node);
    void readField(const JsonNode &node);
    void readPath(const JsonNode &node, CatalogueField &field) const;
    void readGroups(const JsonNode &node, CatalogueField &field) const;
    void readOrigin(const JsonNode &node, CatalogueField &field) const;
    void readFieldEventTypes(const JsonNode &node, CatalogueField &field) const;
    void readValues(const JsonNode &node, EventType &type) const;
    void expectEnvelope(const JsonNode &fields) const;

    [[nodiscard]] QStringList versionList(const JsonNode &node) const;
    [[nodiscard]] qsizetype rank(const std::string &object) const
    {
        return m_catalogue.objects.indexOf(object);
    }

    Catalogue m_catalogue;
};

Catalogue CatalogueReader::read(const JsonNode &root)
{
    root.expectFormat(newestFormat);
    root.expectMembers({"format", "name", "versions", "families", "objects", "eventTypes", "fields"});
    m_catalogue.name = qText(root["name"]);
    for (const JsonNode &node : root["versions"].elements())
        readVersion(node);
    for (const JsonNode &node : root["families"].elements())
        readFamily(node);
    for (const JsonNode &node : root["objects"].elements())
        readObject(node);
    const QList<JsonNode> eventTypes = root["eventTypes"].elements();
    for (const JsonNode &node : eventTypes)
        readEventType(node);
    for (const JsonNode &node : root["fields"].elements())
        readField(node);
    for (qsizetype index = 0; index < eventTypes.size(); ++index)
        if (eventTypes[index].has("values"))
            readValues(eventTypes[index]["values"], m_catalogue.eventTypes[index]);
    expectEnvelope(root["fields"]);
    std::stable_sort(m_catalogue.fields.begin(), m_catalogue.fields.end(),
                     [this](const CatalogueField &one, const CatalogueField &other) {
                         return rank(one.object) < rank(other.object);
                     });
    return std::move(m_catalogue);
}

void CatalogueReader::readVersion(const JsonNode &node)
{
    node.expectMembers({"id", "title", "payloadVersion"});
    CatalogueVersion version{toQString(node["id"].name()), qText(node["title"]),
                             node["payloadVersion"].text()};
    if (m_catalogue.version(version.id))
        node["id"].refuse(Text::tr("\"%1\" appears twice; names must differ").arg(version.id));
    m_catalogue.versions.append(std::move(version));
}

void CatalogueReader::readFamily(const JsonNode &node)
{
    node.expectMembers({"id", "title", "contextProvenance"});
    EventFamily family{toQString(node["id"].name()), qText(node["title"]),
                       provenance(node["contextProvenance"])};
    if (m_catalogue.family(family.id))
        node["id"].refuse(Text::tr("\"%1\" appears twice; names must differ").arg(family.id));
    m_catalogue.families.append(std::move(family));
}

void CatalogueReader::readObject(const JsonNode &node)
{
    std::string object = node.name();
    expectNew(node, object, m_catalogue.objects);
    if (object.find('.') != std::string::npos)
        node.refuse(Text::tr("the name of an object must have no dot"));
    if (std::find(envelopeNames.begin(), envelopeNames.end(), object) != envelopeNames.end())
        node.refuse(Text::tr("\"%1\" is the name of an envelope field and cannot be an object")
                        .arg(toQString(object)));
    m_catalogue.objects.append(std::move(object));
}

QStringList CatalogueReader::versionList(const JsonNode &node) const
{
    QStringList list;
    const QList<JsonNode> elements = node.elements();
    if (elements.isEmpty())
        node.refuse(Text::tr("this list must not be empty"));
    for (const JsonNode &element : elements) {
        const QString id = qText(element);
        if (!m_catalogue.version(id))
            element.refuse(Text::tr("there is no catalogue version \"%1\" in \"versions\"").arg(id));
        expectNew(element, id, list);
        list.append(id);
    }
    return list;
}

void CatalogueReader::readEventType(const JsonNode &node)
{
    node.expectMembers(
        {"name", "family", "versions", "description", "provenance", "source", "payloadProvenance", "objects"},
        {"contextProvenance", "values"});
    EventType type;
    type.name = toQString(node["name"].name());
    if (!std::all_of(type.name.cbegin(), type.name.cend(), [](QChar c) { return c.unicode() < 0x80; }))
        node["name"].refuse(Text::tr("an event type stands in a header and can only have ASCII characters"));
    if (m_catalogue.eventType(type.name))
        node["name"].refuse(Text::tr("\"%1\" appears twice; names must differ").arg(type.name));
    type.family = qText(node["family"]);
    const EventFamily *family = m_catalogue.family(type.family);
    if (!family)
        node["family"].refuse(Text::tr("there is no family \"%1\" in \"families\"").arg(type.family));
    type.versions = versionList(node["versions"]);
    type.description = qText(node["description"]);
    type.provenance = provenance(node["provenance"]);
    type.source = qText(node["source"]);
    type.payloadProvenance = provenance(node["payloadProvenance"]);
    type.contextProvenance = family ? family->contextProvenance : Provenance::Assumed;
    if (node.has("contextProvenance"))
        type.contextProvenance = provenance(node["contextProvenance"]);
    for (const JsonNode &element : node["objects"].elements()) {
        const std::string object = element.text();
        if (rank(object) < 0)
            element.refuse(Text::tr("there is no object \"%1\" in \"objects\"").arg(toQString(object)));
        expectNew(element, object, type.objects);
        type.objects.append(object);
    }
    std::sort(type.objects.begin(), type.objects.end(),
              [this](const std::string &one, const std::string &other) { return rank(one) < rank(other); });
    m_catalogue.eventTypes.append(std::move(type));
}

void CatalogueReader::readField(const JsonNode &node)
{
    node.expectMembers(
        {"path", "type", "example", "dataClass", "group", "provenance", "source", "description", "versions"},
        {"format", "groupInFamily", "eventTypes", "extended", "origin", "textFrom"});
    CatalogueField field;
    readPath(node["path"], field);
    field.type = word(node["type"], fieldTypeFromId, u"string, integer, boolean"_s);
    if (node.has("format"))
        field.format = qText(node["format"]);
    field.example = node["example"].json();
    if (!matches(field.type, field.example))
        node["example"].refuse(Text::tr("the example does not have the field's type"));
    readGroups(node, field);
    field.provenance = provenance(node["provenance"]);
    field.source = qText(node["source"]);
    field.description = qText(node["description"]);
    field.versions = versionList(node["versions"]);
    if (node.has("eventTypes"))
        readFieldEventTypes(node["eventTypes"], field);
    if (node.has("extended"))
        field.extended = node["extended"].boolean();
    if (field.extended && field.group != FieldGroup::ContactDetails)
        node["extended"].refuse(Text::tr("only fields of the group contactDetails can be extended ones"));
    readOrigin(node, field);
    m_catalogue.fields.append(std::move(field));
}

void CatalogueReader::readPath(const JsonNode &node, CatalogueField &field) const
{
    const std::string path = node.name();
    field.path = QByteArray::fromStdString(path);
    if (m_catalogue.field(field.path))
        node.refuse(Text::tr("\"%1\" appears twice; names must differ").arg(toQString(path)));
    const std::size_t dot = path.find('.');
    if (dot == std::string::npos) {
        field.name = path;
        field.origin = FieldOrigin::Envelope;
        if (rank(path) >= 0)
            node.refuse(
                Text::tr("\"%1\" is an object; a field of it needs a dot and a name").arg(toQString(path)));
        return;
    }
    field.object = path.substr(0, dot);
    field.name = path.substr(dot + 1);
    if (field.name.empty() || field.name.find('.') != std::string::npos)
        node.refuse(Text::tr("a path is a name, or an object, one dot and a name"));
    if (rank(field.object) < 0)
        node.refuse(Text::tr("there is no object \"%1\" in \"objects\"").arg(toQString(field.object)));
}

void CatalogueReader::readGroups(const JsonNode &node, CatalogueField &field) const
{
    field.dataClass =
        word(node["dataClass"], dataClassFromId, u"operational, personal, freeText, billing, never"_s);
    field.group = fieldGroup(node["group"]);
    if ((field.dataClass == DataClass::Never) != isNever(field.group))
        node["dataClass"].refuse(
            Text::tr("the data class never and the groups internalNotes, secrets and targetCustomerNumber "
                     "go together; one of the two is wrong"));
    if (!node.has("groupInFamily"))
        return;
    for (const auto &[key, value] : node["groupInFamily"].members()) {
        const QString family = toQString(key);
        if (!m_catalogue.family(family))
            value.refuse(Text::tr("there is no family \"%1\" in \"families\"").arg(family));
        const FieldGroup group = fieldGroup(value);
        if (isNever(group) || isNever(field.group))
            value.refuse(
                Text::tr("what is never sent is never sent in any family; give the field one group"));
        field.groupInFamily.insert(family, group);
    }
}

void CatalogueReader::readOrigin(const JsonNode &node, CatalogueField &field) const
{
    if (field.origin == FieldOrigin::Envelope) {
        const bool computed =
            std::find(envelopeNames.begin(), envelopeNames.end(), field.name) != envelopeNames.end();
        if (!computed && !isNever(field.group))
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
        field.origin = word(node["origin"], fieldOriginFromId, u"record, externalId, preview"_s);
    if (field.origin != FieldOrigin::Record && field.type != FieldType::String)
        node["type"].refuse(Text::tr("external ids and previews have the type string"));
    if (node.has("textFrom") != (field.origin == FieldOrigin::Preview)) {
        node.refuse(Text::tr("the member textFrom goes with the origin preview, and only with it"));
    } else if (node.has("textFrom")) {
        field.textFrom = node["textFrom"].name();
        const std::size_t dot = field.textFrom.find('.');
        if (dot == std::string::npos || rank(field.textFrom.substr(0, dot)) < 0)
            node["textFrom"].refuse(
                Text::tr("a text comes from a record: write an object, a dot and a name"));
    }
}

void CatalogueReader::readFieldEventTypes(const JsonNode &node, CatalogueField &field) const
{
    const QList<JsonNode> elements = node.elements();
    if (elements.isEmpty())
        node.refuse(Text::tr("this list must not be empty"));
    for (const JsonNode &element : elements) {
        const QString name = qText(element);
        const EventType *type = m_catalogue.eventType(name);
        if (!type)
            element.refuse(Text::tr("there is no event type \"%1\" in \"eventTypes\"").arg(name));
        else if (!field.object.empty() && !type->objects.contains(field.object))
            element.refuse(Text::tr("the event type \"%1\" does not carry the object \"%2\"")
                               .arg(name, toQString(field.object)));
        expectNew(element, name, field.eventTypes);
        field.eventTypes.append(name);
    }
}

void CatalogueReader::readValues(const JsonNode &node, EventType &type) const
{
    for (const auto &[path, value] : node.members()) {
        const CatalogueField *field = m_catalogue.field(QByteArray::fromStdString(path));
        if (!field || !appliesTo(*field, type))
            value.refuse(
                Text::tr("the event type \"%1\" has no field \"%2\"").arg(type.name, toQString(path)));
        else if (field->origin != FieldOrigin::Record || isNever(field->group))
            value.refuse(Text::tr("an event can only imply values of fields that come from a record"));
        else if (!matches(field->type, value.json()))
            value.refuse(
                Text::tr("the value does not have the type of the field \"%1\"").arg(toQString(path)));
        type.values.insert(QByteArray::fromStdString(path), value.json());
    }
}

void CatalogueReader::expectEnvelope(const JsonNode &fields) const
{
    for (const QByteArrayView path : neededEnvelope) {
        const CatalogueField *field = m_catalogue.field(path);
        for (const CatalogueVersion &version : m_catalogue.versions)
            if (!field || !field->versions.contains(version.id))
                fields.refuse(
                    Text::tr("the envelope field \"%1\" is missing in the version \"%2\"; receivers "
                             "cannot do without it")
                        .arg(QString::fromLatin1(path), version.id));
    }
}

} // namespace

Result<Catalogue> readCatalogue(QByteArrayView text, const QString &source)
{
    const Result<Json> json = parseJson(text, source);
    if (!json)
        return json.error();
    JsonDefects defects(text, source);
    Catalogue catalogue = CatalogueReader().read(JsonNode(*json, defects));
    if (defects.found())
        return defects.error();
    return catalogue;
}

Result<Catalogue> loadCatalogue(const QString &path)
{
    const Result<QByteArray> text = readFile(path);
    if (!text)
        return text.error();
    return readCatalogue(*text, path);
}

Catalogue builtInCatalogue()
{
    const QString path = u":/hookbench/catalogue/ordinavo.json"_s;
    Result<Catalogue> catalogue = loadCatalogue(path);
    if (!catalogue)
        qFatal("The built-in catalogue has a defect: %s", qPrintable(catalogue.error().message));
    return *std::move(catalogue);
}

} // namespace hookbench
