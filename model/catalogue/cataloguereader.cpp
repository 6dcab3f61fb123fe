#include "model/catalogue/cataloguereader.h"

#include "model/catalogue/cataloguewords.h"
#include "model/catalogue/fieldreader.h"
#include "model/catalogue/jsonnode.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hookbench {

namespace {

constexpr int newestFormat = 1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CatalogueReader)
};

// Without these no receiver can tell what it got.
constexpr std::array<QByteArrayView, 3> neededEnvelope{"eventId", "eventType", "occurredAt"};

class CatalogueReader final
{
public:
    Catalogue read(const JsonNode &root);

private:
    void readVersion(const JsonNode &node);
    void readFamily(const JsonNode &node);
    void readObject(const JsonNode &node);
    void readEventType(const JsonNode &node);
    void readValues(const JsonNode &node, EventType &type) const;
    void expectUsableVersions(const JsonNode &root) const;
    void expectNoNeverTexts(const QList<JsonNode> &fields) const;

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
    const QList<JsonNode> fields = root["fields"].elements();
    for (const JsonNode &node : fields)
        m_catalogue.fields.append(readField(node, m_catalogue));
    for (qsizetype index = 0; index < eventTypes.size(); ++index)
        if (eventTypes[index].has("values"))
            readValues(eventTypes[index]["values"], m_catalogue.eventTypes[index]);
    expectUsableVersions(root);
    expectNoNeverTexts(fields);
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
        refuseTwice(node["id"], version.id);
    m_catalogue.versions.append(std::move(version));
}

void CatalogueReader::readFamily(const JsonNode &node)
{
    node.expectMembers({"id", "title", "contextProvenance"});
    EventFamily family{toQString(node["id"].name()), qText(node["title"]),
                       readProvenance(node["contextProvenance"])};
    if (m_catalogue.family(family.id))
        refuseTwice(node["id"], family.id);
    m_catalogue.families.append(std::move(family));
}

void CatalogueReader::readObject(const JsonNode &node)
{
    std::string object = node.name();
    if (m_catalogue.objects.contains(object))
        refuseTwice(node, toQString(object));
    if (object.find('.') != std::string::npos)
        node.refuse(Text::tr("the name of an object must have no dot"));
    if (isEnvelopeName(object))
        node.refuse(Text::tr("\"%1\" is the name of an envelope field and cannot be an object")
                        .arg(toQString(object)));
    m_catalogue.objects.append(std::move(object));
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
        refuseTwice(node["name"], type.name);
    type.family = qText(node["family"]);
    const EventFamily *family = m_catalogue.family(type.family);
    if (!family)
        node["family"].refuse(Text::tr("there is no family \"%1\" in \"families\"").arg(type.family));
    type.versions = readVersionList(node["versions"], m_catalogue);
    type.description = qText(node["description"]);
    type.provenance = readProvenance(node["provenance"]);
    type.source = qText(node["source"]);
    type.payloadProvenance = readProvenance(node["payloadProvenance"]);
    type.contextProvenance = family ? family->contextProvenance : Provenance::Assumed;
    if (node.has("contextProvenance"))
        type.contextProvenance = readProvenance(node["contextProvenance"]);
    for (const JsonNode &element : node["objects"].elements()) {
        const std::string object = element.text();
        if (rank(object) < 0)
            element.refuse(Text::tr("there is no object \"%1\" in \"objects\"").arg(toQString(object)));
        if (type.objects.contains(object))
            refuseTwice(element, toQString(object));
        type.objects.append(object);
    }
    std::sort(type.objects.begin(), type.objects.end(),
              [this](const std::string &one, const std::string &other) { return rank(one) < rank(other); });
    m_catalogue.eventTypes.append(std::move(type));
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
        else if (!hasType(value.json(), field->type))
            value.refuse(
                Text::tr("the value does not have the type of the field \"%1\"").arg(toQString(path)));
        type.values.insert(QByteArray::fromStdString(path), value.json());
    }
}

void CatalogueReader::expectUsableVersions(const JsonNode &root) const
{
    if (m_catalogue.versions.isEmpty())
        refuseEmptyList(root["versions"]);
    for (const CatalogueVersion &version : m_catalogue.versions) {
        if (m_catalogue.eventTypesOf(version.id).isEmpty())
            root["eventTypes"].refuse(Text::tr("no event type is in the version \"%1\"").arg(version.id));
        for (const QByteArrayView path : neededEnvelope) {
            const CatalogueField *field = m_catalogue.field(path);
            if (!field || field->group != FieldGroup::Always || !field->versions.contains(version.id))
                root["fields"].refuse(
                    Text::tr("the envelope field \"%1\" with the group always is missing in the version "
                             "\"%2\"; receivers cannot do without it")
                        .arg(QString::fromLatin1(path), version.id));
        }
    }
}

// The beginning of what is never sent is not sent either.
void CatalogueReader::expectNoNeverTexts(const QList<JsonNode> &fields) const
{
    for (qsizetype index = 0; index < fields.size(); ++index) {
        const CatalogueField *text = m_catalogue.field(m_catalogue.fields[index].textFrom);
        if (text && isNever(text->group))
            fields[index]["textFrom"].refuse(Text::tr("\"%1\" is never sent, and so is no preview of it")
                                                 .arg(QString::fromUtf8(text->path)));
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
